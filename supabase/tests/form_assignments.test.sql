-- Assignments: a form on its way from coach to client and back. Written by functions only.
begin;
set local search_path = public, tap;
select plan(57);
select tap.forgets_check_ins();

select act_as('Noor');
select results_eq('select tap.whose(client_id), status from form_assignments order by 1',
  $$ values ('Ann', 'submitted'), ('Bea', 'in_progress'), ('Cal', 'reviewed') $$, 'Noor, a coach, sees the forms of her clients');
select isnt(assign_form('00000000-0000-4000-8000-000000000001', tap.record('Lea'), tap.version('Noor''s form')), null, 'she gives Lea a form');
select is(assign_form('00000000-0000-4000-8000-000000000001', tap.record('Lea'), tap.version('Noor''s form')), tap.assignment('Lea'), 'a retry gives the same one');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Lea'), tap.version('Noor''s form')) $$, '%AT013%', 'a second copy has to wait for the first');
select throws_like($$ select assign_form('00000000-0000-4000-8000-000000000001', tap.record('Ann'), tap.version('A built-in form')) $$, '%AT013%', 'a request is for one client');
select isnt(assign_form(gen_random_uuid(), tap.record('Lea'), tap.version('A built-in form')), null, 'another form may be open beside it');
select isnt(assign_form(gen_random_uuid(), tap.record('Cal'), tap.version('Noor''s form')), null, 'and a new copy after the last was read');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Dov'), tap.version('Noor''s form')) $$, '%AT002%', 'Omar''s client is not found');
select throws_like($$ select assign_form(gen_random_uuid(), gen_random_uuid(), tap.version('Noor''s form')) $$, '%AT002%', 'like nobody at all');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Ann'), tap.version('Omar''s form')) $$, '%AT002%', 'nor is Omar''s form');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Ann'), gen_random_uuid()) $$, '%AT002%', 'like no form at all');
select throws_ok($$ insert into form_assignments (client_id, form_version_id) values (tap.record('Ann'), tap.version('Noor''s form')) $$, '42501', null, 'she writes no row by hand');
select throws_ok($$ update form_assignments set status = 'submitted' $$, '42501', null, 'changes none');
select throws_ok($$ update form_assignments set asks_to_speak_alone = false $$, '42501', null, 'not even that somebody asks to be spoken to');
select throws_ok($$ delete from form_assignments $$, '42501', null, 'and deletes none');
select throws_ok($$ select xmax from form_assignments $$, '42501', null, 'nor does she see when a row was last locked: by an amendment that is not for her');

select lives_ok($$ select mark_reviewed(tap.assignment('Ann')) $$, 'she marks Ann''s as read');
select results_eq($$ select status, reviewed_at = now() from form_assignments where client_id = tap.record('Ann') $$,
  $$ values ('reviewed', true) $$, 'which is kept, with its time');
select lives_ok($$ select mark_reviewed(tap.assignment('Ann')) $$, 'she may read it again');
select lives_ok($$ select mark_unread(tap.assignment('Ann')) $$, 'or say that she has not');
select results_eq($$ select status, reviewed_at from form_assignments where client_id = tap.record('Ann') $$, $$ values ('submitted', null::timestamptz) $$, 'so that it waits again');
select lives_ok($$ select mark_unread(tap.assignment('Ann')) $$, 'which is nothing new the second time');
select throws_like($$ select mark_unread(tap.assignment('Bea')) $$, '%AT002%', 'what was not sent can not wait for her');
select throws_like($$ select mark_unread(tap.assignment('Dov')) $$, '%AT002%', 'nor what was sent to Omar');
select throws_like($$ select mark_reviewed(tap.assignment('Bea')) $$, '%AT002%', 'what was not sent can not have been read');
select throws_like($$ select mark_reviewed(tap.assignment('Dov')) $$, '%AT002%', 'nor what was sent to Omar');
select throws_like($$ select withdraw_assignment(tap.assignment('Ann')) $$, '%AT006%', 'what was sent is not taken back');
select throws_like($$ select withdraw_assignment(tap.assignment('Dov')) $$, '%AT002%', 'Omar''s assignment is not found');
select throws_like($$ select withdraw_assignment(gen_random_uuid()) $$, '%AT002%', 'like none at all');
select lives_ok($$ select withdraw_assignment(tap.assignment('Bea')) $$, 'she takes Bea''s back');
select results_eq($$ select status from form_assignments where client_id = tap.record('Bea') $$, array['withdrawn'], 'before it was sent');
select lives_ok($$ select withdraw_assignment(tap.assignment('Bea')) $$, 'again');
select results_eq($$ select status from form_assignments where client_id = tap.record('Bea') $$, array['withdrawn'], 'changes nothing');

