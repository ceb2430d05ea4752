-- Programmes: arranged by a coach, saved as one, assigned as practices that open one after the other.
begin;
set local search_path = public, tap;
select plan(73);
select tap.forgets_the_record();
delete from programmes;

create function tap.saves_programme(p_items jsonb, p_id uuid default null, p_revision int default null, p_title text default 'Closer', p_request uuid default gen_random_uuid()) returns jsonb language sql as $$
  select public.save_programme(p_request, p_id, p_revision, p_title, 'Slowly', p_items)
$$;
create function tap.the_programme() returns uuid language sql stable security definer set search_path = '' as $$
  select p.id from public.programmes p where p.coach_id = tap.user_of('Noor') and p.request_id = '00000000-0000-4000-8000-00000000000a'
$$;
create function tap.items_of() returns text language sql stable as $$
  select string_agg(concat_ws(' ', i.position, l.slug, i.delivery, i.on_date, i.days), ', ' order by i.position)
    from public.programme_items i join public.library_practices l on l.id = i.library_practice_id where i.programme_id = tap.the_programme()
$$;
create function tap.programme_fault(p_items jsonb, p_title text default 'x') returns jsonb language plpgsql as $$
begin
  perform tap.saves_programme(p_items, p_title => p_title);
  return null;
exception when sqlstate 'PGRST' then
  return (sqlerrm::jsonb ->> 'details')::jsonb || jsonb_build_object('is', sqlerrm::jsonb ->> 'code');
end
$$;
create function tap.steps_of(p_name text) returns text language sql stable as $$
  select string_agg(concat_ws(' ', p.position, p.title, case when p.opens_at is null then 'waits' when p.opens_at = now() then 'now' else (p.opens_at - now() > '0')::text end), ', ' order by p.position)
    from public.practices p where p.client_id = tap.record(p_name) and p.position is not null and p.status <> 'withdrawn'
$$;
grant execute on all functions in schema tap to public;
create temporary table three as select jsonb_build_array(tap.an_item('arriving-breath'), tap.an_item('hand-hold', 'days_after', null, 7),
  tap.an_item('long-hug', 'on_date', '2999-02-03'), tap.an_item('unhurried-touch-b', 'after_previous')) as items;
grant select on three to public;

-- ---------- saving ----------
select act_as('Noor');
select results_eq($$ select tap.saves_programme(items, p_title => ' Closer ', p_request => '00000000-0000-4000-8000-00000000000a') -> 'revision' from three $$, array['1'::jsonb], 'Noor, a coach, arranges a programme');
select results_eq('select id = tap.the_programme(), tap.whose(coach_id), title, description, archived_at, revision from programmes',
  $$ values (true, 'Noor', 'Closer', 'Slowly', null::timestamptz, 1) $$, 'it is hers');
