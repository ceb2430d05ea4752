import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Agreement, AgreementAnswer } from '../../domain/agreements/agreement';
import type { AgreementsGateway } from './agreements-gateway';

/** Agreements in memory. `failure` is thrown by every call while it is set. */
export class FakeAgreementsGateway implements Pick<AgreementsGateway, keyof AgreementsGateway> {
  noted: readonly Agreement[] = [];
  sent: readonly Agreement[] = [];
  readonly answered: (readonly [string, AgreementAnswer | null])[] = [];
  failure: PlainErrorKind | null = null;

  ofNote(): Promise<readonly Agreement[]> {
    return this.reply(() => this.noted);
  }

  last(): Promise<readonly Agreement[]> {
    return this.reply(() => this.noted);
  }

  shared(): Promise<readonly Agreement[]> {
    return this.reply(() => this.sent);
  }

  answer({ text }: Agreement, answer: AgreementAnswer | null): Promise<void> {
    return this.reply(() => void this.answered.push([text, answer]));
  }

  private reply<T>(result: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.failure) throw new AppFailure({ kind: this.failure });
      resolve(result());
    });
  }
}
