-- Where a session was planned. While it lies ahead, its wall time there is what was agreed: when the rules of the zone change, the
-- instant follows. What is over or cancelled stays when it was.

create function private.due_start(p_session public.sessions)
  returns timestamptz
  language sql
  stable
  set search_path = ''
as $$
  select case when private.usable_zone(p_session.time_zone) = p_session.time_zone
    then private.instant_of(p_session.local_start, p_session.time_zone, p_session.local_turn) else p_session.starts_at end
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
  new.time_zone := coalesce(new.time_zone, (select private.usable_zone(k.time_zone) from public.coaches k where k.id = new.coach_id), 'UTC');
  -- Following the rules keeps the wall time, also one that they leave out by now: they may come back.
  if tg_op = 'UPDATE' and new.time_zone = old.time_zone and new.starts_at = private.due_start(old) then return new; end if;
  new.local_start := new.starts_at at time zone new.time_zone;
  new.local_turn := case when new.starts_at > (private.instants_of(new.local_start, new.time_zone))[1] then 'second' else 'first' end;
  return new;
end
$$;
comment on function private.keep_wall_time() is
  'Reckons what the clocks show as a session starts, by whatever way its time is written; in the practice''s zone where none is named.';
create trigger sessions_wall_time before insert or update of starts_at, time_zone on public.sessions
  for each row execute function private.keep_wall_time();


-- ---------- following the rules ----------

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
comment on function private.sessions_adrift() is 'Planned sessions ahead that the rules of today would start at another instant. Granted to nobody.';

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
comment on function private.as_due(public.sessions) is 'A session as the rules of today would have it, as long as it was. Granted to nobody.';

create function private.follow_zone_rules()
  returns table (session_id uuid, outcome text)
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  adrift public.sessions;
  due public.sessions;
  has_moved boolean := true;
begin
  outcome := 'moved';
  -- A time that is taken may be free once the session that has it has followed, too.
  while has_moved loop
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
  end loop;
  outcome := 'taken';
  for session_id in select s.id from private.sessions_adrift() s where private.meets_another(private.as_due(s)) loop
    raise warning 'session % stays: another has the time that it was planned for', session_id;
    return next;
  end loop;
end
$$;
comment on function private.follow_zone_rules() is
  'Moves planned sessions ahead to where the rules of their zones put their wall time by now, and tells of each: moved, or taken (it stays, and its page tells the coach). Daily; again changes nothing. The operator''s alone.';


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
  'What the clocks show as a session of the caller starts, in the zone it was planned in, and whether they still do. Nothing for anybody but its coach: a client is not told where that was.';
grant execute on function private.planned_in(uuid) to authenticated;

create function public.planned_in(p_session_id uuid)
  returns table (time_zone text, day text, "time" text, holds boolean)
  language sql
  stable
  set search_path = ''
as $$ select * from private.planned_in(p_session_id) $$;
comment on function public.planned_in(uuid) is 'Where the coach planned a session, and what the clocks there show as it starts; "holds" is false when the rules changed and it could not follow.';
grant execute on function public.planned_in(uuid) to authenticated;
