import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { Consent } from '../../domain/clients/consent';
import type { Intake, SentIntake } from '../../domain/clients/intake';
import { readForm } from '../../domain/clients/reading';
import { RecordPageActions } from '../clients/clients.actions';
import { DetailsPageActions, IntakePageActions, ReadingsApiActions } from './readings.actions';

export interface ReadingsState {
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

export const initialReadings: ReadingsState = {
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
const about = (state: ReadingsState, clientId: string): ReadingsState =>
  state.clientId === clientId ? state : { ...initialReadings, clientId };

export const readingsFeature = createFeature({
  name: 'readings',
  reducer: createReducer(
    initialReadings,
    on(
      RecordPageActions.opened,
      IntakePageActions.retried,
      (state, { clientId }): ReadingsState => ({
        ...about(state, clientId),
        error: null,
        readError: null,
        writeError: null,
      }),
    ),
    on(DetailsPageActions.opened, (state, { clientId }): ReadingsState => ({
      ...about(state, clientId),
      consentsError: null,
    })),
    on(ReadingsApiActions.listed, (state, { clientId, intakes }): ReadingsState =>
      state.clientId === clientId ? { ...state, intakes, busy: false } : state,
    ),
    on(ReadingsApiActions.listFailed, (state, { error }): ReadingsState => ({
      ...state,
      error,
      busy: false,
    })),
    on(IntakePageActions.intakeOpened, (state, { intake }): ReadingsState => ({
      ...state,
      readError: null,
      sent: state.sent?.assignmentId === intake.id ? state.sent : null,
    })),
    on(ReadingsApiActions.read, (state, { sent }): ReadingsState => ({ ...state, sent })),
    on(ReadingsApiActions.readFailed, (state, { error }): ReadingsState => ({
      ...state,
      readError: error,
    })),
    on(
      IntakePageActions.markReadChosen,
      IntakePageActions.withdrawChosen,
      IntakePageActions.giveChosen,
      (state): ReadingsState => ({ ...state, busy: true, writeError: null }),
    ),
    on(ReadingsApiActions.writeFailed, (state, { error }): ReadingsState => ({
      ...state,
      busy: false,
      writeError: error,
    })),
    on(ReadingsApiActions.consentsFound, (state, { consents }): ReadingsState => ({
      ...state,
      consents,
    })),
    on(ReadingsApiActions.consentsFailed, (state, { error }): ReadingsState => ({
      ...state,
      consentsError: error,
    })),
  ),
  extraSelectors: ({ selectSent }) => ({
    selectReading: createSelector(selectSent, (sent) => sent && readForm(sent)),
  }),
});
