export { aGivenMeasure, aScore } from '../../domain/client-measures/given-measure.builders';
