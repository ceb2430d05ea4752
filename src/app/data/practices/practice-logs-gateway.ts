import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { type Supabase, SupabaseApi } from '../../core/supabase/supabase-api';
import { inOrder } from '../../domain/words/in-order';
import type { NamedLog, NamedLogPage, ReadLog } from '../../domain/practices/read-log';
import { everyPage, pageSize } from '../paging/every-page';
import { logFrom, type LogRow, namedLogFrom } from './log-rows';

const columns =
  'id, practice_id, client_id, day, outcome, distress_before, distress_after, reflection, win, visibility, talk_about, at, amended_at, reply, replied_at, thanks, coach_read_at, revision' as const;
export const toReadPageSize = 20;

/** Whose logs, and of which calendar days (both included; null is open). */
export interface LogsQuery {
  readonly clientId?: string;
  readonly practiceId?: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What clients wrote of their tries, as far as the coach may read it. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class PracticeLogsGateway {
  private readonly api = inject(SupabaseApi);

  /** All of a period, newest first, however many there are. */
  async logsOf(query: LogsQuery): Promise<readonly ReadLog[]> {
    const api = await this.api.client();
    const rows = await everyPage((id) => pageOf(api, query, id));
    return rows
      .map(logFrom)
      .sort((one, other) => inOrder(other.at, one.at) || inOrder(other.id, one.id));
  }

  async find(logId: string): Promise<ReadLog> {
    const api = await this.api.client();
    const result = await api.from('practice_logs').select(columns).eq('id', logId).maybeSingle();
    const row = unwrapMaybe(result);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    return logFrom(row);
  }

  /** What waits to be read, of all clients, newest first. */
  async toRead(
    after: Pick<NamedLog, 'at' | 'id'> | null,
    limit = toReadPageSize,
  ): Promise<NamedLogPage> {
    const api = await this.api.client();
    const result = await api.rpc('logs_to_read', {
      p_limit: limit,
      ...(after ? { p_after_at: after.at, p_after_id: after.id } : {}),
    });
    const rows = unwrap(result);
    return { logs: rows.map(namedLogFrom), isLast: rows.length < limit };
  }

  /** Throws `conflict` when the log says something else by now. */
  async markRead({ id, revision }: Pick<ReadLog, 'id' | 'revision'>): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('mark_log_read', { p_log_id: id, p_revision: revision }));
  }

  async markUnread({ id }: Pick<ReadLog, 'id'>): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('mark_log_unread', { p_log_id: id }));
  }

  /**
   * One a log: throws `already_replied` where there is another, `conflict` when the log says something else by now. The
   * same words again change nothing.
   */
  async reply({ id, revision }: ReadLog, reply: string): Promise<void> {
    const api = await this.api.client();
    const args = { p_log_id: id, p_revision: revision, p_reply: reply };
    unwrapMaybe(await api.rpc('reply_to_log', args));
  }
}

async function pageOf(
  api: Supabase,
  { clientId, practiceId, from, to }: LogsQuery,
  after: string | null,
): Promise<readonly LogRow[]> {
  let asked = api.from('practice_logs').select(columns);
  if (clientId) asked = asked.eq('client_id', clientId);
  if (practiceId) asked = asked.eq('practice_id', practiceId);
  if (from) asked = asked.gte('day', from);
  if (to) asked = asked.lte('day', to);
  if (after) asked = asked.gt('id', after);
  return unwrap(await asked.order('id').limit(pageSize));
}
