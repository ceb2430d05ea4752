-- The coach's lists, each in one query under row-level security: what to consider before a practice is assigned,
-- Today, and the topics that clients would rather talk about. The list of clients follows in a file of its own.
-- Security invoker: no list needs a right of its own, and what a coach may not read is on none. Conditions on coach_id
-- repeat what the policies say, so that the planner finds the index.


-- ---------- before a practice is assigned ----------

-- Questions, never a block: the coach decides. Nothing but what this coach may read can raise one.
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
    -- the latest that was sent: what was true once may be so no more
    select a.coach_id, a.client_id, a.id from public.form_assignments a
      join public.forms f on f.id = a.form_id and f.kind = 'intake'
     where a.coach_id = (select private.coach_id()) and a.client_id = p_client_id and a.on_date is null
       and a.status in ('submitted', 'reviewed')
     order by a.submitted_at desc, a.id desc
     limit 1
  )
  -- q44 of the built-in intake: what practices should be adapted for
  select 'caution', named.caution, coalesce(w.amended_at, w.sent_at)
    from practice p, intake i
    join public.answers w on w.coach_id = i.coach_id and w.client_id = i.client_id and w.assignment_id = i.id
     and w.link_id = 'q44',
         jsonb_array_elements_text(
           case jsonb_typeof(w.value) when 'array' then w.value else '[]' end) as named (caution)
   where named.caution = any (p.cautions)
  union all
  -- somebody who asked to speak alone may have a reason not to practise together
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
         join public.library_practices l on l.id = x.library_practice_id
          and l.ladder = p.ladder and l.rung = below.rung
        where g.coach_id = p.coach_id and g.client_id = p.client_id and g.outcome = 'done'))
  union all
  select 'tier', null, null from practice p where p.tier = 'coach'
$$;
comment on function public.considerations(uuid, uuid) is
  'What to consider before this practice is assigned to this client: caution (the intake names it), speak_alone (it '
  'takes a partner, and the client asked to speak alone), ladder (a rung before it has no log done), tier (the coach '
  'decides when).';
grant execute on function public.considerations(uuid, uuid) to authenticated;


-- ---------- Today ----------

-- Everything that waits, each branch from one table. Written once: Today lists it, and the list of clients counts it.
create function private.what_waits(p_with_check_ins boolean)
  returns table (
    kind text, client_id uuid, client_name text, assignment_id uuid, at timestamptz, live_topics int, expired boolean,
    practice_id uuid, practice_title text, log_id uuid, form_title text, words text, item_id uuid,
    log_revision int)
  language sql
  stable
  set search_path = ''
