-- Who changed unusually: an individuals chart (XmR) of each dimension of a client's own answers, by the rule of
-- supabase/tests/progress-vectors.json, whose twin is in src/app/domain/progress. NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2;
-- at least one step wide, and a run half a step away, since whole numbers show nothing smaller (D. J. Wheeler, "chunky data"). Nothing else is called a change.

create function public.unusual_check_ins(p_limit int default 50)
  returns table (client_id uuid, client_name text, assignment_id uuid, on_date date, link_id text, label text, value int,
    low numeric, high numeric, rule text)
  language sql
  stable
  set search_path = ''
as $$
  with latest as materialized (
    select distinct on (a.client_id) a.id, a.client_id, a.on_date, v.series, v.definition, coalesce(c.preferred_name, c.name) as client_name
      from public.form_assignments a
      join public.form_versions v on v.id = a.form_version_id
      join public.clients c on c.coach_id = a.coach_id and c.id = a.client_id and c.status <> 'archived'
     where a.coach_id = (select private.coach_id()) and a.on_date >= (now() at time zone 'UTC')::date - 21 and a.submitted_at is not null
     order by a.client_id, a.on_date desc
  ), given as (
    -- An answer that is not there, skipped or kept is no value: the one before it and the one after it are neighbours.
    select l.id as latest_id, w.assignment_id, w.link_id, a.on_date, w.value::int as value
      from latest l
      join public.form_assignments a on a.coach_id = (select private.coach_id()) and a.client_id = l.client_id
       and a.on_date is not null and a.submitted_at is not null
      join public.form_versions v on v.id = a.form_version_id and v.series = l.series
      join public.answers w on w.coach_id = a.coach_id and w.client_id = a.client_id and w.assignment_id = a.id
     where jsonb_typeof(w.value) = 'number'
  ), moved as (
    select g.*, abs(g.value - lag(g.value) over (partition by g.latest_id, g.link_id order by g.on_date)) as move from given g
  ), reckoned as (
    select m.latest_id, m.assignment_id, m.link_id, m.value,
           count(*) over before as n, sum(m.value) over before as total, sum(m.move) over before as moves,
           count(*) over before_run as n_run, sum(m.value) over before_run as total_run,
           min(m.value) over run as lowest, max(m.value) over run as highest
      from moved m
    window before as (partition by m.latest_id, m.link_id order by m.on_date rows between unbounded preceding and 1 preceding),
           before_run as (partition by m.latest_id, m.link_id order by m.on_date rows between unbounded preceding and 8 preceding),
           run as (partition by m.latest_id, m.link_id order by m.on_date rows between 7 preceding and current row)
  ), judged as (
    -- Both sides multiplied by the number of answers, so that no division decides what lies exactly on a limit.
    select r.*, case
        when r.n >= 5 and abs(r.value * r.n - r.total) > r.n and 100 * (r.n - 1) * abs(r.value * r.n - r.total) > 266 * r.moves * r.n then 'outside'
        when r.n_run >= 5 and (2 * (r.lowest * r.n_run - r.total_run) > r.n_run or 2 * (r.total_run - r.highest * r.n_run) > r.n_run) then 'run'
      end as rule
      from reckoned r
     where r.assignment_id = r.latest_id
  )
  select l.client_id, l.client_name, l.id, l.on_date, d.link_id, coalesce(d.item ->> 'label', d.item ->> 'text'), j.value,
         round(j.total::numeric / j.n - greatest(2.66 * j.moves / (j.n - 1), 1), 4),
         round(j.total::numeric / j.n + greatest(2.66 * j.moves / (j.n - 1), 1), 4), j.rule
    from judged j
    join latest l on l.id = j.latest_id,
         private.dimensions(l.definition) d
   where j.rule is not null and d.link_id = j.link_id
   order by l.on_date desc, l.client_name, l.id, d.place
   limit least(greatest(p_limit, 1), 200)
$$;
comment on function public.unusual_check_ins(int) is
  'Of each client of the calling coach the dimensions that are unusual for them in their latest check-in, at most 21 days old, as far as the coach may read: outside (beyond mean and 2.66 mean moving ranges of at least five answers before it) or run (eight in a row more than half a step beyond the mean of at least five before those, on one side). low and high are the limits of all answers before it. At most 200 rows.';
grant execute on function public.unusual_check_ins(int) to authenticated;
