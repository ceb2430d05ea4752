import { AppFailure } from '../../../core/errors/app-error';
import { FakeAnswersGateway } from '../../../data/answers/answers-gateway.fake';
import type { AnswerChange } from '../../../domain/answers/stored-answer';

/** How one request fares on the way: milliseconds there and back, and whether it is lost before or after it is done. */
export interface Journey {
  readonly there: number;
  readonly back: number;
  readonly lost: 'no' | 'before' | 'after';
}

const swift: Journey = { there: 1, back: 1, lost: 'no' };

/** The server's rules of revisions, behind a network that delays and loses what it carries. */
export class SlowServer {
  readonly server = new FakeAnswersGateway();
  /** What was written at which question, in the order of writing. */
  readonly written: { readonly linkId: string; readonly value: unknown }[] = [];
  private next = 0;

  constructor(private readonly journeys: readonly Journey[]) {}

  /** What the server has at a question. */
  value(linkId: string): unknown {
    return this.server.stored.get(linkId)?.value ?? null;
  }

  /** From now on the network is good. */
  recover(): void {
    this.next = Infinity;
  }

  /** Does the work on the server. Rejects as offline where the question or the answer was lost. */
  async carry<T>(work: () => Promise<T>): Promise<T> {
    const { there, back, lost } = this.journeys[this.next++] ?? swift;
    await after(there);
    const done = lost === 'before' ? undefined : { answer: await work() };
    await after(back);
    if (!done || lost === 'after') throw new AppFailure({ kind: 'offline' });
    return done.answer;
  }

  async save(id: string, changes: readonly AnswerChange[]) {
    const before = new Map(this.server.stored);
    const outcomes = await this.server.save(id, changes);
    for (const { linkId } of changes) {
      const isNew = before.get(linkId) !== this.server.stored.get(linkId);
      if (isNew) this.written.push({ linkId, value: this.value(linkId) });
    }
    return outcomes;
  }
}

/** What one tab sees of the server. A tab that was closed hears no answer any more. */
export class TabGateway extends FakeAnswersGateway {
  /** The most writes that were ever under way at once. */
  mostAtOnce = 0;
  private underWay = 0;
  private isClosed = false;

  constructor(private readonly slow: SlowServer) {
    super();
  }

  close(): void {
    this.isClosed = true;
  }

  override list() {
    return this.heard(this.slow.carry(() => this.slow.server.list()));
  }

  override async save(id: string, changes: readonly AnswerChange[]) {
    this.underWay++;
    if (!this.isClosed) this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    try {
      return await this.heard(this.slow.carry(() => this.slow.save(id, changes)));
    } finally {
      this.underWay--;
    }
  }

  private heard<T>(answer: Promise<T>): Promise<T> {
    const silence = new Promise<T>(() => undefined);
    return answer.then(
      (result) => (this.isClosed ? silence : result),
      (error: unknown) => (this.isClosed ? silence : Promise.reject(error as Error)),
    );
  }
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
