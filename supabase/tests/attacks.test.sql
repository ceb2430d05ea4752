-- Attacks by name: ways around the rules that no single table tells of.
begin;
set local search_path = public, tap;
select plan(50);
select tap.forgets_check_ins();

-- the error a statement gives, word for word; when there is none, words that nothing else gives
create function tap.words_of(p_sql text) returns text language plpgsql as $$
declare
  detail text;
begin
  execute p_sql;
  return 'done ' || gen_random_uuid();
exception when others then
  get stacked diagnostics detail = pg_exception_detail;
  return concat_ws(' | ', sqlstate, sqlerrm, detail);
end
$$;
grant execute on function tap.words_of(text) to public;

-- ---------- saying that one is somebody ----------
select act_as('Ann');
select lives_ok($$ select set_config('request.jwt.claims', json_build_object('sub', tap.user_of('Ann'), 'role', 'authenticated', 'user_role', 'coach',
    'user_metadata', '{"role": "coach"}'::json, 'app_metadata', '{"role": "coach"}'::json)::text, true) $$, 'Ann''s token says that she is a coach');
select is(private.coach_id(), null, 'she is none');
select throws_like($$ select publish_form(null, 'intake', 'x', tap.a_definition()) $$, '%AT010%', 'and may not do what coaches do');
select throws_like($$ select private.require_coach() $$, '%AT010%', 'by no other door either');
select lives_ok($$ update profiles set preferences = '{"role": "coach"}' $$, 'nor does she become one by her preferences');
select results_eq('select role from profiles', array['client'], 'which change no role');
select act_as_owner();
update auth.users set raw_user_meta_data = '{"role": "coach"}', raw_app_meta_data = '{"role": "coach"}' where id = tap.user_of('Ann');
select results_eq($$ select role from profiles where id = tap.user_of('Ann') $$, array['client'], 'nor does what she writes into her account');
select throws_ok($$ update profiles set role = 'admin' $$, '23514', null, 'and there is no third role');

-- ---------- looking for a difference between foreign and unknown ----------
select act_as('Noor');
select is(words_of(format('select invite_client(%L)', tap.record('Dov'))), words_of(format('select invite_client(%L)', gen_random_uuid())), 'Inviting a foreign client and nobody fail in the same words');
select is(words_of(format('select record_access(%L, %L)', tap.record('Dov'), 'printed')), words_of(format('select record_access(%L, %L)', gen_random_uuid(), 'printed')), 'so does looking at one');
select is(words_of(format('select assign_form(gen_random_uuid(), %L, %L)', tap.record('Ann'), tap.version('Omar''s form'))),
  words_of(format('select assign_form(gen_random_uuid(), %L, %L)', tap.record('Ann'), gen_random_uuid())), 'giving a foreign form and none');
select is(words_of(format('select mark_reviewed(%L)', tap.assignment('Dov'))), words_of(format('select mark_reviewed(%L)', gen_random_uuid())), 'reading a foreign intake and none');
select is(words_of(format('select withdraw_assignment(%L)', tap.assignment('Dov'))), words_of(format('select withdraw_assignment(%L)', gen_random_uuid())), 'taking back a foreign one and none');
select is(words_of(format('select revoke_invitation(%L)', tap.invitation('Dov'))), words_of(format('select revoke_invitation(%L)', gen_random_uuid())), 'ending a foreign invitation and none');
select lives_ok($$ insert into clients (request_id, name) values ('00000000-0000-4000-8000-0000000000cc', 'Her own') $$, 'A request id is a coach''s own:');
select act_as('Omar');
select lives_ok($$ insert into clients (request_id, name) values ('00000000-0000-4000-8000-0000000000cc', 'His own') $$, 'another''s is free');
select act_as('Ann');
select is(words_of(format($$insert into answers (assignment_id, link_id, value, state) values (%L, 'hopes', '"x"', 'answered') on conflict (assignment_id, link_id) do nothing$$, tap.assignment('Dov'))),
  words_of(format($$insert into answers (assignment_id, link_id, value, state) values (%L, 'hopes', '"x"', 'answered') on conflict (assignment_id, link_id) do nothing$$, gen_random_uuid())),
  'An upsert into a foreign form and into none fail in the same words');
select is(words_of(format($$insert into answers (assignment_id, link_id, value, state) values (%L, 'wishes', '"x"', 'answered') on conflict (assignment_id, link_id) do update set value = excluded.value$$, tap.assignment('Bea'))),
  words_of(format($$insert into answers (assignment_id, link_id, value, state) values (%L, 'wishes', '"x"', 'answered') on conflict (assignment_id, link_id) do update set value = excluded.value$$, gen_random_uuid())),
  'whether it would overwrite');
select is(words_of(format('select submit_assignment(%L)', tap.assignment('Bea'))), words_of(format('select submit_assignment(%L)', gen_random_uuid())), 'so do sending');
select is(words_of(format('select save_answers(%L, %L)', tap.assignment('Bea'), '[]')), words_of(format('select save_answers(%L, %L)', gen_random_uuid(), '[]')), 'saving');
select is(words_of(format('select amend_answer(%L, %L)', tap.assignment('Dov'), '{}')), words_of(format('select amend_answer(%L, %L)', gen_random_uuid(), '{}')), 'amending');
select is(words_of(format('select remember_position(%L, %L)', tap.assignment('Bea'), 'x')), words_of(format('select remember_position(%L, %L)', gen_random_uuid(), 'x')), 'and lingering');
select is(words_of(format('select withdraw_consent(%L)', tap.consent('Dov'))), words_of(format('select withdraw_consent(%L)', gen_random_uuid())), 'and taking a consent back');

