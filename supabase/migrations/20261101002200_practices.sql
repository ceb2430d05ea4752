-- Practices: what a coach proposed to a client, as a copy of its words. It is the client's from then on: they accept
-- it or set it aside, pause, resume, stop, finish. Both sides write by function only.
-- Nothing that a coach reads here changes because of what a client keeps to themselves: a hidden log, a hold that it
-- placed, and sharing that is off are written elsewhere, never into these rows.


-- ================= practices =================

-- One row for a practice of its own, and one for each step of a run of a programme. The words are a copy, since a
-- client should find what they said yes to.
create table public.practices (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  session_id uuid,
  library_practice_id uuid references public.library_practices (id),
  -- chosen by the caller, so that a retry assigns once: one practice, or one run of a programme
  request_id uuid not null,
  title text not null
    constraint practices_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  category text not null,
  participants text not null
    constraint practices_participants_known check (participants in ('solo', 'partner', 'either')),
  minutes int not null constraint practices_minutes_range check (minutes between 1 and 240),
  rule text constraint practices_rule_form check (private.is_rule(rule)),
  times int not null constraint practices_times_range check (times between 1 and 6),
  steps text[] not null constraint practices_steps_form check (private.are_steps(steps)),
  notice text not null,
  -- the last of the words: what the library says to the coach alone is not among them
  not_when text not null,
  timers jsonb not null constraint practices_timers_form check (private.are_timers(timers, cardinality(steps))),
  pace jsonb constraint practices_pace_form check (private.is_pace(pace)),
  tier text not null constraint practices_tier_known check (tier in ('open', 'coach')),
  cautions text[] not null,
  why text constraint practices_why_length check (char_length(why) between 1 and 1000 and btrim(why) <> ''),
  starts_on date,
  ends_on date,
  status text not null default 'proposed'
    constraint practices_status_known check (
      status in ('proposed', 'accepted', 'paused', 'stopped', 'set_aside', 'finished', 'withdrawn')),
  -- one assigning of a programme; null of a practice of its own
  programme_run_id uuid,
  position int,
  -- how a step of a programme opens; kept so that it can be reckoned again
  delivery text
    constraint practices_delivery_known check (delivery in ('at_once', 'on_date', 'after_previous', 'days_after')),
  on_date date,
  days int,
  -- null: it waits for the one before
  opens_at timestamptz,
  assigned_at timestamptz not null default now(),
  revision int not null default 1,
  constraint practices_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint practices_session_of_client foreign key (coach_id, client_id, session_id)
    references public.sessions (coach_id, client_id, id) on delete set null (session_id),
  -- what logs and holds point at; and consents, so that the second of a couple fits in
  constraint practices_key unique (coach_id, client_id, id),
  constraint practices_coach_key unique (coach_id, id),
  constraint practices_request_unique unique nulls not distinct (coach_id, request_id, position),
  constraint practices_days check (isfinite(starts_on) and isfinite(ends_on) and ends_on >= starts_on),
  constraint practices_place_in_run
    check ((programme_run_id is null) = (position is null) and (position is null) = (delivery is null))
);
comment on table public.practices is
  'A practice as it was assigned: no later edit of the library changes it. Written by functions only.';
comment on column public.practices.opens_at is 'From when the client sees it.';
-- the record and the composite foreign key, the client's own list, everything of a coach: newest first
create index practices_by_client on public.practices (coach_id, client_id, assigned_at desc, id desc);
create index practices_mine on public.practices (client_id, assigned_at desc, id desc);
create index practices_by_coach on public.practices (coach_id, assigned_at desc, id desc);
-- the steps of a programme in their order
create unique index practices_by_run on public.practices (programme_run_id, position)
  where programme_run_id is not null;
-- the foreign keys of sessions and the library
create index practices_by_session on public.practices (coach_id, client_id, session_id) where session_id is not null;
create index practices_by_library on public.practices (library_practice_id);
alter table public.practices enable row level security;
-- The policy names the holds, and stands after them (practice_logs). Every column by name, and so not xmax, which
-- would show when a row was locked.
grant select (id, coach_id, client_id, session_id, library_practice_id, title, category, participants, minutes,
    rule, times, steps, notice, not_when, timers, pace, tier, cautions, why, starts_on, ends_on, status,
    programme_run_id, position, opens_at, assigned_at, revision) on public.practices to authenticated;

