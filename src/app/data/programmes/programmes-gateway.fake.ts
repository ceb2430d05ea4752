import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Programme, ProgrammeText } from '../../domain/programmes/programme';
import type { ProgrammesGateway } from './programmes-gateway';
import { aProgramme } from './programmes.builders';

type Seen = Pick<Programme, 'id' | 'revision'>;

/** Programmes in memory, with the refusals that matter: not found, conflict, and whatever is asked for. */
export class FakeProgrammesGateway implements Pick<ProgrammesGateway, keyof ProgrammesGateway> {
  /** What every call fails with while it is set. */
  failsWith: PlainErrorKind | null = null;

  constructor(private programmes: readonly Programme[] = []) {}

  list(): Promise<readonly Programme[]> {
    return this.answer(() => this.programmes);
  }

  find(id: string): Promise<Programme> {
    return this.answer(() => this.stored(id));
  }

  add(requestId: string, text: ProgrammeText): Promise<Programme> {
    return this.answer(() => this.keep(aProgramme({ ...text, id: requestId })));
  }

  change(_requestId: string, seen: Seen, text: ProgrammeText): Promise<Programme> {
    return this.update(seen, text);
  }

  archive(seen: Seen): Promise<Programme> {
    return this.update(seen, { archivedAt: '2026-11-20T10:00:00Z' });
  }

  restore(seen: Seen): Promise<Programme> {
    return this.update(seen, { archivedAt: null });
  }

  private update({ id, revision }: Seen, changes: Partial<Programme>): Promise<Programme> {
    return this.answer(() => {
      const stored = this.stored(id);
      if (stored.revision !== revision) throw new AppFailure({ kind: 'conflict' });
      return this.keep({ ...stored, ...changes, revision: revision + 1 });
    });
  }

  private stored(id: string): Programme {
    const found = this.programmes.find((programme) => programme.id === id);
    if (!found) throw new AppFailure({ kind: 'not_found' });
    return found;
  }

  private keep(programme: Programme): Programme {
    this.programmes = [...this.programmes.filter(({ id }) => id !== programme.id), programme];
    return programme;
  }

  private answer<T>(make: () => T): Promise<T> {
    const { failsWith } = this;
    return failsWith
      ? Promise.reject(new AppFailure({ kind: failsWith }))
      : new Promise((resolve) => resolve(make()));
  }
}
