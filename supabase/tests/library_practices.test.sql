-- The library: built-in practices for every coach, and a coach's own; copied, changed, imported.
begin;
set local search_path = public, tap;
select plan(84);
select tap.forgets_the_record();
delete from programmes;
delete from library_practices where coach_id is not null;

create function tap.own(p_title text) returns library_practices language sql stable security definer set search_path = '' as $$
  select l from public.library_practices l where l.title = p_title and l.coach_id is not null
$$;
create function tap.import_fault(p_practices jsonb) returns jsonb language plpgsql as $$
begin
  perform public.import_library(gen_random_uuid(), p_practices);
  return null;
exception when sqlstate 'PGRST' then
  return (sqlerrm::jsonb ->> 'details')::jsonb || jsonb_build_array(sqlerrm::jsonb ->> 'code');
end
$$;
grant execute on function tap.own(text), tap.import_fault(jsonb) to public;

select act_as('Noor');
select is((select count(*)::int from library_practices), 26, 'Noor, a coach, finds the practices that are built in');
select lives_ok($$ insert into library_practices (request_id, title, category, participants, minutes, rule, times, steps, notice, not_when, for_coach, timers, pace, tier, cautions)
  values ('00000000-0000-4000-8000-00000000000a', 'A walk', 'presence', 'either', 30, 'FREQ=WEEKLY;BYDAY=SU', 1, array['Go.', 'Come back.'], 'The air', 'In a storm', 'Ask about knees', '[{"step": 1, "seconds": 900, "label": "Out"}]', '{"in": 4, "hold": 0, "out": 6}', 'coach', array['preg']) $$,
  'she writes one of her own');
select results_eq($$ select tap.whose(coach_id), slug, ladder, rung, archived_at, revision from library_practices where title = 'A walk' $$,
  $$ values ('Noor', null, null, null::int, null::timestamptz, 1) $$, 'it is hers, and on no ladder');
select throws_ok($$ insert into library_practices (request_id, title, category, participants, minutes, steps)
  values ('00000000-0000-4000-8000-00000000000a', 'A walk', 'presence', 'solo', 30, array['Go.']) $$, '23505', null, 'a second one of the same request is none');
select lives_ok($$ insert into library_practices (request_id, title, category, participants, minutes, steps)
  values ('00000000-0000-4000-8000-00000000000a', 'A walk', 'presence', 'solo', 30, array['Go.']) on conflict (coach_id, request_id) do nothing $$, 'so a retry is harmless');
select lives_ok($$ update library_practices set title = 'A long walk', minutes = 60, archived_at = now() where title = 'A walk' and revision = 1 $$, 'she changes and archives it');
select results_eq($$ select revision from library_practices where title = 'A long walk' $$, array[2], 'its revision went up');
select is_empty($$ update library_practices set minutes = 5 where title = 'A long walk' and revision = 1 returning 1 $$, 'at the old revision nothing is changed');
select throws_ok(format('insert into library_practices (%s) values (%s)', columns, vals), '23514', null, 'refused: ' || said)
  from (values
    ('title', $$ ' ', 'touch', 'solo', 5, array['x'] $$, 'no title'), ('title', $$ repeat('x', 201), 'touch', 'solo', 5, array['x'] $$, 'a long title'),
    ('title', $$ 'x', 'yoga', 'solo', 5, array['x'] $$, 'an unknown category'), ('title', $$ 'x', 'touch', 'three', 5, array['x'] $$, 'for three'),
    ('title', $$ 'x', 'touch', 'solo', 0, array['x'] $$, 'no minute'), ('title', $$ 'x', 'touch', 'solo', 241, array['x'] $$, 'more than four hours'),
    ('title', $$ 'x', 'touch', 'solo', 5, '{}' $$, 'no step'),
    ('rule, title', $$ 'FREQ=HOURLY', 'x', 'touch', 'solo', 5, array['x'] $$, 'an unknown rule'), ('times, title', $$ 2, 'x', 'touch', 'solo', 5, array['x'] $$, 'twice as needed'),
    ('rule, times, title', $$ 'FREQ=DAILY', 7, 'x', 'touch', 'solo', 5, array['x'] $$, 'seven times a day'),
    ('notice, title', $$ repeat('x', 1001), 'x', 'touch', 'solo', 5, array['x'] $$, 'much to notice'), ('not_when, title', $$ repeat('x', 1001), 'x', 'touch', 'solo', 5, array['x'] $$, 'a long caution'),
    ('for_coach, title', $$ repeat('x', 1001), 'x', 'touch', 'solo', 5, array['x'] $$, 'much for the coach'),
    ('timers, title', $$ '[{"step": 2, "seconds": 20, "label": ""}]', 'x', 'touch', 'solo', 5, array['x'] $$, 'a timer of a step that is not there'),
    ('pace, title', $$ '{"in": 4}', 'x', 'touch', 'solo', 5, array['x'] $$, 'half a breath'),
    ('tier, title', $$ 'closed', 'x', 'touch', 'solo', 5, array['x'] $$, 'an unknown tier'), ('cautions, title', $$ array['heart'], 'x', 'touch', 'solo', 5, array['x'] $$, 'an unknown caution'),
    ('cautions, title', $$ array_fill('preg'::text, array[6]), 'x', 'touch', 'solo', 5, array['x'] $$, 'a caution six times')) as slip (first, vals, said),
       lateral (select first || ', category, participants, minutes, steps' as columns) c;
