import { Component, input, output } from '@angular/core';
import type { SharedNote } from '../../../domain/shared-notes/shared-note';
import type { AppError } from '../../../core/errors/app-error';
import type { Agreement, ChosenAnswer } from '../../../domain/agreements/agreement';
import { AgreedText } from '../../../shared/agreements/agreed-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { dayWithin, momentWithin } from './note-words';

/** What was sent to the client, and whether they have read it. */
@Component({
  selector: 'app-summary-rows',
  imports: [AgreedText, Icon],
  templateUrl: './summary-rows.html',
  styleUrl: './summary-rows.scss',
})
export class SummaryRows {
  readonly summaries = input.required<readonly SharedNote[]>();
  readonly timeZone = input<string>();
  /** What was agreed in any of them, where it is known. */
  readonly agreements = input<readonly Agreement[]>([]);
  readonly client = input('');
  /** Why the last answer did not arrive. */
  readonly error = input<AppError | null>(null);
  readonly withdrawChosen = output<string>();
  readonly chosen = output<ChosenAnswer>();

  protected of({ id }: SharedNote): readonly Agreement[] {
    return this.agreements().filter(({ place }) => place.id === id);
  }

  protected day({ sentAt }: SharedNote): string {
    return dayWithin(sentAt, this.timeZone());
  }

  protected standing({ readAt, withdrawnAt }: SharedNote): string {
    const moment = (at: string) => momentWithin(at, this.timeZone());
    if (withdrawnAt) return `Withdrawn ${moment(withdrawnAt)}`;
    return readAt ? `Read ${moment(readAt)}` : 'Not read yet';
  }
}
