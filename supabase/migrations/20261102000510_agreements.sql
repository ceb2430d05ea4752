-- What stands beside the page while a coach writes: the agreements of last time, and what the client would rather say live.

create function private.agreements_in(p_document jsonb)
  returns table (nr int, text text, done boolean)
  language sql
  immutable
  set search_path = ''
as $$
  with top as (
    select part.nr, part.node,
           -- how many headings up to here; the one before the first is no section
           count(*) filter (where part.node ->> 'type' = 'heading') over (order by part.nr) as section
      from jsonb_array_elements(case jsonb_typeof(p_document -> 'content') when 'array' then p_document -> 'content' else '[]' end)
             with ordinality part (node, nr)
  ), found as (
    select t.section from top t
     where t.node ->> 'type' = 'heading' and private.fold(btrim(private.document_text(t.node), E' \n\t:')) = 'agreements'
  ), said as (
    select t.nr as list, item.nr, btrim(private.document_text(item.node)) as text,
           case t.node ->> 'type' when 'taskList' then coalesce(item.node -> 'attrs' -> 'checked' = 'true', false) end as done
      from top t
      join found f on f.section = t.section,
           jsonb_array_elements(case jsonb_typeof(t.node -> 'content') when 'array' then t.node -> 'content' else '[]' end)
             with ordinality item (node, nr)
     where t.node ->> 'type' in ('bulletList', 'orderedList', 'taskList')
  )
  select (row_number() over (order by s.list, s.nr))::int, s.text, s.done from said s where s.text <> ''
$$;
comment on function private.agreements_in(jsonb) is
  'The list items under the heading "Agreements" of a document; done is null in a list without boxes.';
-- It reads nothing but what it is given; last_agreements() calls it as the caller.
grant execute on function private.agreements_in(jsonb) to authenticated;
grant execute on function private.document_text(jsonb) to authenticated;
grant execute on function private.document_nodes(jsonb) to authenticated;

create function public.last_agreements(p_client_id uuid, p_note_id uuid default null)
  returns table (note_id uuid, noted_at timestamptz, nr int, text text, done boolean)
  language sql
  stable
  set search_path = ''
as $$
  with latest as (
    -- one by one from the newest, for a year of weekly sessions at most; agreements older than that are history
    select r.id, r.created_at, r.body
      from (select n.id, n.created_at, n.body from public.notes n
             where n.coach_id = (select private.coach_id()) and n.client_id = p_client_id and n.deleted_at is null
               and (p_note_id is null or (n.created_at, n.id) < (
                     select b.created_at, b.id from public.notes b
                      where b.coach_id = (select private.coach_id()) and b.client_id = p_client_id and b.id = p_note_id))
             order by n.created_at desc, n.id desc limit 52) r
     where exists (select from private.agreements_in(r.body))
     order by r.created_at desc, r.id desc limit 1
  )
  select l.id, l.created_at, a.nr, a.text, a.done from latest l, private.agreements_in(l.body) a order by a.nr
$$;
comment on function public.last_agreements(uuid, uuid) is
  'What was agreed last: from the latest note of the calling coach that has agreements, and that is older than the note given, where one is. Nothing for who is no coach.';
grant execute on function public.last_agreements(uuid, uuid) to authenticated;

create function public.live_topics(p_client_id uuid)
  returns table (assignment_id uuid, link_id text, question text, at timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  select a.assignment_id, a.link_id, item ->> 'text', coalesce(a.amended_at, a.sent_at)
    from public.answers a
    join public.form_assignments f on f.coach_id = a.coach_id and f.client_id = a.client_id and f.id = a.assignment_id
    join public.form_versions v on v.id = f.form_version_id,
         jsonb_array_elements(v.definition -> 'sections') section, jsonb_array_elements(section -> 'items') item
   where a.coach_id = (select private.coach_id()) and a.client_id = p_client_id and a.state = 'live'
     and item ->> 'linkId' = a.link_id
   order by 4 desc, f.id, a.link_id
$$;
comment on function public.live_topics(uuid) is 'What a client would rather say live, as the questions that were asked; for the coach.';
grant execute on function public.live_topics(uuid) to authenticated;