select is(items_of(), '1 arriving-breath at_once, 2 hand-hold days_after 7, 3 long-hug on_date 2999-02-03, 4 unhurried-touch-b after_previous', 'with its practices in order');
select is(tap.saves_programme((select items from three), p_request => '00000000-0000-4000-8000-00000000000a'), jsonb_build_object('id', tap.the_programme(), 'revision', 1), 'a retry gives the same');
select is((select count(*)::int from programmes), 1, 'and makes no other');
select is(tap.saves_programme((select items from three), tap.the_programme(), null) -> 'revision', '1', 'saving what is saved already changes nothing');
select is(tap.saves_programme(jsonb_build_array(tap.an_item('long-hug', 'at_once', '2999-01-01', 4), tap.an_item('hand-hold', 'days_after', '2999-01-01', 3)), tap.the_programme(), 1) -> 'revision', '2', 'she changes it at the revision she saw');
select is(items_of(), '1 long-hug at_once, 2 hand-hold days_after 3', 'a day and days are kept where they count');
select throws_like($$ select tap.saves_programme(jsonb_build_array(tap.an_item('hand-hold')), tap.the_programme(), 1) $$, '%AT007%', 'an old revision is a conflict');
select throws_like($$ select tap.saves_programme(jsonb_build_array(tap.an_item('hand-hold')), tap.the_programme(), null) $$, '%AT007%', 'and so is none');
select is(tap.saves_programme(jsonb_build_array(tap.an_item('long-hug'), tap.an_item('hand-hold', 'days_after', null, 3)), tap.the_programme(), 2, 'Nearer') -> 'revision', '3', 'another title is a change');
select is(tap.saves_programme((select items from three), tap.the_programme(), 3) -> 'revision', '4', 'and back');
select throws_like($$ select tap.saves_programme(jsonb_build_array(tap.an_item('hand-hold')), p_request => '00000000-0000-4000-8000-00000000000a') $$, '%AT007%', 'a first try made again with other words is no match for what was changed since');
select throws_like($$ select tap.saves_programme((select items from three), gen_random_uuid(), 1) $$, '%AT002%', 'one that is not there is not saved');
select lives_ok($$ update programmes set archived_at = now() where id = tap.the_programme() and revision = 4 $$, 'she archives it');
select lives_ok($$ update programmes set archived_at = null where id = tap.the_programme() and revision = 5 $$, 'and takes it out again');
select throws_ok($$ update programmes set title = 'x' $$, '42501', null, 'its title goes by the function');
select throws_ok($$ delete from programme_items $$, '42501', null, 'and so do its items');

-- ---------- slips ----------
select is(programme_fault(items::jsonb, title), fault::jsonb || '{"is": "AT027"}', fault) from (values
  ('[{}]', ' ', '{"index": null, "field": "title", "code": "missing"}'), ('[{}]', repeat('x', 201), '{"index": null, "field": "title", "code": "too_long"}'),
  ('{}', 'x', '{"index": null, "field": "items", "code": "wrong_type"}'), (null, 'x', '{"index": null, "field": "items", "code": "wrong_type"}'),
  ('[]', 'x', '{"index": null, "field": "items", "code": "missing"}'), ((select jsonb_agg(1)::text from generate_series(1, 31)), 'x', '{"index": null, "field": "items", "code": "too_many"}'),
  ('[{}]', 'x', '{"index": 0, "field": "libraryPracticeId", "code": "missing"}'), ('[{"libraryPracticeId": "x"}]', 'x', '{"index": 0, "field": "libraryPracticeId", "code": "wrong_type"}')) as slip (items, title, fault);
select is(programme_fault(jsonb_build_array(tap.an_item('hand-hold'), tap.an_item('hand-hold') || changes::jsonb)), fault::jsonb || '{"index": 1, "is": "AT027"}', fault) from (values
  ('{"delivery": null}', '{"field": "delivery", "code": "missing"}'), ('{"delivery": "never"}', '{"field": "delivery", "code": "unknown"}'),
  ('{"delivery": "on_date"}', '{"field": "onDate", "code": "missing"}'), ('{"delivery": "on_date", "onDate": "2026-02-30"}', '{"field": "onDate", "code": "wrong_type"}'),
  ('{"delivery": "on_date", "onDate": "infinity"}', '{"field": "onDate", "code": "wrong_type"}'), ('{"delivery": "on_date", "onDate": 3}', '{"field": "onDate", "code": "wrong_type"}'),
  ('{"delivery": "days_after"}', '{"field": "days", "code": "missing"}'), ('{"delivery": "days_after", "days": 0}', '{"field": "days", "code": "out_of_range"}'),
  ('{"delivery": "days_after", "days": 366}', '{"field": "days", "code": "out_of_range"}')) as slip (changes, fault);
