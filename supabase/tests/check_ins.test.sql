-- Check-ins: a client opens one a week and answers what they like. Until it is sent it is not there for anybody else, in no row, count, list,
-- date or error; then the coach reads what is shown, and what the client would like to talk about.
begin;
set local search_path = public, tap;
select plan(82);
select tap.forgets_check_ins();

create function tap.seen_by_coach() returns jsonb language sql stable as $$
  select jsonb_build_object(
    'rows', (select count(*) from public.form_assignments where client_id = tap.record('Ann')),
    'weeks', (select count(*) from public.form_assignments where on_date is not null),
    'answers', (select count(*) from public.answers where client_id = tap.record('Ann')),
    'joined', (select count(*) from public.form_versions v join public.form_assignments a on a.form_version_id = v.id join public.answers w on w.assignment_id = a.id),
    'clients', (select jsonb_agg(to_jsonb(l) order by l.id) from public.list_clients() l),
    'today', (select jsonb_agg(to_jsonb(t) order by t.kind, t.client_id, t.at) from public.coach_today() t),
    'timeline', (select jsonb_agg(to_jsonb(t)) from public.timeline(tap.record('Ann')) t),
    'prepare', public.prepare(tap.record('Ann')), 'progress', public.progress(tap.record('Ann')),
    'wins', (select count(*) from public.wins(tap.record('Ann'))), 'found', (select count(*) from public.search_record('giraffe')),
    'topics', (select jsonb_agg(to_jsonb(t)) from public.live_topics(tap.record('Ann')) t), 'unusual', (select count(*) from public.unusual_check_ins()),
    'plan', public.check_in_plan(tap.record('Ann')))
$$;
comment on function tap.seen_by_coach() is 'Everything that a coach is told anywhere of Ann.';
create table tap.before_all (told jsonb);
create table tap.opened (id uuid);
grant all on tap.before_all, tap.opened to public;
grant execute on all functions in schema tap to public;

select act_as('Noor');
insert into tap.before_all select tap.seen_by_coach();

-- ---------- opening ----------
select act_as('Ann');
insert into tap.opened select open_check_in(tap.record('Ann'));
select is(open_check_in(tap.record('Ann')), (select id from tap.opened), 'Ann, a client, opens the check-in of this week; again, it is the same');
select results_eq($$ select on_date, status, raises_topic, form_version_id from form_assignments where id = (select id from tap.opened) $$,
  $$ values (tap.week(), 'in_progress', false, '00000000-0000-4000-8000-0000000f0201'::uuid) $$, 'of the week from Monday, in the built-in words');
select results_eq($$ select distinct at from form_assignments a, lateral (values (assigned_at), (created_at)) t (at) where id = (select id from tap.opened) $$,
  $$ values (tap.week()::timestamp at time zone 'UTC') $$, 'and all of its times are that Monday''s');
select results_eq($$ select status, assignment_id = (select id from tap.opened), last_sent_on from my_check_ins() $$, $$ values ('none', true, null::date) $$, 'one that was only opened is not begun');
select throws_like(format('select open_check_in(%L)', tap.record(n)), '%AT002%', 'she opens none of ' || n) from unnest(array['Bea', 'Dov', 'nobody']) n;
select is((select count(*)::int from form_versions where id = '00000000-0000-4000-8000-0000000f0201'), 1, 'she reads what it asks');
select lives_ok($$ select save_answers((select id from tap.opened), jsonb_build_array(tap.answer('seen', '7'), tap.answer('heard', '3', 'only_me'), tap.answer('win', '"A giraffe"'), tap.answer('talk', 'true', 'only_me'))) $$,
  'she answers some of it');
select lives_ok($$ select remember_position((select id from tap.opened), 'safe') $$, 'and stops half-way');
select is((select visibility from answers where link_id = 'talk'), 'coach', 'whether she would like to talk is for her coach, if she says it at all');

-- ---------- what is not sent is not there ----------
select act_as('Noor');
select throws_like($$ select undo_assignment((select id from tap.opened)) $$, '%AT002%', 'Noor has nothing to undo, and no refusal tells her otherwise');
select is(tap.seen_by_coach(), (select told from tap.before_all), 'Noor, her coach, is told nowhere of it');
select is_empty($$ select 1 from form_assignments where id = (select id from tap.opened) $$, 'not by its id');
select is_empty($$ select 1 from answers where assignment_id = (select id from tap.opened) $$, 'nor by an answer of it');
select is_empty($$ select 1 from form_positions where assignment_id = (select id from tap.opened) $$, 'nor by where Ann is in it');
select throws_ok($$ select withdraw_assignment((select id from tap.opened)) $$, 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}', 'she can not take it back,');
select throws_ok($$ select mark_reviewed((select id from tap.opened)) $$, 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}', 'or mark it as read: it is like any other id');
select throws_ok($$ select assign_form(gen_random_uuid(), tap.record('Ann'), '00000000-0000-4000-8000-0000000f0201') $$, 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}',
  'a check-in is not given');
