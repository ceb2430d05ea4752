import { listed } from '../words/listed';
import type { Cadence, Weekday } from './cadence';
import { namedWeekdays } from './cadence-days';

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const once = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly' } as const;
const period = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month' } as const;
type Frequency = keyof typeof once;

/** "daily", "twice a week", "weekly on Monday and Thursday", "monthly", "as needed" */
export function cadenceWords({ rule, times }: Cadence): string {
  if (rule === null) return 'as needed';
  const frequency = (/FREQ=(\w+)/.exec(rule)?.[1] ?? 'WEEKLY') as Frequency;
  const named = namedWeekdays(rule);
  if (named.length === 0) return timesWords(frequency, times);
  const days = named.map((weekday) => weekdayWords[weekday]);
  // A try on each of them is "and"; fewer leave the choice among them.
  if (times === named.length) return `${once[frequency]} on ${listed(days, 'and')}`;
  return `${timesWords(frequency, times)} on ${listed(days, 'or')}`;
}

function timesWords(frequency: Frequency, times: number): string {
  if (times === 1) return once[frequency];
  return `${times === 2 ? 'twice' : `${times} times`} a ${period[frequency]}`;
}
