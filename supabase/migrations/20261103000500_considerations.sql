-- What a coach should think of before they assign a practice. Questions, never a block; and security invoker, so that nothing but what
-- this coach may read can raise one.

create function public.considerations(p_client_id uuid, p_library_practice_id uuid)
  returns table (kind text, caution text, said_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  with practice as (
    select l.participants, l.tier, l.cautions, l.ladder, l.rung, c.coach_id, c.id as client_id
      from public.library_practices l
      join public.clients c on c.coach_id = (select private.coach_id()) and c.id = p_client_id
     where l.id = p_library_practice_id
  ), intake as (
    select a.coach_id, a.client_id, a.id from public.form_assignments a
      join public.forms f on f.id = a.form_id and f.kind = 'intake'
     where a.coach_id = (select private.coach_id()) and a.client_id = p_client_id and a.status in ('submitted', 'reviewed')
     order by a.submitted_at desc, a.id desc
     limit 1
  )
  select 'caution', named.caution, coalesce(w.amended_at, w.sent_at)
    from practice p, intake i
    join public.answers w on w.coach_id = i.coach_id and w.client_id = i.client_id and w.assignment_id = i.id and w.link_id = 'q44',
         jsonb_array_elements_text(case jsonb_typeof(w.value) when 'array' then w.value else '[]' end) as named (caution)
   where named.caution = any (p.cautions)
  union all
  (select 'speak_alone', null, a.submitted_at
     from practice p
     join public.form_assignments a on a.coach_id = p.coach_id and a.client_id = p.client_id
    where a.asks_to_speak_alone and p.participants <> 'solo'
    order by a.submitted_at desc
    limit 1)
  union all
  -- some rung below it was never done, as far as this coach may know
  select 'ladder', null, null
    from practice p
   where exists (select from generate_series(1, p.rung - 1) below (rung)
       where not exists (select from public.practice_logs g
         join public.practices x on x.coach_id = g.coach_id and x.client_id = g.client_id and x.id = g.practice_id
         join public.library_practices l on l.id = x.library_practice_id and l.ladder = p.ladder and l.rung = below.rung
        where g.coach_id = p.coach_id and g.client_id = p.client_id and g.outcome = 'done'))
  union all
  select 'tier', null, null from practice p where p.tier = 'coach'
$$;
comment on function public.considerations(uuid, uuid) is
  'What to consider before this practice is assigned to this client: caution (the intake names it), speak_alone (it takes a partner, and the client asked to speak alone), ladder (a rung before it has no log done), tier (the coach decides when).';
grant execute on function public.considerations(uuid, uuid) to authenticated;
