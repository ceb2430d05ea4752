import { asNeeded, weekdays } from './cadence';
import type { Cadence, Rule, Weekday } from './cadence';
import { namedWeekdays } from './cadence-days';
import { weekdayWords } from './cadence-words';
import { readWhole } from '../words/number';
import { practiceLimits } from './limits';

const counts = new Map([
  ['once', 1],
  ['twice', 2],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const plain = new Map<string, Rule>([
  ['daily', 'FREQ=DAILY'],
  ['weekly', 'FREQ=WEEKLY'],
  ['monthly', 'FREQ=MONTHLY'],
]);
const periods = new Map<string, Rule>([
  ['day', 'FREQ=DAILY'],
  ['week', 'FREQ=WEEKLY'],
  ['month', 'FREQ=MONTHLY'],
]);

/** A rule that names days; where none is left out, it names none. */
function weeklyOn(days: readonly Weekday[]): Rule {
  const named = weekdays.filter((weekday) => days.includes(weekday));
  const isAnyDay = named.length === 0 || named.length === weekdays.length;
  return isAnyDay ? 'FREQ=WEEKLY' : `FREQ=WEEKLY;BYDAY=${named.join(',')}`;
}

/** A try on each of the days named; on all seven of them that is daily. */
export function onEach(days: readonly Weekday[]): Cadence {
  const rule = weeklyOn(days);
  if (new Set(days).size === weekdays.length) return { rule: 'FREQ=DAILY', times: 1 };
  return { rule, times: Math.max(1, namedWeekdays(rule).length) };
}

/** What somebody wrote, as words or as a rule of RFC 5545 in the subset we keep; null when it is neither. */
export function cadenceFrom(text: string): Cadence | null {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === 'as needed') return asNeeded;
  const cadence = /^(rrule:)?freq=/.test(words) ? fromRule(words) : fromWords(words);
  const { least, most } = practiceLimits.times;
  return cadence && cadence.times >= least && cadence.times <= most ? cadence : null;
}

function fromRule(text: string): Cadence | null {
  const match = /^(?:rrule:)?freq=(daily|weekly|monthly)(?:;byday=([a-z,]+))?;?$/.exec(text);
  const rule = plain.get(match?.[1] ?? '');
  if (!match || !rule) return null;
  if (match[2] === undefined) return { rule, times: 1 };
  const days = match[2].split(',').map(weekdayFrom);
  return rule === 'FREQ=WEEKLY' && days.every((day) => day !== null) ? onEach(days) : null;
}

function fromWords(words: string): Cadence | null {
  const [often = '', on] = words.split(' on ');
  const rule = plain.get(often);
  const base = rule ? { rule, times: 1 } : counted(often);
  if (!base || on === undefined) return base;
  const days = on.split(/, ?| and | or /).map(weekdayFrom);
  if (base.rule !== 'FREQ=WEEKLY' || !days.every((day) => day !== null)) return null;
  const isEach = often === 'weekly' && !on.includes(' or ');
  return isEach ? onEach(days) : { rule: weeklyOn(days), times: base.times };
}

/** "twice a week", "3 times a month", "three a week" */
function counted(words: string): Cadence | null {
  const match = /^(\S+)(?: times)? (?:a|per) (day|week|month)$/.exec(words);
  const rule = periods.get(match?.[2] ?? '');
  const times = counts.get(match?.[1] ?? '') ?? readWhole(match?.[1] ?? '');
  return rule && Number.isInteger(times) ? { rule, times } : null;
}

/** "Thursday", "Thu" or "TH" */
function weekdayFrom(text: string): Weekday | null {
  const word = text.trim();
  const isIt = (weekday: Weekday) =>
    word.length >= 2 && weekdayWords[weekday].toLowerCase().startsWith(word);
  return weekdays.find(isIt) ?? null;
}
