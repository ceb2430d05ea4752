-- Programmes: practices of the library in a sequence, each with the moment at which it reaches the client. Arranged
-- and read by a coach; what is assigned from one is a run of copies (practices), and does not change with it.


-- ================= programmes =================

-- Saved as a whole, with its items; archiving alone is a plain update.
create table public.programmes (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null references public.coaches (id) on delete cascade,
  -- chosen by the caller, so that a retry makes one
  request_id uuid not null,
  title text not null
    constraint programmes_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  description text not null default ''
    constraint programmes_description_length check (char_length(description) <= 1000),
  archived_at timestamptz,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- what its items point at
  constraint programmes_key unique (coach_id, id),
  constraint programmes_request_unique unique (coach_id, request_id)
);
comment on table public.programmes is
  'A sequence of practices that a coach arranged. Written by save_programme(); what was assigned from it does not '
  'change with it.';
-- a coach's own, newest first
create index programmes_by_coach on public.programmes (coach_id, created_at desc, id desc);
alter table public.programmes enable row level security;

create policy programmes_select on public.programmes for select to authenticated
  using (coach_id = (select private.coach_id()));
create policy programmes_update on public.programmes for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
grant select (id, coach_id, title, description, archived_at, revision, created_at, updated_at)
  on public.programmes to authenticated;
grant update (archived_at) on public.programmes to authenticated;

create trigger programmes_revision before update on public.programmes
  for each row execute function private.next_revision();


-- ================= programme_items =================

-- An item opens at once, on a day, when the one before is finished, or some days after the one before opened.
create table public.programme_items (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  programme_id uuid not null,
  position int not null constraint programme_items_position_range check (position between 1 and 30),
  library_practice_id uuid not null references public.library_practices (id),
  delivery text not null constraint programme_items_delivery_known
    check (delivery in ('at_once', 'on_date', 'after_previous', 'days_after')),
  on_date date constraint programme_items_on_date_finite check (isfinite(on_date)),
  days int constraint programme_items_days_range check (days between 1 and 365),
  constraint programme_items_of_programme foreign key (coach_id, programme_id)
    references public.programmes (coach_id, id) on delete cascade,
  -- also what the composite foreign key reads
  constraint programme_items_place unique (coach_id, programme_id, position),
  constraint programme_items_date_when_needed check ((delivery = 'on_date') = (on_date is not null)),
  constraint programme_items_days_when_needed check ((delivery = 'days_after') = (days is not null))
);
comment on table public.programme_items is
  'The practices of a programme, in order. Written by save_programme() only.';
-- the foreign key of the library
create index programme_items_by_practice on public.programme_items (library_practice_id);
alter table public.programme_items enable row level security;

create policy programme_items_select on public.programme_items for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select (id, coach_id, programme_id, position, library_practice_id, delivery, on_date, days)
  on public.programme_items to authenticated;


-- ---------- saving a programme with its items, as one ----------

-- The twin of private.is_calendar_day for what practices take: one reason for nothing, another for what is no day.
create function private.day_problem(p_value jsonb)
  returns text
  language sql
  stable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then 'missing'
    when jsonb_typeof(p_value) <> 'string' or p_value #>> '{}' !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      or not pg_input_is_valid(p_value #>> '{}', 'date') then 'wrong_type'
  end
$$;
comment on function private.day_problem(jsonb) is
  'Why a value is not a calendar day, YYYY-MM-DD, or null. Granted to nobody.';

-- The first in the order of the page: what belongs to the whole, then item by item.
create function private.programme_problem(p_title text, p_description text, p_items jsonb)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_build_object('index', told.nr, 'field', told.field, 'code', told.code)
    from (
      select null::bigint as nr, said.field, said.code
        from (values
          ('title', private.text_field_problem(to_jsonb(p_title), 200, true)),
          ('description', private.text_field_problem(to_jsonb(p_description), 1000)),
          ('items', case when jsonb_typeof(p_items) is distinct from 'array' then 'wrong_type'
            when p_items = '[]' then 'missing' when jsonb_array_length(p_items) > 30 then 'too_many' end)
        ) as said (field, code)
      union all
      select given.nr - 1, said.field, said.code
        from jsonb_array_elements(case jsonb_typeof(p_items) when 'array' then p_items else '[]' end)
               with ordinality as given (item, nr),
             lateral (values
               ('libraryPracticeId', case
                 when coalesce(given.item -> 'libraryPracticeId', 'null') = 'null' then 'missing'
                 when not pg_input_is_valid(given.item ->> 'libraryPracticeId', 'uuid') then 'wrong_type' end),
               ('delivery', private.choice_field_problem(
                 given.item -> 'delivery', array['at_once', 'on_date', 'after_previous', 'days_after'], true)),
               -- only what the way of delivery needs is read
               ('onDate', case given.item ->> 'delivery'
                 when 'on_date' then private.day_problem(given.item -> 'onDate') end),
               ('days', case given.item ->> 'delivery'
                 when 'days_after' then private.number_field_problem(given.item -> 'days', 1, 365, true) end)
             ) as said (field, code)) as told
   where told.code is not null
   order by told.nr nulls first
   limit 1
