import type { FormDefinition } from '../forms';
import type { Measure, MeasureNorm, MeasureRights } from './measure';

/** A form with words that may be shown today. */
export interface MeasureForm {
  readonly formId: string;
  readonly measure: string;
}

/** Everything a coach knows of measures. */
export interface MeasureCatalogue {
  readonly measures: readonly Measure[];
  readonly rights: readonly MeasureRights[];
  readonly norms: readonly MeasureNorm[];
  readonly forms: readonly MeasureForm[];
}

/** A version of the words. */
export interface EnteredForm {
  readonly version: number;
  readonly definition: FormDefinition;
}
