import type { Change, Preparation } from '../../domain/timeline/preparation';
import { relativeDay } from '../../shared/ui/dates/dates';

export interface News {
  readonly key: string;
  readonly words: string;
  readonly day: string;
  /** The intake it can be read in. */
  readonly assignmentId: string | null;
  /** Whether the coach has not read it. */
  readonly isUnread: boolean;
}

/** What changed since the last session and what nobody has read yet, each thing once. */
export function newsOf({ changes, unread, unreadByClient }: Preparation, zone?: string): News[] {
  const toRead = new Set(unread.map(({ assignmentId }) => assignmentId));
  const changed = changes.map((change) => newsFrom(change, toRead, zone));
  const told = new Set(changed.map(({ assignmentId }) => assignmentId));
  const older = unread
    .filter(({ assignmentId }) => !told.has(assignmentId))
    .map(({ assignmentId, at }) => ({
      key: `unread:${assignmentId}`,
      words: 'An intake you have not read',
      day: relativeDay(at, zone),
      assignmentId,
      isUnread: true,
    }));
  const waiting = unreadByClient.map(({ sharedNoteId, sentAt }) => ({
    key: `summary:${sharedNoteId}`,
    words: 'Your summary was not opened yet',
    day: relativeDay(sentAt, zone),
    assignmentId: null,
    isUnread: false,
  }));
  return [...changed, ...older, ...waiting];
}

function newsFrom(change: Change, toRead: ReadonlySet<string>, zone?: string): News {
  const { kind, id } = change;
  const isIntake = kind !== 'status';
  return {
    key: `${kind}:${id}`,
    words: wordsOf(change),
    day: relativeDay(change.at, zone),
    assignmentId: isIntake ? id : null,
    isUnread: isIntake && toRead.has(id),
  };
}

function wordsOf(change: Change): string {
  if (change.kind === 'status') {
    return change.from === null
      ? 'Added to your clients'
      : `Now ${change.to}, ${change.from} before`;
  }
  return change.kind === 'intake_sent' ? 'The intake was sent' : 'The intake was amended';
}
