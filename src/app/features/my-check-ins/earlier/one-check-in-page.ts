import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice, type NoticeKind } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { CheckInPageActions } from '../../../store/my-check-ins/check-in-standings.actions';
import { checkInStandingsFeature } from '../../../store/my-check-ins/check-in-standings.feature';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { CurrentCheckIn } from '../current-check-in';
import { OpenCheckIn } from '../open/open-check-in';
import { loadCoachNames } from '../load-coach-names';

/** A check-in of some week: to be read and changed, or, where it was only begun, to be finished. */
@Component({
  selector: 'app-one-check-in-page',
  imports: [Icon, Notice, OpenCheckIn, RouterLink, SkeletonRows],
  providers: [CurrentCheckIn],
  template: `
    <ng-template #withWhom>
      @if (coach(); as coach) {
        <p class="quiet">With {{ coach }}</p>
      }
    </ng-template>
    @if (current.open(); as open) {
      <app-open-check-in
        [open]="open"
        [belowTitle]="withWhom"
        [isEarlier]="true"
        (sent)="current.sent($event)"
        (reloaded)="fetch()"
      />
    } @else {
      <a class="link back" routerLink="/my/check-in/earlier"
        ><app-icon name="arrow_back" size="s" />Earlier check-ins</a
      >
      <h1 class="headline">Check-in</h1>
      @if (current.error(); as problem) {
        <app-notice
          [kind]="kindOf(problem)"
          [title]="
            problem.kind === 'not_found'
              ? 'This check-in is not here'
              : 'The check-in could not be opened'
          "
        >
          <p>{{ errorText(problem) }}</p>
          @if (problem.kind !== 'not_found') {
            <button type="button" class="button text" (click)="fetch()">Try again</button>
          }
        </app-notice>
      } @else {
        <app-skeleton-rows [count]="4" />
      }
    }
  `,
  styles: `
    .back {
      gap: 8px;
      margin-top: -8px;
    }

    .headline {
      margin-bottom: 24px;
    }
  `,
})
export default class OneCheckInPage {
  private readonly store = inject(Store);

  protected readonly current = inject(CurrentCheckIn);
  protected readonly errorText = errorText;

  private readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  /** Named where there is more than one. */
  protected readonly coach = computed(() => {
    const [open, records] = [this.current.open(), this.records()];
    if (records.length < 2) return undefined;
    return records.find(({ clientId }) => clientId === open?.form.clientId)?.coachName;
  });

  /** From the address. */
  readonly assignmentId = input.required<string>();

  constructor() {
    // What is asked of this client stands with how the week stands.
    this.store.dispatch(CheckInPageActions.opened());
    loadCoachNames(this.store.selectSignal(checkInStandingsFeature.selectStandings));
    effect(() => {
      this.assignmentId();
      untracked(() => this.fetch());
    });
  }

  protected kindOf({ kind }: AppError): NoticeKind {
    // Nothing went wrong where there is nothing.
    if (kind === 'not_found') return 'info';
    return kind === 'offline' ? 'offline' : 'error';
  }

  protected fetch(): void {
    void this.current.fetch(this.assignmentId());
  }
}
