-- Practices: what a coach proposed to a client, as a copy of its words. It is the client's from then on: they accept it or set it aside,
-- pause, resume, stop, finish. Nothing that a coach reads here changes because of what a client keeps to themselves: a hidden log, a hold
-- that it placed, and sharing that is off are written elsewhere, never into these rows.


-- ================= practices =================

create table public.practices (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  session_id uuid,
  library_practice_id uuid references public.library_practices (id),
  -- chosen by the caller, so that a retry assigns once: one practice, or one run of a programme
  request_id uuid not null,
  title text not null constraint practices_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  category text not null,
  participants text not null constraint practices_participants_known check (participants in ('solo', 'partner', 'either')),
  minutes int not null constraint practices_minutes_range check (minutes between 1 and 240),
  rule text constraint practices_rule_form check (private.is_rule(rule)),
  times int not null constraint practices_times_range check (times between 1 and 6),
  steps text[] not null constraint practices_steps_form check (private.are_steps(steps)),
  notice text not null,
  not_when text not null,
  tier text not null constraint practices_tier_known check (tier in ('open', 'coach')),
  cautions text[] not null,
  why text constraint practices_why_length check (char_length(why) between 1 and 1000 and btrim(why) <> ''),
  starts_on date,
  ends_on date,
  status text not null default 'proposed' constraint practices_status_known
    check (status in ('proposed', 'accepted', 'paused', 'stopped', 'set_aside', 'finished', 'withdrawn')),
  programme_run_id uuid,
  position int,
  -- how a step of a programme opens; kept so that it can be reckoned again
  delivery text constraint practices_delivery_known check (delivery in ('at_once', 'on_date', 'after_previous', 'days_after')),
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
  constraint practices_place_in_run check ((programme_run_id is null) = (position is null) and (position is null) = (delivery is null))
);
comment on table public.practices is 'A practice as it was assigned: no later edit of the library changes it. Written by functions only.';
comment on column public.practices.opens_at is 'From when the client sees it.';
-- the record and the composite foreign key, the client's own list, everything of a coach: newest first
create index practices_by_client on public.practices (coach_id, client_id, assigned_at desc, id desc);
create index practices_mine on public.practices (client_id, assigned_at desc, id desc);
create index practices_by_coach on public.practices (coach_id, assigned_at desc, id desc);
-- the steps of a programme in their order
create unique index practices_by_run on public.practices (programme_run_id, position) where programme_run_id is not null;
-- the foreign keys of sessions and the library
create index practices_by_session on public.practices (coach_id, client_id, session_id) where session_id is not null;
create index practices_by_library on public.practices (library_practice_id);
alter table public.practices enable row level security;
-- The policy names the holds, and stands after them. Every column by name, and so not xmax, which would show when a row was locked.
grant select (id, coach_id, client_id, session_id, library_practice_id, title, category, participants, minutes, rule, times, steps, notice,
    not_when, tier, cautions, why, starts_on, ends_on, status, programme_run_id, position, opens_at, assigned_at, revision)
  on public.practices to authenticated;

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
comment on function private.next_practice_revision() is 'Before a practice gets another status: its revision goes up by one.';
create trigger practices_revision before update of status on public.practices
  for each row when (old.status is distinct from new.status)
  execute function private.next_practice_revision();


-- ================= practice_consents =================

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
comment on table public.practice_consents is 'Who said yes to a practice, one row a person, and when they ended it. Written by functions only.';
-- the two composite foreign keys, and a client's own
create index practice_consents_by_practice on public.practice_consents (coach_id, practice_id);
create index practice_consents_by_client on public.practice_consents (coach_id, client_id, accepted_at desc);
create index practice_consents_mine on public.practice_consents (client_id, accepted_at desc);
alter table public.practice_consents enable row level security;

create policy practice_consents_select on public.practice_consents for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
grant select on public.practice_consents to authenticated;
