-- Records of rights: on what ground a measure may be shown. Without one, and after its last day, its words are shown to nobody.
begin;
set local search_path = public, tap;
select plan(57);

select act_as('Noor');
select bag_eq($$ select measure || ' ' || coalesce(tap.whose(coach_id), '') from measure_rights $$, array['gad-7 Noor', 'phq-2 ?'], 'Noor, a coach, reads her own records and the installation''s');
select lives_ok($$ insert into measure_rights (measure, holder, basis, territory, commercial_use, expires_on, evidence)
  values ('ras', 'The holder', 'An e-mail', 'Everywhere', true, current_date, 'Letter of May') $$, 'she writes one');
select results_eq($$ select tap.whose(coach_id), revision from measure_rights where measure = 'ras' $$, $$ values ('Noor', 1) $$, 'which is hers');
select throws_ok($$ insert into measure_rights (measure, holder, basis, commercial_use) values ('ras', 'x', 'x', true) $$, '23505', null, 'one a measure');
select throws_ok($$ insert into measure_rights (measure, holder, basis, commercial_use) values ('fsfi', 'x', 'x', true) $$, '23503', null, 'of the catalogue');
select throws_ok($$ insert into measure_rights (measure, holder, basis, commercial_use) values ('kms', ' ', 'x', true) $$, '23514', null, 'with a holder');
select throws_ok($$ insert into measure_rights (measure, holder, basis, commercial_use) values ('kms', 'x', ' ', true) $$, '23514', null, 'and a ground');
select throws_ok($$ insert into measure_rights (coach_id, measure, holder, basis, commercial_use) values (null, 'kms', 'x', 'x', true) $$, '42501', null, 'the installation''s is not hers to write');
select results_eq($$ update measure_rights set holder = 'Another' where measure = 'ras' and revision = 1 returning revision $$, array[2], 'she changes it');
select is_empty($$ update measure_rights set holder = 'A third' where measure = 'ras' and revision = 1 returning 1 $$, 'at the revision she last saw');
select is_empty($$ update measure_rights set holder = 'x' where measure = 'phq-2' returning 1 $$, 'the installation''s she does not change');
select is_empty($$ delete from measure_rights where measure = 'phq-2' returning 1 $$, 'nor remove');
select throws_ok($$ update measure_rights set coach_id = null $$, '42501', null, 'and she gives hers to nobody');
select results_eq($$ delete from measure_rights where measure = 'ras' returning measure $$, array['ras'], 'she removes her own');

-- what a record opens
select results_eq($$ select count(*)::int from form_versions v where v.measure = 'gad-7' $$, array[1], 'with a record she reads the words of the GAD-7');
select results_eq($$ select count(*)::int from form_versions v where v.measure = 'phq-2' $$, array[1], 'with the installation''s those of the PHQ-2');
select is_empty($$ select 1 from form_versions v where v.measure = 'phq-9' $$, 'without one those of the PHQ-9 are not there');
select results_eq($$ select title from forms where measure = 'phq-9' $$, array['PHQ-9'], 'though she reads its name');
select lives_ok($$ select assign_form('00000000-0000-4000-8000-000000000001', tap.record('Ann'), '00000000-0000-4000-8000-0000000f0111') $$, 'she gives Ann the GAD-7');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Ann'), '00000000-0000-4000-8000-0000000f0113') $$, '%AT030%', 'and not the PHQ-9');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Dov'), '00000000-0000-4000-8000-0000000f0113') $$, '%AT002%', 'of a client who is not hers nothing is said');
select act_as('Ann');
select results_eq($$ select measure from form_versions where measure is not null $$, array['gad-7'], 'Ann, a client, reads the words of what she was given');
select is_empty('select measure from measure_rights', 'and no record');
select throws_ok($$ insert into measure_rights (measure, holder, basis, commercial_use) values ('kms', 'x', 'x', true) $$, '42501', null, 'she writes none');
select is_empty($$ update measure_rights set holder = 'x' returning 1 $$, 'changes none');
select is_empty($$ delete from measure_rights returning 1 $$, 'and removes none');

