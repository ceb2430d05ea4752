import { Component, input, output } from '@angular/core';

export interface FilterOption {
  readonly value: string;
  readonly words: string;
}

/** A filter drawn as a chip: one of a few choices, the first of which is any. */
@Component({
  selector: 'app-filter-select',
  template: `
    <label [class.chosen]="value() !== options()[0]?.value">
      <span class="hidden-visually">{{ label() }}</span>
      <select #choice (change)="chosen.emit(choice.value)">
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">
            {{ option.words }}
          </option>
        }
      </select>
    </label>
  `,
  styleUrl: './filter-select.scss',
})
export class FilterSelect {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input.required<string>();
  readonly chosen = output<string>();
}
