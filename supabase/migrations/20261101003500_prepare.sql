-- Prepare: the two minutes before a session, in one call: what was last, what is new, what nobody has read.
-- For the coach, and as the coach (security invoker): it gives nothing that its tables would not. A page of the room
-- reads each key; a key is there also when there is nothing in it.


-- ---------- the whole ----------

create function public.prepare(p_client_id uuid)
  returns jsonb
  language plpgsql
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  last_session jsonb;
  since timestamptz;
begin
  -- what a coach reads here is the record, so the client can see that they did
  perform private.note_access(p_client_id, 'opened_record');
  select jsonb_build_object(
           'id', s.id, 'kind', s.kind, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'status', s.status), s.starts_at
    into last_session, since
    from public.sessions s
   where s.coach_id = me and s.client_id = p_client_id and s.status <> 'cancelled' and s.starts_at <= now()
   order by s.starts_at desc, s.id desc limit 1;
  -- nobody has met yet: everything is new
  since := coalesce(since, '-infinity');
  return jsonb_build_object(
    -- took place or was planned for then: whether it did is for the coach to say
    'lastSession', last_session,
    'nextSession', (
      select jsonb_build_object('id', s.id, 'kind', s.kind, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
               'place', s.place, 'videoLink', s.video_link, 'revision', s.revision)
        from public.sessions s
       where s.coach_id = me and s.client_id = p_client_id and s.status = 'planned' and s.ends_at > now()
       order by s.starts_at, s.id
       limit 1),
    'lastNote', (
      select jsonb_build_object(
               'id', n.id, 'title', n.title, 'at', n.created_at, 'body', n.body, 'finalisedAt', n.finalised_at)
        from public.notes n
       where n.coach_id = me and n.client_id = p_client_id and n.deleted_at is null
       order by n.created_at desc, n.id desc
       limit 1),
    'agreements', (
      select coalesce(jsonb_agg(to_jsonb(a) order by a.nr), '[]') from public.last_agreements(p_client_id) a),
    -- what the client was sent since in other words than the coach's own
    'sharedAgreements', (
      select coalesce(jsonb_agg(to_jsonb(a) order by a.nr), '[]')
        from public.shared_agreements(p_client_id) a
       where a.shared_note_id = (
               select l.shared_note_id from public.shared_agreements(p_client_id) l
                order by l.sent_at desc, l.shared_note_id desc limit 1)
         and a.sent_at >= all (select g.noted_at from public.last_agreements(p_client_id) g)
         and not exists (select from public.last_agreements(p_client_id) g where g.text = a.text)),
    'changes', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'kind', t.kind, 'id', t.id, 'at', t.at, 'details', t.details) order by t.at desc), '[]')
        from private.changes_since(p_client_id, since) t),
    -- intakes that were sent, or amended after they were read
    'unread', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'assignmentId', a.id, 'at', greatest(a.submitted_at, a.amended_at)) order by a.assigned_at desc), '[]')
        from public.form_assignments a
        join public.forms f on f.id = a.form_id and f.kind = 'intake'
       where a.coach_id = me and a.client_id = p_client_id and a.on_date is null
         and (a.status = 'submitted' or (a.status = 'reviewed' and a.amended_at > a.reviewed_at))),
    -- what the client has not read, so that the coach does not build on it
    'unreadByClient', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'sharedNoteId', s.id, 'sentAt', s.sent_at) order by s.sent_at desc), '[]')
        from public.shared_notes s
       where s.coach_id = me and s.client_id = p_client_id and s.read_at is null and s.withdrawn_at is null),
    -- what the client brings, in the order they brought it
    'topics', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', t.id, 'words', t.words, 'at', t.at) order by t.at, t.id), '[]')
        from public.topics t
       where t.coach_id = me and t.client_id = p_client_id and not t.spoken),
    'liveTopics', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'assignmentId', l.assignment_id, 'linkId', l.link_id, 'question', l.question, 'at', l.at,
               'onDate', l.on_date) order by l.at desc, l.link_id), '[]')
        from public.live_topics(p_client_id) l),
    'checkIns', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'id', k.id, 'onDate', k.on_date, 'values', k.scores, 'names', k.names, 'series', k.series)
               order by k.on_date), '[]')
        from private.latest_check_ins(p_client_id) k),
    'practices', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from private.open_practices(p_client_id, since) p),
    -- also older ones, as long as they are not read
    'logTopics', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'logId', l.id, 'practiceId', l.practice_id, 'title', p.title, 'at', l.at, 'reflection', l.reflection)
               order by l.at desc, l.id desc), '[]')
        from public.practice_logs l
        join public.practices p on p.coach_id = l.coach_id and p.client_id = l.client_id and p.id = l.practice_id
       where l.coach_id = me and l.client_id = p_client_id and l.talk_about
         and (greatest(l.at, l.amended_at) >= since or l.coach_read_at is null)),
    'asksToSpeakAlone', exists (
      select from public.form_assignments a
       where a.coach_id = me and a.client_id = p_client_id and a.asks_to_speak_alone));
