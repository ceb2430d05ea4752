-- Practice logs: one row a try, written by the client, and what follows from it: the hold of a programme's next step,
-- and the day on which a step opens. Written by functions (practice_log_saving); a coach reads a log when, and only
-- when, the client does not keep it to themselves, and nothing else tells them that there is one.


-- ================= practice_logs =================

-- Two times: `at` orders the list that both read, `said_at` is when it was written, and nobody's to read.
create table public.practice_logs (
  id uuid primary key default gen_random_uuid(),
  -- chosen by the client's device, so that a double tap, a retry or an offline queue stores one
  request_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  practice_id uuid not null,
  -- the client's day, which may be up to two weeks before it was written
  day date not null,
  outcome text not null constraint practice_logs_outcome_known check (outcome in ('done', 'tried_stopped')),
  distress_before int constraint practice_logs_before_range check (distress_before between 0 and 10),
  distress_after int constraint practice_logs_after_range check (distress_after between 0 and 10),
  reflection text not null default ''
    constraint practice_logs_reflection_length check (char_length(reflection) <= 4000),
  win text not null default '' constraint practice_logs_win_length check (char_length(win) <= 500),
  visibility text not null
    constraint practice_logs_visibility_known check (visibility in ('only_me', 'coach', 'coach_and_partner')),
  talk_about boolean not null,
  at timestamptz not null,
  amended_at timestamptz,
  reply text
    constraint practice_logs_reply_length check (char_length(reply) between 1 and 2000 and btrim(reply) <> ''),
  replied_at timestamptz,
  thanks text
    constraint practice_logs_thanks_length check (char_length(thanks) between 1 and 500 and btrim(thanks) <> ''),
  coach_read_at timestamptz,
  revision int not null default private.another_tag(),
  said_at timestamptz not null default now(),
  fts tsvector not null default '',
  -- a try that says no more than that it was done needs no reading
  worth_reading boolean not null generated always as (
    reflection <> '' or win <> '' or talk_about or outcome = 'tried_stopped'
    or coalesce(distress_after - distress_before >= 3, false)) stored,
  constraint practice_logs_of_practice foreign key (coach_id, client_id, practice_id)
    references public.practices (coach_id, client_id, id) on delete cascade,
  -- what its history and its hold point at
  constraint practice_logs_key unique (coach_id, client_id, id),
  constraint practice_logs_request_unique unique (client_id, request_id),
  constraint practice_logs_replied check ((reply is null) = (replied_at is null)),
  constraint practice_logs_thanked check (thanks is null or reply is not null)
);
comment on table public.practice_logs is
  'One try of a practice: done, or tried and stopped. Written by functions only.';
comment on column public.practice_logs.revision is
  'A tag that is another one after every edit by the client, and no count: a count would tell the coach of edits '
  'made while the log was closed to them.';
comment on column public.practice_logs.thanks is
  'What its writer says to the coach''s reply. No time is kept of it.';
comment on column public.practice_logs.said_at is
  'When it was written; of a log that was kept first, when it was opened. Not for reading.';
comment on column public.practice_logs.at is
  'When it was said, for a try of that day; else noon of its day in the client''s time zone.';
-- as with notes: a search reads many of these and few reflections
alter table public.practice_logs alter column fts set storage main;
-- the record, the client's own, everything of a coach: newest first
create index practice_logs_by_client on public.practice_logs (coach_id, client_id, at desc, id desc);
create index practice_logs_mine on public.practice_logs (client_id, at desc, id desc);
create index practice_logs_by_coach on public.practice_logs (coach_id, at desc, id desc);
-- The composite foreign key, and the tries of one practice. A log that is opened gets an entry of its own: without
-- the last column it would keep the place, among logs that are read in no order, that it had when it was written.
create index practice_logs_by_practice on public.practice_logs (coach_id, client_id, practice_id, at desc)
  include (visibility);
-- what waits to be read is little of what there is
create index practice_logs_to_read on public.practice_logs (coach_id, at desc, id desc)
  where coach_read_at is null and worth_reading;
alter table public.practice_logs enable row level security;

create policy practice_logs_select on public.practice_logs for select to authenticated
  using ((coach_id = (select private.coach_id()) and visibility <> 'only_me')
    or client_id = any (array(select private.my_client_ids())));
-- said_at is not for reading
grant select (id, request_id, coach_id, client_id, practice_id, day, outcome, distress_before, distress_after,
    reflection, win, visibility, talk_about, at, amended_at, reply, replied_at, thanks, coach_read_at, revision,
    fts, worth_reading) on public.practice_logs to authenticated;

create function private.read_practice_log()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  new.fts := private.search_vector(private.language_of(new.coach_id), concat_ws(E'\n', new.reflection, new.win));
  return new;
end
$$;
comment on function private.read_practice_log() is 'Makes the words that a log can be found by.';
-- writing fts as the owner makes them anew
create trigger practice_logs_read before insert or update of reflection, win, fts on public.practice_logs
  for each row execute function private.read_practice_log();


