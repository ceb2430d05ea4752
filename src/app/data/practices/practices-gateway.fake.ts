import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { PracticeAssignment, ProgrammeAssignment } from '../../domain/practices/assignment';
import type { Consideration } from '../../domain/practices/consideration';
import type {
  FollowedPage,
  FollowedPractice,
  FollowedQuery,
} from '../../domain/practices/followed-practice';
import type { GivenBefore } from '../../domain/practices/given-before';
import type { PracticeText } from '../../domain/library-practices/library-practice';
import { aFollowedPractice } from './practices.builders';
import { aPracticeText } from '../library-practices/library-practices.builders';
import type { AfterPractice, PracticesGateway } from './practices-gateway';

/** Practices in memory, newest first. */
export class FakePracticesGateway implements Pick<PracticesGateway, keyof PracticesGateway> {
  practices: readonly FollowedPractice[] = [];
  given: readonly GivenBefore[] = [];
  toConsider: readonly Consideration[] = [];
  /** What every call fails with while it is set. */
  failsWith: PlainErrorKind | null = null;
  readonly assigned = new Map<string, PracticeAssignment | ProgrammeAssignment>();

  considerations(): Promise<readonly Consideration[]> {
    return this.answer(() => this.toConsider);
  }

  givenBefore(): Promise<readonly GivenBefore[]> {
    return this.answer(() => this.given);
  }

  assign(requestId: string, assignment: PracticeAssignment): Promise<string> {
    return this.answer(() => {
      const { clientId, why, startsOn, endsOn, text } = assignment;
      const row = { ...text, id: requestId, clientId, why, startsOn, endsOn };
      if (!this.assigned.has(requestId)) {
        this.practices = [aFollowedPractice({ ...row, status: 'proposed' }), ...this.practices];
      }
      this.assigned.set(requestId, assignment);
      return requestId;
    });
  }

  assignProgramme(requestId: string, assignment: ProgrammeAssignment): Promise<string> {
    return this.answer(() => {
      this.assigned.set(requestId, assignment);
      return requestId;
    });
  }

  withdraw(seen: Pick<FollowedPractice, 'id' | 'revision'>): Promise<number> {
    return this.answer(() => {
      const revision = seen.revision + 1;
      this.change(seen.id, { status: 'withdrawn', revision });
      return revision;
    });
  }

  release(practiceId: string): Promise<void> {
    return this.answer(() => this.change(practiceId, { heldSince: null }));
  }

  followed(
    { clientId, statuses }: FollowedQuery,
    after: AfterPractice | null,
    limit = 50,
  ): Promise<FollowedPage> {
    return this.answer(() => {
      const fitting = this.practices.filter(
        (one) => statuses.includes(one.status) && (!clientId || one.clientId === clientId),
      );
      const from = after ? fitting.findIndex(({ id }) => id === after.id) + 1 : 0;
      const practices = fitting.slice(from, from + limit);
      return { practices, isLast: from + limit >= fitting.length };
    });
  }

  text(): Promise<PracticeText> {
    return this.answer(() => aPracticeText());
  }

  private change(id: string, changes: Partial<FollowedPractice>): void {
    this.practices = this.practices.map((one) => (one.id === id ? { ...one, ...changes } : one));
  }

  private answer<T>(make: () => T): Promise<T> {
    const { failsWith } = this;
    return failsWith
      ? Promise.reject(new AppFailure({ kind: failsWith }))
      : new Promise((resolve) => resolve(make()));
  }
}
