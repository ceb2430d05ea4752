-- What happens to a note besides writing: finalising, amending with a reason, going back to a version, deleting and undoing that.

create function private.my_note(p_note_id uuid)
  returns public.notes
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  mine public.notes;
begin
  select * into mine from public.notes n where n.id = p_note_id and n.coach_id = me for update;
  -- after 30 days it counts as erased, whether or not the erasure has run
  if mine.id is null or mine.deleted_at < now() - interval '30 days' then perform private.refuse_not_found(); end if;
  return mine;
end
$$;
comment on function private.my_note(uuid) is 'The calling coach''s own note, locked; AT002 for a foreign, unknown or erased one. Granted to nobody.';

create function private.require_reason(p_reason text)
  returns text
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  reason text := nullif(btrim(p_reason), '');
begin
  if reason is null then perform private.refuse('AT021', 'reason_needed', 422); end if;
  return reason;
end
$$;
comment on function private.require_reason(text) is 'The reason without the spaces around it; AT021 for none. Granted to nobody.';

create function private.finalise_note(p_note_id uuid, p_revision int)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.notes := private.my_note(p_note_id);
begin
  if mine.deleted_at is not null then perform private.refuse('AT019', 'note_deleted', 409); end if;
  if mine.finalised_at is not null then return mine.revision; end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  update public.notes n set finalised_at = now(), change = 'finalised', change_reason = null
   where n.id = mine.id returning n.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.finalise_note(uuid, int) is 'Locks a note of the caller at the revision last seen; again changes nothing. AT002, AT007, AT019.';
grant execute on function private.finalise_note(uuid, int) to authenticated;

create function public.finalise_note(p_note_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.finalise_note(p_note_id, p_revision) $$;
comment on function public.finalise_note(uuid, int) is 'Finalises a note: from here on it is amended, with a reason. Gives its new revision.';
grant execute on function public.finalise_note(uuid, int) to authenticated;

create function private.amend_note(p_note_id uuid, p_revision int, p_body jsonb, p_reason text)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.notes := private.my_note(p_note_id);
  reason text := private.require_reason(p_reason);
begin
  if mine.deleted_at is not null then perform private.refuse('AT019', 'note_deleted', 409); end if;
  if mine.finalised_at is null then perform private.refuse('AT020', 'not_finalised', 409); end if;
  -- a retry finds it amended already
  if (mine.body, mine.change, mine.change_reason) is not distinct from (p_body, 'amended', reason) then return mine.revision; end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  update public.notes n set body = p_body, change = 'amended', change_reason = reason
   where n.id = mine.id returning n.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.amend_note(uuid, int, jsonb, text) is
  'A new version of a finalised note of the caller, which stays finalised. AT002, AT007, AT017, AT019, AT020, AT021.';
grant execute on function private.amend_note(uuid, int, jsonb, text) to authenticated;

create function public.amend_note(p_note_id uuid, p_revision int, p_body jsonb, p_reason text)
  returns int
  language sql
  set search_path = ''
as $$ select private.amend_note(p_note_id, p_revision, p_body, p_reason) $$;
comment on function public.amend_note(uuid, int, jsonb, text) is 'Amends a finalised note; what it said before is kept. Gives its new revision.';
grant execute on function public.amend_note(uuid, int, jsonb, text) to authenticated;

create function private.restore_note_version(p_note_id uuid, p_revision int, p_version_id uuid, p_reason text)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.notes := private.my_note(p_note_id);
  version public.note_history;
  reason text := nullif(btrim(p_reason), '');
begin
  select * into version from public.note_history h
   where h.id = p_version_id and h.coach_id = mine.coach_id and h.client_id = mine.client_id and h.note_id = mine.id;
  if version.id is null then perform private.refuse_not_found(); end if;
  if mine.deleted_at is not null then perform private.refuse('AT019', 'note_deleted', 409); end if;
  if mine.finalised_at is not null then reason := private.require_reason(p_reason); end if;
  -- a retry finds it restored already
  if mine.change = 'restored' and (mine.title, mine.body) is not distinct from (version.title, version.body) then return mine.revision; end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  update public.notes n set title = version.title, body = version.body, change = 'restored', change_reason = reason
   where n.id = mine.id returning n.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.restore_note_version(uuid, int, uuid, text) is
  'What a note of the caller said before becomes its next version; a finalised note wants a reason. AT002, AT007, AT019, AT021.';
grant execute on function private.restore_note_version(uuid, int, uuid, text) to authenticated;

create function public.restore_note_version(p_note_id uuid, p_revision int, p_version_id uuid, p_reason text default null)
  returns int
  language sql
  set search_path = ''
as $$ select private.restore_note_version(p_note_id, p_revision, p_version_id, p_reason) $$;
comment on function public.restore_note_version(uuid, int, uuid, text) is 'Goes back to a version of a note; gives its new revision.';
grant execute on function public.restore_note_version(uuid, int, uuid, text) to authenticated;


-- ---------- deleting ----------

create function private.set_note_deleted(p_note_id uuid, p_deleted boolean)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.notes := private.my_note(p_note_id);
begin
  if (mine.deleted_at is not null) = p_deleted then return mine.revision; end if;
  update public.notes n set deleted_at = case when p_deleted then now() end, change = 'written', change_reason = null
   where n.id = mine.id returning n.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.set_note_deleted(uuid, boolean) is
  'Deletes a note of the caller, finalised or not, or brings it back within 30 days; again changes nothing. AT002.';
grant execute on function private.set_note_deleted(uuid, boolean) to authenticated;

create function public.delete_note(p_note_id uuid)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_note_deleted(p_note_id, true) $$;
comment on function public.delete_note(uuid) is 'Deletes a note; it can be brought back for 30 days. Gives its new revision.';
grant execute on function public.delete_note(uuid) to authenticated;

create function public.undelete_note(p_note_id uuid)
  returns int
  language sql
  set search_path = ''
as $$ select private.set_note_deleted(p_note_id, false) $$;
comment on function public.undelete_note(uuid) is 'Brings a deleted note back; gives its new revision.';
grant execute on function public.undelete_note(uuid) to authenticated;

create function private.erase_deleted_notes()
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  erased int;
begin
  delete from public.notes n where n.deleted_at < now() - interval '30 days';
  get diagnostics erased = row_count;
  return erased;
end
$$;
comment on function private.erase_deleted_notes() is
  'Erases notes that were deleted more than 30 days ago, their history with them; gives how many. For a daily schedule of the operator, see docs/deploy.md.';
