-- Notes: the coach's own, private. A coach writes and reads them, and finds them by their words; each version is kept.
-- No policy, function or column of this file gives anything of a note to a client; what a client is to read is written
-- into shared_notes, a table of its own.


-- ================= notes =================

-- Written directly, under the policies, since an open editor saves itself; what needs a reason or a lock goes by
-- function. A finalised note is a record: it is amended, never rewritten.
create table public.notes (
  -- Made by the database and not insertable, as with clients.
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null default auth.uid(),
  client_id uuid not null,
  session_id uuid,
  -- chosen by the caller, so that a retried insert makes no second note
  request_id uuid not null default gen_random_uuid(),
  -- what it was begun from
  template text not null default 'free'
    constraint notes_template_known check (template in ('session', 'consultation', 'free')),
  title text constraint notes_title_length check (char_length(title) between 1 and 200),
  body jsonb not null default '{"type": "doc", "content": []}',
  body_text text not null default '',
  -- for lists: the first words that are no heading
  excerpt text not null default '',
  -- a random name that a device gives itself, so that its own saves are told from another device's
  device text constraint notes_device_length check (char_length(device) between 1 and 64),
  -- what the last write was, and why; each is kept in note_history
  change text not null default 'written'
    constraint notes_change_known check (change in ('written', 'finalised', 'amended', 'restored')),
  change_reason text constraint notes_change_reason_length check (char_length(change_reason) between 1 and 1000),
  finalised_at timestamptz,
  deleted_at timestamptz,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  fts tsvector not null default '',
  constraint notes_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint notes_session_of_client foreign key (coach_id, client_id, session_id)
    references public.sessions (coach_id, client_id, id) on delete set null (session_id),
  -- what its history points at
  constraint notes_key unique (coach_id, client_id, id),
  constraint notes_request_unique unique (coach_id, request_id)
);
comment on table public.notes is
  'What a coach writes for themselves. Read by that coach alone; deleted ones stay for 30 days.';
comment on column public.notes.body is
  'A document, see docs/documents.md; body_text, excerpt and fts follow it by trigger.';
-- A search reads the words of many notes and the bodies of few: the words stay in the row, the rest moves out.
alter table public.notes alter column fts set storage main;
-- the record and the composite foreign key; everything of a coach, newest first
create index notes_by_client on public.notes (coach_id, client_id, created_at desc, id desc);
create index notes_by_coach on public.notes (coach_id, created_at desc, id desc);
-- the foreign key of sessions, and "has this session a note?"
create index notes_by_session on public.notes (coach_id, client_id, session_id) where session_id is not null;
-- the daily erasure reads the deleted ones only
create index notes_deleted on public.notes (deleted_at) where deleted_at is not null;
alter table public.notes enable row level security;

create policy notes_select on public.notes for select to authenticated
  using (coach_id = (select private.coach_id()));
create policy notes_insert on public.notes for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy notes_update on public.notes for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
grant select (id, coach_id, client_id, session_id, request_id, template, title, body, body_text, excerpt, device,
    change, change_reason, finalised_at, deleted_at, revision, created_at, updated_at, fts)
  on public.notes to authenticated;
grant insert (request_id, client_id, session_id, template, title, body, device) on public.notes to authenticated;
-- finalising, deleting and everything with a reason goes by function
grant update (session_id, title, body, device) on public.notes to authenticated;

create trigger notes_limit after insert on public.notes referencing new table as made
  for each statement execute function private.limit_rows();


-- ---------- before a note is written ----------

-- Triggers fire in the order of their names, hence the numbers: may it be written, what does it say, which revision is
-- it; and after it was written, what is kept of it.
create function private.guard_note()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  -- As invoker: a caller from the API is refused, the functions below (which run as the owner) are not.
  if current_user not in ('anon', 'authenticated', 'service_role') then return new; end if;
  if old.deleted_at is not null then perform private.refuse('AT019', 'note_deleted', 409); end if;
  if old.finalised_at is not null then perform private.refuse('AT018', 'note_finalised', 409); end if;
  new.change := 'written';
  new.change_reason := null;
  return new;
