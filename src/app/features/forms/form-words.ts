import type { FormKind, FormSummary } from '../../domain/clients/form-summary';
import { relativeDay } from '../../shared/ui/dates/dates';

export const kindWords: Readonly<Record<FormKind, string>> = {
  intake: 'Intake',
  check_in: 'Check-in',
  measure: 'Measure',
};

/** "Built in · version 1, since 3 November" */
export function originWords(form: FormSummary, timeZone?: string): string {
  const origin = form.isBuiltIn ? 'Comes with Attune' : 'Your own';
  const day = relativeDay(form.publishedAt, timeZone);
  return `${origin} · version ${form.version}, published ${/^(Today|Yesterday)/.test(day) ? day.toLowerCase() : day}`;
}
