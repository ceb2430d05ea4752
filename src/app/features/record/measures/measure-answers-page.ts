import { calendarDay } from '../../../domain/calendar/zone';
import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../../domain/clients/client';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { isSent } from '../../../domain/sent-answers/intake';
import { standingOf } from '../../../domain/measures/standing';
import { standingWords } from '../../../shared/measures/standing-words';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import {
  ClientMeasuresPageActions,
  MeasureAnswersActions,
} from '../../../store/client-measures/client-measures.actions';
import { clientMeasuresFeature } from '../../../store/client-measures/client-measures.feature';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { MeasuresPageActions } from '../../../store/measures/measures.actions';
import { measuresFeature } from '../../../store/measures/measures.feature';
import { IntakeAnswers } from '../intake/intake-answers';
import { IntakeStanding } from '../intake/intake-standing';
import { MeasureScores } from './measure-scores';
import { readScores } from './score-words';

/** One measure that was sent: its scores, and what was answered. Reading it leaves an entry in the ledger. */
@Component({
  selector: 'app-measure-answers-page',
  imports: [
    RouterLink,
    Icon,
    IntakeAnswers,
    IntakeStanding,
    MeasureScores,
    ErrorNotice,
    Notice,
    SkeletonRows,
  ],
  templateUrl: './measure-answers-page.html',
  styleUrl: './measure-answers-page.scss',
  host: { '(window:beforeprint)': 'recordPrint()' },
})
export class MeasureAnswersPage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly assignmentId = input.required<string>();

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly all = this.store.selectSignal(clientMeasuresFeature.selectGiven);
  private readonly sent = this.store.selectSignal(clientMeasuresFeature.selectSent);
  private readonly answersOf = this.store.selectSignal(clientMeasuresFeature.selectSentAnswers);
  private readonly catalogue = this.store.selectSignal(measuresFeature.selectCatalogue);
  protected readonly error = this.store.selectSignal(clientMeasuresFeature.selectError);
  protected readonly readError = this.store.selectSignal(clientMeasuresFeature.selectReadError);
  protected readonly busy = this.store.selectSignal(clientMeasuresFeature.selectBusy);
  protected readonly writeError = this.store.selectSignal(clientMeasuresFeature.selectWriteError);
  protected readonly catalogueError = this.store.selectSignal(measuresFeature.selectError);
  protected readonly timeZone = coachZone();

  protected readonly clientId = computed(() => this.client()?.id ?? '');
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  /** Null for one that is not here, or was not sent. */
  protected readonly given = computed(() => {
    const found = this.all()?.find(({ id }) => id === this.assignmentId());
    return this.all() && (found && isSent(found) ? found : null);
  });
  protected readonly answers = computed(() =>
    this.sent()?.assignmentId === this.assignmentId() ? this.answersOf() : null,
  );
  protected readonly scores = computed(() => {
    const [one, catalogue] = [this.given(), this.catalogue()];
    if (!one || !catalogue) return null;
    return readScores(one, {
      measure: catalogue.measures.find(({ slug }) => slug === one.measure) ?? null,
      norm: catalogue.norms.find(({ measure }) => measure === one.measure) ?? null,
      given: this.all() ?? [],
      day: (at) => `on ${inSentence(relativeDay(at, this.timeZone()))}`,
    });
  });
  /** Why the questions are not shown; empty while they may be. */
  protected readonly hidden = computed(() => {
    const [one, catalogue] = [this.given(), this.catalogue()];
    if (!one?.measure || !catalogue) return '';
    const rights = catalogue.rights.filter(({ measure }) => measure === one.measure);
    const standing = standingOf(rights, calendarDay(new Date(), 'UTC'));
    return standing.kind === 'shown' ? '' : standingWords(standing).sentence;
  });

  constructor() {
    this.store.dispatch(MeasuresPageActions.opened());
    effect(() => {
      const clientId = this.clientId();
      if (clientId)
        untracked(() => this.store.dispatch(ClientMeasuresPageActions.opened({ clientId })));
    });
    effect(() => {
      const given = this.given();
      if (given) untracked(() => this.store.dispatch(MeasureAnswersActions.opened({ given })));
    });
  }

  protected retry(): void {
    this.store.dispatch(ClientMeasuresPageActions.retried({ clientId: this.clientId() }));
  }

  protected markRead(): void {
    const given = this.given();
    if (given) this.store.dispatch(MeasureAnswersActions.markReadChosen({ given }));
  }

  protected recordPrint(): void {
    const clientId = this.given()?.clientId;
    if (clientId) this.store.dispatch(MeasureAnswersActions.printed({ clientId }));
  }
}
