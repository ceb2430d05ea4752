-- Amending what was sent.


-- ================= amending =================

create function private.keep_old_answer(p_assignment_id uuid, p_link_id text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  insert into public.answer_history (assignment_id, link_id, coach_id, client_id, value, state, visibility, revision, coach_can_read, open_when_said)
  select a.assignment_id, a.link_id, a.coach_id, a.client_id, a.value, a.state, a.visibility, a.revision, a.coach_can_read, a.coach_can_read
    from public.answers a where a.assignment_id = p_assignment_id and a.link_id = p_link_id
$$;
comment on function private.keep_old_answer(uuid, text) is 'Copies the present answer into its history. Granted to nobody.';

create function private.write_amendment(p_assignment public.form_assignments, p_link_id text, p_value jsonb, p_state text, p_visibility text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  form jsonb;
  was_open boolean;
begin
  select v.definition into form from public.form_versions v where v.id = p_assignment.form_version_id;
  if not p_link_id = any (private.enabled_link_ids(form, private.sheet_of(p_assignment.id))) then
    perform private.refuse('AT004', 'answer_invalid', 422, jsonb_build_object('linkId', p_link_id, 'code', 'unknown_question'));
  end if;
  select a.coach_can_read into was_open from public.answers a
   where a.assignment_id = p_assignment.id and a.link_id = p_link_id;
  perform private.keep_old_answer(p_assignment.id, p_link_id);
  insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, visibility, sent_at, amended_at)
    values (p_assignment.id, p_link_id, p_assignment.coach_id, p_assignment.client_id, p_value, p_state, p_visibility, now(), now())
    on conflict (assignment_id, link_id) do update
      set value = excluded.value, state = excluded.state, visibility = excluded.visibility, amended_at = now();
  if private.sheet_problems(form, private.sheet_of(p_assignment.id)) @> jsonb_build_array(jsonb_build_object('linkId', p_link_id)) then
    perform private.refuse('AT005', 'answers_incomplete', 422, private.sheet_problems(form, private.sheet_of(p_assignment.id)));
  end if;
  perform private.drop_hidden_answers(p_assignment.id, form);
  perform private.open_to_coach(p_assignment.id, form);
  perform private.keep_consents(p_assignment, form, p_link_id);
  update public.form_assignments f set amended_at = now()
   where f.id = p_assignment.id
     and (coalesce(was_open, false) or exists (select from public.answers a
       where a.assignment_id = p_assignment.id and a.link_id = p_link_id and a.coach_can_read));
end
$$;
comment on function private.write_amendment(public.form_assignments, text, jsonb, text, text) is
  'One amendment: the old answer goes to the history, the new one in its place, and what the coach may read is settled anew. An amendment that was and stays the client''s own leaves no mark on the assignment. Granted to nobody.';

create function private.drop_hidden_answers(p_assignment_id uuid, p_definition jsonb)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  enabled text[] := private.enabled_link_ids(p_definition, private.sheet_of(p_assignment_id));
begin
  perform private.keep_old_answer(p_assignment_id, a.link_id)
    from public.answers a where a.assignment_id = p_assignment_id and a.link_id <> all (enabled);
  delete from public.answers a where a.assignment_id = p_assignment_id and a.link_id <> all (enabled);
end
$$;
comment on function private.drop_hidden_answers(uuid, jsonb) is 'After an amendment: answers to questions that no longer apply move to the history. Granted to nobody.';

create function private.amend_answer(p_assignment_id uuid, p_link_id text, p_value jsonb, p_state text, p_visibility text, p_revision int)
  returns jsonb
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.form_assignments := private.my_assignment(p_assignment_id);
  wanted jsonb := nullif(p_value, 'null'::jsonb);
  stored public.answers;
  same boolean;
begin
  if mine.submitted_at is null then perform private.refuse('AT014', 'not_sent_yet', 409); end if;
  select * into stored from public.answers a where a.assignment_id = mine.id and a.link_id = p_link_id;
  same := (stored.value, stored.state, stored.visibility) is not distinct from (wanted, p_state, p_visibility);
  if not same and coalesce(stored.revision, 0) = coalesce(p_revision, 0) then
    perform private.write_amendment(mine, p_link_id, wanted, p_state, p_visibility);
    same := true;
  end if;
  return private.answer_outcome(mine.id, p_link_id, same);
end
$$;
comment on function private.amend_answer(uuid, text, jsonb, text, text, int) is
  'Amends one answer of a sent form of the caller, at the revision they last saw (0: was not answered). AT002, AT004, AT005, AT014.';
grant execute on function private.amend_answer(uuid, text, jsonb, text, text, int) to authenticated;

create function public.amend_answer(p_assignment_id uuid, p_answer jsonb)
  returns jsonb
  language sql
  set search_path = ''
as $$
  -- One object, as in save_answers: a bare JSON string as an argument is not quoted alike by every REST layer.
  select private.amend_answer(p_assignment_id, p_answer ->> 'linkId', p_answer -> 'value', p_answer ->> 'state',
    coalesce(p_answer ->> 'visibility', 'coach'), (p_answer ->> 'revision')::int)
$$;
comment on function public.amend_answer(uuid, jsonb) is
  'Amends an answer after the form was sent: {linkId, value, state, visibility, revision}; what it said before is kept.';
grant execute on function public.amend_answer(uuid, jsonb) to authenticated;
