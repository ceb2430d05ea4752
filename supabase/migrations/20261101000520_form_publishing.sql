-- Publishing a coach's own forms, and giving forms to clients.


-- ---------- publishing ----------

create function private.publish_form(p_form_id uuid, p_kind text, p_title text, p_definition jsonb)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  form uuid := p_form_id;
  made uuid;
begin
  if form is null then
    insert into public.forms (coach_id, kind, title) values (me, p_kind, p_title) returning id into form;
  else
    -- the row lock keeps two publishers from taking one number
    -- what is written for one client is published by their plan alone, which keeps its lines together
    update public.forms f set title = p_title where f.id = form and f.coach_id = me and f.client_id is null;
    if not found then perform private.refuse_not_found(); end if;
  end if;
  insert into public.form_versions (form_id, coach_id, version, definition)
    values (form, me, (select coalesce(max(v.version), 0) + 1 from public.form_versions v where v.form_id = form), p_definition)
    returning id into made;
  return made;
end
$$;
comment on function private.publish_form(uuid, text, text, jsonb) is
  'A new form (p_form_id null) or the next version of the caller''s own; kind is kept from the first. AT003 with the reason for a bad definition, AT002 for a foreign or built-in form, or one written for a client.';
grant execute on function private.publish_form(uuid, text, text, jsonb) to authenticated;

create function public.publish_form(p_form_id uuid, p_kind text, p_title text, p_definition jsonb)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.publish_form(p_form_id, p_kind, p_title, p_definition) $$;
comment on function public.publish_form(uuid, text, text, jsonb) is 'Publishes a version of a coach''s own form; gives the version''s id.';
grant execute on function public.publish_form(uuid, text, text, jsonb) to authenticated;


-- ---------- assigning ----------

create function private.assign_form(p_request_id uuid, p_client_id uuid, p_form_version_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  form uuid;
  made uuid;
begin
  select a.id into made from public.form_assignments a
   where a.coach_id = me and a.request_id = p_request_id and a.client_id = p_client_id;
  if made is not null then return made; end if;
  select v.form_id into form from public.form_versions v
   where v.id = p_form_version_id and (v.coach_id = me or v.coach_id is null);
  if form is null then perform private.refuse_not_found(); end if;
  insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id)
    values (me, p_client_id, form, p_form_version_id, p_request_id)
    on conflict do nothing
    returning id into made;
  -- the other side of a race: the same request made it, or another copy is still open
  if made is null then
    select a.id into made from public.form_assignments a
     where a.coach_id = me and a.request_id = p_request_id and a.client_id = p_client_id;
  end if;
  if made is null then perform private.refuse('AT013', 'already_assigned', 409); end if;
  return made;
end
$$;
comment on function private.assign_form(uuid, uuid, uuid) is
  'Gives a form to the caller''s client; the same request id again changes nothing. AT002 foreign client or version, AT013 a copy is still open.';
grant execute on function private.assign_form(uuid, uuid, uuid) to authenticated;

create function public.assign_form(p_request_id uuid, p_client_id uuid, p_form_version_id uuid)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.assign_form(p_request_id, p_client_id, p_form_version_id) $$;
comment on function public.assign_form(uuid, uuid, uuid) is 'Assigns a form version to a client; gives the assignment''s id.';
grant execute on function public.assign_form(uuid, uuid, uuid) to authenticated;

create function private.withdraw_assignment(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  was text;
begin
  select a.status into was from public.form_assignments a where a.id = p_assignment_id and a.coach_id = me for update;
  if was is null then perform private.refuse_not_found(); end if;
  if was in ('submitted', 'reviewed') then perform private.refuse('AT006', 'already_sent', 409); end if;
  update public.form_assignments a set status = 'withdrawn' where a.id = p_assignment_id and a.status <> 'withdrawn';
end
$$;
comment on function private.withdraw_assignment(uuid) is 'Takes back a form that was not sent yet. AT006 once it was sent.';
grant execute on function private.withdraw_assignment(uuid) to authenticated;

create function public.withdraw_assignment(p_assignment_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.withdraw_assignment(p_assignment_id) $$;
comment on function public.withdraw_assignment(uuid) is 'The coach takes an assigned form back.';
grant execute on function public.withdraw_assignment(uuid) to authenticated;

create function private.mark_reviewed(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  update public.form_assignments a set status = 'reviewed', reviewed_at = now()
   where a.id = p_assignment_id and a.coach_id = me and a.status in ('submitted', 'reviewed');
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.mark_reviewed(uuid) is 'The coach has read what was sent, amendments up to now included.';
grant execute on function private.mark_reviewed(uuid) to authenticated;

create function public.mark_reviewed(p_assignment_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_reviewed(p_assignment_id) $$;
comment on function public.mark_reviewed(uuid) is 'Marks a sent form as read.';
grant execute on function public.mark_reviewed(uuid) to authenticated;
