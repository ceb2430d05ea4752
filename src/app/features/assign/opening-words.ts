import type { Opening } from '../../domain/practices/opening';
import { dayInWords } from '../../domain/calendar/day-words';

/** When a step opens, in words and, where it can be said, as a date. */
export function openingWords(opening: Opening | undefined, isLaterRung: boolean): string {
  if (isLaterRung) return 'Waits until you open it: a rung of a ladder never opens by itself.';
  switch (opening?.kind) {
    case 'day':
      return `Opens on ${dayInWords(opening.day)}.`;
    case 'after_previous':
      return 'Opens when the one before is finished.';
    case 'days_after':
      return opening.days === 1
        ? 'Opens the day after the one before has opened.'
        : `Opens ${opening.days} days after the one before has opened.`;
    default:
      return 'Opens at once.';
  }
}
