import { Component, computed, input, output } from '@angular/core';
import { type AnswerValue, type FormItem, scaleBounds } from '../../../domain/forms';

/** Whole steps between two named ends. Nothing is chosen until it is chosen, and the last cell takes it back. */
@Component({
  selector: 'app-scale-control',
  template: `
    @if (item().minLabel || item().maxLabel || marked() !== null) {
      <div class="anchors" [id]="name() + '-ends'">
        <span>{{ bounds().min }}, {{ item().minLabel }}</span>
        @if (marked() !== null) {
          <span class="last-time" aria-hidden="true">last time</span>
        }
        <span>{{ bounds().max }}, {{ item().maxLabel }}</span>
      </div>
    }
    <div
      class="scale"
      role="radiogroup"
      (pointerdown)="letGo()"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="item().minLabel || item().maxLabel ? name() + '-ends' : null"
    >
      @for (step of steps(); track step) {
        <label [class.last-time]="step === marked()">
          <input
            type="radio"
            [name]="name()"
            [checked]="step === value()"
            (click)="clicked(step)"
            (change)="changed(step)"
            (keydown)="keyed($event, step)"
            (keyup)="letGo()"
          />{{ step }}
          @if (step === marked()) {
            <span class="hidden-visually">, last time</span>
          }
        </label>
      }
      <button type="button" aria-label="Clear the answer" (click)="valueChange.emit(null)">
        Clear
      </button>
    </div>
  `,
})
export class ScaleControl {
  readonly item = input.required<FormItem>();
  readonly value = input.required<AnswerValue | null>();
  readonly name = input.required<string>();
  readonly labelledBy = input.required<string>();
  /** What was chosen another time, to be marked faintly. */
  readonly marked = input<number | null>(null);
  readonly valueChange = output<AnswerValue | null>();
  /** A step was pressed, or confirmed with Enter; the arrow keys, which choose by passing, press nothing. */
  readonly pressed = output();

  private byArrow = false;

  protected readonly bounds = computed(() => scaleBounds(this.item()));
  protected readonly steps = computed(() => {
    const { min, max } = this.bounds();
    return Array.from({ length: max - min + 1 }, (_, step) => min + step);
  });

  protected letGo(): void {
    this.byArrow = false;
  }

  /** What is chosen already does not change by a press. */
  protected clicked(step: number): void {
    if (step === this.value() && !this.byArrow) this.pressed.emit();
  }

  protected changed(step: number): void {
    this.valueChange.emit(step);
    if (!this.byArrow) this.pressed.emit();
  }

  protected keyed(event: KeyboardEvent, step: number): void {
    this.byArrow = event.key.startsWith('Arrow');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (step !== this.value()) this.valueChange.emit(step);
    this.pressed.emit();
  }
}
