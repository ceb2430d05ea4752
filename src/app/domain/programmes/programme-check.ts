import { isCalendarDay } from '../calendar/real-day';
import { textProblems } from '../forms/text-length';
import { practiceLimits as limits } from '../library-practices/limits';
import type { ProgrammeItem, ProgrammeText } from './programme';

/** What keeps a programme from being kept, in a sentence for whoever writes it. */
export interface ProgrammeProblem {
  readonly field: keyof ProgrammeText;
  /** Which item, from 0, where it is one of them. */
  readonly item?: number;
  readonly reason: string;
}

/** The rules of the database, said beforehand. */
export function programmeProblems(text: ProgrammeText): readonly ProgrammeProblem[] {
  const title = text.title === '' ? ['A title is needed.'] : [];
  return [
    ...of('title', [...title, ...textProblems(text.title, limits.programmeTitle)]),
    ...of('description', textProblems(text.description, limits.programmeDescription)),
    ...of('items', countProblems(text.items.length)),
    ...text.items.flatMap((item, place) =>
      itemProblems(item).map((reason) => ({ field: 'items' as const, item: place, reason })),
    ),
  ];
}

const of = (field: keyof ProgrammeText, reasons: readonly string[]): readonly ProgrammeProblem[] =>
  reasons.map((reason) => ({ field, reason }));

function countProblems(count: number): readonly string[] {
  if (count === 0) return ['Add at least one practice.'];
  return count > limits.programmeItems
    ? [`At most ${limits.programmeItems} practices; these are ${count}.`]
    : [];
}

export function itemProblems({ delivery, onDate, days }: ProgrammeItem): readonly string[] {
  if (delivery === 'on_date') return isCalendarDay(onDate) ? [] : ['A day is needed.'];
  if (delivery !== 'days_after') return [];
  const isIn = Number.isInteger(days) && days !== null && days >= 1 && days <= limits.afterDays;
  return isIn ? [] : [`Between 1 and ${limits.afterDays} days.`];
}

/** As it is kept: what comes first waits for none before it, and only what is said of a delivery is kept. */
export const tidiedProgramme = <T extends ProgrammeText>(text: T): T => ({
  ...text,
  title: text.title.trim(),
  description: text.description.replace(/\r\n?/g, '\n').trim(),
  items: text.items.map((item, place) => {
    const isFree = place === 0 && item.delivery !== 'on_date';
    const delivery = isFree ? 'at_once' : item.delivery;
    return {
      ...item,
      delivery,
      onDate: delivery === 'on_date' ? item.onDate : null,
      days: delivery === 'days_after' ? item.days : null,
    };
  }),
});
