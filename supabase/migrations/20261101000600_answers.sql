-- Answers: one row a question. The client writes them until the form is sent; afterwards an answer is amended, with history.
-- The coach reads a row when, and only when, coach_can_read is true. It is false until the form is sent, and always where
-- the client keeps the answer to themselves; it is written by the functions below and by nobody else.


-- ================= answers =================

create table public.answers (
  assignment_id uuid not null,
  link_id text not null,
  coach_id uuid not null,
  client_id uuid not null,
  value jsonb constraint answers_value_small check (pg_column_size(value) <= 131072),
  state text not null constraint answers_state_known check (state in ('answered', 'skipped', 'live')),
  visibility text not null default 'coach'
    constraint answers_visibility_known check (visibility in ('only_me', 'coach', 'coach_and_partner')),
  revision int not null default private.another_tag(),
  sent_at timestamptz,
  amended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  coach_can_read boolean not null default false,
  primary key (assignment_id, link_id),
  constraint answers_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade,
  constraint answers_value_when_answered check ((state = 'answered') = (value is not null)),
  -- "rather say it live" is a topic for the coach, so it can't be kept from them
  constraint answers_live_is_seen check (state <> 'live' or visibility <> 'only_me')
);
comment on table public.answers is 'What a client answered: answered, skipped (prefer not to say) or live (rather say it live). No row: not answered.';
comment on column public.answers.revision is
  'A tag that is another one after every change of content, and no count: a count would tell the coach how often an answer was changed before it was sent.';
comment on column public.answers.sent_at is 'When it was sent; of an answer that was kept then, when it was opened.';
comment on column public.answers.updated_at is 'When it was written last. The client''s alone, by save_answers() and amend_answer().';
-- The composite foreign key, and a coach's or a client's answers as a whole (export, erasure, search). An answer that is opened gets an entry
-- of its own: without the last column it would keep the place, among answers that are read in no order, that it had when it was typed.
create index answers_by_client on public.answers (coach_id, client_id, assignment_id) include (coach_can_read);
create index answers_mine on public.answers (client_id, assignment_id);
alter table public.answers enable row level security;

create policy answers_select on public.answers for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read) or client_id = any (array(select private.my_client_ids())));
create policy answers_insert on public.answers for insert to authenticated
  with check (client_id = any (array(select private.my_client_ids())));
create policy answers_update on public.answers for update to authenticated
  using (client_id = any (array(select private.my_client_ids())))
  with check (client_id = any (array(select private.my_client_ids())));
create policy answers_delete on public.answers for delete to authenticated
  using (client_id = any (array(select private.my_client_ids())));
-- when it was typed and coach_can_read are not for reading
grant select (assignment_id, link_id, coach_id, client_id, value, state, visibility, revision, sent_at, amended_at)
  on public.answers to authenticated;
-- coach_id and client_id come from the assignment
grant insert (assignment_id, link_id, value, state, visibility) on public.answers to authenticated;
grant update (value, state, visibility) on public.answers to authenticated;
grant delete on public.answers to authenticated;


-- ================= answer_history =================

create table public.answer_history (
  id uuid primary key default gen_random_uuid(),
  assignment_id uuid not null,
  link_id text not null,
  coach_id uuid not null,
  client_id uuid not null,
  value jsonb,
  state text not null,
  visibility text not null,
  revision int not null,
  replaced_at timestamptz not null default now(),
  coach_can_read boolean not null default false,
  -- whether the coach could read it when it was replaced: what was closed then is never opened
  open_when_said boolean not null default false,
  constraint answer_history_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade
);
comment on table public.answer_history is 'What an answer said before it was amended. Read by the coach only while both the old words and the present answer are theirs to read.';
create index answer_history_by_client on public.answer_history (coach_id, client_id, assignment_id, replaced_at desc);
create index answer_history_mine on public.answer_history (client_id, assignment_id, replaced_at desc);
alter table public.answer_history enable row level security;

create policy answer_history_select on public.answer_history for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read) or client_id = any (array(select private.my_client_ids())));
grant select (id, assignment_id, link_id, coach_id, client_id, value, state, visibility, revision, replaced_at)
  on public.answer_history to authenticated;


-- ================= form_positions =================

create table public.form_positions (
  assignment_id uuid primary key,
  coach_id uuid not null,
  client_id uuid not null,
  link_id text not null constraint form_positions_link_length check (char_length(link_id) <= 100),
  updated_at timestamptz not null default now(),
  constraint form_positions_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade
);
comment on table public.form_positions is 'Where a client is in a form, so that a second device goes on there. The client''s alone: a coach must not see who lingers where.';
create index form_positions_mine on public.form_positions (client_id);
create index form_positions_by_client on public.form_positions (coach_id, client_id, assignment_id);
alter table public.form_positions enable row level security;

create policy form_positions_select on public.form_positions for select to authenticated
  using (client_id = any (array(select private.my_client_ids())));
grant select on public.form_positions to authenticated;


-- ================= shared_off =================

create table private.shared_off (
  client_id uuid not null references public.clients (id) on delete cascade,
  assignment_id uuid not null references public.form_assignments (id) on delete cascade,
  set_at timestamptz not null default now(),
  primary key (client_id, assignment_id)
);
comment on table private.shared_off is 'Partner practices and sharing stay off for this client. Granted to nobody, its effect is that of "not linked"; only functions that honour it read it.';
create index shared_off_by_assignment on private.shared_off (assignment_id);
alter table private.shared_off enable row level security;