select throws_ok($$ insert into library_practices (slug, title, category, participants, minutes, steps) values ('x', 'x', 'touch', 'solo', 5, array['x']) $$, '42501', null, 'she gives no slug');
select throws_ok($$ update library_practices set ladder = 'unhurried-touch', rung = 1 $$, '42501', null, 'and no rung');
select throws_ok($$ delete from library_practices $$, '42501', null, 'and deletes nothing');
select is_empty($$ update library_practices set title = 'x' where slug is not null returning 1 $$, 'what is built in stays as it is');

-- ---------- copying ----------
select lives_ok($$ select copy_library_practice('00000000-0000-4000-8000-00000000000b', tap.built_in('unhurried-touch-b')) $$, 'she copies a built-in one');
select results_eq($$ select tap.whose(c.coach_id), c.slug, c.revision, (c.title, c.category, c.participants, c.minutes, c.rule, c.times, c.steps, c.notice, c.not_when, c.for_coach, c.timers, c.pace, c.tier, c.cautions, c.ladder, c.rung)
    is not distinct from (b.title, b.category, b.participants, b.minutes, b.rule, b.times, b.steps, b.notice, b.not_when, b.for_coach, b.timers, b.pace, b.tier, b.cautions, b.ladder, b.rung)
  from library_practices c join library_practices b on b.slug = 'unhurried-touch-b' where c.title = b.title and c.coach_id is not null $$,
  $$ values ('Noor', null, 1, true) $$, 'word for word, and on the same rung');
select is(copy_library_practice('00000000-0000-4000-8000-00000000000b', tap.built_in('hand-hold')), (own('Unhurried touch B')).id, 'a retry gives the same');
select is_empty($$ select 1 from library_practices where title = 'Hand-hold' and coach_id is not null $$, 'and copies nothing');
select is(copy_library_practice(gen_random_uuid(), (own('A long walk')).id) is null, false, 'she copies her own');
select is((select count(*)::int from library_practices where title = 'A long walk'), 2, 'so there are two');
select throws_like($$ select copy_library_practice(gen_random_uuid(), gen_random_uuid()) $$, '%AT002%', 'what is not there she does not');