-- A revision tells of the status. That a step opens later in another time zone is no conflict.
create function private.next_practice_revision()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.revision := old.revision + 1;
  return new;
end
$$;
comment on function private.next_practice_revision() is
  'Before a practice gets another status: its revision goes up by one.';
create trigger practices_revision before update of status on public.practices
  for each row when (old.status is distinct from new.status)
  execute function private.next_practice_revision();


-- ================= practice_consents =================

-- A row a person, so that a practice of two needs two. Apart from the status of the practice, which is one for both.
create table public.practice_consents (
  practice_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  accepted_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (practice_id, client_id),
  constraint practice_consents_of_practice foreign key (coach_id, practice_id)
    references public.practices (coach_id, id) on delete cascade,
  -- whose consent: a client of the same coach, and when there are couples, either of the two
  constraint practice_consents_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.practice_consents is
  'Who said yes to a practice, one row a person, and when they ended it. Written by functions only.';
-- the two composite foreign keys, and a client's own
create index practice_consents_by_practice on public.practice_consents (coach_id, practice_id);
create index practice_consents_by_client on public.practice_consents (coach_id, client_id, accepted_at desc);
create index practice_consents_mine on public.practice_consents (client_id, accepted_at desc);
alter table public.practice_consents enable row level security;

create policy practice_consents_select on public.practice_consents for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
grant select (practice_id, coach_id, client_id, accepted_at, ended_at) on public.practice_consents to authenticated;


-- ---------- assigning one ----------

-- What one practice and a programme have in common: a reason and days.
create function private.check_assigning(p_why text, p_starts_on date, p_ends_on date)
  returns text
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  why text := nullif(btrim(p_why), '');
  field text := case when char_length(why) > 1000 then 'why'
    when not isfinite(p_starts_on) then 'startsOn'
    when not isfinite(p_ends_on) or p_ends_on < p_starts_on then 'endsOn' end;
begin
  if field is not null then
    perform private.refuse('AT028', 'practice_invalid', 422,
      jsonb_build_object('field', field, 'code', case field when 'why' then 'too_long' else 'out_of_range' end));
  end if;
  return why;
end
$$;
comment on function private.check_assigning(text, date, date) is
  'Why, in the coach''s own words, or null for none; AT028 for too many, and for days that are none. Granted to '
  'nobody.';

create function private.lock_record(p_client_id uuid)
  returns void
  language plpgsql
  set search_path = ''
as $$
begin
  perform from public.clients c where c.id = p_client_id for no key update;
end
$$;
comment on function private.lock_record(uuid) is
  'One assigner to a client at a time, until the transaction ends, so that two tries at once assign once. Granted to '
  'nobody.';

-- A request whose answer was lost may be made again after its words were changed: then nobody keeps the first words
-- silently.
create function private.is_assigned_as(
  p_practice public.practices, p_words public.library_practices, p_why text, p_starts_on date, p_ends_on date)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select (p_practice.title, p_practice.category, p_practice.participants, p_practice.minutes, p_practice.rule,
      p_practice.times, p_practice.steps, p_practice.notice, p_practice.not_when,
      p_practice.timers, p_practice.pace, p_practice.cautions, p_practice.why, p_practice.starts_on, p_practice.ends_on)
    is not distinct from (p_words.title, p_words.category, p_words.participants, p_words.minutes, p_words.rule,
      p_words.times, p_words.steps, p_words.notice, p_words.not_when,
      p_words.timers, p_words.pace, p_words.cautions,
      p_why, p_starts_on, p_ends_on)
$$;
comment on function private.is_assigned_as(public.practices, public.library_practices, text, date, date) is
  'Whether a practice was assigned in exactly these words, for this reason and these days. Granted to nobody.';

create function private.assign_practice(
  p_request_id uuid, p_client_id uuid, p_library_practice_id uuid, p_session_id uuid, p_practice jsonb, p_why text,
  p_starts_on date, p_ends_on date, p_confirmed boolean)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  why text := private.check_assigning(p_why, p_starts_on, p_ends_on);
  problem jsonb := (
    select jsonb_build_object('field', p.field, 'code', p.code) from private.practice_problems(p_practice) p limit 1);
  source public.library_practices;
  words public.library_practices;
  earlier public.practices;
  made uuid;
begin
  perform private.lock_record(p_client_id);
  if problem is not null then perform private.refuse('AT028', 'practice_invalid', 422, problem); end if;
  words := private.read_practice(p_practice);
  select * into earlier from public.practices p
   where p.coach_id = me and p.client_id = p_client_id and p.request_id = p_request_id and p.position is null;
  if earlier.id is not null then
    -- the client may have read the first words, so they stand, and the coach is told
    if not private.is_assigned_as(earlier, words, why, p_starts_on, p_ends_on) then
      perform private.refuse_conflict(earlier.revision);
    end if;
    return earlier.id;
  end if;
  select * into source from public.library_practices l
   where l.id = p_library_practice_id and (l.coach_id = me or l.coach_id is null);
  if (p_library_practice_id is not null and source.id is null)
      or (p_session_id is not null and not exists (select from public.sessions s
        where s.coach_id = me and s.client_id = p_client_id and s.id = p_session_id)) then
    perform private.refuse_not_found();
  end if;
  -- other words do not make it another tier
  if source.tier = 'coach' then words.tier := 'coach'; end if;
  if words.tier = 'coach' and p_confirmed is not true then
    perform private.refuse('AT023', 'confirmation_needed', 409);
  end if;
  insert into public.practices (coach_id, client_id, session_id, library_practice_id, request_id,
      title, category, participants, minutes, rule, times, steps,
      notice, not_when, timers, pace, tier, cautions, why, starts_on, ends_on, opens_at)
    values (me, p_client_id, p_session_id, p_library_practice_id, p_request_id,
      words.title, words.category, words.participants, words.minutes, words.rule, words.times, words.steps,
      words.notice, words.not_when, words.timers, words.pace, words.tier, words.cautions,
      why, p_starts_on, p_ends_on, now())
    on conflict do nothing
    returning id into made;
  -- the request was one about another client
  if made is null then perform private.refuse_not_found(); end if;
  return made;
end
$$;
comment on function private.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean) is
  'Proposes a practice to the caller''s client; the same request id with the same words changes nothing. AT002 a '
  'foreign client, practice or session, AT007 the request was granted with other words, AT023 tier coach without '
  'p_confirmed, AT028 with {field, code}.';