$$;
comment on function private.programme_problem(text, text, jsonb) is
  'The first thing that keeps these from being a programme, as {index, field, code}, or null. Granted to nobody.';

create function private.read_items(p_items jsonb)
  returns table (nr int, library_practice_id uuid, delivery text, on_date date, days int)
  language sql
  stable
  set search_path = ''
as $$
  select given.nr::int, (given.item ->> 'libraryPracticeId')::uuid, given.item ->> 'delivery',
         case given.item ->> 'delivery' when 'on_date' then (given.item ->> 'onDate')::date end,
         case given.item ->> 'delivery' when 'days_after' then (given.item ->> 'days')::int end
    from jsonb_array_elements(p_items) with ordinality as given (item, nr)
$$;
comment on function private.read_items(jsonb) is
  'Items that private.programme_problem() found no fault with, as rows. Granted to nobody.';

create function private.is_programme(p_programme public.programmes, p_title text, p_description text, p_items jsonb)
  returns boolean
  language sql
  stable
  set search_path = ''
as $$
  select (p_programme.title, p_programme.description) = (p_title, p_description)
    and array(
      select row (i.position, i.library_practice_id, i.delivery, i.on_date, i.days)
        from public.programme_items i
       where i.coach_id = p_programme.coach_id and i.programme_id = p_programme.id
       order by i.position)
    = array(
      select row (r.nr, r.library_practice_id, r.delivery, r.on_date, r.days)
        from private.read_items(p_items) r
       order by r.nr)
$$;
comment on function private.is_programme(public.programmes, text, text, jsonb) is
  'Whether a programme says exactly this. Granted to nobody.';

-- All out and all in: thirty rows at most, and what was assigned does not point at them.
create function private.replace_items(p_programme public.programmes, p_items jsonb)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  delete from public.programme_items i where i.coach_id = p_programme.coach_id and i.programme_id = p_programme.id;
  insert into public.programme_items (coach_id, programme_id, position, library_practice_id, delivery, on_date, days)
    select p_programme.coach_id, p_programme.id, r.nr, l.id, r.delivery, r.on_date, r.days
      from private.read_items(p_items) r
      join public.library_practices l on l.id = r.library_practice_id
       and (l.coach_id = p_programme.coach_id or l.coach_id is null);
  if (select count(*) from public.programme_items i where i.programme_id = p_programme.id)
      < jsonb_array_length(p_items) then
    perform private.refuse_not_found();
  end if;
end
$$;
comment on function private.replace_items(public.programmes, jsonb) is
  'These items in place of those of a programme; AT002 when one is neither built in nor of the same coach. Granted '
  'to nobody.';

create function private.save_programme(
  p_request_id uuid, p_programme_id uuid, p_revision int, p_title text, p_description text, p_items jsonb)
  returns jsonb
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  problem jsonb := private.programme_problem(p_title, p_description, p_items);
  to_title text := btrim(p_title);
  to_description text := btrim(coalesce(p_description, ''));
  stored public.programmes;
begin
  if problem is not null then perform private.refuse('AT027', 'programme_invalid', 422, problem); end if;
  if p_programme_id is null then
    insert into public.programmes (coach_id, request_id, title, description)
      values (me, p_request_id, to_title, to_description)
      on conflict (coach_id, request_id) do nothing
      returning * into stored;
  end if;
  if stored.id is null then
    select * into stored from public.programmes p
     where p.coach_id = me and (p.id = p_programme_id or (p_programme_id is null and p.request_id = p_request_id))
       for update;
    if stored.id is null then perform private.refuse_not_found(); end if;
    -- a retry finds it saved already
    if private.is_programme(stored, to_title, to_description, p_items) then
      return jsonb_build_object('id', stored.id, 'revision', stored.revision);
    end if;
    -- other words under a request that had made it are its first change, unless somebody changed it since
    if stored.revision is distinct from (case when p_programme_id is null then 1 else p_revision end) then
      perform private.refuse_conflict(stored.revision);
    end if;
    -- also when only its items are others: the revision goes up with any change
    update public.programmes p set title = to_title, description = to_description
     where p.id = stored.id returning * into stored;
  end if;
  perform private.replace_items(stored, p_items);
  return jsonb_build_object('id', stored.id, 'revision', stored.revision);
end
$$;
comment on function private.save_programme(uuid, uuid, int, text, text, jsonb) is
  'A new programme of the caller (p_programme_id null; the same request id again makes no other, and changed words '
  'change the one it made), or its next revision, at the revision last seen. AT002 a foreign programme or practice, '
  'AT007, AT027 with {index, field, code}.';
grant execute on function private.save_programme(uuid, uuid, int, text, text, jsonb) to authenticated;

create function public.save_programme(
  p_request_id uuid, p_programme_id uuid, p_revision int, p_title text, p_description text, p_items jsonb)
  returns jsonb
  language sql
  set search_path = ''
as $$ select private.save_programme(p_request_id, p_programme_id, p_revision, p_title, p_description, p_items) $$;
comment on function public.save_programme(uuid, uuid, int, text, text, jsonb) is
  'Saves a programme with items [{libraryPracticeId, delivery, onDate, days}]; gives {id, revision}.';
grant execute on function public.save_programme(uuid, uuid, int, text, text, jsonb) to authenticated;
