-- Confirmation: an account that waited for it takes the newest invitation of its coach, and otherwise belongs to nobody until one is accepted.
begin;
set local search_path = public, tap;
select plan(34);
create temp table said (word text primary key, token text);
grant all on said to public;
create function tap.said(p_word text) returns text language sql security definer as $$ select token from pg_temp.said where word = p_word $$;
grant execute on function tap.said(text) to public;
create function tap.coaches_of(p_name text) returns text language sql security definer as $$
  select string_agg(tap.whose(c.coach_id), ' and ' order by tap.whose(c.coach_id)) from public.clients c where c.user_id = tap.user_of(p_name)
$$;
-- What Auth does with a sign-up that waits: an account, and the person known to the stories; a second one of the same address adds nothing.
create function tap.waits(p_name text, p_word text) returns void language plpgsql security definer as $$
begin
  update tap.people set user_id = tap.signs_up(p_name, tap.said(p_word), false) where name = p_name;
  perform tap.an_hour_passes(p_name);
end
$$;
create function tap.an_hour_passes(p_name text) returns void language sql security definer as $$
  update public.invitations set created_at = created_at - interval '61 minutes' where client_id = tap.record(p_name);
  update auth.users set created_at = coalesce(created_at, now()) - interval '60 minutes' where id = tap.user_of(p_name)
$$;
create function tap.confirms(p_name text) returns void language sql security definer as $$
  update auth.users set email_confirmed_at = now() where id = tap.user_of(p_name)
$$;
grant execute on function tap.coaches_of(text) to public;
select tap.a_client('Noor', 'Pia', false), tap.a_client('Noor', 'Kai', false), tap.a_client('Noor', 'Gus', false), tap.a_client('Noor', 'Ova', false),
       tap.a_client('Noor', 'Una', false), tap.a_client('Omar', 'Rio', false), tap.a_client('Noor', 'Ten', false);

-- ---------- joined twice ----------
select act_as('Noor');
insert into said select 'pia 1', token from invite_client(tap.record('Pia'));
select act_as_owner();
select tap.waits('Pia', 'pia 1');
select act_as('Noor');
insert into said select 'pia 2', token from invite_client(tap.record('Pia'));
select act_as_owner();
select tap.confirms('Pia');
select is(tap.coaches_of('Pia'), 'Noor', 'The mail was lost and Noor invited anew: by confirming, Pia has joined her');
select results_eq($$ select used_by, revoked_at from invitations where hash = sha256(tap.said('pia 2')::bytea) $$, $$ values (tap.user_of('Pia'), null::timestamptz) $$,
  'by the newer invitation');
select act_as('Noor');
select results_eq($$ select linked, invitation_state from list_clients(p_search => 'pia') $$, $$ values (true, 'accepted') $$, 'which Noor sees');
select act_as('Pia');
select ok(password_to_choose(), 'Pia is to choose a password: Auth kept the first that she typed');
select is_empty('select 1 from my_invitations()', 'nothing more waits for her');
select act_as('Ann');
select ok(not password_to_choose(), 'who was invited once has chosen hers');

-- ---------- confirmed late ----------
select act_as('Noor');
insert into said select 'kai 1', token from invite_client(tap.record('Kai'));
select act_as_owner();
select tap.waits('Kai', 'kai 1');
update invitations set expires_at = now() - interval '8 hours' where client_id = tap.record('Kai');
select tap.confirms('Kai');
select is(tap.coaches_of('Kai'), 'Noor', 'Kai joined in time and confirms after the invitation''s time: he has joined');
select act_as('Kai');
select ok(not password_to_choose(), 'with the password he has');

-- ---------- taken back between, and given again ----------
select act_as('Noor');
insert into said select 'gus 1', token from invite_client(tap.record('Gus'));
select act_as_owner();
select tap.waits('Gus', 'gus 1');
select act_as('Noor');
select revoke_invitation(tap.invitation('Gus'));
select act_as_owner();
select tap.confirms('Gus');
select is(tap.coaches_of('Gus'), null, 'Noor took the invitation back before Gus confirmed: the account is nobody''s');
select act_as('Gus');
select is_empty('select 1 from my_records()', 'he has no record');
select is_empty('select 1 from my_invitations()', 'and nothing waits for him');
select throws_like($$ select accept_my_invitation(tap.invitation('Gus')) $$, '%AT001%', 'what was taken back is not accepted, by its id no more than by its link');
select act_as('Noor');
insert into said select 'gus 2', token from invite_client(tap.record('Gus'));
select act_as('Gus');
select results_eq('select invitation_id, coach_name from my_invitations()', $$ values (tap.invitation('Gus'), 'Noor') $$, 'A new one waits for him, whatever device its link is on');
select act_as('Ann');
select throws_like($$ select accept_my_invitation(tap.invitation('Gus')) $$, '%AT001%', 'Ann can not accept it');
select act_as('Omar');
select throws_like($$ select accept_my_invitation(tap.invitation('Gus')) $$, '%AT001%', 'nor can a coach');
select is_empty('select 1 from my_invitations()', 'for whom nothing waits');
select act_as('Gus');
select lives_ok($$ select accept_my_invitation(tap.invitation('Gus')) $$, 'Gus accepts it');
select is(tap.coaches_of('Gus'), 'Noor', 'and has joined');
select lives_ok($$ select accept_my_invitation(tap.invitation('Gus')) $$, 'a retry finds him joined');

