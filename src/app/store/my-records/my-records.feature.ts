import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { MyRecord } from '../../domain/my-records/my-record';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { CoachChipsActions, MyRecordsApiActions } from './my-records.actions';

export interface MyRecordsState {
  readonly records: readonly MyRecord[];
  /** The record that a client with several coaches looks at; null until one is chosen. */
  readonly chosenId: string | null;
  readonly loaded: boolean;
  readonly error: AppError | null;
}

export const initialMyRecords: MyRecordsState = {
  records: [],
  chosenId: null,
  loaded: false,
  error: null,
};

/** The one that was chosen, or the first. */
export const chosenOf = <T extends { readonly clientId: string }>(
  all: readonly T[],
  chosenId: string | null,
): T | undefined => all.find(({ clientId }) => clientId === chosenId) ?? all[0];

export const myRecordsFeature = createFeature({
  name: 'myRecords',
  reducer: createReducer(
    initialMyRecords,
    on(
      CoachChipsActions.chosen,
      MyTodayPageActions.checkInChosen,
      (state, { clientId }): MyRecordsState => ({
        ...state,
        chosenId: clientId,
      }),
    ),
    on(MyRecordsApiActions.loaded, (state, { records }): MyRecordsState => ({
      ...state,
      records,
      loaded: true,
      error: null,
    })),
    on(MyRecordsApiActions.failed, (state, { error }): MyRecordsState => ({ ...state, error })),
  ),
  extraSelectors: ({ selectRecords, selectChosenId }) => ({
    /** The record that is looked at. */
    selectShown: createSelector(selectRecords, selectChosenId, chosenOf),
    /** How the client wants to be addressed; empty until known. */
    selectAddress: createSelector(selectRecords, ([record]) =>
      record ? (record.preferredName ?? record.name) : '',
    ),
    /** Who was the coach of a client that has none left; null while there is one, or until it is known. */
    selectLeftBy: createSelector(selectRecords, (records) =>
      records.every(({ coachHasLeft }) => coachHasLeft) ? (records[0]?.coachName ?? null) : null,
    ),
    selectCrisisResources: createSelector(selectRecords, (records) =>
      records.flatMap(({ crisisResources }) => crisisResources),
    ),
  }),
});
