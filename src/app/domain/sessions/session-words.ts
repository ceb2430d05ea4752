import { minutesOf, type SessionKind, type SessionPlan, type SessionStatus } from './session';

/** A neutral name, wherever a session is named. */
export const kindWords: Readonly<Record<SessionKind, string>> = {
  session: 'Session',
  consultation: 'Consultation',
};

export const statusWords: Readonly<Record<SessionStatus, string>> = {
  planned: 'Planned',
  completed: 'Took place',
  cancelled: 'Cancelled',
};

/** "1 minute", "50 minutes", "1 hour", "2 hours" */
export function lengthWords(minutes: number): string {
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** "by video", the place, both, or nothing. */
export function whereWords({ place, videoLink }: Pick<SessionPlan, 'place' | 'videoLink'>): string {
  return [...(place ? [place] : []), ...(videoLink ? ['by video'] : [])].join(' or ');
}

/** "50 minutes · by video" */
export function planLine(plan: Omit<SessionPlan, 'kind' | 'plannedIn'>): string {
  return [lengthWords(minutesOf(plan)), whereWords(plan)].filter(Boolean).join(' · ');
}
