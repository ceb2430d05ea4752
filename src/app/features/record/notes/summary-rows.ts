import { Component, input, output } from '@angular/core';
import type { SharedNote } from '../../../domain/shared-notes/shared-note';
import { RichText } from '../../../shared/rich-text/rich-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { dayWithin, momentWithin } from './note-words';

/** What was sent to the client, and whether they have read it. */
@Component({
  selector: 'app-summary-rows',
  imports: [Icon, RichText],
  templateUrl: './summary-rows.html',
  styleUrl: './summary-rows.scss',
})
export class SummaryRows {
  readonly summaries = input.required<readonly SharedNote[]>();
  readonly timeZone = input<string>();
  readonly withdrawChosen = output<string>();

  protected day({ sentAt }: SharedNote): string {
    return dayWithin(sentAt, this.timeZone());
  }

  protected standing({ readAt, withdrawnAt }: SharedNote): string {
    const moment = (at: string) => momentWithin(at, this.timeZone());
    if (withdrawnAt) return `Withdrawn ${moment(withdrawnAt)}`;
    return readAt ? `Read ${moment(readAt)}` : 'Not read yet';
  }
}
