import fc from 'fast-check';
import { wallTimeAt } from '../calendar/zone';
import { type Cadence, type Rule, weekdays } from '../library-practices/cadence';
import { daysOf, periodOf, periodsOf } from '../library-practices/cadence-days';
import { daysBetween, plusDays } from '../calendar/day';
import { fitsOn, type Planned } from './due';

const aDay = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays('2000-01-01', days));
const aRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY'),
  fc
    .subarray([...weekdays], { minLength: 1 })
    .map((days): Rule => `FREQ=WEEKLY;BYDAY=${days.join(',')}`),
);
const times = fc.integer({ min: 1, max: 6 });
const aCadence: fc.Arbitrary<Cadence> = fc.record({ rule: aRule, times });
const someDays = (from: string) =>
  fc.array(
    fc.integer({ min: -40, max: 40 }).map((days) => plusDays(from, days)),
    { maxLength: 20 },
  );
const aMoment = aDay.chain((day) =>
  fc.record({ day: fc.constant(day), cadence: aCadence, tried: someDays(day) }),
);

const open = (cadence: Cadence): Planned => ({ cadence, startsOn: null, endsOn: null });
const weekly = (most: number): Planned => open({ rule: 'FREQ=WEEKLY', times: most });
const daily = (most = 1): Planned => open({ rule: 'FREQ=DAILY', times: most });

/** The days on which somebody tries who takes every offer. */
function takenUp(practice: Planned, from: string, days: number): readonly string[] {
  const tried: string[] = [];
  for (let day = from; daysBetween(from, day) < days; day = plusDays(day, 1)) {
    while (fitsOn(day, practice, tried)) tried.push(day);
  }
  return tried;
}

/** How many tries a whole period is meant to hold: no more than it has days, unless days hold several. */
function meantFor(rule: Rule, most: number, period: { from: string; to: string }): number {
  if (rule === 'FREQ=DAILY') return most;
  return Math.min(most, daysOf(rule, period).length);
}

describe('What fits a day', () => {
  it('is offered until the period has its tries, and no longer', () => {
    fc.assert(
      fc.property(aCadence, aDay, ({ rule, times: most }, day) => {
        if (rule === null) return;
        const { from } = periodOf(rule, day);
        const span = { from, to: plusDays(from, 100) };
        const tried = takenUp(open({ rule, times: most }), from, 101);
        for (const period of periodsOf(rule, span).slice(0, -1)) {
          const within = tried.filter((one) => one >= period.from && one <= period.to);
          expect(within.length).toBe(meantFor(rule, most, period));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on what was tried, or left, in any other period: there is no streak', () => {
    fc.assert(
      fc.property(aMoment, ({ day, cadence, tried }) => {
        if (cadence.rule === null) return;
        const { from, to } = periodOf(cadence.rule, day);
        const ofPeriod = tried.filter((one) => one >= from && one <= to);
        expect(fitsOn(day, open(cadence), tried)).toBe(fitsOn(day, open(cadence), ofPeriod));
      }),
    );
  });

  it('never becomes more pressing by being left alone', () => {
    fc.assert(
      fc.property(aMoment, ({ day, cadence, tried }) => {
        const fits = fitsOn(day, open(cadence), tried);
        if (!fits) expect(fitsOn(day, open(cadence), [...tried, day])).toBeFalse();
        else expect(fitsOn(day, open(cadence), [])).toBeTrue();
      }),
    );
  });

  it('lies between the first and the last day, both included', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (day, startsOn, endsOn) => {
        const practice = { ...daily(), startsOn, endsOn };
        expect(fitsOn(day, practice, [])).toBe(startsOn <= day && day <= endsOn);
      }),
    );
    const once = { ...daily(), startsOn: '2026-11-25', endsOn: '2026-11-25' };
    expect(fitsOn('2026-11-25', once, [])).toBeTrue();
    expect(fitsOn('2026-11-24', once, [])).toBeFalse();
    expect(fitsOn('2026-11-26', once, [])).toBeFalse();
  });

  it('is nothing that is meant as needed', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(fitsOn(day, open({ rule: null, times: 1 }), [])).toBeFalse();
      }),
    );
  });

  it('is asked for on the days a rule names only, and on as many of them as are meant', () => {
    const practice = open({ rule: 'FREQ=WEEKLY;BYDAY=MO,TH', times: 2 });
    const either = { ...practice, cadence: { ...practice.cadence, times: 1 } };
    const week = daysOf('FREQ=DAILY', { from: '2026-11-23', to: '2026-11-29' });
    expect(week.filter((day) => fitsOn(day, practice, []))).toEqual(['2026-11-23', '2026-11-26']);
    expect(fitsOn('2026-11-23', practice, ['2026-11-23'])).toBeFalse();
    expect(fitsOn('2026-11-26', practice, ['2026-11-23'])).toBeTrue();
    expect(fitsOn('2026-11-26', either, [])).toBeTrue();
    expect(fitsOn('2026-11-26', either, ['2026-11-23'])).toBeFalse();
  });

  it('is asked for once a day where a week holds several, and as often as meant where a day does', () => {
    expect(fitsOn('2026-11-25', weekly(3), ['2026-11-25'])).toBeFalse();
    expect(fitsOn('2026-11-26', weekly(3), ['2026-11-25'])).toBeTrue();
    expect(fitsOn('2026-11-25', daily(2), ['2026-11-25'])).toBeTrue();
    expect(fitsOn('2026-11-25', daily(2), ['2026-11-25', '2026-11-25'])).toBeFalse();
  });

  it('begins anew on Monday, and with the month', () => {
    const tried = ['2026-11-26', '2026-11-27'];
    expect(fitsOn('2026-11-29', weekly(2), tried)).toBeFalse();
    expect(fitsOn('2026-11-30', weekly(2), tried)).toBeTrue();
    const monthly = open({ rule: 'FREQ=MONTHLY', times: 1 });
    expect(fitsOn('2028-02-29', monthly, ['2028-02-01'])).toBeFalse();
    expect(fitsOn('2028-03-01', monthly, ['2028-02-29'])).toBeTrue();
  });
});

describe('A day, where clocks change', () => {
  const changes = [
    { zone: 'Europe/London', day: '2026-03-29' },
    { zone: 'Europe/London', day: '2026-10-25' },
    { zone: 'America/New_York', day: '2026-11-01' },
    { zone: 'Australia/Lord_Howe', day: '2026-10-04' },
    { zone: 'Pacific/Apia', day: '2011-12-31' },
  ];

  for (const { zone, day } of changes) {
    it(`is the one on the calendar of ${zone} on ${day}, however many hours it has`, () => {
      const tried = [plusDays(day, -1)];
      const from = Date.parse(`${day}T00:00Z`) - 36 * 3_600_000;
      const seen = new Set<boolean>();
      for (let quarter = 0; quarter < 288; quarter++) {
        const today = wallTimeAt(new Date(from + quarter * 900_000), zone).day;
        const fits = fitsOn(today, daily(), tried);
        seen.add(fits);
        if (today === plusDays(day, -1)) expect(fits).toBeFalse();
        if (today === day) expect(fits).toBeTrue();
      }
      expect(seen).toContain(true);
    });
  }
});
