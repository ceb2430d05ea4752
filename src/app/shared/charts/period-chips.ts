import { Component, input, output } from '@angular/core';
import { type Period, periods } from '../../domain/progress/period';

export const periodWords: Readonly<
  Record<Period, { readonly chip: string; readonly title: string }>
> = {
  quarter: { chip: '12 weeks', title: 'Twelve weeks' },
  year: { chip: '1 year', title: 'One year' },
  all: { chip: 'Everything', title: 'Everything' },
};

/** How far back is shown. */
@Component({
  selector: 'app-period-chips',
  template: `
    <div class="chips" role="group" aria-label="Show">
      @for (period of periods; track period) {
        <button
          type="button"
          class="chip"
          [attr.aria-pressed]="period === shown()"
          (click)="chosen.emit(period)"
        >
          <span>{{ words[period].chip }}</span>
        </button>
      }
    </div>
  `,
})
export class PeriodChips {
  readonly shown = input.required<Period>();
  readonly chosen = output<Period>();

  protected readonly periods = periods;
  protected readonly words = periodWords;
}
