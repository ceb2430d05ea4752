-- Programmes: practices of the library in a sequence, each with the moment at which it reaches the client.

create table public.programmes (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null references public.coaches (id) on delete cascade,
  -- chosen by the caller, so that a retry makes one
  request_id uuid not null,
  title text not null constraint programmes_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  description text not null default '' constraint programmes_description_length check (char_length(description) <= 1000),
  archived_at timestamptz,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- what its items point at
  constraint programmes_key unique (coach_id, id),
  constraint programmes_request_unique unique (coach_id, request_id)
);
comment on table public.programmes is 'A sequence of practices that a coach arranged. Written by save_programme(); what was assigned from it does not change with it.';
-- a coach's own, newest first
create index programmes_by_coach on public.programmes (coach_id, created_at desc, id desc);
alter table public.programmes enable row level security;

create policy programmes_select on public.programmes for select to authenticated
  using (coach_id = (select private.coach_id()));
create policy programmes_update on public.programmes for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
grant select (id, coach_id, title, description, archived_at, revision, created_at, updated_at) on public.programmes to authenticated;
grant update (archived_at) on public.programmes to authenticated;

create trigger programmes_revision before update on public.programmes
  for each row execute function private.next_revision();

create table public.programme_items (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  programme_id uuid not null,
  position int not null constraint programme_items_position_range check (position between 1 and 30),
  library_practice_id uuid not null references public.library_practices (id),
  delivery text not null constraint programme_items_delivery_known check (delivery in ('at_once', 'on_date', 'after_previous', 'days_after')),
  on_date date constraint programme_items_on_date_finite check (isfinite(on_date)),
  days int constraint programme_items_days_range check (days between 1 and 365),
  constraint programme_items_of_programme foreign key (coach_id, programme_id)
    references public.programmes (coach_id, id) on delete cascade,
  -- also what the composite foreign key reads
  constraint programme_items_place unique (coach_id, programme_id, position),
  constraint programme_items_date_when_needed check ((delivery = 'on_date') = (on_date is not null)),
  constraint programme_items_days_when_needed check ((delivery = 'days_after') = (days is not null))
);
comment on table public.programme_items is 'The practices of a programme, in order. Written by save_programme() only.';
-- the foreign key of the library
create index programme_items_by_practice on public.programme_items (library_practice_id);
alter table public.programme_items enable row level security;

create policy programme_items_select on public.programme_items for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select on public.programme_items to authenticated;
