import type { Waiting } from '../../domain/clients/waiting';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Small numbers as words. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** What an intake or a measure to read brings. */
export function toReadLine({ liveTopics }: Pick<Waiting, 'liveTopics'>): string {
  if (liveTopics === 0) return 'Ready to read';
  return `Ready to read, with ${inWords(liveTopics)} ${liveTopics === 1 ? 'topic' : 'topics'} to say live`;
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
  const count = inWords(today);
  const words = `${count.charAt(0).toUpperCase()}${count.slice(1)}`;
  return today === 1 ? `${words} session today.` : `${words} sessions today.`;
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
    counted(intakes, 'intake to read', 'intakes to read'),
    counted(measures, 'measure to read', 'measures to read'),
    counted(topics, 'request to talk', 'requests to talk'),
    counted(reflections, 'reflection to read', 'reflections to read'),
    counted(held, 'step waits for you', 'steps wait for you'),
    counted(underWay, 'form is with a client', 'forms are with clients'),
    counted(invited, 'client has been invited', 'clients have been invited'),
  ];
  const sentences = parts.filter((words) => words !== '').map(asSentence);
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing is waiting.';
}

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const counted = (count: number, one: string, several: string): string =>
  count === 0 ? '' : `${inWords(count)} ${count === 1 ? one : several}`;
