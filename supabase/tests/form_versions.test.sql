-- Form versions: what a form asked, word for word. Never changed; an edit makes the next one.
begin;
set local search_path = public, tap;
select plan(19);
select tap.forgets_check_ins();

select act_as('Noor');
select bag_has('select id from form_versions', $$ values (tap.version('A built-in form')), (tap.version('Noor''s form')) $$, 'Noor, a coach, reads built-in versions and her own');
select is_empty($$ select 1 from form_versions where coach_id <> tap.user_of('Noor') $$, 'and no other coach''s');
select throws_ok($$ update form_versions set definition = '{}' $$, '42501', null, 'she rewrites none');
select throws_ok($$ update form_versions set coach_id = null $$, '42501', null, 'moves none');
select throws_ok($$ insert into form_versions (form_id, version, definition) values (tap.form('Noor''s form'), 9, tap.a_definition()) $$, '42501', null, 'adds none by hand');
select throws_ok($$ delete from form_versions $$, '42501', null, 'and deletes none');
select isnt(publish_form(tap.form('Noor''s form'), 'intake', 'Noor''s form',
    jsonb_set(tap.a_definition(), '{sections,0,items,0,text}', '"Asked anew"')), null, 'she publishes the next version');
select results_eq($$ select definition -> 'sections' -> 0 -> 'items' -> 0 ->> 'text' from form_versions where form_id = tap.form('Noor''s form') order by version $$,
  array['I understand this is coaching.', 'Asked anew'], 'beside the first, which says what it said');
select results_eq($$ select v.version from form_assignments a join form_versions v on v.id = a.form_version_id where a.client_id = tap.record('Ann') $$,
  array[1], 'Ann''s sent form stays on the first');

select act_as('Ann');
select results_eq('select version from form_versions', array[1], 'Ann, a client, reads the version she was given and not the next');
select act_as('Noor');
select withdraw_assignment(tap.assignment('Bea'));
select act_as('Bea');
select is_empty('select 1 from form_versions', 'Bea, whose form was taken back, reads it no more');
select act_as('Dov');
select results_eq('select id from form_versions', $$ values (tap.version('Omar''s form')) $$, 'Dov, Omar''s client, reads what Omar gave him');
select act_as('Rhea');
select is_empty('select id from form_versions', 'Rhea, who was removed, reads none');
select act_as_anon();
select throws_ok('select id from form_versions', '42501', null, 'signed out, there is nothing to read');

select act_as_service();
select throws_like($$ update form_versions set definition = tap.a_definition() $$, '%AT009%', 'The service key rewrites none either');
select act_as_owner();
select throws_like($$ update form_versions set version = 7 where id = tap.version('Noor''s form') $$, '%AT009%', 'nor does the owner of the database');
select throws_like($$ insert into form_versions (form_id, version, definition) values (tap.form('Noor''s form'), 9, '{"sections": [1]}') $$, '%AT003%',
  'a bad definition is refused by whatever way it comes');
select throws_ok($$ insert into form_versions (form_id, version, definition) values (tap.form('Noor''s form'), 1, tap.a_definition()) $$, '23505', null,
  'a number is given once');
select throws_ok($$ insert into form_versions (form_id, version, definition) values (tap.form('Noor''s form'), 0, tap.a_definition()) $$, '23514', null,
  'from one on');

select * from finish();
rollback;
