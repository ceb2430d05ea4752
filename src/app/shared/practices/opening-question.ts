import type { Question } from '../../core/confirm/confirm-dialog';

/** What a coach is asked before a step that waits is opened: it is not held back again. */
export const openingQuestion = (title: string, name: string): Question => ({
  title: 'Open this step?',
  text: `${name} finds “${title}” among their practices once it is due. It can’t be held back again.`,
  action: 'Open it',
});