select throws_like($$ select assign_form(gen_random_uuid(), tap.record('Ann'), publish_form(null, 'check_in', 'Mine', tap.a_check_in())) $$, '%AT002%', 'nor one of her own');
select throws_like($$ select open_check_in(tap.record('Ann')) $$, '%AT002%', 'and she opens none for Ann');
select throws_ok($$ update form_assignments set on_date = null $$, '42501', null, 'she can not write when it is about');
select act_as_owner();
create table tap.request as select request_id from form_assignments where id = (select id from tap.opened);
grant select on tap.request to public;
select act_as('Noor');
select throws_ok($$ select assign_form(request_id, tap.record('Ann'), tap.version('Noor''s other form')) from tap.request $$, 'PGRST', '{"code": "AT013", "hint": null, "details": null, "message": "already_assigned"}',
  'a request of the same id, if she could guess it, would not find it');
select act_as('Omar');
select is_empty($$ select 1 from form_assignments where on_date is not null $$, 'Omar, another coach, has none of it');
select act_as('Bea');
select is_empty($$ select 1 from form_assignments where on_date is not null $$, 'nor has Bea, another client');

-- ---------- sending, and once more in a week ----------
select act_as('Ann');
select lives_ok($$ select submit_assignment((select id from tap.opened)) $$, 'Ann sends it as it is');
select is(open_check_in(tap.record('Ann')), (select id from tap.opened), 'a second time this week she opens the same');
select results_eq($$ select status, last_sent_on from my_check_ins() $$, $$ values ('sent', tap.week()) $$, 'which is sent');
select lives_ok($$ select amend_answer((select id from tap.opened), tap.answer('seen', '8', 'coach', 'answered', tap.tag((select id from tap.opened), 'seen'))), amend_answer((select id from tap.opened), tap.answer('heard', '2', 'only_me', 'answered', tap.tag((select id from tap.opened), 'heard'))) $$,
  'and amends it');
select act_as('Noor');
select results_eq($$ select status, on_date, raises_topic from form_assignments where on_date is not null $$, $$ values ('submitted', tap.week(), true) $$, 'Noor sees that it came');
select results_eq($$ select link_id, value from answers where assignment_id = (select id from tap.opened) order by 1 $$,
  $$ values ('seen', '8'::jsonb), ('talk', 'true'), ('win', '"A giraffe"') $$, 'and reads what Ann shows');
select results_eq($$ select link_id from answer_history where assignment_id = (select id from tap.opened) $$, array['seen'], 'with what she said there before');
select throws_ok($$ select withdraw_assignment((select id from tap.opened)) $$, 'PGRST', '{"code": "AT006", "hint": null, "details": null, "message": "already_sent"}', 'what was sent she can not take back');
select results_eq($$ select kind, excerpt, details - 'names' from timeline(tap.record('Ann')) where kind = 'check_in' $$,
  $$ values ('check_in', 'A giraffe', jsonb_build_object('onDate', tap.week(), 'values', '{"seen": 8}'::jsonb, 'topic', true)) $$, 'it stands in the record, by its win');
