import { inject, Injectable } from '@angular/core';
import { saysAlready, writtenOr } from '../saving/says-already';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { isRecordId } from '../../domain/clients/record-id';
import type { Favouring } from '../../domain/library-practices/favourites';
import type { LibraryPractice, LibraryText } from '../../domain/library-practices/library-practice';
import { everyPage, pageSize } from '../paging/every-page';
import { libraryJson, libraryPracticeFrom, practiceRow } from './practice-rows';

const columns =
  'id, coach_id, title, category, participants, minutes, rule, times, steps, notice, not_when, for_coach, timers, pace, tier, cautions, ladder, rung, archived_at, revision';

/** More than anybody looks through. */
const mostFavourites = 500;

/** What a coach may assign: what is built in, and their own. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class LibraryPracticesGateway {
  private readonly api = inject(SupabaseApi);

  /** All of it, in no order. */
  async list(): Promise<readonly LibraryPractice[]> {
    const api = await this.api.client();
    const rows = await everyPage(async (id) => {
      const page = api.from('library_practices').select(columns).order('id').limit(pageSize);
      return unwrap(await (id === null ? page : page.gt('id', id)));
    });
    return rows.map(libraryPracticeFrom);
  }

  /** The ids of those that the coach marked with a star. */
  async favourites(): Promise<readonly string[]> {
    const api = await this.api.client();
    const marked = api.from('favourite_practices').select('library_practice_id');
    const rows = unwrap(await marked.order('library_practice_id').limit(mostFavourites));
    return rows.map(({ library_practice_id }) => library_practice_id);
  }

  /** The same again changes nothing. */
  async favour({ practiceId, isFavourite }: Favouring): Promise<void> {
    const api = await this.api.client();
    const args = { p_library_practice_id: practiceId, p_is_favourite: isFavourite };
    unwrapMaybe(await api.rpc('favour_practice', args));
  }

  async find(id: string): Promise<LibraryPractice> {
    if (!isRecordId(id)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const row = await api.from('library_practices').select(columns).eq('id', id).maybeSingle();
    return found(unwrapMaybe(row));
  }

  /**
   * The same request id again adds none: a retry finds what was added the first time, and changes it where
   * something else was written since.
   */
  async add(requestId: string, text: LibraryText): Promise<LibraryPractice> {
    const api = await this.api.client();
    unwrapMaybe(
      await api
        .from('library_practices')
        .upsert([{ ...practiceRow(text), request_id: requestId }], {
          onConflict: 'coach_id,request_id',
          ignoreDuplicates: true,
        }),
    );
    const row = api.from('library_practices').select(columns).eq('request_id', requestId);
    const added = libraryPracticeFrom(unwrap(await row.single()));
    const isIt = JSON.stringify(libraryJson(added)) === JSON.stringify(libraryJson(text));
    return isIt ? added : this.change(added.id, added.revision, text);
  }

  /** Of these three the same again changes nothing. They throw `conflict` when another device made another change. */
  change(id: string, revision: number, text: LibraryText): Promise<LibraryPractice> {
    return this.update(id, revision, practiceRow(text), saysAlready(text));
  }

  archive(id: string, revision: number): Promise<LibraryPractice> {
    const archived = { archived_at: new Date().toISOString() };
    return this.update(id, revision, archived, ({ archivedAt }) => archivedAt !== null);
  }

  restore(id: string, revision: number): Promise<LibraryPractice> {
    return this.update(
      id,
      revision,
      { archived_at: null },
      ({ archivedAt }) => archivedAt === null,
    );
  }

  /** The same request id again makes no other copy. */
  async copy(requestId: string, id: string): Promise<LibraryPractice> {
    const api = await this.api.client();
    const args = { p_request_id: requestId, p_library_practice_id: id };
    return this.find(unwrap(await api.rpc('copy_library_practice', args)));
  }

  /** All of them, or none. The same request id again adds none. Gives how many were added. */
  async import(requestId: string, practices: readonly LibraryText[]): Promise<number> {
    const api = await this.api.client();
    const args = { p_request_id: requestId, p_practices: practices.map(libraryJson) };
    return unwrap(await api.rpc('import_library', args));
  }

  private async update(
    id: string,
    revision: number,
    changes: Partial<ReturnType<typeof practiceRow>> & { archived_at?: string | null },
    saysIt: (practice: LibraryPractice) => boolean,
  ): Promise<LibraryPractice> {
    const api = await this.api.client();
    const changed = await api
      .from('library_practices')
      .update(changes)
      .eq('id', id)
      .eq('revision', revision)
      .select(columns)
      .maybeSingle();
    const row = unwrapMaybe(changed);
    return writtenOr(row && libraryPracticeFrom(row), () => this.find(id), saysIt);
  }
}

function found(row: Parameters<typeof libraryPracticeFrom>[0] | null): LibraryPractice {
  if (!row) throw new AppFailure({ kind: 'not_found' });
  return libraryPracticeFrom(row);
}
