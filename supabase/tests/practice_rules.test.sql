-- What a practice may say: the rule, the steps, and every slip by its name.
begin;
set local search_path = public, tap;
select plan(112);

select ok(private.is_rule(rule), 'a rule: ' || rule) from unnest(array['FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=WEEKLY;BYDAY=SU',
  'FREQ=WEEKLY;BYDAY=TH,MO', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU']) rule;
select ok(not private.is_rule(rule), 'no rule: ' || rule) from unnest(array['', 'FREQ=YEARLY', 'FREQ=DAILY;COUNT=3', 'FREQ=DAILY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=',
  'FREQ=WEEKLY;BYDAY=MO,', 'FREQ=WEEKLY;BYDAY=MO,MO', 'FREQ=WEEKLY;BYDAY=MO,TU,MO', 'FREQ=WEEKLY;BYDAY=1MO', 'FREQ=WEEKLY;BYDAY=mo', 'FREQ=WEEKLY;BYDAY=XX',
  ' FREQ=DAILY', E'FREQ=DAILY\n', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU,MO']) rule;
select is(private.is_rule(null), null, 'as needed is no rule, and no fault');

select ok(private.are_steps(steps), 'steps') from (values (array['x']), (array[repeat('x', 500)]), (array_fill('x'::text, array[20]))) as given (steps);
select ok(not private.are_steps(steps), 'no steps') from (values ('{}'::text[]), (array['x', '  ']), (array['x', null]), (array[repeat('x', 501)]),
  (array_fill('x'::text, array[21]))) as given (steps);

select ok(private.are_timers(timers::jsonb, 2), 'timers') from (values ('[]'), ('[{"step": 1, "seconds": 5, "label": ""}, {"step": 2, "seconds": 7200, "label": "Hold"}]'),
  (jsonb_build_array(jsonb_build_object('step', 2, 'seconds', 20, 'label', repeat('x', 80)))::text)) as given (timers);
select ok(not private.are_timers(timers::jsonb, 2), 'no timers: ' || left(timers, 60)) from (values ('null'), ('{}'), ('[7]'), ('[{"step": 3, "seconds": 20, "label": ""}]'), ('[{"step": 0, "seconds": 20, "label": ""}]'),
  ('[{"step": 1, "seconds": 4, "label": ""}]'), ('[{"step": 1, "seconds": 7201, "label": ""}]'), ('[{"step": 1, "seconds": 20.5, "label": ""}]'), ('[{"step": 1, "seconds": "20", "label": ""}]'),
  ('[{"step": 1, "seconds": 20}]'), ('[{"step": 1, "seconds": 20, "label": null}]'), ('[{"step": 1, "seconds": 20, "label": "", "colour": 7}]'),
  (jsonb_build_array(jsonb_build_object('step', 2, 'seconds', 20, 'label', repeat('x', 81)))::text),
  ((select jsonb_agg('{"step": 1, "seconds": 20, "label": ""}'::jsonb) from generate_series(1, 21))::text)) as given (timers);
select ok(private.is_pace(pace::jsonb), 'a pace') from (values ('{"in": 2, "hold": 0, "out": 12}'), ('{"in": 4, "hold": 12, "out": 6}')) as given (pace);
select ok(not private.is_pace(pace::jsonb), 'no pace: ' || pace) from (values ('null'), ('[]'), ('{"in": 1, "hold": 0, "out": 6}'), ('{"in": 4, "hold": 13, "out": 6}'), ('{"in": 4, "hold": 0, "out": 13}'),
  ('{"in": 4, "out": 6}'), ('{"in": 4, "hold": 0, "out": 6, "rest": 1}')) as given (pace);
select is(private.is_pace(null), null, 'without one there is no fault');

create function tap.faults(p_changes jsonb) returns text language sql as $$
  select string_agg(field || ' ' || code, ', ') from private.practice_problems(tap.a_practice('A walk') || p_changes)
$$;
select is(faults('{}'), null, 'a practice has no fault');
select is(faults('{"rule": null, "times": null, "notice": null, "notWhen": null, "forCoach": null, "timers": null, "pace": null, "tier": null, "cautions": null, "colour": 7}'), null, 'what may be left out may, and more is let be');
select is(faults(format('{"times": 6, "minutes": 240, "title": "%s", "notice": "%s", "notWhen": "%s"}', repeat('x', 200), repeat('x', 1000), repeat('x', 1000))::jsonb), null, 'up to its lengths');
select is(faults(changes::jsonb), fault, fault) from (values
  ('{"title": null}', 'title missing'), ('{"title": " "}', 'title missing'), ('{"title": 5}', 'title wrong_type'),
  (format('{"title": "%s"}', repeat('x', 201)), 'title too_long'), (format('{"title": "  %s  "}', repeat('x', 200)), null),
  ('{"category": null}', 'category missing'), ('{"category": "yoga"}', 'category unknown'), ('{"category": ["touch"]}', 'category wrong_type'),
  ('{"participants": "three"}', 'participants unknown'), ('{"participants": null}', 'participants missing'),
  ('{"minutes": null}', 'minutes missing'), ('{"minutes": 0}', 'minutes out_of_range'), ('{"minutes": 241}', 'minutes out_of_range'),
  ('{"minutes": 1.5}', 'minutes wrong_type'), ('{"minutes": "5"}', 'minutes wrong_type'), ('{"minutes": 99999999999999}', 'minutes out_of_range'),
  ('{"rule": "FREQ=YEARLY"}', 'rule unknown'), ('{"rule": 1}', 'rule wrong_type'),
  ('{"times": 0}', 'times out_of_range'), ('{"times": 7}', 'times out_of_range'), ('{"rule": null, "times": 2}', 'times out_of_range'),
  ('{"steps": null}', 'steps missing'), ('{"steps": []}', 'steps missing'), ('{"steps": "x"}', 'steps wrong_type'), ('{"steps": ["x", 1]}', 'steps wrong_type'),
  ('{"steps": ["x", " "]}', 'steps missing'), (format('{"steps": ["%s"]}', repeat('x', 501)), 'steps too_long'),
  (jsonb_build_object('steps', array_fill('x'::text, array[21]))::text, 'steps too_many'),
  (format('{"notice": "%s"}', repeat('x', 1001)), 'notice too_long'), (format('{"notWhen": "%s"}', repeat('x', 1001)), 'notWhen too_long'),
  (format('{"forCoach": "%s"}', repeat('x', 1001)), 'forCoach too_long'), ('{"forCoach": 7}', 'forCoach wrong_type'),
  ('{"timers": {}}', 'timers wrong_type'), ('{"timers": [7]}', 'timers wrong_type'), ('{"timers": [{"step": 3, "seconds": 20}]}', 'timers out_of_range'),
  ('{"timers": [{"seconds": 20}]}', 'timers missing'), ('{"timers": [{"step": 1, "seconds": 4}]}', 'timers out_of_range'), ('{"timers": [{"step": 1, "seconds": 7201}]}', 'timers out_of_range'),
  ('{"timers": [{"step": 1, "seconds": "20"}]}', 'timers wrong_type'), (format('{"timers": [{"step": 1, "seconds": 20, "label": "%s"}]}', repeat('x', 81)), 'timers too_long'),
  (jsonb_build_object('timers', (select jsonb_agg('{"step": 1, "seconds": 20}'::jsonb) from generate_series(1, 21)))::text, 'timers too_many'),
  ('{"timers": [{"step": 2, "seconds": 20}, {"step": 1, "seconds": 5, "label": null}]}', null),
  ('{"pace": [4, 6]}', 'pace wrong_type'), ('{"pace": {"in": 4}}', 'pace missing'), ('{"pace": {"in": 1, "out": 6}}', 'pace out_of_range'),
  ('{"pace": {"in": 4, "hold": 13, "out": 6}}', 'pace out_of_range'), ('{"pace": {"in": 4, "out": "6"}}', 'pace wrong_type'), ('{"pace": {"in": 4, "out": 6}}', null),
  ('{"tier": "closed"}', 'tier unknown'), ('{"cautions": ["heart"]}', 'cautions unknown')) as told (changes, fault);
select results_eq($$ select field, code from private.practice_problems('[]') $$, $$ values ('practice', 'wrong_type') $$, 'a list is no practice');
select results_eq($$ select field, code from private.practice_problems(null) $$, $$ values ('practice', 'wrong_type') $$, 'nor is nothing');
select is((select count(*)::int from private.practice_problems('{}')), 5, 'five things it must say');

select * from finish();
rollback;
