import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FormSummary } from '../../../domain/forms/form-summary';

/** Gives a measure; only those that may be shown today are offered. */
@Component({
  selector: 'app-give-measure',
  imports: [RouterLink],
  template: `
    @if (forms().length === 0) {
      <p class="measure">
        None can be used yet. First write down what allows you to use it.
        <a class="link" routerLink="/coach/forms/measures">To the measures</a>
      </p>
    } @else {
      <div class="give">
        <label class="which">
          <span class="field-label">Measure</span>
          <select #which class="field" (change)="chosen.set(which.value)">
            @for (form of forms(); track form.versionId) {
              <option [value]="form.versionId" [selected]="form.versionId === chosen()">
                {{ form.title }}
              </option>
            }
          </select>
        </label>
        <button
          type="button"
          class="button"
          [class.filled]="isFirst()"
          [class.outlined]="!isFirst()"
          [attr.aria-busy]="busy()"
          (click)="give()"
        >
          Give it
        </button>
      </div>
      <p class="small quiet measure">
        Your client sees a short questionnaire, and no score. It is saved as they go, and anything
        can be left out.
      </p>
    }
  `,
  styles: `
    .give {
      display: flex;
      flex-wrap: wrap;
      gap: 16px;
      align-items: flex-end;
      margin-bottom: 8px;
    }

    .which {
      flex: 0 1 280px;
    }

    .button {
      min-height: 56px;
    }
  `,
})
export class GiveMeasure {
  readonly forms = input.required<readonly FormSummary[]>();
  /** Whether nothing was given yet: then it is the one thing to do. */
  readonly isFirst = input(false);
  readonly busy = input(false);
  /** The version to give. */
  readonly given = output<string>();

  private readonly first = computed(() => this.forms()[0]?.versionId ?? '');
  protected readonly chosen = linkedSignal(() => this.first());

  protected give(): void {
    if (!this.busy() && this.chosen()) this.given.emit(this.chosen());
  }
}
