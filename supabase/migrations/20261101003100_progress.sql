-- Progress: what went on with a client over time, as charts and lists show it to the client and the coach alike.
-- Security invoker: what the caller may not read is no value, no gap that differs from another gap, and no number of
-- anything. Everything is reckoned from the rows themselves; no second copy of them is kept.


-- ---------- a chart of one client ----------

-- Read as the caller, who was given the definitions. They read nothing: to grant them gives nothing away.
grant execute on function private.form_items(jsonb), private.dimensions(jsonb), private.links_of_role(jsonb, text)
  to authenticated;

create function public.progress(p_client_id uuid)
  returns jsonb
  language sql
  set search_path = ''
as $$
  -- a coach who reads this leaves an entry; a client who reads their own does not
  select private.note_access(p_client_id, 'opened_record');
  -- materialized: each is asked once, whatever the planner thinks of it under row-level security
  with zone as materialized (
    select private.known_zone_of(p_client_id) as name
  ), sent as materialized (
    select a.id, a.on_date, a.form_version_id from public.form_assignments a
     where a.client_id = p_client_id and a.on_date is not null and a.submitted_at is not null
  ), given as materialized (
    -- the numbers of a check-in are its scales
    select w.assignment_id, jsonb_object_agg(w.link_id, w.value) as scores
      from public.answers w
     where w.client_id = p_client_id and jsonb_typeof(w.value) = 'number'
     group by w.assignment_id
  ), used as (
    select v.id, v.series, first.on_date,
           (select jsonb_agg(jsonb_build_object(
                     'linkId', d.link_id, 'label', coalesce(d.item ->> 'label', d.item ->> 'text'),
                     'text', d.item ->> 'text', 'minLabel', d.item ->> 'minLabel', 'maxLabel', d.item ->> 'maxLabel',
                     'optIn', d.item -> 'optIn' is not distinct from 'true') order by d.place)
              from private.dimensions(v.definition) d) as dimensions
      from (select s.form_version_id, min(s.on_date) as on_date from sent s group by s.form_version_id) first
      join public.form_versions v on v.id = first.form_version_id
  )
  select jsonb_build_object(
    'versions', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', v.id, 'series', v.series, 'dimensions', v.dimensions) order by v.on_date), '[]')
        from used v),
    'checkIns', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', s.id, 'onDate', s.on_date, 'versionId', s.form_version_id, 'values', coalesce(g.scores, '{}'))
               order by s.on_date), '[]')
        from sent s
        left join given g on g.assignment_id = s.id),
    'sessions', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', m.id, 'on', (m.starts_at at time zone z.name)::date) order by m.starts_at, m.id), '[]')
        from public.sessions m
       where m.client_id = p_client_id
         -- took place: said to have, or planned and over
         and (m.status = 'completed' or (m.status = 'planned' and m.ends_at <= now()))),
    'practices', (
      -- a step of a programme begins when it opens
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', p.id, 'title', p.title, 'on', (p.opens_at at time zone z.name)::date)
               order by p.opens_at, p.id), '[]')
        from public.practices p
       where p.client_id = p_client_id and p.status <> 'withdrawn' and p.opens_at <= now()),
    'tries', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'logId', l.id, 'practiceId', l.practice_id, 'on', l.day, 'outcome', l.outcome)
               order by l.day, l.at, l.id), '[]')
        from public.practice_logs l
       where l.client_id = p_client_id))
    from zone z
$$;
comment on function public.progress(uuid) is
  'All check-ins that were sent, with the versions they were asked in as these were first used, and what happened '
  'beside them, oldest first; days in the client''s time zone. Answers that are not there, skipped or kept are no '
  'key of values. Empty lists for a record that is not the caller''s.';
grant execute on function public.progress(uuid) to authenticated;


-- ---------- wins ----------

-- What went well, in the client's own words, wherever they wrote it down.
create function public.wins(
  p_client_id uuid, p_before timestamptz default null, p_before_id uuid default null, p_limit int default 50)
  returns table (
    kind text, id uuid, at timestamptz, words text, practice_id uuid, practice_title text, visibility text)
  language sql
  set search_path = ''
