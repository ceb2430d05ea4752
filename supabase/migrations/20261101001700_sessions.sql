-- Sessions: a meeting of a coach and a client. Both read it; only functions write it, and no two of a coach overlap.
-- What was agreed is a wall time in a zone; the instant that everybody sees in their own zone is reckoned from it, and
-- follows when the rules of the zone change before the day has come.
-- No title is stored: what a calendar or a page says of it is neutral everywhere.


-- ================= sessions =================

create table public.sessions (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  -- chosen by the caller, so that a retry plans once
  request_id uuid not null,
  kind text not null constraint sessions_kind_known check (kind in ('consultation', 'session')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- what the clocks show there as it starts, and in the hour that comes twice which of both: reckoned from starts_at
  -- when that is written, and the truth from then on
  time_zone text not null constraint sessions_time_zone_length check (char_length(time_zone) between 1 and 64),
  local_start timestamp not null,
  local_turn text not null constraint sessions_local_turn_known check (local_turn in ('first', 'second')),
  place text constraint sessions_place_length check (char_length(place) between 1 and 200 and btrim(place) <> ''),
  -- a client follows it, so nothing but https, no name and password before the host, and no space of any script
  video_link text
    constraint sessions_video_link_https check (char_length(video_link) <= 500
      and video_link ~ '^https://[^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000/?#@"<>\\]+'
        '([/?#][^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>\\]*)?$'),
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
comment on table public.sessions is
  'A meeting, past or to come: an instant, which each side sees in their own time zone, beside the wall time and '
  'zone that it was planned in. Written by functions only.';
-- the record, the client''s own list, and the coach''s Today
create index sessions_by_client on public.sessions (coach_id, client_id, starts_at desc, id desc);
create index sessions_mine on public.sessions (client_id, starts_at desc, id desc);
create index sessions_by_coach on public.sessions (coach_id, starts_at desc, id desc);
-- what lies ahead, of all coaches: once a day follow_zone_rules() looks whether it is still due when it stands
create index sessions_ahead on public.sessions (starts_at) where status = 'planned';
alter table public.sessions enable row level security;

create policy sessions_select on public.sessions for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
-- when it was planned, and by which request, is nobody's to read; where a coach was then, no client's (planned_in
-- tells the coach)
grant select (id, coach_id, client_id, kind, starts_at, ends_at, place, video_link, status, revision, updated_at)
  on public.sessions to authenticated;

create trigger sessions_revision before update on public.sessions
  for each row execute function private.next_revision();


-- ---------- no two of a coach overlap ----------

-- A lock and a look, and no exclusion constraint: that needs an extension (btree_gist), and its error is none of ours.
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
  -- Volatile, so that it sees what was written while the caller waited for the lock. None is longer than eight hours,
  -- so the index reads a short stretch.
  select exists (select from public.sessions s
                  where s.coach_id = p_session.coach_id and s.id <> p_session.id and s.status <> 'cancelled'
                    and s.starts_at < p_session.ends_at and s.starts_at > p_session.starts_at - interval '8 hours'
                    and s.ends_at > p_session.starts_at)
$$;
comment on function private.meets_another(public.sessions) is
  'Whether another session of the coach, not cancelled, overlaps this one. Granted to nobody.';

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
  'AT015 when another session of the coach, not cancelled, overlaps: by whatever way a time is written, and when two '
  'are written at once. One may begin as another ends.';
create trigger sessions_slot before insert or update of coach_id, starts_at, ends_at, status on public.sessions
  for each row execute function private.keep_slot();


-- ---------- planning ----------

create function private.end_of(p_start timestamptz, p_starts_at timestamptz, p_ends_at timestamptz)
  returns timestamptz
  language sql
  immutable
  set search_path = ''
as $$
  -- infinity less infinity is an error of its own; so the check of the table speaks, as for any other length
  select case
    when not isfinite(p_starts_at) or not isfinite(p_ends_at) then 'infinity'
    else p_start + (p_ends_at - p_starts_at)
  end
$$;
comment on function private.end_of(timestamptz, timestamptz, timestamptz) is
  'When a session that begins at p_start ends, which takes as long as from p_starts_at to p_ends_at; no time at all '
  'where one of these is none. Granted to nobody.';

create function private.plan_session(
  p_request_id uuid, p_client_id uuid, p_kind text, p_starts_at timestamptz, p_ends_at timestamptz, p_place text,
  p_video_link text, p_time_zone text, p_local_start timestamp)
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
    values (me, p_client_id, p_request_id, p_kind, start, private.end_of(start, p_starts_at, p_ends_at), zone,
      nullif(btrim(p_place), ''), nullif(btrim(p_video_link), ''))
    returning id into made;
  return made;
end
$$;
comment on function private.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp) is
  'Plans a session with the caller''s client; the same request id again changes nothing. AT002, AT015, AT035, AT036; '
  '23514 for a time, place or link out of bounds.';
grant execute on function private.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp)
  to authenticated;

