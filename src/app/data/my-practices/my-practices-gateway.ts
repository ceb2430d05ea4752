import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Hold } from '../../domain/practices/hold';
import type { Practice, PracticeAnswer } from '../../domain/practices/practice';
import { practiceFrom } from './practice-rows';

const columns =
  'id, coach_id, client_id, session_id, library_practice_id, title, category, participants, minutes, rule, times, steps, notice, not_when, timers, pace, tier, cautions, why, starts_on, ends_on, status, programme_run_id, position, opens_at, assigned_at, revision';
/** How many of the practices a list holds: more than a client is given in years. */
export const practicePage = 200;

/** The practices of the signed-in client, and what they say of them. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class MyPracticesGateway {
  private readonly api = inject(SupabaseApi);

  /** All that have reached the client, the newest first. */
  async list(): Promise<readonly Practice[]> {
    const api = await this.api.client();
    const result = await api
      .from('practices')
      .select(columns)
      .order('assigned_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(practicePage);
    return unwrap(result).map(practiceFrom);
  }

  async find(id: string): Promise<Practice> {
    const api = await this.api.client();
    const row = unwrapMaybe(await api.from('practices').select(columns).eq('id', id).maybeSingle());
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return practiceFrom(row);
  }

  /** Gives the new revision. The same answer again changes nothing; `practice_ended` when it can't be said now. */
  async answer({ id, revision }: Pick<Practice, 'id' | 'revision'>, answer: PracticeAnswer) {
    const api = await this.api.client();
    const args = { p_practice_id: id, p_revision: revision, p_answer: answer };
    return unwrap(await api.rpc('answer_practice', args));
  }

  /** The steps that wait after a hard try. */
  async holds(): Promise<readonly Hold[]> {
    const api = await this.api.client();
    const held = await api
      .from('practice_holds')
      .select('practice_id, log_id')
      .is('released_at', null)
      // One without a log is a rung that the coach unlocks.
      .not('log_id', 'is', null);
    const rows = unwrap(held);
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.log_id);
    const logs = await api
      .from('practice_logs')
      .select('id, practice_id, visibility')
      .in('id', ids);
    return unwrap(logs).flatMap(({ id, practice_id, visibility }) =>
      rows
        .filter((row) => row.log_id === id)
        .map((row) => ({
          stepId: row.practice_id,
          logId: id,
          practiceId: practice_id,
          isOwn: visibility === 'only_me',
        })),
    );
  }

  /** Lets a step open that waits by a hold of the client's own. */
  async release(stepId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('release_practice', { p_practice_id: stepId }));
  }
}
