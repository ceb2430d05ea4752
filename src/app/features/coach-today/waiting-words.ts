import { capital } from '../../domain/words/capital';
import { counted } from '../../domain/words/counted';
import type { Waiting } from '../../domain/coach-today/waiting';

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

/** How many of each wait. */
interface Counts {
  readonly intakes: number;
  readonly measures: number;
  readonly topics: number;
  readonly reflections: number;
  readonly held: number;
  readonly underWay: number;
  readonly invited: number;
}

/** A short sentence on each thing that waits. */
export function summary({
  intakes,
  measures,
  topics,
  reflections,
  held,
  underWay,
  invited,
}: Counts): string {
  const parts = [
    some(intakes, 'intake to read', 'intakes to read'),
    some(measures, 'measure to read', 'measures to read'),
    some(topics, 'request to talk', 'requests to talk'),
    some(reflections, 'reflection to read', 'reflections to read'),
    some(held, 'step waits for you', 'steps wait for you'),
    some(underWay, 'form is with a client', 'forms are with clients'),
    some(invited, 'client has been invited', 'clients have been invited'),
  ];
  const sentences = parts.filter((words) => words !== '').map((words) => `${capital(words)}.`);
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing is waiting.';
}

const some = (count: number, one: string, several: string): string =>
  count === 0 ? '' : counted(count, one, several);
