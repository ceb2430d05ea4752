import { byWeek, field, sparkline } from './sparkline';

const top = field.inset;
const foot = field.height - field.inset;

const said = (...values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : { value, series: 'first' }));

describe('a sparkline', () => {
  it('goes from 0 at its foot to 10 at its top, whatever the values are', () => {
    const { runs } = sparkline(said(0, 10, 5));
    expect(runs).toEqual([
      [
        { x: field.inset, y: foot },
        { x: field.width / 2, y: top },
        { x: field.width - field.inset, y: field.height / 2 },
      ],
    ]);
  });

  it('leaves gaps open, and shows a value alone as a point', () => {
    const { runs } = sparkline(said(1, 2, null, 3, null, null, 4, 5));
    expect(runs.map(({ length }) => length)).toEqual([2, 1, 2]);
  });

  it('has no line under three answers, and none across other words', () => {
    expect(sparkline(said(4, 5)).runs.length).toBe(2);
    const other = said(6, 7, 8).map((one) => one && { ...one, series: 'second' });
    const { runs } = sparkline([...said(1, 2, 3), ...other]);
    expect(runs.map(({ length }) => length)).toEqual([3, 3]);
  });

  it('is empty without a value, and one point with one', () => {
    expect(sparkline([]).runs).toEqual([]);
    expect(sparkline(said(null, null)).runs).toEqual([]);
    expect(sparkline(said(7)).runs.flat().length).toBe(1);
  });
});

describe('check-ins by week', () => {
  const on = (onDate: string) => ({ onDate });

  it('have a place for each week between the first and the last', () => {
    const weeks = byWeek([on('2026-12-21'), on('2026-12-28'), on('2027-01-18')]);
    expect(weeks.map((week) => week?.onDate ?? null)).toEqual([
      '2026-12-21',
      '2026-12-28',
      null,
      null,
      '2027-01-18',
    ]);
  });

  it('miss no week when clocks change', () => {
    const weeks = byWeek([on('2026-03-23'), on('2026-03-30'), on('2026-10-26')]);
    expect(weeks.length).toBe(32);
    expect(weeks.at(-1)?.onDate).toBe('2026-10-26');
  });

  it('are none where there is none', () => {
    expect(byWeek([])).toEqual([]);
  });
});
