import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { UnusualCheckIn } from '../../domain/unusual-check-ins/unusual-check-in';
import type { UnusualCheckInsGateway } from './unusual-check-ins-gateway';

export class FakeUnusualCheckInsGateway implements Pick<
  UnusualCheckInsGateway,
  keyof UnusualCheckInsGateway
> {
  found: readonly UnusualCheckIn[] = [];
  failsWith: PlainErrorKind | null = null;

  list(): Promise<readonly UnusualCheckIn[]> {
    return this.failsWith
      ? Promise.reject(new AppFailure({ kind: this.failsWith }))
      : Promise.resolve(this.found);
  }
}
