import type { Waiting, WaitingKind } from './waiting';

export type InboxGroup = 'yours' | 'theirs' | 'good_to_know';

const groups: Readonly<Record<WaitingKind, InboxGroup>> = {
  intake_to_read: 'yours',
  measure_to_read: 'yours',
  check_in_topic: 'yours',
  topic_brought: 'yours',
  practice_log_to_read: 'yours',
  practice_held: 'yours',
  in_progress: 'theirs',
  not_started: 'theirs',
  measure_in_progress: 'theirs',
  measure_not_started: 'theirs',
  invited: 'theirs',
  win_shared: 'good_to_know',
  quiet: 'good_to_know',
};

/** Whose it is to do something next. */
export const groupOf = ({ kind }: Pick<Waiting, 'kind'>): InboxGroup => groups[kind];

/** One thing has one key, whenever it is listed. */
export const keyOf = ({ kind, clientId, assignmentId, logId, practice, itemId }: Waiting): string =>
  [kind, itemId ?? logId ?? assignmentId ?? practice?.id ?? clientId].join(':');

const read: readonly WaitingKind[] = [
  'intake_to_read',
  'measure_to_read',
  'check_in_topic',
  'practice_log_to_read',
];

/** What one press says of it: that it was read, or spoken about. Nothing where more than a press is asked for. */
export function doneBy({ kind }: Pick<Waiting, 'kind'>): 'read' | 'spoken' | null {
  if (kind === 'topic_brought') return 'spoken';
  return read.includes(kind) ? 'read' : null;
}
