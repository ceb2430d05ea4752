import { Component, computed, input } from '@angular/core';
import type { DimensionValue } from '../../../shared/check-ins/dimension-values';

/** The lowest and the highest place of a head, in the units of the drawing. */
const [ground, sky] = [84, 16];
const step = 28;

/**
 * What was said this week, drawn small: a stem for each value, as high as it is, none of them better than another. For
 * the eye alone; the same stands below in words.
 */
@Component({
  selector: 'app-week-marks',
  template: `
    <svg [attr.viewBox]="'0 0 ' + width() + ' 96'" aria-hidden="true" focusable="false">
      <path class="ground" [attr.d]="'M4 92H' + (width() - 4)" />
      @for (stem of stems(); track stem.key) {
        <g class="stem" [style.--place]="$index">
          <path [attr.d]="stem.path" />
          <circle [attr.cx]="stem.x" [attr.cy]="stem.y" r="5" />
        </g>
      }
    </svg>
  `,
  styles: `
    svg {
      display: block;
      height: 112px;
      max-width: 100%;
    }

    path {
      fill: none;
      stroke: var(--mat-sys-outline-variant);
      stroke-width: 2;
      stroke-linecap: round;
    }

    circle {
      fill: var(--mat-sys-primary);
    }

    .stem {
      transform-origin: 50% 92px;
      animation: grow 900ms calc(var(--place) * 60ms) var(--attune-ease) backwards;
    }

    @keyframes grow {
      from {
        opacity: 0;
        transform: scaleY(0.4);
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .stem {
        animation: none;
      }
    }
  `,
})
export class WeekMarks {
  readonly rows = input.required<readonly DimensionValue[]>();

  private readonly said = computed(() =>
    this.rows().flatMap(({ key, value, min = 0, max = 10 }) =>
      value === null ? [] : [{ key, share: (value - min) / (max - min) }],
    ),
  );
  protected readonly width = computed(() => Math.max(this.said().length, 1) * step);
  protected readonly stems = computed(() =>
    this.said().map(({ key, share }, place) => {
      const x = place * step + step / 2;
      const y = ground - share * (ground - sky);
      return {
        key,
        x,
        y,
        path: `M${x} 92C${x - 3} ${(92 + y) / 2} ${x + 3} ${(92 + y) / 2} ${x} ${y}`,
      };
    }),
  );
}
