-- The words of a measure that a coach enters under a licence of their own.
begin;
set local search_path = public, tap;
select plan(30);

select act_as('Noor');
select throws_like($$ select publish_measure('ras', tap.measure_form('ras')) $$, '%AT030%', 'Noor, a coach, enters no words without a record of rights');
select is_empty($$ select 1 from forms where measure = 'ras' $$, 'and nothing is left of the attempt');
select act_as_owner();
select tap.may_show('Noor', 'ras'), tap.may_show('Noor', 'csi-4'), tap.may_show('Noor', 'msis');
select act_as('Noor');
select isnt(publish_measure('ras', tap.measure_form('ras')), null, 'with one she does');
select results_eq($$ select f.kind, f.title, f.measure, tap.whose(f.coach_id), v.version, v.measure from forms f join form_versions v on v.form_id = f.id where f.measure = 'ras' $$,
  $$ values ('measure', 'RAS', 'ras', 'Noor', 1, 'ras') $$, 'as a form of her own');
select is(publish_measure('ras', tap.measure_form('ras')), tap.version('RAS'), 'a retry publishes nothing anew');
select isnt(publish_measure('ras', tap.measure_form('ras', 'Rung')), null, 'other words');
select results_eq($$ select version from form_versions where measure = 'ras' order by 1 $$, array[1, 2], 'are the next version');
select throws_like($$ select publish_measure('gad-7', tap.measure_form('gad-7')) $$, '%AT002%', 'the words of the GAD-7 come with Attune and are not hers to write');
select throws_like($$ select publish_measure('fsfi', tap.measure_form('ras')) $$, '%AT002%', 'what is not in the catalogue is not found');
select throws_like($$ select publish_measure('ras', '{"sections": []}') $$, '%AT003%', 'a bad form is refused');

-- it asks and counts what the catalogue says
select throws_like($$ select publish_measure('ras', tap.measure_form('kms')) $$, '%number_of_items%', 'so is one with too few questions');
select throws_like($$ select publish_measure('csi-4', tap.measure_form('csi-4') #- '{sections,0,items,0,answerOption,0}') $$, '%points%', 'one whose answers have other points');
select throws_like($$ select publish_measure('ras', replace(tap.measure_form('ras')::text, '"i7"', '"i9"')::jsonb) $$, '%unknown_item%', 'one that names its questions otherwise');
select throws_like($$ select publish_measure('ras', jsonb_set(tap.measure_form('ras'), '{sections,0,items,6,enableWhen}', '[{"question": "i1", "operator": "exists", "answer": true}]')) $$, '%condition%', 'one that asks some of them sometimes');
select throws_like($$ select publish_measure('ras', jsonb_set(tap.measure_form('ras'), '{scoring,0,op}', '"sum"')) $$, '%scoring%', 'one that counts otherwise');
select throws_like($$ select publish_measure('ras', tap.measure_form('ras') - 'scoring') $$, '%AT031%', 'and one that does not count at all');
select throws_like($$ select publish_measure('ras', tap.measure_form('ras') #- '{scoring,0,reverse}') $$, '%scoring%', 'what is turned round is the catalogue''s to say');
select lives_ok($$ select publish_measure('msis', jsonb_set(tap.measure_form('msis'), '{scoring,0,reverse}', '["i2"]')) $$, 'but where it does not know, the coach does');
select throws_like($$ select publish_form(tap.form('RAS'), 'measure', 'RAS', tap.a_definition()) $$, '%AT031%', 'there is no way round it');
select publish_form(tap.form('RAS'), 'measure', 'RAS', tap.measure_form('ras'));
select results_eq($$ select measure from form_versions where id = tap.version('RAS') $$, array['ras'], 'a version has the measure of its form by whatever way it comes');
select throws_ok($$ update forms set measure = null $$, '42501', null, 'and a form keeps it');

-- whose they are
select act_as('Omar');
select is_empty($$ select 1 from form_versions where measure = 'ras' $$, 'Omar, another coach, reads none of her words');
select act_as_owner();
select tap.may_show('Omar', 'ras');
select act_as('Omar');
select is_empty($$ select 1 from form_versions where measure = 'ras' $$, 'not with a record of his own either');
select lives_ok($$ select publish_measure('ras', tap.measure_form('ras')) $$, 'he enters his own');
select act_as_owner();
select tap.may_show('Noor', 'ras', current_date - 1);
select act_as('Noor');
select is_empty($$ select 1 from form_versions where measure = 'ras' $$, 'once her record has expired, Noor reads her words no more');
select throws_like($$ select publish_measure('ras', tap.measure_form('ras', 'Stair')) $$, '%AT030%', 'and enters none');
select act_as('Ann');
select throws_like($$ select publish_measure('ras', tap.measure_form('ras')) $$, '%AT010%', 'Ann, a client, enters none');
select act_as('Rhea');
select throws_like($$ select publish_measure('ras', tap.measure_form('ras')) $$, '%AT010%', 'nor does Rhea, who was removed');
select act_as_anon();
select throws_ok($$ select publish_measure('ras', '{}') $$, '42501', null, 'nor anybody signed out');

select act_as_owner();
select throws_ok($$ insert into forms (kind, title, measure) values ('intake', 'x', 'ras') $$, '23514', null, 'only a measure is one, whoever writes it');

select * from finish();
rollback;
