import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { type Supabase, SupabaseApi } from '../../core/supabase/supabase-api';
import type { Preparation } from '../../domain/prepare/preparation';
import { preparationFrom } from './preparation-rows';

/** The question of the built-in intake that asks what to plan around. */
const planAround = 'q45';

@Injectable({ providedIn: 'root' })
export class PrepareGateway {
  private readonly api = inject(SupabaseApi);

  async of(clientId: string): Promise<Preparation> {
    const api = await this.api.client();
    const [prepared, said] = await Promise.all([
      api.rpc('prepare', { p_client_id: clientId }),
      latestAnswer(api, clientId),
    ]);
    return preparationFrom(clientId, unwrap(prepared), unwrapMaybe(said)?.value);
  }
}

/** Nothing where there is none, or where the coach may not read it. */
const latestAnswer = async (api: Supabase, clientId: string) =>
  api
    .from('answers')
    .select('value')
    .eq('client_id', clientId)
    .eq('link_id', planAround)
    .eq('state', 'answered')
    .order('sent_at', { ascending: false })
    .limit(1)
    .maybeSingle();
