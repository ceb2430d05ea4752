import { inject, Injectable } from '@angular/core';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Progress } from '../../domain/progress/progress';
import { progressFrom } from './progress-rows';

/** What the charts of one client are drawn from, as far as the reader may see it. */
@Injectable({ providedIn: 'root' })
export class ProgressGateway {
  private readonly api = inject(SupabaseApi);

  async of(clientId: string): Promise<Progress> {
    const api = await this.api.client();
    const [progress, plan] = await Promise.all([
      api.rpc('progress', { p_client_id: clientId }),
      api.rpc('check_in_plan', { p_client_id: clientId }),
    ]);
    return progressFrom(unwrap(progress), unwrapMaybe(plan));
  }
}
