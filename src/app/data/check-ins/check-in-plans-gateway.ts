import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import type { Json } from '../../core/supabase/database.types';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { CheckInPlan } from '../../domain/check-ins/plan';
import type { Rhythm } from '../../domain/check-ins/standing';
import type { FormDefinition } from '../../domain/forms';

/** What to ask from now on; no definition: what comes with Attune. */
export interface PlanChange {
  readonly clientId: string;
  readonly definition: FormDefinition | null;
  readonly everyWeeks: Rhythm;
  readonly meansTheSame: boolean;
  /** The revision last seen; 0 where there was no plan. */
  readonly revision: number;
}

const builtInSlug = 'weekly-check-in';

/** What a client is asked in a check-in, for their coach and for themselves. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class CheckInPlansGateway {
  private readonly api = inject(SupabaseApi);

  async of(clientId: string): Promise<CheckInPlan> {
    const api = await this.api.client();
    const plan = unwrap(await api.rpc('check_in_plan', { p_client_id: clientId }));
    return { ...(plan as unknown as Omit<CheckInPlan, 'clientId'>), clientId };
  }

  /** The one that comes with Attune, for a coach to choose from. */
  async builtIn(): Promise<FormDefinition> {
    const api = await this.api.client();
    const version = await api
      .from('form_versions')
      .select('definition, forms!inner (slug)')
      .eq('forms.slug', builtInSlug)
      .is('coach_id', null)
      .order('version', { ascending: false })
      .limit(1)
      .single();
    // The database has checked the definition when it was published.
    return unwrap(version).definition as unknown as FormDefinition;
  }

  /** `conflict` when it was changed since that revision; `form_invalid` says what is wrong with the questions. */
  async save({ clientId, definition, everyWeeks, ...change }: PlanChange): Promise<void> {
    const api = await this.api.client();
    unwrap(
      await api.rpc('plan_check_ins', {
        p_client_id: clientId,
        p_definition: definition as unknown as Json,
        p_every_weeks: everyWeeks,
        p_means_the_same: change.meansTheSame,
        p_revision: change.revision,
      }),
    );
  }
}
