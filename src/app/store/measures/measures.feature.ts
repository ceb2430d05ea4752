import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { EnteredForm, MeasureCatalogue } from '../../domain/measures/measure-catalogue';
import {
  ItemsPageActions,
  MeasurePageActions,
  MeasuresApiActions,
  MeasuresPageActions,
  NormFormActions,
  RightsFormActions,
} from './measures.actions';

export interface MeasuresState {
  /** Undefined until it is known. */
  readonly catalogue: MeasureCatalogue | undefined;
  readonly error: AppError | null;
  /** The words of the measure whose items are being entered; undefined until they are known. */
  readonly items: { readonly measure: string; readonly entered: EnteredForm | null } | undefined;
  readonly itemsError: AppError | null;
  readonly writing: boolean;
  readonly writeError: AppError | null;
  /** Whether what the open form asked for is stored. */
  readonly saved: boolean;
  /** Whether another device was faster, and both versions wait for a choice. */
  readonly conflicted: boolean;
}

export const initialMeasures: MeasuresState = {
  catalogue: undefined,
  error: null,
  items: undefined,
  itemsError: null,
  writing: false,
  writeError: null,
  saved: false,
  conflicted: false,
};

const settled = { writing: false, writeError: null, conflicted: false } as const;

export const measuresFeature = createFeature({
  name: 'measures',
  reducer: createReducer(
    initialMeasures,
    on(MeasuresPageActions.opened, MeasuresPageActions.retried, (state): MeasuresState => ({
      ...state,
      error: null,
      writeError: null,
    })),
    on(RightsFormActions.opened, NormFormActions.opened, (state): MeasuresState => ({
      ...state,
      ...settled,
      error: null,
      saved: false,
    })),
    on(ItemsPageActions.opened, (state, { measure }): MeasuresState => ({
      ...state,
      ...settled,
      saved: false,
      itemsError: null,
      items: state.items?.measure === measure ? state.items : undefined,
    })),
    on(MeasuresApiActions.loaded, (state, { catalogue }): MeasuresState => ({
      ...state,
      catalogue,
      error: null,
    })),
    on(MeasuresApiActions.loadFailed, (state, { error }): MeasuresState => ({ ...state, error })),
    on(
      MeasurePageActions.rightsRemoved,
      MeasurePageActions.normRemoved,
      RightsFormActions.saved,
      NormFormActions.saved,
      ItemsPageActions.published,
      (state): MeasuresState => ({ ...state, ...settled, writing: true }),
    ),
    on(MeasuresApiActions.written, (state, { catalogue }): MeasuresState => ({
      ...state,
      ...settled,
      catalogue,
      saved: true,
    })),
    on(MeasuresApiActions.conflicted, (state, { catalogue }): MeasuresState => ({
      ...state,
      ...settled,
      catalogue,
      conflicted: true,
    })),
    on(MeasuresApiActions.writeFailed, (state, { error }): MeasuresState => ({
      ...state,
      ...settled,
      writeError: error,
    })),
    on(MeasuresApiActions.itemsFound, (state, { measure, entered }): MeasuresState => ({
      ...state,
      items: { measure, entered },
    })),
    on(MeasuresApiActions.itemsFailed, (state, { error }): MeasuresState => ({
      ...state,
      itemsError: error,
    })),
  ),
});
