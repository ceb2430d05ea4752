import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import type { Json } from '../../core/supabase/database.types';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { saysAlready, writtenOr } from '../saving/says-already';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { FormDefinition } from '../../domain/forms';
import type { EnteredForm, MeasureCatalogue } from '../../domain/measures/measure-catalogue';
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
  async catalogue(): Promise<MeasureCatalogue> {
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

  /** The coach's own record. Revision 0: there was none. Throws `conflict` when somebody was faster with other words. */
  async saveRights(slug: string, revision: number, text: RightsText): Promise<MeasureRights> {
    const api = await this.api.client();
    const rights = api.from('measure_rights');
    const row = rightsRow(text);
    const written = await (
      revision > 0
        ? rights
            .update(row)
            .eq('measure', slug)
            .not('coach_id', 'is', null)
            .eq('revision', revision)
        : rights.upsert([{ measure: slug, ...row }], once)
    )
      .select(rightsColumns)
      .maybeSingle();
    const saved = unwrapMaybe(written);
    const own = async () => (await this.catalogue()).rights.find(isOwnOf(slug)) ?? null;
    return writtenOr(saved && rightsFrom(saved), own, saysAlready(text));
  }

  /** What is gone already stays so. */
  async removeRights({ id, revision }: MeasureRights): Promise<void> {
    const api = await this.api.client();
    const rights = api.from('measure_rights');
    const removed = await rights.delete().eq('id', id).eq('revision', revision).select('id');
    if (unwrap(removed).length > 0) return;
    const left = unwrap(await api.from('measure_rights').select('id').eq('id', id));
    if (left.length > 0) throw new AppFailure({ kind: 'conflict' });
  }

  /** Revision 0: there was none. Throws `conflict` when somebody was faster with other numbers. */
  async saveNorm(slug: string, revision: number, text: NormText): Promise<MeasureNorm> {
    const api = await this.api.client();
    const norms = api.from('measure_norms');
    const row = normRow(text);
    const written = await (
      revision > 0
        ? norms.update(row).eq('measure', slug).eq('revision', revision)
        : norms.upsert([{ measure: slug, ...row }], once)
    )
      .select(normColumns)
      .maybeSingle();
    const saved = unwrapMaybe(written);
    const own = async () =>
      (await this.catalogue()).norms.find(({ measure }) => measure === slug) ?? null;
    return writtenOr(saved && normFrom(saved), own, saysAlready(text));
  }

  /** What is gone already stays so. */
  async removeNorm({ measure, revision }: MeasureNorm): Promise<void> {
    const api = await this.api.client();
    const norms = api.from('measure_norms');
    const removed = await norms
      .delete()
      .eq('measure', measure)
      .eq('revision', revision)
      .select('measure');
    if (unwrap(removed).length > 0) return;
    const left = unwrap(await api.from('measure_norms').select('measure').eq('measure', measure));
    if (left.length > 0) throw new AppFailure({ kind: 'conflict' });
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
}

/** What is there already is not written over. */
const once = { onConflict: 'coach_id,measure', ignoreDuplicates: true };

const isOwnOf =
  (slug: string) =>
  ({ measure, isOwn }: MeasureRights): boolean =>
    isOwn && measure === slug;