select throws_like($$ select public.save_programme(gen_random_uuid(), null, null, 'x', repeat('x', 1001), jsonb_build_array(tap.an_item('hand-hold'))) $$, '%too_long%description%', 'a description is a thousand at most');
select throws_like($$ select tap.saves_programme(jsonb_build_array(tap.an_item('hand-hold'), jsonb_build_object('libraryPracticeId', tap.library('Omar''s own'), 'delivery', 'at_once'))) $$, '%AT002%', 'a practice of another coach is as one that is not there');
select is((select count(*)::int from programmes), 1, 'and then nothing is saved');
select lives_ok($$ select tap.saves_programme(jsonb_build_array(jsonb_build_object('libraryPracticeId', tap.library('Noor''s own'), 'delivery', 'at_once')), p_request => '00000000-0000-4000-8000-00000000000d') $$, 'her own she may use');
select is(tap.saves_programme((select items from three), p_request => '00000000-0000-4000-8000-00000000000a'), jsonb_build_object('id', tap.the_programme(), 'revision', 6), 'a retry gives its own, also when it was changed meanwhile and says the same again');
select is(tap.saves_programme(jsonb_build_array(jsonb_build_object('libraryPracticeId', tap.library('Noor''s own'), 'delivery', 'at_once')), p_title => 'Nearer', p_request => '00000000-0000-4000-8000-00000000000d') -> 'revision', '2', 'a retry with other words is its first change');
select results_eq('select title, count(*)::int from programmes group by title', $$ values ('Closer', 1), ('Nearer', 1) $$, 'of the one that was made');

-- ---------- assigning ----------
select lives_ok($$ select assign_programme('00000000-0000-4000-8000-00000000000c', tap.record('Bea'), (select id from programmes where id <> tap.the_programme())) $$, 'She assigns a programme');
select lives_ok($$ select assign_practice('00000000-0000-4000-8000-00000000000b', tap.record('Ann'), null, null, tap.a_practice('Alone')) $$, 'and a practice on its own');
select throws_like($$ select assign_programme(gen_random_uuid(), tap.record('Ann'), tap.the_programme()) $$, '%AT023%', 'with a practice of tier coach in it, she is asked to confirm');
select throws_like($$ select assign_programme(gen_random_uuid(), tap.record('Ann'), tap.the_programme(), p_confirmed => null) $$, '%AT023%', 'and not to say nothing');
select is_empty('select 1 from practices where client_id = tap.record(''Ann'') and position is not null', 'until then nothing is assigned');
select throws_like($$ select assign_programme(gen_random_uuid(), tap.record('Ann'), tap.the_programme(), repeat('x', 1001), null, true) $$, '%AT028%why%', 'her reason is short');
select lives_ok($$ select assign_programme('00000000-0000-4000-8000-00000000000b', tap.record('Ann'), tap.the_programme(), ' Slowly. ', null, true) $$, 'she confirms');
select results_eq($$ select p.title, p.position, p.why, p.status, p.revision, tap.whose(p.coach_id), (p.category, p.participants, p.minutes, p.rule, p.times, p.steps, p.notice, p.not_when, p.timers, p.pace, p.tier, p.cautions)
    is not distinct from (l.category, l.participants, l.minutes, l.rule, l.times, l.steps, l.notice, l.not_when, l.timers, l.pace, l.tier, l.cautions) from practices p join library_practices l on l.id = p.library_practice_id where p.client_id = tap.record('Ann') order by p.position $$,
  $$ values ('Arriving breath', 1, 'Slowly.', 'proposed', 1, 'Noor', true), ('Hand-hold', 2, 'Slowly.', 'proposed', 1, 'Noor', true),
            ('Twenty-second hug', 3, 'Slowly.', 'proposed', 1, 'Noor', true), ('Unhurried touch B', 4, 'Slowly.', 'proposed', 1, 'Noor', true) $$, 'each is a copy of the library''s, with her reason');
