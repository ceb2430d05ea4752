-- The safe path: what is answered about safety, seen from the coach's side. Each choice, and what the coach learns from it: asks_to_speak_alone, or nothing.
begin;
set local search_path = public, tap;
select plan(35);

create function tap.sharing_is_off(p_name text) returns boolean language sql security definer set search_path = '' as $$
  select exists (select from private.shared_off s where s.client_id = tap.record(p_name))
$$;
create function tap.asks(p_name text) returns boolean language sql security definer set search_path = '' as $$
  select a.asks_to_speak_alone from public.form_assignments a where a.id = tap.assignment(p_name)
$$;
grant execute on function tap.sharing_is_off(text), tap.asks(text) to public;

-- five more clients, each with their own choice
do $$
declare
  who text;
begin
  foreach who in array array['Res', 'Talk', 'Pause', 'Noone', 'None', 'Later', 'Both'] loop
    perform tap.a_client('Noor', who), tap.is_given(who, 'Noor''s form');
  end loop;
end $$;
select tap.sends('Res', tap.answer('now', '"yes"'), tap.answer('flags', '["afraid"]'), tap.answer('help', '["res"]'), tap.answer('harm', '"no"', 'coach'));
select tap.sends('Talk', tap.answer('now', '"yes"'), tap.answer('flags', '["hurt"]'), tap.answer('help', '["talk"]'));
select tap.sends('Pause', tap.answer('now', '"yes"'), tap.answer('flags', '["none"]'));
select tap.sends('Noone', tap.answer('now', '"yes"'), tap.answer('flags', '["hurt"]'), tap.answer('help', '["noone"]'), tap.answer('harm', '"yes"', 'coach'));
select tap.sends('None', tap.answer('now', '"yes"'), tap.answer('flags', '["none"]'), tap.answer('harm', '"no"', 'only_me'));
select tap.sends('Later', tap.answer('now', '"later"'));

select ok(tap.sharing_is_off('Ann'), 'Any flag keeps sharing off: Ann''s, who asks to talk');
select ok(tap.sharing_is_off('Res'), 'who asks for services');
select ok(tap.sharing_is_off('Talk'), 'who asks to talk');
select ok(tap.sharing_is_off('Noone'), 'who asks for no one to be told');
select ok(not tap.sharing_is_off('None'), 'none of these is no flag');
select ok(not tap.sharing_is_off('Later'), 'nor is a bad time');

select act_as('Noor');
select set_eq($$ select tap.whose(client_id) from form_assignments where asks_to_speak_alone $$, array['Ann', 'Talk'], 'Noor, the coach, learns who asks to speak to her alone');
select is_empty($$ select 1 from answers where link_id in ('now', 'flags', 'help') $$, 'she reads no answer that the form keeps to the client');
select results_eq($$ select tap.whose(client_id), value from answers where link_id = 'harm' $$, $$ values ('Res', '"no"'::jsonb) $$,
  'of the one they may show her, what they did show and did not silence');
select is_empty($$ select 1 from answer_history where link_id in ('now', 'flags', 'help', 'harm') $$, 'nor old words about it');
select results_eq($$ select distinct count(*) from answers where client_id in (tap.record('Noone'), tap.record('None'), tap.record('Later')) group by client_id $$, array[2::bigint],
  'to her a flag, none, and a bad time look the same');
select results_eq($$ select distinct status, asks_to_speak_alone, amended_at is null from form_assignments
  where client_id in (tap.record('Noone'), tap.record('None'), tap.record('Later')) $$, $$ values ('submitted', false, true) $$, 'in the assignment as well');
select results_eq($$ select distinct live_topics from coach_today() where client_name in ('Noone', 'None', 'Later') $$, array[0], 'and on her list');
select results_eq($$ select live_topics from coach_today() where client_name = 'Talk' $$, array[1], 'to speak alone is a topic');
select throws_ok('select 1 from private.shared_off', '42501', null, 'Whether sharing is off, Noor can not read');
select throws_ok('insert into private.shared_off values (tap.record($$Ann$$), tap.assignment($$Ann$$))', '42501', null, 'nor turn it off');
select throws_ok('delete from private.shared_off', '42501', null, 'nor on');

select act_as('Talk');
select throws_ok('select 1 from private.shared_off', '42501', null, 'The client does not read it either');
select bag_eq($$ select link_id from answers where link_id in ('now', 'flags', 'help') $$, array['now', 'flags', 'help'], 'but their own answers, they do');
select act_as('Bea');
select is_empty($$ select 1 from answers where client_id = tap.record('Talk') $$, 'nobody else does');
select act_as_service();
select throws_ok('select 1 from private.shared_off', '42501', null, 'The service key does not read it');
select act_as_anon();
select throws_ok('select 1 from private.shared_off', '42501', null, 'and signed out, nobody does');

-- ---------- before sending, and afterwards ----------
select act_as_owner();
select tap.is_given('Both', 'Noor''s form') from (select 1 where false) nothing;
select tap.saves('Both', tap.answer('now', '"yes"'), tap.answer('flags', '["afraid"]'));
select ok(tap.sharing_is_off('Both'), 'A flag counts as soon as it is answered, sent or not');
select tap.saves('Both', tap.answer('flags', '["none"]'));
select ok(not tap.sharing_is_off('Both'), 'and follows the answer');
select tap.saves('Both', tap.answer('flags', '["hurt"]'));
select act_as('Both');
delete from answers where link_id = 'flags';
select ok(not tap.sharing_is_off('Both'), 'to taking it back');
select tap.saves('Both', tap.answer('flags', '["hurt"]'), tap.answer('help', '["pause"]'), tap.answer('now', '"later"'));
select tap.sends('Both', tap.answer('now', '"later"'));
select act_as('Both');
select is_empty($$ select 1 from answers where link_id = 'flags' $$, 'When somebody comes in and "later" hides the page, the flag is not kept in words');
select ok(tap.sharing_is_off('Both'), 'but sharing stays off');
select tap.amends('None', tap.answer('flags', '["hurt"]'));
select ok(tap.sharing_is_off('None'), 'A flag in an amendment counts');
select ok(not tap.asks('None'), 'in silence');
select tap.amends('None', tap.answer('help', '["talk"]'));
select ok(tap.asks('None'), 'until they ask to talk');
select tap.amends('None', tap.answer('help', '["noone"]'));
select ok(not tap.asks('None'), 'or take that back');
select tap.amends('Talk', tap.answer('flags', '["none"]'));
select ok(not tap.sharing_is_off('Talk'), 'No flag any more: sharing may be on');
select ok(not tap.asks('Talk'), 'and what hung on it is gone');
select tap.sends('Bea', tap.answer('now', '"yes"'), tap.answer('flags', '["none"]'), tap.answer('help', '["pause"]'));
select ok(not tap.sharing_is_off('Bea'), 'A choice that was not offered does nothing');
select tap.amends('Bea', tap.answer('flags', '["hurt"]'));
select ok(tap.sharing_is_off('Bea'), 'and a choice that is, does');

select * from finish();
rollback;
