-- Sessions: a meeting of a coach and a client. Both read it; only functions write it, and no two of a coach overlap.
-- No title is stored: what a calendar or a page says of it is neutral everywhere.

create table public.sessions (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  -- chosen by the caller, so that a retry plans once
  request_id uuid not null,
  kind text not null constraint sessions_kind_known check (kind in ('consultation', 'session')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- what the clocks show there as it starts, and in the hour that comes twice which of both: reckoned from starts_at when that is
  -- written, and the truth from then on
  time_zone text not null constraint sessions_time_zone_length check (char_length(time_zone) between 1 and 64),
  local_start timestamp not null,
  local_turn text not null constraint sessions_local_turn_known check (local_turn in ('first', 'second')),
  place text constraint sessions_place_length check (char_length(place) between 1 and 200 and btrim(place) <> ''),
  -- a client follows it, so nothing but https, and no name and password before the host
  video_link text constraint sessions_video_link_https
    check (char_length(video_link) <= 500 and video_link ~ '^https://[^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000/?#@"<>\\]+([/?#][^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>\\]*)?$'),
  status text not null default 'planned'
    constraint sessions_status_known check (status in ('planned', 'completed', 'cancelled')),
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sessions_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  -- what notes point at
  constraint sessions_key unique (coach_id, client_id, id),
  constraint sessions_request_unique unique (coach_id, request_id),
  constraint sessions_length check (isfinite(starts_at) and isfinite(ends_at)
    and ends_at - starts_at between interval '1 minute' and interval '8 hours')
);
comment on table public.sessions is 'A meeting, past or to come: an instant, which each side sees in their own time zone, beside the wall time and zone that it was planned in. Written by functions only.';
-- the record, the client''s own list, and the coach''s Today
create index sessions_by_client on public.sessions (coach_id, client_id, starts_at desc, id desc);
create index sessions_mine on public.sessions (client_id, starts_at desc, id desc);
create index sessions_by_coach on public.sessions (coach_id, starts_at desc, id desc);
-- what lies ahead of everybody, which follows the rules of its zone
create index sessions_ahead on public.sessions (starts_at) where status = 'planned';
alter table public.sessions enable row level security;

create policy sessions_select on public.sessions for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
-- when it was planned, and by which request, is nobody's to read; where a coach was then, no client's (planned_in tells the coach)
grant select (id, coach_id, client_id, kind, starts_at, ends_at, place, video_link, status, revision, updated_at)
  on public.sessions to authenticated;

create trigger sessions_revision before update on public.sessions
  for each row execute function private.next_revision();


-- ---------- no two of a coach overlap ----------

create function private.lock_calendar(p_coach_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select pg_advisory_xact_lock(hashtextextended('sessions:' || p_coach_id::text, 0)) $$;
comment on function private.lock_calendar(uuid) is
  'One writer of a coach''s times at a time, until the transaction ends. Granted to nobody.';

create function private.meets_another(p_session public.sessions)
  returns boolean
  language sql
  volatile
  set search_path = ''
as $$
  -- Volatile, so that it sees what was written while the caller waited for the lock. None is longer than eight hours, so the index reads a short stretch.
  select exists (select from public.sessions s
                  where s.coach_id = p_session.coach_id and s.id <> p_session.id and s.status <> 'cancelled'
                    and s.starts_at < p_session.ends_at and s.starts_at > p_session.starts_at - interval '8 hours'
                    and s.ends_at > p_session.starts_at)
$$;
comment on function private.meets_another(public.sessions) is 'Whether another session of the coach, not cancelled, overlaps this one. Granted to nobody.';

create function private.keep_slot()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if new.status = 'cancelled' then return new; end if;
  -- Read committed sees what the last holder of the lock wrote; a snapshot from before the lock would not.
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'sessions are written in read committed or serializable transactions only' using errcode = '25001';
  end if;
  perform private.lock_calendar(new.coach_id);
  if private.meets_another(new) then perform private.refuse('AT015', 'slot_taken', 409); end if;
  return new;
end
$$;
comment on function private.keep_slot() is
  'AT015 when another session of the coach, not cancelled, overlaps: by whatever way a time is written, and when two are written at once. One may begin as another ends.';
create trigger sessions_slot before insert or update of coach_id, starts_at, ends_at, status on public.sessions
  for each row execute function private.keep_slot();


-- ---------- planning ----------

create function private.plan_session(p_request_id uuid, p_client_id uuid, p_kind text, p_starts_at timestamptz, p_ends_at timestamptz, p_place text, p_video_link text,
    p_time_zone text, p_local_start timestamp)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  zone text := private.planning_zone(p_time_zone, (select k.time_zone from public.coaches k where k.id = me));
  start timestamptz := private.instant_near(p_local_start, zone, p_starts_at);
  made uuid;
begin
  -- before looking for an earlier try, so that two tries at once plan once
  perform private.lock_calendar(me);
  select s.id into made from public.sessions s
   where s.coach_id = me and s.request_id = p_request_id and s.client_id = p_client_id;
  if made is not null then return made; end if;
  insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at, time_zone, place, video_link)
    values (me, p_client_id, p_request_id, p_kind, start, start + (p_ends_at - p_starts_at), zone, nullif(btrim(p_place), ''), nullif(btrim(p_video_link), ''))
    returning id into made;
  return made;
end
$$;
comment on function private.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp) is
  'Plans a session with the caller''s client; the same request id again changes nothing. AT002, AT015, AT035, AT036; 23514 for a time, place or link out of bounds.';
