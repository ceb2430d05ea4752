-- Answers: the client's until they are sent; the coach's to read afterwards, where the client lets them.
begin;
set local search_path = public, tap;
select plan(64);
select tap.forgets_check_ins();

-- ---------- before sending ----------
select act_as('Bea');
select results_eq('select link_id from answers order by 1', array['agree', 'hopes'], 'Bea, a client, reads her draft and nobody else''s');
create temporary table tags (link_id text, tag int);
grant select, insert on tags to public;
insert into tags select link_id, revision from answers;
select results_eq($$ select x ->> 'outcome', (x ->> 'revision')::int = tap.tag('Bea', x ->> 'linkId'), (x ->> 'updatedAt')::timestamptz = now()
    from jsonb_array_elements(save_answers(tap.assignment('Bea'), jsonb_build_array(
    tap.answer('home', '"together"'), tap.answer('hopes', '"A better draft"', 'coach', 'answered', tap.tag('Bea', 'hopes'))))) x $$,
  $$ values ('saved', true, true), ('saved', true, true) $$, 'she saves an answer, and changes one at the revision she saw, and hears when');
select results_eq($$ select tap.whose(coach_id) from answers where link_id = 'hopes' $$, array['Noor'], 'under her coach');
select is_empty($$ select 1 from answers where revision in (1, 2) $$, 'a revision is no count');
select ok(tap.tag('Bea', 'hopes') - tag not in (0, 1), 'but another one after each change') from tags where link_id = 'hopes';
select is(tap.tag('Bea', 'agree'), (select tag from tags where link_id = 'agree'), 'and the same while nothing changes');
select results_eq($$ select x ->> 'outcome', x ->> 'value' from jsonb_array_elements(save_answers(tap.assignment('Bea'), jsonb_build_array(
    tap.answer('hopes', '"Another phone"', 'coach', 'answered', 1), tap.answer('home', '"alone"')))) x $$,
  $$ values ('conflict', 'A better draft'), ('conflict', 'together') $$, 'from a device that was slower, both words come back');
select results_eq($$ select x ->> 'outcome' from jsonb_array_elements(save_answers(tap.assignment('Bea'), jsonb_build_array(
    tap.answer('hopes', '"A better draft"', 'coach', 'answered', 1), tap.answer('home', '"together"')))) x $$,
  array['saved', 'saved'], 'the same words again are no conflict');
select results_eq($$ select x ->> 'outcome', x ->> 'revision' <> '0' from jsonb_array_elements(save_answers(tap.assignment('Bea'), jsonb_build_array(
    tap.answer('home', null, 'coach', null, 9), tap.answer('home', null, 'coach', null, tap.tag('Bea', 'home')), tap.answer('home', null, 'coach', null, 1)))) x $$,
  $$ values ('conflict', true), ('saved', false), ('saved', false) $$, 'she takes an answer back, at the revision she saw, once');
select results_eq($$ select x ->> 'outcome', x ->> 'value' from jsonb_array_elements(save_answers(tap.assignment('Bea'), jsonb_build_array(
    tap.answer('hopes', '"Going on"', 'coach', 'answered', 1) || '{"earlier": [{"value": "A better draft", "state": "answered", "visibility": "only_me"}]}',
    tap.answer('hopes', '"Going on"', 'coach', 'answered', 1) || '{"earlier": [{"value": "A better draft", "state": "answered", "visibility": "coach"}]}',
    tap.answer('hopes', '"A better draft"', 'coach', 'answered', 1) || '{"earlier": [{"value": "Going", "state": "answered", "visibility": "coach"}, {"value": "Going on", "state": "answered", "visibility": "coach"}]}',
    tap.answer('hopes', '"Lost"', 'coach', 'answered', 1) || '{"earlier": "Going on"}'))) x $$,
  $$ values ('conflict', 'A better draft'), ('saved', 'Going on'), ('saved', 'A better draft'), ('conflict', 'A better draft') $$,
  'where what is stored is what she sent before and never heard of, she goes on from it');
