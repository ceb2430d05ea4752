import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { type Supabase, SupabaseApi } from '../../core/supabase/supabase-api';
import type { SessionOutcome } from '../../domain/sessions/session-outcome';
import type { NamedSession, Session, SessionPlan } from '../../domain/sessions/session';
import { namedFrom, plannedInFrom, sessionFrom } from './session-rows';

const columns = 'id, client_id, kind, starts_at, ends_at, place, video_link, status, revision';
const most = 200;
const aboutMs = 2 * 3_600_000;

/** A session and the revision that was last seen of it. */
export type Seen = Pick<Session, 'id' | 'revision'>;
/** A session that is over, with whom it was. */
export type Past = Pick<Session, 'id' | 'clientId' | 'endsAt'>;
export type Ending = 'complete' | 'cancel' | 'reopen';

const endings = {
  complete: 'complete_session',
  cancel: 'cancel_session',
  reopen: 'reopen_session',
} as const;

/** Meetings of a coach and their clients. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class SessionsGateway {
  private readonly api = inject(SupabaseApi);

  /** The coach's own, planned or held, that end after `from` and begin before `to`; nearest first. */
  async between(coachId: string, from: string, to: string): Promise<readonly NamedSession[]> {
    const api = await this.api.client();
    const result = await api
      .from('sessions')
      .select(columns)
      .eq('coach_id', coachId)
      .neq('status', 'cancelled')
      .gt('ends_at', from)
      .lt('starts_at', to)
      .order('starts_at')
      .limit(most);
    const rows = unwrap(result);
    const names = await namesOf(api, [...new Set(rows.map((row) => row.client_id))]);
    return rows.map((row) => namedFrom(row, names));
  }

  /** The session of a client that a note begun at `now` is most likely about: two hours before or after it, if any. */
  async about(clientId: string, now: Date): Promise<Session | null> {
    const [from, to] = [-aboutMs, aboutMs].map((by) => new Date(now.getTime() + by).toISOString());
    const api = await this.api.client();
    const result = await api
      .from('sessions')
      .select(columns)
      .eq('client_id', clientId)
      .neq('status', 'cancelled')
      .gt('ends_at', from ?? '')
      .lt('starts_at', to ?? '')
      .order('starts_at')
      .limit(1);
    const [row] = unwrap(result);
    return row ? sessionFrom(row) : null;
  }

  /** With where it was planned. */
  async find(sessionId: string): Promise<Session> {
    const api = await this.api.client();
    const [found, planned] = await Promise.all([
      api.from('sessions').select(columns).eq('id', sessionId).maybeSingle(),
      api.rpc('planned_in', { p_session_id: sessionId }),
    ]);
    const row = unwrapMaybe(found);
    if (!row) throw new AppFailure({ kind: 'not_found' });
    const [plannedIn] = unwrap(planned);
    return sessionFrom(row, plannedIn ? plannedInFrom(plannedIn) : null);
  }

  /** What was written, given and sent about a session of the coach who is signed in. */
  async outcome(session: Past): Promise<SessionOutcome> {
    const api = await this.api.client();
    const [notes, practices, summaries, next] = await Promise.all([
      notesAbout(api, session.id),
      practicesOf(api, session.id),
      summariesOf(api, session.id),
      nextAfter(api, session),
    ]);
    const [after] = unwrap(next);
    return {
      notes: unwrap(notes),
      practices: unwrap(practices),
      summaries: unwrap(summaries).map((row) => ({ id: row.id, sentAt: row.sent_at })),
      next: after ? { id: after.id, startsAt: after.starts_at } : null,
    };
  }

  /** What a client has before them: planned, not over at `from`, the nearest two. */
  async coming(from: string): Promise<readonly Session[]> {
    const api = await this.api.client();
    const result = await api
      .from('sessions')
      .select(columns)
      .eq('status', 'planned')
      .gt('ends_at', from)
      .order('starts_at')
      .limit(2);
    return unwrap(result).map((row) => sessionFrom(row));
  }

  /** The coach's own with one client: planned, not over at `from`, the nearest first. */
  async comingWith(clientId: string, from: string): Promise<readonly Session[]> {
    const api = await this.api.client();
    const result = await api
      .from('sessions')
      .select(columns)
      .eq('client_id', clientId)
      .eq('status', 'planned')
      .gt('ends_at', from)
      .order('starts_at')
      .limit(most);
    return unwrap(result).map((row) => sessionFrom(row));
  }

  /** Those of the client who is signed in, latest first. */
  async mine(): Promise<readonly Session[]> {
    const api = await this.api.client();
    const result = await api
      .from('sessions')
      .select(columns)
      .order('starts_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(most);
    return unwrap(result).map((row) => sessionFrom(row));
  }

  /** The same request id again plans nothing twice. Gives the session's id. */
  async plan(requestId: string, clientId: string, plan: SessionPlan): Promise<string> {
    const api = await this.api.client();
    const result = await api.rpc('plan_session', {
      p_request_id: requestId,
      p_client_id: clientId,
      p_kind: plan.kind,
      ...timesOf(plan),
    });
    return unwrap(result);
  }

  async move({ id, revision }: Seen, plan: SessionPlan): Promise<number> {
    const api = await this.api.client();
    const args = { p_session_id: id, p_revision: revision, ...timesOf(plan) };
    return unwrap(await api.rpc('move_session', args));
  }

  /** Says how it ended, or plans it again. Gives the new revision. */
  async end({ id, revision }: Seen, ending: Ending): Promise<number> {
    const api = await this.api.client();
    return unwrap(await api.rpc(endings[ending], { p_session_id: id, p_revision: revision }));
  }
}

const notesAbout = (api: Supabase, sessionId: string) =>
  api
    .from('notes')
    .select('id, title, excerpt')
    .eq('session_id', sessionId)
    .is('deleted_at', null)
    .order('created_at');

const practicesOf = (api: Supabase, sessionId: string) =>
  api
    .from('practices')
    .select('id, title')
    .eq('session_id', sessionId)
    .neq('status', 'withdrawn')
    .order('assigned_at');

const summariesOf = (api: Supabase, sessionId: string) =>
  api
    .from('shared_notes')
    .select('id, sent_at')
    .eq('session_id', sessionId)
    .is('withdrawn_at', null)
    .order('sent_at', { ascending: false });

const nextAfter = (api: Supabase, { clientId, endsAt }: Past) =>
  api
    .from('sessions')
    .select('id, starts_at')
    .eq('client_id', clientId)
    .neq('status', 'cancelled')
    .gte('starts_at', endsAt)
    .order('starts_at')
    .limit(1);

/** Asked for apart: the local back end embeds by one column of a foreign key that has two. */
async function namesOf(
  api: Supabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const result = await api.from('clients').select('id, name, preferred_name').in('id', ids);
  return new Map(unwrap(result).map((row) => [row.id, row.preferred_name ?? row.name]));
}

/**
 * An empty place or link is left out, which the functions take for none. What the clocks show is told with the
 * instant: the database may know newer rules than this device.
 */
const timesOf = ({ startsAt, endsAt, place, videoLink, plannedIn }: SessionPlan) => ({
  p_starts_at: startsAt,
  p_ends_at: endsAt,
  ...(plannedIn
    ? {
        p_time_zone: plannedIn.timeZone,
        p_local_start: `${plannedIn.day}T${plannedIn.time}`,
      }
    : {}),
  ...(place ? { p_place: place } : {}),
  ...(videoLink ? { p_video_link: videoLink } : {}),
});
