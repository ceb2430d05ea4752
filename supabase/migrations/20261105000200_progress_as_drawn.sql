-- What no chart draws is not sent: when a version was published, when a check-in was sent, of what kind a session was.

create or replace function public.progress(p_client_id uuid)
  returns jsonb
  language sql
  set search_path = ''
as $$
  -- a coach who reads this leaves an entry; a client who reads their own does not
  select private.note_access(p_client_id, 'opened_record');
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
           (select jsonb_agg(jsonb_build_object('linkId', d.link_id, 'label', coalesce(d.item ->> 'label', d.item ->> 'text'), 'text', d.item ->> 'text',
                'minLabel', d.item ->> 'minLabel', 'maxLabel', d.item ->> 'maxLabel', 'optIn', d.item -> 'optIn' is not distinct from 'true') order by d.place)
              from private.dimensions(v.definition) d) as dimensions
      from (select s.form_version_id, min(s.on_date) as on_date from sent s group by s.form_version_id) first
      join public.form_versions v on v.id = first.form_version_id
  )
  select jsonb_build_object(
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'series', v.series, 'dimensions', v.dimensions) order by v.on_date), '[]') from used v),
    'checkIns', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'onDate', s.on_date, 'versionId', s.form_version_id, 'values', coalesce(g.scores, '{}')) order by s.on_date), '[]') from sent s left join given g on g.assignment_id = s.id),
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'on', (m.starts_at at time zone z.name)::date) order by m.starts_at, m.id), '[]')
       from public.sessions m where m.client_id = p_client_id and (m.status = 'completed' or (m.status = 'planned' and m.ends_at <= now()))),
    -- a step of a programme begins when it opens
    'practices', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'on', (p.opens_at at time zone z.name)::date) order by p.opens_at, p.id), '[]')
       from public.practices p where p.client_id = p_client_id and p.status <> 'withdrawn' and p.opens_at <= now()),
    'tries', (select coalesce(jsonb_agg(jsonb_build_object('logId', l.id, 'practiceId', l.practice_id, 'on', l.day, 'outcome', l.outcome) order by l.day, l.at, l.id), '[]')
       from public.practice_logs l where l.client_id = p_client_id))
    from zone z
$$;
