import { Component, input, output } from '@angular/core';
import { type Grain, grains } from '../../domain/progress/words';

const words: Readonly<Record<Grain, string>> = { month: 'Months', week: 'Weeks' };

/** Whether months or weeks are drawn. */
@Component({
  selector: 'app-grain-chips',
  template: `
    <div class="chips" role="group" aria-label="Draw by">
      @for (grain of grains; track grain) {
        <button
          type="button"
          class="chip"
          [attr.aria-pressed]="grain === shown()"
          (click)="chosen.emit(grain)"
        >
          <span>{{ words[grain] }}</span>
        </button>
      }
    </div>
  `,
})
export class GrainChips {
  readonly shown = input.required<Grain>();
  readonly chosen = output<Grain>();

  protected readonly grains = grains;
  protected readonly words = words;
}
