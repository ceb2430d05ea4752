-- Invitations: a token shown once, bound to an e-mail, used once, within 72 hours.
begin;
set local search_path = public, tap;
select plan(50);
create temp table said (word text primary key, token text);
grant all on said to public;
create function tap.said(p_word text) returns text language sql security definer as $$ select token from pg_temp.said where word = p_word $$;
grant execute on function tap.said(text) to public;

select act_as('Noor');
select results_eq('select tap.whose(client_id), used_at is not null from invitations order by 1',
  $$ values ('Ann', true), ('Bea', true), ('Cal', true), ('Lea', false) $$, 'Noor, a coach, sees her own invitations');
select throws_ok('select hash from invitations', '42501', null, 'but not the hash of a token');
select throws_ok('select used_by from invitations', '42501', null, 'nor whose account it made');
select throws_ok('insert into invitations (role, email) values ($$coach$$, $$x@example.org$$)', '42501', null, 'she writes none');
select throws_ok('update invitations set expires_at = now()', '42501', null, 'changes none');
select throws_ok('delete from invitations', '42501', null, 'and deletes none');
insert into clients (name, email) values ('Eve', 'eve@example.org');
select invite_client((select id from clients where name = 'Eve'));
select act_as_owner();
update invitations set revoked_at = 'epoch' where client_id = tap.record('Lea');
select act_as('Noor');
select lives_ok($$ insert into said select 'first', token from invite_client(tap.record('Lea')) $$, 'she invites Lea again');
select is((select revoked_at from invitations where email = 'eve@example.org'), null, 'which leaves Eve''s invitation open');
select lives_ok($$ insert into said select 'second', token from invite_client(tap.record('Lea')) $$, 'and once more');
select results_eq($$ select count(*)::int from invitations where client_id = tap.record('Lea') and revoked_at is null $$, array[1], 'only the latest is open');
select results_eq($$ select distinct email, expires_at - created_at from invitations where client_id = tap.record('Lea') $$,
  $$ values ('lea@example.org', interval '72 hours') $$, 'for three days, bound to Lea''s e-mail');
select matches(said('second'), '^[0-9a-f]{64}$', 'the token holds 256 bits');
select throws_like($$ select invite_client(tap.record('Ann')) $$, '%AT012%', 'who has joined is not invited again');
select throws_like($$ select invite_client(tap.record('Dov')) $$, '%AT002%', 'Omar''s client is not found');
select throws_like($$ select invite_client(gen_random_uuid()) $$, '%AT002%', 'just like nobody at all');
insert into clients (name) values ('Mute');
select throws_like($$ select invite_client((select id from clients where name = 'Mute')) $$, '%AT011%', 'an e-mail is needed');
select throws_ok($$ select invite_coach('new@example.org') $$, '42501', null, 'coaches are not hers to invite');

select act_as_anon();
select results_eq($$ select role, coach_name from check_invitation(tap.said('second')) $$, $$ values ('client', 'Noor') $$,
  'Signed out, the holder learns who invites, and not whom');
select results_eq($$ select role from check_invitation(tap.said('second'), ' Lea@example.org') $$, array['client'], 'with the address it went to as well');
select throws_like($$ select check_invitation(tap.said('second'), 'eve@example.org') $$, '%AT001%', 'with another it is invalid, before anybody asks whether that one has an account');
select throws_like($$ select check_invitation(tap.said('second'), 'ann@example.org') $$, '%AT001%', 'and the same for one that has');
select throws_like($$ select check_invitation(tap.said('second'), '') $$, '%AT001%', 'or for none');
select throws_like($$ select check_invitation(tap.said('first')) $$, '%AT001%', 'a revoked token is invalid');
select throws_like($$ select check_invitation('wrong') $$, '%AT001%', 'as a wrong one is');
select throws_like($$ select check_invitation(null) $$, '%AT001%', 'and none at all');
select throws_ok($$ select accept_invitation(tap.said('second')) $$, '42501', null, 'nothing is accepted without an account');