-- ---------- undone ----------
select assign_form('00000000-0000-4000-8000-000000000002', tap.record('Bea'), tap.version('A built-in form'));
create temp table given as select id from form_assignments where request_id = '00000000-0000-4000-8000-000000000002';
grant select on given to public;
select lives_ok($$ select undo_assignment((select id from given)) $$, 'What Noor gave just now she takes back, as long as nobody has begun');
select results_eq($$ select status from form_assignments where id = (select id from given) $$, array['withdrawn'], 'as if it had not been given');
select lives_ok($$ select undo_assignment((select id from given)) $$, 'and again, which changes nothing');
select assign_form('00000000-0000-4000-8000-000000000003', tap.record('Bea'), tap.version('A built-in form'));
select act_as('Bea');
select save_answers(id, jsonb_build_array(tap.answer('hopes', '"To rest"'))) from form_assignments where request_id = '00000000-0000-4000-8000-000000000003';
select act_as('Noor');
select throws_ok($$ select undo_assignment(id) from form_assignments where request_id = '00000000-0000-4000-8000-000000000003' $$, 'PGRST',
  '{"code": "AT037", "hint": null, "details": null, "message": "too_late"}', 'once Bea has begun it is too late, and no more is said');
select results_eq($$ select status from form_assignments where request_id = '00000000-0000-4000-8000-000000000003' $$, array['in_progress'], 'and nothing of hers is lost');
select throws_like($$ select undo_assignment(tap.assignment('Ann')) $$, '%AT037%', 'what was sent is not undone either');
select throws_like($$ select undo_assignment(tap.assignment('Dov')) $$, '%AT002%', 'Omar''s is not found');
select throws_like($$ select undo_assignment(gen_random_uuid()) $$, '%AT002%', 'like none at all');
select withdraw_assignment(id) from form_assignments where client_id = tap.record('Bea') and status <> 'withdrawn';

select act_as('Bea');
select throws_like($$ select undo_assignment(tap.assignment('Bea')) $$, '%AT010%', 'undoing is for coaches');
select throws_like($$ select mark_unread(tap.assignment('Bea')) $$, '%AT010%', 'of either kind');
select throws_like($$ select save_answers(tap.assignment('Bea'), '[]') $$, '%AT002%', 'Bea can not go on with what was taken back');
select throws_like($$ select submit_assignment(tap.assignment('Bea')) $$, '%AT002%', 'nor send it');
select throws_like($$ insert into answers (assignment_id, link_id, value, state) values (tap.assignment('Bea'), 'rooms', '1', 'answered') $$, '%AT002%', 'nor by hand');
select results_eq('select distinct tap.whose(client_id) from form_assignments', array['Bea'], 'she sees her own forms and no other client''s');
select throws_like($$ select mark_reviewed(tap.assignment('Ann')) $$, '%AT010%', 'reading is for coaches');
select throws_like($$ select withdraw_assignment(tap.assignment('Bea')) $$, '%AT010%', 'so is taking back');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Bea'), tap.version('Noor''s form')) $$, '%AT010%', 'and giving');

select act_as('Rhea');
select is_empty('select id from form_assignments', 'Rhea, who was removed, sees none');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Rob'), tap.version('Rhea''s form')) $$, '%AT010%', 'gives none');
select throws_like($$ select mark_reviewed(tap.assignment('Rob')) $$, '%AT010%', 'reads none');
select throws_like($$ select withdraw_assignment(tap.assignment('Rob')) $$, '%AT010%', 'and takes none back');
select act_as_anon();
select throws_ok('select id from form_assignments', '42501', null, 'signed out, there is nothing to read');

select act_as_owner();
select throws_ok($$ insert into form_assignments (coach_id, client_id, form_id, form_version_id, request_id)
  select tap.user_of('Noor'), tap.record('Dov'), tap.form('Noor''s form'), tap.version('Noor''s form'), gen_random_uuid() $$, '23503', null,
  'no row points across coaches, whoever writes it');
select throws_ok($$ update form_assignments set submitted_at = null where id = tap.assignment('Ann') $$, '23514', null, 'and sent is sent');

select * from finish();
rollback;
