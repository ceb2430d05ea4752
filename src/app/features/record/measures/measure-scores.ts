import { Component, input } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';
import type { ReadScore } from './score-words';

/** What a sent measure scored, and what its authors say of that. For the coach alone. */
@Component({
  selector: 'app-measure-scores',
  imports: [Icon],
  template: `
    @for (score of scores(); track score.id) {
      <section class="card" [attr.aria-label]="score.label">
        <h3 class="section-title">{{ score.label }}</h3>
        @if (score.value === null) {
          <p class="strong">No score</p>
          <p class="quiet">{{ score.missing }}</p>
        } @else {
          <p class="value">
            <span class="number tabular">{{ score.value }}</span>
            <span class="quiet">of {{ score.least }} to {{ score.most }}</span>
            @if (score.band; as band) {
              <span class="tag">{{ band }}</span>
            }
          </p>
          @if (score.considerReferral) {
            <p class="referral">
              <app-icon name="handshake" size="s" />
              <span
                ><span class="strong">Consider referral.</span> The score is past the published
                cut-off. It is a question to talk about, not a diagnosis.</span
              >
            </p>
          }
          @if (score.change; as change) {
            <p>
              {{ change.words
              }}{{
                change.isReliable
                  ? ': more than the measure’s own noise.'
                  : ': within the measure’s own noise.'
              }}
              <span class="small quiet source" dir="auto">{{ change.citation }}</span>
            </p>
          }
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
      gap: 16px;
      margin-bottom: 32px;
    }

    .card {
      display: grid;
      gap: 8px;
      align-content: start;
    }

    .card:only-child {
      max-width: 640px;
      grid-column: 1 / -1;
    }

    .value {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: baseline;
    }

    .number {
      color: var(--attune-heading);
      font: var(--attune-display);
    }

    .referral {
      display: flex;
      gap: 12px;
      max-width: var(--attune-measure);
    }

    .referral app-icon {
      margin-top: 2px;
      color: var(--mat-sys-secondary);
    }

    .source {
      display: block;
      margin-top: 4px;
    }
  `,
})
export class MeasureScores {
  readonly scores = input.required<readonly ReadScore[]>();
}
