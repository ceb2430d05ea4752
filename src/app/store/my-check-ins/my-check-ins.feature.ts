import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import { byMonth, type CheckInSummary } from '../../domain/check-ins/check-in';
import type { FormItem } from '../../domain/forms';
import { CheckInPageActions, CheckInStandingsApiActions } from './check-in-standings.actions';
import {
  CheckInSettingsPageActions,
  EarlierCheckInsPageActions,
  MyCheckInsApiActions,
} from './my-check-ins.actions';

export interface MyCheckInsState {
  readonly clientId: string | null;
  /** Newest first. */
  readonly checkIns: readonly CheckInSummary[];
  /** The week before which the next page begins. */
  readonly reached: string | null;
  readonly step: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly isLast: boolean;
  readonly error: AppError | null;
  /** Which check-in is on its way to the coach. */
  readonly sendingId: string | null;
  readonly sendingError: { readonly assignmentId: string; readonly error: AppError } | null;
  /** What is asked only of who chooses it; null until it is known. */
  readonly choices: readonly FormItem[] | null;
  readonly choicesError: AppError | null;
}

export const initialMyCheckIns: MyCheckInsState = {
  clientId: null,
  checkIns: [],
  reached: null,
  step: 'idle',
  isLast: false,
  error: null,
  sendingId: null,
  sendingError: null,
  choices: null,
  choicesError: null,
};

/** A week that came in while pages were turned is not there twice. */
function joined(before: readonly CheckInSummary[], more: readonly CheckInSummary[]) {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !known.has(id))];
}

export const myCheckInsFeature = createFeature({
  name: 'myCheckIns',
  reducer: createReducer(
    initialMyCheckIns,
    on(CheckInPageActions.opened, (state): MyCheckInsState => ({
      ...state,
      sendingId: null,
      sendingError: null,
    })),
    on(CheckInPageActions.sendChosen, (state, { assignmentId }): MyCheckInsState => ({
      ...state,
      sendingId: assignmentId,
      sendingError: null,
    })),
    on(CheckInStandingsApiActions.sent, (state): MyCheckInsState => ({
      ...state,
      sendingId: null,
    })),
    on(
      CheckInStandingsApiActions.sendingFailed,
      (state, { assignmentId, error }): MyCheckInsState => ({
        ...state,
        sendingId: null,
        sendingError: { assignmentId, error },
      }),
    ),
    on(EarlierCheckInsPageActions.opened, (state, { clientId }): MyCheckInsState => ({
      ...state,
      clientId,
      // What was there stays in sight until it is looked up anew.
      checkIns: state.clientId === clientId ? state.checkIns : [],
      reached: null,
      step: 'loading',
      isLast: false,
      error: null,
    })),
    on(EarlierCheckInsPageActions.moreWanted, (state): MyCheckInsState =>
      state.step === 'loaded' && !state.isLast ? { ...state, step: 'loading' } : state,
    ),
    on(EarlierCheckInsPageActions.retried, (state): MyCheckInsState => ({
      ...state,
      step: 'loading',
      error: null,
    })),
    on(MyCheckInsApiActions.listed, (state, { page }): MyCheckInsState => ({
      ...state,
      ...page,
      step: 'loaded',
    })),
    on(MyCheckInsApiActions.moreListed, (state, { page }): MyCheckInsState => ({
      ...state,
      checkIns: joined(state.checkIns, page.checkIns),
      reached: page.reached,
      isLast: page.isLast,
      step: 'loaded',
    })),
    on(MyCheckInsApiActions.listFailed, (state, { error }): MyCheckInsState => ({
      ...state,
      step: 'failed',
      error,
    })),
    on(CheckInSettingsPageActions.opened, (state): MyCheckInsState => ({
      ...state,
      choices: null,
      choicesError: null,
    })),
    on(MyCheckInsApiActions.choicesFound, (state, { choices }): MyCheckInsState => ({
      ...state,
      choices,
    })),
    on(MyCheckInsApiActions.choicesFailed, (state, { error }): MyCheckInsState => ({
      ...state,
      choicesError: error,
    })),
  ),
  extraSelectors: ({ selectCheckIns, selectStep, selectIsLast }) => ({
    selectMonths: createSelector(selectCheckIns, (checkIns) =>
      byMonth(checkIns.filter(({ submittedAt }) => submittedAt !== null)),
    ),
    /** Begun in some week and not sent. */
    selectBegun: createSelector(selectCheckIns, (checkIns) =>
      checkIns.filter(({ submittedAt }) => submittedAt === null),
    ),
    selectHasMore: createSelector(
      selectStep,
      selectIsLast,
      (step, isLast) => step === 'loaded' && !isLast,
    ),
  }),
});
