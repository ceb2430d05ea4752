-- Profiles: everybody has one, their own, and its role is not theirs to choose.
begin;
set local search_path = public, tap;
select plan(11);

select act_as('Ann');
select results_eq('select tap.whose(id), role from profiles', $$ values ('Ann', 'client') $$,
  'Ann, a client, reads her own profile and no other');
select lives_ok($$ update profiles set display_name = 'Anna', time_zone = 'Europe/Lisbon', preferences = '{"theme": "dark"}' $$,
  'she changes her name, time zone and preferences, and a filter is not what protects the others');
select results_eq('select display_name, time_zone, updated_at = now() from profiles', $$ values ('Anna', 'Europe/Lisbon', true) $$,
  'the change is there, and so is its time');
select throws_ok($$ update profiles set role = 'coach' $$, '42501', null, 'she can not make herself a coach');
select throws_ok('update profiles set id = tap.user_of($$Bea$$)', '42501', null, 'nor become somebody else');
select throws_ok('update profiles set updated_at = now()', '42501', null, 'nor write the time of the change');
select throws_ok($$ insert into profiles (id, role) values (gen_random_uuid(), 'coach') $$, '42501', null, 'nor add a profile');
select throws_ok('delete from profiles', '42501', null, 'nor remove hers');
select throws_ok($$ update profiles set preferences = '[]' $$, '23514', null, 'preferences stay an object');

select act_as_owner();
select is((select display_name from profiles where id = tap.user_of('Bea')), 'Bea', 'Bea''s name is what it was');

select act_as_anon();
select throws_ok('select id from profiles', '42501', null, 'signed out, there is nothing to read');

select * from finish();
rollback;
