import { Component, computed, DestroyRef, effect, inject, signal } from '@angular/core';

const paces = [3, 4, 5, 6] as const;

/**
 * A circle that grows and shrinks to breathe along with: in and out in the same measure, and no holding of breath.
 * Where motion is unwelcome, the words and a still bar say the same.
 */
@Component({
  selector: 'app-breath-pacer',
  template: `
    <div class="circle" [class.in]="isIn()" [style.--pace]="pace() + 's'" aria-hidden="true">
      <span class="bar" [class.in]="isIn()"></span>
      <span class="word">{{ word() }}</span>
    </div>
    <p class="hidden-visually">
      Breathe in for {{ pace() }} seconds, and out for {{ pace() }} seconds.
    </p>
    <div class="actions">
      <button type="button" class="button text" (click)="isOn.set(!isOn())">
        {{ isOn() ? 'Pause the breath' : 'Breathe along' }}
      </button>
      <label>
        <span class="small quiet">Seconds in, seconds out</span>
        <select class="field" [value]="pace()" (change)="pace.set(+select.value)" #select>
          @for (one of paces; track one) {
            <option [value]="one" [selected]="one === pace()">{{ one }}</option>
          }
        </select>
      </label>
    </div>
  `,
  styleUrl: './breath-pacer.scss',
})
export class BreathPacer {
  protected readonly paces = paces;
  protected readonly pace = signal(4);
  protected readonly isOn = signal(false);
  protected readonly isIn = signal(false);
  protected readonly word = computed(() => {
    if (!this.isOn()) return 'Whenever you like';
    return this.isIn() ? 'in' : 'out';
  });

  constructor() {
    let turn: ReturnType<typeof setInterval> | undefined;
    effect(() => {
      clearInterval(turn);
      const pace = this.pace();
      this.isIn.set(this.isOn());
      if (this.isOn()) turn = setInterval(() => this.isIn.update((isIn) => !isIn), pace * 1000);
    });
    inject(DestroyRef).onDestroy(() => clearInterval(turn));
  }
}
