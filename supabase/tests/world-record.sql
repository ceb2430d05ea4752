-- What the people of world.sql did after the intake: Noor met Ann and Bea and wrote about both (Bea's note is finalised) and to both
-- (Bea's message is withdrawn); Omar met and wrote to Dov, Rhea to Rob. Each coach has a template of their own.

create function tap.document(variadic p_lines text[]) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', 'doc', 'content', jsonb_agg(jsonb_build_object('type', 'paragraph',
    'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', line))))) from unnest(p_lines) line
$$;
comment on function tap.document(variadic text[]) is 'A document of paragraphs, as the editor makes it.';

create function tap.session_of(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select s.id from public.sessions s where s.client_id = tap.record(p_name) order by s.starts_at desc limit 1), gen_random_uuid())
$$;
create function tap.note_of(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select n.id from public.notes n where n.client_id = tap.record(p_name) order by n.created_at desc limit 1), gen_random_uuid())
$$;
create function tap.version_of(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select h.id from public.note_history h where h.note_id = tap.note_of(p_name) order by h.revision limit 1), gen_random_uuid())
$$;
create function tap.message_to(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select s.id from public.shared_notes s where s.client_id = tap.record(p_name) order by s.sent_at desc limit 1), gen_random_uuid())
$$;

-- As private.agreements_in finds them.
create function tap.agreed(variadic p_words text[]) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
    '{"type": "heading", "content": [{"type": "text", "text": "Agreements"}]}'::jsonb,
    jsonb_build_object('type', 'bulletList', 'content', (select jsonb_agg(jsonb_build_object('type', 'listItem', 'content', tap.document(word) -> 'content')) from unnest(p_words) word))))
$$;

create function tap.topic_of(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select t.id from public.topics t where t.client_id = tap.record(p_name) order by t.at desc limit 1), gen_random_uuid())
$$;

create function tap.works_with(p_client text, p_day int) returns void language plpgsql security definer as $$
declare
  coach text := (select p.coach from tap.people p where p.name = p_client);
begin
  perform tap.claim(coach);
  insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at)
    values (tap.user_of(coach), tap.record(p_client), gen_random_uuid(), 'session', now() + make_interval(days => p_day), now() + make_interval(days => p_day, hours => 1));
  insert into public.notes (coach_id, client_id, title, body, device) values (tap.user_of(coach), tap.record(p_client), 'About ' || p_client,
    '{"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "A zebra, in private"}]},
      {"type": "heading", "content": [{"type": "text", "text": "Agreements"}]},
      {"type": "bulletList", "content": [{"type": "listItem", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "A walk"}]}]}]}]}', 'laptop');
  insert into public.shared_notes (coach_id, client_id, request_id, body)
    values (tap.user_of(coach), tap.record(p_client), gen_random_uuid(),
      jsonb_set(tap.agreed('A walk'), '{content}', (tap.document('A zebra, for ' || p_client) -> 'content') || (tap.agreed('A walk') -> 'content')));
  insert into public.agreement_answers (coach_id, client_id, shared_note_id, side, words, answer)
    values (tap.user_of(coach), tap.record(p_client), tap.message_to(p_client), 'client', 'A walk', 'partly'),
           (tap.user_of(coach), tap.record(p_client), tap.message_to(p_client), 'coach', 'A walk', 'kept');
  insert into public.topics (coach_id, client_id, request_id, words)
    values (tap.user_of(coach), tap.record(p_client), gen_random_uuid(), 'A zebra, brought by ' || p_client);
  insert into public.noted_wins (coach_id, client_id, request_id, words, visibility)
    values (tap.user_of(coach), tap.record(p_client), gen_random_uuid(), 'A noted zebra', case p_client when 'Bea' then 'only_me' else 'coach' end);
end
$$;
comment on function tap.works_with(text, int) is 'A coach plans a session that many days from now, writes a note about the client, and a message to them; both answer to what was agreed, they bring a topic, and note a win, which Bea keeps.';

create function tap.has_template(p_coach text) returns void language sql security definer as $$
  insert into public.note_templates (coach_id, kind, title, body) values (tap.user_of(p_coach), 'session', p_coach || '''s own', tap.document('Focus'))
$$;

-- For a story that begins with a clean page.
create function tap.forgets_the_record() returns void language sql security definer as $$
  delete from public.practices;
  delete from public.topics;
  delete from public.noted_wins;
  delete from public.shared_notes;
  delete from public.notes;
  delete from public.sessions;
  delete from public.note_templates where coach_id is not null;
$$;

grant execute on all functions in schema tap to public;

do $$
begin
  update public.coaches set removed_at = null where id = tap.user_of('Rhea');
  perform tap.works_with('Ann', 5), tap.works_with('Bea', 6), tap.works_with('Dov', 5), tap.works_with('Rob', 5);
  perform tap.claim('Noor');
  perform private.finalise_note(tap.note_of('Bea'), 1), private.withdraw_shared_note(tap.message_to('Bea'));
  perform tap.has_template('Noor'), tap.has_template('Omar'), tap.has_template('Rhea');
  perform tap.is_removed('Rhea');
end
$$;
