import { Component, computed, input } from '@angular/core';
import { type Answers, type FormDefinition, scoreOf } from '../../../domain/forms';

/** What the answers tried out in a preview would score. Nothing is kept. */
@Component({
  selector: 'app-score-preview',
  template: `
    @if (scores().length > 0) {
      <section class="card" aria-labelledby="score-title">
        <h2 id="score-title" class="section-title">What it would score</h2>
        <dl aria-live="polite">
          @for (score of scores(); track score.id) {
            <div>
              <dt>{{ score.label }}</dt>
              <dd class="tabular">
                @if (score.value === null) {
                  <span class="quiet">{{ score.missing }}</span>
                } @else {
                  <span>{{ score.value }}</span>&ngsp;
                }
                <span class="small quiet">{{ score.least }} to {{ score.most }}</span>
              </dd>
            </div>
          }
        </dl>
      </section>
    }
  `,
  styles: `
    dl {
      display: grid;
      gap: 8px;
      margin-top: 8px;
    }

    dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      justify-content: space-between;
    }

    dd > .small {
      margin-inline-start: 12px;
    }
  `,
})
export class ScorePreview {
  readonly definition = input.required<FormDefinition>();
  readonly answers = input.required<Answers>();

  protected readonly scores = computed(() => {
    const definition = this.definition();
    return scoreOf(definition, this.answers()).map((score, place) => ({
      ...score,
      missing: `${score.answered} of ${definition.scoring?.[place]?.items.length ?? 0} answered`,
    }));
  });
}
