import type { LiveTopic } from '../../domain/prepare/preparation';
import { calendarDay } from '../../domain/calendar/zone';
import { dayAndMonth } from '../../domain/calendar/day-words';

/** What there is to talk about: the question of a form, or that a week's check-in said there is something. */
export function topicWords({ onDate, question }: LiveTopic): string {
  if (onDate === null) return question;
  return `Something from the week of ${dayAndMonth(onDate, calendarDay(new Date()))}, privately`;
}
