-- Practice logs: one row a try, written by the client. The coach reads a row when, and only when, the client does not keep it to themselves.


-- ================= practice_logs =================

create table public.practice_logs (
  id uuid primary key default gen_random_uuid(),
  -- chosen by the client's device, so that a double tap, a retry or an offline queue stores one
  request_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  practice_id uuid not null,
  day date not null,
  outcome text not null constraint practice_logs_outcome_known check (outcome in ('done', 'tried_stopped')),
  distress_before int constraint practice_logs_before_range check (distress_before between 0 and 10),
  distress_after int constraint practice_logs_after_range check (distress_after between 0 and 10),
  reflection text not null default '' constraint practice_logs_reflection_length check (char_length(reflection) <= 4000),
  win text not null default '' constraint practice_logs_win_length check (char_length(win) <= 500),
  visibility text not null constraint practice_logs_visibility_known check (visibility in ('only_me', 'coach', 'coach_and_partner')),
  talk_about boolean not null,
  at timestamptz not null,
  amended_at timestamptz,
  reply text constraint practice_logs_reply_length check (char_length(reply) between 1 and 2000 and btrim(reply) <> ''),
  replied_at timestamptz,
  coach_read_at timestamptz,
  revision int not null default private.another_tag(),
  said_at timestamptz not null default now(),
  fts tsvector not null default '',
  -- a try that says no more than that it was done needs no reading
  worth_reading boolean not null generated always as (reflection <> '' or win <> '' or talk_about or outcome = 'tried_stopped'
    or coalesce(distress_after - distress_before >= 3, false)) stored,
  constraint practice_logs_of_practice foreign key (coach_id, client_id, practice_id)
    references public.practices (coach_id, client_id, id) on delete cascade,
  -- what its history and its hold point at
  constraint practice_logs_key unique (coach_id, client_id, id),
  constraint practice_logs_request_unique unique (client_id, request_id),
  constraint practice_logs_replied check ((reply is null) = (replied_at is null))
);
comment on table public.practice_logs is 'One try of a practice: done, or tried and stopped. Written by functions only.';
comment on column public.practice_logs.revision is
  'A tag that is another one after every edit by the client, and no count: a count would tell the coach of edits made while the log was closed to them.';
comment on column public.practice_logs.said_at is 'When it was written; of a log that was kept first, when it was opened. Not for reading.';
comment on column public.practice_logs.at is 'When it was said, for a try of that day; else noon of its day in the client''s time zone.';
alter table public.practice_logs alter column fts set storage main;
-- the record, the client's own, everything of a coach: newest first
create index practice_logs_by_client on public.practice_logs (coach_id, client_id, at desc, id desc);
create index practice_logs_mine on public.practice_logs (client_id, at desc, id desc);
create index practice_logs_by_coach on public.practice_logs (coach_id, at desc, id desc);
-- The composite foreign key, and the tries of one practice. A log that is opened gets an entry of its own: without the last column it would
-- keep the place, among logs that are read in no order, that it had when it was written.
create index practice_logs_by_practice on public.practice_logs (coach_id, client_id, practice_id, at desc) include (visibility);
-- what waits to be read is little of what there is
create index practice_logs_to_read on public.practice_logs (coach_id, at desc, id desc) where coach_read_at is null and worth_reading;
alter table public.practice_logs enable row level security;

create policy practice_logs_select on public.practice_logs for select to authenticated
  using ((coach_id = (select private.coach_id()) and visibility <> 'only_me') or client_id = any (array(select private.my_client_ids())));
-- said_at is not for reading
grant select (id, request_id, coach_id, client_id, practice_id, day, outcome, distress_before, distress_after, reflection, win, visibility,
    talk_about, at, amended_at, reply, replied_at, coach_read_at, revision, fts, worth_reading) on public.practice_logs to authenticated;

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
  'What a log said before it was changed. Read by the coach only while both the old words and the present log are theirs to read; gone with the log.';
-- the composite foreign key, and a client's own
create index practice_log_history_by_log on public.practice_log_history (coach_id, client_id, log_id, replaced_at desc);
create index practice_log_history_mine on public.practice_log_history (client_id, log_id, replaced_at desc);
alter table public.practice_log_history enable row level security;

create policy practice_log_history_select on public.practice_log_history for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read) or client_id = any (array(select private.my_client_ids())));
grant select (id, log_id, coach_id, client_id, day, outcome, distress_before, distress_after, reflection, win, visibility, talk_about,
    revision, replaced_at) on public.practice_log_history to authenticated;


-- ---------- another language ----------

create or replace function private.follow_language()
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