end
$$;
comment on function public.prepare(uuid) is
  'Before a session with the caller''s client: last and next session, last note, agreements, what changed since the '
  'last session, what neither side has read, topics they bring, live topics, the latest eight check-ins (oldest '
  'first), open practices and topics from logs. AT002 for a foreign client.';
grant execute on function public.prepare(uuid) to authenticated;


-- ---------- what is being practised ----------

-- Tries are counted from the last session on: that is what one speaks about. A hold is told as in coach_today().
create function private.open_practices(p_client_id uuid, p_since timestamptz)
  returns table (
    id uuid, title text, status text, rule text, times int, "lastTriedOn" date, tries int, "heldSince" timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  select p.id, p.title, p.status, p.rule, p.times,
         max(l.day), (count(l.id) filter (where l.at >= p_since))::int, held.since
    from public.practices p
    left join public.practice_logs l on l.coach_id = p.coach_id and l.client_id = p.client_id and l.practice_id = p.id
    left join lateral (
      select min(h.held_at) as since
        from public.practice_holds h
       where h.coach_id = p.coach_id and h.client_id = p.client_id and h.practice_id = p.id and h.released_at is null
         -- a rung waits from when it would have opened
         and (h.log_id is not null or p.opens_at <= now())) held on p.status = 'proposed'
   where p.coach_id = (select private.coach_id()) and p.client_id = p_client_id
     and p.status in ('proposed', 'accepted', 'paused')
     -- a step that waits for its time is not open yet, unless something holds it
     and (p.opens_at <= now() or held.since is not null)
   group by p.id, held.since
   order by p.assigned_at desc, p.id desc
   limit 50
$$;
comment on function private.open_practices(uuid, timestamptz) is
  'What a client of the caller was given and has not ended, read as the caller, with the tries since then.';
grant execute on function private.open_practices(uuid, timestamptz) to authenticated;


-- ---------- the latest check-ins ----------

-- Eight: two months of weekly ones, which is what fits beside the rest of the page.
create function private.latest_check_ins(p_client_id uuid)
  returns table (id uuid, on_date date, scores jsonb, names jsonb, series uuid)
  language sql
  stable
  set search_path = ''
as $$
  select a.id, a.on_date, coalesce(given.scores, '{}'),
         (select jsonb_object_agg(d.link_id, coalesce(d.item ->> 'label', d.item ->> 'text'))
            from private.dimensions(v.definition) d),
         v.series
    from (
      select x.id, x.on_date, x.coach_id, x.client_id, x.form_version_id
        from public.form_assignments x
       where x.coach_id = (select private.coach_id()) and x.client_id = p_client_id
         and x.on_date is not null and x.submitted_at is not null
       order by x.on_date desc
       limit 8) a
    join public.form_versions v on v.id = a.form_version_id
    left join lateral (
      select jsonb_object_agg(w.link_id, w.value) as scores
        from public.answers w
       where w.coach_id = a.coach_id and w.client_id = a.client_id and w.assignment_id = a.id
         and jsonb_typeof(w.value) = 'number') given on true
$$;
comment on function private.latest_check_ins(uuid) is
  'The latest eight check-ins that a client of the caller sent, read as the caller.';
grant execute on function private.latest_check_ins(uuid) to authenticated;


-- ---------- what is new ----------

-- The timeline's own words for it, so that both pages say the same.
create function private.changes_since(p_client_id uuid, p_since timestamptz)
  returns table (kind text, id uuid, at timestamptz, details jsonb)
  language sql
  stable
  set search_path = ''
as $$
  select t.kind, t.id, t.at, t.details
    from public.timeline(p_client_id, array['intake_sent', 'intake_amended', 'status', 'practice_log'],
           p_from => p_since, p_limit => 20) t
  union all
  -- a try of a day before, written down or changed since and so not read
  (select t.kind, t.id, t.at, t.details
    from public.timeline(p_client_id, array['practice_log'],
           p_from => p_since - interval '15 days', p_to => p_since, p_limit => 200) t
    join public.practice_logs l on l.client_id = p_client_id and l.id = t.id
   where l.coach_read_at is null
   order by t.at desc limit 20)
$$;
comment on function private.changes_since(uuid, timestamptz) is
  'What is new in a record of the caller''s since an instant; also tries of the fortnight before it that the coach '
  'has not read, since one may be written down later.';
grant execute on function private.changes_since(uuid, timestamptz) to authenticated;
