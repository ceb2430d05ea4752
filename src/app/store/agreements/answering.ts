import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AgreementsGateway } from '../../data/agreements/agreements-gateway';
import {
  type Agreement,
  agreementKey,
  type ChosenAnswer,
  type GivenAnswer,
} from '../../domain/agreements/agreement';

type Said = ReadonlyMap<string, GivenAnswer | null>;

/** What is answered on a page: shown at once, sent one after the other. Provided by the page or view that shows it. */
@Injectable()
export class Answering {
  private readonly gateway = inject(AgreementsGateway);
  private readonly said = signal<Said>(new Map());
  private readonly failure = signal<AppError | null>(null);
  private turn: Promise<unknown> = Promise.resolve();
  private underWay = 0;

  readonly error = this.failure.asReadonly();

  /** Agreements with what was just answered. */
  shown(agreements: readonly Agreement[]): readonly Agreement[] {
    const said = this.said();
    return agreements.map((one) => {
      const own = said.get(agreementKey(one));
      return own === undefined ? one : { ...one, own, isTold: one.isShared };
    });
  }

  /** What is read anew says itself what was answered. In an injection context. */
  follow(source: () => unknown): void {
    effect(() => {
      source();
      if (untracked(() => this.underWay === 0)) this.said.set(new Map());
    });
  }

  async answer({ agreement, answer }: ChosenAnswer): Promise<void> {
    const key = agreementKey(agreement);
    const own = answer && { answer, at: new Date().toISOString() };
    this.said.update((said) => new Map(said).set(key, own));
    this.failure.set(null);
    this.underWay += 1;
    const written = this.turn.then(() => this.gateway.answer(agreement, answer));
    this.turn = written.catch(() => undefined);
    try {
      await written;
    } catch (error) {
      this.failure.set(toAppError(error));
      // unless another answer was given meanwhile
      if (this.said().get(key) === own) this.said.update((said) => without(said, key));
    } finally {
      this.underWay -= 1;
    }
  }
}

const without = (said: Said, key: string): Said =>
  new Map([...said].filter(([known]) => known !== key));
