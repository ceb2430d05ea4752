-- Answers: one row a question. The client writes them until the form is sent; afterwards an answer is amended
-- (sending), with history. The coach reads a row when, and only when, coach_can_read is true: false until the form is
-- sent, and always where the client keeps the answer to themselves. Only functions write it.
-- Nothing that a coach may read tells when, in which order or how often a client wrote before they sent it.


-- ================= answers =================

-- The client writes rows directly, under the policies: a form saves itself while it is filled in. The guards below
-- hold each row to its question.
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
  -- the words of a text answer; null for choices, numbers and the rest
  fts tsvector,
  primary key (assignment_id, link_id),
  constraint answers_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade,
  constraint answers_value_when_answered check ((state = 'answered') = (value is not null)),
  -- "rather say it live" is a topic for the coach, so it can't be kept from them
  constraint answers_live_is_seen check (state <> 'live' or visibility <> 'only_me')
);
comment on table public.answers is
  'What a client answered: answered, skipped (prefer not to say) or live (rather say it live). No row: not answered.';
comment on column public.answers.revision is
  'A tag that is another one after every change of content, and no count: a count would tell the coach how often an '
  'answer was changed before it was sent.';
comment on column public.answers.sent_at is 'When it was sent; of an answer that was kept then, when it was opened.';
comment on column public.answers.fts is 'The words of a text answer; null for choices, numbers and the rest.';
comment on column public.answers.updated_at is
  'When it was written last. The client''s alone, by save_answers() and amend_answer().';
-- The composite foreign key, and a coach's or a client's answers as a whole (export, erasure, search). An answer that
-- is opened gets an entry of its own: without the last column it would keep the place, among answers that are read in
-- no order, that it had when it was typed.
create index answers_by_client on public.answers (coach_id, client_id, assignment_id) include (coach_can_read);
-- a client's own
create index answers_mine on public.answers (client_id, assignment_id);
alter table public.answers enable row level security;

create policy answers_select on public.answers for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read)
    or client_id = any (array(select private.my_client_ids())));
create policy answers_insert on public.answers for insert to authenticated
  with check (client_id = any (array(select private.my_client_ids())));
create policy answers_update on public.answers for update to authenticated
  using (client_id = any (array(select private.my_client_ids())))
  with check (client_id = any (array(select private.my_client_ids())));
create policy answers_delete on public.answers for delete to authenticated
  using (client_id = any (array(select private.my_client_ids())));
-- when it was typed and coach_can_read are not for reading
grant select (assignment_id, link_id, coach_id, client_id, value, state, visibility, revision, sent_at, amended_at,
    fts) on public.answers to authenticated;
-- coach_id and client_id come from the assignment
grant insert (assignment_id, link_id, value, state, visibility) on public.answers to authenticated;
grant update (value, state, visibility) on public.answers to authenticated;
grant delete on public.answers to authenticated;

create trigger answers_limit after insert on public.answers referencing new table as made
  for each statement execute function private.limit_rows();


-- ================= answer_history =================

-- Written when a sent answer is amended, and when an amendment makes another question fall away (sending).
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
comment on table public.answer_history is
  'What an answer said before it was amended. Read by the coach only while both the old words and the present answer '
  'are theirs to read.';
-- the composite foreign key and the record; a client's own
create index answer_history_by_client on public.answer_history (coach_id, client_id, assignment_id, replaced_at desc);
create index answer_history_mine on public.answer_history (client_id, assignment_id, replaced_at desc);
alter table public.answer_history enable row level security;

create policy answer_history_select on public.answer_history for select to authenticated
  using ((coach_id = (select private.coach_id()) and coach_can_read)
    or client_id = any (array(select private.my_client_ids())));
grant select (id, assignment_id, link_id, coach_id, client_id, value, state, visibility, revision, replaced_at)
  on public.answer_history to authenticated;


-- ================= form_positions =================

-- Apart from the assignment, whose row a coach reads.
create table public.form_positions (
  assignment_id uuid primary key,
  coach_id uuid not null,
  client_id uuid not null,
  link_id text not null constraint form_positions_link_length check (char_length(link_id) <= 100),
  updated_at timestamptz not null default now(),
  constraint form_positions_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade
);
comment on table public.form_positions is
  'Where a client is in a form, so that a second device goes on there. The client''s alone: a coach must not see who '
  'lingers where.';
