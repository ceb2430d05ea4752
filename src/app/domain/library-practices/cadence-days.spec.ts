import fc from 'fast-check';
import { RRule } from 'rrule';
import type { Weekday as RRuleWeekday } from 'rrule';
import { wallTimeAt } from '../calendar/zone';
import { weekdays } from './cadence';
import type { Rule, Weekday } from './cadence';
import { daysOf, isNamedDay, namedWeekdays, periodOf, periodsOf } from './cadence-days';
import { daysBetween, plusDays } from '../calendar/day';
import { aRule } from '../practices/testing/arbitraries';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'];

const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays('1990-01-01', days));
const aSpan = fc
  .tuple(aDay, fc.integer({ min: 0, max: 500 }))
  .map(([from, days]) => ({ from, to: plusDays(from, days) }));
const at = (day: string) => new Date(`${day}T00:00Z`);
const theirs: Readonly<Record<Weekday, RRuleWeekday>> = RRule;
/** The same rule, written out in full as the library wants it: any day of a period means each of them. */
const expanded = (rule: Rule) => {
  const monthly = { bymonthday: Array.from({ length: 31 }, (_, day) => day + 1) };
  const named = namedWeekdays(rule);
  const weekly = { byweekday: (named.length ? named : weekdays).map((day) => theirs[day]) };
  if (rule === 'FREQ=DAILY') return { freq: RRule.DAILY };
  if (rule === 'FREQ=MONTHLY') return { freq: RRule.MONTHLY, ...monthly };
  return { freq: RRule.WEEKLY, wkst: RRule.MO, ...weekly };
};
/** The rule of the first day of each period. */
const beginning = (rule: Rule) => {
  if (rule === 'FREQ=DAILY') return { freq: RRule.DAILY };
  if (rule === 'FREQ=MONTHLY') return { freq: RRule.MONTHLY, bymonthday: 1 };
  return { freq: RRule.WEEKLY, byweekday: RRule.MO };
};
/** With a zone the library gives dates as the machine's own clock would show them. */
const instantOf = (date: Date) => new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
const daysBy = (rule: RRule) => rule.all().map((one) => one.toISOString().slice(0, 10));

describe('the days of a cadence', () => {
  it('are those that a recurrence rule of RFC 5545 has', () => {
    fc.assert(
      fc.property(aRule, aSpan, (rule, { from, to }) => {
        const expected = new RRule({ ...expanded(rule), dtstart: at(from), until: at(to) });
        expect(daysOf(rule, { from, to })).toEqual(daysBy(expected));
      }),
    );
  });

  it('are counted in periods that begin where a recurrence rule says, and leave no gap', () => {
    fc.assert(
      fc.property(aRule, aSpan, (rule, span) => {
        const periods = periodsOf(rule, span);
        const [first, last] = [periods.at(0)?.from ?? '', periods.at(-1)?.to ?? ''];
        const starts = { ...beginning(rule), dtstart: at(first), until: at(span.to) };
        expect(periods.map(({ from }) => from)).toEqual(daysBy(new RRule(starts)));
        periods.slice(1).forEach(({ from }, before) => {
          expect(daysBetween(periods[before]?.to ?? '', from)).toBe(1);
        });
        expect(first <= span.from && last >= span.to).toBeTrue();
      }),
    );
  });

  for (const zone of zones) {
    it(`in ${zone} are those on which it is noon there, also when clocks change`, () => {
      fc.assert(
        fc.property(aRule, aSpan, (rule, { from, to }) => {
          const noon = (day: string) => new Date(`${day}T12:00Z`);
          const local = { dtstart: noon(from), until: noon(plusDays(to, 1)), tzid: zone };
          const instants = new RRule({ ...expanded(rule), ...local }).all();
          const theirDays = instants.map((one) => wallTimeAt(instantOf(one), zone).day);
          expect(theirDays.filter((day) => day <= to)).toEqual(daysOf(rule, { from, to }));
        }),
        { numRuns: 12 },
      );
    });
  }

  it('stay in their week from Monday to Sunday, and in their month to its last day', () => {
    expect(periodOf('FREQ=WEEKLY', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf('FREQ=WEEKLY;BYDAY=WE', '2026-11-30').from).toBe('2026-11-30');
    expect(periodOf('FREQ=MONTHLY', '2028-02-10')).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
    });
    expect(periodOf('FREQ=MONTHLY', '2100-02-10').to).toBe('2100-02-28');
    expect(periodOf('FREQ=DAILY', '2026-03-29')).toEqual({ from: '2026-03-29', to: '2026-03-29' });
  });

  it('are all days where a rule names none, and only the named ones else', () => {
    expect(isNamedDay('FREQ=WEEKLY', '2026-11-25')).toBeTrue();
    expect(isNamedDay('FREQ=WEEKLY;BYDAY=MO,WE', '2026-11-25')).toBeTrue();
    expect(isNamedDay('FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-25')).toBeFalse();
    expect(namedWeekdays('FREQ=WEEKLY;BYDAY=TH,MO')).toEqual(['MO', 'TH']);
    expect(namedWeekdays(null)).toEqual([]);
  });
});
