import { Component, computed, input, output } from '@angular/core';
import type { AnswerOption, AnswerValue, FormItem } from '../../../domain/forms';

/** Any number of several. An exclusive option ("None of these") stands alone. */
@Component({
  selector: 'app-multi-control',
  template: `
    @if (!item().help) {
      <p class="small quiet hint">Choose as many as fit.</p>
    }
    <div class="choices">
      @for (option of item().answerOption ?? []; track option.value) {
        <label class="choice">
          <input
            type="checkbox"
            [checked]="chosen().includes(option.value)"
            (change)="toggle(option)"
          />
          <span>{{ option.label }}</span>
        </label>
      }
    </div>
  `,
  styles: `
    .hint {
      margin-bottom: 8px;
    }
  `,
})
export class MultiControl {
  readonly item = input.required<FormItem>();
  readonly value = input.required<AnswerValue | null>();
  readonly valueChange = output<AnswerValue | null>();

  protected readonly chosen = computed<readonly string[]>(() => {
    const value = this.value();
    return Array.isArray(value) ? (value as readonly string[]) : [];
  });

  protected toggle(option: AnswerOption): void {
    const chosen = this.chosen();
    if (chosen.includes(option.value)) {
      this.valueChange.emit(chosen.filter((one) => one !== option.value));
    } else {
      this.valueChange.emit(this.with(option, chosen));
    }
  }

  /** In the order of the form, so that the same choices are always the same answer. */
  private with(added: AnswerOption, chosen: readonly string[]): readonly string[] {
    if (added.exclusive) return [added.value];
    return (this.item().answerOption ?? [])
      .filter(({ exclusive }) => !exclusive)
      .map(({ value }) => value)
      .filter((value) => value === added.value || chosen.includes(value));
  }
}
