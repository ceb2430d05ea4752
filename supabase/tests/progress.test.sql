-- Progress: all that a chart of one client is drawn from, and not more than its caller may read. And wins, wherever they were written down.
begin;
set local search_path = public, tap;
select plan(48);
select tap.forgets_check_ins();
select tap.forgets_the_record();
delete from practices;

create function tap.met(p_client text, p_days int, p_status text, p_kind text default 'session') returns void language sql security definer set search_path = '' as $$
  insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at, status)
    select c.coach_id, c.id, gen_random_uuid(), p_kind, now() + make_interval(days => p_days), now() + make_interval(days => p_days, mins => 50), p_status
      from public.clients c where c.id = tap.record(p_client)
$$;
create function tap.part(p_client text, p_key text) returns jsonb language sql stable as $$ select public.progress(tap.record(p_client)) -> p_key $$;
create function tap.zone(p_name text, p_zone text) returns void language sql security definer set search_path = '' as $$
  update public.profiles set time_zone = p_zone where id = tap.user_of(p_name)
$$;
grant execute on all functions in schema tap to public;

-- ---------- nothing ----------
select act_as('Noor');
select is(progress(tap.record('Ann')), '{"versions": [], "checkIns": [], "sessions": [], "practices": [], "tries": []}', 'Of Ann, a client of Noor, there is nothing yet');
select is(progress(tap.record('nobody')), '{"versions": [], "checkIns": [], "sessions": [], "practices": [], "tries": []}', 'which looks like nobody');
select is_empty($$ select 1 from wins(tap.record('Ann')) $$, 'she has no wins');

-- ---------- check-ins ----------
select act_as_owner();
select tap.checks_in('Ann', 3, '{"seen": 4, "heard": 6, "win": "The first zebra", "talk": true}');
select tap.checks_in('Ann', 2, '{}');
select tap.plans_weeks('Ann', 1, tap.a_check_in('warm', 'seen:Seen again'));
select tap.checks_in('Ann', 1, '{"seen": 8, "warm": 0, "win": "The second zebra"}', 'only_me');
select tap.fills('Ann', '{"seen": 10, "win": "Not sent"}');
-- from here on by the owner's hand, past the guards of what was sent
alter table answers disable trigger user;
update answers set visibility = 'coach', coach_can_read = true where assignment_id = (select id from form_assignments where client_id = tap.record('Ann') and on_date = tap.week(1)) and link_id = 'seen';
update answers set state = 'skipped', value = null where assignment_id = (select id from form_assignments where client_id = tap.record('Ann') and on_date = tap.week(3)) and link_id = 'heard';
alter table answers enable trigger user;
select tap.checks_in('Bea', 1, '{"seen": 1, "win": "A zebra of hers"}'), tap.checks_in('Dov', 1, '{"seen": 1}');
select act_as('Noor');
select results_eq($$ select (k ->> 'onDate')::date, k -> 'values' from jsonb_array_elements(tap.part('Ann', 'checkIns')) k $$,
  $$ values (tap.week(3), '{"seen": 4}'::jsonb), (tap.week(2), '{}'), (tap.week(1), '{"seen": 8}') $$, 'She sees what Ann sent and shows, oldest first; a skipped answer is none');
select results_eq($$ select distinct part || ': ' || key from unnest(array['versions', 'checkIns']) part, jsonb_array_elements(tap.part('Ann', part)) one, jsonb_object_keys(one) key order by 1 $$,
  array['checkIns: id', 'checkIns: onDate', 'checkIns: values', 'checkIns: versionId', 'versions: dimensions', 'versions: id', 'versions: series'], 'and of each what is drawn, no more');
select results_eq($$ select (k ->> 'id')::uuid, (k ->> 'versionId')::uuid from jsonb_array_elements(tap.part('Ann', 'checkIns')) k $$,
  $$ select id, form_version_id from form_assignments where client_id = tap.record('Ann') and on_date is not null order by on_date $$, 'and in which words each was asked');
