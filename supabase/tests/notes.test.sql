-- Notes: the coach's own. Saved by revision, kept version by version, locked when finalised, gone thirty days after deleting.
begin;
set local search_path = public, tap;
select plan(89);
select tap.forgets_the_record();

create function tap.doc(variadic p_lines text[]) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', 'doc', 'content', jsonb_agg(jsonb_build_object('type', 'paragraph',
    'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', line))))) from unnest(p_lines) line
$$;
create function tap.note(p_title text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select n.id from public.notes n where n.title = p_title), gen_random_uuid())
$$;
create function tap.moves_time(p_by interval) returns void language sql security definer as $$
  update public.note_history set began_at = began_at - p_by, at = at - p_by;
  update public.notes set deleted_at = deleted_at - p_by where deleted_at is not null
$$;
grant execute on all functions in schema tap to public;

select act_as('Noor');
select lives_ok($$ insert into notes (request_id, client_id, template, title, body, device)
  values ('00000000-0000-4000-8000-00000000000a', tap.record('Ann'), 'session', 'First', tap.doc('She asked for evenings.', 'We breathed.'), 'laptop') $$,
  'Noor, a coach, writes a note about Ann');
select lives_ok($$ insert into notes (request_id, client_id) values ('00000000-0000-4000-8000-00000000000a', tap.record('Ann'))
  on conflict (coach_id, request_id) do nothing $$, 'a retry writes no second');
select results_eq('select tap.whose(coach_id), tap.whose(client_id), title, body_text, revision, change from notes',
  $$ values ('Noor', 'Ann', 'First', E'She asked for evenings.\nWe breathed.', 1, 'written') $$, 'its text stands beside it');
select results_eq($$ select fts @@ websearch_to_tsquery('english', 'asking evening') from notes $$, array[true], 'and can be found by its words, stemmed');
select results_eq('select change, revision, device, tap.whose(author_id) from note_history', $$ values ('written', 1, 'laptop', 'Noor') $$, 'the first version is kept');

-- ---------- saving ----------
select results_eq($$ update notes set body = tap.doc('Two'), device = 'laptop' where id = tap.note('First') and revision = 1 returning revision $$, array[2],
  'she saves at the revision she saw');
select is_empty($$ update notes set body = tap.doc('Lost') where id = tap.note('First') and revision = 1 returning 1 $$, 'an old revision saves nothing');
select results_eq('select body_text, revision from notes', $$ values ('Two', 2) $$, 'the text follows');
select results_eq('select revision, body from note_history', $$ values (2, tap.doc('Two')) $$, 'saves within ten minutes are one version');
select is(save_note(tap.note('First'), 2, 'First', tap.doc('Three'), 'laptop') ->> 'outcome', 'saved', 'she saves by function');
select is(save_note(tap.note('First'), 2, 'First', tap.doc('Three'), 'laptop') ->> 'outcome', 'saved', 'a retry counts as saved');
select is(save_note(tap.note('First'), 2, 'First', tap.doc('Mine'), 'tablet') - 'updatedAt',
  jsonb_build_object('outcome', 'conflict', 'revision', 3, 'title', 'First', 'body', tap.doc('Three'), 'device', 'laptop', 'finalisedAt', null, 'deletedAt', null),
  'two devices: the slower one is shown what is stored');
select is(save_note(tap.note('First'), 3, ' ', tap.doc('Four'), 'tablet') ->> 'revision', '4', 'at that revision it saves');
select results_eq('select revision, device from note_history order by revision', $$ values (3, 'laptop'), (4, 'tablet') $$, 'another device begins another version');
select lives_ok($$ update notes set title = 'First' where revision = 4 $$, 'a title is given back');
select lives_ok($$ select tap.moves_time('11 minutes') $$, 'eleven minutes pass');
select lives_ok($$ update notes set body = tap.doc('Five'), device = 'tablet' where revision = 5 $$, 'she writes on');
select results_eq('select revision from note_history order by revision', array[3, 5, 6], 'and that is a version of its own');
select throws_like($$ select save_note(tap.note('Nothing'), 1, null, tap.doc('x')) $$, '%AT002%', 'what is not there is not saved');
select lives_ok($$ insert into notes (client_id, title, body, device) select tap.record('Ann'), t, tap.doc(t), 'laptop' from unnest(array['Twin', 'Other twin']) t $$,
  'two notes about Ann are begun at once');
select is(save_note(tap.note('Twin'), 1, 'Twin', tap.doc('Grown'), 'laptop') ->> 'revision', '2', 'she goes on with one');
select results_eq($$ select n.title, h.revision, h.body from note_history h join notes n on n.id = h.note_id where n.title like '%win' order by 1 $$,
  $$ values ('Other twin', 1, tap.doc('Other twin')), ('Twin', 2, tap.doc('Grown')) $$, 'and the other''s version says what it said');

