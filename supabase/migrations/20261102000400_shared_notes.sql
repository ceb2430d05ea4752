-- Shared notes: written for a client, and sent. A table of its own: nothing turns a private note into one of these but a coach who
-- writes it. What was sent is not rewritten; it is withdrawn, and written again.

create table public.shared_notes (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  session_id uuid,
  -- chosen by the caller, so that a retry sends once
  request_id uuid not null,
  body jsonb not null,
  body_text text not null default '',
  sent_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  fts tsvector not null default '',
  constraint shared_notes_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint shared_notes_session_of_client foreign key (coach_id, client_id, session_id)
    references public.sessions (coach_id, client_id, id) on delete set null (session_id),
  constraint shared_notes_request_unique unique (coach_id, request_id),
  -- an empty message is a slip
  constraint shared_notes_says_something check (btrim(body_text) <> '')
);
comment on table public.shared_notes is 'A summary that a coach wrote for a client. The client reads it from when it is sent until it is withdrawn.';
comment on column public.shared_notes.body is 'A document, see docs/documents.md; body_text and fts follow it by trigger.';
alter table public.shared_notes alter column fts set storage main;
-- the record and the composite foreign key, the client's own, everything of a coach: newest first
create index shared_notes_by_client on public.shared_notes (coach_id, client_id, sent_at desc, id desc);
create index shared_notes_mine on public.shared_notes (client_id, sent_at desc, id desc);
create index shared_notes_by_coach on public.shared_notes (coach_id, sent_at desc, id desc);
-- the foreign key of sessions
create index shared_notes_by_session on public.shared_notes (coach_id, client_id, session_id) where session_id is not null;
alter table public.shared_notes enable row level security;

create policy shared_notes_select on public.shared_notes for select to authenticated
  using (coach_id = (select private.coach_id())
    or (client_id = any (array(select private.my_client_ids())) and withdrawn_at is null));
grant select (id, coach_id, client_id, session_id, body, body_text, sent_at, withdrawn_at, read_at, fts)
  on public.shared_notes to authenticated;

create function private.read_shared_note()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.check_document(new.body);
    new.body_text := private.document_text(new.body);
  end if;
  new.fts := private.search_vector(private.language_of(new.coach_id), new.body_text);
  return new;
end
$$;
comment on function private.read_shared_note() is 'AT017 for what is no document; makes the plain text and the words to be found by.';
create trigger shared_notes_2_read before insert or update of fts on public.shared_notes
  for each row execute function private.read_shared_note();
create trigger shared_notes_1_sent before update of client_id, coach_id, body, body_text, sent_at on public.shared_notes
  for each row execute function private.refuse_change();
create trigger shared_notes_3_touch before update on public.shared_notes
  for each row execute function private.touch();


-- ---------- sending, withdrawing, reading ----------

create function private.share_note(p_request_id uuid, p_client_id uuid, p_session_id uuid, p_body jsonb)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  made uuid;
begin
  if p_session_id is not null and not exists (select from public.sessions s
      where s.coach_id = me and s.client_id = p_client_id and s.id = p_session_id) then
    perform private.refuse_not_found();
  end if;
  insert into public.shared_notes (coach_id, client_id, session_id, request_id, body)
    values (me, p_client_id, p_session_id, p_request_id, p_body)
    on conflict (coach_id, request_id) do nothing
    returning id into made;
  if made is null then
    select s.id into made from public.shared_notes s
     where s.coach_id = me and s.request_id = p_request_id and s.client_id = p_client_id;
  end if;
  if made is null then perform private.refuse_not_found(); end if;
  return made;
end
$$;
comment on function private.share_note(uuid, uuid, uuid, jsonb) is
  'Sends a summary to the caller''s client; the same request id again sends nothing. AT002 foreign client or session, AT017, 23514 for an empty one.';
grant execute on function private.share_note(uuid, uuid, uuid, jsonb) to authenticated;

create function public.share_note(p_request_id uuid, p_client_id uuid, p_session_id uuid, p_body jsonb)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.share_note(p_request_id, p_client_id, p_session_id, p_body) $$;
comment on function public.share_note(uuid, uuid, uuid, jsonb) is 'Writes to a client; gives the id of what was sent.';
grant execute on function public.share_note(uuid, uuid, uuid, jsonb) to authenticated;

create function private.withdraw_shared_note(p_shared_note_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  update public.shared_notes s set withdrawn_at = coalesce(s.withdrawn_at, now())
   where s.id = p_shared_note_id and s.coach_id = me;
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.withdraw_shared_note(uuid) is 'The client of the caller reads it no more; again changes nothing. AT002 for a foreign one.';
grant execute on function private.withdraw_shared_note(uuid) to authenticated;

create function public.withdraw_shared_note(p_shared_note_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.withdraw_shared_note(p_shared_note_id) $$;
comment on function public.withdraw_shared_note(uuid) is 'The coach takes a summary back.';
grant execute on function public.withdraw_shared_note(uuid) to authenticated;

create function private.mark_shared_note_read(p_shared_note_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.shared_notes s set read_at = coalesce(s.read_at, now())
   where s.id = p_shared_note_id and s.client_id in (select private.my_client_ids()) and s.withdrawn_at is null;
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.mark_shared_note_read(uuid) is 'When the client first read it; again changes nothing. AT002 for another''s or a withdrawn one.';
grant execute on function private.mark_shared_note_read(uuid) to authenticated;

create function public.mark_shared_note_read(p_shared_note_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_shared_note_read(p_shared_note_id) $$;
comment on function public.mark_shared_note_read(uuid) is 'The client has read what was written for them.';
grant execute on function public.mark_shared_note_read(uuid) to authenticated;
