import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { newEntry } from '../../../domain/practices/log-entry';
import type { Outcome } from '../../../domain/practices/practice-log';
import { BreathPacer } from '../../../shared/practices/breath-pacer';
import { KeepAwake } from '../../../shared/practices/keep-awake';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { LogQueue } from '../../../store/my-practices/logs/log-queue';
import { MyPracticesPageActions } from '../../../store/my-practices/my-practices-page.actions';
import { myPracticesFeature } from '../../../store/my-practices/my-practices.feature';
import { TaskHeader } from '../../../shared/ui/task-header/task-header';
import { prefetchPage } from '../prefetch-page';
import { Afterwards, goodEnd } from './afterwards';
import { DoingChoices } from './doing-choices';
import { GentleTimer, type Span } from './gentle-timer';
import { HowToTell } from './how-to-tell';
import { ReadingAloud } from './reading-aloud';
import { Signs } from './signs';
import { StepByStep } from './step-by-step';
import { Timing } from './timing';

/** A practice being done: one step at a time in large words, on a screen that stays awake, to be stopped at any time. */
@Component({
  selector: 'app-do-page',
  imports: [Afterwards, BreathPacer, GentleTimer, HowToTell, ErrorNotice, TaskHeader, SkeletonRows],
  providers: [KeepAwake, DoingChoices, ReadingAloud, Signs],
  templateUrl: './do-page.html',
  styleUrl: './do-page.scss',
  host: { '(document:keydown)': 'turn($event)' },
})
export default class DoPage {
  private readonly injector = inject(Injector);
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly queue = inject(LogQueue);
  private readonly clock = inject(Clock);
  private readonly signs = inject(Signs);
  private readonly words = viewChild<ElementRef<HTMLElement>>('step');
  private isLeaving = false;

  readonly practiceId = input.required<string>();

  protected readonly error = this.store.selectSignal(myPracticesFeature.selectOpenError);
  private readonly entities = this.store.selectSignal(myPracticesFeature.selectEntities);
  protected readonly practice = computed(() => this.entities()[this.practiceId()]);
  protected readonly steps = new StepByStep(computed(() => this.practice()?.steps ?? []));
  protected readonly back = computed(() => ['/my/practices', this.practiceId()]);
  protected readonly timing = new Timing(this.practice, this.steps.at);
  protected readonly isBreathing = signal(false);
  protected readonly isLong = computed(() => (this.steps.step() ?? '').length > 140);

  constructor() {
    inject(KeepAwake);
    prefetchPage(import('../log/log-page'));
    effect(() => {
      const practiceId = this.practiceId();
      untracked(() => this.store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId })));
    });
    // By its words: that the practice was looked up anew is no reason to read it again.
    const firstStep = computed(() => this.practice()?.steps[0]);
    effect(() => {
      const first = firstStep();
      if (first !== undefined) untracked(() => this.signs.read(first));
    });
  }

  protected load(): void {
    this.store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId: this.practiceId() }));
  }

  /** The focus stays on the button that was pressed; the words themselves are announced. */
  protected next(): void {
    if (this.steps.isOver()) return;
    this.steps.next();
    this.turnTo(this.steps.step() ?? goodEnd);
  }

  protected before(): void {
    if (this.steps.isFirst()) return;
    this.steps.back();
    this.turnTo(this.steps.step() ?? '');
  }

  /** A time begins by a press, and the breath with it. */
  protected run(isRunning: boolean): void {
    if (isRunning) this.signs.wake();
    this.isBreathing.set(isRunning);
  }

  protected timeTurned(next: Span | null): void {
    this.signs.turn(next ? next.label : 'That was the time.');
  }

  /** What was chosen is heard, felt or read at once, so that nobody is startled by it later. */
  protected tryOut(): void {
    this.signs.wake();
    this.signs.turn(this.steps.step() ?? '');
  }

  private turnTo(words: string): void {
    this.isBreathing.set(false);
    this.signs.wake();
    this.signs.turn(words);
    scrollTo({ top: 0 });
  }

  /** From what comes afterwards, whose button is gone then. */
  protected return(): void {
    this.before();
    const focus = () => this.words()?.nativeElement.focus({ preventScroll: true });
    afterNextRender({ read: focus }, { injector: this.injector });
  }

  /** The arrow keys turn the pages, but for where they have a meaning of their own. */
  protected turn({ key, target }: KeyboardEvent): void {
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    if (key === 'ArrowRight') this.next();
    else if (key === 'ArrowLeft') this.before();
  }

  /** A second tap is the same try. */
  protected tried(outcome: Outcome): void {
    const practice = this.practice();
    if (!practice || this.isLeaving) return;
    this.isLeaving = true;
    const { requestId } = this.queue.add(practice, newEntry(this.clock.dayNow(), outcome));
    void this.router.navigate(['/my/practices', practice.id, 'log', requestId], {
      replaceUrl: true,
    });
  }
}