select is(save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('agree', 'false', 'coach', 'answered', tap.tag('Bea', 'agree')))) #>> '{0,outcome}', 'saved', 'a "no" that keeps her from sending is kept like any answer');
select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('agree', 'true', 'coach', 'answered', tap.tag('Bea', 'agree'))));
select throws_like($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('rooms', '51'))) $$, '%AT004%', 'an answer fits its question');
select throws_like($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('agree', null, 'coach', 'live'))) $$, '%AT004%', 'and so does a refusal');
select throws_ok($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('wishes', '"In secret"', 'coach', 'skipped'))) $$, '23514', null, 'who prefers not to say has said nothing');
select throws_like($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('nothing', '1'))) $$, '%AT004%', 'an answer has a question');
select throws_like($$ select save_answers(tap.assignment('Bea'), '{}') $$, '%AT004%', 'answers are a list');
select throws_like($$ select save_answers(tap.assignment('Bea'), (select jsonb_agg(tap.answer('hopes', '1')) from generate_series(1, 201))) $$, '%AT004%', 'of at most 200');
select throws_ok($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('body', null, 'only_me', 'live'))) $$, '23514', null,
  'what she would rather say live is for the coach to know');
select throws_ok($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('body', '"x"', 'everybody'))) $$, '23514', null, 'a visibility is one of three');
select lives_ok($$ select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('home', '"alone"', 'only_me'), tap.answer('now', '"later"', 'coach'))) $$,
  'where the form fixes who sees an answer,');
select results_eq($$ select link_id, visibility from answers where link_id in ('home', 'now') order by 1 $$, $$ values ('home', 'coach'), ('now', 'only_me') $$,
  'it is not hers to choose');
select throws_like($$ select save_answers(tap.assignment('Ann'), '[]') $$, '%AT002%', 'Ann''s form is not found');
select throws_like($$ select save_answers(gen_random_uuid(), '[]') $$, '%AT002%', 'like none at all');
select throws_like($$ select amend_answer(tap.assignment('Bea'), tap.answer('hopes', '"x"', 'coach', 'answered', 2)) $$, '%AT014%', 'nothing is amended before it is sent');
select throws_ok('select coach_can_read from answers', '42501', null, 'whether the coach may read is no column to read');
select throws_ok(format('select %s from answers', moment), '42501', null, 'nor when she typed: ' || moment) from unnest(array['created_at', 'updated_at']) moment;
select lives_ok($$ insert into answers (assignment_id, link_id, value, state, visibility) values (tap.assignment('Bea'), 'wishes', '"By hand"', 'answered', 'only_me') $$, 'by hand she may do the same');
select lives_ok($$ update answers set value = '"By hand again"' where link_id = 'wishes' $$, 'change');
select lives_ok($$ delete from answers where link_id = 'wishes' $$, 'and delete');
select throws_ok($$ update answers set revision = 1 $$, '42501', null, 'but not write the revision');
select throws_ok($$ update answers set coach_can_read = true $$, '42501', null, 'nor open an answer');
select throws_ok($$ update answers set client_id = tap.record('Ann') $$, '42501', null, 'nor hand it to another');
select throws_ok($$ update answers set sent_at = now() $$, '42501', null, 'nor say that it was sent');
select throws_ok($$ insert into answers (assignment_id, link_id, value, state, coach_id) values (tap.assignment('Bea'), 'wishes', '1', 'answered', tap.user_of('Omar')) $$, '42501', null, 'nor say whose it is');
select throws_like($$ insert into answers (assignment_id, link_id, value, state) values (tap.assignment('Ann'), 'rooms', '1', 'answered') $$, '%AT002%', 'nor answer for Ann');

select act_as('Noor');
select is_empty($$ select 1 from answers where client_id = tap.record('Bea') $$, 'Noor, her coach, reads no draft');
select is(private.answer_outcome(tap.assignment('Bea'), 'hopes', true) - 'outcome', '{"linkId": "hopes", "value": null, "state": null, "visibility": null, "revision": 0, "updatedAt": null}', 'and hears of none');
select throws_like($$ select save_answers(tap.assignment('Bea'), '[]') $$, '%AT002%', 'answers nothing for her');
select throws_like($$ select submit_assignment(tap.assignment('Bea')) $$, '%AT002%', 'sends nothing');
select throws_like($$ insert into answers (assignment_id, link_id, value, state) values (tap.assignment('Bea'), 'wishes', '"x"', 'answered') $$, '%AT002%', 'writes nothing');
select is_empty('update answers set value = value returning 1', 'changes nothing, not even what she reads');
select is_empty('delete from answers returning 1', 'and deletes nothing');