-- the policy; the composite foreign key
create index form_positions_mine on public.form_positions (client_id);
create index form_positions_by_client on public.form_positions (coach_id, client_id, assignment_id);
alter table public.form_positions enable row level security;

create policy form_positions_select on public.form_positions for select to authenticated
  using (client_id = any (array(select private.my_client_ids())));
grant select (assignment_id, coach_id, client_id, link_id, updated_at) on public.form_positions to authenticated;


-- ================= shared_off =================

-- Somebody whose partner should not know is answering a form that the partner may be looking at. So what they say
-- takes effect without a word, in a table that nobody can read: not even the client, who might be made to show it.
create table private.shared_off (
  client_id uuid not null references public.clients (id) on delete cascade,
  assignment_id uuid not null references public.form_assignments (id) on delete cascade,
  set_at timestamptz not null default now(),
  primary key (client_id, assignment_id)
);
comment on table private.shared_off is
  'Partner practices and sharing stay off for this client. Granted to nobody, its effect is that of "not linked"; '
  'only functions that honour it read it.';
-- the foreign key
create index shared_off_by_assignment on private.shared_off (assignment_id);
-- no policy and no grant
alter table private.shared_off enable row level security;


-- ---------- helpers of the guards ----------

create function private.form_item(p_definition jsonb, p_link_id text)
  returns jsonb
  language sql
  immutable
  set search_path = ''
as $$
  select item from jsonb_array_elements(p_definition -> 'sections') section,
         jsonb_array_elements(section -> 'items') item
   where item ->> 'linkId' = p_link_id
   limit 1
$$;
comment on function private.form_item(jsonb, text) is 'One question of a definition, or null.';

create function private.answers_of(p_assignment_id uuid)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select coalesce(jsonb_object_agg(
           a.link_id, jsonb_build_object('state', a.state, 'value', a.value, 'visibility', a.visibility)), '{}')
    from public.answers a where a.assignment_id = p_assignment_id
$$;
comment on function private.answers_of(uuid) is
  'All answers of an assignment as {linkId: {state, value, visibility}}, the shape the form rules take.';

create function private.my_assignment(p_assignment_id uuid)
  returns public.form_assignments
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.form_assignments;
begin
  select * into mine from public.form_assignments a
   where a.id = p_assignment_id and a.client_id in (select private.my_client_ids()) and a.status <> 'withdrawn'
   for update;
  if mine.id is null then perform private.refuse_not_found(); end if;
  return mine;
end
$$;
comment on function private.my_assignment(uuid) is
  'The caller''s own assignment, locked; AT002 for a foreign, unknown or withdrawn one.';
grant execute on function private.my_assignment(uuid) to authenticated;


-- ---------- guards ----------

-- Answers belong where they are written, fit their question, stay as they were sent, and a safety flag takes effect at
-- once. Triggers fire in the order of their names, hence the numbers.
create function private.guard_sent_answer()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  -- As invoker: a caller from the API is refused, the amending function (which runs as the owner) is not.
  if old.sent_at is not null and current_user in ('anon', 'authenticated', 'service_role') then
    perform private.refuse('AT006', 'already_sent', 409);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if (new.value, new.state, new.visibility) is distinct from (old.value, old.state, old.visibility) then
    new.revision := private.another_tag(old.revision);
    new.updated_at := now();
  end if;
  return new;
end
$$;
comment on function private.guard_sent_answer() is
  'What was sent is not rewritten through the API; before that, a change of content draws another tag.';
create trigger answers_1_guard before update or delete on public.answers
  for each row execute function private.guard_sent_answer();

create function private.place_answer()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  assignment public.form_assignments;
  item jsonb;
  problem text;
begin
  -- A client record moves with its answers, or not at all: tenant columns come from the assignment, whatever was
  -- written.
  select * into assignment from public.form_assignments a
   where a.id = new.assignment_id and a.status <> 'withdrawn'
     and a.client_id in (select private.my_client_ids())
   for update;
  if assignment.id is null then perform private.refuse_not_found(); end if;
  if tg_op = 'INSERT' and assignment.submitted_at is not null and new.sent_at is null then
    perform private.refuse('AT006', 'already_sent', 409);
  end if;
  new.coach_id := assignment.coach_id;
  new.client_id := assignment.client_id;
  select private.form_item(v.definition, new.link_id) into item
    from public.form_versions v where v.id = assignment.form_version_id;
  problem := case
    when item is null then 'unknown_question'
    else private.answer_problem(
      item, jsonb_build_object('state', new.state, 'value', new.value, 'visibility', new.visibility))
  end;
  -- A "no" that keeps a form from being sent is still the client's answer and is kept; sending refuses it.
  if problem <> 'must_agree' then
    perform private.refuse('AT004', 'answer_invalid', 422, jsonb_build_object('linkId', new.link_id, 'code', problem));
  end if;
  if coalesce((item -> 'seenBy' ->> 'fixed')::boolean, false) then
    new.visibility := item -> 'seenBy' ->> 'default';
  end if;
  if assignment.status = 'assigned' then
    update public.form_assignments a set status = 'in_progress' where a.id = assignment.id;
  end if;
  return new;
