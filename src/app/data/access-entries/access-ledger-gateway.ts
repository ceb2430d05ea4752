import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { AccessEntry } from '../../domain/access-entries/access-entry';

const latest = 100;

/** Who looked at the client's record, read by the client. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class AccessLedgerGateway {
  private readonly api = inject(SupabaseApi);

  /** The latest hundred, newest first. */
  async aboutMe(): Promise<readonly AccessEntry[]> {
    const client = await this.api.client();
    const rows = await client
      .from('access_entries')
      .select('id, client_id, action, at')
      .order('at', { ascending: false })
      .order('id', { ascending: false })
      .limit(latest);
    return unwrap(rows).map((row) => ({
      id: row.id,
      clientId: row.client_id,
      action: row.action as AccessEntry['action'],
      at: row.at,
    }));
  }
}
