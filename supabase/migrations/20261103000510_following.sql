-- What a coach follows: practices of one client or of all, and logs to read. Security invoker: what the coach may not read is in no
-- number, no order and no date of these.

create function public.followed_practices(
  p_client_id uuid default null, p_statuses text[] default null,
  p_after_at timestamptz default null, p_after_id uuid default null, p_limit int default 50)
  returns table (id uuid, client_id uuid, client_name text, title text, category text, participants text, minutes int, rule text, times int,
    status text, why text, starts_on date, ends_on date, assigned_at timestamptz, opens_at timestamptz, programme_run_id uuid, "position" int,
    revision int, last_tried_on date, tries int, unread int, held_since timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  with page as (
    select p.id, p.coach_id, p.client_id, coalesce(c.preferred_name, c.name) as client_name, p.title, p.category, p.participants, p.minutes,
           p.rule, p.times, p.status, p.why, p.starts_on, p.ends_on, p.assigned_at, p.opens_at, p.programme_run_id, p.position, p.revision
      from public.practices p
      join public.clients c on c.coach_id = p.coach_id and c.id = p.client_id
     where p.coach_id = (select private.coach_id())
       and (p.client_id = p_client_id or (p_client_id is null and c.status <> 'archived'))
       and (p_statuses is null or p.status = any (p_statuses))
       and (p.assigned_at, p.id) < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by p.assigned_at desc, p.id desc
     limit least(greatest(p_limit, 1), 200)
  )
  select p.id, p.client_id, p.client_name, p.title, p.category, p.participants, p.minutes, p.rule, p.times,
         p.status, p.why, p.starts_on, p.ends_on, p.assigned_at, p.opens_at, p.programme_run_id, p.position,
         p.revision, tried.last_on, tried.lately, tried.unread,
         (select min(h.held_at) from public.practice_holds h
           where h.coach_id = p.coach_id and h.client_id = p.client_id and h.practice_id = p.id and h.released_at is null and p.status = 'proposed')
    from page p
    join lateral (
      select max(l.day) as last_on, (count(*) filter (where l.at > now() - interval '28 days'))::int as lately,
             (count(*) filter (where l.coach_read_at is null and l.worth_reading))::int as unread
        from public.practice_logs l
       where l.coach_id = p.coach_id and l.client_id = p.client_id and l.practice_id = p.id) tried on true
   order by p.assigned_at desc, p.id desc
$$;
comment on function public.followed_practices(uuid, text[], timestamptz, uuid, int) is
  'A page of what the calling coach assigned, to one client or to all (archived ones left out), newest first; tries of the last 28 days, logs to read, and since when a step waits. The next page starts after (assigned_at, id) of the last row. At most 200 rows.';
grant execute on function public.followed_practices(uuid, text[], timestamptz, uuid, int) to authenticated;

create function public.logs_to_read(p_after_at timestamptz default null, p_after_id uuid default null, p_limit int default 50)
  returns table (id uuid, practice_id uuid, client_id uuid, client_name text, practice_title text, day date, outcome text, distress_before int,
    distress_after int, reflection text, win text, talk_about boolean, visibility text, at timestamptz, amended_at timestamptz, reply text, revision int)
  language sql
  stable
  set search_path = ''
as $$
  select l.id, l.practice_id, l.client_id, coalesce(c.preferred_name, c.name), p.title, l.day, l.outcome, l.distress_before,
         l.distress_after, l.reflection, l.win, l.talk_about, l.visibility, l.at, l.amended_at, l.reply, l.revision
    from public.practice_logs l
    join public.practices p on p.coach_id = l.coach_id and p.client_id = l.client_id and p.id = l.practice_id
    join public.clients c on c.coach_id = l.coach_id and c.id = l.client_id
   where l.coach_id = (select private.coach_id()) and l.coach_read_at is null and l.worth_reading and c.status <> 'archived'
     and (l.at, l.id) < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
   order by l.at desc, l.id desc
   limit least(greatest(p_limit, 1), 200)
$$;
comment on function public.logs_to_read(timestamptz, uuid, int) is
  'A page of the logs that the calling coach may read and has not, newest first, where there is something to read: words, a topic, a stop, a rise of three. The next page starts after (at, id) of the last row. At most 200 rows.';
grant execute on function public.logs_to_read(timestamptz, uuid, int) to authenticated;
