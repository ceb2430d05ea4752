import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import type { NoticeKind } from '../../../shared/ui/notice/notice';
import type { FormAnswers } from '../../../store/answers/form-answers';

/** Why something was not sent or saved, and the question to look at, if it is one. */
export interface Trouble {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly words: string;
  readonly linkId?: string;
}

/** What must be settled before sending; null when it may go. */
export function heldUp(answers: FormAnswers): Trouble | null {
  const [conflict] = answers.conflicts();
  if (conflict !== undefined) {
    const words = 'An answer was also changed on another device. Choose which one stays.';
    return { kind: 'info', title: 'Two versions of an answer', words, linkId: conflict };
  }
  const [problem] = answers.problems();
  if (problem) {
    const words = 'Look at it once more; everything else is ready.';
    return { kind: 'info', title: 'One answer can’t be sent as it is', words, ...problem };
  }
  if (Object.keys(answers.byLinkId()).length > 0) return null;
  const words = 'Answer whatever you like; one thing is enough. Or leave it for another day.';
  return { kind: 'info', title: 'There is nothing to send yet', words };
}

/** `place` is where the words are meanwhile. */
export function notSent(error: AppError, place: string): Trouble {
  if (error.kind === 'offline') {
    return {
      kind: 'offline',
      title: 'Not sent: there is no connection',
      words: `Everything is ${place}. Send it again when you are back online.`,
    };
  }
  return { kind: 'error', title: 'It was not sent', words: errorText(error) };
}
