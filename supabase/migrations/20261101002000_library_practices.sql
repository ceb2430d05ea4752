-- The library: practices that a coach may assign, built in or their own, and importing one's own. Read by coaches
-- only; what a client reads is the copy that was assigned (practices), so a change here changes nothing assigned.
-- What a practice may say is decided here once, wherever it stands: in the library, in an import, or as it was
-- assigned. The lengths are those of src/app/domain/library-practices/limits.ts.


-- ---------- rules and steps, as the checks of tables ask for them ----------

-- The subset of RFC 5545 that a page can word in a sentence.
create function private.is_rule(p_rule text)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select p_rule in ('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY')
    or (p_rule ~ '^FREQ=WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU)){0,6}$'
      -- no day twice
      and p_rule !~ '(MO|TU|WE|TH|FR|SA|SU),(.*,)?\1')
$$;
comment on function private.is_rule(text) is
  'Whether a text is a recurrence rule of the subset that practices use: daily, weekly with or without days, '
  'monthly.';

create function private.are_steps(p_steps text[])
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select cardinality(p_steps) between 1 and 20
    and not exists (select from unnest(p_steps) step where step is null or btrim(step) = '' or char_length(step) > 500)
$$;
comment on function private.are_steps(text[]) is
  'Whether these are one to twenty steps, each of one to 500 characters.';

-- Checks of a table run as whoever writes it. Neither reads anything but what it is given.
grant execute on function private.is_rule(text), private.are_steps(text[]) to authenticated;


-- ---------- the same of JSON, with the reason ----------