-- ---------- favourites ----------
select lives_ok($$ select favour_practice(tap.built_in('hand-hold'), true), favour_practice((own('A long walk')).id, true) $$, 'she marks a built-in one and her own');
select lives_ok($$ select favour_practice(tap.built_in('hand-hold'), true) $$, 'a second time is no other');
select bag_eq($$ select tap.title_of(library_practice_id) from favourite_practices $$, array['Hand-hold', 'A long walk'], 'so there are two');
select lives_ok($$ select favour_practice(tap.built_in('hand-hold'), false), favour_practice(tap.built_in('hand-hold'), null) $$, 'she takes the mark away, and again');
select results_eq($$ select tap.title_of(library_practice_id) from favourite_practices $$, array['A long walk'], 'and the other stays');
select throws_like($$ select favour_practice(gen_random_uuid(), true) $$, '%AT002%', 'what is not there she does not mark');
select throws_ok($$ insert into favourite_practices (coach_id, library_practice_id) values (tap.user_of('Noor'), tap.built_in('hand-hold')) $$, '42501', null, 'nor past the function');

-- ---------- importing ----------
select is(import_library('00000000-0000-4000-8000-00000000000c', jsonb_build_array(tap.a_practice(' One ', '{"steps": [" Go. ", "Stop."], "notice": " x ", "notWhen": null, "times": null, "tier": null, "cautions": null}'),
  tap.a_practice('Two', '{"rule": null, "tier": "coach", "cautions": ["surg", "trauma"], "participants": "partner", "minutes": 7, "notice": "n", "notWhen": "w", "forCoach": " c ",
    "timers": [{"step": 2, "seconds": 20}, {"step": 1, "seconds": 60, "label": " Speak "}], "pace": {"in": 4, "out": 6}}'))), 2, 'she imports two');
select results_eq($$ select title, category, participants, minutes, rule, times, steps, notice, not_when, for_coach, timers, pace, tier, cautions from library_practices where title in ('One', 'Two') order by title $$,
  $$ values ('One', 'presence', 'solo', 10, 'FREQ=DAILY', 1, array['Go.', 'Stop.'], 'x', '', '', '[]'::jsonb, null::jsonb, 'open', '{}'::text[]),
            ('Two', 'presence', 'partner', 7, null, 1, array['Begin.', 'End.'], 'n', 'w', 'c', '[{"step": 1, "seconds": 60, "label": "Speak"}, {"step": 2, "seconds": 20, "label": ""}]',
              '{"in": 4, "hold": 0, "out": 6}', 'coach', array['surg', 'trauma']) $$, 'as they say, without spaces around');
select is(import_library('00000000-0000-4000-8000-00000000000c', jsonb_build_array(tap.a_practice('One'), tap.a_practice('Two'), tap.a_practice('Three'))), 2, 'a retry gives the same number');
select is_empty($$ select 1 from library_practices where title = 'Three' $$, 'and adds nothing');
select is(import_library(gen_random_uuid(), '[]'), 0, 'nothing is nothing');
select is(import_library(gen_random_uuid(), (select jsonb_agg(tap.a_practice('Many')) from generate_series(1, 500))), 500, 'five hundred at most');
select is(import_fault(jsonb_build_array(tap.a_practice('Four'), tap.a_practice('', '{"minutes": 0}'), '7')),
  '[{"index": 1, "field": "minutes", "code": "out_of_range"}, {"index": 1, "field": "title", "code": "missing"}, {"index": 2, "field": "practice", "code": "wrong_type"}, "AT026"]',
  'a bad one is named by its number and its field');
select is_empty($$ select 1 from library_practices where title = 'Four' $$, 'and then none is added');
select is(import_fault('{}'), '[{"index": 0, "field": "practices", "code": "wrong_type"}, "AT026"]', 'an object is no list');
select is(import_fault(null), '[{"index": 0, "field": "practices", "code": "wrong_type"}, "AT026"]', 'nor is nothing');
select is(import_fault((select jsonb_agg(tap.a_practice('Many')) from generate_series(1, 501))), '[{"index": 500, "field": "practices", "code": "too_many"}, "AT026"]', 'one more is too many');
select is(jsonb_array_length(import_fault((select jsonb_agg('{}'::jsonb) from generate_series(1, 300)))), 201, 'of many slips the first two hundred are told');

-- ---------- the others ----------
select act_as('Omar');
select is((select count(*)::int from library_practices), 26, 'Omar, another coach, finds what is built in');
select is_empty($$ select 1 from library_practices where title in ('A long walk', 'One') $$, 'and nothing of Noor''s');
select throws_like($$ select copy_library_practice(gen_random_uuid(), (tap.own('One')).id) $$, '%AT002%', 'he copies nothing of hers');
select is_empty($$ update library_practices set title = 'mine' where id = (tap.own('One')).id returning 1 $$, 'and changes nothing of hers');
select is(import_library('00000000-0000-4000-8000-00000000000c', jsonb_build_array(tap.a_practice('Omar''s'))), 1, 'her request id, used by him, is his own');
select is(copy_library_practice('00000000-0000-4000-8000-00000000000b', tap.built_in('hand-hold')) = (own('Unhurried touch B')).id, false, 'in copying too');
select throws_ok($$ insert into library_practices (coach_id, title, category, participants, minutes, steps) values (tap.user_of('Noor'), 'x', 'touch', 'solo', 5, array['x']) $$, '42501', null, 'he writes none for her');
select is_empty('select 1 from favourite_practices', 'he reads none of her marks');
select throws_like($$ select favour_practice((tap.own('One')).id, true) $$, '%AT002%', 'and marks nothing of hers');
select act_as('Ann');
select throws_like($$ select favour_practice(tap.built_in('hand-hold'), true) $$, '%AT010%', 'Ann, a client, marks nothing');
select is_empty('select 1 from favourite_practices', 'and reads no mark');
select is_empty('select 1 from library_practices', 'Ann, a client, reads no library');
select throws_like($$ insert into library_practices (title, category, participants, minutes, steps) values ('x', 'touch', 'solo', 5, array['x']) $$, '%row-level security%', 'and writes none');
select throws_like($$ select copy_library_practice(gen_random_uuid(), tap.built_in('hand-hold')) $$, '%AT010%', 'she copies nothing');
select throws_like($$ select import_library(gen_random_uuid(), '[]') $$, '%AT010%', 'and imports nothing');
select act_as('Rhea');
select is_empty('select 1 from library_practices', 'Rhea, who was removed, reads none');
select is_empty($$ update library_practices set title = 'x' returning 1 $$, 'and changes none');
select act_as_anon();
select throws_ok('select 1 from library_practices', '42501', null, 'signed out, there is no library');

-- ---------- were a column granted by mistake, the policies would hold ----------
select act_as_owner();
grant update (coach_id), insert (coach_id) on library_practices to authenticated;
select act_as('Noor');
select throws_like($$ update library_practices set coach_id = tap.user_of('Omar') where coach_id is not null $$, '%row-level security%', 'a practice is not moved to another coach');
select throws_like($$ update library_practices set coach_id = null where coach_id is not null $$, '%row-level security%', 'nor built in');
select throws_like($$ insert into library_practices (coach_id, title, category, participants, minutes, steps) values (null, 'x', 'touch', 'solo', 5, array['x']) $$, '%row-level security%', 'nor written as built in');
select act_as('Omar');
select lives_ok($$ update library_practices set notice = 'mine' $$, 'Omar writes on every practice that he can reach');
select act_as_owner();
select bag_eq($$ select distinct tap.whose(coach_id) from library_practices where notice = 'mine' $$, array['Omar'], 'which are his own');

-- ---------- bounds that no API reaches ----------
select throws_ok($$ update library_practices set ladder = 'x' where title = 'Two' $$, '23514', null, 'A ladder has rungs');
select throws_ok($$ update library_practices set ladder = 'x', rung = 0 where title = 'Two' $$, '23514', null, 'from one on');
select throws_ok($$ update library_practices set ladder = 'No such!', rung = 1 where title = 'Two' $$, '23514', null, 'and a short name');
select throws_ok($$ update library_practices set slug = 'No such!' where title = 'Two' $$, '23514', null, 'as a slug is');
select throws_ok($$ insert into library_practices (coach_id, slug, title, category, participants, minutes, steps) values (null, 'hand-hold', 'x', 'touch', 'solo', 5, array['x']) $$, '23505', null,
  'of which there is one, built in');

select * from finish();
rollback;
