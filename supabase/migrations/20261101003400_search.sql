-- Search: a coach's question to notes, shared notes, answers and reflections at once, newest first.
-- Security invoker: what the coach may not read is not found, not counted and not ordered by.
-- U+E000 and U+E001 stand around what was found, and the page makes marks of them.


-- ---------- what was asked ----------

-- A coach who may read the answer may read what was asked: the policies of forms say so, and this runs under them.
create function private.question_in(p_assignment_id uuid, p_link_id text)
  returns text
  language sql
  stable
  set search_path = ''
as $$
  select item ->> 'text'
    from public.form_assignments a
    join public.form_versions v on v.id = a.form_version_id,
         jsonb_array_elements(v.definition -> 'sections') section, jsonb_array_elements(section -> 'items') item
   where a.id = p_assignment_id and item ->> 'linkId' = p_link_id
   limit 1
$$;
comment on function private.question_in(uuid, text) is 'The question that an answer answers, read as the caller.';
grant execute on function private.question_in(uuid, text) to authenticated;


-- ---------- the search ----------

-- A branch each for what has words, read from its newest on; then the page of all of them, and only then the texts.
create function public.search_record(
  p_words text, p_client_id uuid default null, p_kinds text[] default null, p_after_at timestamptz default null,
  p_after_key text default null, p_limit int default 20)
  returns table (
    kind text, id uuid, link_id text, client_id uuid, client_name text, said_by text, at timestamptz, title text,
    headline text, key text)
  language sql
  set search_path = ''
  -- Under row-level security the planner may not ask its statistics how often a word stands (@@ is not leakproof): it
  -- takes every word for a rare one, fetches all of a coach's rows and sorts them. So it reads the index from the
  -- newest on, and stops at a full page.
  set enable_bitmapscan = off
as $$
  with hits as (
    (select 'note' as kind, n.id, null as link_id, n.client_id, 'coach' as said_by,
            n.created_at as at, n.id::text as key
       from public.notes n
      where n.coach_id = (select private.coach_id()) and (p_client_id is null or n.client_id = p_client_id)
        and n.deleted_at is null and (p_kinds is null or 'note' = any (p_kinds))
        and (n.created_at, n.id) < (coalesce(p_after_at, 'infinity'),
          coalesce(left(p_after_key, 36), 'ffffffff-ffff-ffff-ffff-ffffffffffff')::uuid)
        and n.fts @@ (select private.my_words(p_words))
      order by n.created_at desc, n.id desc limit least(greatest(p_limit, 1), 100))
    union all
    (select 'shared_note', s.id, null, s.client_id, 'coach', s.sent_at, s.id::text
       from public.shared_notes s
      where s.coach_id = (select private.coach_id()) and (p_client_id is null or s.client_id = p_client_id)
        and (p_kinds is null or 'shared_note' = any (p_kinds))
        and (s.sent_at, s.id) < (coalesce(p_after_at, 'infinity'),
          coalesce(left(p_after_key, 36), 'ffffffff-ffff-ffff-ffff-ffffffffffff')::uuid)
        and s.fts @@ (select private.my_words(p_words))
      order by s.sent_at desc, s.id desc limit least(greatest(p_limit, 1), 100))
    union all
    -- A form's answers are sent at one moment, so the question is part of the key.
    (select 'answer', w.assignment_id, w.link_id, w.client_id, 'client',
            coalesce(w.amended_at, w.sent_at), w.assignment_id || ':' || w.link_id
       from public.answers w
      where w.coach_id = (select private.coach_id()) and (p_client_id is null or w.client_id = p_client_id)
        and (p_kinds is null or case
          when exists (select from public.form_assignments f where f.id = w.assignment_id and f.on_date is not null)
            then 'check_in' else 'answer' end = any (p_kinds))
        and (coalesce(w.amended_at, w.sent_at), (w.assignment_id || ':' || w.link_id) collate "C")
            < (coalesce(p_after_at, 'infinity'), coalesce(p_after_key, 'g'))
        and w.fts @@ (select private.my_words(p_words))
      order by 6 desc, (w.assignment_id || ':' || w.link_id) collate "C" desc limit least(greatest(p_limit, 1), 100))
    union all
    (select 'reflection', l.id, null, l.client_id, 'client', l.at, l.id::text
       from public.practice_logs l
      where l.coach_id = (select private.coach_id()) and (p_client_id is null or l.client_id = p_client_id)
        and (p_kinds is null or 'reflection' = any (p_kinds))
        and (l.at, l.id) < (coalesce(p_after_at, 'infinity'),
          coalesce(left(p_after_key, 36), 'ffffffff-ffff-ffff-ffff-ffffffffffff')::uuid)
        and l.fts @@ (select private.my_words(p_words))
      order by l.at desc, l.id desc limit least(greatest(p_limit, 1), 100))
  ), page as (
    select h.* from hits h order by h.at desc, h.key collate "C" desc limit least(greatest(p_limit, 1), 100)
  )
  -- texts are opened for the page alone
  select case when f.on_date is null then p.kind else 'check_in' end, p.id, p.link_id, p.client_id,
         coalesce(c.preferred_name, c.name), p.said_by, p.at,
         coalesce(n.title, r.title, private.question_in(w.assignment_id, w.link_id)),
         private.found_in((select k.language from public.coaches k where k.id = (select private.coach_id())),
           case p.kind
             when 'note' then concat_ws(E'\n', n.title, n.body_text)
             when 'shared_note' then s.body_text
             when 'reflection' then concat_ws(E'\n', l.reflection, l.win)
             else w.value #>> '{}' end,
           (select private.my_words(p_words))),
         p.key
    from page p
    join public.clients c on c.coach_id = (select private.coach_id()) and c.id = p.client_id
    left join public.notes n on p.kind = 'note' and n.id = p.id
    left join public.shared_notes s on p.kind = 'shared_note' and s.id = p.id
    left join public.practice_logs l on p.kind = 'reflection' and l.id = p.id
    left join public.practices r on r.coach_id = l.coach_id and r.client_id = l.client_id and r.id = l.practice_id
    left join public.answers w on p.kind = 'answer' and w.assignment_id = p.id and w.link_id = p.link_id
    left join public.form_assignments f on f.id = w.assignment_id
   -- whose words were found leave an entry each
   where (select count(private.note_access(o.client_id, 'searched'))
            from (select distinct f.client_id from page f where f.said_by = 'client') o) is not null
   order by p.at desc, p.key collate "C" desc
$$;
comment on function public.search_record(text, uuid, text[], timestamptz, text, int) is
  'What the calling coach finds, of one client or across: kinds note, shared_note, answer, check_in, reflection '
  '(null: all); words, "a phrase", or, -not. said_by tells whose words they are; title is a note''s or a practice''s '
  'title, or the question. The next page starts after (at, key) of the last row. At most 100 rows.';
grant execute on function public.search_record(text, uuid, text[], timestamptz, text, int) to authenticated;
