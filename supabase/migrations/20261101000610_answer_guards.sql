-- Guards of answers: they belong where they are written, fit their question, stay as they were sent, and a safety flag takes effect at once.


-- ---------- helpers, granted to nobody ----------

create function private.form_item(p_definition jsonb, p_link_id text)
  returns jsonb
  language sql
  immutable
  set search_path = ''
as $$
  select item from jsonb_array_elements(p_definition -> 'sections') section,
         jsonb_array_elements(section -> 'items') item
   where item ->> 'linkId' = p_link_id
   limit 1
$$;
comment on function private.form_item(jsonb, text) is 'One question of a definition, or null.';

create function private.sheet_of(p_assignment_id uuid)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select coalesce(jsonb_object_agg(a.link_id, jsonb_build_object('state', a.state, 'value', a.value, 'visibility', a.visibility)), '{}')
    from public.answers a where a.assignment_id = p_assignment_id
$$;
comment on function private.sheet_of(uuid) is 'All answers of an assignment as {linkId: {state, value, visibility}}, the shape the form rules take.';

create function private.my_assignment(p_assignment_id uuid)
  returns public.form_assignments
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.form_assignments;
begin
  select * into mine from public.form_assignments a
   where a.id = p_assignment_id and a.client_id in (select private.my_client_ids()) and a.status <> 'withdrawn'
   for update;
  if mine.id is null then perform private.refuse_not_found(); end if;
  return mine;
end
$$;
comment on function private.my_assignment(uuid) is 'The caller''s own assignment, locked; AT002 for a foreign, unknown or withdrawn one.';


-- ---------- guards ----------

create function private.guard_sent_answer()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  -- As invoker: a caller from the API is refused, the amending function (which runs as the owner) is not.
  if old.sent_at is not null and current_user in ('anon', 'authenticated', 'service_role') then
    perform private.refuse('AT006', 'already_sent', 409);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if (new.value, new.state, new.visibility) is distinct from (old.value, old.state, old.visibility) then
    new.revision := private.another_tag(old.revision);
    new.updated_at := now();
  end if;
  return new;
end
$$;
comment on function private.guard_sent_answer() is 'What was sent is not rewritten through the API; before that, a change of content draws another tag.';
create trigger answers_1_guard before update or delete on public.answers
  for each row execute function private.guard_sent_answer();

create function private.place_answer()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  assignment public.form_assignments;
  item jsonb;
  problem text;
begin
  -- A client record moves with its answers, or not at all: tenant columns come from the assignment, whatever was written.
  select * into assignment from public.form_assignments a
   where a.id = new.assignment_id and a.status <> 'withdrawn'
     and a.client_id in (select private.my_client_ids())
   for update;
  if assignment.id is null then perform private.refuse_not_found(); end if;
  if tg_op = 'INSERT' and assignment.submitted_at is not null and new.sent_at is null then
    perform private.refuse('AT006', 'already_sent', 409);
  end if;
  new.coach_id := assignment.coach_id;
  new.client_id := assignment.client_id;
  select private.form_item(v.definition, new.link_id) into item
    from public.form_versions v where v.id = assignment.form_version_id;
  problem := case when item is null then 'unknown_question'
    else private.answer_problem(item, jsonb_build_object('state', new.state, 'value', new.value, 'visibility', new.visibility)) end;
  -- A "no" that keeps a form from being sent is still the client's answer and is kept; sending refuses it.
  if problem <> 'must_agree' then
    perform private.refuse('AT004', 'answer_invalid', 422, jsonb_build_object('linkId', new.link_id, 'code', problem));
  end if;
  if coalesce((item -> 'seenBy' ->> 'fixed')::boolean, false) then
    new.visibility := item -> 'seenBy' ->> 'default';
  end if;
  if assignment.status = 'assigned' then
    update public.form_assignments a set status = 'in_progress' where a.id = assignment.id;
  end if;
  return new;
end
$$;
comment on function private.place_answer() is
  'Before an answer is written: it belongs to an assignment of the caller (AT002) not yet sent (AT006), answers a question of that form well (AT004), and is seen by whom the question fixes, where it does.';
create trigger answers_2_place before insert or update of value, state, visibility on public.answers
  for each row execute function private.place_answer();

create function private.follow_safe_path()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_assignment uuid := coalesce(new.assignment_id, old.assignment_id);
  of_client uuid := coalesce(new.client_id, old.client_id);
  form jsonb;
begin
  select v.definition into form
    from public.form_assignments a join public.form_versions v on v.id = a.form_version_id
   where a.id = of_assignment;
  -- no assignment: it is being erased, and shared_off with it
  if private.form_item(form, coalesce(new.link_id, old.link_id)) -> 'safety' is null then return null; end if;
  -- A flag is taken back by answering anew. That somebody came in, and "later" hid the question, takes back nothing.
  if not coalesce(new.link_id, old.link_id) = any (private.enabled_link_ids(form, private.sheet_of(of_assignment))) then return null; end if;
  if (private.safety_outcome(form, private.sheet_of(of_assignment)) ->> 'sharedOff')::boolean then
    insert into private.shared_off (client_id, assignment_id) values (of_client, of_assignment) on conflict do nothing;
  else
    delete from private.shared_off s where s.assignment_id = of_assignment;
  end if;
  return null;
end
$$;
comment on function private.follow_safe_path() is
  'Sets shared_off, silently, as soon as a flag is answered (not only when the form is sent), and follows the answer when it changes. A question that is not asked any more leaves it as it is.';
create trigger answers_3_safe_path after insert or update of value, state or delete on public.answers
  for each row execute function private.follow_safe_path();
