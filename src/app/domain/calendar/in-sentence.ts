/** "Today at 10:42" inside a sentence: "today at 10:42"; "a week ago". Names of days and months keep their capitals. */
export const inSentence = (moment: string): string =>
  moment.replace(/^(Today|Yesterday|Tomorrow|A )/, (word) => word.toLowerCase());
