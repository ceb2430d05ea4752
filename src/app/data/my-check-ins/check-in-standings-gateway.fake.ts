import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import type { CheckInStandingsGateway } from './check-in-standings-gateway';

export class FakeCheckInStandingsGateway implements Pick<
  CheckInStandingsGateway,
  keyof CheckInStandingsGateway
> {
  failure: PlainErrorKind | null = null;

  constructor(public standings: readonly CheckInStanding[] = []) {}

  list(): Promise<readonly CheckInStanding[]> {
    const { failure, standings } = this;
    return failure ? Promise.reject(new AppFailure({ kind: failure })) : Promise.resolve(standings);
  }
}
