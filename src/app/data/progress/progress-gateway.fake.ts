import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Progress } from '../../domain/progress/progress';
import { aProgress } from '../../domain/progress/progress.builders';
import type { ProgressGateway } from './progress-gateway';

export class FakeProgressGateway implements Pick<ProgressGateway, keyof ProgressGateway> {
  progress: Partial<Progress> = {};
  failsWith: PlainErrorKind | null = null;

  of(): Promise<Progress> {
    return this.failsWith
      ? Promise.reject(new AppFailure({ kind: this.failsWith }))
      : Promise.resolve(aProgress(this.progress));
  }
}