-- A check says only no. What comes as JSON (an import, a practice or a log as it is saved) is told what is wrong, and
-- where. Absent and null are one, and fine unless the field is needed.
create function private.text_field_problem(p_value jsonb, p_most int, p_needed boolean default false)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then case when p_needed then 'missing' end
    when jsonb_typeof(p_value) <> 'string' then 'wrong_type'
    when btrim(p_value #>> '{}') = '' then case when p_needed then 'missing' end
    when char_length(btrim(p_value #>> '{}')) > p_most then 'too_long'
  end
$$;
comment on function private.text_field_problem(jsonb, int, boolean) is
  'Why a value is not a text of that length, or null.';

create function private.number_field_problem(p_value jsonb, p_least int, p_most int, p_needed boolean default false)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then case when p_needed then 'missing' end
    when jsonb_typeof(p_value) <> 'number' or p_value #>> '{}' !~ '^-?[0-9]+$' then 'wrong_type'
    when (p_value #>> '{}')::numeric not between p_least and p_most then 'out_of_range'
  end
$$;
comment on function private.number_field_problem(jsonb, int, int, boolean) is
  'Why a value is not a whole number in that range, or null.';

create function private.choice_field_problem(p_value jsonb, p_choices text[], p_needed boolean default false)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then case when p_needed then 'missing' end
    when jsonb_typeof(p_value) <> 'string' then 'wrong_type'
    when p_value #>> '{}' <> all (p_choices) then 'unknown'
  end
$$;
comment on function private.choice_field_problem(jsonb, text[], boolean) is
  'Why a value is not one of these, or null.';

create function private.steps_problem(p_value jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') in ('null', '[]') then 'missing'
    when jsonb_typeof(p_value) <> 'array' then 'wrong_type'
    when jsonb_array_length(p_value) > 20 then 'too_many'
    else (select min(private.text_field_problem(step, 500, true)) from jsonb_array_elements(p_value) step)
  end
$$;
comment on function private.steps_problem(jsonb) is 'Why a value is not a list of steps, or null.';

create function private.cautions_problem(p_value jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then null
    when jsonb_typeof(p_value) <> 'array' then 'wrong_type'
    when jsonb_array_length(p_value) > 5 then 'too_many'
    else (
      select min(private.choice_field_problem(caution, array['breath', 'seiz', 'preg', 'surg', 'trauma'], true))
        from jsonb_array_elements(p_value) caution)
  end
$$;
comment on function private.cautions_problem(jsonb) is 'Why a value is not a list of cautions, or null.';

-- Told before the words of a label: that the whole is no list, that there are too many, and what a number should be.
create function private.timers_problem(p_value jsonb, p_steps int)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then null
    when jsonb_typeof(p_value) <> 'array' then 'wrong_type'
    when jsonb_array_length(p_value) > 20 then 'too_many'
    else (
      select min(case when jsonb_typeof(timer) <> 'object' then 'wrong_type' else coalesce(
          private.number_field_problem(timer -> 'step', 1, p_steps, true),
          private.number_field_problem(timer -> 'seconds', 5, 7200, true),
          private.text_field_problem(timer -> 'label', 80)) end)
        from jsonb_array_elements(p_value) timer)
  end
$$;
comment on function private.timers_problem(jsonb, int) is
  'Why a value is not a list of timers for a practice of so many steps, or null.';

create function private.pace_problem(p_value jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then null
    when jsonb_typeof(p_value) <> 'object' then 'wrong_type'
    else coalesce(
      private.number_field_problem(p_value -> 'in', 2, 12, true),
      private.number_field_problem(p_value -> 'hold', 0, 12),
      private.number_field_problem(p_value -> 'out', 2, 12, true))
  end
$$;
comment on function private.pace_problem(jsonb) is 'Why a value is not a breath to follow, or null.';

-- As a table keeps them: every name is there, and no other.
create function private.are_timers(p_timers jsonb, p_steps int)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select case when jsonb_typeof(p_timers) <> 'array' or private.timers_problem(p_timers, p_steps) is not null then false
    else not exists (
      select from jsonb_array_elements(p_timers) timer
       where timer - array['step', 'seconds', 'label'] <> '{}' or coalesce(timer -> 'label', 'null') = 'null') end
$$;
comment on function private.are_timers(jsonb, int) is
  'Whether these are up to twenty {step, seconds, label}, each of a practice of so many steps: five seconds to two '
  'hours.';

create function private.is_pace(p_pace jsonb)
  returns boolean
  language sql
  immutable
  strict
  set search_path = ''
as $$
  select case when jsonb_typeof(p_pace) <> 'object' or private.pace_problem(p_pace) is not null then false
    else p_pace - array['in', 'hold', 'out'] = '{}' and coalesce(p_pace -> 'hold', 'null') <> 'null' end
$$;
comment on function private.is_pace(jsonb) is
  'Whether this is a breath to follow, {in, hold, out} in seconds: two to twelve, and a hold of none to twelve.';

-- The checks of timers and pace ask with these words. None of them reads anything but what it is given.
grant execute on function private.text_field_problem(jsonb, int, boolean),
  private.number_field_problem(jsonb, int, int, boolean), private.timers_problem(jsonb, int),
  private.pace_problem(jsonb), private.are_timers(jsonb, int), private.is_pace(jsonb) to authenticated;

create function private.practice_problems(p_practice jsonb)
  returns table (field text, code text)
  language sql
  immutable
  set search_path = ''
as $$
  select said.field, said.code
    from (values
      ('practice', case when jsonb_typeof(p_practice) is distinct from 'object' then 'wrong_type' end)
    ) as said (field, code)
   where said.code is not null
  union all
  select said.field, said.code
    from (values
      ('title', private.text_field_problem(p_practice -> 'title', 200, true)),
      ('category', private.choice_field_problem(p_practice -> 'category', array['communication', 'vulnerability',
        'four-part', 'touch', 'presence', 'breath', 'body', 'repair', 'celebrate', 'stress', 'routine', 'patience'],
        true)),
      ('participants', private.choice_field_problem(
        p_practice -> 'participants', array['solo', 'partner', 'either'], true)),
      ('minutes', private.number_field_problem(p_practice -> 'minutes', 1, 240, true)),
      -- none is "as needed", which knows no number of tries
      ('rule', case when coalesce(p_practice -> 'rule', 'null') = 'null' then null
        when jsonb_typeof(p_practice -> 'rule') <> 'string' then 'wrong_type'
        when not private.is_rule(p_practice ->> 'rule') then 'unknown' end),
      ('times', private.number_field_problem(
        p_practice -> 'times', 1, case when p_practice ->> 'rule' is null then 1 else 6 end)),
      ('steps', private.steps_problem(p_practice -> 'steps')),
      ('notice', private.text_field_problem(p_practice -> 'notice', 1000)),
      ('notWhen', private.text_field_problem(p_practice -> 'notWhen', 1000)),
      ('forCoach', private.text_field_problem(p_practice -> 'forCoach', 1000)),
      -- of a practice whose steps are none, the steps are told of
      ('timers', private.timers_problem(p_practice -> 'timers',
        case jsonb_typeof(p_practice -> 'steps') when 'array' then jsonb_array_length(p_practice -> 'steps')
          else 20 end)),
      ('pace', private.pace_problem(p_practice -> 'pace')),
      ('tier', private.choice_field_problem(p_practice -> 'tier', array['open', 'coach'])),
      ('cautions', private.cautions_problem(p_practice -> 'cautions'))) as said (field, code)
   where said.code is not null and jsonb_typeof(p_practice) = 'object'
$$;
comment on function private.practice_problems(jsonb) is
  'What keeps {title, category, participants, minutes, rule, times, steps, notice, notWhen, forCoach, timers, pace, '
  'tier, cautions} from being a practice: missing, wrong_type, too_long, out_of_range, unknown, too_many.';


-- ================= library_practices =================

-- Built-in practices come with the migrations. A coach writes their own, copies one to change it, or imports a list.
create table public.library_practices (
  id uuid primary key default gen_random_uuid(),
  -- null: built-in, readable by every coach
  coach_id uuid default auth.uid() references public.coaches (id) on delete cascade,
  -- chosen by the caller, so that a retried insert makes no second one
  request_id uuid not null default gen_random_uuid(),
  slug text constraint library_practices_slug_form check (slug ~ '^[a-z0-9-]{1,60}$'),
  title text not null
    constraint library_practices_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  category text not null
    constraint library_practices_category_known check (category in ('communication', 'vulnerability', 'four-part',
      'touch', 'presence', 'breath', 'body', 'repair', 'celebrate', 'stress', 'routine', 'patience')),
  participants text not null
    constraint library_practices_participants_known check (participants in ('solo', 'partner', 'either')),
  -- how long a try takes
  minutes int not null constraint library_practices_minutes_range check (minutes between 1 and 240),
  rule text constraint library_practices_rule_form check (private.is_rule(rule)),
  times int not null default 1 constraint library_practices_times_range check (times between 1 and 6),
  steps text[] not null constraint library_practices_steps_form check (private.are_steps(steps)),
  notice text not null default '' constraint library_practices_notice_length check (char_length(notice) <= 1000),
  -- said to the client, as the title, the steps and the notice are
  not_when text not null default '' constraint library_practices_not_when_length check (char_length(not_when) <= 1000),
  -- said to the coach alone: never copied to where a client reads
  for_coach text not null default ''
    constraint library_practices_for_coach_length check (char_length(for_coach) <= 1000),
  timers jsonb not null default '[]'
    constraint library_practices_timers_form check (private.are_timers(timers, cardinality(steps))),
  pace jsonb constraint library_practices_pace_form check (private.is_pace(pace)),
  -- coach: asks the coach to confirm that they want to assign it now
  tier text not null default 'open' constraint library_practices_tier_known check (tier in ('open', 'coach')),
  cautions text[] not null default '{}' constraint library_practices_cautions_known
    check (cautions <@ array['breath', 'seiz', 'preg', 'surg', 'trauma'] and cardinality(cautions) <= 5),
  -- a ladder and the place on it; a copy keeps both, so that an own version of a rung is that rung still
  ladder text constraint library_practices_ladder_form check (ladder ~ '^[a-z0-9-]{1,60}$'),
  rung int constraint library_practices_rung_positive check (rung > 0),
  archived_at timestamptz,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint library_practices_request_unique unique (coach_id, request_id),
  constraint library_practices_rung_of_ladder check ((ladder is null) = (rung is null)),
  constraint library_practices_as_needed_once check (rule is not null or times = 1)
);
comment on table public.library_practices is
  'What a coach may assign: built-in practices, and their own. Read by coaches only; a client reads the copy that '
  'was assigned.';
comment on column public.library_practices.rule is
  'A recurrence rule, see private.is_rule(); null is "as needed". times is how many tries a period of it is meant to '
  'hold.';
comment on column public.library_practices.for_coach is
  'Words that only a coach reads. A practice that is assigned has no such column.';
comment on column public.library_practices.timers is
  'How long steps take, [{step, seconds, label}], steps from 1; several of one step follow one another.';
comment on column public.library_practices.pace is
  'A breath to follow, {in, hold, out} in seconds; null is none.';
comment on column public.library_practices.cautions is
  'What an intake may say (its question q44) that this should be held against.';
-- a coach's own; and one built-in practice a slug
create index library_practices_by_coach on public.library_practices (coach_id, created_at desc, id desc);
create unique index library_practices_built_in_slug on public.library_practices (slug) where coach_id is null;
-- the other rungs of a ladder
create index library_practices_by_ladder on public.library_practices (ladder, rung) where ladder is not null;
alter table public.library_practices enable row level security;

create policy library_practices_select on public.library_practices for select to authenticated
  using (coach_id = (select private.coach_id()) or (coach_id is null and (select private.coach_id()) is not null));
create policy library_practices_insert on public.library_practices for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy library_practices_update on public.library_practices for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
grant select (id, coach_id, request_id, slug, title, category, participants, minutes, rule, times, steps, notice,
    not_when, for_coach, timers, pace, tier, cautions, ladder, rung, archived_at, revision, created_at, updated_at)
  on public.library_practices to authenticated;
-- slug, ladder and rung are those of built-in practices and their copies
grant insert (request_id, title, category, participants, minutes, rule, times, steps, notice, not_when, for_coach,
    timers, pace, tier, cautions)
  on public.library_practices to authenticated;
-- no delete: practices that were assigned name what they were copied from
grant update (
    title, category, participants, minutes, rule, times, steps, notice, not_when, for_coach, timers, pace, tier,
    cautions, archived_at)
  on public.library_practices to authenticated;

create trigger library_practices_limit after insert on public.library_practices referencing new table as made
  for each statement execute function private.limit_rows();
create trigger library_practices_revision before update on public.library_practices
  for each row execute function private.next_revision();


-- ---------- one's own copy ----------

create function private.copy_library_practice(p_request_id uuid, p_library_practice_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  made uuid;
begin
  insert into public.library_practices (coach_id, request_id, title, category, participants, minutes, rule, times,
      steps, notice, not_when, for_coach, timers, pace, tier, cautions, ladder, rung)
    select me, p_request_id, l.title, l.category, l.participants, l.minutes, l.rule, l.times,
           l.steps, l.notice, l.not_when, l.for_coach, l.timers, l.pace, l.tier, l.cautions, l.ladder, l.rung
      from public.library_practices l
     where l.id = p_library_practice_id and (l.coach_id = me or l.coach_id is null)
    on conflict (coach_id, request_id) do nothing
    returning id into made;
  if made is null then
    select l.id into made from public.library_practices l where l.coach_id = me and l.request_id = p_request_id;
  end if;
  if made is null then perform private.refuse_not_found(); end if;
  return made;
end
$$;
comment on function private.copy_library_practice(uuid, uuid) is
  'A copy of a practice, built in or the caller''s, as the caller''s own; the same request id again makes no other. '
  'AT002.';
grant execute on function private.copy_library_practice(uuid, uuid) to authenticated;

create function public.copy_library_practice(p_request_id uuid, p_library_practice_id uuid)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.copy_library_practice(p_request_id, p_library_practice_id) $$;
comment on function public.copy_library_practice(uuid, uuid) is
  'Copies a practice of the library to make it one''s own; gives the copy''s id.';
grant execute on function public.copy_library_practice(uuid, uuid) to authenticated;


-- ================= favourite_practices =================

-- What a coach would rather find first. Written by a function, which asks whether the practice is one they may assign.
create table public.favourite_practices (
  coach_id uuid not null references public.coaches (id) on delete cascade,
  library_practice_id uuid not null references public.library_practices (id) on delete cascade,
  constraint favourite_practices_pkey primary key (coach_id, library_practice_id)
);
comment on table public.favourite_practices is
  'The practices that a coach marked with a star: built in or their own. Read by that coach alone.';
-- the foreign key
create index favourite_practices_by_practice on public.favourite_practices (library_practice_id);
alter table public.favourite_practices enable row level security;

create policy favourite_practices_select on public.favourite_practices for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select (coach_id, library_practice_id) on public.favourite_practices to authenticated;

create function private.favour_practice(p_library_practice_id uuid, p_is_favourite boolean)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  if not exists (select from public.library_practices l
      where l.id = p_library_practice_id and (l.coach_id = me or l.coach_id is null)) then
    perform private.refuse_not_found();
  end if;
  if p_is_favourite then
    insert into public.favourite_practices (coach_id, library_practice_id) values (me, p_library_practice_id)
      on conflict do nothing;
  else
    delete from public.favourite_practices f where f.coach_id = me and f.library_practice_id = p_library_practice_id;
  end if;
end
$$;
comment on function private.favour_practice(uuid, boolean) is
  'Marks a practice of the caller''s library as a favourite, or takes the mark away; the same again changes nothing. '
  'AT002.';
grant execute on function private.favour_practice(uuid, boolean) to authenticated;

create function public.favour_practice(p_library_practice_id uuid, p_is_favourite boolean)
  returns void
  language sql
  set search_path = ''
as $$ select private.favour_practice(p_library_practice_id, p_is_favourite) $$;
comment on function public.favour_practice(uuid, boolean) is
  'Puts a practice of the library among the calling coach''s favourites, or takes it out of them.';
grant execute on function public.favour_practice(uuid, boolean) to authenticated;


-- ---------- importing: all of it or nothing, and once, however often it is sent ----------

create function private.read_practice(p_practice jsonb)
  returns public.library_practices
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_populate_record(null::public.library_practices, jsonb_build_object(
    'title', btrim(p_practice ->> 'title'),
    'category', p_practice -> 'category',
    'participants', p_practice -> 'participants',
    'minutes', p_practice -> 'minutes',
    'rule', p_practice -> 'rule',
    'times', coalesce(nullif(p_practice -> 'times', 'null'), '1'),
    'steps', (
      select jsonb_agg(btrim(step) order by nr)
        from jsonb_array_elements_text(p_practice -> 'steps') with ordinality as of (step, nr)),
    'notice', btrim(coalesce(p_practice ->> 'notice', '')),
    'not_when', btrim(coalesce(p_practice ->> 'notWhen', '')),
    'for_coach', btrim(coalesce(p_practice ->> 'forCoach', '')),
    'timers', (
      select coalesce(jsonb_agg(jsonb_build_object('step', timer -> 'step', 'seconds', timer -> 'seconds',
          'label', btrim(coalesce(timer ->> 'label', ''))) order by (timer ->> 'step')::int, nr), '[]')
        from jsonb_array_elements(coalesce(nullif(p_practice -> 'timers', 'null'), '[]'))
          with ordinality as of (timer, nr)),
    'pace', (
      select jsonb_build_object('in', pace -> 'in', 'hold', coalesce(nullif(pace -> 'hold', 'null'), '0'),
          'out', pace -> 'out')
        from nullif(p_practice -> 'pace', 'null') pace where pace is not null),
    'tier', coalesce(p_practice ->> 'tier', 'open'),
    'cautions', coalesce(nullif(p_practice -> 'cautions', 'null'), '[]')))
$$;
comment on function private.read_practice(jsonb) is
  'What private.practice_problems() found no fault with, as columns. Granted to nobody.';

create function private.import_problems(p_practices jsonb)
  returns jsonb
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when jsonb_typeof(p_practices) is distinct from 'array'
      then '[{"index": 0, "field": "practices", "code": "wrong_type"}]'::jsonb
    when jsonb_array_length(p_practices) > 500
      then '[{"index": 500, "field": "practices", "code": "too_many"}]'::jsonb
    else (
      -- who made two hundred slips has the pattern
      select jsonb_agg(jsonb_build_object('index', told.nr, 'field', told.field, 'code', told.code)
        order by told.nr, told.field)
        from (select given.nr - 1 as nr, problem.field, problem.code
                from jsonb_array_elements(p_practices) with ordinality as given (practice, nr),
                     private.practice_problems(given.practice) problem
               order by 1, 2 limit 200) told)
  end
$$;
comment on function private.import_problems(jsonb) is
  'Why these can not be imported, as [{index, field, code}], or null. Granted to nobody.';

create function private.import_library(p_request_id uuid, p_practices jsonb)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  -- of a request's rows each has an id of its own, made from the request's
  ids uuid[] := array(select md5(p_request_id || ':' || nr)::uuid from generate_series(1, 500) nr);
  problems jsonb := private.import_problems(p_practices);
begin
  if problems is not null then perform private.refuse('AT026', 'import_invalid', 422, problems); end if;
  if not exists (select from public.library_practices l where l.coach_id = me and l.request_id = any (ids)) then
    insert into public.library_practices (coach_id, request_id, title, category, participants, minutes, rule, times,
        steps, notice, not_when, for_coach, timers, pace, tier, cautions)
      select me, ids[given.nr], read.title, read.category, read.participants, read.minutes, read.rule, read.times,
             read.steps, read.notice, read.not_when, read.for_coach, read.timers, read.pace, read.tier, read.cautions
        from jsonb_array_elements(p_practices) with ordinality as given (practice, nr),
             private.read_practice(given.practice) read
      on conflict (coach_id, request_id) do nothing;
  end if;
  return (select count(*) from public.library_practices l where l.coach_id = me and l.request_id = any (ids));
end
$$;
comment on function private.import_library(uuid, jsonb) is
  'Adds all of these to the caller''s library, or none (AT026 with [{index, field, code}]); the same request id '
  'again adds none. Gives how many it added the first time.';
grant execute on function private.import_library(uuid, jsonb) to authenticated;

create function public.import_library(p_request_id uuid, p_practices jsonb)
  returns int
  language sql
  set search_path = ''
as $$ select private.import_library(p_request_id, p_practices) $$;
comment on function public.import_library(uuid, jsonb) is
  'Imports [{title, category, participants, minutes, rule, times, steps, notice, notWhen, forCoach, timers, pace, '
  'tier, cautions}]; gives how many there were.';
grant execute on function public.import_library(uuid, jsonb) to authenticated;
