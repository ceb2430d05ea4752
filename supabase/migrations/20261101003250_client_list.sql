-- The list of clients: what a coach opens first, at any number of them. Each row says when they met last and meet
-- next, how far the invitation and the intake are, and what waits. Security invoker: it knows no more than its reader.


-- ---------- clients ----------

-- A page by key in each of four orders, in one question. By name and by change an index of clients is read from the
-- last key on. By session the sessions decide, and a later page costs what the first does. Its plan at 2,000 clients
-- and 40,000 sessions: the coach's clients by index, for each an index scan of sessions_by_client that ends at its
-- first row, and a top-N heapsort of what they gave, 35 ms; the rest is looked up for the rows of the page alone.
create function public.list_clients(
  p_search text default '', p_status text default null, p_sort text default 'name', p_after_key text default null,
  p_after_id uuid default null, p_limit int default 50)
  returns table (
    id uuid, name text, preferred_name text, pronouns text, email text, status text, tags text[], revision int,
    updated_at timestamptz, linked boolean, invitation_state text, intake_status text, last_session_at timestamptz,
    next_session_at timestamptz, waits jsonb, sort_key text)
  language sql
  stable
  set search_path = ''
as $$
  with asked as not materialized (
    select c.*,
           -- took place or was planned for then: whether it did is for the coach to say
           (select s.starts_at from public.sessions s
             where s.coach_id = c.coach_id and s.client_id = c.id and s.status <> 'cancelled'
               and s.starts_at <= now() and not (s.status = 'planned' and s.ends_at > now())
             order by s.starts_at desc limit 1) as last_at,
           -- one under way is the next as long as it lasts, which is eight hours at most
           (select s.starts_at from public.sessions s
             where s.coach_id = c.coach_id and s.client_id = c.id and s.status = 'planned'
               and s.starts_at > now() - interval '8 hours' and s.ends_at > now()
             order by s.starts_at limit 1) as next_at
      from public.clients c
     where c.coach_id = (select private.coach_id())
       and (c.status = p_status or (p_status is null and c.status <> 'archived'))
       and c.search_text like all ((select private.patterns_asked(p_search))::text[])
  ), page as (
    -- One branch is read; the others yield nothing.
    (select a.*, a.sort_name as key from asked a
      where p_sort not in ('recent', 'next', 'unseen')
        and (p_after_key is null or (a.sort_name, a.id) > (p_after_key, p_after_id))
      order by a.sort_name, a.id
      limit least(greatest(p_limit, 1), 200))
    union all
    (select a.*, a.updated_at::text as key from asked a
      where p_sort = 'recent'
        and (p_after_key is null or (a.updated_at, a.id) < (p_after_key::timestamptz, p_after_id))
      order by a.updated_at desc, a.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- Who is not to come follows by name. Who was never met has been unseen since they were added.
    (select a.*, k.key from asked a
      cross join lateral (
        select coalesce(
          to_char(
            case p_sort when 'next' then a.next_at else coalesce(a.last_at, a.created_at) end at time zone 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.US'),
          '~' || a.sort_name) collate "C" as key) k
      where p_sort in ('next', 'unseen') and (p_after_key is null or (k.key, a.id) > (p_after_key, p_after_id))
      order by k.key, a.id
      limit least(greatest(p_limit, 1), 200))
  ), waits as (
    select w.client_id, jsonb_agg(jsonb_build_object('kind', w.kind, 'count', w.count, 'topics', w.topics,
             'title', w.title, 'expired', w.expired) order by w.at desc nulls last, w.kind) as waits
      from (
        select x.client_id, x.kind, count(*) as count, sum(x.live_topics) as topics,
               min(coalesce(x.form_title, x.practice_title)) as title, bool_or(x.expired) as expired, max(x.at) as at
          from private.what_waits(true) x
         where x.client_id in (select p.id from page p)
         group by x.client_id, x.kind
        union all
        select u.client_id, 'check_in_unusual', 1, 0, null, false, null
          from private.unusual_check_ins(array(select p.id from page p)) u
         group by u.client_id) w
     group by w.client_id
  )
  select p.id, p.name, p.preferred_name, p.pronouns, p.email, p.status, p.tags, p.revision, p.updated_at,
         p.user_id is not null,
         case when i.id is null or i.revoked_at is not null then 'none' when i.used_at is not null then 'accepted'
              when i.expires_at <= now() then 'expired' else 'open' end,
         coalesce(a.status, 'none'), p.last_at, p.next_at, coalesce(w.waits, '[]'), p.key
    from page p
    left join waits w on w.client_id = p.id
    left join lateral (
      select x.id, x.used_at, x.revoked_at, x.expires_at from public.invitations x
       where x.coach_id = p.coach_id and x.client_id = p.id order by x.created_at desc, x.id desc limit 1) i on true
    left join lateral (
      select y.status from public.form_assignments y join public.forms f on f.id = y.form_id and f.kind = 'intake'
       where y.coach_id = p.coach_id and y.client_id = p.id and y.on_date is null and y.status <> 'withdrawn'
       order by y.assigned_at desc, y.id desc limit 1) a on true
   order by case when p_sort <> 'recent' then p.key end, case when p_sort = 'recent' then p.updated_at end desc,
            case when p_sort = 'recent' then p.id end desc, p.id
$$;
comment on function public.list_clients(text, text, text, text, uuid, int) is
  'A page of the coach''s clients: search in name, preferred name and e-mail; p_status null is all but archived; '
  'sort name, next (session, then who has none), unseen (longest first) or recent (change); the next page starts '
  'after (sort_key, id) of the last row. At most 200 rows. waits: kind (as in coach_today, check_in_to_read, '
  'check_in_unusual), count, topics, title, expired; newest first.';
grant execute on function public.list_clients(text, text, text, text, uuid, int) to authenticated;
