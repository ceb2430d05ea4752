-- Forms: a form (built-in, or a coach's own), its published versions, and the versions given to clients.
-- A definition is data in a strict subset of the FHIR R5 Questionnaire shape; docs/forms.md tells it. Coaches publish
-- and give forms, by function; a client reads what they were given, and answers it (answers).
-- A check-in is a form that the client opens: one a week, and not there for the coach until it is sent.


-- ================= forms =================

-- A name for what is asked. Built-in ones come with the migrations; a coach's own with publish_form(), and for the
-- check-in of one client with their plan (check_ins).
create table public.forms (
  id uuid primary key default gen_random_uuid(),
  -- null: built-in, readable by every coach
  coach_id uuid references public.coaches (id) on delete cascade,
  slug text constraint forms_slug_form check (slug ~ '^[a-z0-9-]{1,60}$'),
  -- null: for anybody; else written for this client alone, and erased with them
  client_id uuid,
  kind text not null constraint forms_kind_known check (kind in ('intake', 'check_in', 'measure')),
  -- which published measure this form is
  measure text references public.measures (slug)
    constraint forms_measure_is_measure check (measure is null or kind = 'measure'),
  title text not null
    constraint forms_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  description text not null default '' constraint forms_description_length check (char_length(description) <= 2000),
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint forms_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.forms is 'A form by name. What it asks is in its versions.';
comment on column public.forms.client_id is
  'Null: for anybody. Else written for this client alone, and erased with them.';
comment on column public.forms.measure is 'Which published measure this form is.';
-- a coach's forms; and one built-in form a slug
create index forms_by_coach on public.forms (coach_id, created_at desc, id desc);
create unique index forms_built_in_slug on public.forms (slug) where coach_id is null;
-- one check-in a client, and the foreign key
create unique index forms_check_in_of_client on public.forms (coach_id, client_id) where client_id is not null;
-- the foreign key; and one form a measure a coach
create index forms_by_measure on public.forms (measure);
create unique index forms_one_of_measure on public.forms (coach_id, measure) where measure is not null;
alter table public.forms enable row level security;
-- The policies of forms and versions name the assignments, and stand after them.

create trigger forms_touch before update on public.forms
  for each row execute function private.touch();


-- ================= form_versions =================

-- What a client answered is only understood beside what was asked. So a version stays as it was, and an assignment
-- names the version and not the form.
create table public.form_versions (
  id uuid primary key default gen_random_uuid(),
  form_id uuid not null references public.forms (id) on delete cascade,
  coach_id uuid references public.coaches (id) on delete cascade,
  version int not null constraint form_versions_version_positive check (version > 0),
  -- versions of one series mean the same: a chart joins their answers, and breaks its line between others
  series uuid not null default gen_random_uuid(),
  -- the form's measure, kept beside the words so that a policy can look at it
  measure text references public.measures (slug),
  definition jsonb not null,
  published_at timestamptz not null default now(),
  constraint form_versions_number unique (form_id, version)
);
comment on table public.form_versions is
  'What a form asked, word for word, at one time. Never changed: an edit makes the next version.';
comment on column public.form_versions.series is
  'Versions of one series mean the same: a chart joins their answers, and breaks its line between others.';
comment on column public.form_versions.measure is
  'The form''s measure, kept beside the words so that a policy can look at it.';
-- deleting a coach
create index form_versions_by_coach on public.form_versions (coach_id);
-- the foreign key
create index form_versions_by_measure on public.form_versions (measure);
alter table public.form_versions enable row level security;

create function private.check_form_version()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
declare
  problem jsonb := case (select f.kind from public.forms f where f.id = new.form_id)
    when 'check_in' then private.check_in_problem(new.definition)
    else private.form_definition_problem(new.definition)
  end;
begin
  if problem is not null then
    perform private.refuse('AT003', coalesce(problem ->> 'message', 'form_invalid'), 422, problem);
  end if;
  return new;
end
$$;
comment on function private.check_form_version() is
  'AT003 with the reason, before a definition is stored that is bad, or bad for a check-in: by whatever way it '
  'comes.';
create trigger form_versions_check before insert on public.form_versions
  for each row execute function private.check_form_version();
create trigger form_versions_immutable before update on public.form_versions
  for each row execute function private.refuse_change();


-- ================= form_assignments =================

-- A version given to a client, or a check-in that they opened. Who may read a form hangs on these: its coach, and
-- whoever was given it. Answers, consents and scores point here.
create table public.form_assignments (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  form_id uuid not null references public.forms (id),
  form_version_id uuid not null references public.form_versions (id),
  -- chosen by the caller, so that a retry assigns once
  request_id uuid not null,
  status text not null default 'assigned'
    constraint form_assignments_status_known
      check (status in ('assigned', 'in_progress', 'submitted', 'reviewed', 'withdrawn')),
  assigned_at timestamptz not null default now(),
  -- of a check-in the Monday of its week, in the client's time zone when it was opened; null of every other form
  on_date date constraint form_assignments_on_monday check (isfinite(on_date) and extract(isodow from on_date) = 1),
  submitted_at timestamptz,
  -- the latest amendment that the coach may read; others leave no trace here
  amended_at timestamptz,
  reviewed_at timestamptz,
  -- all that the coach learns from the safety section, and only where the client asked for it
  asks_to_speak_alone boolean not null default false,
  -- whether a sent answer that the coach may read says that there is something to talk about
  raises_topic boolean not null default false,
  created_at timestamptz not null default now(),
  constraint form_assignments_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  -- what every answer points at
  constraint form_assignments_key unique (coach_id, client_id, id),
  constraint form_assignments_request_unique unique (coach_id, request_id),
  constraint form_assignments_sent check ((status in ('submitted', 'reviewed')) = (submitted_at is not null))
);
-- No revision and no time of the last change: both would tell the coach when a client began to answer.
comment on table public.form_assignments is
  'A form version given to a client, from assigned to reviewed. Written by functions only.';
comment on column public.form_assignments.on_date is
  'Of a check-in the Monday of its week, in the client''s time zone when it was opened; null of every other form.';
comment on column public.form_assignments.raises_topic is
  'Whether a sent answer that the coach may read says that there is something to talk about.';
-- one open copy of a form a client; check-ins of several weeks may be open at once
create unique index form_assignments_one_open on public.form_assignments (coach_id, client_id, form_id)
  where status in ('assigned', 'in_progress') and on_date is null;
-- the record, the client's own list, and the coach's Today
create index form_assignments_by_client on public.form_assignments (coach_id, client_id, assigned_at desc, id desc);
create index form_assignments_mine on public.form_assignments (client_id, assigned_at desc, id desc);
create index form_assignments_by_coach on public.form_assignments (coach_id, assigned_at desc, id desc);
-- one check-in a client and week; a client's year of them
create unique index form_assignments_one_a_week on public.form_assignments (client_id, on_date)
  where on_date is not null;
-- what a coach's clients sent lately
create index form_assignments_check_ins on public.form_assignments (coach_id, on_date desc, client_id)
  where on_date is not null and submitted_at is not null;
-- what of it is not read, which is what waits for the coach
create index form_assignments_unread on public.form_assignments (coach_id, submitted_at desc)
  where on_date is not null and (status = 'submitted' or amended_at > reviewed_at);
-- what is no check-in is little of what there is
create index form_assignments_given on public.form_assignments (coach_id, client_id, assigned_at desc, id desc)
  where on_date is null;
create index form_assignments_to_read on public.form_assignments (coach_id, assigned_at desc, id desc)
  where on_date is null;
-- the foreign keys
create index form_assignments_by_form on public.form_assignments (form_id);
create index form_assignments_by_version on public.form_assignments (form_version_id);
alter table public.form_assignments enable row level security;

-- a check-in that was not sent is not there for the coach: whether and when a client began is theirs
create policy form_assignments_select on public.form_assignments for select to authenticated
  using ((coach_id = (select private.coach_id()) and (on_date is null or submitted_at is not null))
    or client_id = any (array(select private.my_client_ids())));
-- Every column by name, and so not xmax: it shows when a row was locked, and with that every amendment a client keeps
-- to themselves.
grant select (id, coach_id, client_id, form_id, form_version_id, request_id, status, assigned_at, submitted_at,
    amended_at, reviewed_at, asks_to_speak_alone, created_at, on_date, raises_topic)
  on public.form_assignments to authenticated;


-- ---------- who reads forms and versions ----------

create function private.my_form_version_ids()
  returns setof uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select a.form_version_id
    from public.form_assignments a
    join public.form_versions v on v.id = a.form_version_id
   where a.client_id = any (array(select private.my_client_ids())) and a.status <> 'withdrawn'
     and (v.measure is null or v.measure in (select private.measures_shown_by(a.coach_id)))
$$;
comment on function private.my_form_version_ids() is
  'The versions that the caller was given as a client; of a measure, while their coach may show it.';
grant execute on function private.my_form_version_ids() to authenticated;

create function private.my_form_ids()
  returns setof uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select a.form_id from public.form_assignments a
   where a.client_id = any (array(select private.my_client_ids())) and a.status <> 'withdrawn'
$$;
comment on function private.my_form_ids() is 'The forms that the caller was given as a client.';
grant execute on function private.my_form_ids() to authenticated;

create policy forms_select on public.forms for select to authenticated
  using (coach_id = (select private.coach_id())
    or (coach_id is null and (select private.coach_id()) is not null)
    or id = any (array(select private.my_form_ids())));
grant select (id, coach_id, slug, kind, title, description, archived_at, created_at, updated_at, client_id, measure)
  on public.forms to authenticated;

create policy form_versions_select on public.form_versions for select to authenticated
  using ((coach_id = (select private.coach_id())
      and (measure is null or measure = any (array(select private.my_measures()))))
    or (coach_id is null and (select private.coach_id()) is not null
      and (measure is null or measure = any (array(select private.my_measures()))))
    or id = any (array(select private.my_form_version_ids())));
grant select (id, form_id, coach_id, version, definition, published_at, series, measure)
  on public.form_versions to authenticated;


-- ---------- publishing ----------

create function private.publish_form(p_form_id uuid, p_kind text, p_title text, p_definition jsonb)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  form uuid := p_form_id;
  made uuid;
begin
  if form is null then
    insert into public.forms (coach_id, kind, title) values (me, p_kind, p_title) returning id into form;
  else
    -- The row lock keeps two publishers from taking one number. What is written for one client is published by their
    -- plan alone, which keeps the lines of their charts together.
    update public.forms f set title = p_title where f.id = form and f.coach_id = me and f.client_id is null;
    if not found then perform private.refuse_not_found(); end if;
  end if;
  insert into public.form_versions (form_id, coach_id, version, definition)
    values (form, me,
      (select coalesce(max(v.version), 0) + 1 from public.form_versions v where v.form_id = form), p_definition)
    returning id into made;
  return made;
end
$$;
comment on function private.publish_form(uuid, text, text, jsonb) is
  'A new form (p_form_id null) or the next version of the caller''s own; kind is kept from the first. AT003 with the '
  'reason for a bad definition, AT002 for a foreign or built-in form, or one written for a client.';
grant execute on function private.publish_form(uuid, text, text, jsonb) to authenticated;

create function public.publish_form(p_form_id uuid, p_kind text, p_title text, p_definition jsonb)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.publish_form(p_form_id, p_kind, p_title, p_definition) $$;
comment on function public.publish_form(uuid, text, text, jsonb) is
  'Publishes a version of a coach''s own form; gives the version''s id.';
grant execute on function public.publish_form(uuid, text, text, jsonb) to authenticated;


-- ---------- assigning ----------

create function private.assign_form(p_request_id uuid, p_client_id uuid, p_form_version_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  form uuid;
  made uuid;
begin
  select a.id into made from public.form_assignments a
   where a.coach_id = me and a.request_id = p_request_id and a.client_id = p_client_id and a.on_date is null;
  if made is not null then return made; end if;
  -- a check-in is opened by the client, and never given
  select v.form_id into form
    from public.form_versions v
    join public.forms f on f.id = v.form_id and f.kind <> 'check_in'
   where v.id = p_form_version_id and (v.coach_id = me or v.coach_id is null);
  if form is null then perform private.refuse_not_found(); end if;
  insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id)
    values (me, p_client_id, form, p_form_version_id, p_request_id)
    on conflict do nothing
    returning id into made;
  -- the other side of a race: the same request made it, or another copy is still open
  if made is null then
    select a.id into made from public.form_assignments a
     where a.coach_id = me and a.request_id = p_request_id and a.client_id = p_client_id and a.on_date is null;
  end if;
  if made is null then perform private.refuse('AT013', 'already_assigned', 409); end if;
  return made;
end
$$;
comment on function private.assign_form(uuid, uuid, uuid) is
  'Gives a form to the caller''s client; the same request id again changes nothing. AT002 foreign client or version, '
  'or a check-in, AT013 a copy is still open.';
grant execute on function private.assign_form(uuid, uuid, uuid) to authenticated;

create function public.assign_form(p_request_id uuid, p_client_id uuid, p_form_version_id uuid)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.assign_form(p_request_id, p_client_id, p_form_version_id) $$;
comment on function public.assign_form(uuid, uuid, uuid) is
  'Assigns a form version to a client; gives the assignment''s id.';
grant execute on function public.assign_form(uuid, uuid, uuid) to authenticated;

create function private.withdraw_assignment(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  was text;
begin
  -- a check-in that was not sent is not there for a coach
  select a.status into was from public.form_assignments a
   where a.id = p_assignment_id and a.coach_id = me and (a.on_date is null or a.submitted_at is not null) for update;
  if was is null then perform private.refuse_not_found(); end if;
  if was in ('submitted', 'reviewed') then perform private.refuse('AT006', 'already_sent', 409); end if;
  update public.form_assignments a set status = 'withdrawn' where a.id = p_assignment_id and a.status <> 'withdrawn';
end
$$;
comment on function private.withdraw_assignment(uuid) is
  'Takes back a form that was not sent yet. AT006 once it was sent.';
grant execute on function private.withdraw_assignment(uuid) to authenticated;

create function public.withdraw_assignment(p_assignment_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.withdraw_assignment(p_assignment_id) $$;
comment on function public.withdraw_assignment(uuid) is 'The coach takes an assigned form back.';
grant execute on function public.withdraw_assignment(uuid) to authenticated;

-- A press by mistake is undone while it has done nothing yet: what somebody has begun is taken back by the function
-- before, of which the coach is asked whether they are sure. That it was begun is told by the status anyway.
create function private.undo_assignment(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  was text;
begin
  select a.status into was from public.form_assignments a
   where a.id = p_assignment_id and a.coach_id = me and a.on_date is null for update;
  if was is null then perform private.refuse_not_found(); end if;
  if was not in ('assigned', 'withdrawn') then perform private.refuse('AT037', 'too_late', 409); end if;
  update public.form_assignments a set status = 'withdrawn' where a.id = p_assignment_id and a.status <> 'withdrawn';
end
$$;
comment on function private.undo_assignment(uuid) is
  'Takes back a form as if it had not been given, while nobody has begun it; again changes nothing. AT002 for a '
  'foreign one or a check-in, AT037 once it is too late.';
grant execute on function private.undo_assignment(uuid) to authenticated;

create function public.undo_assignment(p_assignment_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.undo_assignment(p_assignment_id) $$;
comment on function public.undo_assignment(uuid) is 'The coach undoes the giving of a form that nobody has begun.';
grant execute on function public.undo_assignment(uuid) to authenticated;

create function private.mark_reviewed(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  update public.form_assignments a set status = 'reviewed', reviewed_at = now()
   where a.id = p_assignment_id and a.coach_id = me and a.status in ('submitted', 'reviewed');
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.mark_reviewed(uuid) is 'The coach has read what was sent, amendments up to now included.';
grant execute on function private.mark_reviewed(uuid) to authenticated;

create function public.mark_reviewed(p_assignment_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_reviewed(p_assignment_id) $$;
comment on function public.mark_reviewed(uuid) is 'Marks a sent form as read.';
grant execute on function public.mark_reviewed(uuid) to authenticated;

create function private.mark_unread(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  update public.form_assignments a set status = 'submitted', reviewed_at = null
   where a.id = p_assignment_id and a.coach_id = me and a.status in ('submitted', 'reviewed');
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.mark_unread(uuid) is
  'What was sent waits to be read again, as if it had never been marked; again changes nothing. AT002 for what was '
  'not sent.';
grant execute on function private.mark_unread(uuid) to authenticated;

create function public.mark_unread(p_assignment_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_unread(p_assignment_id) $$;
comment on function public.mark_unread(uuid) is 'Undoes that a sent form was marked as read.';
grant execute on function public.mark_unread(uuid) to authenticated;
