-- Forms by name: built-in ones for every coach, a coach's own for that coach, what was given for the client.
begin;
set local search_path = public, tap;
select plan(28);
select tap.forgets_check_ins();

select act_as('Noor');
select bag_has('select title from forms', $$ values ('A built-in form'), ('Noor''s form'), ('Noor''s other form') $$, 'Noor, a coach, reads built-in forms and her own');
select is_empty($$ select 1 from forms where coach_id is not null and coach_id <> tap.user_of('Noor') $$, 'and no other coach''s');
select isnt(publish_form(null, 'measure', 'A measure', tap.a_definition()), null, 'she publishes a form');
select results_eq($$ select kind, tap.whose(coach_id) from forms where title = 'A measure' $$, $$ values ('measure', 'Noor') $$, 'which is hers');
select lives_ok($$ select publish_form(tap.form('A measure'), 'measure', 'A better check-in', tap.a_definition()) $$, 'and its next version, under a new title');
select results_eq($$ select f.kind, v.version from forms f join form_versions v on v.form_id = f.id where f.title = 'A better check-in' order by 2 $$,
  $$ values ('measure', 1), ('measure', 2) $$, 'a form keeps its kind');
select throws_like($$ select publish_form(null, 'intake', 'Empty', '{"sections": []}') $$, '%AT003%', 'a bad definition is refused');
select is_empty($$ select 1 from forms where title = 'Empty' $$, 'and leaves no empty form behind');
select throws_ok($$ select publish_form(null, 'quiz', 'Quiz', tap.a_definition()) $$, '23514', null, 'so is an unknown kind');
select throws_ok($$ select publish_form(null, 'intake', ' ', tap.a_definition()) $$, '23514', null, 'and a form without a title');
select throws_like($$ select publish_form(tap.form('A built-in form'), 'intake', 'Mine now', tap.a_definition()) $$, '%AT002%', 'a built-in form is not hers to change');
select throws_like($$ select publish_form(tap.form('Omar''s form'), 'intake', 'Mine now', tap.a_definition()) $$, '%AT002%', 'nor is Omar''s');
select throws_like($$ select publish_form(gen_random_uuid(), 'intake', 'Mine now', tap.a_definition()) $$, '%AT002%', 'which looks like no form at all');
select throws_ok($$ insert into forms (kind, title) values ('intake', 'x') $$, '42501', null, 'she writes no row by hand');
select throws_ok($$ update forms set title = 'x' $$, '42501', null, 'changes none');
select throws_ok($$ update forms set coach_id = null $$, '42501', null, 'makes none built-in');
select throws_ok($$ delete from forms $$, '42501', null, 'and deletes none');

select act_as('Ann');
select results_eq('select title from forms', array['Noor''s form'], 'Ann, a client, reads the form she was given, and no other');
select throws_like($$ select publish_form(null, 'intake', 'Mine', tap.a_definition()) $$, '%AT010%', 'she publishes none');
select act_as('Noor');
select assign_form('00000000-0000-4000-8000-000000000001', tap.record('Lea'), tap.version('A built-in form'));
select act_as_owner();
update clients set user_id = tap.user_of('Ann') where id = tap.record('Lea');
select act_as('Ann');
select bag_eq('select title from forms', array['Noor''s form', 'A built-in form'], 'and a built-in one, when she is given one');
select act_as('Noor');
select withdraw_assignment(tap.assignment('Lea'));
select act_as('Ann');
select results_eq('select title from forms', array['Noor''s form'], 'until it is taken back');

select act_as('Rhea');
select is_empty('select id from forms', 'Rhea, who was removed, reads no form, not even a built-in one');
select throws_like($$ select publish_form(null, 'intake', 'Mine', tap.a_definition()) $$, '%AT010%', 'and publishes none');
select throws_like($$ select publish_form(tap.form('Rhea''s form'), 'intake', 'Mine', tap.a_definition()) $$, '%AT010%', 'of which her own are no exception');

select act_as_anon();
select throws_ok('select id from forms', '42501', null, 'signed out, there is nothing to read');
select throws_ok($$ select publish_form(null, 'intake', 'Mine', tap.a_definition()) $$, '42501', null, 'and nothing to publish');

select act_as_owner();
select throws_ok($$ insert into forms (slug, kind, title) values ('tap-built-in', 'intake', 'Twice') $$, '23505', null, 'one built-in form a slug, whoever writes it');
update forms set description = 'Words', updated_at = 'epoch' where title = 'Noor''s form';
select results_eq($$ select updated_at = now() from forms where title = 'Noor''s form' $$, array[true], 'the time of a change is the database''s');

select * from finish();
rollback;
