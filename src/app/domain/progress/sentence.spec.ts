import { plusDays } from '../calendar/day';
import fc from 'fast-check';
import { axisOf, type Period } from './period';
import { aDimension, aProgress, aVersion, checkInsOf } from './progress.builders';
import { marksWords, sentenceOf } from './sentence';
import { seriesOf } from './series';
import type { Progress } from './progress';
import type { Grain, Reader } from './words';

const today = '2026-11-25';

interface Looking {
  readonly period: Period;
  readonly reader: Reader;
  readonly grain: Grain;
}

function told(
  progress: Partial<Progress>,
  { period = 'quarter', reader = 'own', grain = 'week' }: Partial<Looking> = {},
): string {
  const whole = aProgress(progress);
  const [one] = seriesOf(whole);
  if (!one) throw new Error('Seen is asked.');
  const axis = axisOf(period, whole, today);
  return sentenceOf(one, { ...whole, axis, reader, today, grain });
}

/** Weekly, the last one this week. */
const until = (...values: readonly (number | null)[]): Partial<Progress> => {
  return {
    checkIns: checkInsOf(values, { from: plusDays('2026-11-23', -(values.length - 1) * 7) }),
  };
};

describe('One sentence a picture', () => {
  it('waits for answers, and says from when on there is a line', () => {
    expect(told({})).toBe('No answer yet.');
    expect(told(until(6))).toBe('One answer so far: 6 in the week of 23 November.');
    expect(told(until(3, 4))).toBe('Two answers so far; a line begins at three.');
  });

  it('knows that there is more than what is shown', () => {
    const year = Array<null>(20).fill(null);
    expect(told(until(4, 5, 4, ...year, 6))).toBe(
      'One answer in this time: 6 in the week of 23 November.',
    );
    expect(told(until(4, 5, 6, ...year))).toContain('No answer in this time; the latest is 6, in');
  });

  it('says where answers lie', () => {
    expect(told(until(7, 7, 7))).toBe('At 7 throughout.');
    expect(told(until(7, 6, 7, 7))).toBe('At 6 or 7 throughout.');
    expect(told(until(4, 5, 3, 5, 4, 5))).toBe('At 4 or 5 in all answers but one.');
    expect(told(until(3, 5, 4, 3, 6, 4, 6, 5))).toBe('Between 3 and 6; 5 in the latest week.');
    expect(told(until(5, 4, 6, 3, 5, 6, 5))).toBe(
      'Between 3 and 6; lowest in the week of 2 November.',
    );
    expect(told(until(5, 3, 6, 3, 5))).toBe('Between 3 and 6; highest in the week of 9 November.');
  });

  it('says that the latest goes beyond what was, and no more', () => {
    expect(told(until(3, 6, 4, 7))).toBe('Between 3 and 6 until now; 7 in the latest week.');
    expect(told(until(4, 4, 2))).toBe('At 4 until now; 2 in the latest week.');
  });

  it('says that weeks are open, unless they are left out by agreement', () => {
    const open = until(5, 4, null, null, 5, 3, 4, null, null, 5, 3, 4);
    expect(told(open)).toBe('Between 3 and 5; no answer in four of twelve weeks.');
    expect(told({ ...open, everyWeeks: 2 })).toBe('Between 3 and 5; 4 in the latest week.');
  });

  it('hides no open week behind answers that are alike', () => {
    expect(told(until(7, 6, 7, null, 7))).toBe('At 6 or 7 in all answers.');
    expect(told(until(5, null, null, null, 5, null, 5))).toBe(
      'At 5 in all answers; no answer in four of seven weeks.',
    );
    expect(told(until(4, 5, null, null, 2, 5, 4, null, 5))).toBe(
      'At 4 or 5 in all answers but one; no answer in three of nine weeks.',
    );
    expect(told(until(5, 5, 5, null, null, null))).toBe('At 5 in all answers.');
    const earlier = until(5, ...Array<null>(20).fill(null), 5, 5, 5);
    expect(told(earlier)).toBe('At 5 in all answers.');
    const rarely = { checkIns: until(5, null, 5, null, 5, null).checkIns ?? [], everyWeeks: 2 };
    expect(told(rarely)).toBe('At 5 throughout.');
    expect(told({ ...until(5, null, 5, null, null, null, 5), everyWeeks: 2 })).toBe(
      'At 5 in all answers.',
    );
  });

  it('names the week where a later check-in was sent without it', () => {
    const dimensions = [aDimension('Seen'), aDimension('Heard')];
    const answers = checkInsOf([3, 6, 4, 7], { from: '2026-10-26' });
    const sent = (values: Readonly<Record<string, number>>) => ({
      versions: [aVersion({ dimensions })],
      checkIns: [
        ...answers,
        { id: 'latest', onDate: '2026-11-23', versionId: 'version-1', values },
      ],
    });
    expect(told(sent({ heard: 5 }))).toBe(
      'Between 3 and 6 until now; 7 in the week of 16 November.',
    );
    // Kept as a whole it looks like a week left open.
    const open = told({ ...sent({}), checkIns: answers });
    expect(open).toBe('Between 3 and 6 until now; 7 in the latest week.');
    expect(told(sent({}))).toBe(open);
  });

  it('says what is unusual, against what, to whoever reads', () => {
    const answers = until(5, 4, 5, 4, 5, 9);
    expect(told(answers)).toBe('9 is unusual for you: your usual range is 2 to 7.');
    expect(told(answers, { reader: 'coach' })).toBe(
      '9 is unusual for them: their usual range is 2 to 7.',
    );
    expect(told(until(5, 4, 5, 4, 5, 9, null, null, null))).toBe(
      '9 in the week of 2 November is unusual for you: your usual range is 2 to 7.',
    );
  });

  it('says that eight in a row lie on one side', () => {
    const answers = until(3, 5, 3, 5, 4, 5, 5, 6, 5, 5, 6, 5, 5);
    expect(told(answers, { period: 'year' })).toBe(
      'Unusual for you: the latest eight answers are all above 4, the mean before them.',
    );
  });

  it('says that it was asked differently, and speaks of what can be compared', () => {
    const versions = [aVersion(), aVersion({ id: 'version-2', series: 'series-2' })];
    const checkIns = [
      ...checkInsOf([9, 9, 9]),
      ...checkInsOf([2, 3, 3], { from: '2026-11-09', versionId: 'version-2' }),
    ];
    expect(told({ versions, checkIns })).toBe(
      'At 2 or 3 throughout. The check-in was worded differently before 9 November.',
    );
  });

  it('says so from the check-in on that was worded differently, though it was answered later', () => {
    const dimensions = [aDimension('Seen'), aDimension('Heard')];
    const versions = [
      aVersion({ dimensions }),
      aVersion({ id: 'version-2', series: 'series-2', dimensions }),
    ];
    const checkIns = [
      ...checkInsOf([9, 9, 9]),
      ...checkInsOf([4], { from: '2026-11-02', versionId: 'version-2', linkId: 'heard' }),
      ...checkInsOf([2, 3, 3], { from: '2026-11-09', versionId: 'version-2' }),
    ];
    expect(told({ versions, checkIns })).toBe(
      'At 2 or 3 throughout. The check-in was worded differently before 2 November.',
    );
  });

  it('names the year where it is another', () => {
    const checkIns = checkInsOf([5, 4, 6, 3, 5, 6, 5], { from: '2025-12-01' });
    expect(told({ checkIns }, { period: 'all' })).toBe(
      'Between 3 and 6; lowest in the week of 22 December 2025.',
    );
  });

  it('has no figure that is not in the picture, and judges nothing', () => {
    const weeks = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 60 });
    const period = fc.constantFrom<Period>('quarter', 'year', 'all');
    fc.assert(
      fc.property(weeks, period, (values, shown) => {
        const sentence = told(until(...values), { period: shown });
        const given = new Set(values.filter((value) => value !== null).map(String));
        const spoken = sentence.replace(
          /(week of|before) \d+ \w+( \d{4})?|no answer in \d+ of \d+ weeks/g,
          '',
        );
        expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
        expect(sentence).not.toMatch(/improv|better|worse|declin|progress|trend|good|bad|%/i);
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        if (!/unusual/i.test(sentence))
          for (const [figure] of spoken.matchAll(/\d+/g)) expect(given.has(figure)).toBeTrue();
      }),
      { numRuns: 500 },
    );
  });
});

describe('What lies below the axis', () => {
  it('is counted in words', () => {
    expect(marksWords(6, 1)).toBe('Six sessions and one practice given in this time.');
    expect(marksWords(0, 0)).toBe('No session and no practice in this time.');
  });
});
