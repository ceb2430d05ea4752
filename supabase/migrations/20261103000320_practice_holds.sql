-- Holds: the next step of a programme waits after a try that was stopped or that rose, and a later rung of a ladder until the coach
-- says so. A table of its own, so that a hold which the coach may not know of changes nothing in the practice that they read: to them
-- its step looks like any that was proposed and not answered.

create table public.practice_holds (
  id uuid primary key default gen_random_uuid(),
  -- the step that is held
  practice_id uuid not null,
  -- the try that held it; null: a rung, which the coach unlocks
  log_id uuid,
  coach_id uuid not null,
  client_id uuid not null,
  held_at timestamptz not null default now(),
  released_at timestamptz,
  -- lifted by the client while the log was theirs alone: it counts until they open the log
  lifted_alone boolean not null default false,
  -- as the log that held it; who can read it lifts it
  coach_can_read boolean not null,
  constraint practice_holds_of_practice foreign key (coach_id, client_id, practice_id)
    references public.practices (coach_id, client_id, id) on delete cascade,
  constraint practice_holds_of_log foreign key (coach_id, client_id, log_id)
    references public.practice_logs (coach_id, client_id, id) on delete cascade,
  -- a try holds one step, once
  constraint practice_holds_once unique (log_id)
);
comment on table public.practice_holds is 'Steps of programmes that wait, why, and until when they did. Written by functions only.';
-- the two composite foreign keys, a client's own, and those that a coach has not lifted
create index practice_holds_by_practice on public.practice_holds (coach_id, client_id, practice_id);
create index practice_holds_by_log on public.practice_holds (coach_id, client_id, log_id);
create index practice_holds_mine on public.practice_holds (client_id, held_at desc, id desc);
create index practice_holds_open on public.practice_holds (coach_id, held_at desc, id desc) where released_at is null;
alter table public.practice_holds enable row level security;

create policy practice_holds_select on public.practice_holds for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read) or client_id = any (array(select private.my_client_ids())));
grant select (id, practice_id, log_id, coach_id, client_id, held_at, released_at) on public.practice_holds to authenticated;

create function private.my_held_practice_ids()
  returns setof uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select h.practice_id
    from public.practice_holds h
    join public.practices p on p.coach_id = h.coach_id and p.client_id = h.client_id and p.id = h.practice_id
   where h.client_id = any (array(select private.my_client_ids())) and h.released_at is null
     -- what was accepted as it was being held is the client's
     and p.status = 'proposed'
$$;
comment on function private.my_held_practice_ids() is 'The caller''s own steps that are held. Used in policies as all(array(select …)), once a statement.';
grant execute on function private.my_held_practice_ids() to authenticated;


-- ---------- who reads practices: it names the holds, so it stands after them ----------

create policy practices_select on public.practices for select to authenticated
  using (coach_id = (select private.coach_id())
    or (client_id = any (array(select private.my_client_ids())) and status <> 'withdrawn' and opens_at <= now()
      and id <> all (array(select private.my_held_practice_ids()))));


-- ---------- placing and lifting ----------

create function private.is_hard(p_log public.practice_logs)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$ select p_log.outcome = 'tried_stopped' or coalesce(p_log.distress_after - p_log.distress_before >= 3, false) $$;
comment on function private.is_hard(public.practice_logs) is 'Whether a try was stopped, or unease rose by three or more. Granted to nobody.';

create function private.hold_next(p_log public.practice_logs)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  insert into public.practice_holds (practice_id, log_id, coach_id, client_id, coach_can_read)
  select n.id, p_log.id, n.coach_id, n.client_id, p_log.visibility <> 'only_me'
    from public.practices p
    join public.practices n on n.programme_run_id = p.programme_run_id and n.position > p.position
   where p.id = p_log.practice_id and n.status = 'proposed'
   order by n.position
   limit 1
  on conflict (log_id) do nothing
$$;
comment on function private.hold_next(public.practice_logs) is
  'The first later step of the programme that is not answered waits because of this log, which holds once. Granted to nobody.';

create function private.follow_log(p_was public.practice_logs, p_is public.practice_logs)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if not private.is_hard(p_is) then
    delete from public.practice_holds h where h.log_id = p_is.id and h.released_at is null;
  elsif not private.is_hard(p_was) then
    perform private.hold_next(p_is);
  end if;
  if p_is.visibility = 'only_me' then
    update public.practice_holds h set coach_can_read = false where h.log_id = p_is.id and h.coach_can_read;
  elsif p_was.visibility = 'only_me' then
    -- What is opened holds as a log that is written now: when the hold was placed, and whether it was lifted, stays between the client and themselves.
    delete from public.practice_holds h where h.log_id = p_is.id and (h.released_at is null or h.lifted_alone);
    if private.is_hard(p_is) then perform private.hold_next(p_is); end if;
  end if;
end
$$;
comment on function private.follow_log(public.practice_logs, public.practice_logs) is
  'After a log was changed: its hold goes when it was not hard after all, comes when it was, and is seen by whom the log is. Granted to nobody.';

create function private.release_practice(p_practice_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.practice_holds h
     set released_at = coalesce(h.released_at, now()), lifted_alone = h.lifted_alone or (h.released_at is null and not h.coach_can_read)
   where h.practice_id = p_practice_id
     and ((h.coach_can_read and h.coach_id = (select private.coach_id()))
       or (not h.coach_can_read and h.client_id in (select private.my_client_ids())));
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.release_practice(uuid) is
  'Lifts what holds a step: the coach what they may read, the client what the coach may not; again changes nothing. AT002 for a step that nothing of the caller''s holds.';
grant execute on function private.release_practice(uuid) to authenticated;

create function public.release_practice(p_practice_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.release_practice(p_practice_id) $$;
comment on function public.release_practice(uuid) is 'Lets the next step of a programme go on.';
grant execute on function public.release_practice(uuid) to authenticated;
