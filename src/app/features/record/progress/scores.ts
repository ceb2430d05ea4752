import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { scoreSeries } from '../../../domain/progress/scores';
import type { Closeness } from '../../../shared/charts/closeness';
import { calendarDay } from '../../../domain/calendar/zone';
import { ClientMeasuresPageActions } from '../../../store/client-measures/client-measures.actions';
import { clientMeasuresFeature } from '../../../store/client-measures/client-measures.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { MeasuresPageActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';
import { ScorePicture } from './score-picture';

/** Scores of measures over time, with their bands; nothing where none was ever sent. */
@Component({
  selector: 'app-scores',
  imports: [ErrorNotice, ScorePicture],
  template: `
    @if (scores().length > 0) {
      <section aria-labelledby="scores">
        <h2 id="scores" class="section-title">Measures</h2>
        @for (score of scores(); track score.id) {
          <app-score-picture
            [score]="score"
            [closeness]="closeness()"
            [linkOf]="linkOf"
            (exported)="exported.emit()"
          />
        }
        <p class="small quiet">
          Bands and cut-offs are their authors’. A score is a question to talk about, not a
          diagnosis.
        </p>
      </section>
    }
    @if (error(); as error) {
      <app-notice [error]="error" title="The scores could not be loaded">
        <button type="button" class="button text" (click)="load()">Try again</button>
      </app-notice>
    }
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
  `,
})
export class Scores {
  private readonly store = inject(Store);

  readonly clientId = input.required<string>();
  readonly closeness = input.required<Closeness>();
  readonly exported = output();

  private readonly given = this.store.selectSignal(clientMeasuresFeature.selectGiven);
  private readonly catalogue = this.store.selectSignal(measuresFeature.selectCatalogue);
  protected readonly error = this.store.selectSignal(clientMeasuresFeature.selectError);
  private readonly timeZone = coachZone();
  protected readonly scores = computed(() =>
    scoreSeries(this.given() ?? [], this.catalogue()?.measures ?? [], (at) =>
      calendarDay(at, this.timeZone()),
    ),
  );
  protected readonly linkOf = (assignmentId: string): readonly string[] => [
    '/coach/clients',
    this.clientId(),
    'measures',
    assignmentId,
  ];

  constructor() {
    this.store.dispatch(MeasuresPageActions.opened());
    effect(() => {
      if (this.clientId()) untracked(() => this.load());
    });
  }

  protected load(): void {
    this.store.dispatch(ClientMeasuresPageActions.opened({ clientId: this.clientId() }));
  }
}
