import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../../core/sign-in/sign-in';
import { RichText } from '../../../shared/rich-text/rich-text';
import { longDay } from '../../../domain/calendar/moment-words';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { MySummariesPageActions } from '../../../store/shared-notes/my-summaries.actions';
import { mySummariesFeature } from '../../../store/shared-notes/my-summaries.feature';

/** One summary, to be read. Opening it tells the coach that it was read. */
@Component({
  selector: 'app-summary-page',
  imports: [EmptyState, Icon, ErrorNotice, RichText, RouterLink, SkeletonRows],
  template: `
    <a class="link back" routerLink="/my/more/summaries">
      <app-icon name="arrow_back" size="s" />From your coach
    </a>
    @if (summary(); as summary) {
      <h1 class="headline">{{ day() }}</h1>
      <p class="quiet small">Only you and your coach can read this.</p>
      <div class="card"><app-rich-text [document]="summary.body" /></div>
    } @else {
      <h1 class="hidden-visually">From your coach</h1>
      @if (error(); as problem) {
        <app-notice [error]="problem" title="This could not be loaded">
          <button type="button" class="button text" (click)="load()">Try again</button>
        </app-notice>
      } @else if (loaded()) {
        <app-empty-state
          title="This is no longer here"
          text="Your coach may have taken it back to put something right."
        >
          <a class="button filled" routerLink="/my/more/summaries">See what is here</a>
        </app-empty-state>
      } @else {
        <app-skeleton-rows [count]="3" />
      }
    }
  `,
  styles: `
    .back {
      gap: 8px;
      margin-top: -8px;
    }

    .card {
      margin-top: 16px;
    }
  `,
})
export default class SummaryPage {
  private readonly store = inject(Store);
  private readonly zone = inject(SignIn).timeZone;

  /** From the address. */
  readonly summaryId = input.required<string>();

  private readonly all = this.store.selectSignal(mySummariesFeature.selectSummaries);
  protected readonly loaded = this.store.selectSignal(mySummariesFeature.selectLoaded);
  protected readonly error = this.store.selectSignal(mySummariesFeature.selectError);
  protected readonly summary = computed(() => this.all().find(({ id }) => id === this.summaryId()));
  private readonly unreadId = computed(() => {
    const summary = this.summary();
    return summary && !summary.readAt ? summary.id : null;
  });
  protected readonly day = computed(() =>
    longDay(this.summary()?.sentAt ?? new Date(), this.zone() ?? undefined),
  );

  constructor() {
    this.load();
    effect(() => {
      const id = this.unreadId();
      if (id) untracked(() => this.store.dispatch(MySummariesPageActions.read({ id })));
    });
  }

  protected load(): void {
    this.store.dispatch(MySummariesPageActions.opened());
  }
}
