-- The built-in intake, as shipped: what each choice in its safety section tells the coach. By API and by list: asks_to_speak_alone, or nothing.
begin;
set local search_path = public, tap;
select plan(16);

-- a client of Noor's answers what must be answered, and these; and sends
create function tap.sends_intake(p_name text, variadic p_answers jsonb[]) returns void language plpgsql security definer set search_path = '' as $$
declare
  item jsonb;
begin
  perform tap.a_client('Noor', p_name), tap.is_given(p_name, 'Intake');
  for item in select i.item from public.form_versions v, private.form_items(v.definition) i
      where v.id = tap.version('Intake') and (i.item ->> 'required')::boolean and i.item ->> 'linkId' <> 'q39' order by i.place loop
    perform tap.saves(p_name, tap.answer(item ->> 'linkId', coalesce(item -> 'mustBe', item -> 'answerOption' -> 0 -> 'value')));
  end loop;
  perform tap.saves(p_name, variadic p_answers);
  perform private.submit_assignment(tap.assignment(p_name));
end
$$;
create function tap.sharing_is_off(p_name text) returns boolean language sql security definer set search_path = '' as $$
  select exists (select from private.shared_off s where s.client_id = tap.record(p_name))
$$;

select lives_ok($$ select tap.sends_intake('Res', tap.answer('q39', '"yes"'), tap.answer('q40', '["afraid"]'), tap.answer('q41', '["res"]'), tap.answer('q42', '"no"', 'coach')) $$, 'Afraid, and asks for services');
select lives_ok($$ select tap.sends_intake('Talk', tap.answer('q39', '"yes"'), tap.answer('q40', '["pressure"]'), tap.answer('q41', '["talk"]'), tap.answer('q42', '"no"', 'coach')) $$, 'pushed, and asks to talk');
select lives_ok($$ select tap.sends_intake('Pause', tap.answer('q39', '"yes"'), tap.answer('q40', '["control"]'), tap.answer('q41', '["pause"]'), tap.answer('q42', '"no"', 'coach')) $$, 'controlled, and wants sharing off');
select lives_ok($$ select tap.sends_intake('Noone', tap.answer('q39', '"yes"'), tap.answer('q40', '["hurt"]'), tap.answer('q41', '["noone"]'), tap.answer('q42', '"yes"', 'coach')) $$, 'hurt, and tells no one');
select lives_ok($$ select tap.sends_intake('None', tap.answer('q39', '"yes"'), tap.answer('q40', '["none"]'), tap.answer('q42', '"yes"', 'only_me')) $$, 'none of these');
select lives_ok($$ select tap.sends_intake('Later', tap.answer('q39', '"later"')) $$, 'not now');
select lives_ok($$ select tap.sends_intake('Skip', tap.answer('q39', '"skip"')) $$, 'not at all');

select results_eq($$ select n from unnest(array['Later', 'None', 'Noone', 'Pause', 'Res', 'Skip', 'Talk']) n where tap.sharing_is_off(n) order by 1 $$,
  array['Noone', 'Pause', 'Res', 'Talk'], 'any flag keeps sharing off');

select act_as('Noor');
select results_eq($$ select tap.whose(client_id) from form_assignments where asks_to_speak_alone and client_id <> tap.record('Ann') $$, array['Talk'], 'Noor, the coach, learns who asks to speak alone');
select is_empty($$ select 1 from answers where link_id in ('q39', 'q40', 'q41') $$, 'she reads none of what stays with the client');
select results_eq($$ select tap.whose(client_id) from answers where link_id = 'q42' order by 1 $$, array['Pause', 'Res', 'Talk'], 'and what was shown to her only where nobody said "tell no one"');
select results_eq($$ select count(distinct sheet)::int from (select client_id, array_agg(link_id order by link_id) as sheet from answers
  where tap.whose(client_id) in ('Noone', 'None', 'Later', 'Skip') group by client_id) s $$, array[1], 'hurt in silence, none, later and skip look alike');
select results_eq($$ select count(distinct (status, asks_to_speak_alone, amended_at))::int from form_assignments
  where tap.whose(client_id) in ('Noone', 'None', 'Later', 'Skip') $$, array[1], 'in the assignment too');
select results_eq($$ select distinct live_topics from coach_today() where client_name in ('Noone', 'None', 'Later', 'Skip', 'Pause', 'Res') $$, array[0], 'and on her list');
select throws_ok('select 1 from private.shared_off', '42501', null, 'whether sharing is off she can not read');
select act_as('Omar');
select is_empty($$ select 1 from answers where link_id like 'q%' $$, 'Omar, another coach, reads nothing of it at all');

select * from finish();
rollback;
