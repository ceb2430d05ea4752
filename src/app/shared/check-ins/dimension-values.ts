import { Component, input } from '@angular/core';
import { Icon } from '../ui/icon/icon';

/** A dimension with its value, if it has one, between these ends. */
export interface DimensionValue {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  /** Said where there is no value. */
  readonly instead?: string;
  /** Whether only the client sees it. */
  readonly isKept?: boolean;
}

/** Values side by side: a name, the number, and how far along it lies. The number says it; the line is for the eye. */
@Component({
  selector: 'app-dimension-values',
  imports: [Icon],
  template: `
    <dl class="values">
      @for (row of rows(); track row.key) {
        <div class="value">
          <dt class="small quiet" dir="auto">
            {{ row.name }}
            @if (row.isKept) {
              <app-icon name="lock" size="xs" />
              <span class="hidden-visually">Only I can see this</span>
            }
          </dt>
          <dd class="strong tabular">
            @if (row.value === null) {
              <span aria-hidden="true">–</span>
              <span class="hidden-visually">{{ row.instead ?? 'Not answered' }}</span>
            } @else {
              <span>{{ row.value }}</span>
            }
            <span class="track" aria-hidden="true">
              @if (row.value !== null) {
                <span class="mark" [style.inline-size.%]="share(row)"></span>
              }
            </span>
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './dimension-values.scss',
})
export class DimensionValues {
  readonly rows = input.required<readonly DimensionValue[]>();

  protected share({ value, min = 0, max = 10 }: DimensionValue): number {
    return (((value ?? min) - min) / (max - min)) * 100;
  }
}
