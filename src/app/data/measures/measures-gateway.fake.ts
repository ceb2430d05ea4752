import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { FormDefinition } from '../../domain/forms';
import type { EnteredForm, MeasureCatalogue } from '../../domain/measures/measure-catalogue';
import type {
  MeasureNorm,
  MeasureRights,
  NormText,
  RightsText,
} from '../../domain/measures/measure';
import type { MeasuresGateway } from './measures-gateway';
import { aCatalogue, aNorm, someRights } from './measures.builders';

/** A catalogue in memory, with the refusals that matter: conflict, and whatever is asked for. */
export class FakeMeasuresGateway implements Pick<MeasuresGateway, keyof MeasuresGateway> {
  /** What every call fails with while it is set. */
  failsWith: PlainErrorKind | null = null;
  entered: EnteredForm | null = null;

  constructor(public kept: MeasureCatalogue = aCatalogue()) {}

  catalogue(): Promise<MeasureCatalogue> {
    return this.answer(() => this.kept);
  }

  saveRights(measure: string, revision: number, text: RightsText): Promise<MeasureRights> {
    return this.answer(() => {
      const stored = this.kept.rights.find((one) => one.isOwn && one.measure === measure);
      if ((stored?.revision ?? 0) !== revision) throw new AppFailure({ kind: 'conflict' });
      const saved = someRights({ ...text, measure, revision: revision + 1 });
      const others = this.kept.rights.filter((one) => one !== stored);
      this.kept = { ...this.kept, rights: [...others, saved] };
      return saved;
    });
  }

  removeRights({ id }: MeasureRights): Promise<void> {
    return this.answer(() => {
      const rights = this.kept.rights.filter((one) => one.id !== id);
      this.kept = { ...this.kept, rights };
    });
  }

  saveNorm(measure: string, revision: number, text: NormText): Promise<MeasureNorm> {
    return this.answer(() => {
      const saved = aNorm({ ...text, measure, revision: revision + 1 });
      const others = this.kept.norms.filter((one) => one.measure !== measure);
      this.kept = { ...this.kept, norms: [...others, saved] };
      return saved;
    });
  }

  removeNorm({ measure }: MeasureNorm): Promise<void> {
    return this.answer(() => {
      const norms = this.kept.norms.filter((one) => one.measure !== measure);
      this.kept = { ...this.kept, norms };
    });
  }

  items(): Promise<EnteredForm | null> {
    return this.answer(() => this.entered);
  }

  publish(_measure: string, definition: FormDefinition): Promise<void> {
    return this.answer(() => {
      this.entered = { version: (this.entered?.version ?? 0) + 1, definition };
    });
  }

  private answer<T>(make: () => T): Promise<T> {
    const { failsWith } = this;
    return failsWith
      ? Promise.reject(new AppFailure({ kind: failsWith }))
      : new Promise((resolve) => resolve(make()));
  }
}