select act_as('Ann');
select throws_like($$ select accept_invitation(tap.said('second')) $$, '%AT001%', 'Ann, who is not Lea, can not use Lea''s');
select is_empty('select id from invitations', 'and sees none');
select act_as('Omar');
select throws_like($$ select accept_invitation(tap.said('second')) $$, '%AT001%', 'a coach is no client');
select throws_like($$ select revoke_invitation(tap.invitation('Lea')) $$, '%AT002%', 'Omar can not end Noor''s invitation');

select act_as('Noor');
select lives_ok($$ update clients set email = 'lea@example.net' where name = 'Lea' $$, 'Noor mends Lea''s e-mail');
select is((select revoked_at from invitations where email = 'eve@example.org'), null, 'Eve''s invitation stays open');
update clients set email = 'bea@example.net' where name = 'Bea';
select results_eq($$ select invitation_state from list_clients(p_search => 'bea') $$, array['accepted'], 'and who has joined, by whatever e-mail, has joined');
select results_eq($$ select count(*)::int from invitations where client_id = tap.record('Lea') and revoked_at = 'epoch' $$, array[1], 'when an invitation was ended is not rewritten');
select act_as_anon();
select throws_like($$ select check_invitation(tap.said('second')) $$, '%AT001%', 'and the invitation to the old one has ended');

select act_as('Omar');
insert into clients (name, email) values ('Ann', 'Ann@example.org');
insert into said select 'ann', token from invite_client((select id from clients where name = 'Ann'));
select act_as('Ann');
select lives_ok($$ select accept_invitation(tap.said('ann')) $$, 'Ann accepts Omar''s invitation with the account she has');
select results_eq('select coach_name from my_records() order by 1', array['Noor', 'Omar'], 'and has two coaches');
select lives_ok($$ select accept_invitation(tap.said('ann')) $$, 'a retry finds her joined');
select results_eq('select coach_name from my_records() order by 1', array['Noor', 'Omar'], 'once');
select act_as('Noor');
select is_empty($$ select 1 from clients where coach_id = tap.user_of('Omar') $$, 'of which Noor learns nothing');

insert into said select 'third', token from invite_client(tap.record('Lea'));
select lives_ok($$ select revoke_invitation(id) from invitations where client_id = tap.record('Lea') and revoked_at is null $$, 'Noor takes an invitation back');
select is_empty($$ select 1 from invitations where client_id = tap.record('Lea') and revoked_at is null $$, 'and none is open');
select lives_ok($$ select revoke_invitation(tap.invitation('Lea')) $$, 'again changes nothing');
select throws_like($$ select revoke_invitation(tap.invitation('Ann')) $$, '%AT002%', 'a used one can not be taken back');

select act_as_owner();
update invitations set revoked_at = null, expires_at = now() where hash = sha256(said('third')::bytea);
select act_as_anon();
select throws_like($$ select check_invitation(tap.said('third')) $$, '%AT001%', 'After 72 hours a token is invalid');
select act_as_owner();
update invitations set expires_at = now() + interval '1 minute' where hash = sha256(said('third')::bytea);
select act_as_anon();
select lives_ok($$ select check_invitation(tap.said('third')) $$, 'before, it is not');
select tap.is_removed('Noor');
select throws_like($$ select check_invitation(tap.said('third')) $$, '%AT001%', 'the invitation of a coach who was removed is invalid');

select act_as_service();
select matches(invite_coach('New@example.org'), '^[0-9a-f]{64}$', 'The service key, an operator, invites a coach');
select act_as_owner();
select results_eq($$ select role, coach_id, client_id from invitations where email = 'new@example.org' $$, $$ values ('coach', null::uuid, null::uuid) $$,
  'whose invitation belongs to nobody else');
select act_as('Omar');
select is_empty($$ select 1 from invitations where role = 'coach' $$, 'and is seen by no coach');

select * from finish();
rollback;
