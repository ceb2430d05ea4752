-- Check-in plans: a coach chooses what a client is asked, in which words, and how often. Words that mean the same join one line of a chart.
begin;
set local search_path = public, tap;
select plan(62);
select tap.forgets_check_ins();

create function tap.series_of(p_client text) returns uuid language sql stable security definer set search_path = '' as $$
  select v.series from private.plan_of(tap.record(p_client)) p join public.form_versions v on v.id = p.version_id
$$;
create function tap.built_in_series() returns uuid language sql immutable as $$ select '00000000-0000-4000-8000-0000000f0200'::uuid $$;
create function tap.built_in_check_in() returns jsonb language sql stable security definer set search_path = '' as $$
  select v.definition from public.form_versions v where v.id = '00000000-0000-4000-8000-0000000f0201'
$$;
create function tap.without(p_link text) returns jsonb language sql stable as $$
  select jsonb_set(tap.built_in_check_in(), '{sections,0,items}', (select jsonb_agg(i) from jsonb_array_elements(tap.built_in_check_in() #> '{sections,0,items}') i
    where i ->> 'linkId' <> p_link))
$$;
create function tap.with(p_link text, p_words jsonb) returns jsonb language sql stable as $$
  select jsonb_set(tap.built_in_check_in(), '{sections,0,items}', (select jsonb_agg(case i ->> 'linkId' when p_link then i || p_words else i end)
    from jsonb_array_elements(tap.built_in_check_in() #> '{sections,0,items}') i))
$$;
create function tap.refused(p_definition jsonb) returns text language plpgsql as $$
begin
  perform public.plan_check_ins(tap.record('Ann'), p_definition, 1, false, (public.check_in_plan(tap.record('Ann')) ->> 'revision')::int);
  return 'planned';
exception when others then
  return (sqlerrm::jsonb ->> 'details')::jsonb ->> 'code';
end
$$;
comment on function tap.refused(jsonb) is 'Why Noor can not plan this for Ann.';
grant execute on all functions in schema tap to public;

-- ---------- no plan ----------
select act_as('Noor');
select is(check_in_plan(tap.record('Ann')) - 'definition', jsonb_build_object('formVersionId', '00000000-0000-4000-8000-0000000f0201', 'isBuiltIn', true, 'everyWeeks', 1,
  'revision', 0, 'series', tap.built_in_series()), 'Of Ann, her client, Noor has planned nothing: she is asked the built-in, weekly');
select is(check_in_plan(tap.record('Ann')) -> 'definition', tap.built_in_check_in(), 'which she reads');
select is(plan_check_ins(tap.record('Ann'), null, 1, false, 0) ->> 'revision', '0', 'to plan just that changes nothing');
select is(plan_check_ins(tap.record('Ann'), 'null', 1, false, 0) ->> 'revision', '0', 'said in JSON too');
select is(plan_check_ins(tap.record('Ann'), tap.built_in_check_in(), 1, false, 0) ->> 'revision', '0', 'or word for word');
select is_empty('select 1 from check_in_plans', 'and leaves no plan');

-- ---------- the rhythm ----------
select is(plan_check_ins(tap.record('Ann'), null, 2, false, 0), '{"everyWeeks": 2, "formVersionId": "00000000-0000-4000-8000-0000000f0201", "revision": 1}', 'She plans every other week');
select results_eq($$ select tap.whose(client_id), tap.whose(coach_id), form_version_id, every_weeks, revision from check_in_plans $$, $$ values ('Ann', 'Noor', null::uuid, 2, 1) $$,
  'of the built-in, as it will be');
select is(plan_check_ins(tap.record('Ann'), null, 2, false, 0) ->> 'revision', '1', 'a retry changes nothing');
select throws_ok($$ select plan_check_ins(tap.record('Ann'), null, 4, false, 0) $$, 'PGRST', '{"code": "AT007", "hint": null, "details": "{\"revision\": 1}", "message": "conflict"}', 'another device was faster');
select is(plan_check_ins(tap.record('Ann'), null, 4, false, 1) ->> 'revision', '2', 'at the revision she saw it goes');
select throws_ok(format('select plan_check_ins(tap.record(''Ann''), null, %s, false, 2)', n), '23514', null, format('nobody is asked every %s weeks', n)) from unnest(array[0, 3, 5]) n;
select throws_ok(format('select plan_check_ins(%L, null, 2, false, 0)', tap.record(n)), 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}', 'for ' || n || ' she plans nothing')
  from unnest(array['Dov', 'nobody']) n;
select throws_ok(format('select check_in_plan(%L)', tap.record(n)), 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}', 'nor reads what is planned for ' || n)
  from unnest(array['Dov', 'nobody']) n;
select throws_ok('update check_in_plans set every_weeks = 1', '42501', null, 'past the functions she writes nothing');

-- ---------- words ----------
select is(plan_check_ins(tap.record('Ann'), tap.without('desire'), 1, false, 2) ->> 'revision', '3', 'Noor leaves out a question');
select results_eq($$ select tap.whose(f.coach_id), tap.whose(f.client_id), f.kind, f.title, v.version, tap.whose(v.coach_id) from forms f join form_versions v on v.form_id = f.id where f.client_id is not null $$,
  $$ values ('Noor', 'Ann', 'check_in', 'Check-in', 1, 'Noor') $$, 'which is a form of Ann''s own');
select is(check_in_plan(tap.record('Ann')) - 'definition' - 'formVersionId', jsonb_build_object('isBuiltIn', false, 'everyWeeks', 1, 'revision', 3, 'series', tap.built_in_series()),
  'and means what it meant: the charts go on');
select is(check_in_plan(tap.record('Ann')) -> 'definition', tap.without('desire'), 'Ann will be asked it as it was sent');
select is(plan_check_ins(tap.record('Ann'), tap.without('desire'), 2, false, 3) ->> 'formVersionId', check_in_plan(tap.record('Ann')) ->> 'formVersionId', 'another rhythm makes no other version');
select is((select count(*)::int from form_versions v join forms f on f.id = v.form_id and f.client_id is not null), 1, 'there is one');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), tap.with('desire', '{"text": "This week I wanted."}'), 1, false, 4) $$, 'The question comes back in other words');
select isnt(tap.series_of('Ann'), tap.built_in_series(), 'that is another line, even though it was left out for a while');
select is((select max(v.version) from form_versions v join forms f on f.id = v.form_id and f.client_id is not null), 2, 'in the next version');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), null, 1, false, 5) $$, 'Back to the built-in:');
select is(tap.series_of('Ann'), tap.built_in_series(), 'its own line');
select is(check_in_plan(tap.record('Ann')) ->> 'isBuiltIn', 'true', 'which it is again');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), tap.with('seen', '{"text": "This week somebody saw me."}'), 1, true, 6) $$, 'Other words that mean the same, says Noor,');
select is(tap.series_of('Ann'), tap.built_in_series(), 'go on');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), tap.with('seen', '{"text": "This week somebody saw me.", "help": "Anybody."}'), 1, false, 7) $$, 'a hint changes no words');
select is(tap.series_of('Ann'), tap.built_in_series(), 'compared with those that were asked last');
select lives_ok(format('select plan_check_ins(tap.record(''Ann''), tap.with(''heard'', %L || ''{"text": "X"}''::jsonb), 1, true, 8)', '{"minLabel": "Never"}'), 'Noor changes words and end, and means the same');
select is(tap.series_of('Ann'), tap.built_in_series(), 'as she says');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), tap.with('heard', '{"text": "X", "minLabel": "Nie"}'), 1, false, 9) $$, 'the words of one end alone');
select isnt(tap.series_of('Ann'), tap.built_in_series(), 'break it');
select act_as_owner();
create table tap.was as select tap.series_of('Ann') as series;
grant select on tap.was to public;
select act_as('Noor');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), tap.with('heard', '{"text": "X", "minLabel": "Nie", "maxLabel": "Immer"}'), 1, false, 10) $$, 'and those of the other');
select isnt(tap.series_of('Ann'), (select series from tap.was), 'too');
select act_as_owner();
update tap.was set series = tap.series_of('Ann');
select act_as('Noor');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), tap.a_check_in('seen'), 1, false, 11) $$, 'A coach''s own words through and through');
select is(tap.series_of('Ann') in (tap.built_in_series(), (select series from tap.was)), false, 'are a line of their own');
select act_as_owner();
update tap.was set series = tap.series_of('Ann');
select act_as('Noor');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), jsonb_set(tap.a_check_in('seen', 'warm'), '{sections,0,items,2,text}', '"Another win?"'), 1, false, 12) $$, 'which another question, and other words for the win,');
select is(tap.series_of('Ann'), (select series from tap.was), 'leave as it is');

