import { inject, Injectable } from '@angular/core';
import { saysAlready, writtenOr } from '../saving/says-already';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import type { Json } from '../../core/supabase/database.types';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { cleanDocument } from '../../domain/notes/clean';
import type { NoteDocument } from '../../domain/notes/document';
import { type NoteTemplate, type NoteTemplateKind, noteTemplates } from '../../domain/notes/note';

const columns = 'id, coach_id, kind, title, body, revision';

/** What new notes begin with: the built-in three, or what the coach made of them. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class NoteTemplatesGateway {
  private readonly api = inject(SupabaseApi);

  /** One a kind, in the order of the kinds; the coach's own takes the place of the built-in. */
  async list(): Promise<readonly NoteTemplate[]> {
    const api = await this.api.client();
    const rows = unwrap(await api.from('note_templates').select(columns));
    const all = rows.map((row): NoteTemplate => ({
      id: row.id,
      kind: row.kind as NoteTemplateKind,
      title: row.title,
      body: cleanDocument(row.body),
      revision: row.revision,
      isOwn: row.coach_id !== null,
    }));
    return noteTemplates.flatMap((kind) => {
      const ofKind = all.filter((template) => template.kind === kind);
      return ofKind.find(({ isOwn }) => isOwn) ?? ofKind;
    });
  }

  /** `conflict` when it was changed on another device meanwhile. */
  async save(template: NoteTemplate, title: string, body: NoteDocument): Promise<void> {
    const api = await this.api.client();
    const written = { title, body: body as unknown as NonNullable<Json> };
    const templates = api.from('note_templates');
    const row = { kind: template.kind, ...written };
    const changed = await (
      template.isOwn
        ? templates.update(written).eq('id', template.id).eq('revision', template.revision)
        : // Where there is one of one's own already, it is not written over.
          templates.upsert([row], { onConflict: 'coach_id,kind', ignoreDuplicates: true })
    )
      .select('id')
      .maybeSingle();
    const isWritten = unwrapMaybe(changed) !== null;
    await writtenOr(
      isWritten ? template : null,
      async () => (await this.list()).find(({ kind }) => kind === template.kind) ?? null,
      saysAlready<Pick<NoteTemplate, 'title' | 'body'>>({ title, body }),
    );
  }

  /** Back to the built-in one. */
  async reset({ id }: NoteTemplate): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.from('note_templates').delete().eq('id', id));
  }
}
