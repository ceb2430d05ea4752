import { dayOf } from './weeks';

/** Who reads: the one whose answers they are, or their coach. */
export type Reader = 'own' | 'coach';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three"; figures from thirteen on. */
export const countWords = (count: number): string => small[count] ?? String(count);

export const capital = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** "four weeks", "one week" */
export const counted = (count: number, one: string, several: string): string =>
  `${countWords(count)} ${count === 1 ? one : several}`;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "12 October", with its year where that is not the year of `now` (a day number). */
export function dayWords(number: number, now: number): string {
  const day = dayOf(number);
  const words = dayAndMonth.format(new Date(`${day}T00:00Z`));
  const year = day.slice(0, 4);
  return year === dayOf(now).slice(0, 4) ? words : `${words} ${year}`;
}

/** With one decimal where it has any. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);
