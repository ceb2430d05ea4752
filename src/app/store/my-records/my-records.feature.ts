import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { MyRecord } from '../../domain/sheets/my-record';
import { MyRecordsApiActions } from './my-records.actions';

export interface MyRecordsState {
  readonly records: readonly MyRecord[];
  readonly loaded: boolean;
  readonly error: AppError | null;
}

export const initialMyRecords: MyRecordsState = { records: [], loaded: false, error: null };

export const myRecordsFeature = createFeature({
  name: 'myRecords',
  reducer: createReducer(
    initialMyRecords,
    on(MyRecordsApiActions.loaded, (_state, { records }): MyRecordsState => ({
      records,
      loaded: true,
      error: null,
    })),
    on(MyRecordsApiActions.failed, (state, { error }): MyRecordsState => ({ ...state, error })),
  ),
  extraSelectors: ({ selectRecords }) => ({
    /** How the client wants to be addressed; empty until known. */
    selectAddress: createSelector(selectRecords, ([record]) =>
      record ? (record.preferredName ?? record.name) : '',
    ),
    selectCrisisResources: createSelector(selectRecords, (records) =>
      records.flatMap(({ crisisResources }) => crisisResources),
    ),
  }),
});
