import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../../core/sign-in/sign-in';
import { BringThis } from '../../../shared/topics/bring-this';
import { AgreedText } from '../../../shared/agreements/agreed-text';
import type { SharedNote } from '../../../domain/shared-notes/shared-note';
import { longDay } from '../../../domain/calendar/moment-words';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { myAgreements } from '../../../store/agreements/agreements-of';
import { Answering } from '../../../store/agreements/answering';
import { TopicBeginning } from '../../../store/topics/topic-beginning';
import { MySummariesPageActions } from '../../../store/shared-notes/my-summaries.actions';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { mySummariesFeature } from '../../../store/shared-notes/my-summaries.feature';

/** One summary, to be read. Opening it tells the coach that it was read. */
@Component({
  selector: 'app-summary-page',
  imports: [AgreedText, BringThis, EmptyState, Icon, ErrorNotice, RouterLink, SkeletonRows],
  providers: [Answering],
  template: `
    <a class="link back" routerLink="/my/more/summaries">
      <app-icon name="arrow_back" size="s" />From your coach
    </a>
    @if (summary(); as summary) {
      <h1 class="headline">{{ day() }}</h1>
      <p class="quiet small">Only you and your coach can read this.</p>
      <div class="card">
        <app-agreed-text
          [document]="summary.body"
          [agreements]="agreed()"
          [timeZone]="timeZone()"
          [error]="answering.error()"
          (chosen)="answering.answer($event)"
        />
      </div>
      <app-bring-this (chosen)="bring(summary)" />
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

    .card,
    app-bring-this {
      display: block;
      margin-top: 16px;
    }
  `,
})
export default class SummaryPage {
  private readonly store = inject(Store);
  private readonly topic = inject(TopicBeginning);
  private readonly zone = inject(SignIn).timeZone;
  protected readonly answering = inject(Answering);

  /** From the address. */
  readonly summaryId = input.required<string>();

  private readonly all = this.store.selectSignal(mySummariesFeature.selectSummaries);
  protected readonly loaded = this.store.selectSignal(mySummariesFeature.selectLoaded);
  protected readonly error = this.store.selectSignal(mySummariesFeature.selectError);
  protected readonly summary = computed(() => this.all().find(({ id }) => id === this.summaryId()));
  private readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  /** The record it is about; none where the coach has left, since nobody would read an answer. */
  private readonly reader = computed(() => {
    const id = this.summary()?.clientId;
    const record = this.records().find(({ clientId }) => clientId === id);
    return record?.coachHasLeft ? undefined : id;
  });
  private readonly agreements = myAgreements(() => this.reader());
  protected readonly agreed = computed(() =>
    this.answering
      .shown(this.agreements.value())
      .filter(({ place }) => place.id === this.summaryId()),
  );
  protected readonly timeZone = computed(() => this.zone() ?? undefined);
  private readonly unreadId = computed(() => {
    const summary = this.summary();
    return summary && !summary.readAt ? summary.id : null;
  });
  protected readonly day = computed(() =>
    longDay(this.summary()?.sentAt ?? new Date(), this.zone() ?? undefined),
  );

  constructor() {
    this.load();
    this.answering.follow(this.agreements.value);
    onComingBack(() => this.agreements.reload());
    effect(() => {
      const id = this.unreadId();
      if (id) untracked(() => this.store.dispatch(MySummariesPageActions.read({ id })));
    });
  }

  protected bring({ clientId }: SharedNote): void {
    this.topic.begin(clientId, `What you wrote to me on ${this.day()}`);
  }

  protected load(): void {
    this.store.dispatch(MySummariesPageActions.opened());
  }
}
