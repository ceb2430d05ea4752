-- Scores: the client's from all they answered, the coach's from what she may read.
begin;
set local search_path = public, tap;
select plan(32);

-- Bea takes her intake back and is given the GAD-7
create function tap.answers_gad(variadic p_points int[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform tap.claim('Bea');
  for nr in 1..cardinality(p_points) loop
    perform tap.saves('Bea', tap.answer('i' || nr, to_jsonb(p_points[nr]::text)));
  end loop;
end
$$;
grant execute on function tap.answers_gad(int[]) to public;
select act_as('Noor');
select withdraw_assignment(tap.assignment('Bea'));
select assign_form(gen_random_uuid(), tap.record('Bea'), '00000000-0000-4000-8000-0000000f0111');
select act_as_owner();
update form_assignments set assigned_at = now() + interval '1 minute' where client_id = tap.record('Bea') and status = 'assigned';
select act_as('Bea');
select tap.answers_gad(2, 2, 2, 1, 1, 1, 1);
select is_empty('select 1 from scores', 'Bea, a client, answers the GAD-7: nothing is scored before it is sent');
select lives_ok($$ select submit_assignment(tap.assignment('Bea')) $$, 'she sends it');
select results_eq($$ select score_id, audience, label, value, answered, least, most, measure, at = now() from scores $$,
  $$ values ('total', 'client', 'GAD-7', 10::numeric, 7, 0::numeric, 21::numeric, 'gad-7', true) $$, 'and reads her number');
select act_as('Noor');
select results_eq($$ select audience, value, answered from scores where client_id = tap.record('Bea') $$, $$ values ('coach', 10::numeric, 7) $$, 'Noor, her coach, reads the same');
select act_as_owner();
update scores set at = '2026-01-01' where client_id = tap.record('Bea');
update form_assignments set submitted_at = '2026-01-01' where id = tap.assignment('Bea');

-- an answer that is kept from the coach
select act_as('Bea');
select amend_answer(tap.assignment('Bea'), tap.answer('i1', '"3"', 'only_me', 'answered', tap.tag(tap.assignment('Bea'), 'i1')));
select results_eq('select value, answered from scores', $$ values (11::numeric, 7) $$, 'Bea amends an answer and keeps it to herself: her number follows');
select act_as('Noor');
select results_eq($$ select value, answered, at from scores where client_id = tap.record('Bea') $$, $$ values (null::numeric, 6, '2026-01-01'::timestamptz) $$, 'Noor has none any more, and no time tells when');
select act_as('Bea');
select amend_answer(tap.assignment('Bea'), tap.answer('i1', '"0"', 'only_me', 'answered', tap.tag(tap.assignment('Bea'), 'i1')));
select results_eq('select value from scores', array[8::numeric], 'whatever Bea answers there');
select act_as('Noor');
select results_eq($$ select value, answered from scores where client_id = tap.record('Bea') $$, $$ values (null::numeric, 6) $$, 'Noor''s stays as it is');
select throws_ok('select xmin from scores', '42501', null, 'and she does not see when a row was written');
select act_as('Bea');
select amend_answer(tap.assignment('Bea'), tap.answer('i1', '"0"', 'coach', 'answered', tap.tag(tap.assignment('Bea'), 'i1')));
select act_as('Noor');
select results_eq($$ select value, answered from scores where client_id = tap.record('Bea') $$, $$ values (8::numeric, 7) $$, 'once it is hers to read, it counts');
select act_as('Bea');
select amend_answer(tap.assignment('Bea'), tap.answer('i2', null, 'coach', 'skipped', tap.tag(tap.assignment('Bea'), 'i2')));
select results_eq('select value, answered from scores', $$ values (null::numeric, 6) $$, 'an answer that is taken back takes the number with it');
select is((select count(*)::int from scores), 1, 'there is one score for each of the two');

-- fewer than needed, from the start
select act_as_owner();
select is(private.score_of(tap.measure_form('ras'), '{}') -> 0 -> 'value', 'null'::jsonb, 'nothing answered scores nothing');
select is(private.score_of('{"scoring": 5}', '{}'), '[]'::jsonb, 'and what is no form has no scores');

select act_as('Noor');
select results_eq($$ select tap.whose(client_id), value from scores where client_id <> tap.record('Bea') $$, $$ values ('Ann', 10::numeric) $$, 'Noor reads her clients'' scores for her, and nobody else''s');
select throws_ok($$ insert into scores (value) values (1) $$, '42501', null, 'she writes none');
select throws_ok($$ update scores set value = 1 $$, '42501', null, 'changes none');
select throws_ok($$ update scores set audience = 'coach' $$, '42501', null, 'opens none');
select throws_ok($$ delete from scores $$, '42501', null, 'and removes none');
select act_as('Ann');
select results_eq($$ select tap.whose(client_id), audience, value from scores $$, $$ values ('Ann', 'client', 11::numeric) $$, 'Ann reads her own');
select throws_ok($$ update scores set value = 1 $$, '42501', null, 'and changes none');
select throws_ok($$ delete from scores $$, '42501', null, 'nor removes any');
select act_as('Omar');
select results_eq($$ select tap.whose(client_id), value from scores $$, $$ values ('Dov', 10::numeric) $$, 'Omar, another coach, reads his own client''s');
select act_as('Rhea');
select is_empty('select 1 from scores', 'Rhea, who was removed, reads none');
select act_as_anon();
select throws_ok('select value from scores', '42501', null, 'signed out, there is nothing to read');

select act_as_owner();
select throws_ok($$ update scores set client_id = tap.record('Dov') where client_id = tap.record('Ann') $$, '23503', null, 'no score moves to another client');
select lives_ok($$ delete from form_assignments where id = tap.assignment('Bea') $$, 'and a form that is erased');
select is_empty($$ select 1 from scores where client_id = tap.record('Bea') $$, 'takes its scores with it');

-- a score outlives the right to show the words
select act_as('Noor');
select lives_ok($$ select record_access(tap.record('Ann'), 'read_measure') $$, 'reading one leaves an entry');
select act_as('Ann');
select results_eq($$ select action from access_entries where action = 'read_measure' $$, array['read_measure'], 'that Ann can see');
select act_as_owner();
delete from measure_rights;
select act_as('Noor');
select results_eq($$ select value from scores where client_id = tap.record('Ann') $$, array[10::numeric], 'without a record of rights a score is read as before');
select act_as('Ann');
select results_eq($$ select value from scores $$, array[11::numeric], 'by Ann as well');

select * from finish();
rollback;
