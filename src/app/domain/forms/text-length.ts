/** Length in Unicode code points, as Postgres' `char_length` counts. */
export const codePoints = (text: string): number => Array.from(text).length;

/** Whether jsonb can hold the text: no U+0000, no half of a surrogate pair. */
export const isStorableText = (text: string): boolean =>
  !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