-- ================= practice_log_history =================

-- Each edit keeps what it replaced, like the history of answers, with the same two marks of what a coach may read.
create table public.practice_log_history (
  id uuid primary key default gen_random_uuid(),
  log_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  day date not null,
  outcome text not null,
  distress_before int,
  distress_after int,
  reflection text not null,
  win text not null,
  visibility text not null,
  talk_about boolean not null,
  revision int not null,
  replaced_at timestamptz not null default now(),
  coach_can_read boolean not null default false,
  -- whether the coach could read it when it was replaced: what was closed then is never opened
  open_when_said boolean not null default false,
  constraint practice_log_history_of_log foreign key (coach_id, client_id, log_id)
    references public.practice_logs (coach_id, client_id, id) on delete cascade
);
comment on table public.practice_log_history is
  'What a log said before it was changed. Read by the coach only while both the old words and the present log are '
  'theirs to read; gone with the log.';
-- the composite foreign key, and a client's own
create index practice_log_history_by_log
  on public.practice_log_history (coach_id, client_id, log_id, replaced_at desc);
create index practice_log_history_mine on public.practice_log_history (client_id, log_id, replaced_at desc);
alter table public.practice_log_history enable row level security;

create policy practice_log_history_select on public.practice_log_history for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read)
    or client_id = any (array(select private.my_client_ids())));
grant select (id, log_id, coach_id, client_id, day, outcome, distress_before, distress_after, reflection, win,
    visibility, talk_about, revision, replaced_at) on public.practice_log_history to authenticated;


-- ================= practice_holds =================

-- The next step of a programme waits after a try that was stopped or that rose, and a later rung of a ladder
-- until the coach says so. A table of its own, so that a hold which the coach may not know of changes nothing in the
-- practice that they read: to them its step looks like any that was proposed and not answered.
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
comment on table public.practice_holds is
  'Steps of programmes that wait, why, and until when they did. Written by functions only.';
-- the two composite foreign keys, a client's own, and those that a coach has not lifted
create index practice_holds_by_practice on public.practice_holds (coach_id, client_id, practice_id);
create index practice_holds_by_log on public.practice_holds (coach_id, client_id, log_id);
create index practice_holds_mine on public.practice_holds (client_id, held_at desc, id desc);
create index practice_holds_open on public.practice_holds (coach_id, held_at desc, id desc) where released_at is null;
alter table public.practice_holds enable row level security;

create policy practice_holds_select on public.practice_holds for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read)
    or client_id = any (array(select private.my_client_ids())));
grant select (id, practice_id, log_id, coach_id, client_id, held_at, released_at)
  on public.practice_holds to authenticated;

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
comment on function private.my_held_practice_ids() is
  'The caller''s own steps that are held. Used in policies as all(array(select …)), once a statement.';
grant execute on function private.my_held_practice_ids() to authenticated;


-- ---------- who reads practices: the policy names the holds ----------

-- The client: what has opened, was not taken back, and is not held.
create policy practices_select on public.practices for select to authenticated
  using (coach_id = (select private.coach_id())
    or (client_id = any (array(select private.my_client_ids())) and status <> 'withdrawn' and opens_at <= now()
      and id <> all (array(select private.my_held_practice_ids()))));


-- ---------- placing and lifting a hold ----------

-- What makes a try hard is the end of the rule of worth_reading, so that a coach finds what held a step among the logs
-- to read.
create function private.is_hard(p_log public.practice_logs)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$ select p_log.outcome = 'tried_stopped' or coalesce(p_log.distress_after - p_log.distress_before >= 3, false) $$;
comment on function private.is_hard(public.practice_logs) is
  'Whether a try was stopped, or unease rose by three or more. Granted to nobody.';

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
  'The first later step of the programme that is not answered waits because of this log, which holds once. Granted '
  'to nobody.';

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
    update public.practice_holds h set coach_can_read = false where h.log_id = p_is.id;
  elsif p_was.visibility = 'only_me' then
    -- What is opened holds as a log that is written now: when the hold was placed, and whether it was lifted, stays
    -- between the client and themselves.
    delete from public.practice_holds h where h.log_id = p_is.id and (h.released_at is null or h.lifted_alone);
    if private.is_hard(p_is) then perform private.hold_next(p_is); end if;
  end if;
end
$$;
comment on function private.follow_log(public.practice_logs, public.practice_logs) is
  'After a log was changed: its hold goes when it was not hard after all, comes when it was, and is seen by whom the '
  'log is. Granted to nobody.';

