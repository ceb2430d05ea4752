/** Length in Unicode code points, as Postgres' `char_length` counts. */
export const codePoints = (text: string): number => Array.from(text).length;

/** Whether jsonb can hold the text: no U+0000, no half of a surrogate pair. */
export const isStorableText = (text: string): boolean =>
  !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/**
 * What keeps a text from being kept, in sentences: a character that can't be stored, or more than `most` of them,
 * counted as the database counts them.
 */
export function textProblems(text: string, most: number): readonly string[] {
  if (!isStorableText(text)) return ['There is a character in it that can’t be kept.'];
  const length = codePoints(text);
  return length > most ? [`At most ${most} characters; these are ${length}.`] : [];
}