end
$$;
comment on function private.guard_note() is
  'A finalised or deleted note is not rewritten through the API; any other write there is plain writing.';
create trigger notes_1_guard before update on public.notes
  for each row execute function private.guard_note();

create function private.read_note()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if tg_op = 'INSERT' or new.body is distinct from old.body then
    perform private.check_document(new.body);
    new.body_text := private.document_text(new.body);
    new.excerpt := private.document_excerpt(new.body);
  end if;
  new.fts := private.search_vector(private.language_of(new.coach_id), concat_ws(E'\n', new.title, new.body_text));
  return new;
end
$$;
comment on function private.read_note() is
  'AT017 for what is no document; makes the plain text and the words to be found by.';
-- writing body_text or fts as the owner makes them anew
create trigger notes_2_read before insert or update of title, body, body_text, fts on public.notes
  for each row execute function private.read_note();

-- not when the words alone are made anew: an open editor must not take that for another device
create trigger notes_3_revision
  before update of session_id, title, body, device, finalised_at, deleted_at, change, change_reason on public.notes
  for each row execute function private.next_revision();


-- ================= note_history =================

-- What a note said at each time, also the deleted words of a draft: a coach may have to show how a record came about.
-- Erased with the note, and read by its coach alone.
create table public.note_history (
  id uuid primary key default gen_random_uuid(),
  note_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  author_id uuid,
  device text,
  change text not null
    constraint note_history_change_known check (change in ('written', 'finalised', 'amended', 'restored')),
  reason text,
  title text,
  body jsonb not null,
  revision int not null,
  -- from the first save of a stretch of writing to its last
  began_at timestamptz not null default now(),
  at timestamptz not null default now(),
  constraint note_history_of_note foreign key (coach_id, client_id, note_id)
    references public.notes (coach_id, client_id, id) on delete cascade,
  constraint note_history_revision unique (note_id, revision)
);
comment on table public.note_history is
  'What a note said, version by version, the present one included: who, when, and for an amendment why. Written by a '
  'trigger only.';
-- the composite foreign key, and the versions of a note
create index note_history_by_note on public.note_history (coach_id, client_id, note_id, revision desc);
alter table public.note_history enable row level security;

create policy note_history_select on public.note_history for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select (id, note_id, coach_id, client_id, author_id, device, change, reason, title, body, revision, began_at,
    at) on public.note_history to authenticated;

-- A history that can be read: a version a stretch of writing, not one a save.
create function private.keep_note_version()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- Saves of one device within ten minutes are one version, else a page of writing would leave two hundred.
  update public.note_history h set title = new.title, body = new.body, revision = new.revision, at = now()
   where h.coach_id = new.coach_id and h.client_id = new.client_id and h.note_id = new.id
     and h.revision = (select max(l.revision) from public.note_history l
                        where l.coach_id = new.coach_id and l.client_id = new.client_id and l.note_id = new.id)
     and h.change = 'written' and new.change = 'written'
     and (h.author_id, h.device) is not distinct from ((select private.caller()), new.device)
     and h.began_at > now() - interval '10 minutes';
  if found then return null; end if;
  insert into public.note_history (note_id, coach_id, client_id, author_id, device, change, reason,
      title, body, revision)
    values (new.id, new.coach_id, new.client_id, (select private.caller()), new.device, new.change, new.change_reason,
      new.title, new.body, new.revision);
  return null;
end
$$;
comment on function private.keep_note_version() is
  'Keeps what a note says now. Plain writing goes on with the version that the same person and device began up to '
  'ten minutes ago; anything else begins one.';
create trigger notes_4_keep_first after insert on public.notes
  for each row execute function private.keep_note_version();
-- not when the words to be found by, a session or the deletion alone have changed
create trigger notes_4_keep_version after update on public.notes
  for each row when (old.revision <> new.revision
    and ((old.title, old.body) is distinct from (new.title, new.body) or new.change <> 'written'))
  execute function private.keep_note_version();


-- ---------- saving ----------

-- As the caller, so that the policies and the guard above hold; a function only because a conflict has to give back
-- what is stored.
create function public.save_note(
  p_note_id uuid, p_revision int, p_title text, p_body jsonb, p_device text default null)
  returns jsonb
  language plpgsql
  set search_path = ''