-- ---------- another address ----------
select act_as('Noor');
insert into said select 'ova 1', token from invite_client(tap.record('Ova'));
select act_as_owner();
select tap.waits('Ova', 'ova 1');
update auth.users set email = 'ova@example.net' where id = tap.user_of('Ova');
select act_as('Noor');
insert into said select 'ova 2', token from invite_client(tap.record('Ova'));
select act_as_owner();
select tap.confirms('Ova');
select is(tap.coaches_of('Ova'), null, 'Ova changed the address and confirms that one: the invitation to the other is not hers by that');
select act_as('Ova');
select is_empty('select 1 from my_invitations()', 'nor does it wait for her');
select throws_like($$ select accept_my_invitation(tap.invitation('Ova')) $$, '%AT001%', 'nor can she accept it');
select act_as('Noor');
select act_as_owner();
select tap.an_hour_passes('Ova');
select act_as('Noor');
update clients set email = 'Ova@example.net' where id = tap.record('Ova');
select invite_client(tap.record('Ova'));
select act_as('Ova');
select lives_ok($$ select accept_my_invitation(tap.invitation('Ova')) $$, 'Noor mends it and invites anew: that one she can');

-- ---------- two coaches ----------
select act_as('Noor');
insert into said select 'una 1', token from invite_client(tap.record('Una'));
select act_as_owner();
select tap.waits('Una', 'una 1');
select act_as('Omar');
insert into clients (name, email) values ('Una', 'una@example.org');
select invite_client((select id from clients where name = 'Una'));
select act_as_owner();
select tap.confirms('Una');
select is(tap.coaches_of('Una'), 'Noor', 'Two coaches invite Una, who came in by Noor''s: confirming joins Noor and nobody whom she has not chosen');
select act_as('Una');
select ok(password_to_choose(), 'Una may have joined by Omar''s as well: she is to choose a password');
select results_eq('select coach_name from my_invitations()', array['Omar'], 'Omar''s waits for her');
select lives_ok('select accept_my_invitation(invitation_id) from my_invitations()', 'she accepts it');
select is(tap.coaches_of('Una'), 'Noor and Omar', 'and has both');

-- ---------- a coach who was removed between ----------
select act_as('Omar');
insert into said select 'rio 1', token from invite_client(tap.record('Rio'));
select act_as_owner();
select tap.waits('Rio', 'rio 1');
select act_as('Omar');
insert into said select 'rio 2', token from invite_client(tap.record('Rio'));
select tap.is_removed('Omar');
select act_as_owner();
select tap.confirms('Rio');
select is(tap.coaches_of('Rio'), null, 'Omar was removed before Rio confirmed: nobody is joined, by an old invitation or a newer one');
select act_as('Rio');
select is_empty('select 1 from my_invitations()', 'and none of his waits');

-- ---------- not confirmed ----------
select act_as('Noor');
insert into said select 'ten 1', token from invite_client(tap.record('Ten'));
select act_as_owner();
select tap.waits('Ten', 'ten 1');
select act_as('Noor');
select invite_client(tap.record('Ten'));
select act_as('Ten');
select is_empty('select 1 from my_invitations()', 'Who has not confirmed is told of no invitation');
select throws_like($$ select accept_my_invitation(tap.invitation('Ten')) $$, '%AT001%', 'and accepts none');
select act_as_owner();
update invitations set expires_at = now() where client_id = tap.record('Ten');
select tap.confirms('Ten');
select is(tap.coaches_of('Ten'), null, 'A newer invitation whose time is over is not taken by confirming');
select is(tap.coaches_of('Bea'), 'Noor', 'and nobody else was touched');

select * from finish();
rollback;
