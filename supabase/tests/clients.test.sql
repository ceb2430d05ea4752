-- Clients: whom a coach works with. The record is the coach's; the client sees contact columns only.
begin;
set local search_path = public, tap;
select plan(35);

select act_as('Noor');
select results_eq('select name from clients order by name', array['Ann', 'Bea', 'Cal', 'Lea'], 'Noor, a coach, reads her own clients, archived ones too');
select lives_ok($$ insert into clients (request_id, name, preferred_name, pronouns, email, status, tags)
    values ('00000000-0000-4000-8000-00000000000e', 'Éowyn 王', 'Wyn', 'she/they', 'Eve@example.org', 'lead', '{new}') $$, 'she adds one');
select results_eq($$ select coach_id, revision, user_id is null from clients where preferred_name = 'Wyn' $$,
  $$ values (tap.user_of('Noor'), 1, true) $$, 'who is hers, and nobody''s account yet');
select lives_ok($$ insert into clients (request_id, name) values ('00000000-0000-4000-8000-00000000000e', 'Again')
    on conflict (coach_id, request_id) do nothing $$, 'a retry adds nobody');
select is_empty($$ select 1 from clients where name = 'Again' $$, 'and changes nothing');
select throws_like($$ insert into clients (name, email) values ('Twin', 'EVE@example.org') $$, '%clients_email_unique%',
  'the same e-mail again is refused, however it is written');
select throws_ok($$ insert into clients (name, coach_id) values ('Eve', tap.user_of('Omar')) $$, '42501', null, 'she can not add one to Omar');
select throws_ok($$ insert into clients (name, id) values ('Eve', tap.record('Dov')) $$, '42501', null, 'nor choose an id');
select throws_ok($$ insert into clients (name, user_id) values ('Eve', tap.user_of('Dov')) $$, '42501', null, 'nor claim an account');
select throws_ok($$ insert into clients (name) values ('  ') $$, '23514', null, 'a name is more than spaces');
select throws_ok($$ insert into clients (name, tags) values ('Eve', array_fill('x'::text, array[21])) $$, '23514', null, 'tags are few');
select throws_ok($$ insert into clients (name, tags) values ('Eve', array_fill('x'::text, array[2, 20])) $$, '23514', null, 'in every direction');
select throws_ok($$ insert into clients (name, tags) values ('Eve', array[repeat('x', 5000)]) $$, '23514', null, 'and short');

select is((select updated_at from clients where name = 'Bea') < now(), true, 'Bea''s record was last changed before');
select results_eq($$ update clients set preferred_name = 'Bee', status = 'paused', tags = '{a,b}', pronouns = 'she', name = 'Beatrice', email = 'bee@example.org'
    where revision = 2 and name = 'Bea' returning revision $$, array[3], 'she changes Bea at the revision she saw, and gets the next');
select is_empty($$ update clients set status = 'active' where revision = 2 and name = 'Beatrice' returning 1 $$, 'the same again is a conflict: no row');
select results_eq($$ select updated_at = now() from clients where name = 'Beatrice' $$, array[true], 'the time of the change is the database''s');
select throws_ok('update clients set coach_id = tap.user_of($$Omar$$)', '42501', null, 'she can not move a client to another coach');
select throws_ok('update clients set user_id = tap.user_of($$Ann$$)', '42501', null, 'nor link an account');
select throws_ok('update clients set revision = 9', '42501', null, 'nor write the revision');
select throws_ok('update clients set request_id = gen_random_uuid()', '42501', null, 'nor the request id');
select throws_ok($$ update clients set status = 'gone' $$, '23514', null, 'a status is one of five');
select throws_ok('delete from clients', '42501', null, 'nobody is deleted through the API');
select is_empty($$ update clients set name = 'x' where id = tap.record('Dov') returning 1 $$, 'Omar''s client is out of reach');

select act_as('Omar');
select results_eq('select name from clients', array['Dov'], 'Omar, another coach, reads his own');
select lives_ok($$ insert into clients (name, email) values ('Ann', 'ann@example.org') $$, 'the e-mail of somebody else''s client is fine and tells nothing');

select act_as('Ann');
select is_empty('select id from clients', 'Ann, a client, reads no record, not even her own');
select results_eq('select tap.whose(client_id), tap.whose(coach_id), name, coach_name from my_records()',
  $$ values ('Ann', 'Noor', 'Ann', 'Noor') $$, 'but the contact columns of it');
select throws_ok($$ insert into clients (name) values ('Me') $$, '42501', 'new row violates row-level security policy for table "clients"', 'she keeps no clients');
select is_empty($$ update clients set status = 'lead' returning 1 $$, 'she changes none');

select act_as('Rhea');
select is_empty('select id from clients', 'Rhea, who was removed, reads nobody');
select throws_ok($$ insert into clients (name) values ('Eve') $$, '42501', 'new row violates row-level security policy for table "clients"', 'adds nobody');
select is_empty($$ update clients set name = 'x' returning 1 $$, 'and changes nobody');

select act_as_anon();
select throws_ok('select id from clients', '42501', null, 'signed out, there is nothing to read');
select throws_ok('select * from my_records()', '42501', null, 'and nothing to ask');

select * from finish();
rollback;
