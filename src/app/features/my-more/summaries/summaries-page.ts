import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../../core/sign-in/sign-in';
import type { SharedNote } from '../../../domain/shared-notes/shared-note';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { MySummariesPageActions } from '../../../store/shared-notes/my-summaries.actions';
import { mySummariesFeature } from '../../../store/shared-notes/my-summaries.feature';
import { BackToMore } from '../back-to-more';

/** What the coach wrote for the client, newest first. */
@Component({
  selector: 'app-summaries-page',
  imports: [BackToMore, EmptyState, Icon, ErrorNotice, RouterLink, SkeletonRows],
  template: `
    <app-back-to-more />
    <h1 class="display">From your coach</h1>
    @if (error(); as problem) {
      <app-notice [error]="problem" title="The list could not be loaded">
        <button type="button" class="button text" (click)="load()">Try again</button>
      </app-notice>
    }
    @if (summaries().length > 0) {
      <ul class="rows">
        @for (summary of summaries(); track summary.id) {
          <li>
            <a class="row" [routerLink]="summary.id">
              <span class="seat" [class.plum]="!summary.readAt">
                <app-icon [name]="summary.readAt ? 'mark_email_read' : 'mail'" />
              </span>
              <div class="grow">
                <p class="row-title">
                  {{ day(summary) }}
                  @if (!summary.readAt) {
                    <span class="tag plum">New</span>
                  }
                </p>
                <p class="row-line excerpt" dir="auto">{{ summary.text }}</p>
              </div>
              <app-icon name="chevron_right" />
            </a>
          </li>
        }
      </ul>
    } @else if (loaded()) {
      <app-empty-state
        title="Nothing yet"
        text="When your coach writes you a few words after a session, they will be here."
      >
        <a class="button filled" routerLink="/my/today">Back to Today</a>
      </app-empty-state>
    } @else if (!error()) {
      <app-skeleton-rows [count]="3" />
    }
  `,
  styles: `
    .excerpt {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
})
export default class SummariesPage {
  private readonly store = inject(Store);
  private readonly zone = inject(SignIn).timeZone;

  protected readonly summaries = this.store.selectSignal(mySummariesFeature.selectSummaries);
  protected readonly loaded = this.store.selectSignal(mySummariesFeature.selectLoaded);
  protected readonly error = this.store.selectSignal(mySummariesFeature.selectError);

  constructor() {
    this.load();
    onComingBack(() => this.load());
  }

  protected load(): void {
    this.store.dispatch(MySummariesPageActions.opened());
  }

  protected day({ sentAt }: SharedNote): string {
    return relativeDay(sentAt, this.zone() ?? undefined);
  }
}
