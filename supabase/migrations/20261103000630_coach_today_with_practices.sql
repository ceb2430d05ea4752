-- The coach's Today with logs to read and steps that wait: the rest is as it was. A row has more columns, so it is made anew.

drop function public.coach_today();

create function public.coach_today()
  returns table (kind text, client_id uuid, client_name text, assignment_id uuid, at timestamptz, live_topics int, expired boolean,
    practice_id uuid, practice_title text, log_id uuid)
  language sql
  stable
  set search_path = ''
as $$
  select case when a.status in ('submitted', 'reviewed') then 'intake_to_read'
              when a.status = 'in_progress' then 'in_progress' else 'not_started' end,
         c.id, coalesce(c.preferred_name, c.name), a.id,
         case when a.status in ('submitted', 'reviewed') then greatest(a.submitted_at, a.amended_at) else a.assigned_at end,
         case when a.status in ('submitted', 'reviewed') then
           (select count(*)::int from public.answers n
             where n.coach_id = a.coach_id and n.client_id = a.client_id and n.assignment_id = a.id and n.state = 'live')
           + a.asks_to_speak_alone::int else 0 end,
         false, null::uuid, null, null::uuid
    from public.form_assignments a
    join public.clients c on c.coach_id = a.coach_id and c.id = a.client_id
   where a.coach_id = (select private.coach_id()) and c.status <> 'archived'
     -- a form given to somebody who has not come yet is listed once, as the invitation
     and (a.status = 'submitted' or (a.status = 'reviewed' and a.amended_at > a.reviewed_at)
          or (a.status in ('assigned', 'in_progress') and c.user_id is not null))
  union all
  select 'invited', c.id, coalesce(c.preferred_name, c.name), null, i.created_at, 0, i.expires_at <= now(), null, null, null
    from public.clients c
    join lateral (
      select x.created_at, x.expires_at, x.revoked_at from public.invitations x
       where x.coach_id = c.coach_id and x.client_id = c.id order by x.created_at desc, x.id desc limit 1) i on true
   where c.coach_id = (select private.coach_id()) and c.user_id is null and c.status <> 'archived' and i.revoked_at is null
  union all
  (select 'practice_log_to_read', l.client_id, l.client_name, null, l.at, 0, false, l.practice_id, l.practice_title, l.id
     from public.logs_to_read(p_limit => 200) l)
  union all
  -- what a try holds is told at once; a rung, when it would have opened
  select 'practice_held', c.id, coalesce(c.preferred_name, c.name), null,
         max(case when h.log_id is null then greatest(h.held_at, p.opens_at) else h.held_at end), 0, false,
         p.id, p.title, (array_agg(h.log_id order by h.held_at desc) filter (where h.log_id is not null))[1]
    from public.practice_holds h
    join public.practices p on p.coach_id = h.coach_id and p.client_id = h.client_id and p.id = h.practice_id
    join public.clients c on c.coach_id = h.coach_id and c.id = h.client_id
   where h.coach_id = (select private.coach_id()) and h.released_at is null and p.status = 'proposed' and c.status <> 'archived'
     and (h.log_id is not null or p.opens_at <= now())
   group by c.id, p.id
   order by 5 desc
   limit 200
$$;
comment on function public.coach_today() is
  'What waits for the coach: sent or amended intakes to read (with the number of live topics), begun, not started, invited but not come; logs to read, and steps of programmes that are held (practice_id, practice_title, and the log that says why).';
grant execute on function public.coach_today() to authenticated;
