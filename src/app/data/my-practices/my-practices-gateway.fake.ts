import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Hold } from '../../domain/practices/hold';
import {
  answersTo,
  type Practice,
  type PracticeAnswer,
  statusAfter,
} from '../../domain/practices/practice';
import type { MyPracticesGateway } from './my-practices-gateway';

/** Practices in memory, by the server's rules of revisions. `failure` is thrown by every call while it is set. */
export class FakeMyPracticesGateway implements Pick<MyPracticesGateway, keyof MyPracticesGateway> {
  readonly answers: PracticeAnswer[] = [];
  readonly released: string[] = [];
  waiting: readonly Hold[] = [];
  failure: PlainErrorKind | null = null;

  constructor(public practices: readonly Practice[] = []) {}

  list(): Promise<readonly Practice[]> {
    return this.reply(() => this.practices);
  }

  find(id: string): Promise<Practice> {
    return this.reply(() => this.practice(id));
  }

  answer({ id, revision }: Pick<Practice, 'id' | 'revision'>, answer: PracticeAnswer) {
    this.answers.push(answer);
    return this.reply(() => {
      const practice = this.practice(id);
      const status = statusAfter(answer);
      if (practice.status === status) return practice.revision;
      if (practice.revision !== revision) throw new AppFailure({ kind: 'conflict' });
      if (!answersTo(practice.status).includes(answer)) throw new AppFailure({ kind: 'conflict' });
      this.put({ ...practice, status, revision: revision + 1 });
      return revision + 1;
    });
  }

  holds(): Promise<readonly Hold[]> {
    return this.reply(() => this.waiting);
  }

  release(stepId: string): Promise<void> {
    this.released.push(stepId);
    return this.reply(() => {
      this.waiting = this.waiting.filter((hold) => hold.stepId !== stepId);
    });
  }

  put(practice: Practice): void {
    this.practices = this.practices.map((one) => (one.id === practice.id ? practice : one));
  }

  private practice(id: string): Practice {
    const found = this.practices.find((one) => one.id === id);
    if (!found) throw new AppFailure({ kind: 'not_found' });
    return found;
  }

  private async reply<T>(make: () => T): Promise<T> {
    await Promise.resolve();
    if (this.failure) throw new AppFailure({ kind: this.failure });
    return make();
  }
}
