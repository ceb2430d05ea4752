import type { MeasureShelf } from '../../domain/measures/measure-shelf';
import { aBareMeasure, aMeasure, someRights } from '../../domain/measures/measures.builders';

export { aBareMeasure, aMeasure, aNorm, someRights } from '../../domain/measures/measures.builders';

/** The GAD-7 under a record, and one whose words are to be entered. */
export const aShelf = (rest: Partial<MeasureShelf> = {}): MeasureShelf => ({
  measures: [aMeasure(), aBareMeasure()],
  rights: [someRights()],
  norms: [],
  forms: [{ formId: 'form-1', measure: 'gad-7' }],
  ...rest,
});
