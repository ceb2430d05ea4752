-- Check-ins: what a coach chose that a client is asked, and how often; how the client wants to be asked; and opening
-- one. A check-in itself is a form assignment that its client makes, one a week (forms). Nothing here tells a coach
-- that one was opened, left or put off: to them a week has a check-in that was sent, or none.


-- ================= check_in_plans =================

-- The coach's choice for one client. Without a row: the built-in form, weekly.
create table public.check_in_plans (
  client_id uuid primary key,
  coach_id uuid not null,
  -- null: the built-in, as it is now
  form_version_id uuid references public.form_versions (id),
  every_weeks int not null constraint check_in_plans_rhythm check (every_weeks in (1, 2, 4)),
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint check_in_plans_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.check_in_plans is
  'What a client''s check-in asks, and how often: chosen by the coach. Written by functions only.';
-- the composite foreign key, and that of versions
create index check_in_plans_by_client on public.check_in_plans (coach_id, client_id);
create index check_in_plans_by_version on public.check_in_plans (form_version_id);
alter table public.check_in_plans enable row level security;

create policy check_in_plans_select on public.check_in_plans for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
grant select (client_id, coach_id, form_version_id, every_weeks, revision, created_at, updated_at)
  on public.check_in_plans to authenticated;

create trigger check_in_plans_revision before update on public.check_in_plans
  for each row execute function private.next_revision();


-- ---------- the plan in force ----------

-- By slug and latest version: a next version of the built-in form reaches whoever has no form of their own.
create function private.built_in_check_in()
  returns uuid
  language sql
  stable
  set search_path = ''
as $$
  select v.id from public.forms f join public.form_versions v on v.form_id = f.id
   where f.slug = 'weekly-check-in' and f.coach_id is null
   order by v.version desc
   limit 1
$$;
comment on function private.built_in_check_in() is 'The built-in check-in in its latest version. Granted to nobody.';

create function private.plan_of(p_client_id uuid)
  returns table (version_id uuid, is_built_in boolean, every_weeks int, revision int)
  language sql
  stable
  set search_path = ''
as $$
  select coalesce(p.form_version_id, b.id), p.form_version_id is null,
         coalesce(p.every_weeks, 1), coalesce(p.revision, 0)
    from private.built_in_check_in() b (id)
    left join public.check_in_plans p on p.client_id = p_client_id
$$;
comment on function private.plan_of(uuid) is
  'What a client is asked from now on, and how often; revision 0 while nobody has planned anything. Granted to '
  'nobody.';

create function private.check_in_plan(p_client_id uuid)
  returns jsonb
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
begin
  if not exists (select from public.clients c
                  where c.id = p_client_id
                    and (c.user_id = (select private.caller()) or c.coach_id = private.coach_id())) then
    perform private.refuse_not_found();
  end if;
  return (
    select jsonb_build_object('formVersionId', p.version_id, 'isBuiltIn', p.is_built_in, 'everyWeeks', p.every_weeks,
             'revision', p.revision, 'definition', v.definition, 'series', v.series)
      from private.plan_of(p_client_id) p
      join public.form_versions v on v.id = p.version_id);
end
$$;
comment on function private.check_in_plan(uuid) is
  'The plan of a client of the caller, or the caller''s own. AT002 for anybody else''s.';
grant execute on function private.check_in_plan(uuid) to authenticated;

create function public.check_in_plan(p_client_id uuid)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$ select private.check_in_plan(p_client_id) $$;
comment on function public.check_in_plan(uuid) is
  'What a client is asked from now on: {formVersionId, isBuiltIn, everyWeeks, revision, definition, series}, for '
  'their coach and themselves.';
grant execute on function public.check_in_plan(uuid) to authenticated;


-- ---------- what means the same ----------

-- A chart joins the answers of one series. Other words for a dimension are another question, whatever its id says; a
-- dimension that comes or goes changes nothing in the meaning of the others.
create function private.same_words(p_one jsonb, p_other jsonb)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select (p_one ->> 'text', p_one ->> 'minLabel', p_one ->> 'maxLabel')
    is not distinct from (p_other ->> 'text', p_other ->> 'minLabel', p_other ->> 'maxLabel')
$$;
comment on function private.same_words(jsonb, jsonb) is
  'Whether two dimensions are asked in the same words, with the same words at both ends.';

create function private.means_the_same(p_series uuid, p_client_id uuid, p_definition jsonb)
  returns boolean
  language sql
  stable
  security definer
  set search_path = ''
as $$
  with asked as (
    -- each dimension as it was asked last: one may have been left out for a while
    select distinct on (d.link_id) d.link_id, d.item
      from public.form_versions v
      join public.forms f on f.id = v.form_id and (f.client_id = p_client_id or f.coach_id is null),
           private.dimensions(v.definition) d
     where v.series = p_series
     order by d.link_id, f.coach_id is not null desc, v.version desc
  )
  select not exists (select from private.dimensions(p_definition) d join asked a on a.link_id = d.link_id
    where not private.same_words(a.item, d.item))
$$;
comment on function private.means_the_same(uuid, uuid, jsonb) is
  'Whether no dimension that a series of a client has asked is asked in other words now. Granted to nobody.';


-- ---------- planning ----------

create function private.publish_check_in(
  p_coach_id uuid, p_client_id uuid, p_definition jsonb, p_means_the_same boolean)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  was uuid;
  form uuid;
  made uuid;
begin
  select v.series into was from private.plan_of(p_client_id) p join public.form_versions v on v.id = p.version_id;
  select f.id into form from public.forms f where f.client_id = p_client_id;
  if form is null then
    insert into public.forms (coach_id, client_id, kind, title)
      values (p_coach_id, p_client_id, 'check_in', 'Check-in') returning id into form;
  end if;
  insert into public.form_versions (form_id, coach_id, version, definition, series)
    values (form, p_coach_id,
      (select coalesce(max(v.version), 0) + 1 from public.form_versions v where v.form_id = form), p_definition,
      -- the coach may say so themselves, where they only mended a word
      case when p_means_the_same or private.means_the_same(was, p_client_id, p_definition)
        then was else gen_random_uuid() end)
    returning id into made;
  return made;
end
$$;
comment on function private.publish_check_in(uuid, uuid, jsonb, boolean) is
  'The next version of a client''s own check-in; of the series of the one before when it means the same. Granted to '
  'nobody.';

create function private.plan_check_ins(
  p_client_id uuid, p_definition jsonb, p_every_weeks int, p_means_the_same boolean, p_revision int)
  returns jsonb
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  now_so record;
  built_in jsonb := (select v.definition from public.form_versions v where v.id = private.built_in_check_in());
  wanted jsonb := coalesce(nullif(p_definition, 'null'), built_in);
  version uuid;
begin
  perform private.lock_record(p_client_id);
  select p.*, v.definition into now_so
    from private.plan_of(p_client_id) p
    join public.form_versions v on v.id = p.version_id;
  -- a retry finds it planned already
  if (now_so.definition, now_so.every_weeks) is distinct from (wanted, p_every_weeks) then
    if now_so.revision is distinct from p_revision then perform private.refuse_conflict(now_so.revision); end if;
    version := case when wanted = built_in then null
      when wanted = now_so.definition then now_so.version_id
      else private.publish_check_in(me, p_client_id, wanted, p_means_the_same) end;
    insert into public.check_in_plans (client_id, coach_id, form_version_id, every_weeks)
      values (p_client_id, me, version, p_every_weeks)
      on conflict (client_id) do update
        set form_version_id = excluded.form_version_id, every_weeks = excluded.every_weeks;
  end if;
  return (
    select jsonb_build_object('formVersionId', p.version_id, 'everyWeeks', p.every_weeks, 'revision', p.revision)
      from private.plan_of(p_client_id) p);
end
$$;
comment on function private.plan_check_ins(uuid, jsonb, int, boolean, int) is
  'What a client of the caller is asked from now on (null: the built-in) and how often, at the revision last seen '
  '(0: no plan yet); what is so already changes nothing. AT002, AT003, AT007; 23514 for another rhythm than 1, 2 or '
  '4 weeks.';
grant execute on function private.plan_check_ins(uuid, jsonb, int, boolean, int) to authenticated;

create function public.plan_check_ins(
  p_client_id uuid, p_definition jsonb, p_every_weeks int, p_means_the_same boolean, p_revision int)
  returns jsonb
  language sql
  set search_path = ''
as $$ select private.plan_check_ins(p_client_id, p_definition, p_every_weeks, p_means_the_same, p_revision) $$;
comment on function public.plan_check_ins(uuid, jsonb, int, boolean, int) is
  'A coach plans a client''s check-ins; gives {formVersionId, everyWeeks, revision}. A check-in that was begun keeps '
  'its version.';
grant execute on function public.plan_check_ins(uuid, jsonb, int, boolean, int) to authenticated;


-- ================= check_in_settings =================

-- On which day a client likes to be reminded, whether they have paused, which questions they chose. The client's
-- alone: a pause needs no reason, and nobody learns of it.
create table public.check_in_settings (
  client_id uuid primary key,
  coach_id uuid not null,
  -- 1 is Monday; null: any day
  weekday int constraint check_in_settings_weekday_known check (weekday between 1 and 7),
  paused_at timestamptz,
  -- the linkIds of opt-in questions
  opted_in text[] not null default '{}'
    constraint check_in_settings_opted_in_few check (cardinality(opted_in) <= 60 and pg_column_size(opted_in) <= 8192),
  updated_at timestamptz not null default now(),
  constraint check_in_settings_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.check_in_settings is
  'How a client wants to be asked. Theirs alone; no policy names a coach. Written by functions only.';
-- the composite foreign key
create index check_in_settings_by_client on public.check_in_settings (coach_id, client_id);
alter table public.check_in_settings enable row level security;

create policy check_in_settings_select on public.check_in_settings for select to authenticated
  using (client_id = any (array(select private.my_client_ids())));
grant select (client_id, coach_id, weekday, paused_at, opted_in, updated_at)
  on public.check_in_settings to authenticated;

create function private.my_coach_of(p_client_id uuid)
  returns uuid
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid;
begin
  select c.coach_id into of_coach from public.clients c
   where c.id = p_client_id and c.id in (select private.my_client_ids());
  if of_coach is null then perform private.refuse_not_found(); end if;
  return of_coach;
end
$$;
comment on function private.my_coach_of(uuid) is
  'The coach who keeps a record about the caller; AT002 for a record about anybody else. Granted to nobody.';

create function private.save_check_in_settings(p_client_id uuid, p_weekday int, p_paused boolean, p_opted_in text[])
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid := private.my_coach_of(p_client_id);
begin
  insert into public.check_in_settings (client_id, coach_id, weekday, paused_at, opted_in)
    values (p_client_id, of_coach, p_weekday, case when p_paused then now() end, coalesce(p_opted_in, '{}'))
    on conflict (client_id) do update set weekday = excluded.weekday, opted_in = excluded.opted_in, updated_at = now(),
      paused_at = case when p_paused then coalesce(check_in_settings.paused_at, now()) end;
end
$$;
comment on function private.save_check_in_settings(uuid, int, boolean, text[]) is
  'The calling client says how they want to be asked; a pause goes on from when it began. AT002; 23514 for a day '
  'that no week has.';
grant execute on function private.save_check_in_settings(uuid, int, boolean, text[]) to authenticated;

create function public.save_check_in_settings(p_client_id uuid, p_weekday int, p_paused boolean, p_opted_in text[])
  returns void
  language sql
  set search_path = ''
as $$ select private.save_check_in_settings(p_client_id, p_weekday, p_paused, p_opted_in) $$;
comment on function public.save_check_in_settings(uuid, int, boolean, text[]) is
  'A client''s weekday (1 is Monday, null any), whether they have paused, and the opt-in questions that they chose.';
grant execute on function public.save_check_in_settings(uuid, int, boolean, text[]) to authenticated;


-- ---------- the check-in of this week ----------

create function private.open_check_in(p_client_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid := private.my_coach_of(p_client_id);
  week date := private.monday_of(private.today_of(p_client_id));
  began timestamptz := week::timestamp at time zone private.zone_of(p_client_id);
  made uuid;
begin
  -- All times are those of the week, so that they tell nobody when it was opened.
  insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id,
      on_date, status, assigned_at, created_at)
    select of_coach, p_client_id, v.form_id, v.id, gen_random_uuid(), week, 'in_progress', began, began
      from private.plan_of(p_client_id) p join public.form_versions v on v.id = p.version_id
    on conflict (client_id, on_date) where on_date is not null do nothing
    returning id into made;
  if made is null then
    select a.id into made from public.form_assignments a where a.client_id = p_client_id and a.on_date = week;
  end if;
  return made;
end
$$;
comment on function private.open_check_in(uuid) is
  'The caller''s check-in of this week, in their own days; made if need be, as their plan is now. Twice, or from two '
  'devices at once, gives one. AT002.';
grant execute on function private.open_check_in(uuid) to authenticated;

create function public.open_check_in(p_client_id uuid)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.open_check_in(p_client_id) $$;
comment on function public.open_check_in(uuid) is
  'Opens this week''s check-in of a record about the caller; gives the assignment''s id. Sent already, it is '
  'amended.';
grant execute on function public.open_check_in(uuid) to authenticated;

-- An intake may ask whether somebody would like check-ins at all; who said no can open one, and is not reminded.
create function private.declines_check_ins(p_client_id uuid)
  returns boolean
  language sql
  stable
  security definer
  set search_path = ''
as $$
  -- the latest form that asked counts, and no row where none did
  select not exists (
           select from public.consents c
            where c.assignment_id = asked.id and c.document = 'check_ins' and c.withdrawn_at is null)
    from (select a.id from public.form_assignments a join public.form_versions v on v.id = a.form_version_id
           where a.client_id = p_client_id and a.on_date is null and a.submitted_at is not null
             and exists (select from private.form_items(v.definition) q where q.item ->> 'consent' = 'check_ins')
           order by a.submitted_at desc, a.id desc limit 1) asked
$$;
comment on function private.declines_check_ins(uuid) is
  'Whether a client was last asked if they would like check-ins and did not say yes, or took that back; null while '
  'nobody has asked. Granted to nobody.';

create function private.my_check_ins()
  returns table (
    client_id uuid, on_date date, today date, assignment_id uuid, status text, every_weeks int, is_due boolean,
    weekday int, is_paused boolean, opted_in text[], last_sent_on date)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select c.id, week.monday, day.today, a.id,
         case when a.submitted_at is not null then 'sent'
           -- one that was only looked at is not begun
           when exists (select from public.answers w where w.assignment_id = a.id) then 'in_progress' else 'none' end,
         p.every_weeks,
         -- due: wanted, not paused, a rhythm after the last one that was sent, and not before the chosen weekday
         not coalesce(private.declines_check_ins(c.id), false) and s.paused_at is null
           and week.monday >= coalesce(last.on_date + 7 * p.every_weeks, '-infinity')
           and extract(isodow from day.today) >= coalesce(s.weekday, 1),
         s.weekday, s.paused_at is not null, coalesce(s.opted_in, '{}'), last.on_date
    from public.clients c
   cross join lateral (select private.today_of(c.id) as today) day
   cross join lateral (select private.monday_of(day.today) as monday) week
   cross join lateral private.plan_of(c.id) p
    left join public.check_in_settings s on s.client_id = c.id
    left join public.form_assignments a on a.client_id = c.id and a.on_date = week.monday
    left join lateral (select max(x.on_date) as on_date from public.form_assignments x
      where x.client_id = c.id and x.on_date is not null and x.submitted_at is not null) last on true
   where c.user_id = (select private.caller())
   order by c.created_at, c.id
$$;
comment on function private.my_check_ins() is 'How the check-in of this week stands in each record about the caller.';
grant execute on function private.my_check_ins() to authenticated;

create function public.my_check_ins()
  returns table (
    client_id uuid, on_date date, today date, assignment_id uuid, status text, every_weeks int, is_due boolean,
    weekday int, is_paused boolean, opted_in text[], last_sent_on date)
  language sql
  stable
  set search_path = ''
as $$ select * from private.my_check_ins() $$;
comment on function public.my_check_ins() is
  'For each record about the caller: the Monday of this week and today in their time zone, this week''s check-in '
  '(status none, in_progress, sent), the rhythm, whether one is due today, the caller''s settings, and the Monday of '
  'the latest week that was sent.';
grant execute on function public.my_check_ins() to authenticated;