as $$
  select case when a.status in ('submitted', 'reviewed') then f.kind || '_to_read'
              else case f.kind when 'measure' then 'measure_' else '' end
                || case a.status when 'in_progress' then 'in_progress' else 'not_started' end end,
         c.id, coalesce(c.preferred_name, c.name), a.id,
         case when a.status in ('submitted', 'reviewed')
           then greatest(a.submitted_at, a.amended_at) else a.assigned_at end,
         case when a.status in ('submitted', 'reviewed') then
           (select count(*)::int from public.answers n
             where n.coach_id = a.coach_id and n.client_id = a.client_id and n.assignment_id = a.id
               and n.state = 'live')
           + a.asks_to_speak_alone::int else 0 end,
         false, null::uuid, null, null::uuid, f.title, null::text, null::uuid, null::int
    from public.form_assignments a
    join public.forms f on f.id = a.form_id
    join public.clients c on c.coach_id = a.coach_id and c.id = a.client_id
   where a.coach_id = (select private.coach_id()) and a.on_date is null and c.status <> 'archived'
     -- a form given to somebody who has not come yet is listed once, as the invitation
     and (a.status = 'submitted' or (a.status = 'reviewed' and a.amended_at > a.reviewed_at)
          or (a.status in ('assigned', 'in_progress') and c.user_id is not null))
  union all
  -- by the latest invitation; one that was taken back waits for nothing
  select 'invited', c.id, coalesce(c.preferred_name, c.name), null, i.created_at, 0, i.expires_at <= now(),
         null, null, null, null, null, null, null
    from public.clients c
    join lateral (
      select x.created_at, x.expires_at, x.revoked_at from public.invitations x
       where x.coach_id = c.coach_id and x.client_id = c.id order by x.created_at desc, x.id desc limit 1) i on true
   where c.coach_id = (select private.coach_id()) and c.user_id is null and c.status <> 'archived'
     and i.revoked_at is null
  union all
  -- what a client would like to talk about, until the check-in is marked as read; where asked for also the latest of
  -- each, and what was amended since it was read
  select case when a.raises_topic then 'check_in_topic' else 'check_in_to_read' end,
         c.id, coalesce(c.preferred_name, c.name), a.id, greatest(a.submitted_at, a.amended_at), 0,
         false, null, null, null, f.title, null, null, null
    from public.form_assignments a
    join public.forms f on f.id = a.form_id
    join public.clients c on c.coach_id = a.coach_id and c.id = a.client_id
   where a.coach_id = (select private.coach_id()) and a.on_date is not null
     and (a.status = 'submitted' or a.amended_at > a.reviewed_at) and c.status <> 'archived'
     and (a.raises_topic or (p_with_check_ins
       and (a.amended_at > a.reviewed_at or not exists (
         select from public.form_assignments b
          where b.coach_id = a.coach_id and b.client_id = a.client_id and b.on_date > a.on_date
            and b.submitted_at is not null))))
  union all
  -- as logs_to_read() has them
  select 'practice_log_to_read', c.id, coalesce(c.preferred_name, c.name), null, l.at, 0,
         false, p.id, p.title, l.id, null,
         left(coalesce(nullif(btrim(l.reflection), ''), btrim(l.win)), 300), null, l.revision
    from public.practice_logs l
    join public.practices p on p.coach_id = l.coach_id and p.client_id = l.client_id and p.id = l.practice_id
    join public.clients c on c.coach_id = l.coach_id and c.id = l.client_id
   where l.coach_id = (select private.coach_id()) and l.coach_read_at is null and l.worth_reading
     and c.status <> 'archived'
  union all
  -- what a try holds is told at once; a rung, when it would have opened
  select 'practice_held', c.id, coalesce(c.preferred_name, c.name), null,
         max(case when h.log_id is null then greatest(h.held_at, p.opens_at) else h.held_at end), 0, false,
         p.id, p.title, (array_agg(h.log_id order by h.held_at desc) filter (where h.log_id is not null))[1], null,
         null, null, null
    from public.practice_holds h
    join public.practices p on p.coach_id = h.coach_id and p.client_id = h.client_id and p.id = h.practice_id
    join public.clients c on c.coach_id = h.coach_id and c.id = h.client_id
   where h.coach_id = (select private.coach_id()) and h.released_at is null and p.status = 'proposed'
     and c.status <> 'archived'
     and (h.log_id is not null or p.opens_at <= now())
   group by c.id, p.id
  union all
  -- what a client brings, until it was spoken about
  select 'topic_brought', c.id, coalesce(c.preferred_name, c.name), null, t.at, 0, false, null, null, null, null,
         left(t.words, 300), t.id, null
    from public.topics t
    join public.clients c on c.coach_id = t.coach_id and c.id = t.client_id
   where t.coach_id = (select private.coach_id()) and not t.spoken and c.status <> 'archived'
$$;
comment on function private.what_waits(boolean) is
  'What waits for the calling coach, in no order, read as the caller; kinds as in coach_today(), and where asked for '
  'also check_in_to_read: the latest check-in, or an amended one, without a topic and not marked as read.';
grant execute on function private.what_waits(boolean) to authenticated;

-- Good to know, and waiting for nothing: what went well this week, and who was last heard of three weeks ago.
create function private.good_to_know()
  returns table (kind text, client_id uuid, client_name text, at timestamptz, words text, item_id uuid)
  language sql
  stable
  set search_path = ''