select is(assign_programme('00000000-0000-4000-8000-00000000000b', tap.record('Ann'), tap.the_programme(), 'Slowly.', null, false), (select distinct programme_run_id from practices where client_id = tap.record('Ann') and position is not null), 'a retry gives the same run');
select throws_like($$ select assign_programme('00000000-0000-4000-8000-00000000000b', tap.record('Ann'), tap.the_programme(), 'Gently.', null, true) $$, '%AT007%', 'for another reason it is a conflict');
select throws_like($$ select assign_programme('00000000-0000-4000-8000-00000000000b', tap.record('Ann'), tap.the_programme(), 'Slowly.', '2999-01-01', true) $$, '%AT007%', 'or from another day on');
select is((select count(*)::int from practices where client_id = tap.record('Ann')), 5, 'and assigns nothing');
select is((select position from practices where id = assign_practice('00000000-0000-4000-8000-00000000000c', tap.record('Bea'), null, null, tap.a_practice('Alone'))), null, 'nor is a step what a practice on its own is, of the same request');
select throws_like($$ select assign_programme('00000000-0000-4000-8000-00000000000b', tap.record('Bea'), tap.the_programme(), null, null, true) $$, '%AT002%', 'the same request is none about Bea');
select throws_like($$ select assign_programme(gen_random_uuid(), tap.record('Dov'), tap.the_programme(), null, null, true) $$, '%AT002%', 'another coach''s client is not there');
select throws_like($$ select assign_programme(gen_random_uuid(), tap.record('Ann'), tap.programme_of('Omar'), null, null, true) $$, '%AT002%', 'nor another coach''s programme');
select lives_ok($$ select tap.saves_programme(jsonb_build_array(tap.an_item('soft-gaze')), tap.the_programme(), 6) $$, 'a change of the programme');
select is(steps_of('Ann'), '1 Arriving breath now, 2 Hand-hold true, 3 Twenty-second hug true, 4 Unhurried touch B waits', 'changes nothing that was assigned');
select withdraw_practice(id, 1) > 0 as withdrawn from practices where client_id = tap.record('Ann') and position < 4;
select is(steps_of('Ann'), '4 Unhurried touch B now', 'when those before it are taken back, a step that waited opens');

-- ---------- the others ----------
select act_as('Omar');
select is_empty($$ select 1 from programmes union all select 1 from programme_items $$, 'Omar, another coach, reads no programme of hers');
select throws_like($$ select tap.saves_programme((select items from three), tap.the_programme(), 6) $$, '%AT002%', 'saves none');
select is_empty('update programmes set archived_at = now() returning 1', 'and archives none');
select is(tap.saves_programme((select items from three), p_request => '00000000-0000-4000-8000-00000000000a') ->> 'id' = tap.the_programme()::text, false, 'her request id, used by him, is his own');
select act_as('Ann');
select is_empty($$ select 1 from programmes union all select 1 from programme_items $$, 'Ann, a client, reads no programme');
select throws_like($$ select tap.saves_programme((select items from three)) $$, '%AT010%', 'and saves none');
select act_as('Rhea');
select is_empty($$ select 1 from programmes union all select 1 from programme_items $$, 'Rhea, who was removed, reads none');
select act_as_owner();
select throws_ok($$ update programme_items set on_date = null where delivery = 'on_date' $$, '23514', null, 'A day is there when it is needed');
select throws_ok($$ update programme_items set days = 3 where delivery = 'at_once' $$, '23514', null, 'and only then');
grant update (coach_id) on programmes to authenticated;
select act_as('Noor');
select throws_like($$ update programmes set coach_id = tap.user_of('Omar') $$, '%row-level security%', 'were the column granted, a programme would still not move to another coach');
select act_as('Omar');
select lives_ok('update programmes set archived_at = now()', 'Omar archives every programme that he can reach');
select act_as_owner();
select bag_eq('select distinct tap.whose(coach_id) from programmes where archived_at is not null', array['Omar'], 'which are his own');

select * from finish();
rollback;
