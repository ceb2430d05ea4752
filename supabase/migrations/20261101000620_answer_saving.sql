-- Saving answers of an unsent form, and where a client is in it.


-- ---------- saving ----------

create function private.answer_outcome(p_assignment_id uuid, p_link_id text, p_is_saved boolean)
  returns jsonb
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select jsonb_build_object('linkId', p_link_id, 'outcome', case when p_is_saved then 'saved' else 'conflict' end,
      'value', a.value, 'state', a.state, 'visibility', a.visibility, 'revision', coalesce(a.revision, 0), 'updatedAt', a.updated_at)
    from (values (true)) always
    left join public.answers a
      on a.assignment_id = p_assignment_id and a.link_id = p_link_id and a.client_id in (select private.my_client_ids())
$$;
comment on function private.answer_outcome(uuid, text, boolean) is
  'What a client hears after writing an answer of theirs: {linkId, outcome, and what is stored now}, with the time of writing, which is no column to read.';
grant execute on function private.answer_outcome(uuid, text, boolean) to authenticated;

create function private.save_answer(p_assignment_id uuid, p_answer jsonb)
  returns jsonb
  language plpgsql
  set search_path = ''
as $$
declare
  link text := p_answer ->> 'linkId';
  -- what the caller sent before, without hearing that it had arrived, is no news to them
  base int := coalesce(
    (select a.revision from public.answers a
      where a.assignment_id = p_assignment_id and a.link_id = link
        and jsonb_build_object('value', a.value, 'state', a.state, 'visibility', a.visibility)
          in (select jsonb_path_query(p_answer -> 'earlier', 'lax $[*]'))),
    (p_answer ->> 'revision')::int, 0);
  wanted jsonb := nullif(p_answer -> 'value', 'null'::jsonb);
  seen text := coalesce(p_answer ->> 'visibility', 'coach');
  stored record;
  saved boolean;
begin
  if p_answer ->> 'state' is null then
    delete from public.answers a where a.assignment_id = p_assignment_id and a.link_id = link and a.revision = base;
  elsif base = 0 then
    insert into public.answers (assignment_id, link_id, value, state, visibility)
      values (p_assignment_id, link, wanted, p_answer ->> 'state', seen)
      on conflict (assignment_id, link_id) do nothing;
  else
    update public.answers a set value = wanted, state = p_answer ->> 'state', visibility = seen
     where a.assignment_id = p_assignment_id and a.link_id = link and a.revision = base;
  end if;
  saved := found;
  select a.value, a.state, a.visibility into stored
    from public.answers a where a.assignment_id = p_assignment_id and a.link_id = link;
  -- A retry finds what it wrote the first time, and nothing to take back is taken back: only different words are a conflict.
  saved := saved or (stored.value, stored.state) is not distinct from (wanted, p_answer ->> 'state')
    and (stored.state is null or stored.visibility = seen);
  return private.answer_outcome(p_assignment_id, link, saved);
end
$$;
comment on function private.save_answer(uuid, jsonb) is
  'Writes one answer as the caller, under row-level security, at the revision they last saw; gives what is stored now.';
grant execute on function private.save_answer(uuid, jsonb) to authenticated;
grant execute on function private.my_assignment(uuid) to authenticated;

create function public.save_answers(p_assignment_id uuid, p_answers jsonb)
  returns jsonb
  language plpgsql
  set search_path = ''
as $$
declare
  mine public.form_assignments := private.my_assignment(p_assignment_id);
  outcomes jsonb;
begin
  if mine.submitted_at is not null then perform private.refuse('AT006', 'already_sent', 409); end if;
  if jsonb_typeof(p_answers) <> 'array' or jsonb_array_length(p_answers) > 200 then
    perform private.refuse('AT004', 'answer_invalid', 422, '{"code": "wrong_type"}');
  end if;
  select jsonb_agg(private.save_answer(p_assignment_id, answer) order by nr) into outcomes
    from jsonb_array_elements(p_answers) with ordinality as given (answer, nr);
  return coalesce(outcomes, '[]'::jsonb);
end
$$;
comment on function public.save_answers(uuid, jsonb) is
  'Saves answers of an unsent form: [{linkId, value, state, visibility, revision, earlier}], state null takes one back; earlier, if given: [{value, state, visibility}] that were sent before with no answer heard. Gives for each {linkId, outcome saved|conflict, and what is stored}. AT002, AT004, AT006.';
grant execute on function public.save_answers(uuid, jsonb) to authenticated;

create function private.remember_position(p_assignment_id uuid, p_link_id text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.form_assignments := private.my_assignment(p_assignment_id);
begin
  insert into public.form_positions (assignment_id, coach_id, client_id, link_id)
    values (mine.id, mine.coach_id, mine.client_id, p_link_id)
    on conflict (assignment_id) do update set link_id = excluded.link_id, updated_at = now();
end
$$;
comment on function private.remember_position(uuid, text) is 'Keeps where the caller is in their form.';
grant execute on function private.remember_position(uuid, text) to authenticated;

create function public.remember_position(p_assignment_id uuid, p_link_id text)
  returns void
  language sql
  set search_path = ''
as $$ select private.remember_position(p_assignment_id, p_link_id) $$;
comment on function public.remember_position(uuid, text) is 'Keeps the question a client is at, for their other devices.';
grant execute on function public.remember_position(uuid, text) to authenticated;
