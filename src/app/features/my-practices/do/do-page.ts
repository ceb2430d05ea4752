import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { Category } from '../../../domain/library-practices/library-practice';
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
import { Afterwards } from './afterwards';
import { GentleTimer } from './gentle-timer';
import { StepByStep } from './step-by-step';

/** Where breathing along helps. */
const breathing: readonly Category[] = ['breath', 'presence'];

/** A practice being done: one step at a time in large words, on a screen that stays awake, to be stopped at any time. */
@Component({
  selector: 'app-do-page',
  imports: [Afterwards, BreathPacer, GentleTimer, ErrorNotice, TaskHeader, SkeletonRows],
  providers: [KeepAwake],
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
  private readonly words = viewChild<ElementRef<HTMLElement>>('step');
  private isLeaving = false;

  readonly practiceId = input.required<string>();

  protected readonly error = this.store.selectSignal(myPracticesFeature.selectOpenError);
  private readonly entities = this.store.selectSignal(myPracticesFeature.selectEntities);
  protected readonly practice = computed(() => this.entities()[this.practiceId()]);
  protected readonly steps = new StepByStep(computed(() => this.practice()?.steps ?? []));
  protected readonly back = computed(() => ['/my/practices', this.practiceId()]);
  protected readonly breathes = computed(() => {
    const practice = this.practice();
    return !!practice && breathing.includes(practice.category);
  });

  constructor() {
    inject(KeepAwake);
    prefetchPage(import('../log/log-page'));
    effect(() => {
      const practiceId = this.practiceId();
      untracked(() => this.store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId })));
    });
  }

  protected load(): void {
    this.store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId: this.practiceId() }));
  }

  /** The focus stays on the button that was pressed; the words themselves are announced. */
  protected next(): void {
    this.steps.next();
    scrollTo({ top: 0 });
  }

  protected before(): void {
    this.steps.back();
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
