import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import type { Json } from '../../core/supabase/database.types';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { cleanDocument } from '../../domain/notes/clean';
import type { NewSharedNote, SharedNote } from '../../domain/shared-notes/shared-note';

const columns = 'id, client_id, body, body_text, sent_at, withdrawn_at, read_at';
const most = 200;

interface SharedRow {
  readonly id: string;
  readonly client_id: string;
  readonly body: unknown;
  readonly body_text: string;
  readonly sent_at: string;
  readonly withdrawn_at: string | null;
  readonly read_at: string | null;
}

/** Summaries: the coach sends and withdraws, the client reads. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class SharedNotesGateway {
  private readonly api = inject(SupabaseApi);

  /** What was written to one client, newest first, withdrawn ones among them. */
  async list(clientId: string): Promise<readonly SharedNote[]> {
    const api = await this.api.client();
    const rows = await api
      .from('shared_notes')
      .select(columns)
      .eq('client_id', clientId)
      .order('sent_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(most);
    return unwrap(rows).map(sharedNote);
  }

  /** What the signed-in client may read, newest first. */
  async mine(): Promise<readonly SharedNote[]> {
    const api = await this.api.client();
    const rows = await api
      .from('shared_notes')
      .select(columns)
      .order('sent_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(most);
    return unwrap(rows).map(sharedNote);
  }

  /** The same request id again sends nothing more. Gives the id of what was sent. */
  async send({ requestId, clientId, sessionId, body }: NewSharedNote): Promise<string> {
    const api = await this.api.client();
    const sent = await api.rpc('share_note', {
      p_request_id: requestId,
      p_client_id: clientId,
      p_session_id: sessionId as unknown as string,
      p_body: body as unknown as NonNullable<Json>,
    });
    return unwrap(sent);
  }

  async withdraw(id: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('withdraw_shared_note', { p_shared_note_id: id }));
  }

  async markRead(id: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('mark_shared_note_read', { p_shared_note_id: id }));
  }
}

const sharedNote = (row: SharedRow): SharedNote => ({
  id: row.id,
  clientId: row.client_id,
  body: cleanDocument(row.body),
  text: row.body_text,
  sentAt: row.sent_at,
  withdrawnAt: row.withdrawn_at,
  readAt: row.read_at,
});