end
$$;
comment on function private.place_answer() is
  'Before an answer is written: it belongs to an assignment of the caller (AT002) not yet sent (AT006), answers a '
  'question of that form well (AT004), and is seen by whom the question fixes, where it does.';
create trigger answers_2_place before insert or update of value, state, visibility on public.answers
  for each row execute function private.place_answer();

create function private.follow_safe_path()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_assignment uuid := coalesce(new.assignment_id, old.assignment_id);
  of_client uuid := coalesce(new.client_id, old.client_id);
  form jsonb;
begin
  select v.definition into form
    from public.form_assignments a join public.form_versions v on v.id = a.form_version_id
   where a.id = of_assignment;
  -- no assignment: it is being erased, and shared_off with it
  if private.form_item(form, coalesce(new.link_id, old.link_id)) -> 'safety' is null then return null; end if;
  -- A flag is taken back by answering anew. That somebody came in, and "later" hid the question, takes back nothing.
  if not coalesce(new.link_id, old.link_id)
      = any (private.enabled_link_ids(form, private.answers_of(of_assignment))) then
    return null;
  end if;
  if (private.safety_outcome(form, private.answers_of(of_assignment)) ->> 'sharedOff')::boolean then
    insert into private.shared_off (client_id, assignment_id) values (of_client, of_assignment) on conflict do nothing;
  else
    delete from private.shared_off s where s.assignment_id = of_assignment;
  end if;
  return null;
end
$$;
comment on function private.follow_safe_path() is
  'Sets shared_off, silently, as soon as a flag is answered (not only when the form is sent), and follows the answer '
  'when it changes. A question that is not asked any more leaves it as it is.';
create trigger answers_3_safe_path after insert or update of value, state or delete on public.answers
  for each row execute function private.follow_safe_path();


-- ---------- words to be found by ----------

create function private.answer_words(p_assignment_id uuid, p_link_id text, p_coach_id uuid, p_value jsonb)
  returns tsvector
  language sql
  stable
  set search_path = ''
