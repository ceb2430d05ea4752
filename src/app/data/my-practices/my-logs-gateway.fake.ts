import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { inOrder } from '../../domain/words/in-order';
import { sameEntry } from '../../domain/practices/log-entry';
import { type OwnLog, type SavedLog, writtenLog } from '../../domain/practices/own-log';
import type { LogEntry } from '../../domain/practices/practice-log';
import type { MyLogsGateway, Place } from './my-logs-gateway';

/** Logs in memory, by the server's rules of request ids and revisions. `failure` is thrown while it is set. */
export class FakeMyLogsGateway implements Pick<MyLogsGateway, keyof MyLogsGateway> {
  readonly stored = new Map<string, OwnLog>();
  /** What was asked to be written, whether or not it was. */
  readonly sent: LogEntry[] = [];
  failure: PlainErrorKind | null = null;
  /** The server writes, and its answer is lost on the way. */
  losesAnswers = false;
  /** What a list, once read, waits for on its way here. */
  way = Promise.resolve();

  constructor(...logs: readonly OwnLog[]) {
    for (const log of logs) this.stored.set(log.requestId, log);
  }

  async list(practiceId: string, before: Place | null = null): Promise<readonly OwnLog[]> {
    const logs = await this.answer(() =>
      [...this.stored.values()]
        .filter((log) => log.practiceId === practiceId && (!before || log.at < before.at))
        .sort((one, other) => inOrder(other.at, one.at)),
    );
    await this.way;
    return logs;
  }

  find(requestId: string): Promise<OwnLog> {
    return this.answer(() => this.log(requestId));
  }

  add(requestId: string, practiceId: string, entry: LogEntry): Promise<SavedLog> {
    this.sent.push(entry);
    return this.answer(() => {
      const known = this.stored.get(requestId);
      if (known) return known;
      const saved = { id: `of-${requestId}`, revision: 1, at: `${entry.day}T12:00:00Z` };
      return this.write(writtenLog({ requestId, practiceId }, entry, saved));
    });
  }

  change({ requestId, revision }: OwnLog, entry: LogEntry): Promise<SavedLog> {
    this.sent.push(entry);
    return this.answer(() => {
      const known = this.log(requestId);
      if (known.revision !== revision) throw new AppFailure({ kind: 'conflict' });
      return sameEntry(known, entry)
        ? known
        : this.write({ ...known, ...entry, revision: revision + 1 });
    });
  }

  remove({ requestId, revision }: OwnLog): Promise<void> {
    return this.answer(() => {
      if (this.log(requestId).revision !== revision) throw new AppFailure({ kind: 'conflict' });
      this.stored.delete(requestId);
    });
  }

  /** What another device does. */
  elsewhere(requestId: string, change: Partial<LogEntry>): void {
    const log = this.log(requestId);
    this.stored.set(requestId, { ...log, ...change, revision: log.revision + 1 });
  }

  private log(requestId: string): OwnLog {
    const log = this.stored.get(requestId);
    if (!log) throw new AppFailure({ kind: 'not_found' });
    return log;
  }

  private write(log: OwnLog): OwnLog {
    this.stored.set(log.requestId, log);
    return log;
  }

  private async answer<T>(make: () => T): Promise<T> {
    await Promise.resolve();
    if (this.failure) throw new AppFailure({ kind: this.failure });
    const made = make();
    if (this.losesAnswers) throw new AppFailure({ kind: 'offline' });
    return made;
  }
}