grant execute on function private.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp) to authenticated;

create function public.plan_session(p_request_id uuid, p_client_id uuid, p_kind text, p_starts_at timestamptz, p_ends_at timestamptz,
    p_place text default null, p_video_link text default null, p_time_zone text default null, p_local_start timestamp default null)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.plan_session(p_request_id, p_client_id, p_kind, p_starts_at, p_ends_at, p_place, p_video_link, p_time_zone, p_local_start) $$;
comment on function public.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp) is
  'Plans a session; gives its id. p_local_start says what the clocks of p_time_zone (the practice''s by default) show as it starts, and counts before p_starts_at, which then tells the length and which of two.';
grant execute on function public.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp) to authenticated;


-- ---------- moving and ending ----------

create function private.my_session(p_session_id uuid)
  returns public.sessions
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  mine public.sessions;
begin
  select * into mine from public.sessions s where s.id = p_session_id and s.coach_id = me for update;
  if mine.id is null then perform private.refuse_not_found(); end if;
  return mine;
end
$$;
comment on function private.my_session(uuid) is 'The calling coach''s own session, locked; AT002 for a foreign or unknown one. Granted to nobody.';

create function private.move_session(p_session_id uuid, p_revision int, p_starts_at timestamptz, p_ends_at timestamptz, p_place text, p_video_link text,
    p_time_zone text, p_local_start timestamp)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.sessions := private.my_session(p_session_id);
  -- it stays where it was planned, unless it is planned elsewhere now
  zone text := private.planning_zone(p_time_zone, mine.time_zone);
  start timestamptz := private.instant_near(p_local_start, zone, p_starts_at);
  finish timestamptz := start + (p_ends_at - p_starts_at);
  to_place text := nullif(btrim(p_place), '');
  to_link text := nullif(btrim(p_video_link), '');
begin
  -- a retry finds it moved already
  if (mine.starts_at, mine.ends_at, mine.time_zone, mine.place, mine.video_link) is not distinct from (start, finish, zone, to_place, to_link) then
    return mine.revision;
  end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  if mine.status <> 'planned' then perform private.refuse('AT016', 'session_ended', 409); end if;
  update public.sessions s set starts_at = start, ends_at = finish, time_zone = zone, place = to_place, video_link = to_link
   where s.id = mine.id returning s.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp) is
  'Gives a planned session another time, place or link, at the revision last seen. AT002, AT007, AT015, AT016, AT035, AT036.';
grant execute on function private.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp) to authenticated;

create function public.move_session(p_session_id uuid, p_revision int, p_starts_at timestamptz, p_ends_at timestamptz,
    p_place text default null, p_video_link text default null, p_time_zone text default null, p_local_start timestamp default null)
  returns int
  language sql
  set search_path = ''
as $$ select private.move_session(p_session_id, p_revision, p_starts_at, p_ends_at, p_place, p_video_link, p_time_zone, p_local_start) $$;
comment on function public.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp) is
  'Moves a planned session; gives its new revision. Zone and wall time as when it is planned; without p_time_zone it stays in the one it was planned in.';
grant execute on function public.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp) to authenticated;

create function private.set_session_status(p_session_id uuid, p_revision int, p_status text)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.sessions := private.my_session(p_session_id);
begin
  if mine.status = p_status then return mine.revision; end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  -- what ended is opened again before it ends in another way
  if mine.status <> 'planned' and p_status <> 'planned' then perform private.refuse('AT016', 'session_ended', 409); end if;
  update public.sessions s set status = p_status where s.id = mine.id returning s.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.set_session_status(uuid, int, text) is
  'Ends a session of the caller, or plans it again (AT015 when its time is taken by now); again changes nothing. AT002, AT007, AT016.';
grant execute on function private.set_session_status(uuid, int, text) to authenticated;

create function public.cancel_session(p_session_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_session_status(p_session_id, p_revision, 'cancelled') $$;
comment on function public.cancel_session(uuid, int) is 'Cancels a planned session, which frees its time; gives its new revision.';
grant execute on function public.cancel_session(uuid, int) to authenticated;

create function public.complete_session(p_session_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_session_status(p_session_id, p_revision, 'completed') $$;
comment on function public.complete_session(uuid, int) is 'Says that a planned session took place; gives its new revision.';
grant execute on function public.complete_session(uuid, int) to authenticated;

create function public.reopen_session(p_session_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_session_status(p_session_id, p_revision, 'planned') $$;
comment on function public.reopen_session(uuid, int) is 'A completed or cancelled session is planned again; gives its new revision.';
grant execute on function public.reopen_session(uuid, int) to authenticated;
