import type {
  AnswerChange,
  FormerAnswer,
  SaveOutcome,
  StoredAnswer,
  Words,
} from '../../domain/answers/stored-answer';
import type { AnswersGateway } from './answers-gateway';

const wordsIn = ({ state, value, visibility }: Words): Words => ({ state, value, visibility });
const saysTheSame = (one: Words, other: Words) =>
  JSON.stringify(wordsIn(one)) === JSON.stringify(wordsIn(other));

/** As if it were drawn by lot: the newer of two is as often the smaller one. */
const anotherTag = (tag = 0): number => (tag * 48271 + 11) % 2147483647;

/** Keeps answers in memory by the server's rules of revisions. `failure` is thrown by every call while it is set. */
export class FakeAnswersGateway implements Pick<AnswersGateway, keyof AnswersGateway> {
  readonly stored = new Map<string, StoredAnswer>();
  readonly saves: (readonly AnswerChange[])[] = [];
  readonly positions: string[] = [];
  former: readonly FormerAnswer[] = [];
  failure: Error | undefined;
  private readonly refused = new Set<string>();
  private refusal = new Error('refused');

  /** From now on the server finds this answer invalid. */
  refuse(linkId: string, failure: Error): void {
    this.refused.add(linkId);
    this.refusal = failure;
  }
  list(): Promise<readonly StoredAnswer[]> {
    return this.answer(() => [...this.stored.values()]);
  }

  history(): Promise<readonly FormerAnswer[]> {
    return this.answer(() => this.former);
  }

  save(_id: string, changes: readonly AnswerChange[]): Promise<readonly SaveOutcome[]> {
    this.saves.push(changes);
    return this.answer(() => {
      if (changes.some(({ linkId }) => this.refused.has(linkId))) throw this.refusal;
      return changes.map((change) => this.write(change));
    });
  }

  amend(_id: string, change: AnswerChange): Promise<SaveOutcome> {
    this.saves.push([change]);
    return this.answer(() => this.write(change));
  }

  position(): Promise<string | null> {
    return this.answer(() => this.positions.at(-1) ?? null);
  }

  rememberPosition(_id: string, linkId: string): Promise<void> {
    return this.answer(() => void this.positions.push(linkId));
  }

  private write(change: AnswerChange): SaveOutcome {
    const { linkId } = change;
    const before = this.stored.get(linkId);
    const has = (words: Words) => before !== undefined && saysTheSame(before, words);
    if (before ? has(change) : change.state === null) {
      return { outcome: 'saved', stored: before ?? this.none(change) };
    }
    const isBase = (before?.revision ?? 0) === change.revision;
    if (!isBase && !change.earlier?.some(has)) {
      return { outcome: 'conflict', stored: before ?? this.none(change) };
    }
    if (change.state === null) {
      this.stored.delete(linkId);
      return { outcome: 'saved', stored: this.none(change) };
    }
    const now = { updatedAt: '2026-11-20T10:00:00Z', amendedAt: null };
    const words = wordsIn(change);
    const stored = { linkId, ...words, ...now, revision: anotherTag(before?.revision) };
    this.stored.set(linkId, stored);
    return { outcome: 'saved', stored };
  }

  private none({ linkId, visibility }: AnswerChange): StoredAnswer {
    const nothing = { state: null, value: null, updatedAt: null, amendedAt: null };
    return { linkId, visibility, revision: 0, ...nothing };
  }

  private answer<T>(result: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.failure) throw this.failure;
      resolve(result());
    });
  }
}
