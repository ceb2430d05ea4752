import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { onComingBack } from '../../../core/clock/coming-back';
import { errorText } from '../../../core/errors/error-text';
import { newEntry } from '../../../domain/practices/log-entry';
import type { PracticeAnswer } from '../../../domain/practices/practice';
import type { Outcome } from '../../../domain/practices/practice-log';
import { ownLine, stoppedWords, triedWords } from '../../../shared/practices/own-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { LogHistory } from '../../../store/my-practices/logs/log-history';
import { LogQueue } from '../../../store/my-practices/logs/log-queue';
import { MyPracticesPageActions } from '../../../store/my-practices/my-practices-page.actions';
import { myPracticesFeature } from '../../../store/my-practices/my-practices.feature';
import { PracticeNotSaved } from '../practice-not-saved';
import { prefetchPage } from '../prefetch-page';
import { Willingness } from '../willingness';
import { LogRows } from './log-rows';
import { PracticeAnswers } from './practice-answers';
import { PracticeSteps } from './practice-steps';

/** One practice, made for doing: what it is and why, one tap to begin or to write down a try, and what was written. */
@Component({
  selector: 'app-practice-page',
  imports: [
    Icon,
    LogRows,
    NgTemplateOutlet,
    Notice,
    PracticeAnswers,
    PracticeSteps,
    RouterLink,
    PracticeNotSaved,
    SkeletonRows,
    Willingness,
  ],
  providers: [LogHistory],
  templateUrl: './practice-page.html',
  styleUrl: './practice-page.scss',
})
export default class PracticePage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly queue = inject(LogQueue);
  private readonly clock = inject(Clock);
  private isLeaving = false;

  readonly practiceId = input.required<string>();

  protected readonly errorText = errorText;
  protected readonly triedWords = triedWords;
  protected readonly stoppedWords = stoppedWords;
  protected readonly history = inject(LogHistory);
  protected readonly error = this.store.selectSignal(myPracticesFeature.selectOpenError);
  protected readonly answerError = this.store.selectSignal(myPracticesFeature.selectAnswerError);
  private readonly answering = this.store.selectSignal(myPracticesFeature.selectAnswering);
  private readonly entities = this.store.selectSignal(myPracticesFeature.selectEntities);

  protected readonly practice = computed(() => this.entities()[this.practiceId()]);
  protected readonly isBusy = computed(() => this.answering().includes(this.practiceId()));
  protected readonly line = computed(() => {
    const practice = this.practice();
    return practice ? ownLine(practice) : '';
  });

  constructor() {
    prefetchPage(import('../do/do-page'));
    prefetchPage(import('../log/log-page'));
    effect(() => {
      const id = this.practiceId();
      untracked(() => {
        this.history.open(id);
        this.load();
      });
    });
    onComingBack(() => {
      void this.history.load();
      // Why an answer was refused stays until it was read.
      if (!this.answerError()) this.load();
    });
  }

  protected load(): void {
    const practiceId = this.practiceId();
    this.store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId }));
  }

  protected say(answer: PracticeAnswer): void {
    const practice = this.practice();
    if (!practice || this.isBusy()) return;
    this.store.dispatch(MyPracticesPageActions.answerChosen({ practice, answer }));
  }

  /** The try is written down by this tap; its page only adds to it. A second tap is the same one. */
  protected tried(outcome: Outcome): void {
    const practice = this.practice();
    if (!practice || this.isLeaving) return;
    this.isLeaving = true;
    const { requestId } = this.queue.add(practice, newEntry(this.clock.dayNow(), outcome));
    void this.router.navigate(['/my/practices', practice.id, 'log', requestId]);
  }
}
