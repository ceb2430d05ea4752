import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import type { ProgrammeItem } from '../../domain/programmes/programme';
import { dayInWords } from '../../domain/calendar/day-words';

/** When an item reaches the client, in one sentence. `place` counts from 0. */
export function deliveryWords(
  item: ProgrammeItem,
  place: number,
  practice?: Pick<LibraryPractice, 'rung'>,
): string {
  const when = momentWords(item, place);
  // A later step of a ladder never opens by itself.
  return (practice?.rung ?? 1) > 1 ? `${when}, once you unlock it.` : `${when}.`;
}

function momentWords({ delivery, onDate, days }: ProgrammeItem, place: number): string {
  if (delivery === 'on_date') return onDate ? `On ${dayInWords(onDate)}` : 'On a day to be chosen';
  if (place === 0 || delivery === 'at_once') return 'At once, when the programme is assigned';
  if (delivery === 'after_previous') return 'When the one before is finished';
  return days === 1
    ? 'The day after the one before has arrived'
    : `${days ?? 'Some'} days after the one before has arrived`;
}