grant execute on function private.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean)
  to authenticated;

create function public.assign_practice(
  p_request_id uuid, p_client_id uuid, p_library_practice_id uuid, p_session_id uuid, p_practice jsonb,
  p_why text default null, p_starts_on date default null, p_ends_on date default null,
  p_confirmed boolean default false)
  returns uuid
  language sql
  set search_path = ''
as $$
  select private.assign_practice(p_request_id, p_client_id, p_library_practice_id, p_session_id, p_practice,
    p_why, p_starts_on, p_ends_on, p_confirmed)
$$;
comment on function public.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean) is
  'Assigns a practice {title, category, participants, minutes, rule, times, steps, notice, notWhen, timers, pace, '
  'tier, cautions}; gives its id.';
grant execute on function public.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean)
  to authenticated;


-- ---------- assigning a programme ----------

-- All steps at once, so that a coach sees the whole run; what is not due yet has no moment, or one to come.
create function private.assign_programme(
  p_request_id uuid, p_client_id uuid, p_programme_id uuid, p_why text, p_starts_on date, p_confirmed boolean)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  to_why text := private.check_assigning(p_why, p_starts_on, null);
  earlier public.practices;
  run uuid;
begin
  perform private.lock_record(p_client_id);
  select * into earlier from public.practices p
   where p.coach_id = me and p.client_id = p_client_id and p.request_id = p_request_id and p.position is not null
   order by p.position limit 1;
  if earlier.id is not null then
    if (earlier.why, earlier.starts_on) is distinct from (to_why, p_starts_on) then
      perform private.refuse_conflict(earlier.revision);
    end if;
    return earlier.programme_run_id;
  end if;
  if p_confirmed is not true and exists (
      select from public.programme_items i
        join public.library_practices l on l.id = i.library_practice_id
       where i.coach_id = me and i.programme_id = p_programme_id and l.tier = 'coach') then
    perform private.refuse('AT023', 'confirmation_needed', 409);
  end if;
  run := gen_random_uuid();
  insert into public.practices (coach_id, client_id, library_practice_id, request_id,
      title, category, participants, minutes, rule, times, steps, notice, not_when, timers, pace, tier, cautions,
      why, starts_on, programme_run_id, position, delivery, on_date, days)
    select me, p_client_id, l.id, p_request_id,
           l.title, l.category, l.participants, l.minutes, l.rule, l.times, l.steps,
           l.notice, l.not_when, l.timers, l.pace, l.tier, l.cautions,
           to_why, p_starts_on, run, i.position, i.delivery, i.on_date, i.days
      from public.programme_items i
      join public.library_practices l on l.id = i.library_practice_id
     where i.coach_id = me and i.programme_id = p_programme_id
    on conflict do nothing;
  -- no such programme, or the request was one about another client
  if not found then perform private.refuse_not_found(); end if;
  perform private.open_steps(run);
  -- a rung above the first is for the coach to release
  insert into public.practice_holds (practice_id, coach_id, client_id, coach_can_read)
    select p.id, me, p_client_id, true
      from public.practices p
      join public.library_practices l on l.id = p.library_practice_id
     where p.programme_run_id = run and l.rung > 1;
  return run;
