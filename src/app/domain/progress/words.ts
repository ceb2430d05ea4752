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

/** With one decimal where it has any. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);