create function public.plan_session(
  p_request_id uuid, p_client_id uuid, p_kind text, p_starts_at timestamptz, p_ends_at timestamptz,
  p_place text default null, p_video_link text default null, p_time_zone text default null,
  p_local_start timestamp default null)
  returns uuid
  language sql
  set search_path = ''
as $$
  select private.plan_session(
    p_request_id, p_client_id, p_kind, p_starts_at, p_ends_at, p_place, p_video_link, p_time_zone, p_local_start)
$$;
comment on function public.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp) is
  'Plans a session; gives its id. p_local_start says what the clocks of p_time_zone (the practice''s by default) '
  'show as it starts, and counts before p_starts_at, which then tells the length and which of two.';
grant execute on function public.plan_session(uuid, uuid, text, timestamptz, timestamptz, text, text, text, timestamp)
  to authenticated;


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
comment on function private.my_session(uuid) is
  'The calling coach''s own session, locked; AT002 for a foreign or unknown one. Granted to nobody.';

create function private.move_session(
  p_session_id uuid, p_revision int, p_starts_at timestamptz, p_ends_at timestamptz, p_place text, p_video_link text,
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
  finish timestamptz := private.end_of(start, p_starts_at, p_ends_at);
  to_place text := nullif(btrim(p_place), '');
  to_link text := nullif(btrim(p_video_link), '');
begin
  -- a retry finds it moved already
  if (mine.starts_at, mine.ends_at, mine.time_zone, mine.place, mine.video_link)
      is not distinct from (start, finish, zone, to_place, to_link) then
    return mine.revision;
  end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  if mine.status <> 'planned' then perform private.refuse('AT016', 'session_ended', 409); end if;
  update public.sessions s
     set starts_at = start, ends_at = finish, time_zone = zone, place = to_place, video_link = to_link
   where s.id = mine.id returning s.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp) is
  'Gives a planned session another time, place or link, at the revision last seen. AT002, AT007, AT015, AT016, '
  'AT035, AT036.';
grant execute on function private.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp)
  to authenticated;

create function public.move_session(
  p_session_id uuid, p_revision int, p_starts_at timestamptz, p_ends_at timestamptz, p_place text default null,
  p_video_link text default null, p_time_zone text default null, p_local_start timestamp default null)
  returns int
  language sql
  set search_path = ''
as $$
  select private.move_session(
    p_session_id, p_revision, p_starts_at, p_ends_at, p_place, p_video_link, p_time_zone, p_local_start)
$$;
comment on function public.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp) is
  'Moves a planned session; gives its new revision. Zone and wall time as when it is planned; without p_time_zone it '
  'stays in the one it was planned in.';
grant execute on function public.move_session(uuid, int, timestamptz, timestamptz, text, text, text, timestamp)
  to authenticated;

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
  if mine.status <> 'planned' and p_status <> 'planned' then
    perform private.refuse('AT016', 'session_ended', 409);
  end if;
  update public.sessions s set status = p_status where s.id = mine.id returning s.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.set_session_status(uuid, int, text) is
  'Ends a session of the caller, or plans it again (AT015 when its time is taken by now); again changes nothing. '
  'AT002, AT007, AT016.';
grant execute on function private.set_session_status(uuid, int, text) to authenticated;

