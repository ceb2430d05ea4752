import { type FollowedPractice, hasOpened } from '../../domain/practices/followed-practice';
import { statusWords } from '../../domain/practices/status-words';
import { inSentence } from '../../domain/calendar/in-sentence';
import { dayInWords } from '../../domain/calendar/day-words';
import { relativeDay } from '../../domain/calendar/moment-words';

export interface Standing {
  readonly words: string;
  readonly tone: '' | 'sage' | 'clay';
}

/** How it stands, a tag's worth. A step that is not open yet can't have been answered. */
export function standingOf(practice: FollowedPractice, now: Date, timeZone?: string): Standing {
  const { status, opensAt, heldSince } = practice;
  if (heldSince !== null) return { words: 'Waits for you', tone: 'clay' };
  if (status === 'proposed' && !hasOpened(practice, now)) {
    const day = opensAt && inSentence(relativeDay(opensAt, timeZone, now));
    return { words: day ? `Opens ${day}` : 'Opens after the step before', tone: '' };
  }
  return { words: statusWords[status], tone: status === 'accepted' ? 'sage' : '' };
}

/** "Given 3 November, until 1 December 2026" */
export function periodWords(
  { assignedAt, startsOn, endsOn }: FollowedPractice,
  timeZone?: string,
): string {
  return [
    `Given ${inSentence(relativeDay(assignedAt, timeZone))}`,
    ...(startsOn ? [`from ${dayInWords(startsOn)}`] : []),
    ...(endsOn ? [`until ${dayInWords(endsOn)}`] : []),
  ].join(', ');
}