select is((select details -> 'names' ->> 'safe' from timeline(tap.record('Ann')) where kind = 'check_in'), 'Safe to feel', 'with what its dimensions are called');
select is(prepare(tap.record('Ann')) #> '{checkIns,0,names}', (select details -> 'names' from timeline(tap.record('Ann')) where kind = 'check_in'), 'before a session they are called the same');
select is(prepare(tap.record('Ann')) #>> '{checkIns,0,series}', (select v.series::text from form_versions v join form_assignments a on a.form_version_id = v.id where a.id = (select id from tap.opened)), 'and mean the same');
select is((prepare(tap.record('Ann')) #> '{checkIns,0}') - 'names' - 'series', (jsonb_build_object('id', (select id from tap.opened), 'onDate', tap.week(), 'values', '{"seen": 8}'::jsonb)), 'it is among the latest,');
select is(jsonb_array_length(prepare(tap.record('Ann')) -> 'unread'), 1, 'and no form to read: that is the intake alone');
select results_eq($$ select kind, id, link_id, title from search_record('giraffes') $$, $$ select 'check_in', id, 'win', 'A small win this week?' from tap.opened $$, 'its words are found, and said to be a check-in''s');
select is_empty($$ select 1 from search_record('giraffe', p_kinds => array['answer']) $$, 'they are not among the answers of an intake');
select results_eq($$ select kind from search_record('giraffe', p_kinds => array['check_in']) $$, array['check_in'], 'but among check-ins');
select is_empty($$ select 1 from search_record('seen', p_kinds => array['check_in']) $$, 'where an intake''s are not');
select results_eq($$ select intake_status from list_clients() where id = tap.record('Ann') $$, array['submitted'], 'and how her intake stands is what it was');
select act_as('Ann');
select results_eq($$ select kind, details -> 'values' from timeline(tap.record('Ann'), array['check_in'], 'giraffe') $$, $$ values ('check_in', '{"seen": 8, "heard": 2}'::jsonb) $$,
  'Ann finds it by its words in her own record, with all that she said');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['check_in'], 'elephant') $$, 'and by no others');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['check_in'], p_to => (select submitted_at from form_assignments where on_date is not null)) $$, 'nor before it was sent');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['check_in'], p_from => now() + interval '1 s') $$, 'nor after');
select results_eq($$ select 1 from timeline(tap.record('Ann'), array['check_in'], p_from => now(), p_to => now() + interval '1 s') $$, array[1], 'but then');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['check_in'], p_after_at => now(), p_after_id => (select id from tap.opened)) $$, 'and the next page begins after it');

-- ---------- topics ----------
select act_as('Noor');
select results_eq($$ select client_name, assignment_id, form_title from coach_today() where kind = 'check_in_topic' $$, $$ select 'Ann', id, 'Weekly check-in' from tap.opened $$, 'Today, Noor has what Ann would like to talk about');
select results_eq($$ select assignment_id, link_id, question, on_date from live_topics(tap.record('Ann')) where on_date is not null $$,
  $$ select id, 'talk', 'Is there something you would like to talk about privately?', tap.week() from tap.opened $$, 'and for the session, as it was asked, and of which week');
