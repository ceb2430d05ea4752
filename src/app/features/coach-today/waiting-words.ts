import { capital } from '../../domain/words/capital';
import { counted } from '../../domain/words/counted';
import type { Waiting, WaitingKind } from '../../domain/coach-today/waiting';

/** What an intake or a measure to read brings. */
export function toReadLine({ liveTopics }: Pick<Waiting, 'liveTopics'>): string {
  if (liveTopics === 0) return 'Ready to read';
  return `Ready to read, with ${counted(liveTopics, 'topic', 'topics')} to say live`;
}

/** How far along what was given is; not what is being answered. */
export function underWayLine({ kind, formTitle }: Pick<Waiting, 'kind' | 'formTitle'>): string {
  const isMeasure = kind.startsWith('measure_');
  const begun = isMeasure ? `Filling in ${formTitle ?? 'a measure'}` : 'Filling in the intake';
  const fresh = isMeasure ? `${formTitle ?? 'A measure'} is not` : 'The intake is not';
  return kind.endsWith('in_progress') ? begun : `${fresh} started yet`;
}

/** How many sessions are still to come today; nothing where there is none. */
export function sessionsSummary(today: number): string {
  if (today === 0) return '';
  return `${capital(counted(today, 'session', 'sessions'))} today.`;
}

/** A short sentence on each thing that waits for the coach. */
export function summary(waiting: readonly Pick<Waiting, 'kind'>[]): string {
  const some = (kinds: readonly WaitingKind[], one: string, several: string): string => {
    const count = waiting.filter(({ kind }) => kinds.includes(kind)).length;
    return count === 0 ? '' : `${capital(counted(count, one, several))}.`;
  };
  const sentences = [
    some(['intake_to_read'], 'intake to read', 'intakes to read'),
    some(['measure_to_read'], 'measure to read', 'measures to read'),
    some(['check_in_topic'], 'request to talk', 'requests to talk'),
    some(['topic_brought'], 'topic for a session', 'topics for sessions'),
    some(['practice_log_to_read'], 'reflection to read', 'reflections to read'),
    some(['practice_held'], 'step waits for you', 'steps wait for you'),
  ].filter((words) => words !== '');
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing is waiting.';
}
