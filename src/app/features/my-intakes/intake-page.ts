import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { errorText } from '../../core/errors/error-text';
import { addressOf } from '../../domain/clients/client';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import {
  AssignmentsApiActions,
  IntakePageActions,
} from '../../store/assignments/assignments.actions';
import { assignmentsFeature } from '../../store/assignments/assignments.feature';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';
import { FillIntake } from './fill/fill-intake';
import { OpenIntake } from './open-intake';
import { ReadIntake } from './read/read-intake';
import { ThankYou } from './review/thank-you';

/** One form of the client: to be filled in, or, once sent, to be read and amended. */
@Component({
  selector: 'app-intake-page',
  imports: [FillIntake, Notice, ReadIntake, RouterLink, SkeletonRows, ThankYou],
  providers: [OpenIntake],
  templateUrl: './intake-page.html',
  styles: `
    .headline {
      margin-bottom: 24px;
    }
  `,
})
export class IntakePage {
  private readonly store = inject(Store);

  readonly assignmentId = input.required<string>();

  protected readonly intake = inject(OpenIntake);
  protected readonly errorText = errorText;
  protected readonly resources = this.store.selectSignal(myRecordsFeature.selectCrisisResources);
  private readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  /** What the client is called in the record that the form is of; empty until known. */
  protected readonly called = computed(() => {
    const clientId = this.intake.open()?.form.clientId;
    const record = this.records().find((one) => one.clientId === clientId);
    return record ? addressOf(record) : '';
  });
  protected readonly sending = this.store.selectSignal(assignmentsFeature.selectSending);
  protected readonly sendingError = this.store.selectSignal(assignmentsFeature.selectSendingError);

  constructor() {
    this.store.dispatch(IntakePageActions.opened());
    effect(() => {
      const id = this.assignmentId();
      untracked(() => void this.intake.fetch(id));
    });
    inject(Actions)
      .pipe(ofType(AssignmentsApiActions.sent), takeUntilDestroyed())
      .subscribe(({ submittedAt }) => this.intake.sent(submittedAt));
  }

  protected titleOf({ kind }: AppError): string {
    if (kind === 'not_found') return 'This form is not here';
    return kind === 'not_shown'
      ? 'This form can’t be shown just now'
      : 'The form could not be opened';
  }

  protected send(): void {
    this.store.dispatch(IntakePageActions.sendChosen({ assignmentId: this.assignmentId() }));
  }

  protected answered(): void {
    this.store.dispatch(IntakePageActions.answered({ assignmentId: this.assignmentId() }));
  }

  protected retry(): void {
    void this.intake.fetch(this.assignmentId());
  }
}
