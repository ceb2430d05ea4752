import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { aNamedSession } from '../../domain/sessions/session.builders';
import type { NamedSession, SessionPlan } from '../../domain/sessions/session';
import { noOutcome, type SessionOutcome } from '../../domain/sessions/session-outcome';
import type { Ending, Seen, SessionsGateway } from './sessions-gateway';

/** A calendar in memory. */
export class FakeSessionsGateway implements Pick<SessionsGateway, keyof SessionsGateway> {
  sessions: readonly NamedSession[] = [];
  /** What each of them left behind. */
  left = noOutcome;
  /** What every call fails with while it is set. */
  failsWith: PlainErrorKind | null = null;
  readonly requests = new Map<string, string>();

  between(_coachId: string, from: string, to: string): Promise<readonly NamedSession[]> {
    return this.answer(() =>
      this.sessions.filter(
        ({ startsAt, endsAt, status }) => status !== 'cancelled' && endsAt > from && startsAt < to,
      ),
    );
  }

  about(clientId: string, now: Date): Promise<NamedSession | null> {
    const near = (at: string) => Math.abs(Date.parse(at) - now.getTime()) < 2 * 3_600_000;
    return this.answer(
      () =>
        this.sessions.find(
          (one) => one.clientId === clientId && (near(one.startsAt) || near(one.endsAt)),
        ) ?? null,
    );
  }

  find(sessionId: string): Promise<NamedSession> {
    return this.answer(() => {
      const found = this.sessions.find(({ id }) => id === sessionId);
      if (!found) throw new AppFailure({ kind: 'not_found' });
      return found;
    });
  }

  outcome(): Promise<SessionOutcome> {
    return this.answer(() => this.left);
  }

  coming(): Promise<readonly NamedSession[]> {
    return this.mine();
  }

  comingWith(clientId: string, from: string): Promise<readonly NamedSession[]> {
    return this.answer(() =>
      this.sessions.filter(
        (one) => one.clientId === clientId && one.status === 'planned' && one.endsAt > from,
      ),
    );
  }

  mine(): Promise<readonly NamedSession[]> {
    return this.answer(() => this.sessions);
  }

  plan(requestId: string, clientId: string, plan: SessionPlan): Promise<string> {
    return this.answer(() => {
      const known = this.requests.get(requestId);
      if (known) return known;
      const id = `session-${this.sessions.length + 1}`;
      this.requests.set(requestId, id);
      this.sessions = [...this.sessions, aNamedSession({ ...plan, id, clientId })];
      return id;
    });
  }

  move(seen: Seen, plan: SessionPlan): Promise<number> {
    return this.change(seen, plan);
  }

  end(seen: Seen, ending: Ending): Promise<number> {
    const status = { complete: 'completed', cancel: 'cancelled', reopen: 'planned' } as const;
    return this.change(seen, { status: status[ending] });
  }

  private change({ id, revision }: Seen, changes: Partial<NamedSession>): Promise<number> {
    return this.answer(() => {
      this.sessions = this.sessions.map((one) =>
        one.id === id ? { ...one, ...changes, revision: revision + 1 } : one,
      );
      return revision + 1;
    });
  }

  private answer<T>(make: () => T): Promise<T> {
    const { failsWith } = this;
    return failsWith
      ? Promise.reject(new AppFailure({ kind: failsWith }))
      : new Promise((resolve) => resolve(make()));
  }
}
