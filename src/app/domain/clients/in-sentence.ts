/** "Today" and its like inside a sentence; weekdays and dates keep their form. */
export const inSentence = (day: string): string =>
  day.replace(/^(Today|Yesterday|Tomorrow)/, (word) => word.toLowerCase());
