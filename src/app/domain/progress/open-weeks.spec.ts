import { dayNumber, dayOf } from '../calendar/day';
import { openWeeks, openWeeksWords } from './open-weeks';
import { axisOf, type Period } from './period';
import { aProgress, checkInsOf } from './progress.builders';
import type { Progress } from './progress';
import type { Reader } from './words';

const today = '2026-11-25';
const weeks = (...values: readonly (number | null)[]) =>
  checkInsOf(values, { from: dayOf(dayNumber('2026-11-23') - (values.length - 1) * 7) });

function told(differs: Partial<Progress>, reader: Reader = 'own', period: Period = 'year'): string {
  const progress = aProgress(differs);
  const axis = axisOf(period, progress, today);
  return openWeeksWords(openWeeks(progress, { axis, reader, today }), reader);
}

describe('How many weeks have no check-in', () => {
  it('is said of all pictures once, as a person would', () => {
    expect(told({ checkIns: weeks(4, null, null, 5, 5, null, 6) })).toBe(
      'No check-in in three of seven weeks.',
    );
    const year = Array.from({ length: 60 }, (_week, nr) => (nr % 4 === 1 ? null : 5));
    expect(told({ checkIns: weeks(...year) })).toBe('No check-in in 13 of 52 weeks.');
  });

  it('is not said where none is open, where there is none yet, or by agreement', () => {
    expect(told({ checkIns: weeks(4, 5, 6) })).toBe('');
    expect(told({})).toBe('');
    expect(told({ checkIns: weeks(4, null, 6), everyWeeks: 2 })).toBe('');
  });

  it('leaves out this week, which is not over, until it was answered', () => {
    expect(told({ checkIns: weeks(4, 5, null) })).toBe('');
    expect(told({ checkIns: weeks(4, 5, null, null) })).toBe('No check-in in one of three weeks.');
  });

  it('takes to a coach a check-in that shows nothing for none, and to oneself for one', () => {
    const [first, last] = [weeks(4, 5, 6)[0], weeks(4, 5, 6)[2]];
    const kept = { id: 'kept', onDate: '2026-11-16', versionId: 'version-1', values: {} };
    const checkIns = [first, kept, last].flatMap((one) => one ?? []);
    expect(told({ checkIns }, 'coach')).toBe('No check-in to read in one of three weeks.');
    expect(told({ checkIns }, 'coach')).toBe(told({ checkIns: weeks(4, null, 6) }, 'coach'));
    expect(told({ checkIns })).toBe('');
  });

  it('counts no more than the weeks that are shown', () => {
    const long = Array.from({ length: 60 }, () => 5);
    expect(told({ checkIns: weeks(...long, null, null, 5) }, 'own', 'quarter')).toBe(
      'No check-in in two of twelve weeks.',
    );
  });
});