-- ---------- what can not be asked ----------
select results_eq($$ select tap.refused(d) from (values
    (1, tap.a_check_in() - 'sections'), (2, tap.with('seen', '{"required": true}')), (3, tap.with('talk', '{"mustBe": true}')), (4, tap.with('talk', '{"consent": "x"}')),
    (5, tap.with('seen', '{"max": 5}')), (6, tap.with('seen', '{"min": 1}')), (7, tap.with('seen', '{"type": "number"}')), (8, tap.with('win', '{"role": "topic"}')),
    (9, '{"sections": [{"linkId": "s", "title": "S", "items": [{"linkId": "w", "type": "text", "text": "W", "sensitivity": "normal"}]}]}'), (10, '5')) t (nr, d) order by nr $$,
  array['not_a_form', 'bad_check_in', 'bad_check_in', 'bad_check_in', 'bad_range', 'bad_range', 'bad_check_in', 'bad_role', 'bad_check_in', 'not_a_form'],
  'Nothing is required or agreed to, every scale runs from 0 to 10, and there is one at least');
select is(check_in_plan(tap.record('Ann')) ->> 'revision', '13', 'what is refused plans nothing');
select throws_like($$ select publish_form((select id from forms where client_id is not null), 'check_in', 'x', tap.a_check_in()) $$, '%AT002%', 'nor is it published in another way');