create function public.cancel_session(p_session_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_session_status(p_session_id, p_revision, 'cancelled') $$;
comment on function public.cancel_session(uuid, int) is
  'Cancels a planned session, which frees its time; gives its new revision.';
grant execute on function public.cancel_session(uuid, int) to authenticated;

create function public.complete_session(p_session_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_session_status(p_session_id, p_revision, 'completed') $$;
comment on function public.complete_session(uuid, int) is
  'Says that a planned session took place; gives its new revision.';
grant execute on function public.complete_session(uuid, int) to authenticated;

create function public.reopen_session(p_session_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_session_status(p_session_id, p_revision, 'planned') $$;
comment on function public.reopen_session(uuid, int) is
  'A completed or cancelled session is planned again; gives its new revision.';
grant execute on function public.reopen_session(uuid, int) to authenticated;


-- ---------- the wall time that was agreed ----------

-- While a session lies ahead, its wall time where it was planned is what was agreed: when the rules of the zone
-- change, the instant follows. What is over or cancelled stays when it was.
create function private.due_start(p_session public.sessions)
  returns timestamptz
  language sql
  stable
  set search_path = ''
as $$
  select case
    when private.usable_zone(p_session.time_zone) = p_session.time_zone
      then private.instant_of(p_session.local_start, p_session.time_zone, p_session.local_turn)
    else p_session.starts_at
  end
$$;
comment on function private.due_start(public.sessions) is
  'When a session starts by the rules of today; as it stands where the server has lost the zone. Granted to nobody.';

create function private.keep_wall_time()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  new.time_zone := coalesce(
    new.time_zone, (select private.usable_zone(k.time_zone) from public.coaches k where k.id = new.coach_id), 'UTC');
  -- Following the rules keeps the wall time, also one that they leave out by now: they may come back.
  if tg_op = 'UPDATE' and new.time_zone = old.time_zone and new.starts_at = private.due_start(old) then
    return new;
  end if;
  new.local_start := new.starts_at at time zone new.time_zone;
  new.local_turn := case
    when new.starts_at > (private.instants_of(new.local_start, new.time_zone))[1] then 'second'
    else 'first'
  end;
  return new;
end
$$;
comment on function private.keep_wall_time() is
  'Reckons what the clocks show as a session starts, by whatever way its time is written; in the practice''s zone '
  'where none is named.';
create trigger sessions_wall_time before insert or update of starts_at, time_zone on public.sessions
  for each row execute function private.keep_wall_time();


-- ---------- following the rules of zones ----------

-- Countries change their rules, at times with a few weeks' notice; the server learns of it with an update.
create function private.sessions_adrift()
  returns setof public.sessions
  language sql
  stable
  set search_path = ''
as $$
  select s.* from public.sessions s
   where s.status = 'planned' and s.starts_at > now() and private.due_start(s) <> s.starts_at
   order by s.starts_at, s.id
$$;
comment on function private.sessions_adrift() is
  'Planned sessions ahead that the rules of today would start at another instant. Granted to nobody.';

create function private.as_due(p_session public.sessions)
  returns public.sessions
  language plpgsql
  stable
  set search_path = ''
as $$
begin
  p_session.ends_at := private.due_start(p_session) + (p_session.ends_at - p_session.starts_at);
  p_session.starts_at := private.due_start(p_session);
  return p_session;
end
$$;
comment on function private.as_due(public.sessions) is
  'A session as the rules of today would have it, as long as it was. Granted to nobody.';

create function private.follow_zone_rules()
  returns table (session_id uuid, outcome text)
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  adrift public.sessions;
  due public.sessions;
  has_moved boolean;
begin
  outcome := 'moved';
  -- A time that is taken may be free once the session that has it has followed, too: as many rounds as there are
  -- sessions are enough, and it never turns for ever.
  for round in 1 .. (select count(*) from private.sessions_adrift()) loop
    has_moved := false;
    for adrift in select * from private.sessions_adrift() loop
      -- What somebody is just moving is theirs.
      perform from public.sessions s where s.id = adrift.id and s.revision = adrift.revision for update skip locked;
      continue when not found;
      perform private.lock_calendar(adrift.coach_id);
      due := private.as_due(adrift);
      continue when private.meets_another(due);
      update public.sessions s set starts_at = due.starts_at, ends_at = due.ends_at where s.id = adrift.id;
      has_moved := true;
      session_id := adrift.id;
      return next;
    end loop;
    exit when not has_moved;
  end loop;
  outcome := 'taken';
  for session_id in select s.id from private.sessions_adrift() s where private.meets_another(private.as_due(s)) loop
    raise warning 'session % stays: another has the time that it was planned for', session_id;
    return next;
  end loop;
end
$$;
comment on function private.follow_zone_rules() is
  'Moves planned sessions ahead to where the rules of their zones put their wall time by now, and tells of each: '
  'moved, or taken (it stays, and its page tells the coach). Daily; again changes nothing. The operator''s alone.';


-- ---------- told to the coach ----------

create function private.planned_in(p_session_id uuid)
  returns table (time_zone text, day text, "time" text, holds boolean)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select s.time_zone, to_char(s.local_start, 'YYYY-MM-DD'), to_char(s.local_start, 'HH24:MI'),
         s.starts_at at time zone private.usable_zone(s.time_zone) = s.local_start
    from public.sessions s where s.id = p_session_id and s.coach_id = (select private.coach_id())
$$;
comment on function private.planned_in(uuid) is
  'What the clocks show as a session of the caller starts, in the zone it was planned in, and whether they still do. '
  'Nothing for anybody but its coach: a client is not told where that was.';
grant execute on function private.planned_in(uuid) to authenticated;

create function public.planned_in(p_session_id uuid)
  returns table (time_zone text, day text, "time" text, holds boolean)
  language sql
  stable
  set search_path = ''
as $$ select * from private.planned_in(p_session_id) $$;
comment on function public.planned_in(uuid) is
  'Where the coach planned a session, and what the clocks there show as it starts; "holds" is false when the rules '
  'changed and it could not follow.';
grant execute on function public.planned_in(uuid) to authenticated;
