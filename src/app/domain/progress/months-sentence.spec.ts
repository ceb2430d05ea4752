import { dayNumber, dayOf } from '../calendar/day';
import { checkedWeeks } from './open-weeks';
import { axisOf } from './period';
import { aProgress, checkInsOf } from './progress.builders';
import { sentenceOf } from './sentence';
import { seriesOf } from './series';

const today = '2026-11-25';

/** Of a year by months, the last week this one. */
function told(values: readonly (number | null)[], isSaidOfAll = false): string {
  const from = dayOf(dayNumber('2026-11-23') - (values.length - 1) * 7);
  const progress = aProgress({ checkIns: checkInsOf(values, { from }) });
  const axis = axisOf('year', progress, today);
  const [one] = seriesOf(progress);
  if (!one) throw new Error('Seen is asked.');
  const around = { axis, reader: 'own', today } as const;
  const checked = isSaidOfAll ? { checked: checkedWeeks(progress, 'own') } : {};
  return sentenceOf(one, { ...progress, ...around, grain: 'month', ...checked });
}

const weeks = (value: number, count: number) => Array<number>(count).fill(value);

describe('The sentence of a picture of months', () => {
  it('says between what the medians lie, and which stands out', () => {
    expect(told([...weeks(5, 20), ...weeks(3, 6), ...weeks(5, 26)])).toBe(
      'Monthly medians between 3 and 5; lowest in May 2026.',
    );
    expect(told([...weeks(5, 48), ...weeks(6, 4)])).toMatch(
      /^Monthly medians between 5 and 6; 6 in November 2026\.$/,
    );
  });

  it('says one figure where all are alike', () => {
    expect(told(weeks(5, 26))).toMatch(/^A median of 5 in each of \d months\.$/);
  });

  it('makes no more of few months than they are', () => {
    const gap = Array<null>(20).fill(null);
    expect(told([4, 5, ...gap, 5, 6])).toMatch(
      /^Two months with answers: a median of 4.5 in June 2026, then 5.5 in November 2026\. /,
    );
  });

  it('says which months rest on one answer', () => {
    const values = [...weeks(5, 20), null, null, null, 6, null, null, null];
    expect(told(values)).toContain('Two months have only one answer.');
  });

  it('says how many weeks are open, since a month does not show it, unless it is said of all', () => {
    const values = Array.from({ length: 52 }, (_week, nr) => (nr % 2 ? null : (nr % 3) + 4));
    expect(told([...values, 5])).toContain('No answer in 25 of 51 weeks.');
    expect(told([...values, 5], true)).not.toContain('No answer in');
  });

  it('still says that the latest answer is unusual', () => {
    const values = Array.from({ length: 40 }, (_week, nr) => (nr % 2 ? 4 : 5));
    expect(told([...values, 10])).toMatch(
      /^10 is unusual for you: your usual range is \d to \d\. Monthly medians between /,
    );
  });
});
