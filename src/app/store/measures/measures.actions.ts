import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { FormDefinition } from '../../domain/forms';
import type { EnteredForm, MeasureCatalogue } from '../../domain/measures/measure-catalogue';
import type {
  MeasureNorm,
  MeasureRights,
  NormText,
  RightsText,
} from '../../domain/measures/measure';

/** Whatever page needs the catalogue: the list, a measure, a client's record. */
export const MeasuresPageActions = createActionGroup({
  source: 'Measures Page',
  events: { opened: emptyProps(), retried: emptyProps() },
});

export const MeasurePageActions = createActionGroup({
  source: 'Measure Page',
  events: {
    rightsRemoved: props<{ rights: MeasureRights }>(),
    normRemoved: props<{ norm: MeasureNorm }>(),
  },
});

export const RightsFormActions = createActionGroup({
  source: 'Rights Form',
  events: {
    opened: emptyProps(),
    /** Revision 0: there was no record. */
    saved: props<{ measure: string; revision: number; text: RightsText }>(),
  },
});

export const NormFormActions = createActionGroup({
  source: 'Norm Form',
  events: {
    opened: emptyProps(),
    saved: props<{ measure: string; revision: number; text: NormText }>(),
  },
});

export const ItemsPageActions = createActionGroup({
  source: 'Items Page',
  events: {
    opened: props<{ measure: string }>(),
    published: props<{ measure: string; definition: FormDefinition }>(),
  },
});

export const MeasuresApiActions = createActionGroup({
  source: 'Measures API',
  events: {
    loaded: props<{ catalogue: MeasureCatalogue }>(),
    loadFailed: props<{ error: AppError }>(),
    /** What was meant is stored, and the catalogue is as it is now. */
    written: props<{ catalogue: MeasureCatalogue }>(),
    /** Another device was faster: the catalogue holds what is stored now. */
    conflicted: props<{ catalogue: MeasureCatalogue }>(),
    writeFailed: props<{ error: AppError }>(),
    itemsFound: props<{ measure: string; entered: EnteredForm | null }>(),
    itemsFailed: props<{ error: AppError }>(),
  },
});
