/** The name of a form's answers among what is written. */
export const sheetThing = (assignmentId: string): string => `answers.${assignmentId}`;
