-- The record: status changes, agreements, one timeline, one search, and what to know before a session.
begin;
set local search_path = public, tap;
select plan(85);
select tap.forgets_check_ins();
select tap.forgets_the_record();

create function tap.line(p_type text, p_text text) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', p_type, 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', p_text)))
$$;
create function tap.item(p_type text, p_text text, p_checked boolean default null) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', p_type, 'attrs', jsonb_build_object('checked', p_checked), 'content', jsonb_build_array(tap.line('paragraph', p_text)))
$$;
create function tap.doc(variadic p_parts jsonb[]) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', 'doc', 'content', to_jsonb(p_parts))
$$;
-- a note of that many days ago
create function tap.notes(p_client text, p_days int, p_title text, variadic p_parts jsonb[]) returns void language sql security definer as $$
  insert into public.notes (client_id, title, body, created_at) values (tap.record(p_client), p_title, tap.doc(variadic p_parts), now() - make_interval(days => p_days))
$$;
create function tap.meets(p_client text, p_days int) returns void language sql as $$
  select public.plan_session(gen_random_uuid(), tap.record(p_client), 'session', now() - make_interval(days => p_days), now() - make_interval(days => p_days) + interval '1 h', 'Harbour room')
$$;
create function tap.turns_pages(p_client text, p_limit int) returns setof text language plpgsql as $$
declare
  entry record;
  last_at timestamptz;
  last_id uuid;
  seen int;
begin
  loop
    seen := 0;
    for entry in select * from public.timeline(tap.record(p_client), p_after_at => last_at, p_after_id => last_id, p_limit => p_limit) loop
      return next entry.kind || entry.id;
      last_at := entry.at; last_id := entry.id; seen := seen + 1;
    end loop;
    exit when seen < p_limit;
  end loop;
end
$$;
create function tap.searches_on(p_words text) returns setof text language plpgsql as $$
declare
  hit record;
begin
  select * into hit from public.search_record(p_words, p_limit => 1);
  while hit.key is not null loop
    return next hit.key;
    select * into hit from public.search_record(p_words, p_after_at => hit.at, p_after_key => hit.key, p_limit => 1);
  end loop;
end
$$;
grant execute on all functions in schema tap to public;
update public.form_assignments set submitted_at = now() - interval '30 d', amended_at = now() - interval '20 d' where id = tap.assignment('Ann');
update public.client_status_changes set at = now() - interval '40 d' where client_id = tap.record('Ann');

-- ---------- status changes ----------
select act_as('Noor');
select results_eq($$ select from_status, to_status from client_status_changes where client_id = tap.record('Cal') order by from_status nulls first $$,
  $$ values (null, 'active'), ('active', 'archived') $$, 'Noor, a coach, reads what became of Cal');
select lives_ok($$ insert into clients (name, status) values ('Eve', 'lead') $$, 'she adds Eve');
select results_eq($$ select from_status, to_status, at = now() from client_status_changes where client_id = (select id from clients where name = 'Eve') $$,
  $$ values (null::text, 'lead', true) $$, 'whose first status is kept');
select lives_ok($$ update clients set status = 'paused' where id = tap.record('Ann') $$, 'Ann pauses');
select lives_ok($$ update clients set status = 'paused', pronouns = 'she' where id = tap.record('Ann') $$, 'the same again is no change');
select results_eq($$ select to_status from client_status_changes where client_id = tap.record('Ann') order by at $$, array['active', 'paused'], 'each change once');
select throws_ok($$ insert into client_status_changes (coach_id, client_id, to_status) values (tap.user_of('Noor'), tap.record('Ann'), 'lead') $$, '42501', null, 'she writes none by hand');
select throws_ok($$ delete from client_status_changes $$, '42501', null, 'and deletes none');

