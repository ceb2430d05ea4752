const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three", "no"; figures from thirteen on. */
export const countWords = (count: number): string => small[count] ?? String(count);

/** "four weeks", "one week" */
export const counted = (count: number, one: string, several: string): string =>
  `${countWords(count)} ${count === 1 ? one : several}`;