-- ---------- every way in which an invitation fails, to who holds it ----------
select act_as_owner();
create temp table token as select word, tap.token_of('client', tap.user_of('Noor'), tap.record('Lea'), 'Lea') as token from unnest(array['used', 'revoked', 'expired', 'open']) word;
insert into token values ('wrong', 'wrong'), ('removed', tap.token_of('client', tap.user_of('Rhea'), tap.record('Rob'), 'Rob')), ('coach', tap.token_of('coach', null, null, 'Ann'));
grant select on token to public;
update invitations i set used_at = case t.word when 'used' then now() end, revoked_at = case t.word when 'revoked' then now() end,
  expires_at = case t.word when 'expired' then now() else i.expires_at end from token t where i.hash = sha256(t.token::bytea);
select act_as_anon();
select is((select count(distinct words_of(format('select check_invitation(%L)', token)))::int from token where word not in ('open', 'coach')), 1, 'Wrong, used, revoked, expired, of a coach who is gone: checked, all look the same');
select act_as('Ann');
select is((select count(distinct words_of(format('select accept_invitation(%L)', token)))::int from token), 1, 'accepted, as well: and so do one for another e-mail and one to become a coach');
select matches((select words_of(format('select accept_invitation(%L)', token)) from token where word = 'open'), 'AT001', 'by that one code');
select act_as_anon();
select lives_ok($$ select check_invitation(token) from token where word = 'open' $$, 'and none of these tries used the open one up');

-- ---------- reading by other means than reading ----------
select act_as('Noor');
select throws_ok('select link_id from answers order by coach_can_read', '42501', null, 'A column that can not be read can not be sorted by');
select throws_ok('select link_id from answers where coach_can_read', '42501', null, 'filtered by');
select throws_ok('select max(created_at) from answers', '42501', null, 'or summed up');
select throws_ok($$ select id from invitations where hash > '\x00' $$, '42501', null, 'nor a token''s hash guessed digit by digit');
select throws_ok('select * from answers', '42501', null, 'and "all columns" is too many');
select results_eq('select count(*)::int, count(value)::int from answers', $$ values (7, 6) $$, 'what is hidden is not counted');
select is_empty($$ select 1 from answers where value::text like '%secret%' $$, 'nor searched');
select act_as('Rhea');
select lives_ok($$ select 1 from clients where name::int = 1 $$, 'A condition that would break on a foreign row never sees one');
select lives_ok($$ select 1 from answers where 1 / (length(value::text) - length(value::text)) = 1 $$, 'nor on a foreign answer');
select act_as('Ann');
select is_empty($$ select c.name from form_assignments a join clients c on c.id = a.client_id $$, 'Joined to what she may read, Ann''s record is still not hers to read');
select throws_ok('select 1 from form_assignments for update', '42501', null, 'What she may not change she may not lock');

-- ---------- getting around a guard ----------
select throws_ok($$ set local session_replication_role = replica $$, '42501', null, 'Triggers are not hers to switch off');
select throws_ok($$ alter table answers disable trigger answers_1_guard $$, '42501', null, 'one by one');
select throws_ok($$ create function public.mine() returns int language sql as 'select 1' $$, '42501', null, 'she leaves no function behind');
select throws_like($$ insert into answers (assignment_id, link_id, value, state) values (tap.assignment('Ann'), 'hopes', '"x"', 'answered')
  on conflict (assignment_id, link_id) do update set value = excluded.value $$, '%AT006%', 'an upsert does not rewrite what was sent');
select is(private.save_answer(tap.assignment('Dov'), '{"linkId": "home", "state": null, "revision": 1}') ->> 'value', null, 'taking back a foreign answer says nothing of it');
select act_as_owner();
select isnt_empty($$ select 1 from answers where assignment_id = tap.assignment('Dov') and link_id = 'home' $$, 'and it is still there');


-- ---------- if a grant were given by mistake, the policy behind it still holds ----------
grant update (coach_id) on clients to authenticated;
grant update (id) on profiles, coaches to authenticated;
grant update (client_id) on answers to authenticated;
grant insert (coach_id, client_id) on answers to authenticated;
grant select on private.shared_off to authenticated;
alter table answers disable trigger answers_2_place;
select act_as('Noor');
select throws_like($$ update clients set coach_id = tap.user_of('Omar') $$, '%row-level security%', 'A client is not moved to another coach');
select throws_like($$ update coaches set id = tap.user_of('Omar') $$, '%row-level security%', 'a coach takes no other''s place');
select act_as('Bea');
select throws_like($$ update profiles set id = tap.user_of('Ann') $$, '%row-level security%', 'nor does a client');
select throws_like($$ update answers set client_id = tap.record('Ann') $$, '%row-level security%', 'an answer is not handed to another');
select throws_like($$ insert into answers (assignment_id, link_id, value, state, coach_id, client_id)
  values (tap.assignment('Ann'), 'rooms', '1', 'answered', tap.user_of('Noor'), tap.record('Ann')) $$, '%row-level security%', 'nor given for another');
select is_empty('select 1 from private.shared_off', 'and whether sharing is off still has no reader');

select * from finish();
rollback;
