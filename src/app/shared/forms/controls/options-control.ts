import { Component, computed, input, output } from '@angular/core';
import type { AnswerValue, FormItem } from '../../../domain/forms';

interface Offered {
  readonly value: string | boolean;
  readonly label: string;
}

const yesAndNo: readonly Offered[] = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];

/** One of several, or yes and no: real radios in the question's fieldset, so the arrow keys work as everywhere. */
@Component({
  selector: 'app-options-control',
  template: `
    <div class="choices">
      @for (option of offered(); track option.value) {
        <label class="choice">
          <input
            type="radio"
            [name]="name()"
            [checked]="option.value === value()"
            (change)="valueChange.emit(option.value)"
          />
          <span>{{ option.label }}</span>
        </label>
      }
    </div>
  `,
})
export class OptionsControl {
  readonly item = input.required<FormItem>();
  readonly value = input.required<AnswerValue | null>();
  readonly name = input.required<string>();
  readonly valueChange = output<AnswerValue | null>();

  protected readonly offered = computed<readonly Offered[]>(() =>
    this.item().type === 'boolean' ? yesAndNo : (this.item().answerOption ?? []),
  );
}