as $$
  select private.search_vector(private.language_of(p_coach_id), p_value #>> '{}')
    from public.form_assignments a
    join public.form_versions v on v.id = a.form_version_id
   where a.id = p_assignment_id and private.form_item(v.definition, p_link_id) ->> 'type' in ('text', 'longtext')
$$;
comment on function private.answer_words(uuid, text, uuid, jsonb) is
  'What a text answer can be found by; null for an answer that is a code or a number. Granted to nobody.';

create function private.read_answer()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  new.fts := private.answer_words(new.assignment_id, new.link_id, new.coach_id, new.value);
  return new;
end
$$;
comment on function private.read_answer() is
  'Keeps the words of an answer beside it, once its tenant columns are set.';
create trigger answers_2_read before insert or update of value on public.answers
  for each row execute function private.read_answer();


-- ---------- saving, and where a client is in their form ----------

create function private.answer_outcome(p_assignment_id uuid, p_link_id text, p_is_saved boolean)
  returns jsonb
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select jsonb_build_object('linkId', p_link_id, 'outcome', case when p_is_saved then 'saved' else 'conflict' end,
           'value', a.value, 'state', a.state, 'visibility', a.visibility,
           'revision', coalesce(a.revision, 0), 'updatedAt', a.updated_at)
    -- a row also where nothing is stored
    from (values (true)) always
    left join public.answers a on a.assignment_id = p_assignment_id and a.link_id = p_link_id
     and a.client_id in (select private.my_client_ids())
$$;
comment on function private.answer_outcome(uuid, text, boolean) is
  'What a client hears after writing an answer of theirs: {linkId, outcome, and what is stored now}, with the time '
  'of writing, which is no column to read.';
grant execute on function private.answer_outcome(uuid, text, boolean) to authenticated;

create function private.save_answer(p_assignment_id uuid, p_answer jsonb)
  returns jsonb
  language plpgsql
  set search_path = ''
as $$
declare
  link text := p_answer ->> 'linkId';
  -- what the caller sent before, without hearing that it had arrived, is no news to them
  base int := coalesce(
    (select a.revision from public.answers a
      where a.assignment_id = p_assignment_id and a.link_id = link
        and jsonb_build_object('value', a.value, 'state', a.state, 'visibility', a.visibility)
          in (select jsonb_path_query(p_answer -> 'earlier', 'lax $[*]'))),
    (p_answer ->> 'revision')::int, 0);
  wanted jsonb := nullif(p_answer -> 'value', 'null'::jsonb);
  seen text := coalesce(p_answer ->> 'visibility', 'coach');
  stored record;
  saved boolean;
begin
  if p_answer ->> 'state' is null then
    delete from public.answers a where a.assignment_id = p_assignment_id and a.link_id = link and a.revision = base;
  elsif base = 0 then
    insert into public.answers (assignment_id, link_id, value, state, visibility)
      values (p_assignment_id, link, wanted, p_answer ->> 'state', seen)
      on conflict (assignment_id, link_id) do nothing;
  else
    update public.answers a set value = wanted, state = p_answer ->> 'state', visibility = seen
     where a.assignment_id = p_assignment_id and a.link_id = link and a.revision = base;
  end if;
  saved := found;
  select a.value, a.state, a.visibility into stored
    from public.answers a where a.assignment_id = p_assignment_id and a.link_id = link;
  -- A retry finds what it wrote the first time, and nothing to take back is taken back: only different words are a
  -- conflict.
  saved := saved or (stored.value, stored.state) is not distinct from (wanted, p_answer ->> 'state')
    and (stored.state is null or stored.visibility = seen);
  return private.answer_outcome(p_assignment_id, link, saved);
end
$$;
comment on function private.save_answer(uuid, jsonb) is
  'Writes one answer as the caller, under row-level security, at the revision they last saw; gives what is stored '
  'now.';
grant execute on function private.save_answer(uuid, jsonb) to authenticated;

create function public.save_answers(p_assignment_id uuid, p_answers jsonb)
  returns jsonb
  language plpgsql
  set search_path = ''
as $$
declare
  mine public.form_assignments := private.my_assignment(p_assignment_id);
  outcomes jsonb;
begin
  if mine.submitted_at is not null then perform private.refuse('AT006', 'already_sent', 409); end if;
  if jsonb_typeof(p_answers) <> 'array' or jsonb_array_length(p_answers) > 200 then
    perform private.refuse('AT004', 'answer_invalid', 422, '{"code": "wrong_type"}');
  end if;
  select jsonb_agg(private.save_answer(p_assignment_id, answer) order by nr) into outcomes
    from jsonb_array_elements(p_answers) with ordinality as given (answer, nr);
  return coalesce(outcomes, '[]'::jsonb);
end
$$;
comment on function public.save_answers(uuid, jsonb) is
  'Saves answers of an unsent form: [{linkId, value, state, visibility, revision, earlier}], state null takes one '
  'back; earlier, if given: [{value, state, visibility}] that were sent before with no answer heard. Gives for each '
  '{linkId, outcome saved|conflict, and what is stored}. AT002, AT004, AT006.';
grant execute on function public.save_answers(uuid, jsonb) to authenticated;

create function private.remember_position(p_assignment_id uuid, p_link_id text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.form_assignments := private.my_assignment(p_assignment_id);
begin
  insert into public.form_positions (assignment_id, coach_id, client_id, link_id)
    values (mine.id, mine.coach_id, mine.client_id, p_link_id)
    on conflict (assignment_id) do update set link_id = excluded.link_id, updated_at = now();
end
$$;
comment on function private.remember_position(uuid, text) is 'Keeps where the caller is in their form.';
grant execute on function private.remember_position(uuid, text) to authenticated;

create function public.remember_position(p_assignment_id uuid, p_link_id text)
  returns void
  language sql
  set search_path = ''
as $$ select private.remember_position(p_assignment_id, p_link_id) $$;
comment on function public.remember_position(uuid, text) is
  'Keeps the question a client is at, for their other devices.';
grant execute on function public.remember_position(uuid, text) to authenticated;
