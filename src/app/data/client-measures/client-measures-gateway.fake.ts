import type { GivenMeasure } from '../../domain/client-measures/given-measure';
import type { ClientMeasuresGateway } from './client-measures-gateway';

/** Answers from memory. */
export class FakeClientMeasuresGateway implements Pick<
  ClientMeasuresGateway,
  keyof ClientMeasuresGateway
> {
  constructor(public given: readonly GivenMeasure[] = []) {}

  of(): Promise<readonly GivenMeasure[]> {
    return Promise.resolve(this.given);
  }
}
