-- The timeline: everything that happened with a client, newest first, in one query a page. It keeps nothing: each
-- branch reads one table, and gives what that table's policies give the caller (security invoker), so the coach and
-- the client call the same function and read different things.
-- A branch reads its own index from the last key on and stops at the page's length, so a page costs the same in the
-- tenth year as in the first. A noun that belongs into a record gets a branch here.

-- Kind, period and page stand in each branch: once, around all of them, they make a later page twice as slow (bench).
create function public.timeline(
  p_client_id uuid, p_kinds text[] default null, p_words text default null, p_from timestamptz default null,
  p_to timestamptz default null, p_after_at timestamptz default null, p_after_id uuid default null,
  p_limit int default 50)
  returns table (kind text, id uuid, at timestamptz, excerpt text, details jsonb)
  language sql
  set search_path = ''
as $$
  -- a coach who reads this leaves an entry; a client who reads their own does not
  select private.note_access(p_client_id, 'opened_record');
  with asked as materialized (
    -- which question is the win, and how the dimensions are called, once a version
    select v.id, private.links_of_role(v.definition, 'win') as wins,
           (select jsonb_object_agg(d.link_id, coalesce(d.item ->> 'label', d.item ->> 'text'))
              from private.dimensions(v.definition) d) as names
      from public.form_versions v
     where v.id = any (array(
             select a.form_version_id from public.form_assignments a
              where a.client_id = p_client_id and a.on_date is not null))
  ), entries as (
    -- the coach's alone, and asked by coach_id too, for the index that begins with it
    (select 'note' as kind, n.id, n.created_at as at, n.excerpt,
            jsonb_build_object('title', n.title, 'template', n.template, 'sessionId', n.session_id,
              'finalisedAt', n.finalised_at, 'updatedAt', n.updated_at, 'revision', n.revision) as details
       from public.notes n
      where n.coach_id = (select private.coach_id()) and n.client_id = p_client_id and n.deleted_at is null
        and (p_kinds is null or 'note' = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or n.fts @@ (select private.words_in_record(p_client_id, p_words)))
        and n.created_at >= coalesce(p_from, '-infinity') and n.created_at < coalesce(p_to, 'infinity')
        and (n.created_at, n.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by n.created_at desc, n.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- for the client, what was not taken back
    (select 'shared_note', s.id, s.sent_at, left(s.body_text, 280),
            jsonb_build_object('sessionId', s.session_id, 'readAt', s.read_at, 'withdrawnAt', s.withdrawn_at)
       from public.shared_notes s
      where s.client_id = p_client_id
        and (p_kinds is null or 'shared_note' = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or s.fts @@ (select private.words_in_record(p_client_id, p_words)))
        and s.sent_at >= coalesce(p_from, '-infinity') and s.sent_at < coalesce(p_to, 'infinity')
        and (s.sent_at, s.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by s.sent_at desc, s.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- by when it is, and so also what lies ahead
    (select 'session', s.id, s.starts_at, s.place,
            jsonb_build_object('kind', s.kind, 'status', s.status, 'endsAt', s.ends_at, 'place', s.place,
              'videoLink', s.video_link, 'revision', s.revision)
       from public.sessions s
      where s.client_id = p_client_id
        and (p_kinds is null or 'session' = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or private.has_words(s.place, p_words))
        and s.starts_at >= coalesce(p_from, '-infinity') and s.starts_at < coalesce(p_to, 'infinity')
        and (s.starts_at, s.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by s.starts_at desc, s.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- Forms are few: both moments of each are listed, then those asked for are kept.
    (select moment.kind, a.id, moment.at, f.title,
            jsonb_build_object('formId', f.id, 'formKind', f.kind, 'status', a.status)
       from public.form_assignments a
       join public.forms f on f.id = a.form_id and f.kind = 'intake',
            lateral (values ('intake_sent', a.submitted_at), ('intake_amended', a.amended_at)) as moment (kind, at)
      where a.client_id = p_client_id and a.on_date is null and moment.at is not null
        and (p_kinds is null or moment.kind = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or exists (
          select from public.answers w
           where w.coach_id = a.coach_id and w.client_id = a.client_id and w.assignment_id = a.id
             and w.fts @@ (select private.words_in_record(p_client_id, p_words))))
        and moment.at >= coalesce(p_from, '-infinity') and moment.at < coalesce(p_to, 'infinity')
        and (moment.at, a.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by moment.at desc, a.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- the coach's words for how it goes; there is no text in them to be found
    (select 'status', c.id, c.at, null, jsonb_build_object('from', c.from_status, 'to', c.to_status)
       from public.client_status_changes c
      where c.coach_id = (select private.coach_id()) and c.client_id = p_client_id
        and (p_kinds is null or 'status' = any (p_kinds)) and nullif(btrim(p_words), '') is null
        and c.at >= coalesce(p_from, '-infinity') and c.at < coalesce(p_to, 'infinity')
        and (c.at, c.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by c.at desc, c.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- when it was given; what became of it since is its status
    (select 'practice', p.id, p.assigned_at, p.title,
            jsonb_build_object('status', p.status, 'participants', p.participants, 'why', p.why)
       from public.practices p
      where p.client_id = p_client_id
        and (p_kinds is null or 'practice' = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or private.has_words(p.title, p_words))
        and p.assigned_at >= coalesce(p_from, '-infinity') and p.assigned_at < coalesce(p_to, 'infinity')
        and (p.assigned_at, p.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by p.assigned_at desc, p.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- a client keeps the log of a practice that was taken back, without its title
    (select 'practice_log', l.id, l.at, left(l.reflection, 280),
            jsonb_build_object('practiceId', l.practice_id, 'title', p.title, 'outcome', l.outcome,
              'before', l.distress_before, 'after', l.distress_after, 'win', l.win, 'talkAbout', l.talk_about,
              'visibility', l.visibility, 'reply', l.reply, 'amendedAt', l.amended_at)
       from public.practice_logs l
       left join public.practices p on p.coach_id = l.coach_id and p.client_id = l.client_id and p.id = l.practice_id
      where l.client_id = p_client_id
        and (p_kinds is null or 'practice_log' = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or l.fts @@ (select private.words_in_record(p_client_id, p_words)))
        and l.at >= coalesce(p_from, '-infinity') and l.at < coalesce(p_to, 'infinity')
        and (l.at, l.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by l.at desc, l.id desc
      limit least(greatest(p_limit, 1), 200))
    union all
    -- Cut to a page inside, so that words and numbers are opened for the page alone.
    (select 'check_in', a.id, a.submitted_at, left(said.win, 280),
            jsonb_build_object(
              'onDate', a.on_date, 'values', said.scores, 'names', asked.names, 'topic', a.raises_topic)
       from (select x.id, x.client_id, x.form_version_id, x.submitted_at, x.on_date, x.raises_topic
               from public.form_assignments x
              where x.client_id = p_client_id and x.on_date is not null
                and (p_kinds is null or 'check_in' = any (p_kinds))
                and (nullif(btrim(p_words), '') is null or exists (
                  select from public.answers w
                   where w.client_id = x.client_id and w.assignment_id = x.id
                     and w.fts @@ (select private.words_in_record(p_client_id, p_words))))
                and x.submitted_at >= coalesce(p_from, '-infinity') and x.submitted_at < coalesce(p_to, 'infinity')
                and (x.submitted_at, x.id)
                  < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
              order by x.submitted_at desc, x.id desc
              limit least(greatest(p_limit, 1), 200)) a
       join asked on asked.id = a.form_version_id,
            lateral (
              -- the numbers of a check-in are its scales
              select coalesce(jsonb_object_agg(w.link_id, w.value)
                       filter (where jsonb_typeof(w.value) = 'number'), '{}') as scores,
                     max(w.value #>> '{}') filter (where w.link_id = asked.wins[1]) as win
                from public.answers w
               where w.client_id = a.client_id and w.assignment_id = a.id) said)
    union all
    -- that it was answered and when; what it scored is read where scores are
    (select 'measure', a.id, a.submitted_at, f.title,
            jsonb_build_object('measure', to_jsonb(f) -> 'measure', 'status', a.status)
       from public.form_assignments a
       join public.forms f on f.id = a.form_id and f.kind = 'measure'
      where a.client_id = p_client_id and a.on_date is null
        and (p_kinds is null or 'measure' = any (p_kinds))
        and (nullif(btrim(p_words), '') is null or private.has_words(f.title, p_words))
        and a.submitted_at >= coalesce(p_from, '-infinity') and a.submitted_at < coalesce(p_to, 'infinity')
        and (a.submitted_at, a.id)
          < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by a.submitted_at desc, a.id desc
      limit least(greatest(p_limit, 1), 200))
  ), page as (
    select e.* from entries e order by e.at desc, e.id desc limit least(greatest(p_limit, 1), 200)
  )
  -- where a coach looks for words, the excerpt is around them; texts are opened for the page alone
  select p.kind, p.id, p.at, case when found.around like '%' || chr(57344) || '%' then found.around else p.excerpt end,
         p.details
    from page p
    left join lateral (
      select private.found_in((select k.language from public.coaches k where k.id = (select private.coach_id())),
        case p.kind
          when 'note' then (select n.body_text from public.notes n where n.id = p.id)
          when 'shared_note' then (select s.body_text from public.shared_notes s where s.id = p.id)
          when 'practice_log' then (select l.reflection from public.practice_logs l where l.id = p.id)
        end,
        (select private.my_words(p_words))) as around
       where nullif(btrim(p_words), '') is not null) found on true
   order by p.at desc, p.id desc
$$;
comment on function public.timeline(uuid, text[], text, timestamptz, timestamptz, timestamptz, uuid, int) is
  'A page of a record, newest first: kinds note, shared_note, session, intake_sent, intake_amended, status, '
  'practice, practice_log, check_in, measure (null: all); words as in a search, marked in the excerpt by U+E000 and '
  'U+E001 for a coach; from inclusive, to exclusive; the next page starts after (at, id) of the last row. At most 200 '
  'rows. Nothing for a record that is not the caller''s.';
grant execute on function public.timeline(uuid, text[], text, timestamptz, timestamptz, timestamptz, uuid, int)
  to authenticated;
