import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { FormKind, FormSummary, FormToRead } from '../../domain/forms/form-summary';
import { isRecordId } from '../../domain/clients/record-id';
import type { FormDefinition } from '../../domain/forms';

const formColumns = 'id, coach_id, kind, title, description';
const listColumns = `${formColumns}, form_versions (id, version, published_at)` as const;
const readColumns =
  `${formColumns}, form_versions (id, version, published_at, definition)` as const;

/** The forms a coach can give: those that came with Attune, and their own. */
@Injectable({ providedIn: 'root' })
export class FormsGateway {
  private readonly api = inject(SupabaseApi);

  /** Each at its latest version; built-in ones first, then the coach's newest. */
  async list(): Promise<readonly FormSummary[]> {
    const api = await this.api.client();
    const result = await api
      .from('forms')
      .select(listColumns)
      .is('archived_at', null)
      // What one client is asked every week is theirs, and nothing to give to others.
      .is('client_id', null)
      .order('coach_id', { ascending: false, nullsFirst: true })
      .order('created_at', { ascending: false })
      .order('version', { referencedTable: 'form_versions', ascending: false })
      .limit(1, { referencedTable: 'form_versions' });
    return unwrap(result).flatMap((row) => row.form_versions.map((made) => summary(row, made)));
  }

  async find(formId: string): Promise<FormToRead> {
    if (!isRecordId(formId)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const result = await api
      .from('forms')
      .select(readColumns)
      .eq('id', formId)
      .order('version', { referencedTable: 'form_versions', ascending: false })
      .limit(1, { referencedTable: 'form_versions' })
      .maybeSingle();
    const row = unwrapMaybe(result);
    const made = row?.form_versions[0];
    if (!row || !made) throw new AppFailure({ kind: 'not_found' });
    return { ...summary(row, made), definition: definitionFrom(made.definition) };
  }
}

interface FormRow {
  readonly id: string;
  readonly coach_id: string | null;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
}

interface VersionRow {
  readonly id: string;
  readonly version: number;
  readonly published_at: string;
}

const summary = (form: FormRow, made: VersionRow): FormSummary => ({
  id: form.id,
  kind: form.kind as FormKind,
  title: form.title,
  description: form.description,
  isBuiltIn: form.coach_id === null,
  versionId: made.id,
  version: made.version,
  publishedAt: made.published_at,
});

/** The database checked the shape before it kept the version. */
export const definitionFrom = (json: unknown): FormDefinition => json as FormDefinition;
