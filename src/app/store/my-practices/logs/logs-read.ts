import type { OwnLog } from '../../../domain/practices/own-log';
import type { OpenLog } from './open-log';

/** What the server said of a practice's logs. */
export interface LogsRead {
  readonly practiceId: string;
  /** When the last of them was written; null where they are all there are. */
  readonly since: string | null;
  readonly left: readonly OwnLog[];
  /** By performance.now(). */
  readonly askedAt: number;
}

/**
 * Whether a log was deleted on another device: it was known to the server before its practice's logs were asked for,
 * is not among them, and not older than the last of them where there are more.
 */
export const isGone = (log: OpenLog, { practiceId, since, left, askedAt }: LogsRead): boolean =>
  log.practiceId === practiceId &&
  !log.isUnsaved() &&
  log.wasKnownAt(askedAt) &&
  !left.some(({ requestId }) => requestId === log.requestId) &&
  (since === null || Date.parse(log.stored()?.at ?? '') >= Date.parse(since));
