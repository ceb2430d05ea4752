import { inject, Injectable } from '@angular/core';
import { saysAlready, writtenOr } from '../saving/says-already';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import {
  withSafeLink,
  type Coach,
  type CoachChanges,
  type CrisisResource,
  type SearchLanguage,
} from '../../domain/coaches/coach';

const columns = 'id, display_name, practice_name, time_zone, language, crisis_resources, revision';

/** What a coach shows of themselves. */
@Injectable({ providedIn: 'root' })
export class CoachesGateway {
  private readonly api = inject(SupabaseApi);

  /** The signed-in coach's own row. */
  async mine(coachId: string): Promise<Coach> {
    const api = await this.api.client();
    const result = await api.from('coaches').select(columns).eq('id', coachId).single();
    return coachFrom(unwrap(result));
  }

  /** The same change again changes nothing. Throws `conflict` when another device made another meanwhile. */
  async change(id: string, revision: number, changes: CoachChanges): Promise<Coach> {
    const api = await this.api.client();
    const result = await api
      .from('coaches')
      .update(coachRow(changes))
      .eq('id', id)
      .eq('revision', revision)
      .select(columns)
      .maybeSingle();
    const row = unwrapMaybe(result);
    const changed = row && coachFrom(row);
    return writtenOr(changed, () => this.mine(id), saysAlready(changes));
  }
}

interface CoachRow {
  readonly id: string;
  readonly display_name: string;
  readonly practice_name: string;
  readonly time_zone: string;
  readonly language: string;
  readonly crisis_resources: unknown;
  readonly revision: number;
}

const coachFrom = (row: CoachRow): Coach => ({
  id: row.id,
  displayName: row.display_name,
  practiceName: row.practice_name,
  timeZone: row.time_zone,
  // The database's check holds it to these.
  language: row.language as SearchLanguage,
  // The database's check holds it to this shape.
  crisisResources: (row.crisis_resources as readonly CrisisResource[]).map(withSafeLink),
  revision: row.revision,
});

function coachRow(changes: CoachChanges) {
  const { displayName, practiceName, timeZone, language, crisisResources } = changes;
  return {
    ...(language === undefined ? {} : { language }),
    ...(displayName === undefined ? {} : { display_name: displayName }),
    ...(practiceName === undefined ? {} : { practice_name: practiceName }),
    ...(timeZone === undefined ? {} : { time_zone: timeZone }),
    ...(crisisResources === undefined
      ? {}
      : { crisis_resources: crisisResources.map((resource) => ({ ...resource })) }),
  };
}
