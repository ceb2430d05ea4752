import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Consent } from '../../domain/consents/consent';
import type { Intake, SentIntake } from '../../domain/sent-answers/intake';
import { readForm } from '../../domain/sent-answers/sent-answers';
import { RecordPageActions } from '../clients/clients.actions';
import {
  DetailsPageActions,
  IntakePageActions,
  SentAnswersApiActions,
} from './sent-answers.actions';

export interface SentAnswersState {
  readonly clientId: string | null;
  /** Newest first; undefined until they are known. */
  readonly intakes: readonly Intake[] | undefined;
  readonly error: AppError | null;
  readonly sent: SentIntake | null;
  readonly readError: AppError | null;
  readonly consents: readonly Consent[] | undefined;
  readonly consentsError: AppError | null;
  readonly busy: boolean;
  readonly writeError: AppError | null;
}

export const initialSentAnswers: SentAnswersState = {
  clientId: null,
  intakes: undefined,
  error: null,
  sent: null,
  readError: null,
  consents: undefined,
  consentsError: null,
  busy: false,
  writeError: null,
};

/** Another client's answers are gone before this client's are asked for. */
const about = (state: SentAnswersState, clientId: string): SentAnswersState =>
  state.clientId === clientId ? state : { ...initialSentAnswers, clientId };

export const sentAnswersFeature = createFeature({
  name: 'sentAnswers',
  reducer: createReducer(
    initialSentAnswers,
    on(
      RecordPageActions.opened,
      IntakePageActions.retried,
      (state, { clientId }): SentAnswersState => ({
        ...about(state, clientId),
        error: null,
        readError: null,
        writeError: null,
      }),
    ),
    on(DetailsPageActions.opened, (state, { clientId }): SentAnswersState => ({
      ...about(state, clientId),
      consentsError: null,
    })),
    on(SentAnswersApiActions.listed, (state, { clientId, intakes }): SentAnswersState =>
      state.clientId === clientId ? { ...state, intakes, busy: false } : state,
    ),
    on(SentAnswersApiActions.listFailed, (state, { error }): SentAnswersState => ({
      ...state,
      error,
      busy: false,
    })),
    on(IntakePageActions.intakeOpened, (state, { intake }): SentAnswersState => ({
      ...state,
      readError: null,
      sent: state.sent?.assignmentId === intake.id ? state.sent : null,
    })),
    on(SentAnswersApiActions.read, (state, { sent }): SentAnswersState => ({ ...state, sent })),
    on(SentAnswersApiActions.readFailed, (state, { error }): SentAnswersState => ({
      ...state,
      readError: error,
    })),
    on(
      IntakePageActions.markReadChosen,
      IntakePageActions.withdrawChosen,
      IntakePageActions.giveChosen,
      (state): SentAnswersState => ({ ...state, busy: true, writeError: null }),
    ),
    on(SentAnswersApiActions.writeFailed, (state, { error }): SentAnswersState => ({
      ...state,
      busy: false,
      writeError: error,
    })),
    on(SentAnswersApiActions.consentsFound, (state, { consents }): SentAnswersState => ({
      ...state,
      consents,
    })),
    on(SentAnswersApiActions.consentsFailed, (state, { error }): SentAnswersState => ({
      ...state,
      consentsError: error,
    })),
  ),
  extraSelectors: ({ selectSent }) => ({
    selectSentAnswers: createSelector(selectSent, (sent) => sent && readForm(sent)),
  }),
});