-- ---------- agreements ----------
select lives_ok($$ select tap.notes('Ann', 25, 'Old', tap.line('heading', 'Agreements'), tap.doc(tap.item('listItem', 'Phones away')) || '{"type": "bulletList"}'),
  tap.notes('Ann', 15, 'Mid', tap.line('paragraph', 'A mindful touch of the hand'), tap.line('heading', ' AGREEMENTS: '), tap.line('paragraph', 'We agreed:'),
    tap.doc(tap.item('taskItem', 'Ten minutes on Sunday', false), tap.item('taskItem', 'A letter', true), tap.item('taskItem', ' ')) || '{"type": "taskList"}',
    tap.doc(tap.item('listItem', 'And a walk')) || '{"type": "orderedList"}', tap.line('heading', 'Practice'), tap.doc(tap.item('listItem', 'Not agreed')) || '{"type": "bulletList"}'),
  tap.notes('Ann', 5, 'New', tap.line('paragraph', 'Nothing agreed about touching, mindful or not')), tap.notes('Bea', 6, 'Bea', tap.line('paragraph', 'Mindful touch for Bea')) $$, 'there are notes');
select results_eq($$ select nr, text, done from last_agreements(tap.record('Ann')) $$,
  $$ values (1, 'Ten minutes on Sunday', false), (2, 'A letter', true), (3, 'And a walk', null) $$, 'agreements of the last note that has any, boxes and all');
select results_eq($$ select a.text from notes n, last_agreements(tap.record('Ann'), n.id) a where n.title = 'Mid' $$,
  array['Phones away'], 'beside a note stands what was agreed before it, not what it agrees itself');
select is_empty($$ select 1 from notes n, last_agreements(tap.record('Ann'), n.id) where n.title = 'Old' $$, 'and beside the first, nothing');
select is_empty($$ select 1 from notes n, last_agreements(tap.record('Ann'), n.id) where n.title = 'Bea' $$, 'nor beside a note of somebody else');
select is_empty($$ select 1 from last_agreements(tap.record('Bea')) $$, 'none where none were made');
select results_eq($$ select link_id, question from live_topics(tap.record('Ann')) $$, $$ values ('body', 'How is your body?') $$, 'and what Ann would rather say live');

-- ---------- timeline ----------
select lives_ok($$ select tap.meets('Ann', 16), tap.meets('Ann', 2), tap.meets('Ann', -7), tap.meets('Bea', 3) $$, 'there are sessions');
select lives_ok($$ select share_note(gen_random_uuid(), tap.record('Ann'), null, tap.doc(tap.line('paragraph', 'For you: touch mindfully'))) $$, 'and something sent');
select results_eq($$ select kind, count(*)::int from timeline(tap.record('Ann')) group by kind order by kind $$,
  $$ values ('intake_amended', 1), ('intake_sent', 1), ('note', 3), ('session', 3), ('shared_note', 1), ('status', 2) $$, 'the record is one list');
select results_eq($$ select at from timeline(tap.record('Ann')) $$, $$ select at from timeline(tap.record('Ann')) order by at desc, id desc $$, 'newest first');
select results_eq($$ select kind || coalesce(details ->> 'title', '') from timeline(tap.record('Ann'), array['note', 'intake_sent'], p_limit => 3) $$,
  array['noteNew', 'noteMid', 'noteOld'], 'by kind, and no more than asked for');
select results_eq($$ select kind || coalesce(details ->> 'title', '') from timeline(tap.record('Ann'), p_from => now() - interval '26 d', p_to => now() - interval '15 d') $$,
  array['session', 'intake_amended', 'noteOld'], 'by period, the end not included');
select results_eq($$ select kind || coalesce(details ->> 'title', '') from timeline(tap.record('Ann'), p_words => '"mindful touch"') $$,
  array['noteMid'], 'by a phrase');
