import type { Change, Preparation } from '../../domain/prepare/preparation';
import { relativeDay } from '../../domain/calendar/moment-words';

export interface News {
  readonly key: string;
  readonly words: string;
  readonly day: string;
  /** The intake it can be read in. */
  readonly assignmentId: string | null;
  /** The practice that was tried. */
  readonly practiceId: string | null;
  /** Whether the coach has not read it. */
  readonly isUnread: boolean;
}

/** What changed since the last session and what nobody has read yet, each thing once. */
export function newsOf({ changes, unread, unreadByClient }: Preparation, zone?: string): News[] {
  const toRead = new Set(unread.map(({ assignmentId }) => assignmentId));
  const changed = [
    ...triedIn(changes, zone),
    ...changes.filter(isOther).map((change) => newsFrom(change, toRead, zone)),
  ];
  const told = new Set(changed.map(({ assignmentId }) => assignmentId));
  const older = unread
    .filter(({ assignmentId }) => !told.has(assignmentId))
    .map(({ assignmentId, at }) => ({
      key: `unread:${assignmentId}`,
      words: 'An intake you have not read',
      day: relativeDay(at, zone),
      assignmentId,
      practiceId: null,
      isUnread: true,
    }));
  const waiting = unreadByClient.map(({ sharedNoteId, sentAt }) => ({
    key: `summary:${sharedNoteId}`,
    words: 'Your summary was not opened yet',
    day: relativeDay(sentAt, zone),
    assignmentId: null,
    practiceId: null,
    isUnread: false,
  }));
  return [...changed, ...older, ...waiting];
}

type Tried = Extract<Change, { kind: 'practice_log' }>;
type Other = Exclude<Change, Tried>;

const isOther = (change: Change): change is Other => change.kind !== 'practice_log';

/** Each practice once, however often it was tried; the latest first. */
function triedIn(changes: readonly Change[], zone?: string): News[] {
  const tries = changes.filter((change) => !isOther(change));
  return [...new Set(tries.map(({ practiceId }) => practiceId))].flatMap((practiceId) => {
    const logs = tries.filter((log) => log.practiceId === practiceId);
    const [latest] = logs;
    if (!latest) return [];
    return {
      key: `practice:${practiceId}`,
      words: `${latest.title}: ${triedWords(logs)}`,
      day: relativeDay(latest.at, zone),
      assignmentId: null,
      practiceId,
      isUnread: false,
    };
  });
}

function triedWords(logs: readonly Tried[]): string {
  if (logs.length > 1) return `tried ${logs.length} times`;
  return logs[0]?.outcome === 'tried_stopped' ? 'tried, stopped' : 'tried';
}

function newsFrom(change: Other, toRead: ReadonlySet<string>, zone?: string): News {
  const { kind, id } = change;
  const isIntake = kind !== 'status';
  return {
    key: `${kind}:${id}`,
    words: wordsOf(change),
    day: relativeDay(change.at, zone),
    assignmentId: isIntake ? id : null,
    practiceId: null,
    isUnread: isIntake && toRead.has(id),
  };
}

function wordsOf(change: Other): string {
  if (change.kind === 'status') {
    return change.from === null
      ? 'Added to your clients'
      : `Now ${change.to}, ${change.from} before`;
  }
  return change.kind === 'intake_sent' ? 'The intake was sent' : 'The intake was amended';
}
