-- Sign-up: no account without an invitation to that very e-mail, on whatever way a row gets into auth.users.
begin;
set local search_path = public, tap;
select plan(40);
create temp table said (word text primary key, token text);
grant all on said to public;
create function tap.said(p_word text) returns text language sql security definer as $$ select token from pg_temp.said where word = p_word $$;
grant execute on function tap.said(text) to public;

select throws_like($$ insert into auth.users (id, email) values (gen_random_uuid(), 'lea@example.org') $$, '%AT001%', 'Without an invitation there is no account');
select throws_like($$ select tap.signs_up('Lea', 'wrong') $$, '%AT001%', 'nor with a wrong one');

select act_as('Noor');
insert into said select 'lea', token from invite_client(tap.record('Lea'));
select act_as_owner();
select throws_like($$ select tap.signs_up('Eve', tap.said('lea')) $$, '%AT001%', 'nor with somebody else''s');
select is((select count(*)::int from invitations where client_id = tap.record('Lea') and used_at is not null), 0, 'and a failure uses nothing up');
select lives_ok($$ insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data) values ('00000000-0000-4000-8000-0000000000aa', 'Lea@example.org', null,
    jsonb_build_object('invitation', tap.said('lea'), 'name', 'Lea L.', 'time_zone', 'Asia/Kolkata', 'role', 'coach', 'coach_id', tap.user_of('Omar'))) $$,
  'Lea signs up with hers');
select results_eq($$ select role, display_name, time_zone from profiles where id = '00000000-0000-4000-8000-0000000000aa' $$, $$ values ('client', 'Lea L.', 'Asia/Kolkata') $$,
  'as a client, whatever else she says of herself');
select is_empty($$ select 1 from coaches where id = '00000000-0000-4000-8000-0000000000aa' $$, 'and no coach');
select results_eq($$ select used_at is not null, used_by from invitations where hash = sha256(tap.said('lea')::bytea) $$, $$ values (true, '00000000-0000-4000-8000-0000000000aa'::uuid) $$,
  'the invitation is used up, by her');
select throws_like($$ select tap.signs_up('Lea', tap.said('lea')) $$, '%AT001%', 'a second time it is invalid');
select ok(not raw_user_meta_data ? 'invitation' and raw_user_meta_data ? 'name', 'the account keeps what she said, but not the token') from auth.users where id = '00000000-0000-4000-8000-0000000000aa';
update auth.users set raw_user_meta_data = raw_user_meta_data || jsonb_build_object('invitation', tap.said('lea')) where id = '00000000-0000-4000-8000-0000000000aa';
select ok(not raw_user_meta_data ? 'invitation', 'even when Auth writes it again, as it does') from auth.users where id = '00000000-0000-4000-8000-0000000000aa';
insert into auth.identities (id, provider, provider_id, user_id, identity_data) select gen_random_uuid(), 'email', id, id, jsonb_build_object('invitation', tap.said('lea'), 'sub', id)
  from auth.users where id = '00000000-0000-4000-8000-0000000000aa';
select ok(not identity_data ? 'invitation' and identity_data ? 'sub', 'nor does Auth''s copy of it') from auth.identities where user_id = '00000000-0000-4000-8000-0000000000aa';
select is((select user_id from clients where id = tap.record('Lea')), null, 'nobody is linked before the e-mail is confirmed');
update auth.users set email_confirmed_at = now() where id = '00000000-0000-4000-8000-0000000000aa';
select is((select user_id from clients where id = tap.record('Lea')), '00000000-0000-4000-8000-0000000000aa'::uuid, 'then she is');

-- ---------- between sign-up and confirmation ----------
select tap.a_client('Noor', 'Pat', false), tap.a_client('Noor', 'Kim', false), tap.a_client('Noor', 'Joe', false), tap.a_client('Noor', 'Sam', false), tap.a_client('Omar', 'Eli', false);
insert into said select lower(n), tap.token_of('client', tap.user_of('Noor'), tap.record(n), n) from unnest(array['Pat', 'Kim', 'Joe', 'Sam']) n;
insert into said select 'eli', tap.token_of('client', tap.user_of('Omar'), tap.record('Eli'), 'Eli');
create temp table account as select n as name, tap.signs_up(n, tap.said(lower(n)), false) as id from unnest(array['Pat', 'Kim', 'Joe', 'Sam', 'Eli']) n;
grant select on account to public;
select act_as('Noor');
update clients set email = 'right@example.org' where name = 'Pat';
select act_as_owner();
update auth.users set email_confirmed_at = now() where id = (select id from account where name = 'Pat');
select is((select user_id from clients where id = tap.record('Pat')), null, 'Noor had mistyped Pat''s e-mail and mended it: who has the wrong one is not linked');
select act_as('Noor');
select lives_ok($$ select invite_client(tap.record('Pat')) $$, 'and Pat can be invited');
select lives_ok($$ select revoke_invitation(id) from invitations where client_id = tap.record('Kim') $$, 'An invitation can be taken back until it is confirmed');
select lives_ok($$ select invite_client(tap.record('Joe')) $$, 'or replaced by a new one');
select act_as_owner();
update auth.users set email_confirmed_at = now() where id in (select id from account where name in ('Kim', 'Joe'));
select is((select user_id from clients where id = tap.record('Kim')), null, 'and then links nobody');
select is((select user_id from clients where id = tap.record('Joe')), (select id from account where name = 'Joe'), 'but by the new one');
update auth.users set email = 'elsewhere@example.org' where id = (select id from account where name = 'Sam');
update auth.users set email_confirmed_at = now() where id = (select id from account where name = 'Sam');
select is((select user_id from clients where id = tap.record('Sam')), null, 'nor is linked who confirms another e-mail than the invited one');
select tap.is_removed('Omar');
update auth.users set email_confirmed_at = now() where id = (select id from account where name = 'Eli');
select is((select user_id from clients where id = tap.record('Eli')), null, 'nor whose coach was removed in between');
update auth.users set email_confirmed_at = now() where id = tap.user_of('Ann');
select is((select user_id from clients where id = tap.record('Ann')), tap.user_of('Ann'), 'who is linked stays linked');

