-- Forms: a form (built-in, or a coach's own) and its published versions.
-- A definition is data in a strict subset of the FHIR R5 Questionnaire shape; docs/forms.md tells it.


-- ================= forms =================

create table public.forms (
  id uuid primary key default gen_random_uuid(),
  -- null: built-in, readable by every coach
  coach_id uuid references public.coaches (id) on delete cascade,
  slug text constraint forms_slug_form check (slug ~ '^[a-z0-9-]{1,60}$'),
  kind text not null constraint forms_kind_known check (kind in ('intake', 'check_in', 'measure')),
  title text not null constraint forms_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  description text not null default '' constraint forms_description_length check (char_length(description) <= 2000),
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.forms is 'A form by name. What it asks is in its versions.';
-- a coach's forms; and one built-in form a slug
create index forms_by_coach on public.forms (coach_id, created_at desc, id desc);
create unique index forms_built_in_slug on public.forms (slug) where coach_id is null;
alter table public.forms enable row level security;
create trigger forms_touch before update on public.forms
  for each row execute function private.touch();


-- ================= form_versions =================

create table public.form_versions (
  id uuid primary key default gen_random_uuid(),
  form_id uuid not null references public.forms (id) on delete cascade,
  coach_id uuid references public.coaches (id) on delete cascade,
  version int not null constraint form_versions_version_positive check (version > 0),
  definition jsonb not null,
  published_at timestamptz not null default now(),
  constraint form_versions_number unique (form_id, version)
);
comment on table public.form_versions is 'What a form asked, word for word, at one time. Never changed: an edit makes the next version.';
-- deleting a coach
create index form_versions_by_coach on public.form_versions (coach_id);
alter table public.form_versions enable row level security;

create function private.check_form_version()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
declare
  problem jsonb := private.form_definition_problem(new.definition);
begin
  if problem is not null then
    perform private.refuse('AT003', coalesce(problem ->> 'message', 'form_invalid'), 422, problem);
  end if;
  return new;
end
$$;
comment on function private.check_form_version() is 'AT003 with the reason, before a bad definition is stored: by whatever way it comes.';
create trigger form_versions_check before insert on public.form_versions
  for each row execute function private.check_form_version();
create trigger form_versions_immutable before update on public.form_versions
  for each row execute function private.refuse_change();
