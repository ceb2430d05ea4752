export { aGivenMeasure, aScore } from '../../domain/clients/given-measure.builders';
