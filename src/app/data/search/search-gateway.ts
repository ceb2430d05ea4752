import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import {
  type Found,
  type FoundKind,
  foundPieces,
  type WordsQuery,
} from '../../domain/search/found';

export const foundPage = 20;

/** Words in notes, summaries and answers, newest first. What may not be read is not found. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class SearchGateway {
  private readonly api = inject(SupabaseApi);

  /** The next page goes on after the last place of this one. */
  async find(query: WordsQuery, after: Found | null): Promise<readonly Found[]> {
    const api = await this.api.client();
    const rows = await api.rpc('search_record', {
      p_words: query.words,
      p_limit: foundPage,
      ...(query.clientId ? { p_client_id: query.clientId } : {}),
      ...(query.kind ? { p_kinds: [query.kind] } : {}),
      ...(after ? { p_after_at: after.at, p_after_key: after.key } : {}),
    });
    return unwrap(rows).map((row) => ({
      kind: row.kind as FoundKind,
      id: row.id,
      linkId: row.link_id,
      clientId: row.client_id,
      clientName: row.client_name,
      saidBy: row.said_by === 'client' ? 'client' : 'coach',
      at: row.at,
      title: row.title,
      pieces: foundPieces(row.headline),
      key: row.key,
    }));
  }
}
