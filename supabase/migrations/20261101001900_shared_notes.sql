-- Shared notes: written for a client, and sent. A table of its own: nothing turns a private note into one of these but
-- a coach who writes it. What was sent is not rewritten; it is withdrawn, and written again.
-- With them stands what helps a coach to write: templates.


-- ================= shared_notes =================

-- Written by functions of the coach, read by both; the client says when they have read it.
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
  -- what answers to its agreements point at
  constraint shared_notes_key unique (coach_id, client_id, id),
  constraint shared_notes_request_unique unique (coach_id, request_id),
  -- an empty message is a slip
  constraint shared_notes_says_something check (btrim(body_text) <> '')
);
comment on table public.shared_notes is
  'A summary that a coach wrote for a client. The client reads it from when it is sent until it is withdrawn.';
comment on column public.shared_notes.body is
  'A document, see docs/documents.md; body_text and fts follow it by trigger.';
-- as with notes: a search reads many of these and few bodies
alter table public.shared_notes alter column fts set storage main;
-- the record and the composite foreign key, the client's own, everything of a coach: newest first
create index shared_notes_by_client on public.shared_notes (coach_id, client_id, sent_at desc, id desc);
create index shared_notes_mine on public.shared_notes (client_id, sent_at desc, id desc);
create index shared_notes_by_coach on public.shared_notes (coach_id, sent_at desc, id desc);
-- the foreign key of sessions
create index shared_notes_by_session on public.shared_notes (coach_id, client_id, session_id)
  where session_id is not null;
alter table public.shared_notes enable row level security;

-- what was taken back is gone for the client, and stays with the coach who wrote it
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
comment on function private.read_shared_note() is
  'AT017 for what is no document; makes the plain text and the words to be found by.';
-- whoever asks: what a client may have read stays what it was
create trigger shared_notes_1_sent
  before update of client_id, coach_id, body, body_text, sent_at on public.shared_notes
  for each row execute function private.refuse_change();
-- writing fts as the owner makes the words anew
create trigger shared_notes_2_read before insert or update of fts on public.shared_notes
  for each row execute function private.read_shared_note();
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
  -- the same request again; of one that was about another client nothing is found
  if made is null then
    select s.id into made from public.shared_notes s
     where s.coach_id = me and s.request_id = p_request_id and s.client_id = p_client_id;
  end if;
  if made is null then perform private.refuse_not_found(); end if;
  return made;
end
$$;
comment on function private.share_note(uuid, uuid, uuid, jsonb) is
  'Sends a summary to the caller''s client; the same request id again sends nothing. AT002 foreign client or '
  'session, AT017, 23514 for an empty one.';
grant execute on function private.share_note(uuid, uuid, uuid, jsonb) to authenticated;

create function public.share_note(p_request_id uuid, p_client_id uuid, p_session_id uuid, p_body jsonb)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.share_note(p_request_id, p_client_id, p_session_id, p_body) $$;
comment on function public.share_note(uuid, uuid, uuid, jsonb) is
  'Writes to a client; gives the id of what was sent.';
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
comment on function private.withdraw_shared_note(uuid) is
  'The client of the caller reads it no more; again changes nothing. AT002 for a foreign one.';
grant execute on function private.withdraw_shared_note(uuid) to authenticated;

create function public.withdraw_shared_note(p_shared_note_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.withdraw_shared_note(p_shared_note_id) $$;
comment on function public.withdraw_shared_note(uuid) is 'The coach takes a summary back.';
grant execute on function public.withdraw_shared_note(uuid) to authenticated;

-- The client's word, and not a side effect of reading: a page may load what nobody has looked at.
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
comment on function private.mark_shared_note_read(uuid) is
  'When the client first read it; again changes nothing. AT002 for another''s or a withdrawn one.';
grant execute on function private.mark_shared_note_read(uuid) to authenticated;

create function public.mark_shared_note_read(p_shared_note_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_shared_note_read(p_shared_note_id) $$;
comment on function public.mark_shared_note_read(uuid) is 'The client has read what was written for them.';
grant execute on function public.mark_shared_note_read(uuid) to authenticated;


-- ================= note_templates =================

-- What a new note begins with. Three are built in; a coach's own version of a kind takes its place for them.
create table public.note_templates (
  id uuid primary key default gen_random_uuid(),
  -- null: built-in, readable by every coach
  coach_id uuid default auth.uid() references public.coaches (id) on delete cascade,
  kind text not null constraint note_templates_kind_known check (kind in ('session', 'consultation', 'free')),
  title text not null
    constraint note_templates_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  body jsonb not null,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- one of a kind for each coach, and one built in
  constraint note_templates_one_a_kind unique nulls not distinct (coach_id, kind)
);
comment on table public.note_templates is
  'What a new note begins with. Deleting one''s own brings the built-in back.';
comment on column public.note_templates.body is 'A document, see docs/documents.md.';
alter table public.note_templates enable row level security;

create policy note_templates_select on public.note_templates for select to authenticated
  using (coach_id = (select private.coach_id()) or (coach_id is null and (select private.coach_id()) is not null));
create policy note_templates_insert on public.note_templates for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy note_templates_update on public.note_templates for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
create policy note_templates_delete on public.note_templates for delete to authenticated
  using (coach_id = (select private.coach_id()));
grant select (id, coach_id, kind, title, body, revision, created_at, updated_at)
  on public.note_templates to authenticated;
grant insert (kind, title, body) on public.note_templates to authenticated;
grant update (title, body) on public.note_templates to authenticated;
grant delete on public.note_templates to authenticated;

create trigger note_templates_limit after insert on public.note_templates referencing new table as made
  for each statement execute function private.limit_rows();

create function private.check_template()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  perform private.check_document(new.body);
  return new;
end
$$;
comment on function private.check_template() is 'AT017 for what is no document.';
create trigger note_templates_1_check before insert or update of body on public.note_templates
  for each row execute function private.check_template();
create trigger note_templates_2_revision before update on public.note_templates
  for each row execute function private.next_revision();


-- ---------- the built-in three ----------

-- Headings, and below each what one would begin with: a line, a list, or boxes to tick. "Agreements" is a word that
-- last_agreements() looks for.
insert into public.note_templates (coach_id, kind, title, body)
select null::uuid, t.kind, t.title, jsonb_build_object('type', 'doc', 'content', (
    select jsonb_agg(part order by nr, half)
      from unnest(t.headings, t.below) with ordinality as h (heading, below, nr),
           lateral (values
             (1, jsonb_build_object('type', 'heading', 'attrs', jsonb_build_object('level', 2),
                   'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', h.heading)))),
             (2, case h.below
                   when 'list' then '{"type": "bulletList", "content": ['
                     '{"type": "listItem", "content": [{"type": "paragraph"}]}]}'
                   when 'tasks' then '{"type": "taskList", "content": ['
                     '{"type": "taskItem", "attrs": {"checked": false}, "content": [{"type": "paragraph"}]}]}'
                   else '{"type": "paragraph"}' end::jsonb)) as pieces (half, part)))
  from (values
    ('session', 'Session note',
      array['Focus', 'What was said', 'Feelings and needs', 'Agreements', 'Practice', 'Next time'],
      array['text', 'text', 'list', 'tasks', 'text', 'text']),
    ('consultation', 'Consultation',
      array['What brings them', 'What they hope for', 'What they have tried', 'Questions they asked',
        'Agreements', 'Next step'],
      array['text', 'text', 'text', 'list', 'tasks', 'text'])) as t (kind, title, headings, below)
union all
select null, 'free', 'Free note', '{"type": "doc", "content": [{"type": "paragraph"}]}';
