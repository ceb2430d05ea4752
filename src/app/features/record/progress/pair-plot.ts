import { Component, computed, input } from '@angular/core';
import { isWhole, type Pair } from '../../../domain/progress/first-and-latest';

/** Two dots on a line from 0 to 10, joined: hollow what was first, full what is latest. Its figures stand beside it. */
@Component({
  selector: 'app-pair-plot',
  template: `
    <svg width="100%" height="20" aria-hidden="true">
      <line class="scale" x1="0" x2="100%" y1="10" y2="10" />
      @if (whole(); as pair) {
        <line class="way" [attr.x1]="at(pair.first)" [attr.x2]="at(pair.latest)" y1="10" y2="10" />
      }
      @if (pair().latest !== null) {
        <circle class="latest" [attr.cx]="at(pair().latest)" cy="10" r="5" />
      }
      @if (pair().first !== null) {
        <circle class="first" [attr.cx]="at(pair().first)" cy="10" [attr.r]="isSame() ? 8 : 4.5" />
      }
    </svg>
  `,
  styles: `
    svg {
      display: block;
      overflow: visible;
    }

    .scale {
      stroke: var(--mat-sys-outline-variant);
    }

    .way {
      stroke: var(--mat-sys-outline);
      stroke-width: 2;
    }

    .first {
      fill: var(--mat-sys-surface);
      stroke: var(--mat-sys-outline);
      stroke-width: 2;
    }

    /* Where nothing moved, around the other. */
    .first[r='8'] {
      fill: none;
    }

    .latest {
      fill: var(--mat-sys-primary);
    }

    @media (forced-colors: active) {
      line,
      .first {
        stroke: CanvasText;
      }

      .first:not([r='8']) {
        fill: Canvas;
      }

      .latest {
        fill: CanvasText;
      }
    }
  `,
})
export class PairPlot {
  readonly pair = input.required<Pair>();

  protected readonly whole = computed(() => {
    const pair = this.pair();
    return isWhole(pair) ? pair : null;
  });
  protected readonly isSame = computed(() => this.pair().first === this.pair().latest);

  protected at(value: number | null): string {
    return `${(value ?? 0) * 10}%`;
  }
}