-- ---------- sending ----------
select act_as('Bea');
select throws_like($$ select submit_assignment(tap.assignment('Ann')) $$, '%AT002%', 'Bea can not send Ann''s');
select lives_ok($$ delete from answers where link_id in ('agree', 'now') $$, 'Bea forgets two questions,');
select throws_like($$ select submit_assignment(tap.assignment('Bea')) $$, '%AT005%code%missing%', 'and is told');
select results_eq($$ select status from form_assignments $$, array['in_progress'], 'nothing is sent yet');
select save_answers(tap.assignment('Bea'), jsonb_build_array(tap.answer('agree', 'true'), tap.answer('now', '"later"'), tap.answer('home', '"together"', 'coach', 'answered', tap.tag('Bea', 'home')),
  tap.answer('rooms', '3'), tap.answer('wishes', '"Mine"', 'only_me'), tap.answer('body', null, 'coach', 'live')));
select lives_ok($$ update answers set value = '"alone"' where link_id = 'home' $$, 'she moves out,');
select is(submit_assignment(tap.assignment('Bea')), now(), 'and sends');
select is_empty($$ select 1 from answers where link_id = 'rooms' $$, 'how many rooms is no question any more');
select is_empty($$ select 1 from answers where sent_at is distinct from now() $$, 'every answer knows that it was sent');
select results_eq($$ select status, submitted_at = now() from form_assignments $$, $$ values ('submitted', true) $$, 'and so does the form');
select act_as_owner();
update form_assignments set submitted_at = 'epoch' where id = tap.assignment('Bea');
select act_as('Bea');
select is(submit_assignment(tap.assignment('Bea')), 'epoch'::timestamptz, 'a double tap sends once');
select throws_like($$ select save_answers(tap.assignment('Bea'), '[]') $$, '%AT006%', 'what was sent is not saved over');
select throws_like($$ update answers set value = '"x"' where link_id = 'hopes' $$, '%AT006%', 'nor changed by hand');
select throws_like($$ delete from answers where link_id = 'hopes' $$, '%AT006%', 'nor deleted');
select throws_like($$ insert into answers (assignment_id, link_id, value, state) values (tap.assignment('Bea'), 'rooms', '1', 'answered') $$, '%AT006%', 'nor added to');

select act_as('Noor');
select results_eq($$ select link_id, value, state from answers where client_id = tap.record('Bea') order by 1 $$,
  $$ values ('agree', 'true'::jsonb, 'answered'), ('body', null, 'live'), ('home', '"alone"', 'answered'), ('hopes', '"A better draft"', 'answered') $$,
  'Noor reads what Bea sent, and nothing of what Bea keeps');
select act_as('Ann');
select is_empty($$ select 1 from answers where client_id <> tap.record('Ann') $$, 'Ann, another client of Noor, reads nothing of it');
select act_as('Omar');
select results_eq('select distinct tap.whose(client_id) from answers', array['Dov'], 'Omar, another coach, reads his own client''s');
select act_as('Rhea');
select is_empty('select 1 from answers', 'Rhea, who was removed, reads nothing');
select act_as_anon();
select throws_ok('select value from answers', '42501', null, 'signed out, there is nothing to read');

select act_as_service();
select throws_like($$ update answers set value = '"x"' where assignment_id = tap.assignment('Bea') and link_id = 'hopes' $$, '%AT006%', 'the service key rewrites nothing either');
select act_as_owner();
select throws_ok($$ update answers set client_id = tap.record('Dov') where assignment_id = tap.assignment('Bea') $$, '23503', null, 'no row points across coaches');

select * from finish();
rollback;
