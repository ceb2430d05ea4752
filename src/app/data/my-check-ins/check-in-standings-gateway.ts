import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { CheckInStanding, Rhythm } from '../../domain/check-ins/standing';

/** How the signed-in client's check-ins stand: as much as Today needs. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class CheckInStandingsGateway {
  private readonly api = inject(SupabaseApi);

  /** One for each record. */
  async list(): Promise<readonly CheckInStanding[]> {
    const api = await this.api.client();
    return unwrap(await api.rpc('my_check_ins')).map((row) => ({
      clientId: row.client_id,
      onDate: row.on_date,
      today: row.today,
      assignmentId: row.assignment_id,
      status: row.status as CheckInStanding['status'],
      everyWeeks: row.every_weeks as Rhythm,
      isDue: row.is_due,
      settings: { weekday: row.weekday, isPaused: row.is_paused, optedIn: row.opted_in },
      lastSentOn: row.last_sent_on,
    }));
  }
}
