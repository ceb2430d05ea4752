import { Component, input } from '@angular/core';
import type { Grain, Reader } from '../../domain/progress/words';

/** What the signs in the pictures mean. */
@Component({
  selector: 'app-chart-legend',
  template: `
    <ul>
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <rect class="session" x="5" y="5" width="6" height="6" /></svg
        >a session
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
      @if (grain() === 'month') {
        <li>
          <svg class="range" width="16" height="16" aria-hidden="true">
            <rect x="4" y="1" width="8" height="14" rx="2" />
            <circle cx="8" cy="8" r="2.5" /></svg
          >the median of a month, in a bar from its lowest answer to its highest
        </li>
        @if (hasSingles()) {
          <li>
            <svg class="single" width="16" height="16" aria-hidden="true">
              <circle cx="8" cy="8" r="3" /></svg
            >the only answer of its month
          </li>
        }
      } @else {
        <li><i class="usual"></i>usual for {{ reader() === 'own' ? 'you' : 'them' }}</li>
      }
      <li>0 is not at all, 10 is completely</li>
      <li class="with-keys no-print">
        Arrow keys go from {{ grain() }} to {{ grain() }}, Enter opens
        {{ grain() === 'month' ? 'its latest check-in' : 'a check-in' }}
      </li>
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
      flex: none;
      fill: none;
      stroke: var(--mat-sys-outline);
      stroke-width: 2;
    }

    svg .session {
      fill: var(--mat-sys-outline);
      stroke: none;
    }

    .range,
    .single {
      stroke: var(--mat-sys-on-surface-variant);
      stroke-width: 1.5;
    }

    .range circle {
      fill: var(--mat-sys-on-surface-variant);
      stroke: none;
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

      svg .session,
      .range circle {
        fill: CanvasText;
      }

      .usual {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class ChartLegend {
  readonly reader = input.required<Reader>();
  readonly grain = input<Grain>('week');
  readonly hasPractices = input(false);
  readonly hasMedian = input(false);
  readonly hasRings = input(false);
  readonly hasChanges = input(false);
  /** Whether a month has one answer. */
  readonly hasSingles = input(false);
}