-- ---------- the built-in, as it is now ----------
select act_as_owner();
insert into forms (coach_id, kind, slug, title) values (tap.user_of('Noor'), 'check_in', 'weekly-check-in', 'Namesake');
insert into form_versions (form_id, coach_id, version, definition) values (tap.form('Namesake'), tap.user_of('Noor'), 9, tap.a_check_in());
select act_as('Noor');
select is(check_in_plan(tap.record('Bea')) -> 'definition', tap.built_in_check_in(), 'A coach''s form of the same name is not the built-in');
select lives_ok($$ select plan_check_ins(tap.record('Bea'), null, 2, false, 0) $$, 'Bea is asked the built-in');
select act_as_owner();
insert into form_versions (form_id, version, definition, series) values ('00000000-0000-4000-8000-0000000f0002', 2, tap.without('trust'), tap.built_in_series());
select act_as('Noor');
select is(check_in_plan(tap.record('Bea')) -> 'definition', tap.without('trust'), 'when there is a next version of it, that');
select is(plan_check_ins(tap.record('Bea'), tap.without('trust'), 4, false, 1) ->> 'formVersionId', check_in_plan(tap.record('Bea')) ->> 'formVersionId', 'which is the built-in by its words, too');
select act_as_owner();
delete from form_versions where version = 2 and coach_id is null;

-- ---------- who reads it ----------
select act_as('Ann');
select is(check_in_plan(tap.record('Ann')) -> 'everyWeeks', '1', 'Ann, a client, reads her plan');
select results_eq('select tap.whose(client_id) from check_in_plans', array['Ann'], 'as it is kept');
select throws_ok($$ select plan_check_ins(tap.record('Ann'), null, 1, false, 13) $$, 'PGRST', '{"code": "AT010", "hint": null, "details": null, "message": "not_allowed"}', 'she plans nothing herself');
select is_empty($$ select 1 from form_versions v join forms f on f.id = v.form_id where f.client_id is not null $$, 'no version is hers to read before she is asked it');
select lives_ok($$ select open_check_in(tap.record('Ann')) $$, 'she opens what was planned');
select is((select a.form_version_id from form_assignments a where a.on_date is not null), (check_in_plan(tap.record('Ann')) ->> 'formVersionId')::uuid, 'in its latest words');
select act_as('Noor');
select lives_ok($$ select plan_check_ins(tap.record('Ann'), null, 1, false, 13) $$, 'Noor plans something else');
select act_as('Ann');
select isnt((select a.form_version_id from form_assignments a where a.id = open_check_in(tap.record('Ann'))), '00000000-0000-4000-8000-0000000f0201'::uuid, 'what Ann has begun keeps its words');
select act_as('Bea');
select throws_like($$ select check_in_plan(tap.record('Ann')) $$, '%AT002%', 'Bea, another client, reads nothing of it');
select act_as('Omar');
select is_empty('select 1 from check_in_plans', 'nor does Omar, another coach');

select * from finish();
rollback;
