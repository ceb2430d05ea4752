import type { FormKind, FormSummary } from '../../domain/forms/form-summary';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay } from '../../domain/calendar/moment-words';

export const kindWords: Readonly<Record<FormKind, string>> = {
  intake: 'Intake',
  check_in: 'Check-in',
  measure: 'Measure',
};

/** "Comes with Attune · version 1, published 3 November" */
export function originWords(form: FormSummary, timeZone?: string): string {
  const origin = form.isBuiltIn ? 'Comes with Attune' : 'Your own';
  const day = inSentence(relativeDay(form.publishedAt, timeZone));
  return `${origin} · version ${form.version}, published ${day}`;
}
