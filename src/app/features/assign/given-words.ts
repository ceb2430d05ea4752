import { dayAndMonth } from '../../domain/calendar/day-words';
import { calendarDay } from '../../domain/calendar/zone';
import type { GivenBefore } from '../../domain/practices/given-before';

/** "Given on 3 March, tried 4 times"; nothing where this client never had it. A try that is not known is not denied. */
export function givenWords(
  { givenAt, tries }: GivenBefore,
  today: string,
  timeZone?: string,
): string {
  if (!givenAt) return '';
  const given = `Given on ${dayAndMonth(calendarDay(new Date(givenAt), timeZone), today)}`;
  return tries > 0 ? `${given}, tried ${timesWords(tries)}` : given;
}

const timesWords = (count: number): string =>
  count <= 2 ? (['once', 'twice'][count - 1] ?? '') : `${count} times`;
