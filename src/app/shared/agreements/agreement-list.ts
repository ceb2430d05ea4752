import { Component, computed, input, output } from '@angular/core';
import { errorText } from '../../core/errors/error-text';
import type { AppError } from '../../core/errors/app-error';
import {
  type Agreement,
  type AgreementAnswer,
  agreementAnswers,
  type ChosenAnswer,
  type GivenAnswer,
} from '../../domain/agreements/agreement';
import { answerWords, readersOf } from '../../domain/agreements/agreement-words';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../ui/icon/icon';

/** What was agreed, to be answered where it stands; each side sees what the other said of the words that both know. */
@Component({
  selector: 'app-agreement-list',
  imports: [Icon],
  templateUrl: './agreement-list.html',
  styleUrl: './agreement-list.scss',
})
export class AgreementList {
  readonly agreements = input.required<readonly Agreement[]>();
  /** What the client is called, for their coach; absent on a client's page. */
  readonly client = input<string>();
  readonly timeZone = input<string>();
  /** Why the last answer did not arrive. */
  readonly error = input<AppError | null>(null);
  readonly chosen = output<ChosenAnswer>();

  protected readonly errorText = errorText;
  protected readonly answers = agreementAnswers;
  protected readonly words = answerWords;
  protected readonly other = computed(() => this.client() ?? 'Your coach');
  protected readonly readers = computed(() => {
    const client = this.client();
    return client === undefined
      ? 'Your coach can read your answers.'
      : readersOf(this.agreements(), client || 'Your client');
  });

  /** The same answer again takes it back. */
  protected choose(agreement: Agreement, answer: AgreementAnswer): void {
    const isTakenBack = agreement.own?.answer === answer;
    this.chosen.emit({ agreement, answer: isTakenBack ? null : answer });
  }

  protected said({ answer, at }: GivenAnswer): string {
    return `${answerWords[answer].toLowerCase()}, ${this.day(at)}`;
  }

  protected day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}
