import type { MeasureCatalogue } from '../../domain/measures/measure-catalogue';
import { aBareMeasure, aMeasure, someRights } from '../../domain/measures/measures.builders';

export { aBareMeasure, aMeasure, aNorm, someRights } from '../../domain/measures/measures.builders';

/** The GAD-7 under a record, and one whose words are to be entered. */
export const aCatalogue = (rest: Partial<MeasureCatalogue> = {}): MeasureCatalogue => ({
  measures: [aMeasure(), aBareMeasure()],
  rights: [someRights()],
  norms: [],
  forms: [{ formId: 'form-1', measure: 'gad-7' }],
  ...rest,
});
