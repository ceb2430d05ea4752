-- Sending: what it agrees to, what it opens to the coach, and how a sent answer is amended afterwards.
-- All of it is the client's, by function: a form is sent as a whole, checked by the version that was asked, and what
-- the coach may read follows from all answers together. An amendment settles all of that anew.


-- ================= consents =================

-- A question of a form may ask for agreement to a document. What was agreed to is kept apart from the answer, in the
-- words that were on the page, and stays when it is taken back. Written by sending, read by both sides.
create table public.consents (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  assignment_id uuid not null,
  form_version_id uuid not null references public.form_versions (id),
  document text not null constraint consents_document_length check (char_length(document) between 1 and 60),
  -- the sentence that was agreed to, word for word
  wording text not null,
  agreed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint consents_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade
);
comment on table public.consents is 'What a client agreed to, in which words, when, and whether it was taken back.';
-- one agreement to a document by a form at a time; sending twice adds none
create unique index consents_once on public.consents (assignment_id, document) where withdrawn_at is null;
-- the record and a client's own, newest first
create index consents_by_client on public.consents (coach_id, client_id, agreed_at desc, id desc);
create index consents_mine on public.consents (client_id, agreed_at desc, id desc);
-- the foreign keys
create index consents_by_version on public.consents (form_version_id);
create index consents_by_assignment on public.consents (coach_id, client_id, assignment_id);
alter table public.consents enable row level security;

create policy consents_select on public.consents for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
grant select (id, coach_id, client_id, assignment_id, form_version_id, document, wording, agreed_at, withdrawn_at)
  on public.consents to authenticated;

