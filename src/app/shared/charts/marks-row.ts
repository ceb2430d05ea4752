import { Component, computed, input } from '@angular/core';
import type { Closeness } from './closeness';
import { monthLabels } from './line-config';
import { marksOf } from './surroundings';

/** On a narrow screen every third of them. */
const mostNames = 13;

/** Sessions and practices in one row below all pictures, on their axis; in words, how many there are. */
@Component({
  selector: 'app-marks-row',
  template: `
    <div class="marks" aria-hidden="true">
      <svg width="100%" height="16">
        <line x1="0" x2="100%" y1="8" y2="8" />
        @for (at of places().sessions; track $index) {
          <svg [attr.x]="at" y="8" overflow="visible">
            <rect x="-2.5" y="-2.5" width="5" height="5" />
          </svg>
        }
        @for (at of places().practices; track $index) {
          <circle [attr.cx]="at" cy="8" r="4.5" />
        }
      </svg>
      <div class="months">
        @for (month of months(); track month.at) {
          <span [class.between]="month.isBetween" [style.left]="month.at">{{ month.name }}</span>
        }
      </div>
    </div>
    <p class="small quiet">{{ closeness().marks }}</p>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }

    svg {
      display: block;
      overflow: visible;
    }

    line {
      stroke: var(--mat-sys-outline-variant);
    }

    rect {
      fill: var(--mat-sys-outline);
    }

    circle {
      fill: none;
      stroke: var(--mat-sys-tertiary);
      stroke-width: 1.5;
    }

    .marks {
      margin-bottom: 8px;
    }

    .months {
      position: relative;
      height: 20px;
      overflow: hidden;
      font: var(--attune-label-small);
      color: var(--mat-sys-on-surface-variant);
    }

    .months span {
      position: absolute;
    }

    @container (width < 600px) {
      .between {
        display: none;
      }
    }

    @media (forced-colors: active) {
      line,
      circle {
        stroke: CanvasText;
      }

      rect {
        fill: CanvasText;
      }
    }
  `,
})
export class MarksRow {
  readonly closeness = input.required<Closeness>();

  protected readonly places = computed(() => {
    const { sessions, practices } = marksOf(this.closeness());
    const middle = (day: number) => this.across(day + 0.5);
    return { sessions: sessions.map(middle), practices: practices.map(middle) };
  });
  protected readonly months = computed(() =>
    [...monthLabels(this.closeness().axis, mostNames)].map(([day, name], nr) => ({
      at: this.across(day),
      name,
      isBetween: nr % 3 !== 0,
    })),
  );

  private across(day: number): string {
    const { first, end } = this.closeness().axis;
    return `${(((day - first) / (end - first)) * 100).toFixed(2)}%`;
  }
}
