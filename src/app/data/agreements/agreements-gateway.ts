import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Agreement, AgreementAnswer } from '../../domain/agreements/agreement';
import {
  type NotedRow,
  notedAgreement,
  sharedAgreement,
  type SharedRow,
  type Side,
} from './agreement-rows';

/** What was agreed, and what either side says became of it. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class AgreementsGateway {
  private readonly api = inject(SupabaseApi);

  /** Of a note of the coach. */
  async ofNote(noteId: string): Promise<readonly Agreement[]> {
    const api = await this.api.client();
    const rows = unwrap(await api.rpc('note_agreements', { p_note_id: noteId }));
    return (rows as readonly NotedRow[]).map(notedAgreement);
  }

  /** Of the coach's latest note that has any, and that is older than the one given. */
  async last(clientId: string, noteId?: string): Promise<readonly Agreement[]> {
    const api = await this.api.client();
    const before = noteId === undefined ? {} : { p_note_id: noteId };
    const rows = await api.rpc('last_agreements', { p_client_id: clientId, ...before });
    return (unwrap(rows) as readonly NotedRow[]).map(notedAgreement);
  }

  /** Of all summaries that the client can read, the latest first, for whoever of the two reads them. */
  async shared(clientId: string, reader: Side): Promise<readonly Agreement[]> {
    const api = await this.api.client();
    const rows = unwrap(await api.rpc('shared_agreements', { p_client_id: clientId }));
    return (rows as readonly SharedRow[]).map((row) => sharedAgreement(row, reader));
  }

  /** No answer takes back what was said. `not_found` where these words do not stand there any more. */
  async answer({ place, text }: Agreement, answer: AgreementAnswer | null): Promise<void> {
    const api = await this.api.client();
    const said = { p_words: text, p_answer: answer as unknown as string };
    const written = await (place.kind === 'note'
      ? api.rpc('answer_agreement', { p_note_id: place.id, ...said })
      : api.rpc('answer_shared_agreement', { p_shared_note_id: place.id, ...said }));
    unwrapMaybe(written);
  }
}