as $$
declare
  wanted_title text := nullif(btrim(p_title), '');
  stored public.notes;
  saved boolean;
begin
  -- as the caller: row-level security finds a coach's own notes and no others
  select * into stored from public.notes n where n.id = p_note_id;
  if stored.id is null then perform private.refuse_not_found(); end if;
  -- A retry finds what it wrote the first time: only different words are a conflict.
  saved := (stored.title, stored.body) is not distinct from (wanted_title, p_body);
  if not saved then
    update public.notes n set title = wanted_title, body = p_body, device = p_device
     where n.id = p_note_id and n.revision = p_revision returning * into stored;
    saved := found;
  end if;
  if not saved then select * into stored from public.notes n where n.id = p_note_id; end if;
  return jsonb_build_object('outcome', case when saved then 'saved' else 'conflict' end, 'revision', stored.revision,
    'updatedAt', stored.updated_at, 'title', stored.title, 'body', stored.body, 'device', stored.device,
    'finalisedAt', stored.finalised_at, 'deletedAt', stored.deleted_at);
end
$$;
comment on function public.save_note(uuid, int, text, jsonb, text) is
  'Saves a note of the calling coach at the revision last seen; gives {outcome saved|conflict, and what is stored}. '
  'AT002, AT017, AT018, AT019.';
grant execute on function public.save_note(uuid, int, text, jsonb, text) to authenticated;


-- ---------- finalising, amending, going back to a version ----------

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
comment on function private.my_note(uuid) is
  'The calling coach''s own note, locked; AT002 for a foreign, unknown or erased one. Granted to nobody.';

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
comment on function private.require_reason(text) is
  'The reason without the spaces around it; AT021 for none. Granted to nobody.';

-- From here on each of these looks in the same order: is it there, may it be, was it done already (a retry changes
-- nothing), is the revision the one that was seen.
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
comment on function private.finalise_note(uuid, int) is
  'Locks a note of the caller at the revision last seen; again changes nothing. AT002, AT007, AT019.';
grant execute on function private.finalise_note(uuid, int) to authenticated;

create function public.finalise_note(p_note_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.finalise_note(p_note_id, p_revision) $$;
comment on function public.finalise_note(uuid, int) is
  'Finalises a note: from here on it is amended, with a reason. Gives its new revision.';
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
  if (mine.body, mine.change, mine.change_reason) is not distinct from (p_body, 'amended', reason) then
    return mine.revision;
  end if;
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
comment on function public.amend_note(uuid, int, jsonb, text) is
  'Amends a finalised note; what it said before is kept. Gives its new revision.';
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
  if mine.change = 'restored' and (mine.title, mine.body) is not distinct from (version.title, version.body) then
    return mine.revision;
  end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  update public.notes n set title = version.title, body = version.body, change = 'restored', change_reason = reason
   where n.id = mine.id returning n.revision into mine.revision;
  return mine.revision;
end
$$;
comment on function private.restore_note_version(uuid, int, uuid, text) is
  'What a note of the caller said before becomes its next version; a finalised note wants a reason. AT002, AT007, '
  'AT019, AT021.';
grant execute on function private.restore_note_version(uuid, int, uuid, text) to authenticated;

create function public.restore_note_version(
  p_note_id uuid, p_revision int, p_version_id uuid, p_reason text default null)
  returns int
  language sql
  set search_path = ''
as $$ select private.restore_note_version(p_note_id, p_revision, p_version_id, p_reason) $$;
comment on function public.restore_note_version(uuid, int, uuid, text) is
  'Goes back to a version of a note; gives its new revision.';
grant execute on function public.restore_note_version(uuid, int, uuid, text) to authenticated;


-- ---------- deleting ----------

-- A deleted note can be brought back for 30 days. No revision is asked for: deleting says nothing about words.
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
comment on function public.delete_note(uuid) is
  'Deletes a note; it can be brought back for 30 days. Gives its new revision.';
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
  'Erases notes that were deleted more than 30 days ago, their history with them; gives how many. For a daily '
  'schedule of the operator, see docs/deploy.md.';
