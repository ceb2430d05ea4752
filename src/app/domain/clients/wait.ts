import { capital } from '../words/capital';
import { counted } from '../words/counted';

export type WaitKind =
  | 'intake_to_read'
  | 'measure_to_read'
  | 'check_in_topic'
  | 'topic_brought'
  | 'practice_log_to_read'
  | 'practice_held'
  | 'check_in_to_read'
  | 'check_in_unusual'
  | 'in_progress'
  | 'not_started'
  | 'measure_in_progress'
  | 'measure_not_started'
  | 'invited';

/** What waits with a client, one of each kind. */
export interface Wait {
  readonly kind: WaitKind;
  readonly count: number;
  /** How many things the client would rather say live. */
  readonly topics: number;
  /** What was given, or is tried, is called; null where nothing was. */
  readonly title: string | null;
  /** Whether an invitation has run out. */
  readonly expired: boolean;
}

const toRead = (count: number, one: string, several: string): string =>
  `${count === 1 ? one : capital(counted(count, one, several))} to read`;

/** In the order in which a coach wants to know it: what is theirs to do first. */
const words: Readonly<Record<WaitKind, (wait: Wait) => string>> = {
  intake_to_read: ({ count, topics }) =>
    toRead(count, 'Intake', 'intakes') +
    (topics > 0 ? `, with ${counted(topics, 'topic', 'topics')} to say live` : ''),
  measure_to_read: ({ count, title }) => toRead(count, title ?? 'Measure', 'measures'),
  check_in_topic: () => 'Would like to talk',
  topic_brought: ({ count }) =>
    count === 1 ? 'Brings a topic' : `Brings ${counted(count, 'topic', 'topics')}`,
  practice_log_to_read: ({ count }) => toRead(count, 'Reflection', 'reflections'),
  practice_held: ({ count, title }) =>
    count === 1 && title
      ? `A step waits: ${title}`
      : capital(counted(count, 'step waits', 'steps wait')),
  check_in_to_read: ({ count }) => toRead(count, 'Check-in', 'check-ins'),
  check_in_unusual: () => 'Unusual check-in',
  in_progress: () => 'Filling in the intake',
  not_started: () => 'Intake not started',
  measure_in_progress: ({ count, title }) =>
    `Filling in ${count === 1 ? (title ?? 'a measure') : counted(count, 'measure', 'measures')}`,
  measure_not_started: ({ count, title }) =>
    `${count === 1 ? (title ?? 'Measure') : capital(counted(count, 'measure', 'measures'))} not started`,
  invited: ({ expired }) => (expired ? 'Invitation ran out' : 'Invited'),
};

const order = Object.keys(words);
const forClients: readonly WaitKind[] = [
  'in_progress',
  'not_started',
  'measure_in_progress',
  'measure_not_started',
  'invited',
];

/** Whether it waits for the coach; else it is with the client. */
export const isForCoach = ({ kind }: Pick<Wait, 'kind'>): boolean =>
  kind !== 'check_in_unusual' && !forClients.includes(kind);

/** What waits, in words; what is the coach's to do first. */
export const waitWords = (waits: readonly Wait[]): readonly string[] =>
  [...waits]
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map((wait) => words[wait.kind](wait));
