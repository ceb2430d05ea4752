-- Form assignments: a version given to a client. And with them, who may read a form: its coach, and whoever was given it.


-- ================= form_assignments =================

create table public.form_assignments (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  form_id uuid not null references public.forms (id),
  form_version_id uuid not null references public.form_versions (id),
  -- chosen by the caller, so that a retry assigns once
  request_id uuid not null,
  status text not null default 'assigned'
    constraint form_assignments_status_known check (status in ('assigned', 'in_progress', 'submitted', 'reviewed', 'withdrawn')),
  assigned_at timestamptz not null default now(),
  submitted_at timestamptz,
  -- the latest amendment that the coach may read; others leave no trace here
  amended_at timestamptz,
  reviewed_at timestamptz,
  -- all that the coach learns from the safety section, and only where the client asked for it
  asks_to_speak_alone boolean not null default false,
  created_at timestamptz not null default now(),
  constraint form_assignments_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  -- what every answer points at
  constraint form_assignments_key unique (coach_id, client_id, id),
  constraint form_assignments_request_unique unique (coach_id, request_id),
  constraint form_assignments_sent check ((status in ('submitted', 'reviewed')) = (submitted_at is not null))
);
-- No revision and no time of the last change: both would tell the coach when a client began to answer.
comment on table public.form_assignments is 'A form version given to a client, from assigned to reviewed. Written by functions only.';
-- one open copy of a form a client
create unique index form_assignments_one_open on public.form_assignments (coach_id, client_id, form_id)
  where status in ('assigned', 'in_progress');
-- the record, the client's own list, and the coach's Today
create index form_assignments_by_client on public.form_assignments (coach_id, client_id, assigned_at desc, id desc);
create index form_assignments_mine on public.form_assignments (client_id, assigned_at desc, id desc);
create index form_assignments_by_coach on public.form_assignments (coach_id, assigned_at desc, id desc);
-- the foreign keys
create index form_assignments_by_form on public.form_assignments (form_id);
create index form_assignments_by_version on public.form_assignments (form_version_id);
alter table public.form_assignments enable row level security;

create policy form_assignments_select on public.form_assignments for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
-- Every column by name, and so not xmax: it shows when a row was locked, and with that every amendment a client keeps to themselves.
grant select (id, coach_id, client_id, form_id, form_version_id, request_id, status, assigned_at, submitted_at, amended_at, reviewed_at,
    asks_to_speak_alone, created_at) on public.form_assignments to authenticated;


-- ---------- who reads forms and versions ----------

create function private.my_form_version_ids()
  returns setof uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select a.form_version_id from public.form_assignments a
   where a.client_id = any (array(select private.my_client_ids())) and a.status <> 'withdrawn'
$$;
comment on function private.my_form_version_ids() is 'The versions that the caller was given as a client.';
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
grant select on public.forms to authenticated;

create policy form_versions_select on public.form_versions for select to authenticated
  using (coach_id = (select private.coach_id())
    or (coach_id is null and (select private.coach_id()) is not null)
    or id = any (array(select private.my_form_version_ids())));
grant select on public.form_versions to authenticated;
