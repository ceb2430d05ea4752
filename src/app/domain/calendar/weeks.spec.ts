import fc from 'fast-check';
import { dayNumber, dayOf } from './day';
import { mondayBefore, mondayOf, placeInWeek, sundayOf } from './weeks';
import { monthsOf, weeksOf } from './axis';
import { calendarDay } from './zone';

const zones = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];
const instants = fc.date({
  min: new Date('1999-12-25T00:00Z'),
  max: new Date('2040-01-05T00:00Z'),
  noInvalidDate: true,
});

describe('weeks', () => {
  it('begin on the Monday of the day it is, wherever that is and whatever its clocks do', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        const day = calendarDay(at, zone);
        const monday = mondayBefore(dayNumber(day));
        expect(dayOf(dayNumber(day))).toBe(day);
        expect(new Date(`${dayOf(monday)}T12:00Z`).getUTCDay()).toBe(1);
        expect(dayNumber(day) - monday).toBeGreaterThanOrEqual(0);
        expect(dayNumber(day) - monday).toBeLessThan(7);
        expect(placeInWeek(day)).toBe(dayNumber(day) - monday);
      }),
      { numRuns: 500 },
    );
  });

  it('go on over the end of a year, a leap day and a change of the clocks', () => {
    const days = (first: string, end: string) =>
      weeksOf({ first: dayNumber(first), end: dayNumber(end) }).map(dayOf);
    expect(days('2024-12-23', '2025-01-13')).toEqual(['2024-12-23', '2024-12-30', '2025-01-06']);
    expect(days('2028-02-21', '2028-03-13')).toEqual(['2028-02-21', '2028-02-28', '2028-03-06']);
    expect(days('2026-03-23', '2026-04-06')).toEqual(['2026-03-23', '2026-03-30']);
    expect(days('2026-10-19', '2026-11-02')).toEqual(['2026-10-19', '2026-10-26']);
  });

  it('know the months that begin among them', () => {
    const axis = { first: dayNumber('2025-12-01'), end: dayNumber('2026-02-02') };
    expect(monthsOf(axis).map(dayOf)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  });

  it('goes from Monday to Sunday, over the ends of months and years', () => {
    expect(mondayOf('2026-11-25')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    expect(sundayOf('2026-12-28')).toBe('2027-01-03');
  });

  it('is counted in days, whatever the clocks do', () => {
    // Clocks go back in London on 25 October 2026, and forward on 29 March.
    expect(mondayOf('2026-10-25')).toBe('2026-10-19');
    expect(mondayOf('2026-03-29')).toBe('2026-03-23');
    expect(sundayOf('2026-03-23')).toBe('2026-03-29');
  });
});