as $$
  select 'win_shared', c.id, coalesce(c.preferred_name, c.name), n.at, left(n.words, 300), n.id
    from public.noted_wins n
    join public.clients c on c.coach_id = n.coach_id and c.id = n.client_id
   where n.coach_id = (select private.coach_id()) and n.visibility <> 'only_me' and n.at > now() - interval '7 days'
     and c.status <> 'archived'
  union all
  -- by what a coach may read; of whoever meets soon, the session is the latest
  select 'quiet', c.id, coalesce(c.preferred_name, c.name), heard.at, null, null
    from public.clients c
    cross join lateral (
      select max(x.at) as at from (
        (select a.submitted_at as at from public.form_assignments a
          where a.coach_id = c.coach_id and a.client_id = c.id and a.submitted_at is not null
          order by a.assigned_at desc, a.id desc limit 1)
        union all
        (select l.at from public.practice_logs l where l.coach_id = c.coach_id and l.client_id = c.id
          order by l.at desc, l.id desc limit 1)
        union all
        (select n.at from public.noted_wins n where n.coach_id = c.coach_id and n.client_id = c.id
          order by n.at desc, n.id desc limit 1)
        union all
        (select t.at from public.topics t where t.coach_id = c.coach_id and t.client_id = c.id
          order by t.at desc, t.id desc limit 1)
        union all
        (select s.starts_at from public.sessions s
          where s.coach_id = c.coach_id and s.client_id = c.id and s.status <> 'cancelled'
          order by s.starts_at desc, s.id desc limit 1)) x) heard
   where c.coach_id = (select private.coach_id()) and c.status = 'active' and c.user_id is not null
     and heard.at < now() - interval '21 days'
$$;
comment on function private.good_to_know() is
  'For the calling coach, read as the caller: wins of the last seven days that were shared (words, item_id), and '
  'active clients of whom nothing was heard for 21 days (at: the last sent form, try, win, topic or session).';
grant execute on function private.good_to_know() to authenticated;

-- One list and one order, since a coach has one day; a page words each kind.
create function public.coach_today()
  returns table (
    kind text, client_id uuid, client_name text, assignment_id uuid, at timestamptz, live_topics int, expired boolean,
    practice_id uuid, practice_title text, log_id uuid, form_title text, words text, item_id uuid,
    log_revision int)
  language sql
  stable
  set search_path = ''
as $$
  select * from private.what_waits(false)
  union all
  select g.kind, g.client_id, g.client_name, null, g.at, 0, false, null, null, null, null, g.words, g.item_id, null
    from private.good_to_know() g
   order by at desc
   limit 200
$$;
comment on function public.coach_today() is
  'What waits for the coach: sent or amended intakes and measures to read (with the number of live topics), begun, '
  'not started, invited but not come; check-ins with something to talk about; logs to read, and steps of programmes '
  'that are held (practice_id, practice_title, and the log that says why); topics that were brought (item_id); and '
  'beside what waits, win_shared and quiet. form_title names the form; words are the first 300 characters.';
grant execute on function public.coach_today() to authenticated;


-- ---------- what clients would rather talk about ----------

-- "Rather say it live" stays a topic as long as the answer says so; a topic of a check-in ends when it is marked as
-- read.
create function public.live_topics(p_client_id uuid)
  returns table (assignment_id uuid, link_id text, question text, at timestamptz, on_date date)
  language sql
  stable
  set search_path = ''
as $$
  select a.assignment_id, a.link_id, item ->> 'text', coalesce(a.amended_at, a.sent_at), f.on_date
    from public.answers a
    join public.form_assignments f on f.coach_id = a.coach_id and f.client_id = a.client_id and f.id = a.assignment_id
    join public.form_versions v on v.id = f.form_version_id,
         jsonb_array_elements(v.definition -> 'sections') section, jsonb_array_elements(section -> 'items') item
   where a.coach_id = (select private.coach_id()) and a.client_id = p_client_id
     and (a.state = 'live'
       or (f.raises_topic and a.value = 'true' and (f.status = 'submitted' or f.amended_at > f.reviewed_at)))
     and item ->> 'linkId' = a.link_id and (a.state = 'live' or item ->> 'role' = 'topic')
   order by 4 desc, f.id, a.link_id
$$;
comment on function public.live_topics(uuid) is
  'What a client would rather say live, as the questions that were asked, and what they would like to talk about '
  'until it is marked as read (on_date is the Monday of that check-in); for the coach.';
grant execute on function public.live_topics(uuid) to authenticated;
