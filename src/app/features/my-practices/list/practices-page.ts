import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { onComingBack } from '../../../core/clock/coming-back';
import { errorText } from '../../../core/errors/error-text';
import type { Practice, PracticeAnswer } from '../../../domain/practices/practice';
import { fitting } from '../../../domain/practices/todays-practice';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { LogQueue } from '../../../store/my-practices/logs/log-queue';
import { MyPracticesPageActions } from '../../../store/my-practices/my-practices-page.actions';
import { myPracticesFeature } from '../../../store/my-practices/my-practices.feature';
import { todaysPracticesFeature } from '../../../store/my-practices/todays-practices.feature';
import { PracticeNotSaved } from '../practice-not-saved';
import { PracticeRows } from './practice-rows';
import { StepWaits } from './step-waits';
import { Suggestion } from './suggestion';
import { WaitingLogs } from './waiting-logs';

/** The client's practices: what is suggested, what is theirs, what rests, what was. Nothing here counts or urges. */
@Component({
  selector: 'app-practices-page',
  imports: [
    EmptyState,
    Notice,
    PracticeRows,
    RouterLink,
    PracticeNotSaved,
    SkeletonRows,
    StepWaits,
    Suggestion,
    WaitingLogs,
  ],
  templateUrl: './practices-page.html',
  styleUrl: './practices-page.scss',
})
export default class PracticesPage {
  private readonly store = inject(Store);
  private readonly clock = inject(Clock);
  private readonly queue = inject(LogQueue);

  protected readonly errorText = errorText;
  protected readonly all = this.store.selectSignal(myPracticesFeature.selectAll);
  protected readonly loaded = this.store.selectSignal(myPracticesFeature.selectLoaded);
  protected readonly error = this.store.selectSignal(myPracticesFeature.selectError);
  protected readonly isKept = this.store.selectSignal(myPracticesFeature.selectIsKept);
  protected readonly suggested = this.store.selectSignal(myPracticesFeature.selectSuggested);
  protected readonly paused = this.store.selectSignal(myPracticesFeature.selectPaused);
  protected readonly earlier = this.store.selectSignal(myPracticesFeature.selectEarlier);
  protected readonly answering = this.store.selectSignal(myPracticesFeature.selectAnswering);
  protected readonly answerError = this.store.selectSignal(myPracticesFeature.selectAnswerError);
  private readonly accepted = this.store.selectSignal(myPracticesFeature.selectAccepted);
  private readonly holds = this.store.selectSignal(myPracticesFeature.selectHolds);
  private readonly todays = this.store.selectSignal(todaysPracticesFeature.selectPractices);

  protected readonly fitting = computed(
    () => new Set(fitting(this.todays(), this.clock.today()).map(({ id }) => id)),
  );
  protected readonly yours = computed(() => {
    const fits = (practice: Practice) => Number(this.fitting().has(practice.id));
    return [...this.accepted()].sort((one, other) => fits(other) - fits(one));
  });
  protected readonly ownHolds = computed(() => this.holds().filter(({ isOwn }) => isOwn));
  protected readonly waiting = computed(() =>
    this.queue.logs().filter((log) => log.state() !== 'saved'),
  );

  constructor() {
    void this.queue.start();
    this.load();
    // Why an answer was refused stays until it was read.
    onComingBack(() => this.answerError() ?? this.load());
  }

  protected load(): void {
    this.store.dispatch(MyPracticesPageActions.opened());
  }

  protected say(practice: Practice, answer: PracticeAnswer): void {
    if (this.answering().includes(practice.id)) return;
    this.store.dispatch(MyPracticesPageActions.answerChosen({ practice, answer }));
  }

  protected openStep(stepId: string): void {
    this.store.dispatch(MyPracticesPageActions.stepOpened({ stepId }));
  }
}