select matches((select translate(excerpt, chr(57344) || chr(57345), '[]') from timeline(tap.record('Ann'), p_words => '"mindful touch"')), '(?i)\[mindful\] \[touch\]', 'which stands marked in the piece around it');
select is_empty($$ select 1 from timeline(tap.record('Ann')) where excerpt like '%' || chr(57344) || '%' $$, 'without words nothing is marked');
select results_eq($$ select kind from timeline(tap.record('Ann'), p_words => 'seen') $$, array['intake_amended', 'intake_sent'], 'a word of an answer finds its intake');
select is_empty($$ select 1 from timeline(tap.record('Ann'), p_words => 'secret') $$, 'but no word of an answer that Ann keeps to herself');
select results_eq($$ select kind from timeline(tap.record('Ann'), p_words => 'harbour', p_to => now()) $$, array['session', 'session'], 'a place finds its sessions');
select results_eq($$ select * from tap.turns_pages('Ann', 3) $$, $$ select kind || id from timeline(tap.record('Ann')) $$, 'page by page it is the same list');
select is_empty($$ select 1 from timeline(tap.record('Dov')) $$, 'Omar''s client has no timeline here');
select results_eq($$ select tap.whose(client_id) from notes where id in (select id from timeline(tap.record('Bea'))) $$, array['Bea'], 'and Bea''s is hers');
select lives_ok($$ select delete_note((select id from notes where title = 'Old')) $$, 'a note is deleted');
select is_empty($$ select 1 from timeline(tap.record('Ann')) where details ->> 'title' = 'Old' $$, 'and leaves the timeline');
select is_empty($$ select 1 from notes n, last_agreements(tap.record('Ann'), n.id) where n.title = 'Mid' $$, 'with what was agreed in it');

-- ---------- search ----------
select results_eq($$ select kind, client_name, said_by, title from search_record('"mindful touch"') $$,
  $$ values ('note', 'Bea', 'coach', 'Bea'), ('note', 'Ann', 'coach', 'Mid') $$, 'a phrase is found across clients, newest first');
select results_eq($$ select kind, client_name, title from search_record('mindfully touched', tap.record('Ann')) $$,
  $$ values ('shared_note', 'Ann', null), ('note', 'Ann', 'New'), ('note', 'Ann', 'Mid') $$, 'words in any form, of one client');
select results_eq($$ select headline from search_record('"mindful touch"', tap.record('Bea')) $$,
  array[E'Bea\n' || chr(57344) || 'Mindful' || chr(57345) || ' ' || chr(57344) || 'touch' || chr(57345) || ' for Bea'], 'what was found is marked, and not by HTML');
select results_eq($$ select kind, link_id, client_name, said_by, title from search_record('seen') $$,
  $$ values ('answer', 'hopes', 'Ann', 'client', 'What do you hope for?') $$, 'a client''s words are found, and said to be theirs');
