import { Component, input, output } from '@angular/core';

export interface ChipChoice<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

/** A few ways to look at the same, one of them in use. */
@Component({
  selector: 'app-choice-chips',
  template: `
    <div class="chips" role="group" [attr.aria-label]="label()">
      @for (choice of choices(); track choice.value) {
        <button
          type="button"
          class="chip"
          [attr.aria-pressed]="choice.value === shown()"
          (click)="chosen.emit(choice.value)"
        >
          <span>{{ choice.words }}</span>
        </button>
      }
    </div>
  `,
})
export class ChoiceChips<Value extends string> {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly ChipChoice<Value>[]>();
  readonly shown = input.required<Value>();
  readonly chosen = output<Value>();
}