-- ---------- documents ----------
select throws_like(format('insert into notes (client_id, body) values (tap.record(%L), %L)', 'Ann', body), '%' || why || '%', 'no document: ' || why || ' ' || left(body, 60))
  from (values ('[]', 'unknown_part'), ('"x"', 'unknown_part'), ('null', 'unknown_part'), ('{"type": "paragraph"}', 'not_a_document'), ('{}', 'not_a_document'),
    ('{"type": "doc", "content": [{"type": "doc"}]}', 'not_a_document'),
    ('{"type": "doc", "content": [{"type": "image", "attrs": {"src": "x"}}]}', 'unknown_part'),
    ('{"type": "doc", "content": [{"type": "text", "text": 1}]}', 'wrong_type'),
    ('{"type": "doc", "content": [{"type": "text", "text": "x", "marks": [{"type": "textStyle"}]}]}', 'unknown_mark'),
    ('{"type": "doc", "content": [{"type": "text", "text": "x", "marks": [{"type": "link", "attrs": {"href": "JavaScript:alert(1)"}}]}]}', 'unsafe_link'),
    ('{"type": "doc", "content": [{"type": "text", "text": "x", "marks": [{"type": "link"}]}]}', 'unsafe_link'),
    ('{"type": "doc", "content": ' || repeat('[{"type": "blockquote", "content": ', 40) || '[]' || repeat('}]', 40) || '}', 'too_deep'),
    ('{"type": "doc", "content": [{"type": "text", "text": "' || repeat('long', 140000) || '"}]}', 'too_long')) as bad (body, why);
select lives_ok($$ insert into notes (client_id, title, body) values (tap.record('Ann'), 'Hostile', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
  jsonb_build_object('type', 'text', 'text', '<script>alert(1)</script> ' || chr(57344) || chr(8238) || ' 🙂')))) $$, 'hostile words are words');
select results_eq($$ select body_text from notes where title = 'Hostile' $$, array['<script>alert(1)</script> ' || chr(8238) || ' 🙂'],
  'kept as they are, but for the marks of the search');
select lives_ok($$ insert into notes (client_id, title, body) values (tap.record('Ann'), 'Long', tap.doc((select string_agg('w' || i, ' ') from generate_series(1, 70000) i))) $$,
  'more different words than an index holds are stored all the same');

-- ---------- finalising, amending, restoring ----------
select throws_like($$ select amend_note(tap.note('First'), 6, tap.doc('x'), 'why') $$, '%AT020%', 'what is not finalised is written, not amended');
select throws_like($$ select finalise_note(tap.note('First'), 5) $$, '%AT007%', 'she finalises what she saw, and nothing newer');
select is(finalise_note(tap.note('First'), 6), 7, 'she finalises');
select is(finalise_note(tap.note('First'), 6), 7, 'again changes nothing');
select throws_like($$ update notes set body = tap.doc('x') where id = tap.note('First') $$, '%AT018%', 'it is locked');
select throws_like($$ select save_note(tap.note('First'), 7, 'First', tap.doc('x')) $$, '%AT018%', 'to every save');
select throws_like($$ select amend_note(tap.note('First'), 7, tap.doc('x'), '  ') $$, '%AT021%', 'an amendment has a reason');
select is(amend_note(tap.note('First'), 7, tap.doc('Six'), 'I misheard'), 8, 'with one, it is amended');
select is(amend_note(tap.note('First'), 7, tap.doc('Six'), ' I misheard '), 8, 'a retry changes nothing');
select throws_like($$ select amend_note(tap.note('First'), 7, tap.doc('Seven'), 'again') $$, '%AT007%', 'an old revision is a conflict');
select results_eq('select revision, change, reason from note_history h where note_id = tap.note(''First'') and revision > 6 order by revision',
  $$ values (7, 'finalised', null), (8, 'amended', 'I misheard') $$, 'both are versions, with the reason');
select throws_like($$ select restore_note_version(tap.note('First'), 8, (select id from note_history where note_id = tap.note('First') and revision = 3)) $$, '%AT021%', 'going back wants a reason too');
select is(restore_note_version(tap.note('First'), 8, (select id from note_history where note_id = tap.note('First') and revision = 3), 'that was right'), 9, 'she goes back to a version');
select is(restore_note_version(tap.note('First'), 8, (select id from note_history where note_id = tap.note('First') and revision = 3), 'that was right'), 9, 'a retry changes nothing');
select results_eq($$ select body_text, finalised_at is not null from notes where title = 'First' $$, $$ values ('Three', true) $$, 'it says what it said then, and stays finalised');
select is(save_note(tap.note('Twin'), 2, 'Twin', tap.doc('On a tablet'), 'tablet') ->> 'revision', '3', 'what is not finalised is written on,');
select is(restore_note_version(tap.note('Twin'), 3, (select id from note_history where note_id = tap.note('Twin') and revision = 2)), 4, 'goes back without a reason,');
select is(save_note(tap.note('Twin'), 4, 'Twin', tap.doc('And on'), 'tablet') ->> 'revision', '5', 'and is written on again');
select results_eq($$ select revision, change, body from note_history where note_id = tap.note('Twin') order by revision $$,
  $$ values (2, 'written', tap.doc('Grown')), (3, 'written', tap.doc('On a tablet')), (4, 'restored', tap.doc('Grown')), (5, 'written', tap.doc('And on')) $$,
  'which leaves the version that was gone back to as it is');
