/** With a capital at its beginning; nothing stays nothing. */
export const capital = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
