import fc from 'fast-check';
import { dayNumber, dayOf, daysBetween, plusDays, lastOfMonth } from './day';
import { plusMonths } from './months';
import { isCalendarDay } from './real-day';

const aDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayOf);

describe('a calendar day', () => {
  it('is a whole number, and that number the day again', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(isCalendarDay(day)).toBeTrue();
        expect(Number.isInteger(dayNumber(day))).toBeTrue();
        expect(dayOf(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('is as many days from another as lead to it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -9_000, max: 9_000 }), (day, days) => {
        expect(daysBetween(day, plusDays(day, days))).toBe(days);
      }),
    );
  });

  it('is one from the next, also over a change of the clocks, a leap day and a year’s end', () => {
    // Clocks change in London and New York on these days, and in Samoa a day was left out.
    for (const day of ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2011-12-30'])
      expect([daysBetween(day, plusDays(day, 1)), daysBetween(plusDays(day, -1), day)]).toEqual([
        1, 1,
      ]);
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-11-26', '2026-11-25')).toBe(-1);
  });

  it('has a month with a last day', () => {
    expect(['2026-02-10', '2028-02-29', '2100-02-01', '2026-12-31'].map(lastOfMonth)).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2100-02-28',
      '2026-12-31',
    ]);
  });

  it('is the same day months later, or the last of a month that is too short', () => {
    expect(plusMonths('2026-05-23', 6)).toBe('2026-11-23');
    expect(plusMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(plusMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(plusMonths('2026-12-31', 1)).toBe('2027-01-31');
    expect(plusMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('is not made of what is none', () => {
    expect(() => plusDays('soon', 1)).toThrowError(RangeError);
    expect(daysBetween('soon', '2026-11-26')).toBeNaN();
  });
});