select is_empty($$ select 1 from search_record('secret or kept') $$, 'not those that a client keeps to themselves');
select is_empty($$ select 1 from search_record('draft') $$, 'nor those not sent yet');
select is_empty($$ select 1 from search_record('alone') $$, 'nor a choice by its code');
select is_empty($$ select 1 from search_record('phones') $$, 'nor what is deleted');
select is_empty($$ select 1 from search_record(' ') union all select 1 from search_record(null) $$, 'nothing is found by nothing');
select results_eq($$ select kind, title from search_record('touch', p_kinds => array['note'], p_limit => 1) $$, $$ values ('note', 'New') $$, 'by kind, and no more than asked for');
select results_eq($$ select * from tap.searches_on('touch or seen') $$, $$ select key from search_record('touch or seen') $$, 'page by page it is the same list');
select act_as('Ann');
select lives_ok($$ select amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"To be kissed"', 'coach', 'answered', (select revision from answers where link_id = 'hopes'))) $$, 'Ann amends an answer');
select act_as('Noor');
select results_eq($$ select headline from search_record('kissing') $$, array['To be ' || chr(57344) || 'kissed' || chr(57345)], 'and is found by her new words');
select is_empty($$ select 1 from search_record('seen') $$, 'and by the old ones no more');
select lives_ok($$ update coaches set language = 'simple' $$, 'with another language');
select is_empty($$ select 1 from search_record('touched') $$, 'words are read anew');
select results_eq($$ select kind from search_record('touching or kissed or mindfully') order by kind $$, array['answer', 'note', 'shared_note'],
  'those of notes, of answers and of what was sent, now found as they are');
select results_eq($$ select distinct revision from notes $$, array[1, 2], 'and no revision changes');
select throws_ok($$ update coaches set language = 'klingon' $$, '23514', null, 'a language is one of the list');

-- ---------- prepare ----------
select lives_ok($$ select tap.meets('Bea', 1), tap.meets('Bea', -2), tap.meets('Ann', 0), tap.notes('Ann', 1, 'Slip', tap.line('paragraph', 'A slip')) $$,
  'Noor meets Bea in between; a session with Ann');
select lives_ok($$ select cancel_session(s.id, 1), delete_note(n.id) from sessions s, notes n where s.starts_at = now() and n.title = 'Slip' $$, 'is cancelled, and a note deleted');
select results_eq($$ select (p #>> '{lastSession,startsAt}')::timestamptz, (p #>> '{nextSession,startsAt}')::timestamptz from prepare(tap.record('Ann')) p $$,
  $$ values (now() - interval '2 d', now() + interval '7 d') $$, 'the last session and the next are Ann''s, and none that was cancelled');
select is(prepare(tap.record('Ann')) #>> '{lastNote,title}', 'New', 'before a session Noor reads the last note');
select results_eq($$ select jsonb_object_agg(k, case jsonb_typeof(v) when 'array' then to_jsonb(jsonb_array_length(v)) else to_jsonb(jsonb_typeof(v)) end) from jsonb_each(prepare(tap.record('Ann'))) e (k, v) $$,
  $$ values ('{"lastSession": "object", "nextSession": "object", "lastNote": "object", "agreements": 3, "sharedAgreements": 0, "changes": 2, "checkIns": 0, "unread": 1, "unreadByClient": 1, "liveTopics": 1, "practices": 0, "logTopics": 0, "topics": 0, "asksToSpeakAlone": "boolean"}'::jsonb) $$,
  'agreements, what changed since the last session, what is unread and what is for saying live');
select is(prepare(tap.record('Ann')) -> 'asksToSpeakAlone', 'true'::jsonb, 'and that Ann would like to speak alone');
select is(prepare(tap.record('Lea')) - 'changes', '{"lastSession": null, "nextSession": null, "lastNote": null, "checkIns": [], "agreements": [], "sharedAgreements": [], "unread": [], "unreadByClient": [],
  "liveTopics": [], "practices": [], "logTopics": [], "topics": [], "asksToSpeakAlone": false}'::jsonb, 'of who has not come yet there is nothing to read, whatever there is of others');
select throws_like($$ select prepare(tap.record('Dov')) $$, '%AT002%', 'Omar''s client is not prepared for');
select act_as('Ann');
select lives_ok($$ select mark_shared_note_read(id) from shared_notes $$, 'Ann reads what was sent to her');
select act_as('Noor');
select is(prepare(tap.record('Ann')) -> 'unreadByClient', '[]'::jsonb, 'and Noor sees that there is nothing unread');

-- ---------- several forms of one client ----------
select lives_ok($$ select assign_form(gen_random_uuid(), tap.record('Bea'), publish_form(null, 'measure', 'A week', tap.a_definition())) $$, 'Bea is given a measure');
select lives_ok($$ select tap.sends('Bea', tap.answer('hopes', '"To be held through the week"')) $$, 'which she sends,');
select act_as_owner();
update form_assignments set assigned_at = now() - interval '1 d' where form_id = tap.form('A week');
select lives_ok($$ select tap.sends('Bea') $$, 'her intake,');
select lives_ok($$ select tap.is_given('Bea', 'Noor''s other form'), tap.sends('Bea', tap.answer('hopes', '"To be held"'), tap.answer('body', null, 'coach', 'live')) $$, 'and another');
select act_as('Noor');
select results_eq($$ select kind, excerpt from timeline(tap.record('Bea'), array['intake_sent', 'intake_amended']) order by excerpt $$,
  $$ values ('intake_sent', 'Noor''s form'), ('intake_sent', 'Noor''s other form') $$, 'For Noor, the check-in is no intake');
select results_eq($$ select excerpt from timeline(tap.record('Bea'), array['intake_sent'], 'held') $$, array['Noor''s other form'], 'a word finds the intake that it stands in, and not the other');
select results_eq($$ select count(*)::int from live_topics(tap.record('Bea')) $$, array[1], 'what Bea would rather say live is a topic once');
select results_eq($$ select headline from search_record('held -week') $$, array['To be ' || chr(57344) || 'held' || chr(57345)], 'and the same question in three forms is found where the word is');

select act_as('Omar');
select is_empty($$ select 1 from client_status_changes where client_id <> tap.record('Dov') $$, 'Omar, another coach, reads nothing of this');
select is_empty($$ select 1 from timeline(tap.record('Ann')) union all select 1 from search_record('touch') union all select 1 from last_agreements(tap.record('Ann'))
  union all select 1 from live_topics(tap.record('Ann')) $$, 'in no list');

select act_as('Ann');
select is_empty('select 1 from client_status_changes', 'Ann, a client, reads no status');
select results_eq($$ select kind, count(*)::int from timeline(tap.record('Ann')) group by kind order by kind $$,
  $$ values ('intake_amended', 1), ('intake_sent', 1), ('session', 4), ('shared_note', 1) $$, 'her timeline is what is hers');
select results_eq($$ select kind from timeline(tap.record('Ann'), p_words => 'mindfully') $$, array['shared_note'], 'searched by the words she was sent');
select is_empty($$ select 1 from timeline(tap.record('Ann'), p_words => 'mindfully') where excerpt like '%' || chr(57344) || '%' $$, 'which stand there as they were sent');
select is_empty($$ select 1 from timeline(tap.record('Bea')) $$, 'Bea''s is not hers');
select act_as('Rhea');
select is_empty($$ select 1 from timeline(tap.record('Rob')) union all select 1 from search_record('anything') $$, 'Rhea, who was removed, reads nothing');
select throws_like($$ select prepare(tap.record('Rob')) $$, '%AT010%', 'and prepares for nobody');

-- ---------- whoever writes ----------
select act_as_owner();
select throws_ok($$ insert into shared_notes (coach_id, client_id, request_id, body) values (tap.user_of('Noor'), tap.record('Dov'), gen_random_uuid(), tap.document('x')) $$,
  '23503', null, 'Even past row-level security nothing is written across coaches');
select throws_ok($$ insert into shared_notes (coach_id, client_id, session_id, request_id, body)
  values (tap.user_of('Noor'), tap.record('Ann'), tap.session_of('Bea'), gen_random_uuid(), tap.document('x')) $$, '23503', null, 'nor with the session of another client');
select throws_ok($$ insert into client_status_changes (coach_id, client_id, to_status) values (tap.user_of('Noor'), tap.record('Dov'), 'lead') $$, '23503', null, 'nor a status');
select throws_ok($$ insert into note_history (note_id, coach_id, client_id, change, body, revision)
  values (tap.note_of('Ann'), tap.user_of('Noor'), tap.record('Bea'), 'written', '{}', 99) $$, '23503', null, 'nor a version of another client''s note');
update shared_notes set read_at = now() - interval '1 h', updated_at = now() - interval '1 h';
select is((select max(updated_at) from shared_notes), now(), 'a change of a message is dated');
delete from clients where id = tap.record('Ann');
select is_empty($$ select 1 from sessions where client_id = tap.record('Ann') union all select 1 from notes where client_id = tap.record('Ann')
  union all select 1 from note_history where client_id = tap.record('Ann') union all select 1 from shared_notes where client_id = tap.record('Ann')
  union all select 1 from client_status_changes where client_id = tap.record('Ann') $$, 'who is erased leaves no record');

select * from finish();
rollback;
