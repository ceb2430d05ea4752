import {
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';

/** Once, softly: an optional sign for a hand that holds the phone. */
const touch = [200, 120, 200];

/** Counts the minutes of a practice down, if wanted. Its end is a sign to be seen, never a sound. */
@Component({
  selector: 'app-gentle-timer',
  imports: [Icon],
  template: `
    <div class="line">
      <app-icon name="timer" />
      <p class="tabular left" role="timer" aria-label="Time left">{{ clock() }}</p>
      <button type="button" class="button text" (click)="toggle()">
        {{ isRunning() ? 'Pause the time' : isBegun() ? 'Go on' : 'Start the time' }}
      </button>
    </div>
    @if (canVibrate) {
      <label class="tick small">
        <input type="checkbox" [checked]="vibrates()" (change)="vibrates.set(!vibrates())" />
        Vibrate softly at the end
      </label>
    }
    <p class="end" role="status">
      @if (isOver()) {
        <span class="slip">That was the time. Come to an end whenever you like.</span>
      }
    </p>
  `,
  styles: `
    .line {
      display: flex;
      align-items: center;
      gap: 12px;
      min-height: var(--attune-touch);
    }

    .left {
      min-width: 56px;
      font: var(--attune-title-large);
    }

    .end .slip {
      display: block;
      margin-top: 8px;
    }
  `,
})
export class GentleTimer {
  readonly minutes = input.required<number>();

  protected readonly canVibrate = 'vibrate' in navigator;
  protected readonly vibrates = signal(false);
  protected readonly isRunning = signal(false);
  private readonly left = linkedSignal(() => this.minutes() * 60_000);
  protected readonly isBegun = computed(() => this.left() < this.minutes() * 60_000);
  protected readonly isOver = computed(() => this.left() === 0);
  protected readonly clock = computed(() => {
    const seconds = Math.ceil(this.left() / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });

  /** An instant, so that a phone that slept in between still tells the right time. */
  private endsAt = 0;
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.ticking));
  }

  protected toggle(): void {
    if (this.isRunning()) this.rest();
    else this.run();
  }

  private run(): void {
    if (this.isOver()) this.left.set(this.minutes() * 60_000);
    this.endsAt = Date.now() + this.left();
    this.isRunning.set(true);
    this.ticking = setInterval(() => this.tick(), 250);
  }

  private rest(): void {
    clearInterval(this.ticking);
    this.isRunning.set(false);
  }

  private tick(): void {
    this.left.set(Math.max(0, this.endsAt - Date.now()));
    if (!this.isOver()) return;
    this.rest();
    if (this.vibrates()) navigator.vibrate(touch);
  }
}
