import { namedValues } from '../../domain/check-ins/questions';
import { calendarDay } from '../../domain/calendar/zone';
import type { CheckInEntry, MeasureEntry } from '../../domain/timeline/timeline';
import { dayAndMonth } from '../../domain/calendar/day-words';
import { timeOf } from '../../domain/calendar/moment-words';
import type { EntryWords, Reader } from './entry-reader';

/** What was written of a win stands in the client's own words. */
export function checkInWords(entry: CheckInEntry, { isCoach, timeZone, now }: Reader): EntryWords {
  const today = calendarDay(now, timeZone);
  const values = namedValues(entry.values, entry.names);
  return {
    icon: 'checklist',
    tone: 'plum',
    head: `Check-in for the week of ${dayAndMonth(entry.onDate, today)}`,
    time: timeOf(entry.at, timeZone),
    tag: entry.topic ? { words: 'To talk about', tone: 'clay', icon: 'forum' } : null,
    text: entry.win,
    isOwnWords: true,
    ...(values.length > 0
      ? { values: values.map(({ linkId, ...named }) => ({ key: linkId, ...named })) }
      : {}),
    lines: values.length + entry.win.length === 0 ? [nothing(isCoach)] : [],
  };
}

const nothing = (isCoach: boolean): string =>
  isCoach ? 'Sent, with nothing for you to read in it.' : 'Sent.';

/** On a client's own screen no measure is named: somebody may look over their shoulder. */
export const measureWords = (entry: MeasureEntry, { isCoach, timeZone }: Reader): EntryWords => ({
  icon: 'assignment',
  tone: 'plum',
  head: isCoach ? `${entry.title}: sent` : 'A short questionnaire: sent',
  time: timeOf(entry.at, timeZone),
  tag: null,
  text: '',
});
