/** The name of a form's answers among what is written. */
export const answersThing = (assignmentId: string): string => `answers.${assignmentId}`;