select results_eq($$ select v ->> 'id' from jsonb_array_elements(tap.part('Ann', 'versions')) v $$,
  array['00000000-0000-4000-8000-0000000f0201', check_in_plan(tap.record('Ann')) ->> 'formVersionId'], 'the words come along, as they were used');
select results_eq($$ select v ->> 'series' from jsonb_array_elements(tap.part('Ann', 'versions')) v $$,
  $$ select series::text from form_versions where id in ('00000000-0000-4000-8000-0000000f0201', (check_in_plan(tap.record('Ann')) ->> 'formVersionId')::uuid) order by version = 1 and coach_id is null desc $$, 'with the line that they belong to');
select is(tap.part('Ann', 'versions') #> '{1,dimensions}', '[{"linkId": "warm", "label": "Warm", "text": "I felt warm", "minLabel": "No", "maxLabel": "Yes", "optIn": false},
  {"linkId": "seen", "label": "Seen", "text": "Seen again", "minLabel": "No", "maxLabel": "Yes", "optIn": false}]', 'and what was asked, in order');
select results_eq($$ select d ->> 'linkId', d -> 'optIn' from jsonb_array_elements(tap.part('Ann', 'versions') #> '{0,dimensions}') d where d ->> 'linkId' in ('desire', 'present') $$,
  $$ values ('desire', 'true'::jsonb), ('present', 'false') $$, 'some of it only of who chose it');
select act_as('Ann');
select results_eq($$ select k -> 'values' from jsonb_array_elements(tap.part('Ann', 'checkIns')) k $$, array['{"seen": 4}'::jsonb, '{}', '{"seen": 8, "warm": 0}'], 'Ann sees all that she sent, and not what she has begun');
select is(tap.part('Bea', 'checkIns'), '[]', 'and nothing of Bea''s');
select act_as('Omar');
select is(progress(tap.record('Ann')), '{"versions": [], "checkIns": [], "sessions": [], "practices": [], "tries": []}', 'Omar, another coach, sees nothing of Ann');
select act_as_owner();
select tap.plans_weeks('Bea', 1, jsonb_set(tap.a_check_in('calm'), '{sections,0,items,0}', '{"linkId": "calm", "type": "scale", "text": "I was calm", "sensitivity": "normal"}'));
update form_assignments set form_version_id = (select form_version_id from check_in_plans where client_id = tap.record('Bea')) where client_id = tap.record('Bea') and on_date is not null;
select act_as('Noor');
select is(tap.part('Bea', 'versions') #> '{0,dimensions}', '[{"linkId": "calm", "label": "I was calm", "text": "I was calm", "minLabel": null, "maxLabel": null, "optIn": false}]', 'A dimension without a short name is called as it is asked');

-- ---------- what happened beside them ----------
select act_as_owner();
select tap.met('Ann', -20, 'completed', 'consultation'), tap.met('Ann', -10, 'planned'), tap.met('Ann', -5, 'cancelled'), tap.met('Ann', 5, 'planned'), tap.met('Bea', -8, 'completed');
select act_as('Noor');
select results_eq($$ select (s ->> 'on')::date from jsonb_array_elements(tap.part('Ann', 'sessions')) s $$,
  $$ values ((now() at time zone 'UTC')::date - 20), ((now() at time zone 'UTC')::date - 10) $$, 'Sessions that took place, or are over');
select results_eq($$ select distinct key from jsonb_array_elements(tap.part('Ann', 'sessions')) one, jsonb_object_keys(one) key order by 1 $$, array['id', 'on'], 'by their day alone');
select is((select count(*)::int from jsonb_array_elements(tap.part('Ann', 'sessions')) s join sessions m on m.id = (s ->> 'id')::uuid and m.client_id = tap.record('Ann')), 2, 'hers');
select act_as_owner();
select tap.assigns('Ann', 'A walk'), tap.assigns('Ann', 'Taken back'), tap.assigns('Ann', 'Later'), tap.assigns('Ann', 'Waits'), tap.assigns('Bea', 'Hers');
update practices set assigned_at = now() - interval '9 days', opens_at = now() - interval '9 days' where title = 'A walk';
update practices set status = 'withdrawn' where title = 'Taken back';
update practices set opens_at = now() + interval '1 day' where title = 'Later';
update practices set opens_at = null where title = 'Waits';
select tap.answers('Ann', 'accept', (select id from practices where title = 'A walk'));
select tap.logs('Ann', tap.a_log('', 'coach', '{"win": "A log zebra"}'), (select id from practices where title = 'A walk')), tap.logs('Ann', tap.a_log('', 'only_me', '{"outcome": "tried_stopped", "win": "Kept"}'), (select id from practices where title = 'A walk')),
  tap.logs('Ann', tap.a_log('', 'coach', jsonb_build_object('day', current_date - 2, 'win', ' ')), (select id from practices where title = 'A walk'));
select act_as('Noor');
select results_eq($$ select p ->> 'title', (p ->> 'on')::date from jsonb_array_elements(tap.part('Ann', 'practices')) p $$, $$ values ('A walk', (now() at time zone 'UTC')::date - 9) $$,
  'Practices from when they opened; none that was taken back or is to come');
select is((tap.part('Ann', 'practices') #>> '{0,id}')::uuid, (select id from practices where title = 'A walk'), 'by their ids');
select results_eq($$ select (t ->> 'on')::date, t ->> 'outcome' from jsonb_array_elements(tap.part('Ann', 'tries')) t $$,
  $$ values (current_date - 2, 'done'), (current_date, 'done') $$, 'tries that Ann shows, by their day');
select results_eq($$ select (t ->> 'logId')::uuid, (t ->> 'practiceId')::uuid from jsonb_array_elements(tap.part('Ann', 'tries')) t $$, $$ select id, practice_id from practice_logs where client_id = tap.record('Ann') order by day $$, 'of which practice');
select is(tap.part('Bea', 'tries'), '[]', 'and Bea has none');
select act_as('Ann');
select results_eq($$ select t ->> 'outcome' from jsonb_array_elements(tap.part('Ann', 'tries')) t order by 1 $$, array['done', 'done', 'tried_stopped'], 'Ann sees all of hers');

-- ---------- whose days ----------
select act_as_owner();
select tap.zone('Ann', 'Pacific/Kiritimati');
update sessions set starts_at = '2026-03-01 09:30Z', ends_at = '2026-03-01 10:20Z' where client_id = tap.record('Ann') and kind = 'consultation';
update sessions set starts_at = '2026-03-01 10:30Z', ends_at = '2026-03-01 11:20Z' where client_id = tap.record('Ann') and kind = 'session' and starts_at < now() and status = 'planned';
update practices set opens_at = '2025-12-31 10:00Z' where title = 'A walk';
select act_as('Noor');
select results_eq($$ select s ->> 'on' from jsonb_array_elements(tap.part('Ann', 'sessions')) s $$, array['2026-03-01', '2026-03-02'], 'The days are Ann''s, who is far east');
select is(tap.part('Ann', 'practices') #>> '{0,on}', '2026-01-01', 'where the year began earlier');
select is(private.known_zone_of(tap.record('Ann')), 'Pacific/Kiritimati', 'her coach reckons in her days');
select act_as('Ann');
select is(private.known_zone_of(tap.record('Ann')), 'Pacific/Kiritimati', 'as she does');
select act_as('Omar');
select is(private.known_zone_of(tap.record('Ann')), 'UTC', 'where she is, another coach is not told');
select act_as('Bea');
select is(private.known_zone_of(tap.record('Ann')), 'UTC', 'nor another client');
select act_as_owner();
select tap.zone('Ann', 'UTC');

-- ---------- wins ----------
select act_as('Noor');
select results_eq($$ select kind, words, practice_title, visibility from wins(tap.record('Ann')) $$,
  $$ values ('practice_log', 'A log zebra', 'A walk', 'coach'), ('check_in', 'The first zebra', null, 'coach') $$, 'Noor reads the wins that Ann shows, newest first');
select results_eq($$ select id, at, practice_id from wins(tap.record('Ann')) where kind = 'check_in' $$,
  $$ select id, submitted_at, null::uuid from form_assignments where client_id = tap.record('Ann') and on_date = tap.week(3) $$, 'by the check-in that each stands in');
select results_eq($$ select id, at, practice_id from wins(tap.record('Ann')) where kind = 'practice_log' $$,
  $$ select l.id, l.at, l.practice_id from practice_logs l where l.win = 'A log zebra' $$, 'or by the try');
select act_as('Ann');
select results_eq($$ select words, visibility from wins(tap.record('Ann')) where kind = 'check_in' $$, $$ values ('The second zebra', 'only_me'), ('The first zebra', 'coach') $$, 'Ann reads hers, but for what is not sent');
select results_eq($$ select words from wins(tap.record('Ann')) where kind = 'practice_log' order by words $$, array['A log zebra', 'Kept'], 'and those of her tries; an empty one is none');
select is((select count(*)::int from wins(tap.record('Ann'), p_limit => 3)), 3, 'no more than asked for,');
select is((select count(*)::int from wins(tap.record('Ann'), p_limit => 0)), 1, 'at least one');
select results_eq($$ select n.words from wins(tap.record('Ann'), p_limit => 3) l, lateral wins(tap.record('Ann'), l.at, l.id) n where l.kind = 'check_in' $$, array['The first zebra'], 'page by page it is the same list');
select results_eq($$ select n.kind from (select at, id from wins(tap.record('Ann'), p_limit => 1)) l, lateral wins(tap.record('Ann'), l.at, l.id) n $$, array['practice_log', 'check_in', 'check_in'], 'from either kind on');
select is_empty($$ select 1 from wins(tap.record('Bea')) $$, 'and none of Bea''s');
select act_as('Bea');
select is_empty($$ select 1 from wins(tap.record('Ann')) $$, 'as Bea has none of hers');
select act_as_owner();
select tap.claim('Noor'), private.publish_form(null, 'intake', 'Asks for a win', tap.a_check_in());
select tap.is_given('Bea', 'Asks for a win');
select tap.saves('Bea', tap.answer('win', '"No win of a week"'), tap.answer('seen', '1')), private.submit_assignment(tap.assignment('Bea'));
select act_as('Bea');
select is_empty($$ select 1 from wins(tap.record('Bea')) where words = 'No win of a week' $$, 'What another form asks is no check-in''s win');
select is((select count(*)::int from jsonb_array_elements(tap.part('Bea', 'checkIns')) k), 1, 'and no check-in');
select act_as_owner();
alter table answers disable trigger user;
update answers set value = '"  "' where link_id = 'win' and client_id = tap.record('Ann') and value = '"The second zebra"';
update practices set status = 'withdrawn' where title = 'A walk';
select act_as('Ann');
select results_eq($$ select words from wins(tap.record('Ann')) where kind = 'check_in' $$, array['The first zebra'], 'Blanks are no win');
select results_eq($$ select distinct practice_title from wins(tap.record('Ann')) where kind = 'practice_log' $$, array[null::text], 'and what was taken back leaves the win, without its title');
select act_as_owner();
update answers set state = 'skipped', value = null where link_id = 'win' and client_id = tap.record('Ann');
select act_as('Ann');
select is_empty($$ select 1 from wins(tap.record('Ann')) where kind = 'check_in' $$, 'a skipped one is none');
select act_as('Omar');
select is_empty($$ select 1 from wins(tap.record('Ann')) $$, 'Omar, another coach, reads none');
select act_as_owner();
select tap.is_removed('Noor');
select act_as('Noor');
select is(progress(tap.record('Ann')), '{"versions": [], "checkIns": [], "sessions": [], "practices": [], "tries": []}', 'A coach who was removed sees nothing any more');
select is_empty($$ select 1 from wins(tap.record('Ann')) $$, 'and no win');

select * from finish();
rollback;
