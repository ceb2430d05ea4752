import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { GivenMeasure } from '../../domain/client-measures/given-measure';
import type { SentIntake } from '../../domain/sent-answers/intake';
import { readForm } from '../../domain/sent-answers/sent-answers';
import {
  ClientMeasuresApiActions,
  ClientMeasuresPageActions,
  MeasureAnswersActions,
} from './client-measures.actions';

export interface ClientMeasuresState {
  readonly clientId: string | null;
  /** Newest first; undefined until they are known. */
  readonly given: readonly GivenMeasure[] | undefined;
  readonly error: AppError | null;
  readonly sent: SentIntake | null;
  readonly readError: AppError | null;
  readonly busy: boolean;
  readonly writeError: AppError | null;
}

export const initialClientMeasures: ClientMeasuresState = {
  clientId: null,
  given: undefined,
  error: null,
  sent: null,
  readError: null,
  busy: false,
  writeError: null,
};

export const clientMeasuresFeature = createFeature({
  name: 'clientMeasures',
  reducer: createReducer(
    initialClientMeasures,
    on(
      ClientMeasuresPageActions.opened,
      ClientMeasuresPageActions.retried,
      (state, { clientId }): ClientMeasuresState => ({
        // Another client's answers are gone before this client's are asked for.
        ...(state.clientId === clientId ? state : { ...initialClientMeasures, clientId }),
        error: null,
        writeError: null,
      }),
    ),
    on(ClientMeasuresApiActions.listed, (state, { clientId, given }): ClientMeasuresState =>
      state.clientId === clientId ? { ...state, given, error: null, busy: false } : state,
    ),
    on(ClientMeasuresApiActions.listFailed, (state, { error }): ClientMeasuresState => ({
      ...state,
      error,
      busy: false,
    })),
    on(MeasureAnswersActions.opened, (state, { given }): ClientMeasuresState => ({
      ...state,
      readError: null,
      sent: state.sent?.assignmentId === given.id ? state.sent : null,
    })),
    on(ClientMeasuresApiActions.read, (state, { sent }): ClientMeasuresState => ({
      ...state,
      sent,
    })),
    on(ClientMeasuresApiActions.readFailed, (state, { error }): ClientMeasuresState => ({
      ...state,
      readError: error,
    })),
    on(
      ClientMeasuresPageActions.giveChosen,
      ClientMeasuresPageActions.withdrawChosen,
      MeasureAnswersActions.markReadChosen,
      (state): ClientMeasuresState => ({ ...state, busy: true, writeError: null }),
    ),
    on(ClientMeasuresApiActions.writeFailed, (state, { error }): ClientMeasuresState => ({
      ...state,
      busy: false,
      writeError: error,
    })),
  ),
  extraSelectors: ({ selectSent }) => ({
    selectSentAnswers: createSelector(selectSent, (sent) => sent && readForm(sent)),
  }),
});
