import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  model,
  signal,
} from '@angular/core';
import { durationWords, type Pace } from '../../domain/library-practices/timers';

/**
 * A circle that grows and shrinks to breathe along with, in the measure of the practice. Where motion is unwelcome, the
 * words and a still bar say the same.
 */
@Component({
  selector: 'app-breath-pacer',
  template: `
    <div
      class="circle"
      [class.in]="isFull()"
      [style.--pace]="phase().seconds + 's'"
      aria-hidden="true"
    >
      <span class="bar" [class.in]="isFull()"></span>
      <span class="word">{{ isOn() ? phase().word : 'Whenever you like' }}</span>
    </div>
    <p class="small quiet measure">{{ words() }}</p>
    <button type="button" class="button text" (click)="isOn.set(!isOn())">
      {{ isOn() ? 'Pause the breath' : 'Breathe along' }}
    </button>
  `,
  styleUrl: './breath-pacer.scss',
})
export class BreathPacer {
  readonly pace = input.required<Pace>();
  readonly isOn = model(false);

  private readonly place = signal(0);
  private readonly phases = computed(() => {
    const { in: breathIn, hold, out } = this.pace();
    return [
      { word: 'in', seconds: breathIn },
      { word: 'hold', seconds: hold },
      { word: 'out', seconds: out },
    ].filter(({ seconds }) => seconds > 0);
  });
  protected readonly phase = computed(
    () => this.phases()[this.place() % this.phases().length] ?? { word: 'in', seconds: 4 },
  );
  protected readonly isFull = computed(() => this.isOn() && this.phase().word !== 'out');
  protected readonly words = computed(() => {
    const { in: breathIn, hold, out } = this.pace();
    const held = hold > 0 ? `hold for ${durationWords(hold)}, ` : '';
    return `In for ${durationWords(breathIn)}, ${held}out for ${durationWords(out)}. Leave it wherever your own breath goes another way.`;
  });

  constructor() {
    let turn: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      clearTimeout(turn);
      if (!this.isOn()) {
        this.place.set(0);
        return;
      }
      const { seconds } = this.phase();
      turn = setTimeout(() => this.place.update((place) => place + 1), seconds * 1000);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(turn));
  }
}