-- its last day
select act_as_owner();
select tap.may_show('Noor', 'gad-7', current_date);
select act_as('Ann');
select results_eq($$ select measure from form_versions where measure is not null $$, array['gad-7'], 'on its last day a record holds');
select act_as_owner();
select tap.may_show('Noor', 'gad-7', current_date - 1);
select act_as('Ann');
select is_empty($$ select measure from form_versions where measure is not null $$, 'the day after, Ann reads the words no more');
select results_eq($$ select save_answers(tap.assignment('Ann'), jsonb_build_array(tap.answer('i1', '"2"'))) -> 0 ->> 'outcome' $$, array['saved'], 'what she typed is kept all the same');
select act_as('Noor');
select is_empty($$ select measure from form_versions where measure = 'gad-7' $$, 'nor does Noor');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Bea'), '00000000-0000-4000-8000-0000000f0111') $$, '%AT030%', 'who gives it to nobody');
select is(assign_form('00000000-0000-4000-8000-000000000001', tap.record('Ann'), '00000000-0000-4000-8000-0000000f0111'), tap.assignment('Ann'), 'a retry of what was given before is fine');
select act_as_owner();
select tap.may_show('Noor', 'gad-7', null, false);
select act_as('Noor');
select is_empty($$ select measure from form_versions where measure = 'gad-7' $$, 'a record that does not cover paid work opens nothing');
select act_as('Ann');
select is_empty($$ select measure from form_versions where measure is not null $$, 'for Ann neither');
select act_as('Omar');
select results_eq($$ select measure from form_versions where measure is not null order by 1 $$, array['gad-7', 'phq-2'], 'Omar, another coach, has a record of his own');
select is_empty($$ update measure_rights set holder = 'x' where tap.whose(coach_id) = 'Noor' returning 1 $$, 'and not hers');

select act_as('Rhea');
select is_empty('select measure from measure_rights', 'Rhea, who was removed, reads no record');
select is_empty($$ select measure from form_versions where measure is not null $$, 'and no words');
select throws_ok($$ insert into measure_rights (measure, holder, basis, commercial_use) values ('kms', 'x', 'x', true) $$, '42501', null, 'she writes none');
select is_empty($$ delete from measure_rights returning 1 $$, 'and removes none');
select act_as_anon();
select throws_ok('select measure from measure_rights', '42501', null, 'signed out, there is nothing to read');

-- the operator
select act_as('Noor');
select throws_ok($$ select allow_measure('gad-7', '{}') $$, '42501', null, 'The installation''s records are not a coach''s to write');
select throws_ok($$ select disallow_measure('phq-2') $$, '42501', null, 'or to remove');
select act_as_service();
select is(allow_measure('phq-9', '{"holder": "The holder", "basis": "No permission required", "expiresOn": "2999-12-31", "evidence": "A page", "territory": "Everywhere"}'), 'phq-9', 'the service key, an operator, writes one');
select is(allow_measure('phq-9', '{"holder": "The holder, again", "basis": "A letter"}'), 'phq-9', 'and writes it anew');
select act_as_owner();
select results_eq($$ select holder, basis, territory, commercial_use, expires_on, evidence from measure_rights where coach_id is null and measure = 'phq-9' $$,
  $$ values ('The holder, again', 'A letter', '', true, null::date, '') $$, 'as it now is, with nothing left of the old one');
select act_as('Noor');
select results_eq($$ select measure from form_versions where measure = 'phq-9' $$, array['phq-9'], 'every coach may show it now');
select act_as_service();
select throws_like($$ select allow_measure('fsfi', '{"holder": "x", "basis": "x"}') $$, '%AT002%', 'what is not in the catalogue is not allowed');
select is(disallow_measure('gad-7'), null, 'a coach''s own record is not taken back');
select is(disallow_measure('phq-9'), 'phq-9', 'the installation''s is');
select act_as('Noor');
select is_empty($$ select measure from form_versions where measure = 'phq-9' $$, 'and the words are gone again');

-- without a word on which: no policy for reading stands in between
select act_as_owner();
select tap.may_show('Noor', 'gad-7');
select act_as('Noor');
update measure_rights set holder = 'Hers';
select act_as_owner();
select results_eq($$ select distinct tap.whose(coach_id) from measure_rights where holder = 'Hers' $$, array['Noor'], 'whatever Noor changes, it is hers');
grant update (coach_id) on measure_rights to authenticated;
select act_as('Noor');
select throws_like($$ update measure_rights set coach_id = tap.user_of('Rhea') $$, '%row-level security%', 'none is moved to another coach');
select throws_like($$ update measure_rights set coach_id = null where measure = 'gad-7' $$, '%row-level security%', 'nor made the installation''s');
delete from measure_rights;
select act_as_owner();
select is_empty($$ select 1 from measure_rights where coach_id = tap.user_of('Noor') $$, 'she removes hers');
select isnt_empty($$ select 1 from measure_rights where coach_id is null or coach_id <> tap.user_of('Noor') $$, 'and no other');

delete from measure_rights;
select act_as('Noor');
select lives_ok($$ select assign_form(gen_random_uuid(), tap.record('Lea'), tap.version('Noor''s other form')) $$, 'where there is no record at all, every other form is given as before');

select * from finish();
rollback;
