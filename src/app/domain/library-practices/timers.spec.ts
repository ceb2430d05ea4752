import {
  durationWords,
  paceFrom,
  paceProblems,
  paceWords,
  secondsOf,
  timerFrom,
  timerLine,
  timerProblems,
} from './timers';

describe('the timers of a practice', () => {
  const hold = { step: 2, seconds: 20, label: 'Hold' };

  it('are written as a clock shows them, and read back', () => {
    expect(timerLine(hold)).toBe('2: 0:20, Hold');
    expect(timerFrom('2: 0:20, Hold')).toEqual(hold);
    expect(timerLine({ step: 4, seconds: 600, label: '' })).toBe('4: 10:00');
    expect(timerFrom(' Step ٤: ١٠:٠٠ ')).toEqual({ step: 4, seconds: 600, label: '' });
    expect(timerFrom('2: 0:20, One, two')?.label).toBe('One, two');
    for (const none of ['', 'Hold', '2: 20', '2: 0:75', '20 seconds'])
      expect(timerFrom(none)).toBeNull();
  });

  it('may be typed as minutes', () => {
    expect([secondsOf('5'), secondsOf('5:30'), secondsOf(' 0:20 ')]).toEqual([300, 330, 20]);
    expect([secondsOf(''), secondsOf('five'), secondsOf('1:5')]).toEqual([NaN, NaN, NaN]);
  });

  it('are told in words', () => {
    const words = [20, 60, 90, 300].map(durationWords);
    expect(words).toEqual(['20 seconds', '1 minute', '1 minute 30 seconds', '5 minutes']);
  });

  it('belong to steps that are there, and last from five seconds to two hours', () => {
    expect(timerProblems([hold, { ...hold, seconds: 5 }, { ...hold, seconds: 7200 }], 2)).toEqual(
      [],
    );
    expect(timerProblems([hold], 1)).toEqual(['A time belongs to a step that is there.']);
    for (const seconds of [4, 7201, NaN, 5.5])
      expect(timerProblems([{ ...hold, seconds }], 2)).toEqual([
        'A time is between 5 seconds and 2 hours.',
      ]);
    expect(timerProblems([{ ...hold, label: 'x'.repeat(81) }], 2)).toEqual([
      'At most 80 characters say what a time is for.',
    ]);
    expect(timerProblems(Array<typeof hold>(21).fill(hold), 2)).toEqual([
      'At most 20 times; these are 21.',
    ]);
  });
});

describe('a breath to follow', () => {
  it('is written in words, and read back', () => {
    const pace = { in: 4, hold: 0, out: 6 };
    expect(paceWords(pace)).toBe('in 4, out 6');
    expect(paceFrom('In 4, out 6')).toEqual(pace);
    expect(paceFrom(paceWords({ ...pace, hold: 2 }))).toEqual({ ...pace, hold: 2 });
    expect(paceFrom('4-0-6')).toBeNull();
  });

  it('takes two to twelve seconds each way', () => {
    expect(paceProblems(null)).toEqual([]);
    expect(paceProblems({ in: 2, hold: 12, out: 12 })).toEqual([]);
    for (const wrong of [{ in: 1 }, { out: 13 }, { hold: 13 }, { in: NaN }])
      expect(paceProblems({ in: 4, hold: 0, out: 6, ...wrong })).toHaveSize(1);
  });
});