as $$
  -- a coach who reads this leaves an entry; a client who reads their own does not
  select private.note_access(p_client_id, 'opened_record');
  with asked as materialized (
    select v.id, private.links_of_role(v.definition, 'win') as links
      from public.form_versions v
     where v.id = any (array(select a.form_version_id from public.form_assignments a
       where a.client_id = p_client_id and a.on_date is not null))
  ), found as (
    -- what is not sent has no time, and comes before nothing
    (select 'check_in' as kind, a.id, a.submitted_at as at, w.value #>> '{}' as words,
            null::uuid as practice_id, w.visibility
       from public.form_assignments a
       join asked v on v.id = a.form_version_id
       join public.answers w on w.client_id = a.client_id and w.assignment_id = a.id and w.link_id = v.links[1]
      where a.client_id = p_client_id and a.on_date is not null
        and btrim(w.value #>> '{}') <> ''
        and (a.submitted_at, a.id) < (
          coalesce(p_before, 'infinity'), coalesce(p_before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by a.submitted_at desc, a.id desc limit least(greatest(p_limit, 1), 200))
    union all
    (select 'practice_log', l.id, l.at, l.win, l.practice_id, l.visibility
       from public.practice_logs l
      where l.client_id = p_client_id and btrim(l.win) <> ''
        and (l.at, l.id) < (
          coalesce(p_before, 'infinity'), coalesce(p_before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by l.at desc, l.id desc limit least(greatest(p_limit, 1), 200))
    union all
    (select 'noted_win', n.id, n.at, n.words, null, n.visibility
       from public.noted_wins n
      where n.client_id = p_client_id
        and (n.at, n.id) < (
          coalesce(p_before, 'infinity'), coalesce(p_before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by n.at desc, n.id desc limit least(greatest(p_limit, 1), 200))
  )
  -- a client keeps the win of a practice that was taken back, without its title
  select f.kind, f.id, f.at, f.words, f.practice_id, p.title, f.visibility
    from found f
    left join public.practices p on p.client_id = p_client_id and p.id = f.practice_id
   order by f.at desc, f.id desc
   limit least(greatest(p_limit, 1), 200)
$$;
comment on function public.wins(uuid, timestamptz, uuid, int) is
  'A page of the wins in a record, newest first: of check-ins that were sent (id is the assignment, at when it was '
  'sent), of practice logs, and those noted by themselves. The next page starts after (at, id) of the last row. At most 200 rows. Nothing for a '
  'record that is not the caller''s.';
grant execute on function public.wins(uuid, timestamptz, uuid, int) to authenticated;


-- ---------- who changed unusually ----------

-- An individuals chart (XmR) of each dimension of a client's own answers, by the rule of
-- supabase/tests/progress-vectors.json, whose twin is in src/app/domain/progress. NIST/SEMATECH e-Handbook of
-- Statistical Methods 6.3.2.2; at least one step wide, and a run half a step away, since whole numbers show nothing
-- smaller (D. J. Wheeler, "chunky data"). Nothing else is called a change.
create function private.unusual_check_ins(p_client_ids uuid[])
  returns table (
    client_id uuid, client_name text, assignment_id uuid, on_date date, link_id text, label text, value int,
    low numeric, high numeric, rule text, place bigint)
  language sql
  stable
  set search_path = ''
as $$
  with latest as materialized (
    select distinct on (a.client_id) a.id, a.client_id, a.on_date, v.series, v.definition,
           coalesce(c.preferred_name, c.name) as client_name
      from public.form_assignments a
      join public.form_versions v on v.id = a.form_version_id
      join public.clients c on c.coach_id = a.coach_id and c.id = a.client_id and c.status <> 'archived'
     -- the last three weeks; by UTC, since a day more or less decides nothing here
     where a.coach_id = (select private.coach_id()) and a.on_date >= (now() at time zone 'UTC')::date - 21
       and a.submitted_at is not null and (p_client_ids is null or a.client_id = any (p_client_ids))
     order by a.client_id, a.on_date desc
  ), given as (
    -- An answer that is not there, skipped or kept is no value: the one before it and the one after it are
    -- neighbours.
    select l.id as latest_id, w.assignment_id, w.link_id, a.on_date, w.value::int as value
      from latest l
      join public.form_assignments a on a.coach_id = (select private.coach_id()) and a.client_id = l.client_id
       and a.on_date is not null and a.submitted_at is not null
      join public.form_versions v on v.id = a.form_version_id and v.series = l.series
      join public.answers w on w.coach_id = a.coach_id and w.client_id = a.client_id and w.assignment_id = a.id
     where jsonb_typeof(w.value) = 'number'
  ), moved as (
    select g.*, abs(g.value - lag(g.value) over (partition by g.latest_id, g.link_id order by g.on_date)) as move
      from given g
  ), reckoned as (
    select m.latest_id, m.assignment_id, m.link_id, m.value,
           count(*) over before as n, sum(m.value) over before as total, sum(m.move) over before as moves,
           count(*) over before_run as n_run, sum(m.value) over before_run as total_run,
           min(m.value) over run as lowest, max(m.value) over run as highest
      from moved m
    window before as (partition by m.latest_id, m.link_id order by m.on_date
             rows between unbounded preceding and 1 preceding),
           before_run as (partition by m.latest_id, m.link_id order by m.on_date
             rows between unbounded preceding and 8 preceding),
           run as (partition by m.latest_id, m.link_id order by m.on_date rows between 7 preceding and current row)
  ), judged as (
    -- Both sides multiplied by the number of answers, so that no division decides what lies exactly on a limit.
    select r.*, case
             when r.n >= 5 and abs(r.value * r.n - r.total) > r.n
               and 100 * (r.n - 1) * abs(r.value * r.n - r.total) > 266 * r.moves * r.n then 'outside'
             when r.n_run >= 5 and (2 * (r.lowest * r.n_run - r.total_run) > r.n_run
               or 2 * (r.total_run - r.highest * r.n_run) > r.n_run) then 'run'
           end as rule
      from reckoned r
     where r.assignment_id = r.latest_id
  )
  select l.client_id, l.client_name, l.id, l.on_date,
         d.link_id, coalesce(d.item ->> 'label', d.item ->> 'text'), j.value,
         round(j.total::numeric / j.n - greatest(2.66 * j.moves / (j.n - 1), 1), 4),
         round(j.total::numeric / j.n + greatest(2.66 * j.moves / (j.n - 1), 1), 4), j.rule, d.place
    from judged j
    join latest l on l.id = j.latest_id,
         private.dimensions(l.definition) d
   where j.rule is not null and d.link_id = j.link_id
$$;
comment on function private.unusual_check_ins(uuid[]) is
  'What public.unusual_check_ins() tells, of these clients of the calling coach, or of all where none are named; read '
  'as the caller, in no order.';
grant execute on function private.unusual_check_ins(uuid[]) to authenticated;

create function public.unusual_check_ins(p_limit int default 50)
  returns table (
    client_id uuid, client_name text, assignment_id uuid, on_date date, link_id text, label text, value int,
    low numeric, high numeric, rule text)
  language sql
  stable
  set search_path = ''
as $$
  select u.client_id, u.client_name, u.assignment_id, u.on_date, u.link_id, u.label, u.value, u.low, u.high, u.rule
    from private.unusual_check_ins(null) u
   order by u.on_date desc, u.client_name, u.assignment_id, u.place
   limit least(greatest(p_limit, 1), 200)
$$;
comment on function public.unusual_check_ins(int) is
  'Of each client of the calling coach the dimensions that are unusual for them in their latest check-in, at most 21 '
  'days old, as far as the coach may read: outside (beyond mean and 2.66 mean moving ranges of at least five answers '
  'before it) or run (eight in a row more than half a step beyond the mean of at least five before those, on one '
  'side). low and high are the limits of all answers before it. At most 200 rows.';
grant execute on function public.unusual_check_ins(int) to authenticated;