create function private.withdraw_consent(p_consent_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.consents c set withdrawn_at = coalesce(c.withdrawn_at, now())
   where c.id = p_consent_id and c.client_id in (select private.my_client_ids());
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.withdraw_consent(uuid) is
  'The client takes a consent back; again changes nothing. AT002 for another''s.';
grant execute on function private.withdraw_consent(uuid) to authenticated;

create function public.withdraw_consent(p_consent_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.withdraw_consent(p_consent_id) $$;
comment on function public.withdraw_consent(uuid) is 'Takes a consent of one''s own back.';
grant execute on function public.withdraw_consent(uuid) to authenticated;


-- ---------- what the coach may read, and what was agreed to: reckoned from all answers together ----------

-- Row by row, and by name, since the order in which rows were written would tell what a client went back to. The times
-- are those of opening: an answer that was kept at first must not show when it was given.
create function private.show_answers(p_assignment_id uuid, p_readable text[])
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  is_sent boolean := (select f.submitted_at is not null from public.form_assignments f where f.id = p_assignment_id);
  link text;
begin
  update public.answers a set coach_can_read = false
   where a.assignment_id = p_assignment_id and a.coach_can_read and a.link_id <> all (p_readable);
  -- What is opened looks like what is answered now, whenever it was written and however often. One after the other,
  -- by name: rows that are read in no order come as they were written.
  for link in
    select a.link_id from public.answers a
     where a.assignment_id = p_assignment_id and not a.coach_can_read and a.link_id = any (p_readable)
     order by a.link_id collate "C"
  loop
    update public.answers a
       set coach_can_read = true, sent_at = now(), amended_at = case when is_sent then now() end,
           revision = case when is_sent then private.another_tag(a.revision) else a.revision end
     where a.assignment_id = p_assignment_id and a.link_id = link;
  end loop;
  -- Closing an answer closes what it said before; opening it opens only what was open when it was said.
  update public.answer_history h set coach_can_read = h.link_id = any (p_readable) and h.open_when_said
   where h.assignment_id = p_assignment_id
     and h.coach_can_read <> (h.link_id = any (p_readable) and h.open_when_said);
end
$$;
comment on function private.show_answers(uuid, text[]) is
  'Opens these answers of a sent form to the coach, as of now, and closes the others. Granted to nobody.';

create function private.open_to_coach(p_assignment_id uuid, p_definition jsonb)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  readable text[] := private.coach_readable_link_ids(p_definition, private.answers_of(p_assignment_id));
  alone boolean :=
    (private.safety_outcome(p_definition, private.answers_of(p_assignment_id)) ->> 'speakAlone')::boolean;
  topic boolean;
begin
  -- the answers first: topics and scores for the coach are made of what they may read
  perform private.show_answers(p_assignment_id, readable);
  topic := exists (select from public.answers a where a.assignment_id = p_assignment_id and a.value = 'true'::jsonb
    and a.link_id = any (readable) and a.link_id = any (private.links_of_role(p_definition, 'topic')));
  update public.form_assignments f set asks_to_speak_alone = alone, raises_topic = topic
   where f.id = p_assignment_id and (f.asks_to_speak_alone, f.raises_topic) <> (alone, topic);
  perform private.keep_scores(p_assignment_id, p_definition);
end
$$;
comment on function private.open_to_coach(uuid, jsonb) is
  'Sets coach_can_read on every answer and old answer of a sent form, whether the client asked to speak alone, '
  'whether there is a topic, and the scores. Granted to nobody.';

create function private.keep_consents(
  p_assignment public.form_assignments, p_definition jsonb, p_link_id text default null)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  -- the yes was amended to something else
  update public.consents c set withdrawn_at = now()
    from private.form_items(p_definition) question
   where question.item ->> 'linkId' = p_link_id
     and c.assignment_id = p_assignment.id and c.document = question.item ->> 'consent' and c.withdrawn_at is null
     and not exists (select from public.answers a
       where a.assignment_id = p_assignment.id and a.link_id = p_link_id and a.value = 'true'::jsonb);
  insert into public.consents (coach_id, client_id, assignment_id, form_version_id, document, wording)
  select p_assignment.coach_id, p_assignment.client_id, p_assignment.id, p_assignment.form_version_id,
         question.item ->> 'consent', question.item ->> 'text'
    from private.form_items(p_definition) question
    join public.answers a on a.assignment_id = p_assignment.id and a.link_id = question.item ->> 'linkId'
   where question.item ? 'consent' and a.value = 'true'::jsonb
     and a.link_id = coalesce(p_link_id, a.link_id)
   order by a.link_id collate "C"
  on conflict (assignment_id, document) where withdrawn_at is null do nothing
$$;
comment on function private.keep_consents(public.form_assignments, jsonb, text) is
  'Writes a consent for every consent question answered with yes. After an amendment of one question, for that one '
  'alone: no other consent that was taken back comes back, and a no in place of the yes takes this one back. Granted '
  'to nobody.';

create function private.keep_called(
  p_assignment public.form_assignments, p_definition jsonb, p_link_id text default null)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  select private.call_client(p_assignment.client_id, a.value #>> '{}')
    from public.answers a
   where a.assignment_id = p_assignment.id and a.coach_can_read
     and a.link_id = any (private.links_of_role(p_definition, 'called'))
     and a.link_id = coalesce(p_link_id, a.link_id)
   order by a.link_id collate "C"
$$;
comment on function private.keep_called(public.form_assignments, jsonb, text) is
  'What the client says they are called, as far as their coach may read it, is what they are called. After an '
  'amendment of one question, by that one alone: the coach may have changed it since. Granted to nobody.';


-- ---------- sending ----------

create function private.submit_assignment(p_assignment_id uuid)
  returns timestamptz
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.form_assignments := private.my_assignment(p_assignment_id);
  form jsonb;
  problems jsonb;
  enabled text[];
begin
  -- a double tap or a retry sends once
  if mine.submitted_at is not null then return mine.submitted_at; end if;
  select v.definition into form from public.form_versions v where v.id = mine.form_version_id;
  problems := private.form_problems(form, private.answers_of(mine.id));
  if jsonb_array_length(problems) > 0 then
    perform private.refuse('AT005', 'answers_incomplete', 422, problems);
  end if;
  -- what no longer applies is dropped, so that the coach reads only what was asked
  enabled := private.enabled_link_ids(form, private.answers_of(mine.id));
  delete from public.answers a where a.assignment_id = mine.id and a.link_id <> all (enabled);
  update public.answers a set sent_at = now() where a.assignment_id = mine.id;
  perform private.open_to_coach(mine.id, form);
  perform private.keep_consents(mine, form);
  perform private.keep_called(mine, form);
  update public.form_assignments f set status = 'submitted', submitted_at = now() where f.id = mine.id;
  delete from public.form_positions p where p.assignment_id = mine.id;
  return now();
end
$$;
comment on function private.submit_assignment(uuid) is
  'Sends a form of the caller: checks it by its own version, drops hidden answers, opens what the coach may read, '
  'keeps the consents, and what the client is called. AT005 with [{linkId, code}].';
grant execute on function private.submit_assignment(uuid) to authenticated;

create function public.submit_assignment(p_assignment_id uuid)
  returns timestamptz
  language sql
  set search_path = ''
as $$ select private.submit_assignment(p_assignment_id) $$;
comment on function public.submit_assignment(uuid) is
  'Sends a form to the coach; gives the time it was sent, the same one again for a retry.';
grant execute on function public.submit_assignment(uuid) to authenticated;


-- ---------- amending ----------

create function private.keep_old_answer(p_assignment_id uuid, p_link_id text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  insert into public.answer_history (assignment_id, link_id, coach_id, client_id,
      value, state, visibility, revision, coach_can_read, open_when_said)
  select a.assignment_id, a.link_id, a.coach_id, a.client_id,
         a.value, a.state, a.visibility, a.revision, a.coach_can_read, a.coach_can_read
    from public.answers a where a.assignment_id = p_assignment_id and a.link_id = p_link_id
$$;
comment on function private.keep_old_answer(uuid, text) is
  'Copies the present answer into its history. Granted to nobody.';

-- What is not asked must not be read either, and may be asked again by another amendment: hence the history.
create function private.drop_hidden_answers(p_assignment_id uuid, p_definition jsonb)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  enabled text[] := private.enabled_link_ids(p_definition, private.answers_of(p_assignment_id));
begin
  perform private.keep_old_answer(p_assignment_id, a.link_id)
    from public.answers a where a.assignment_id = p_assignment_id and a.link_id <> all (enabled);
  delete from public.answers a where a.assignment_id = p_assignment_id and a.link_id <> all (enabled);
end
$$;
comment on function private.drop_hidden_answers(uuid, jsonb) is
  'After an amendment: answers to questions that no longer apply move to the history. Granted to nobody.';

create function private.write_amendment(
  p_assignment public.form_assignments, p_link_id text, p_value jsonb, p_state text, p_visibility text)
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
  if not p_link_id = any (private.enabled_link_ids(form, private.answers_of(p_assignment.id))) then
    perform private.refuse('AT004', 'answer_invalid', 422,
      jsonb_build_object('linkId', p_link_id, 'code', 'unknown_question'));
  end if;
  -- before it is written: whether the coach may know that it was amended
  select a.coach_can_read into was_open from public.answers a
   where a.assignment_id = p_assignment.id and a.link_id = p_link_id;
  perform private.keep_old_answer(p_assignment.id, p_link_id);
  insert into public.answers (assignment_id, link_id, coach_id, client_id,
      value, state, visibility, sent_at, amended_at)
    values (p_assignment.id, p_link_id, p_assignment.coach_id, p_assignment.client_id,
      p_value, p_state, p_visibility, now(), now())
    on conflict (assignment_id, link_id) do update
      set value = excluded.value, state = excluded.state, visibility = excluded.visibility, amended_at = now();
  -- a question that this answer has made asked may stay open; this one may not
  if private.form_problems(form, private.answers_of(p_assignment.id))
      @> jsonb_build_array(jsonb_build_object('linkId', p_link_id)) then
    perform private.refuse('AT005', 'answers_incomplete', 422,
      private.form_problems(form, private.answers_of(p_assignment.id)));
  end if;
  perform private.drop_hidden_answers(p_assignment.id, form);
  perform private.open_to_coach(p_assignment.id, form);
  perform private.keep_consents(p_assignment, form, p_link_id);
  perform private.keep_called(p_assignment, form, p_link_id);
  update public.form_assignments f set amended_at = now()
   where f.id = p_assignment.id
     and (coalesce(was_open, false) or exists (select from public.answers a
       where a.assignment_id = p_assignment.id and a.link_id = p_link_id and a.coach_can_read));
end
$$;
comment on function private.write_amendment(public.form_assignments, text, jsonb, text, text) is
  'One amendment: the old answer goes to the history, the new one in its place, and what the coach may read is '
  'settled anew. An amendment that was and stays the client''s own leaves no mark on the assignment. Granted to '
  'nobody.';

-- At the revision that was seen, as with saving: two devices may have the sent form open.
create function private.amend_answer(
  p_assignment_id uuid, p_link_id text, p_value jsonb, p_state text, p_visibility text, p_revision int)
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
  -- a retry finds it amended already
  same := (stored.value, stored.state, stored.visibility) is not distinct from (wanted, p_state, p_visibility);
  if not same and coalesce(stored.revision, 0) = coalesce(p_revision, 0) then
    perform private.write_amendment(mine, p_link_id, wanted, p_state, p_visibility);
    same := true;
  end if;
  return private.answer_outcome(mine.id, p_link_id, same);
end
$$;
comment on function private.amend_answer(uuid, text, jsonb, text, text, int) is
  'Amends one answer of a sent form of the caller, at the revision they last saw (0: was not answered). AT002, '
  'AT004, AT005, AT014.';
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
  'Amends an answer after the form was sent: {linkId, value, state, visibility, revision}; what it said before is '
  'kept.';
grant execute on function public.amend_answer(uuid, jsonb) to authenticated;
