/**
 * How often something is meant to be tried. `rule` is a recurrence rule of RFC 5545, in the subset the database
 * checks; null stands for "as needed". `times` is how many tries a period of the rule (a day, a week from Monday,
 * a month) is meant to hold, on any of its days unless the rule names days.
 */
export interface Cadence {
  readonly rule: Rule | null;
  readonly times: number;
}

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** FREQ=DAILY, FREQ=WEEKLY, FREQ=WEEKLY;BYDAY=MO,TH, FREQ=MONTHLY */
export type Rule = `FREQ=${'DAILY' | 'WEEKLY' | 'MONTHLY'}` | `FREQ=WEEKLY;BYDAY=${string}`;

export const asNeeded: Cadence = { rule: null, times: 1 };