end
$$;
comment on function private.assign_programme(uuid, uuid, uuid, text, date, boolean) is
  'Proposes the practices of a programme of the caller''s to their client, each when it is due; a later rung of a '
  'ladder waits for release_practice(). The same request id again changes nothing. AT002, AT007 the request was '
  'granted for another reason or from another day on, AT023, AT028.';
grant execute on function private.assign_programme(uuid, uuid, uuid, text, date, boolean) to authenticated;

create function public.assign_programme(
  p_request_id uuid, p_client_id uuid, p_programme_id uuid, p_why text default null, p_starts_on date default null,
  p_confirmed boolean default false)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.assign_programme(p_request_id, p_client_id, p_programme_id, p_why, p_starts_on, p_confirmed) $$;
comment on function public.assign_programme(uuid, uuid, uuid, text, date, boolean) is
  'Assigns a programme; gives the id of this run of it.';
grant execute on function public.assign_programme(uuid, uuid, uuid, text, date, boolean) to authenticated;


-- ---------- taking back ----------

-- Finished is finished: the client did it, and taking it back would rewrite what happened.
create function private.withdraw_practice(p_practice_id uuid, p_revision int)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  mine public.practices;
begin
  perform private.lock_run((
    select p.programme_run_id from public.practices p where p.id = p_practice_id and p.coach_id = me));
  select * into mine from public.practices p where p.id = p_practice_id and p.coach_id = me for update;
  if mine.id is null then perform private.refuse_not_found(); end if;
  if mine.status = 'withdrawn' then return mine.revision; end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  if mine.status = 'finished' then perform private.refuse('AT022', 'practice_ended', 409); end if;
  update public.practices p set status = 'withdrawn' where p.id = mine.id returning p.revision into mine.revision;
  update public.practice_consents c set ended_at = now() where c.practice_id = mine.id and c.ended_at is null;
  perform private.open_steps(mine.programme_run_id);
  return mine.revision;
end
$$;
comment on function private.withdraw_practice(uuid, int) is
  'Takes a practice of the caller''s back, at the revision last seen; again changes nothing. The client sees it no '
  'more, and keeps what they logged. AT002, AT007, AT022 when it is finished.';