create function private.release_practice(p_practice_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.practice_holds h
     set released_at = coalesce(h.released_at, now()),
         lifted_alone = h.lifted_alone or (h.released_at is null and not h.coach_can_read)
   where h.practice_id = p_practice_id
     and ((h.coach_can_read and h.coach_id = (select private.coach_id()))
       or (not h.coach_can_read and h.client_id in (select private.my_client_ids())));
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.release_practice(uuid) is
  'Lifts what holds a step: the coach what they may read, the client what the coach may not; again changes nothing. '
  'AT002 for a step that nothing of the caller''s holds.';
grant execute on function private.release_practice(uuid) to authenticated;

create function public.release_practice(p_practice_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.release_practice(p_practice_id) $$;
comment on function public.release_practice(uuid) is 'Lets the next step of a programme go on.';
grant execute on function public.release_practice(uuid) to authenticated;


-- ---------- when the steps of a run open ----------

create function private.opening_of(p_step public.practices, p_before public.practices, p_zone text)
  returns timestamptz
  language sql
  stable
  set search_path = ''
as $$
  with start as (
    -- a run that starts on a later day starts when that day does
    select greatest(p_step.assigned_at, p_step.starts_on::timestamp at time zone p_zone) as at
  )
  select case
    when p_step.delivery = 'on_date' then greatest(start.at, p_step.on_date::timestamp at time zone p_zone)
    when p_step.delivery = 'days_after' and p_before.id is null
      then ((start.at at time zone p_zone)::date + p_step.days)::timestamp at time zone p_zone
    when p_step.delivery = 'days_after'
      then ((p_before.opens_at at time zone p_zone)::date + p_step.days)::timestamp at time zone p_zone
    when p_step.delivery = 'at_once' or p_before.id is null then start.at
    when p_before.status = 'finished' then greatest(start.at, now())
  end from start
$$;
comment on function private.opening_of(public.practices, public.practices, text) is
  'When a step that has not opened yet does, after the step before it; null while it waits for that one. Granted to '
  'nobody.';

create function private.lock_run(p_run_id uuid)
  returns void
  language plpgsql
  set search_path = ''
as $$
begin
  perform from public.practices p where p.programme_run_id = p_run_id order by p.position for update;
end
$$;
comment on function private.lock_run(uuid) is
  'One writer of a run at a time, always from its first step on: what one step becomes decides about the others. '
  'Granted to nobody.';

create function private.open_steps(p_run_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  step public.practices;
  before public.practices;
  due timestamptz;
begin
  perform private.lock_run(p_run_id);
  -- the step before one is the last that the coach has not taken back
  for step in
    select * from public.practices p
     where p.programme_run_id = p_run_id and p.status <> 'withdrawn'
     order by p.position
  loop
    if step.opens_at is null or step.opens_at > now() then
      due := private.opening_of(step, before, private.zone_of(step.client_id));
      update public.practices p set opens_at = due where p.id = step.id and p.opens_at is distinct from due;
      step.opens_at := due;
    end if;
    before := step;
  end loop;
end
$$;
comment on function private.open_steps(uuid) is
  'Reckons when each step of a run opens that has not opened yet: after it was assigned, a step was finished or '
  'taken back, or the client''s zone changed. Granted to nobody.';


-- ---------- another time zone ----------

-- A step opens on a day of the client's, at midnight where they are. What has opened stays open.
create function private.move_openings(p_client_ids uuid[])
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  select private.open_steps(run.id)
    from (select distinct p.programme_run_id as id from public.practices p
           where p.client_id = any (p_client_ids) and p.opens_at > now()) run
   order by run.id
$$;
comment on function private.move_openings(uuid[]) is
  'What has not opened yet for these clients opens at midnight where they are now. Granted to nobody.';

create function private.follow_zone()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- a coach's zone is that of their clients who have no account
  perform private.move_openings(array(select c.id from public.clients c
    where c.user_id = new.id or (c.coach_id = new.id and c.user_id is null)));
  return null;
end
$$;
comment on function private.follow_zone() is
  'After somebody''s time zone changed: steps that have not opened yet move with it.';
create trigger profiles_zone_changed after update of time_zone on public.profiles
  for each row when (old.time_zone is distinct from new.time_zone)
  execute function private.follow_zone();

create function private.follow_account()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  perform private.move_openings(array[new.id]);
  return null;
end
$$;
comment on function private.follow_account() is
  'After a client''s account came or went: their own time zone counts, or the coach''s again.';
create trigger clients_account_changed after update of user_id on public.clients
  for each row when (old.user_id is distinct from new.user_id)
  execute function private.follow_account();


-- ---------- another language ----------

-- Here, since it names every table that keeps words to be found by, and this is the last of them.
create function private.follow_language()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- a trigger of each table makes the words anew
  update public.notes n set fts = '' where n.coach_id = new.id;
  update public.shared_notes s set fts = '' where s.coach_id = new.id;
  update public.practice_logs l set fts = '' where l.coach_id = new.id;
  update public.answers a set fts = private.answer_words(a.assignment_id, a.link_id, a.coach_id, a.value)
   where a.coach_id = new.id and jsonb_typeof(a.value) = 'string';
  return null;
end
$$;
comment on function private.follow_language() is
  'A coach chose another search language: what they have is read anew in it, and no revision changes.';
create trigger coaches_language_changed after update of language on public.coaches
  for each row when (old.language is distinct from new.language)
  execute function private.follow_language();
