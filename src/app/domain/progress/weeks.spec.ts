import fc from 'fast-check';
import { wallTimeAt } from '../sessions/zone';
import { axisOf, periods } from './period';
import type { Progress } from './progress';
import { aProgress, checkInsOf } from './progress.builders';
import { dayNumber, dayOf, mondayOf, monthsOf, weeksOf } from './weeks';

const zones = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];
const instants = fc.date({
  min: new Date('1999-12-25T00:00Z'),
  max: new Date('2040-01-05T00:00Z'),
  noInvalidDate: true,
});

describe('Weeks', () => {
  it('begin on the Monday of the day it is, wherever that is and whatever its clocks do', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        const { day } = wallTimeAt(at, zone);
        const monday = mondayOf(dayNumber(day));
        expect(dayOf(dayNumber(day))).toBe(day);
        expect(new Date(`${dayOf(monday)}T12:00Z`).getUTCDay()).toBe(1);
        expect(dayNumber(day) - monday).toBeGreaterThanOrEqual(0);
        expect(dayNumber(day) - monday).toBeLessThan(7);
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
});

describe('A period', () => {
  const today = '2026-11-25';
  const shown = (period: (typeof periods)[number], from: string) => {
    const progress = aProgress({ checkIns: checkInsOf([4], { from }) });
    const { first, end } = axisOf(period, progress, today);
    return [dayOf(first), dayOf(end - 7), (end - first) / 7];
  };

  it('ends with this week', () => {
    expect(shown('quarter', '2025-01-06')).toEqual(['2026-09-07', '2026-11-23', 12]);
    expect(shown('year', '2025-01-06')).toEqual(['2025-12-01', '2026-11-23', 52]);
  });

  it('of everything leaves nothing out that is older than the first check-in', () => {
    const practices = [{ id: 'hug', title: 'A long hug', on: '2025-12-03' }];
    const begun = (progress: Partial<Progress>, since?: string) =>
      dayOf(axisOf('all', aProgress(progress), '2026-11-25', since).first);
    expect(begun({ practices })).toBe('2025-12-01');
    expect(begun({ practices, checkIns: checkInsOf([4], { from: '2026-03-02' }) })).toBe(
      '2026-03-02',
    );
    expect(begun({ practices }, '2025-10-01')).toBe('2025-09-29');
    expect(begun({}, '2026-11-20')).toBe('2026-09-07');
  });

  it('of everything begins with the first check-in, or twelve weeks ago', () => {
    expect(shown('all', '2024-12-30')).toEqual(['2024-12-30', '2026-11-23', 100]);
    expect(shown('all', '2026-11-16')).toEqual(['2026-09-07', '2026-11-23', 12]);
    const { first, end } = axisOf('all', aProgress(), today);
    expect((end - first) / 7).toBe(12);
  });
});