grant execute on function private.withdraw_practice(uuid, int) to authenticated;

create function public.withdraw_practice(p_practice_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.withdraw_practice(p_practice_id, p_revision) $$;
comment on function public.withdraw_practice(uuid, int) is
  'Takes a practice back from a client; gives its new revision.';
grant execute on function public.withdraw_practice(uuid, int) to authenticated;


-- ---------- what a client says of a practice: the same rule as src/app/domain/practices/practice.ts ----------

create function private.my_practice(p_practice_id uuid)
  returns public.practices
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.practices;
begin
  -- the run before the row, as open_steps() does: in another order two could wait for each other
  perform private.lock_run((
    select p.programme_run_id from public.practices p
     where p.id = p_practice_id and p.client_id in (select private.my_client_ids())));
  select * into mine from public.practices p
   where p.id = p_practice_id and p.client_id in (select private.my_client_ids()) and p.opens_at <= now() for update;
  if mine.id is null or mine.id in (select private.my_held_practice_ids()) then
    perform private.refuse_not_found();
  end if;
  return mine;
end
$$;
comment on function private.my_practice(uuid) is
  'The calling client''s own practice, locked, taken back or not; AT002 for a foreign or unknown one, and for a step '
  'that is not open. Granted to nobody.';

create function private.follow_answer(p_practice public.practices, p_answer text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if p_answer = 'accept' then
    insert into public.practice_consents (practice_id, coach_id, client_id)
      values (p_practice.id, p_practice.coach_id, p_practice.client_id)
      on conflict (practice_id, client_id) do update set accepted_at = now(), ended_at = null;
  elsif p_practice.status in ('stopped', 'finished') then
    update public.practice_consents c set ended_at = now()
     where c.practice_id = p_practice.id and c.client_id = p_practice.client_id;
  end if;
  if p_practice.status = 'finished' then
    perform private.open_steps(p_practice.programme_run_id);
  end if;
end
$$;
comment on function private.follow_answer(public.practices, text) is
  'A yes is a consent until it ends; who finishes a step may find the next one open. Granted to nobody.';

create function private.answer_practice(p_practice_id uuid, p_revision int, p_answer text)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.practices := private.my_practice(p_practice_id);
  next text := case p_answer
    when 'accept' then 'accepted' when 'resume' then 'accepted' when 'set_aside' then 'set_aside'
    when 'pause' then 'paused' when 'stop' then 'stopped' when 'finish' then 'finished' end;
begin
  if mine.status = next then return mine.revision; end if;
  if mine.status <> 'withdrawn' and mine.revision is distinct from p_revision then
    perform private.refuse_conflict(mine.revision);
  end if;
  -- what was set aside, stopped or finished can be taken up again
  if not coalesce(p_answer = any (case mine.status
      when 'proposed' then array['accept', 'set_aside']
      when 'accepted' then array['pause', 'stop', 'finish']
      when 'paused' then array['resume', 'stop', 'finish']
      when 'withdrawn' then '{}'
      else array['accept'] end), false) then
    perform private.refuse('AT022', 'practice_ended', 409);
  end if;
  update public.practices p set status = next where p.id = mine.id returning * into mine;
  perform private.follow_answer(mine, p_answer);
  return mine.revision;
end
$$;
comment on function private.answer_practice(uuid, int, text) is
  'The calling client accepts, sets aside, pauses, resumes, stops or finishes a practice, at the revision last seen; '
  'what is so already changes nothing. AT002, AT007, AT022 for what can not be said of it now, or when it was taken '
  'back.';
grant execute on function private.answer_practice(uuid, int, text) to authenticated;

create function public.answer_practice(p_practice_id uuid, p_revision int, p_answer text)
  returns int
  language sql
  set search_path = ''
as $$ select private.answer_practice(p_practice_id, p_revision, p_answer) $$;
comment on function public.answer_practice(uuid, int, text) is
  'A client answers a practice: accept, set_aside, pause, resume, stop, finish; gives its new revision.';
grant execute on function public.answer_practice(uuid, int, text) to authenticated;
