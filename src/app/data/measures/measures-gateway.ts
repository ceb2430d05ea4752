import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import type { Json } from '../../core/supabase/database.types';
import { toAppError } from '../../core/errors/to-app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { FormDefinition } from '../../domain/forms';
import type { EnteredForm, MeasureShelf } from '../../domain/measures/measure-shelf';
import type {
  MeasureNorm,
  MeasureRights,
  NormText,
  RightsText,
} from '../../domain/measures/measure';
import {
  definitionFrom,
  measureFrom,
  normFrom,
  normRow,
  rightsFrom,
  rightsRow,
} from './measure-rows';

const measureColumns =
  'slug, title, about, citation, licence, ships_items, item_ranges, scoring, reverse_known, bands, cut_off, cut_off_rule, reliable_change, change_citation';
const rightsColumns =
  'id, coach_id, measure, holder, basis, territory, commercial_use, expires_on, evidence, revision';
const normColumns = 'measure, sd, reliability, citation, revision';

/** Published measures, and on what ground a coach may show them. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class MeasuresGateway {
  private readonly api = inject(SupabaseApi);

  /** Everything a coach knows of measures, in the order of the catalogue. */
  async shelf(): Promise<MeasureShelf> {
    const api = await this.api.client();
    const [measures, rights, norms, forms] = await Promise.all([
      api.from('measures').select(measureColumns).order('position'),
      api.from('measure_rights').select(rightsColumns),
      api.from('measure_norms').select(normColumns),
      api
        .from('forms')
        .select('id, measure, form_versions (id)')
        .not('measure', 'is', null)
        .limit(1, { referencedTable: 'form_versions' }),
    ]);
    return {
      measures: unwrap(measures).map(measureFrom),
      rights: unwrap(rights).map(rightsFrom),
      norms: unwrap(norms).map(normFrom),
      // Without a version the words may not be shown, or there are none yet.
      forms: unwrap(forms).flatMap(({ id, measure, form_versions }) =>
        measure !== null && form_versions.length > 0 ? [{ formId: id, measure }] : [],
      ),
    };
  }

  /** The coach's own record. Revision 0: there was none. Throws `conflict` when somebody was faster. */
  async saveRights(slug: string, revision: number, text: RightsText): Promise<MeasureRights> {
    const api = await this.api.client();
    const rights = api.from('measure_rights');
    if (revision > 0) {
      const changed = await rights
        .update(rightsRow(text))
        .eq('measure', slug)
        .not('coach_id', 'is', null)
        .eq('revision', revision)
        .select(rightsColumns)
        .maybeSingle();
      return rightsFrom(orConflict(unwrapMaybe(changed)));
    }
    const row = { measure: slug, ...rightsRow(text) };
    const added = await rights.insert(row).select(rightsColumns).single();
    return added.error ? this.addedBefore(slug, text, added.error) : rightsFrom(added.data);
  }

  async removeRights({ id, revision }: MeasureRights): Promise<void> {
    const api = await this.api.client();
    const removed = await api
      .from('measure_rights')
      .delete()
      .eq('id', id)
      .eq('revision', revision)
      .select('id')
      .maybeSingle();
    orConflict(unwrapMaybe(removed));
  }

  /** Revision 0: there was none. Throws `conflict` when somebody was faster. */
  async saveNorm(slug: string, revision: number, text: NormText): Promise<MeasureNorm> {
    const api = await this.api.client();
    const norms = api.from('measure_norms');
    if (revision === 0) {
      const row = { measure: slug, ...normRow(text) };
      return normFrom(unwrap(await norms.insert(row).select(normColumns).single()));
    }
    const changed = await norms
      .update(normRow(text))
      .eq('measure', slug)
      .eq('revision', revision)
      .select(normColumns)
      .maybeSingle();
    return normFrom(orConflict(unwrapMaybe(changed)));
  }

  async removeNorm({ measure, revision }: MeasureNorm): Promise<void> {
    const api = await this.api.client();
    const removed = await api
      .from('measure_norms')
      .delete()
      .eq('measure', measure)
      .eq('revision', revision)
      .select('measure')
      .maybeSingle();
    orConflict(unwrapMaybe(removed));
  }

  /** The words as they were published last, where they may be shown; null where there are none. */
  async items(slug: string): Promise<EnteredForm | null> {
    const api = await this.api.client();
    const found = await api
      .from('form_versions')
      .select('version, definition')
      .eq('measure', slug)
      .order('version', { ascending: false })
      .limit(1)
      .maybeSingle();
    const row = unwrapMaybe(found);
    return row && { version: row.version, definition: definitionFrom(row.definition) };
  }

  /** The same words again publish nothing anew. */
  async publish(slug: string, definition: FormDefinition): Promise<void> {
    const api = await this.api.client();
    const args = { p_measure: slug, p_definition: definition as unknown as Json };
    unwrap(await api.rpc('publish_measure', args));
  }

  /** A try that seemed to fail may have written the record: then it says just this. */
  private async addedBefore(
    slug: string,
    text: RightsText,
    error: unknown,
  ): Promise<MeasureRights> {
    const failure = new AppFailure(toAppError(error));
    if ((error as { code?: string }).code !== '23505') throw failure;
    const { rights } = await this.shelf();
    const own = rights.find(({ measure, isOwn }) => isOwn && measure === slug);
    const isIt = own && JSON.stringify(rightsRow(own)) === JSON.stringify(rightsRow(text));
    if (!isIt) throw new AppFailure({ kind: 'conflict' });
    return own;
  }
}

function orConflict<T>(row: T | null): T {
  if (row === null) throw new AppFailure({ kind: 'conflict' });
  return row;
}
