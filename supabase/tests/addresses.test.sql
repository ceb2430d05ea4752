-- One address, however it was written: pasted from a mail by the coach, typed by the invited person, or kept by Auth with marks that nobody sees.
begin;
set local search_path = public, tap;
select plan(22);
create temp table said (word text primary key, token text);
grant all on said to public;
create function tap.said(p_word text) returns text language sql security definer as $$ select token from pg_temp.said where word = p_word $$;
grant execute on function tap.said(text) to public;

select act_as('Noor');
insert into clients (name, email) values ('Mia', E'\u200emailto:Mia@Example.org\u200b');
insert into said select 'noor', token from invite_client((select id from clients where name = 'Mia'));
select results_eq($$ select email from invitations where client_id = (select id from clients where name = 'Mia') $$, array['mia@example.org'], 'Noor pastes an address; the invitation goes to what it says');
select act_as_owner();
insert into said select 'made', t.token from private.new_invitation('client', tap.user_of('Noor'), tap.record('Lea'), E'<Lea@example.org\u2060>') t;
select results_eq($$ select email from invitations where hash = sha256(tap.said('made')::bytea) $$, array['lea@example.org'], 'as does one that is made past the client');
insert into said select 'coach', private.invite_coach(E' mailto:Ira@example.org\u200f ');
select results_eq($$ select email from invitations where hash = sha256(tap.said('coach')::bytea) $$, array['ira@example.org'], 'and the operator''s');

select act_as_anon();
select results_eq(format($$ select role from check_invitation(tap.said('noor'), %L) $$, typed), array['client'], 'the page knows her by ' || to_json(typed)::text)
  from unnest(array['mia@example.org', E'\u202amia@example.org\u202c', 'MAILTO:mia@example.org', '<mia@example.org>', E'mi\u00ada@example.org']) typed;
select throws_like(format($$ select check_invitation(tap.said('noor'), %L) $$, typed), '%AT001%', 'and nobody by ' || to_json(typed)::text)
  from unnest(array['mia@example.org?x@evil.example', '<mia@example.org>@evil.example', 'evil@evil.example?mia@example.org']) typed;

select results_eq($$ select role from check_invitation(E' \u200e' || tap.said('noor') || E'\u200b\n') $$, array['client'], 'its token may be pasted with what stood around it');

select act_as_owner();
select is(private.before_user_created(jsonb_build_object('user', jsonb_build_object('email', E'mia@example.org\u200b', 'user_metadata', jsonb_build_object('invitation', tap.said('noor'))))), '{}',
  'Auth''s hook lets her in');
select lives_ok($$ insert into auth.users (id, email, raw_user_meta_data) values ('00000000-0000-4000-8000-0000000000ab', E'mia@example.org\u200b', jsonb_build_object('invitation', tap.said('noor'), 'name', E'\u202eMia\u200b M. ')) $$,
  'and so does the gate');
select results_eq($$ select role, display_name from profiles where id = '00000000-0000-4000-8000-0000000000ab' $$, $$ values ('client', 'Mia M.') $$, 'her account has its role, and her name without what nobody sees');
update auth.users set email_confirmed_at = now() where id = '00000000-0000-4000-8000-0000000000ab';
select is((select user_id from clients where name = 'Mia'), '00000000-0000-4000-8000-0000000000ab'::uuid, 'confirmed, it is linked to her record');

select act_as('Omar');
insert into clients (name, email) values ('Mia', 'mia@example.org');
select invite_client((select id from clients where name = 'Mia'));
select act_as_owner();
insert into people (name, user_id) values ('Mia', '00000000-0000-4000-8000-0000000000ab');
update invitations set created_at = now() + interval '1 min' where coach_id = tap.user_of('Omar') and email = 'mia@example.org';
select act_as('Mia');
select results_eq('select coach_name from my_invitations()', array['Omar'], 'what another coach sent to her waits for her');
select is(password_to_choose(), true, 'she is asked for a password, since she may have joined anew');
select lives_ok('select accept_my_invitation(invitation_id) from my_invitations()', 'and she accepts it');

-- ---------- names ----------
select lives_ok($$ update profiles set display_name = E'\u202eMia\u200b ' $$, 'a name that she changes');
select is((select display_name from profiles), 'Mia', 'is kept without it');
select act_as('Noor');
update coaches set display_name = E'Noor\u200b', practice_name = E'\ufeffSlow rooms\u2069 ';
select results_eq($$ select display_name, practice_name from coaches $$, $$ values ('Noor', 'Slow rooms') $$, 'as are those of a coach and a practice');

select * from finish();
rollback;
