import { Component, computed, input, output } from '@angular/core';
import { type AnswerValue, type FormItem, scaleBounds } from '../../../domain/forms';

/** Whole steps between two named ends. Nothing is chosen until it is chosen, and the last cell takes it back. */
@Component({
  selector: 'app-scale-control',
  template: `
    @if (item().minLabel || item().maxLabel) {
      <div class="anchors" [id]="name() + '-ends'">
        <span>{{ bounds().min }}, {{ item().minLabel }}</span>
        <span>{{ bounds().max }}, {{ item().maxLabel }}</span>
      </div>
    }
    <div
      class="scale"
      role="radiogroup"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="item().minLabel || item().maxLabel ? name() + '-ends' : null"
    >
      @for (step of steps(); track step) {
        <label>
          <input
            type="radio"
            [name]="name()"
            [checked]="step === value()"
            (change)="valueChange.emit(step)"
          />{{ step }}
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
  readonly valueChange = output<AnswerValue | null>();

  protected readonly bounds = computed(() => scaleBounds(this.item()));
  protected readonly steps = computed(() => {
    const { min, max } = this.bounds();
    return Array.from({ length: max - min + 1 }, (_, step) => min + step);
  });
}
