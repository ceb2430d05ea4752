import { isForCoach, type Wait, waitWords } from './wait';

const wait = (kind: Wait['kind'], rest: Partial<Wait> = {}): Wait => ({
  kind,
  count: 1,
  topics: 0,
  title: null,
  expired: false,
  ...rest,
});

describe('What waits with a client', () => {
  it('is said in a few words, what is the coach’s to do first', () => {
    expect(
      waitWords([
        wait('invited', { expired: true }),
        wait('measure_not_started', { title: 'GAD-7' }),
        wait('practice_held', { title: 'Hand-hold' }),
        wait('practice_log_to_read'),
        wait('check_in_topic'),
        wait('measure_to_read', { title: 'GAD-7' }),
      ]),
    ).toEqual([
      'GAD-7 to read',
      'Would like to talk',
      'Reflection to read',
      'A step waits: Hand-hold',
      'GAD-7 not started',
      'Invitation ran out',
    ]);
  });

  it('is counted where there are several', () => {
    const several = { count: 3, title: 'GAD-7' };
    expect(
      waitWords([
        wait('intake_to_read', { count: 2, topics: 4 }),
        wait('measure_to_read', several),
        wait('practice_log_to_read', several),
        wait('practice_held', several),
        wait('check_in_to_read', several),
        wait('measure_in_progress', several),
        wait('measure_not_started', several),
      ]),
    ).toEqual([
      'Two intakes to read, with four topics to say live',
      'Three measures to read',
      'Three reflections to read',
      'Three steps wait',
      'Three check-ins to read',
      'Filling in three measures',
      'Three measures not started',
    ]);
  });

  it('waits for the coach, or is with the client', () => {
    const kinds = [
      'intake_to_read',
      'check_in_topic',
      'practice_held',
      'check_in_to_read',
    ] as const;
    expect(kinds.every((kind) => isForCoach({ kind }))).toBeTrue();
    const theirs = ['in_progress', 'not_started', 'invited', 'check_in_unusual'] as const;
    expect(theirs.some((kind) => isForCoach({ kind }))).toBeFalse();
  });
});
