import { Component, input, model } from '@angular/core';

/** A breath as it is typed; all empty is none. */
export interface PaceDraft {
  readonly in: string;
  readonly hold: string;
  readonly out: string;
}

/** A breath to follow, in seconds: left empty, a practice has none. */
@Component({
  selector: 'app-pace-fields',
  template: `
    <fieldset>
      <legend class="field-label">
        A breath to follow <span class="quiet small">optional, in seconds</span>
      </legend>
      <p class="field-hint">
        A circle grows and shrinks to breathe along with. Left empty, there is none.
      </p>
      <div class="three">
        @for (part of parts; track part.name) {
          <label>
            <span class="small quiet">{{ part.words }}</span>
            <input
              #seconds
              class="field"
              type="text"
              inputmode="numeric"
              autocomplete="off"
              [attr.aria-invalid]="problem() !== null"
              [value]="pace()[part.name]"
              (input)="write(part.name, seconds.value)"
            />
          </label>
        }
      </div>
      @if (problem(); as problem) {
        <p class="field-error" role="status">{{ problem }}</p>
      }
    </fieldset>
  `,
  styles: `
    .three {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 112px));
      gap: 16px;
    }

    .field-hint {
      margin: 0 0 8px;
    }
  `,
})
export class PaceFields {
  readonly pace = model.required<PaceDraft>();
  readonly problem = input<string | null>(null);

  protected readonly parts = [
    { name: 'in', words: 'Breathe in' },
    { name: 'hold', words: 'Hold' },
    { name: 'out', words: 'Breathe out' },
  ] as const;

  protected write(part: keyof PaceDraft, seconds: string): void {
    this.pace.update((pace) => ({ ...pace, [part]: seconds }));
  }
}
