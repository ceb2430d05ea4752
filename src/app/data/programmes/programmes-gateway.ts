import { inject, Injectable } from '@angular/core';
import { writtenOr } from '../saving/says-already';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { isRecordId } from '../../domain/clients/record-id';
import type {
  Delivery,
  Programme,
  ProgrammeItem,
  ProgrammeText,
} from '../../domain/programmes/programme';
import { everyPage, pageSize } from '../paging/every-page';

const columns = 'id, title, description, archived_at, revision';
const itemColumns = 'id, programme_id, position, library_practice_id, delivery, on_date, days';

interface ProgrammeRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly archived_at: string | null;
  readonly revision: number;
}

interface ItemRow {
  readonly id: string;
  readonly programme_id: string;
  readonly position: number;
  readonly library_practice_id: string;
  readonly delivery: string;
  readonly on_date: string | null;
  readonly days: number | null;
}

/** A coach's own sequences of practices. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class ProgrammesGateway {
  private readonly api = inject(SupabaseApi);

  /** All of them, in no order, with their items. */
  async list(): Promise<readonly Programme[]> {
    const api = await this.api.client();
    const programmes = everyPage(async (id) => {
      const page = api.from('programmes').select(columns).order('id').limit(pageSize);
      return unwrap(await (id === null ? page : page.gt('id', id)));
    });
    const items = everyPage(async (id) => {
      const page = api.from('programme_items').select(itemColumns).order('id').limit(pageSize);
      return unwrap(await (id === null ? page : page.gt('id', id)));
    });
    const [rows, itemRows] = await Promise.all([programmes, items]);
    return rows.map((row) => programmeFrom(row, itemRows));
  }

  async find(id: string): Promise<Programme> {
    if (!isRecordId(id)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const [programme, items] = await Promise.all([
      api.from('programmes').select(columns).eq('id', id).maybeSingle(),
      api.from('programme_items').select(itemColumns).eq('programme_id', id),
    ]);
    const row = unwrapMaybe(programme);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return programmeFrom(row, unwrap(items));
  }

  /**
   * The same request id again makes no other: a retry finds what was made the first time, and changes it where
   * something else was written since.
   */
  async add(requestId: string, text: ProgrammeText): Promise<Programme> {
    const added = await this.save(requestId, null, text);
    return isSame(added, text) ? added : this.change(requestId, added, text);
  }

  /** Throws `conflict` when the programme is no longer at that revision and says something else. */
  change(
    requestId: string,
    seen: Pick<Programme, 'id' | 'revision'>,
    text: ProgrammeText,
  ): Promise<Programme> {
    return this.save(requestId, seen, text);
  }

  archive({ id, revision }: Pick<Programme, 'id' | 'revision'>): Promise<Programme> {
    return this.setArchived(id, revision, new Date().toISOString());
  }

  restore({ id, revision }: Pick<Programme, 'id' | 'revision'>): Promise<Programme> {
    return this.setArchived(id, revision, null);
  }

  private async save(
    requestId: string,
    seen: Pick<Programme, 'id' | 'revision'> | null,
    { title, description, items }: ProgrammeText,
  ): Promise<Programme> {
    const api = await this.api.client();
    const saved = await api.rpc('save_programme', {
      p_request_id: requestId,
      p_programme_id: (seen?.id ?? null) as unknown as string,
      p_revision: (seen?.revision ?? null) as unknown as number,
      p_title: title,
      p_description: description,
      p_items: items.map(itemJson),
    });
    const { id } = unwrap(saved) as unknown as { id: string };
    return this.find(id);
  }

  private async setArchived(id: string, revision: number, archivedAt: string | null) {
    const api = await this.api.client();
    const changed = await api
      .from('programmes')
      .update({ archived_at: archivedAt })
      .eq('id', id)
      .eq('revision', revision)
      .select('id')
      .maybeSingle();
    const isChanged = unwrapMaybe(changed) !== null;
    const now = await this.find(id);
    const isSo = (programme: Programme) =>
      (programme.archivedAt === null) === (archivedAt === null);
    return writtenOr(isChanged ? now : null, () => Promise.resolve(now), isSo);
  }
}

const isSame = (one: ProgrammeText, other: ProgrammeText): boolean =>
  one.title === other.title &&
  one.description === other.description &&
  JSON.stringify(one.items.map(itemJson)) === JSON.stringify(other.items.map(itemJson));

const itemJson = ({ libraryPracticeId, delivery, onDate, days }: ProgrammeItem) => ({
  libraryPracticeId,
  delivery,
  onDate,
  days,
});

const programmeFrom = (row: ProgrammeRow, items: readonly ItemRow[]): Programme => ({
  id: row.id,
  title: row.title,
  description: row.description,
  items: items
    .filter((item) => item.programme_id === row.id)
    .sort((one, other) => one.position - other.position)
    .map(itemFrom),
  archivedAt: row.archived_at,
  revision: row.revision,
});

const itemFrom = (row: ItemRow): ProgrammeItem => ({
  libraryPracticeId: row.library_practice_id,
  delivery: row.delivery as Delivery,
  onDate: row.on_date,
  days: row.days,
});