select is((select count(*)::int from live_topics(tap.record('Ann'))), 2, 'beside what stands in the intake');
select is(prepare(tap.record('Ann')) #>> '{liveTopics,0,onDate}', tap.week()::text, 'which she prepares with');
select lives_ok($$ select mark_reviewed((select id from tap.opened)) $$, 'once she has read it');
select is_empty($$ select 1 from coach_today() where kind = 'check_in_topic' $$, 'it is on no list any more');
select is_empty($$ select 1 from live_topics(tap.record('Ann')) where on_date is not null $$, 'and no topic');
select act_as_owner();
update form_assignments set reviewed_at = now() - interval '1 s' where id = (select id from tap.opened);
select act_as('Noor');
select results_eq($$ select at from coach_today() where kind = 'check_in_topic' $$, $$ select now() $$, 'until Ann says something else there');
select is((select count(*)::int from live_topics(tap.record('Ann')) where on_date is not null), 1, 'which is a topic again');
select act_as('Ann');
select lives_ok($$ select amend_answer((select id from tap.opened), tap.answer('talk', 'false', 'coach', 'answered', tap.tag((select id from tap.opened), 'talk'))) $$, 'Ann would rather not');
select act_as('Noor');
select is_empty($$ select 1 from coach_today() where kind = 'check_in_topic' union all select 1 from live_topics(tap.record('Ann')) where on_date is not null $$, 'and it is gone');
select act_as_owner();
select tap.checks_in('Cal', 1, '{"talk": true}');
select act_as('Noor');
select is_empty($$ select 1 from coach_today() where kind = 'check_in_topic' $$, 'of who is archived nothing waits');
select act_as('Omar');
select is_empty($$ select 1 from coach_today() where kind = 'check_in_topic' union all select 1 from live_topics(tap.record('Cal')) $$, 'and another coach has no topics of hers');

-- a topic that a coach's own words leave to the client
select act_as_owner();
select tap.plans_weeks('Bea', 1, tap.a_check_in());
select tap.checks_in('Bea', 1, '{"talk": true, "seen": 4}', 'only_me');
select act_as('Noor');
select results_eq($$ select raises_topic from form_assignments where client_id = tap.record('Bea') and on_date is not null $$, array[false], 'What Bea keeps to herself raises no topic');
select is_empty($$ select 1 from live_topics(tap.record('Bea')) union all select 1 from answers where assignment_id = tap.check_in_of('Bea') $$, 'and is nowhere');
select results_eq($$ select details -> 'values', excerpt from timeline(tap.record('Bea')) where kind = 'check_in' $$, $$ values ('{}'::jsonb, null::text) $$, 'though she sent something');
select act_as('Bea');
select lives_ok($$ select amend_answer(tap.check_in_of('Bea'), tap.answer('talk', 'true', 'coach', 'answered', tap.tag(tap.check_in_of('Bea'), 'talk'))) $$, 'until she opens it');
select act_as('Noor');
select results_eq($$ select link_id, question from live_topics(tap.record('Bea')) $$, $$ values ('talk', 'Shall we talk?') $$, 'then it is one');

-- ---------- what is kept looks like what was not answered ----------
select act_as_owner();
select tap.a_client('Noor', 'Kit'), tap.a_client('Noor', 'Kay');
select tap.checks_in('Kit', 0), tap.checks_in('Kay', 0, '{"seen": 2, "heard": 9, "win": "A hidden zebra"}', 'only_me');
select act_as('Noor');
select is((select count(distinct to_jsonb(a) - '{id,client_id,request_id}'::text[])::int from (select id, coach_id, client_id, form_id, form_version_id, request_id, status, assigned_at, submitted_at,
    amended_at, reviewed_at, asks_to_speak_alone, created_at, on_date, raises_topic from form_assignments) a where client_id in (tap.record('Kit'), tap.record('Kay'))), 1,
  'Kit sent nothing and Kay only what is hers: to Noor the two are alike');
select act_as('Kay');
select lives_ok($$ select amend_answer(tap.check_in_of('Kay'), tap.answer('seen', '3', 'only_me', 'answered', tap.tag(tap.check_in_of('Kay'), 'seen'))) $$, 'even when Kay amends it');
select act_as('Noor');
select is((select count(distinct to_jsonb(a) - '{id,client_id,request_id}'::text[])::int from (select id, coach_id, client_id, form_id, form_version_id, request_id, status, assigned_at, submitted_at,
    amended_at, reviewed_at, asks_to_speak_alone, created_at, on_date, raises_topic from form_assignments) a where client_id in (tap.record('Kit'), tap.record('Kay'))), 1,
  'they are');
select is((select count(*)::int from answers where assignment_id = tap.check_in_of('Kay')), 0, 'and there is nothing to read');

-- ---------- several weeks ----------
select act_as_owner();
select tap.checks_in('Bea', back, jsonb_build_object('seen', back)) from generate_series(2, 9) back;
select act_as('Noor');
select is((select string_agg(k -> 'values' ->> 'seen', ' ') from jsonb_array_elements(prepare(tap.record('Bea')) -> 'checkIns') k), '8 7 6 5 4 3 2',
  'of many weeks the latest eight come before a session, oldest first; one of them shows nothing');
select is((select jsonb_array_length(prepare(tap.record('Bea')) -> 'checkIns')), 8, 'eight');
select results_eq($$ select (details ->> 'onDate')::date from timeline(tap.record('Bea'), array['check_in'], p_limit => 2) $$, $$ values (tap.week(1)), (tap.week(2)) $$, 'the record has them newest first, by pages');
select lives_ok($$ select record_access(tap.record('Bea'), 'read_check_in') $$, 'and reading one leaves an entry');
select act_as('Bea');
select isnt_empty($$ select 1 from access_entries where action = 'read_check_in' $$, 'that Bea can see');
select act_as_owner();
select throws_ok($$ update form_assignments set on_date = tap.week() + 1 where client_id = tap.record('Bea') and on_date = tap.week(1) $$, '23514', null, 'A week begins on a Monday');
select throws_ok($$ update form_assignments set on_date = tap.week(2) where client_id = tap.record('Bea') and on_date = tap.week(1) $$, '23505', null, 'and has one check-in');
select is((select count(*)::int from form_assignments where client_id = tap.record('Bea') and on_date is null and status in ('assigned', 'in_progress')), 1, 'an intake stays open beside them');
select tap.settles('Bea', 3);
select lives_ok($$ delete from clients where id = tap.record('Bea') $$, 'A client who is erased takes them along');
select is_empty($$ select 1 from form_assignments where client_id = tap.record('Bea') union all select 1 from check_in_plans where client_id = tap.record('Bea')
  union all select 1 from check_in_settings where client_id = tap.record('Bea') union all select 1 from forms where client_id = tap.record('Bea') $$, 'with plan, settings and the form that was written for them');

select * from finish();
rollback;
