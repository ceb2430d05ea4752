-- Sending a form.


-- ---------- what the coach may read, and what was agreed to: recomputed from the whole sheet ----------

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
  -- What is opened looks like what is answered now, whenever it was written and however often. One after the other, by name: rows that are
  -- read in no order come as they were written.
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
  readable text[] := private.coach_readable_link_ids(p_definition, private.sheet_of(p_assignment_id));
  alone boolean := (private.safety_outcome(p_definition, private.sheet_of(p_assignment_id)) ->> 'speakAlone')::boolean;
begin
  perform private.show_answers(p_assignment_id, readable);
  update public.form_assignments f set asks_to_speak_alone = alone
   where f.id = p_assignment_id and f.asks_to_speak_alone <> alone;
end
$$;
comment on function private.open_to_coach(uuid, jsonb) is
  'Sets coach_can_read on every answer and old answer of a sent form, and whether the client asked to speak alone. Granted to nobody.';

create function private.keep_consents(p_assignment public.form_assignments, p_definition jsonb, p_link_id text default null)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
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
  'Writes a consent for every consent question answered with yes. After an amendment of one question, for that one alone: no other consent that was taken back comes back, and a no in place of the yes takes this one back. Granted to nobody.';


-- ================= sending =================

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
  problems := private.sheet_problems(form, private.sheet_of(mine.id));
  if jsonb_array_length(problems) > 0 then
    perform private.refuse('AT005', 'answers_incomplete', 422, problems);
  end if;
  -- what no longer applies is dropped, so that the coach reads only what was asked
  enabled := private.enabled_link_ids(form, private.sheet_of(mine.id));
  delete from public.answers a where a.assignment_id = mine.id and a.link_id <> all (enabled);
  update public.answers a set sent_at = now() where a.assignment_id = mine.id;
  perform private.open_to_coach(mine.id, form);
  perform private.keep_consents(mine, form);
  update public.form_assignments f set status = 'submitted', submitted_at = now() where f.id = mine.id;
  delete from public.form_positions p where p.assignment_id = mine.id;
  return now();
end
$$;
comment on function private.submit_assignment(uuid) is
  'Sends a form of the caller: checks it by its own version, drops hidden answers, opens what the coach may read, keeps the consents. AT005 with [{linkId, code}].';
grant execute on function private.submit_assignment(uuid) to authenticated;

create function public.submit_assignment(p_assignment_id uuid)
  returns timestamptz
  language sql
  set search_path = ''
as $$ select private.submit_assignment(p_assignment_id) $$;
comment on function public.submit_assignment(uuid) is 'Sends a form to the coach; gives the time it was sent, the same one again for a retry.';
grant execute on function public.submit_assignment(uuid) to authenticated;
