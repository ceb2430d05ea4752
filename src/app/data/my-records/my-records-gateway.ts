import { inject, Injectable } from '@angular/core';
import { unwrap } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { withSafeLink, type CrisisResource } from '../../domain/coaches/coach';
import type { MyRecord } from '../../domain/my-records/my-record';

/** The records that are about the person signed in. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class MyRecordsGateway {
  private readonly api = inject(SupabaseApi);

  async list(): Promise<readonly MyRecord[]> {
    const client = await this.api.client();
    const [records, coaches] = await Promise.all([
      client.rpc('my_records'),
      client.from('coaches').select('id, crisis_resources, time_zone, removed_at'),
    ]);
    const known = new Map(unwrap(coaches).map((row) => [row.id, row]));
    return unwrap(records).map((row) => ({
      clientId: row.client_id,
      coachId: row.coach_id,
      name: row.name,
      preferredName: row.preferred_name,
      pronouns: row.pronouns,
      coachName: row.coach_name,
      practiceName: row.practice_name,
      coachTimeZone: known.get(row.coach_id)?.time_zone ?? '',
      coachHasLeft: !!known.get(row.coach_id)?.removed_at,
      crisisResources: resourcesIn(known.get(row.coach_id)?.crisis_resources),
    }));
  }
}

function resourcesIn(list: unknown): readonly CrisisResource[] {
  if (!Array.isArray(list)) return [];
  return (list as CrisisResource[]).filter((one) => !!one.name && !!one.contact).map(withSafeLink);
}
