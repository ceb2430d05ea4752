import { Component, input, linkedSignal, output } from '@angular/core';
import type { FormSummary } from '../../../domain/forms/form-summary';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';

/** Gives the intake: the first time as the page's one thing to do, later as a quiet line beneath how it stands. */
@Component({
  selector: 'app-give-intake',
  imports: [EmptyState],
  template: `
    @if (again()) {
      <p class="again no-print">
        <button
          type="button"
          class="button outlined"
          [attr.aria-busy]="busy()"
          [disabled]="!chosen()"
          (click)="giveChosen()"
        >
          Give the intake again
        </button>
        <span class="small quiet"
          >A new copy, to be filled in afresh. This one stays as it is.</span
        >
      </p>
    } @else {
      <app-empty-state
        title="No intake yet"
        text="What they answer will be here once it is sent, with what they would rather say live on top."
      >
        @if (forms().length > 1) {
          <label class="which">
            <span class="field-label">Which one</span>
            <select #which class="field" (change)="chosen.set(which.value)">
              @for (form of forms(); track form.id) {
                <option [value]="form.versionId" [selected]="form.versionId === chosen()">
                  {{ form.title }}
                </option>
              }
            </select>
          </label>
        }
        <button
          type="button"
          class="button"
          [class.filled]="joined()"
          [class.tonal]="!joined()"
          [attr.aria-busy]="busy()"
          [disabled]="!chosen()"
          (click)="giveChosen()"
        >
          Give the intake
        </button>
      </app-empty-state>
    }
  `,
  styles: `
    .again {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      margin-block: 16px 32px;
    }

    .which {
      width: 100%;
      margin-top: 16px;
      text-align: start;
    }
  `,
})
export class GiveIntake {
  readonly forms = input.required<readonly FormSummary[]>();
  readonly again = input(false);
  /** Before somebody has joined, inviting them is the first thing to do. */
  readonly joined = input(true);
  readonly busy = input(false);
  /** The version to give. */
  readonly given = output<string>();

  protected readonly chosen = linkedSignal(() => this.forms()[0]?.versionId ?? '');

  protected giveChosen(): void {
    if (!this.busy() && this.chosen()) this.given.emit(this.chosen());
  }
}
