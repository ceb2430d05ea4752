import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Preparation } from '../../domain/prepare/preparation';
import { aPreparation } from '../../domain/timeline/timeline.builders';
import type { PrepareGateway } from './prepare-gateway';

export class FakePrepareGateway implements Pick<PrepareGateway, keyof PrepareGateway> {
  preparation: Partial<Preparation> = {};
  failsWith: PlainErrorKind | null = null;

  of(clientId: string): Promise<Preparation> {
    return this.failsWith
      ? Promise.reject(new AppFailure({ kind: this.failsWith }))
      : Promise.resolve(aPreparation({ ...this.preparation, clientId }));
  }
}
