import { inject, Injectable } from '@angular/core';
import { unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { AccessAction } from '../../domain/access-entries/access-entry';

/** The ledger of who looked at what. */
@Injectable({ providedIn: 'root' })
export class AccessEntriesGateway {
  private readonly api = inject(SupabaseApi);

  /** Leaves an entry that the client can see; the same kind within the hour leaves no second one. */
  async record(clientId: string, action: AccessAction): Promise<void> {
    const api = await this.api.client();
    const entry = { p_client_id: clientId, p_action: action };
    unwrapMaybe(await api.rpc('record_access', entry));
  }
}
