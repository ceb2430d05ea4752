import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Consent } from '../../domain/consents/consent';

/** What the client agreed to. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class ConsentsGateway {
  private readonly api = inject(SupabaseApi);

  /** Newest first, withdrawn ones included. */
  async mine(): Promise<readonly Consent[]> {
    const client = await this.api.client();
    const rows = await client
      .from('consents')
      .select('id, document, wording, agreed_at, withdrawn_at')
      .order('agreed_at', { ascending: false })
      .order('document');
    return unwrap(rows).map((row) => ({
      id: row.id,
      document: row.document,
      wording: row.wording,
      agreedAt: row.agreed_at,
      withdrawnAt: row.withdrawn_at,
    }));
  }

  /** Taking it back again changes nothing. */
  async withdraw(id: string): Promise<void> {
    const client = await this.api.client();
    unwrapMaybe(await client.rpc('withdraw_consent', { p_consent_id: id }));
  }
}
