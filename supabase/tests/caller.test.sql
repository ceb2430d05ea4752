-- The caller: a token is worth as much as the sign-in it was made for.
begin;
set local search_path = public, tap;
select plan(17);
create function tap.signs_in(p_name text, p_session uuid) returns void language sql security definer set search_path = '' as $$
  insert into auth.sessions (id, user_id) values (p_session, tap.user_of(p_name))
$$;
-- With the token of that sign-in, as the API would run it.
create function tap.act_with(p_name text, p_session text) returns text language sql as $$
  select set_config('request.jwt.claim.sub', tap.user_of(p_name)::text, true),
         set_config('request.jwt.claims', json_build_object('sub', tap.user_of(p_name), 'role', 'authenticated', 'session_id', p_session)::text, true),
         set_config('role', 'authenticated', true);
  select '# With a token of ' || p_name
$$;
grant execute on all functions in schema tap to public;
select tap.signs_in('Noor', '00000000-0000-4000-8000-00000000a001'), tap.signs_in('Noor', '00000000-0000-4000-8000-00000000a002'),
       tap.signs_in('Ann', '00000000-0000-4000-8000-00000000a003'), tap.signs_in('Omar', '00000000-0000-4000-8000-00000000a004');

select act_with('Noor', '00000000-0000-4000-8000-00000000a001');
select isnt_empty('select id from clients', 'Noor is signed in and reads');
select act_with('Ann', '00000000-0000-4000-8000-00000000a003');
select isnt_empty('select client_id from my_records()', 'as Ann does');
select act_as_owner();
delete from auth.sessions where id in ('00000000-0000-4000-8000-00000000a001', '00000000-0000-4000-8000-00000000a003');

select act_with('Noor', '00000000-0000-4000-8000-00000000a001');
select throws_like('select id from clients', '%AT032%', 'Signed out everywhere, the token Noor still has reads no table');
select throws_like('select id from profiles', '%AT032%', 'not even of herself');
select throws_like('select id from coaches', '%AT032%', 'nor of her practice');
select throws_like('select * from list_clients()', '%AT032%', 'calls no function');
select throws_like($$ insert into clients (name) values ('x') $$, '%AT032%', 'writes nothing');
select throws_like($$ update clients set name = 'x' $$, '%AT032%', 'and changes nothing');
select act_with('Ann', '00000000-0000-4000-8000-00000000a003');
select throws_like('select client_id from my_records()', '%AT032%', 'Nor is Ann''s good for her records');
select throws_like('select assignment_id from answers', '%AT032%', 'for her answers');
select throws_like($$ select accept_invitation('x') $$, '%AT032%', 'or for an invitation');
select act_with('Noor', '00000000-0000-4000-8000-00000000a002');
select isnt_empty('select id from clients', 'Noor''s other sign-in goes on');
select act_with('Noor', '00000000-0000-4000-8000-00000000a004');
select throws_like('select id from clients', '%AT032%', 'Omar''s sign-in does not stand for hers');
select act_as_owner();
update auth.sessions set not_after = now() where id = '00000000-0000-4000-8000-00000000a002';
select act_with('Noor', '00000000-0000-4000-8000-00000000a002');
select throws_like('select id from clients', '%AT032%', 'A sign-in that was given a last moment ends with it');
select act_as_anon();
select throws_like($$ select check_invitation('x') $$, '%AT001%', 'Who is not signed in at all is asked for no sign-in');

select act_as_owner();
select is_empty($$ select policyname from pg_policies where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ~ 'auth\.uid' $$,
  'No policy asks for the caller past this');
select is_empty($$ select p.proname from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.prosrc ~ 'auth\.uid' and p.proname <> 'caller' $$,
  'nor does a function');

select * from finish();
rollback;
