import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import type { Json } from '../../core/supabase/database.types';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { entryOf } from '../../domain/practices/log-entry';
import type { OwnLog, SavedLog } from '../../domain/practices/own-log';
import type { Reflection } from '../../domain/practices/reflection';
import type { LogEntry } from '../../domain/practices/practice-log';
import { logFrom, reflectionFrom, savedFrom } from './log-rows';

const columns =
  'id, request_id, practice_id, day, outcome, distress_before, distress_after, reflection, win, visibility, talk_about, at, amended_at, reply, replied_at, thanks, coach_read_at, revision';

/** How many logs come at a time. */
export const logPage = 30;

/** After which log a list goes on. */
export type Place = Pick<OwnLog, 'at' | 'id'>;

/** The tries that the signed-in client has written down. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class MyLogsGateway {
  private readonly api = inject(SupabaseApi);

  /** Of one practice, the latest first; `before` goes on where a page ended. */
  async list(practiceId: string, before: Place | null = null): Promise<readonly OwnLog[]> {
    const api = await this.api.client();
    const all = api.from('practice_logs').select(columns).eq('practice_id', practiceId);
    const from = before
      ? all.or(`at.lt."${before.at}",and(at.eq."${before.at}",id.lt.${before.id})`)
      : all;
    const sorted = from.order('at', { ascending: false }).order('id', { ascending: false });
    return unwrap(await sorted.limit(logPage)).map(logFrom);
  }

  /** What was written of tries in one record, whatever the practice, the latest first. */
  async reflections(clientId: string, before: Place | null = null): Promise<readonly Reflection[]> {
    const api = await this.api.client();
    const all = api
      .from('practice_logs')
      .select('id, request_id, practice_id, day, reflection, visibility, at, practices(title)')
      .eq('client_id', clientId)
      .neq('reflection', '');
    const from = before
      ? all.or(`at.lt."${before.at}",and(at.eq."${before.at}",id.lt.${before.id})`)
      : all;
    const sorted = from.order('at', { ascending: false }).order('id', { ascending: false });
    return unwrap(await sorted.limit(logPage)).map(reflectionFrom);
  }

  /** A few words under the coach's reply; none takes them away. */
  async thank({ id }: Pick<OwnLog, 'id'>, words: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('thank_for_reply', { p_log_id: id, p_thanks: words }));
  }

  async find(requestId: string): Promise<OwnLog> {
    const api = await this.api.client();
    const found = await api
      .from('practice_logs')
      .select(columns)
      .eq('request_id', requestId)
      .maybeSingle();
    const row = unwrapMaybe(found);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return logFrom(row);
  }

  /** The same request id again writes nothing and gives what is stored. */
  add(requestId: string, practiceId: string, entry: LogEntry): Promise<SavedLog> {
    return this.save(requestId, practiceId, null, entry);
  }

  /** `conflict` when another device was faster. */
  change({ requestId, practiceId, revision }: OwnLog, entry: LogEntry): Promise<SavedLog> {
    return this.save(requestId, practiceId, revision, entry);
  }

  async remove({ id, revision }: Pick<OwnLog, 'id' | 'revision'>): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('delete_practice_log', { p_log_id: id, p_revision: revision }));
  }

  private async save(
    requestId: string,
    practiceId: string,
    revision: number | null,
    entry: LogEntry,
  ): Promise<SavedLog> {
    const api = await this.api.client();
    const saved = await api.rpc('save_practice_log', {
      p_request_id: requestId,
      p_practice_id: practiceId,
      // The generated types know no null.
      p_revision: revision as unknown as number,
      p_log: entryOf(entry) as unknown as Json,
    });
    return savedFrom(unwrap(saved));
  }
}
