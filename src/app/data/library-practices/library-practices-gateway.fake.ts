import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { type Favouring, favouritesAfter } from '../../domain/library-practices/favourites';
import type { LibraryPractice, LibraryText } from '../../domain/library-practices/library-practice';
import type { LibraryPracticesGateway } from './library-practices-gateway';
import { aLibraryPractice } from './library-practices.builders';

/** A library in memory, with the refusals that matter: not found, conflict, and whatever is asked for. */
export class FakeLibraryPracticesGateway implements Pick<
  LibraryPracticesGateway,
  keyof LibraryPracticesGateway
> {
  /** What every call fails with while it is set. */
  failsWith: PlainErrorKind | null = null;

  /** The ids of the favourites. */
  marked: readonly string[] = [];

  constructor(private practices: readonly LibraryPractice[] = []) {}

  list(): Promise<readonly LibraryPractice[]> {
    return this.answer(() => this.practices);
  }

  favourites(): Promise<readonly string[]> {
    return this.answer(() => this.marked);
  }

  favour(wish: Favouring): Promise<void> {
    return this.answer(() => {
      this.marked = favouritesAfter(this.marked, wish);
    });
  }

  find(id: string): Promise<LibraryPractice> {
    return this.answer(() => this.stored(id));
  }

  add(requestId: string, text: LibraryText): Promise<LibraryPractice> {
    return this.answer(() => this.keep(aLibraryPractice({ ...text, id: requestId })));
  }

  change(id: string, revision: number, text: LibraryText): Promise<LibraryPractice> {
    return this.update(id, revision, text);
  }

  archive(id: string, revision: number): Promise<LibraryPractice> {
    return this.update(id, revision, { archivedAt: '2026-11-20T10:00:00Z' });
  }

  restore(id: string, revision: number): Promise<LibraryPractice> {
    return this.update(id, revision, { archivedAt: null });
  }

  copy(requestId: string, id: string): Promise<LibraryPractice> {
    const own = { id: requestId, isBuiltIn: false, revision: 1 };
    return this.answer(() => this.keep({ ...this.stored(id), ...own }));
  }

  import(_requestId: string, practices: readonly LibraryText[]): Promise<number> {
    return this.answer(() => practices.length);
  }

  private update(id: string, revision: number, changes: Partial<LibraryPractice>) {
    return this.answer(() => {
      const stored = this.stored(id);
      if (stored.revision !== revision) throw new AppFailure({ kind: 'conflict' });
      return this.keep({ ...stored, ...changes, revision: revision + 1 });
    });
  }

  private stored(id: string): LibraryPractice {
    const found = this.practices.find((practice) => practice.id === id);
    if (!found) throw new AppFailure({ kind: 'not_found' });
    return found;
  }

  private keep(practice: LibraryPractice): LibraryPractice {
    this.practices = [...this.practices.filter(({ id }) => id !== practice.id), practice];
    return practice;
  }

  private answer<T>(make: () => T): Promise<T> {
    const { failsWith } = this;
    return failsWith
      ? Promise.reject(new AppFailure({ kind: failsWith }))
      : new Promise((resolve) => resolve(make()));
  }
}
