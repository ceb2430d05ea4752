import { Component, input, linkedSignal, output } from '@angular/core';
import type { AnswerValue } from '../../../domain/forms';
import { dayFrom, type DateParts, partsOf } from './written';

/** A calendar day in three short fields: nothing to scroll through, and half a date can be kept. */
@Component({
  selector: 'app-date-control',
  template: `
    <div class="parts" role="group" [attr.aria-labelledby]="labelledBy()">
      @for (part of parts; track part.key) {
        <label [class.year]="part.key === 'year'">
          <span class="small quiet">{{ part.label }}</span>
          <input
            class="field"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            [attr.maxlength]="part.key === 'year' ? 4 : 2"
            [value]="shown()[part.key]"
            [attr.aria-invalid]="invalid()"
            [attr.aria-describedby]="describedBy()"
            (input)="write(part.key, field.value)"
            #field
          />
        </label>
      }
    </div>
  `,
  styles: `
    .parts {
      display: flex;
      gap: 12px;
    }

    label {
      display: grid;
      gap: 4px;
      width: 72px;
    }

    .year {
      width: 104px;
    }
  `,
})
export class DateControl {
  readonly value = input.required<AnswerValue | null>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input.required<string | null>();
  readonly invalid = input.required<boolean>();
  readonly valueChange = output<AnswerValue | null>();

  protected readonly parts: readonly { key: keyof DateParts; label: string }[] = [
    { key: 'day', label: 'Day' },
    { key: 'month', label: 'Month' },
    { key: 'year', label: 'Year' },
  ];

  protected readonly shown = linkedSignal<AnswerValue | null, DateParts>({
    source: this.value,
    computation: (value, before) =>
      before && dayFrom(before.value) === value ? before.value : partsOf(value),
  });

  protected write(part: keyof DateParts, text: string): void {
    this.shown.update((parts) => ({ ...parts, [part]: text.trim() }));
    this.valueChange.emit(dayFrom(this.shown()));
  }
}
