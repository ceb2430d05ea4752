-- Wins: what went well, in the client's own words, wherever they wrote it down. Read as the caller; there is no second copy of them.

create function public.wins(p_client_id uuid, p_before timestamptz default null, p_before_id uuid default null, p_limit int default 50)
  returns table (kind text, id uuid, at timestamptz, words text, practice_id uuid, practice_title text, visibility text)
  language sql
  set search_path = ''
as $$
  -- a coach who reads this leaves an entry; a client who reads their own does not
  select private.note_access(p_client_id, 'opened_record');
  with asked as materialized (
    select v.id, private.links_of_role(v.definition, 'win') as links
      from public.form_versions v
     where v.id = any (array(select a.form_version_id from public.form_assignments a
       where a.client_id = p_client_id and a.on_date is not null))
  ), found as (
    -- what is not sent has no time, and comes before nothing
    (select 'check_in' as kind, a.id, a.submitted_at as at, w.value #>> '{}' as words, null::uuid as practice_id, w.visibility
       from public.form_assignments a
       join asked v on v.id = a.form_version_id
       join public.answers w on w.client_id = a.client_id and w.assignment_id = a.id and w.link_id = v.links[1]
      where a.client_id = p_client_id and a.on_date is not null
        and btrim(w.value #>> '{}') <> ''
        and (a.submitted_at, a.id) < (coalesce(p_before, 'infinity'), coalesce(p_before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by a.submitted_at desc, a.id desc limit least(greatest(p_limit, 1), 200))
    union all
    (select 'practice_log', l.id, l.at, l.win, l.practice_id, l.visibility
       from public.practice_logs l
      where l.client_id = p_client_id and btrim(l.win) <> ''
        and (l.at, l.id) < (coalesce(p_before, 'infinity'), coalesce(p_before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by l.at desc, l.id desc limit least(greatest(p_limit, 1), 200))
  )
  -- a client keeps the win of a practice that was taken back, without its title
  select f.kind, f.id, f.at, f.words, f.practice_id, p.title, f.visibility
    from found f
    left join public.practices p on p.client_id = p_client_id and p.id = f.practice_id
   order by f.at desc, f.id desc
   limit least(greatest(p_limit, 1), 200)
$$;
comment on function public.wins(uuid, timestamptz, uuid, int) is
  'A page of the wins in a record, newest first: of check-ins that were sent (id is the assignment, at when it was sent) and of practice logs. The next page starts after (at, id) of the last row. At most 200 rows. Nothing for a record that is not the caller''s.';
grant execute on function public.wins(uuid, timestamptz, uuid, int) to authenticated;
