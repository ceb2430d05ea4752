import { Component, input } from '@angular/core';
import type { Reader } from '../../domain/progress/words';

/** What the signs in the pictures mean. */
@Component({
  selector: 'app-chart-legend',
  template: `
    <ul>
      <li>
        <svg width="16" height="16" aria-hidden="true"><path d="M8 4v8" /></svg>a session
      </li>
      @if (hasPractices()) {
        <li>
          <svg class="practice" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="3" /></svg
          >a practice given
        </li>
      }
      @if (hasChanges()) {
        <li>
          <svg class="change" width="16" height="16" aria-hidden="true"><path d="M8 0v16" /></svg
          >the check-in was worded differently before
        </li>
      }
      @if (hasRings()) {
        <li>
          <svg class="ring" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" /></svg
          >unusual when it was given
        </li>
      }
      @if (hasMedian()) {
        <li>
          <svg class="median" width="24" height="16" aria-hidden="true"><path d="M0 8h24" /></svg
          >the median of four weeks
        </li>
      }
      <li><i class="usual"></i>usual for {{ reader() === 'own' ? 'you' : 'them' }}</li>
      <li>0 is not at all, 10 is completely</li>
      <li class="with-keys no-print">Arrow keys go from week to week, Enter opens a check-in</li>
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      align-items: center;
      font: var(--attune-body-small);
      color: var(--mat-sys-on-surface-variant);
    }

    li {
      display: inline-flex;
      gap: 8px;
      align-items: center;
    }

    svg {
      fill: none;
      stroke: var(--mat-sys-outline);
      stroke-width: 2;
    }

    .practice {
      stroke: var(--mat-sys-tertiary);
      stroke-width: 1.5;
    }

    .change {
      stroke-width: 1;
      stroke-dasharray: 3 3;
    }

    .ring {
      stroke: var(--mat-sys-on-surface-variant);
      stroke-width: 1.5;
    }

    .median {
      stroke: var(--mat-sys-on-surface-variant);
      stroke-dasharray: 6 4;
    }

    .usual {
      width: 24px;
      height: 12px;
      border-radius: 2px;
      background: var(--mat-sys-surface-container-highest);
      print-color-adjust: exact;
    }

    /* A person's own colours replace a background by nothing, and leave a line as it is. */
    @media (forced-colors: active) {
      svg,
      svg[class] {
        stroke: CanvasText;
      }

      .usual {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class ChartLegend {
  readonly reader = input.required<Reader>();
  readonly hasPractices = input(false);
  readonly hasMedian = input(false);
  readonly hasRings = input(false);
  readonly hasChanges = input(false);
}