select lives_ok($$ select delete_note(tap.note('Twin')), delete_note(tap.note('Other twin')) $$, 'those two are done with');
select throws_like($$ select restore_note_version(tap.note('Hostile'), 1, (select id from note_history where note_id = tap.note('First') and revision = 3)) $$, '%AT002%', 'a version of another note is none');

-- ---------- deleting ----------
select is(delete_note(tap.note('First')), 10, 'she deletes it');
select is(delete_note(tap.note('First')), 10, 'again changes nothing');
select throws_like($$ update notes set title = 'x' where id = tap.note('First') $$, '%AT019%', 'what is deleted is not written');
select throws_like($$ select amend_note(tap.note('First'), 10, tap.doc('x'), 'why') $$, '%AT019%', 'nor amended');
select throws_like($$ select finalise_note(tap.note('First'), 10) $$, '%AT019%', 'nor finalised');
select throws_like($$ select restore_note_version(tap.note('First'), 10, (select id from note_history where note_id = tap.note('First') and revision = 3), 'y') $$, '%AT019%', 'nor restored');
select is(undelete_note(tap.note('First')), 11, 'it comes back');
select results_eq('select max(revision) from note_history where note_id = tap.note(''First'')', array[9], 'with no version made of that');
select lives_ok($$ select delete_note(tap.note('First')), delete_note(tap.note('Hostile')), tap.moves_time('31 days') $$, 'deleted, a month passes');
select throws_like($$ select undelete_note(tap.note('First')) $$, '%AT002%', 'it is gone');

select throws_ok($$ update notes set coach_id = tap.user_of('Omar') $$, '42501', null, 'she can not give a note away');
select throws_ok($$ update notes set client_id = tap.record('Bea') $$, '42501', null, 'nor move it to another client');
select throws_ok($$ update notes set finalised_at = null, deleted_at = null $$, '42501', null, 'nor unlock it');
select throws_ok('delete from notes', '42501', null, 'nor erase it');
select throws_ok($$ insert into notes (client_id) values (tap.record('Dov')) $$, '23503', null, 'nor write about Omar''s client');
select lives_ok($$ select plan_session(gen_random_uuid(), tap.record('Bea'), 'session', now() + interval '1 d', now() + interval '25 h') $$, 'with a session of Bea''s');
select throws_ok($$ insert into notes (client_id, session_id) values (tap.record('Ann'), tap.session_of('Bea')) $$, '23503', null, 'no note of Ann''s goes');
select lives_ok($$ insert into notes (client_id, session_id, title) values (tap.record('Bea'), tap.session_of('Bea'), 'Beas') $$, 'but one of hers');
select throws_ok($$ update note_history set reason = 'x' $$, '42501', null, 'history is not rewritten');

select act_as('Omar');
select is_empty('select 1 from notes', 'Omar, another coach, reads none');
select throws_like($$ select delete_note(tap.note('Long')) $$, '%AT002%', 'and deletes none');
select act_as('Ann');
select is_empty('select 1 from notes union all select 1 from note_history', 'Ann, whom they are about, reads none');
select throws_ok($$ insert into notes (client_id) values (tap.record('Ann')) $$, '42501', null, 'writes none');
select throws_like($$ select save_note(tap.note('Long'), 1, 'Long', tap.doc('x')) $$, '%AT002%', 'and is told that there is none');

select act_as_owner();
select is(private.erase_deleted_notes(), 4, 'The daily erasure takes what was deleted a month ago');
select results_eq('select title from notes order by title', array['Beas', 'Long'], 'and nothing else');
delete from sessions;
select results_eq('select title from notes where session_id is null order by title', array['Beas', 'Long'], 'a note outlives its session');
select is_empty($$ select 1 from note_history h where not exists (select from notes n where n.id = h.note_id) $$, 'with its history');

-- ---------- what a list says of one ----------
select act_as('Noor');
select lives_ok($$ insert into notes (client_id, title, body) values (tap.record('Ann'), 'By a template', jsonb_build_object('type', 'doc', 'content',
  '[{"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Focus"}]}]'::jsonb || (tap.doc('How a day ends.') -> 'content'))) $$,
  'Noor writes below the heading of a template');
select results_eq($$ select n.excerpt, t.excerpt, n.body_text from notes n join timeline(tap.record('Ann'), array['note']) t on t.id = n.id
  where n.title = 'By a template' $$, $$ values ('How a day ends.', 'How a day ends.', E'Focus\nHow a day ends.') $$,
  'her list and the history say what she wrote, and not the heading');

select * from finish();
rollback;
