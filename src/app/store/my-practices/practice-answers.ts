/** What a client says of their practices, among all that is written: a try waits until it is said that it may be tried. */
export const practiceAnswers = 'practice answers';
