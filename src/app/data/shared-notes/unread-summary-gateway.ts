import { inject, Injectable } from '@angular/core';
import { unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';

/** Whether something from the coach is unread, without fetching what it says. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class UnreadSummaryGateway {
  private readonly api = inject(SupabaseApi);

  /** The id of the newest summary that the signed-in client has not read, or null. */
  async newest(): Promise<string | null> {
    const api = await this.api.client();
    const result = await api
      .from('shared_notes')
      .select('id')
      .is('read_at', null)
      .order('sent_at', { ascending: false })
      .limit(1)
      .maybeSingle();
    return unwrapMaybe(result)?.id ?? null;
  }
}
