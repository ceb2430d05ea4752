import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import type { Json } from '../../core/supabase/database.types';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { NoteDocument } from '../../domain/notes/document';
import type {
  ListedNote,
  LiveTopic,
  NewNote,
  Note,
  NoteVersion,
  SavedNote,
} from '../../domain/notes/note';
import { listedNote, noteFrom, noteVersion, savedNote, type SavedJson } from './note-rows';
import { thisDevice } from './this-device';

const listed =
  'id, client_id, template, title, excerpt, created_at, updated_at, finalised_at, deleted_at';
const columns =
  'id, client_id, session_id, template, title, body, created_at, updated_at, finalised_at, deleted_at, revision';
const versionColumns = 'id, device, change, reason, title, body, revision, at';
export const notesPage = 50;
/** Thirty days, as the database counts them: by the hour. */
const keptMs = 30 * 24 * 3_600_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const json = (body: NoteDocument) => body as unknown as NonNullable<Json>;

/** The coach's own notes. What is another coach's is not found. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class NotesGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first; the next page goes on after the last note of this one. */
  async list(clientId: string, after: ListedNote | null): Promise<readonly ListedNote[]> {
    const api = await this.api.client();
    const notes = api.from('notes').select(listed).eq('client_id', clientId).is('deleted_at', null);
    const rows = await (after ? notes.or(olderThan(after)) : notes)
      .order('created_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(notesPage);
    return unwrap(rows).map(listedNote);
  }

  /** What can still be brought back, the latest first. */
  async listDeleted(clientId: string): Promise<readonly ListedNote[]> {
    const api = await this.api.client();
    const rows = await api
      .from('notes')
      .select(listed)
      .eq('client_id', clientId)
      .gt('deleted_at', new Date(Date.now() - keptMs).toISOString())
      .order('deleted_at', { ascending: false })
      .limit(notesPage);
    return unwrap(rows).map(listedNote);
  }

  async find(id: string): Promise<Note> {
    // An address typed wrongly is answered like a foreign one.
    if (!uuid.test(id)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const row = unwrapMaybe(await api.from('notes').select(columns).eq('id', id).maybeSingle());
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return noteFrom(row);
  }

  /** The same request id again makes no second note: a retry finds the first. */
  async create(note: NewNote): Promise<Note> {
    const api = await this.api.client();
    const { requestId, clientId, sessionId, template, title, body } = note;
    const row = {
      request_id: requestId,
      client_id: clientId,
      session_id: sessionId,
      template,
      title,
      body: json(body),
      device: thisDevice(),
    };
    unwrapMaybe(
      await api
        .from('notes')
        .upsert([row], { onConflict: 'coach_id,request_id', ignoreDuplicates: true }),
    );
    const made = await api.from('notes').select(columns).eq('request_id', requestId).single();
    return noteFrom(unwrap(made));
  }

  /** A conflict brings the other version. `note_finalised` and `note_deleted` where it can't be written any more. */
  async save(
    id: string,
    revision: number,
    title: string | null,
    body: NoteDocument,
  ): Promise<SavedNote> {
    const api = await this.api.client();
    const saved = await api.rpc('save_note', {
      p_note_id: id,
      p_revision: revision,
      p_title: title as unknown as string,
      p_body: json(body),
      p_device: thisDevice(),
    });
    const answer = unwrap(saved) as unknown as SavedJson;
    if (answer.outcome === 'conflict') refuseLocked(answer);
    return savedNote(answer);
  }

  /** Locks it. Gives the new revision, as the three below. */
  async finalise(id: string, revision: number): Promise<number> {
    const api = await this.api.client();
    return unwrap(await api.rpc('finalise_note', { p_note_id: id, p_revision: revision }));
  }

  /** A new version of a finished note. `conflict` when another was made meanwhile. */
  async amend(id: string, revision: number, body: NoteDocument, reason: string): Promise<number> {
    const api = await this.api.client();
    const args = { p_note_id: id, p_revision: revision, p_body: json(body), p_reason: reason };
    return unwrap(await api.rpc('amend_note', args));
  }

  /** What it said then becomes its next version. A finished note wants a reason. */
  async restoreVersion(
    id: string,
    revision: number,
    versionId: string,
    reason: string | null,
  ): Promise<number> {
    const api = await this.api.client();
    const restored = await api.rpc('restore_note_version', {
      p_note_id: id,
      p_revision: revision,
      p_version_id: versionId,
      ...(reason ? { p_reason: reason } : {}),
    });
    return unwrap(restored);
  }

  async remove(id: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('delete_note', { p_note_id: id }));
  }

  /** Within 30 days; after that it is not found. */
  async bringBack(id: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('undelete_note', { p_note_id: id }));
  }

  /** Newest first, the present one among them. */
  async versions(id: string): Promise<readonly NoteVersion[]> {
    const api = await this.api.client();
    const rows = await api
      .from('note_history')
      .select(versionColumns)
      .eq('note_id', id)
      .order('revision', { ascending: false });
    const device = thisDevice();
    return unwrap(rows).map((row) => noteVersion(row, device));
  }

  async liveTopics(clientId: string): Promise<readonly LiveTopic[]> {
    const api = await this.api.client();
    const rows = unwrap(await api.rpc('live_topics', { p_client_id: clientId }));
    return rows.map((row) => ({ linkId: row.link_id, question: row.question }));
  }
}

/** Whoever finished or deleted it elsewhere made a newer version by that: there is nothing to choose between. */
function refuseLocked({ deletedAt, finalisedAt }: SavedJson): void {
  if (deletedAt) throw new AppFailure({ kind: 'note_deleted' });
  if (finalisedAt) throw new AppFailure({ kind: 'note_finalised' });
}

const olderThan = ({ createdAt, id }: ListedNote): string =>
  `created_at.lt."${createdAt}",and(created_at.eq."${createdAt}",id.lt.${id})`;