-- ---------- with an account that is there ----------
select tap.a_client('Noor', 'Mia', false);
update clients set email = 'dov@example.org' where id = tap.record('Mia');
insert into said select 'dov', tap.token_of('client', tap.user_of('Noor'), tap.record('Mia'), 'Dov');
update auth.users set email_confirmed_at = null where id = tap.user_of('Dov');
select act_as('Dov');
select throws_like($$ select accept_invitation(tap.said('dov')) $$, '%AT001%', 'Dov, whose e-mail is not confirmed, accepts nothing');
select act_as_owner();
update auth.users set email_confirmed_at = now() where id = tap.user_of('Dov');
select act_as('Dov');
select lives_ok($$ select accept_invitation(tap.said('dov')) $$, 'and with a confirmed one, what is sent to it');
select act_as_owner();
select results_eq($$ select name from clients where user_id = tap.user_of('Dov') order by 1 $$, array['Dov', 'Mia'], 'that record and no other is his');
select results_eq($$ select used_by from invitations where client_id = tap.record('Mia') $$, $$ values (tap.user_of('Dov')) $$, 'by that invitation');
select tap.a_client('Noor', 'Gil', false), tap.a_client('Noor', 'Tom', false), tap.a_client('Noor', 'Noa', false);
insert into said values ('gil', tap.token_of('client', tap.user_of('Noor'), tap.record('Gil'), 'Dov')), ('tom', tap.token_of('client', tap.user_of('Noor'), tap.record('Tom'), 'Tom')),
  ('noa', tap.token_of('client', tap.user_of('Noor'), tap.record('Noa'), 'Omar'));
insert into account select 'Tom', tap.signs_up('Tom', tap.said('tom'), false);
update clients set user_id = tap.user_of('Bea') where id in (tap.record('Gil'), tap.record('Tom'));
select act_as('Dov');
select throws_like($$ select accept_invitation(tap.said('gil')) $$, '%AT001%', 'a record that somebody has joined is not taken over');
select act_as_owner();
update auth.users set email_confirmed_at = now() where id = (select id from account where name = 'Tom');
select is((select user_id from clients where id = tap.record('Tom')), tap.user_of('Bea'), 'nor by confirming an e-mail');
select act_as('Omar');
select throws_like($$ select accept_invitation(tap.said('noa')) $$, '%AT001%', 'a coach does not become a client, not even by their own e-mail');
select act_as_owner();
insert into said values ('coach', tap.token_of('coach', null, null, 'Dov'));
select act_as('Dov');
select throws_like($$ select accept_invitation(tap.said('coach')) $$, '%AT001%', 'a client can not become a coach by an invitation');
select act_as_owner();
select is((select used_at from invitations where hash = sha256(tap.said('coach')::bytea)), null, 'which is not used up by trying');

-- ---------- a coach ----------
select act_as_service();
insert into said select 'ida', invite_coach('ida@example.org');
select act_as_owner();
insert into account select 'Ida', tap.signs_up('Ida', tap.said('ida'));
select results_eq($$ select role, display_name, time_zone from profiles where id = (select id from account where name = 'Ida') $$, $$ values ('coach', 'Ida', 'UTC') $$, 'Ida, invited as a coach, is one');
select results_eq($$ select display_name, removed_at from coaches where id = (select id from account where name = 'Ida') $$, $$ values ('Ida', null::timestamptz) $$, 'with a row to describe herself in');
insert into said values ('late', tap.token_of('coach', null, null, 'Max'));
update invitations set expires_at = now() where email = 'max@example.org';
select throws_like($$ select tap.signs_up('Max', tap.said('late')) $$, '%AT001%', 'After 72 hours there is no account');
update invitations set expires_at = now() + interval '1 hour', revoked_at = now() where email = 'max@example.org';
select throws_like($$ select tap.signs_up('Max', tap.said('late')) $$, '%AT001%', 'nor from a revoked invitation');
select tap.a_client('Omar', 'Zoe', false);
select throws_like($$ select tap.signs_up('Zoe', tap.token_of('client', tap.user_of('Omar'), tap.record('Zoe'), 'Zoe')) $$, '%AT001%', 'nor from a coach who was removed');
select throws_ok($$ insert into invitations (role, email, hash, client_id, coach_id) values ('coach', 'x@example.org', 'x', tap.record('Ann'), tap.user_of('Noor')) $$, '23514', null,
  'an invitation makes a coach or joins a client, never both');
select throws_ok($$ insert into invitations (role, email, hash, client_id, coach_id) values ('client', 'x@example.org', 'x', tap.record('Ann'), tap.user_of('Omar')) $$, '23503', null,
  'to the coach whose client they are');
delete from auth.users where id = tap.user_of('Ann');
select results_eq($$ select user_id, name from clients where id = tap.record('Ann') $$, $$ values (null::uuid, 'Ann') $$, 'An account that goes leaves the record to the coach');

select * from finish();
rollback;
