import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { AnswerValue, FormItem } from '../../../domain/forms';
import { numberFrom } from './written';

/** A line, some lines, or a number. */
@Component({
  selector: 'app-text-control',
  template: `
    @if (item().type === 'longtext') {
      <textarea
        class="field"
        rows="4"
        [value]="shown()"
        [attr.aria-labelledby]="labelledBy()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="invalid()"
        (input)="write(words.value)"
        #words
      ></textarea>
    } @else {
      <input
        class="field"
        type="text"
        autocomplete="off"
        [class.short]="isNumber()"
        [value]="shown()"
        [attr.inputmode]="isNumber() ? 'decimal' : null"
        [attr.aria-labelledby]="labelledBy()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="invalid()"
        (input)="write(line.value)"
        #line
      />
    }
  `,
  styles: `
    textarea {
      field-sizing: content;
      min-height: 128px;
      max-height: 60vh;
    }

    .short {
      max-width: 160px;
    }
  `,
})
export class TextControl {
  readonly item = input.required<FormItem>();
  readonly value = input.required<AnswerValue | null>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input.required<string | null>();
  readonly invalid = input.required<boolean>();
  readonly valueChange = output<AnswerValue | null>();

  protected readonly isNumber = computed(() => this.item().type === 'number');

  /** As it was written: "2,50" stays so while it means 2.5. */
  protected readonly shown = linkedSignal<AnswerValue | null, string>({
    source: this.value,
    computation: (value, before) =>
      before && this.meaning(before.value) === value ? before.value : String(value ?? ''),
  });

  protected write(text: string): void {
    this.shown.set(text);
    this.valueChange.emit(this.meaning(text));
  }

  private meaning(text: string): AnswerValue | null {
    return this.isNumber() ? numberFrom(text) : text || null;
  }
}
