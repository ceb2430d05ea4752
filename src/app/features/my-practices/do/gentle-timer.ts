import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { clockOf, durationWords, type StepTimer } from '../../../domain/library-practices/timers';

/** A time to be counted down, and what it is for. */
export type Span = Pick<StepTimer, 'seconds' | 'label'>;

/** Counts times down, one after the other, once it is asked to. What comes of a turn is for its page to tell. */
@Component({
  selector: 'app-gentle-timer',
  template: `
    @if (span(); as span) {
      @if (span.label) {
        <p class="label" dir="auto">{{ span.label }}</p>
      }
      <p class="tabular left" role="timer" aria-label="Time left">{{ clock() }}</p>
      <div class="bar" aria-hidden="true">
        <span [style.inline-size.%]="passed()"></span>
      </div>
      <button type="button" class="button tonal" (click)="toggle()">
        {{
          isRunning()
            ? 'Pause the time'
            : isOver()
              ? 'Once more'
              : isBegun()
                ? 'Go on'
                : 'Start the time'
        }}
      </button>
      <p class="small quiet next">
        @if (following(); as next) {
          <span dir="auto">Then {{ next }}</span>
        }
      </p>
      <p class="end" role="status">
        @if (isOver()) {
          <span class="slip">That was the time. Come to an end whenever you like.</span>
        }
      </p>
    }
  `,
  styleUrl: './gentle-timer.scss',
})
export class GentleTimer {
  readonly spans = input.required<readonly Span[]>();
  /** Whether it runs, each time that changes. */
  readonly ran = output<boolean>();
  /** A time is over: what comes after it, or nothing after the last. */
  readonly turned = output<Span | null>();

  private readonly place = linkedSignal({ source: this.spans, computation: () => 0 });
  protected readonly span = computed(() => this.spans()[this.place()]);
  private readonly whole = computed(() => (this.span()?.seconds ?? 0) * 1000);
  private readonly left = linkedSignal(() => this.whole());
  protected readonly isRunning = signal(false);
  protected readonly isBegun = computed(() => this.left() < this.whole() || this.place() > 0);
  protected readonly isOver = computed(
    () => this.left() === 0 && this.place() === this.spans().length - 1,
  );
  protected readonly clock = computed(() => clockOf(Math.ceil(this.left() / 1000)));
  protected readonly passed = computed(() => 100 - (100 * this.left()) / (this.whole() || 1));
  protected readonly following = computed(() => {
    const next = this.spans()[this.place() + 1];
    return next && [next.label, durationWords(next.seconds)].filter(Boolean).join(', ');
  });

  /** An instant, so that a phone that slept in between still tells the right time. */
  private endsAt = 0;
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    effect(() => {
      this.spans();
      untracked(() => this.rest());
    });
    inject(DestroyRef).onDestroy(() => clearInterval(this.ticking));
  }

  protected toggle(): void {
    if (this.isRunning()) this.rest();
    else this.run();
  }

  private run(): void {
    if (this.isOver()) {
      this.place.set(0);
      this.left.set(this.whole());
    }
    this.endsAt = Date.now() + this.left();
    this.isRunning.set(true);
    this.ran.emit(true);
    this.ticking = setInterval(() => this.tick(), 250);
  }

  private rest(): void {
    clearInterval(this.ticking);
    if (!this.isRunning()) return;
    this.isRunning.set(false);
    this.ran.emit(false);
  }

  private tick(): void {
    const left = this.endsAt - Date.now();
    this.left.set(Math.max(0, left));
    if (left > 0) return;
    const next = this.spans()[this.place() + 1];
    if (next) {
      this.place.update((place) => place + 1);
      this.endsAt = Date.now() + next.seconds * 1000;
      this.left.set(next.seconds * 1000);
    } else {
      this.rest();
    }
    this.turned.emit(next ?? null);
  }
}
