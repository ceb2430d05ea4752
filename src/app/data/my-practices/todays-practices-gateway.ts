import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Rule } from '../../domain/library-practices/cadence';
import type { TodaysPractice } from '../../domain/practices/todays-practice';

/** What may stand on the client's Today; which practices of shared ones may not is decided there. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class TodaysPracticesGateway {
  private readonly api = inject(SupabaseApi);

  async list(): Promise<readonly TodaysPractice[]> {
    const api = await this.api.client();
    return unwrap(await api.rpc('my_practices_today')).map((row) => ({
      id: row.id,
      title: row.title,
      participants: row.participants as TodaysPractice['participants'],
      minutes: row.minutes,
      cadence: { rule: row.rule as Rule | null, times: row.times },
      firstStep: row.first_step,
      notWhen: row.not_when,
      status: row.status as TodaysPractice['status'],
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      triedOn: row.tried_on,
    }));
  }
}
