import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { NewWin, Win, WinPage } from '../../domain/wins/win';

export const winsPage = 50;

@Injectable({ providedIn: 'root' })
export class WinsGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first, what comes before `after`. */
  async page(
    clientId: string,
    after: Pick<Win, 'id' | 'at'> | null = null,
    limit = winsPage,
  ): Promise<WinPage> {
    const api = await this.api.client();
    const rows = unwrap(
      await api.rpc('wins', {
        p_client_id: clientId,
        p_limit: limit,
        ...(after ? { p_before: after.at, p_before_id: after.id } : {}),
      }),
    );
    return { wins: rows.map(winFrom), isLast: rows.length < limit };
  }

  /** The same request id again writes no second one. */
  async note({ requestId, clientId, words, visibility }: NewWin): Promise<void> {
    const api = await this.api.client();
    const args = { p_request_id: requestId, p_client_id: clientId, p_words: words };
    unwrap(await api.rpc('note_win', { ...args, p_visibility: visibility }));
  }

  /** What the server has by that request; null for nothing. */
  async wordsOf(requestId: string): Promise<string | null> {
    const api = await this.api.client();
    const found = await api.from('noted_wins').select('words').eq('request_id', requestId);
    return unwrap(found)[0]?.words ?? null;
  }

  /** Who sees one that was noted by itself. */
  async show(id: string, visibility: Win['visibility']): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.from('noted_wins').update({ visibility }).eq('id', id));
  }

  /** Again changes nothing. */
  async remove(id: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.from('noted_wins').delete().eq('id', id));
  }
}

interface WinRow {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  readonly words: string;
  readonly practice_id: string | null;
  readonly practice_title: string | null;
  readonly visibility: string;
}

const winFrom = ({ kind, visibility, practice_id, practice_title, ...row }: WinRow): Win => ({
  ...row,
  // Both are checked in the database.
  kind: kind as Win['kind'],
  visibility: visibility as Win['visibility'],
  practiceId: practice_id,
  practiceTitle: practice_title,
});
