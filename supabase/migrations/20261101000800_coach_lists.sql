-- The coach's two lists, each in one query under row-level security (security invoker): clients, and Today.


create function public.list_clients(
  p_search text default '', p_status text default null, p_sort text default 'name',
  p_after_key text default null, p_after_id uuid default null, p_limit int default 50)
  returns table (id uuid, name text, preferred_name text, pronouns text, email text, status text, tags text[], revision int,
    updated_at timestamptz, linked boolean, invitation_state text, intake_status text, sort_key text)
  language sql
  stable
  set search_path = ''
as $$
  with page as (
    -- Two branches, so that each sort reads its own index from the last key on; the other yields nothing.
    (select c.*, c.sort_name as key from public.clients c
      where p_sort <> 'recent' and c.coach_id = (select private.coach_id())
        and (c.status = p_status or (p_status is null and c.status <> 'archived'))
        and c.search_text like all ((select private.patterns_asked(p_search))::text[])
        and (p_after_key is null or (c.sort_name, c.id) > (p_after_key, p_after_id))
      order by c.sort_name, c.id
      limit least(greatest(p_limit, 1), 200))
    union all
    (select c.*, c.updated_at::text as key from public.clients c
      where p_sort = 'recent' and c.coach_id = (select private.coach_id())
        and (c.status = p_status or (p_status is null and c.status <> 'archived'))
        and c.search_text like all ((select private.patterns_asked(p_search))::text[])
        and (p_after_key is null or (c.updated_at, c.id) < (p_after_key::timestamptz, p_after_id))
      order by c.updated_at desc, c.id desc
      limit least(greatest(p_limit, 1), 200))
  )
  select p.id, p.name, p.preferred_name, p.pronouns, p.email, p.status, p.tags, p.revision, p.updated_at,
         p.user_id is not null,
         case when i.id is null or i.revoked_at is not null then 'none' when i.used_at is not null then 'accepted'
              when i.expires_at <= now() then 'expired' else 'open' end,
         coalesce(a.status, 'none'), p.key
    from page p
    left join lateral (
      select x.id, x.used_at, x.revoked_at, x.expires_at from public.invitations x
       where x.coach_id = p.coach_id and x.client_id = p.id order by x.created_at desc, x.id desc limit 1) i on true
    left join lateral (
      select y.status from public.form_assignments y join public.forms f on f.id = y.form_id and f.kind = 'intake'
       where y.coach_id = p.coach_id and y.client_id = p.id and y.status <> 'withdrawn'
       order by y.assigned_at desc, y.id desc limit 1) a on true
   order by case when p_sort <> 'recent' then p.key end, case when p_sort = 'recent' then p.updated_at end desc,
            case when p_sort = 'recent' then p.id end desc, p.id
$$;
comment on function public.list_clients(text, text, text, text, uuid, int) is
  'A page of the coach''s clients: search in name, preferred name and e-mail; p_status null is all but archived; sort name or recent; the next page starts after (sort_key, id) of the last row. At most 200 rows.';
grant execute on function public.list_clients(text, text, text, text, uuid, int) to authenticated;

create function public.coach_today()
  returns table (kind text, client_id uuid, client_name text, assignment_id uuid, at timestamptz, live_topics int, expired boolean)
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
         false
    from public.form_assignments a
    join public.clients c on c.coach_id = a.coach_id and c.id = a.client_id
   where a.coach_id = (select private.coach_id()) and c.status <> 'archived'
     -- a form given to somebody who has not come yet is listed once, as the invitation
     and (a.status = 'submitted' or (a.status = 'reviewed' and a.amended_at > a.reviewed_at)
          or (a.status in ('assigned', 'in_progress') and c.user_id is not null))
  union all
  select 'invited', c.id, coalesce(c.preferred_name, c.name), null, i.created_at, 0, i.expires_at <= now()
    from public.clients c
    join lateral (
      select x.created_at, x.expires_at, x.revoked_at from public.invitations x
       where x.coach_id = c.coach_id and x.client_id = c.id order by x.created_at desc, x.id desc limit 1) i on true
   where c.coach_id = (select private.coach_id()) and c.user_id is null and c.status <> 'archived' and i.revoked_at is null
   order by 5 desc
   limit 200
$$;
comment on function public.coach_today() is
  'What waits for the coach: sent or amended intakes to read (with the number of live topics), begun, not started, and invited but not come.';
grant execute on function public.coach_today() to authenticated;
