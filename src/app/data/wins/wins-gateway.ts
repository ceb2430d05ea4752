import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Win, WinPage } from '../../domain/wins/win';

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
