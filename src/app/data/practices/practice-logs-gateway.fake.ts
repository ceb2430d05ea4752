import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { NamedLog, NamedLogPage, ReadLog } from '../../domain/practices/read-log';
import type { LogsQuery, PracticeLogsGateway } from './practice-logs-gateway';

const at = '2026-11-24T09:00:00Z';

/** Logs in memory, newest first. */
export class FakePracticeLogsGateway implements Pick<
  PracticeLogsGateway,
  keyof PracticeLogsGateway
> {
  logs: readonly NamedLog[] = [];
  failsWith: PlainErrorKind | null = null;

  logsOf({ clientId, practiceId, from, to }: LogsQuery): Promise<readonly ReadLog[]> {
    return this.answer(() =>
      this.logs.filter(
        (log) =>
          (!clientId || log.clientId === clientId) &&
          (!practiceId || log.practiceId === practiceId) &&
          (!from || log.day >= from) &&
          (!to || log.day <= to),
      ),
    );
  }

  find(logId: string): Promise<ReadLog> {
    const found = this.logs.find(({ id }) => id === logId);
    return found ? Promise.resolve(found) : Promise.reject(new AppFailure({ kind: 'not_found' }));
  }

  toRead(after: Pick<NamedLog, 'at' | 'id'> | null, limit = 20): Promise<NamedLogPage> {
    return this.answer(() => {
      const unread = this.logs.filter(({ coachReadAt }) => coachReadAt === null);
      const from = after ? unread.findIndex(({ id }) => id === after.id) + 1 : 0;
      return { logs: unread.slice(from, from + limit), isLast: from + limit >= unread.length };
    });
  }

  markRead({ id }: ReadLog): Promise<void> {
    return this.answer(() => this.change(id, { coachReadAt: at }));
  }

  markUnread({ id }: ReadLog): Promise<void> {
    return this.answer(() => this.change(id, { coachReadAt: null }));
  }

  reply({ id }: ReadLog, reply: string): Promise<void> {
    return this.answer(() => this.change(id, { reply, repliedAt: at, coachReadAt: at }));
  }

  private change(id: string, changes: Partial<NamedLog>): void {
    this.logs = this.logs.map((log) => (log.id === id ? { ...log, ...changes } : log));
  }

  private answer<T>(make: () => T): Promise<T> {
    const { failsWith } = this;
    return failsWith
      ? Promise.reject(new AppFailure({ kind: failsWith }))
      : new Promise((resolve) => resolve(make()));
  }
}
