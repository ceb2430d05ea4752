import { Component, input, output } from '@angular/core';
import { secondsOf, timerProblems } from '../../domain/library-practices/timers';
import { Icon } from '../ui/icon/icon';
import type { TimeDraft } from './step-drafts';

let nextId = 0;

/** How long a step takes: one time, or several that follow one another. */
@Component({
  selector: 'app-step-times',
  imports: [Icon],
  template: `
    @for (one of times(); track $index; let place = $index) {
      <div class="time">
        <label>
          <span
            >Time<span class="hidden-visually"> of {{ name() }}, minutes:seconds</span></span
          >
          <input
            #time
            class="field clock"
            type="text"
            autocomplete="off"
            placeholder="5:00"
            [attr.aria-invalid]="problemOf(one) !== null"
            [attr.aria-describedby]="problemOf(one) === null ? null : problemId + place"
            [value]="one.time"
            (input)="write(place, { time: time.value })"
          />
        </label>
        <label>
          <span
            >What for<span class="hidden-visually"> is the time of {{ name() }}</span></span
          >
          <input
            #label
            class="field"
            type="text"
            autocomplete="off"
            dir="auto"
            [value]="one.label"
            (input)="write(place, { label: label.value })"
          />
        </label>
        <button
          type="button"
          class="icon-button"
          [attr.aria-label]="'Remove the time of ' + name()"
          (click)="remove(place)"
        >
          <app-icon name="close" />
        </button>
      </div>
      @if (problemOf(one); as problem) {
        <p class="field-error" [id]="problemId + place">
          <app-icon name="error" size="s" />{{ problem }}
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }

    .time {
      display: grid;
      grid-template-columns: 88px minmax(0, 1fr) auto;
      gap: 8px;
      align-items: end;
      margin-top: 8px;
    }

    .icon-button {
      margin-bottom: 4px;
    }
  `,
})
export class StepTimes {
  readonly times = input.required<readonly TimeDraft[]>();
  /** Such as "step 2". */
  readonly name = input.required<string>();
  readonly changed = output<readonly TimeDraft[]>();

  protected readonly problemId = `time-problem-${String(nextId++)}-`;

  protected problemOf({ time, label }: TimeDraft): string | null {
    const seconds = secondsOf(time);
    if (Number.isNaN(seconds)) return 'Minutes and seconds, as in 5:00 or 0:20.';
    return timerProblems([{ step: 1, seconds, label }], 1)[0] ?? null;
  }

  protected write(place: number, changes: Partial<TimeDraft>): void {
    this.changed.emit(this.times().map((one, at) => (at === place ? { ...one, ...changes } : one)));
  }

  protected remove(place: number): void {
    this.changed.emit(this.times().filter((_, at) => at !== place));
  }
}
