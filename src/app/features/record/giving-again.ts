import type { Question } from '../../core/confirm/confirm-dialog';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay } from '../../domain/calendar/moment-words';
import { type Intake, isToRead } from '../../domain/sent-answers/intake';

/**
 * What a coach is asked before a form is given once more: it says what becomes of the ones before. Null where none was
 * sent, since the first time there is nothing to ask.
 *
 * @param what "the intake", or how a measure is called
 * @param given all of that form, newest first
 */
export function givingAgain(
  what: string,
  name: string,
  given: readonly Intake[],
  timeZone?: string,
): Question | null {
  const sentAt = given.find(({ submittedAt }) => submittedAt !== null)?.submittedAt;
  if (!sentAt) return null;
  const sent = inSentence(relativeDay(sentAt, timeZone));
  const unread = given.some(isToRead) ? ' What you have not read yet stays marked so.' : '';
  return {
    title: `Give ${what} again?`,
    text: `${name} gets a new, empty copy. The one sent ${sent} stays here as it is.${unread}`,
    action: 'Give it again',
  };
}
