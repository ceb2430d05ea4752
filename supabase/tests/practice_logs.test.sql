-- Practice logs: written by the client, once however often they are sent; read by the coach only where the client lets them; edits kept.
begin;
set local search_path = public, tap;
select plan(142);
select tap.forgets_the_record();

create function tap.writes(p_log jsonb, p_revision int default null, p_request uuid default '00000000-0000-4000-8000-00000000000a', p_title text default 'A walk') returns jsonb language sql as $$
  select public.save_practice_log(p_request, coalesce((select p.id from public.practices p where p.title = p_title), gen_random_uuid()), p_revision, p_log)
$$;
create function tap.the_log() returns public.practice_logs language sql stable security definer set search_path = '' as $$
  select l from public.practice_logs l where l.request_id = '00000000-0000-4000-8000-00000000000a'
$$;
create function tap.hears_of(p_sql text) returns jsonb language plpgsql as $$
begin
  execute p_sql;
  return null;
exception when sqlstate 'PGRST' then
  return jsonb_build_object('is', sqlerrm::jsonb ->> 'code', 'of', (sqlerrm::jsonb ->> 'details')::jsonb);
end
$$;
-- as if everything had been written so long ago
create function tap.time_goes(p_by interval) returns void language sql security definer set search_path = '' as $$
  update public.practice_logs set said_at = said_at - p_by, at = at - p_by, amended_at = amended_at - p_by, coach_read_at = coach_read_at - p_by;
  update public.practice_log_history set replaced_at = replaced_at - p_by;
$$;
grant execute on all functions in schema tap to public;
select tap.assigns('Ann', 'A walk'), tap.assigns('Bea', 'A bath'), tap.answers('Ann', 'accept'), tap.answers('Bea', 'accept');

-- ---------- writing ----------
select act_as('Ann');
select is(writes(tap.a_log(' A zebra ', 'coach', '{"before": 0, "after": 10, "win": " Went ", "talkAbout": true}')) - '{id,revision}'::text[],
  jsonb_build_object('at', now()), 'Ann, a client, writes a try down');
select results_eq('select tap.whose(coach_id), tap.whose(client_id), day, outcome, distress_before, distress_after, reflection, win, visibility, talk_about from practice_logs',
  $$ values ('Noor', 'Ann', current_date, 'done', 0, 10, 'A zebra', 'Went', 'coach', true) $$, 'as she said it');
select results_eq('select at = now(), amended_at, reply, replied_at, coach_read_at, revision in (0, 1) from practice_logs', $$ values (true, null::timestamptz, null, null::timestamptz, null::timestamptz, false) $$, 'of this moment, and under a revision that is no count');
select is(writes(tap.a_log('Other')), jsonb_build_object('id', (the_log()).id, 'revision', (the_log()).revision, 'at', now()), 'a double tap gives what is stored');
select results_eq('select reflection from practice_logs', array['A zebra'], 'and changes nothing');
select lives_ok($$ select writes('{"outcome": "tried_stopped", "visibility": "only_me"}'::jsonb || jsonb_build_object('day', current_date), null, gen_random_uuid()) $$, 'two taps are enough');
select results_eq($$ select distress_before, distress_after, reflection, win, talk_about from practice_logs where outcome = 'tried_stopped' $$, $$ values (null::int, null::int, '', '', false) $$, 'the rest is left open');
select is(hears_of(format('select tap.writes(%L)', tap.a_log() || changes::jsonb)), jsonb_build_object('is', 'AT029', 'of', fault::jsonb), fault) from (values
  ('{"day": null}', '{"field": "day", "code": "missing"}'), ('{"day": "yesterday"}', '{"field": "day", "code": "wrong_type"}'), ('{"day": "2026-13-01"}', '{"field": "day", "code": "wrong_type"}'),
  ('{"outcome": null}', '{"field": "outcome", "code": "missing"}'), ('{"outcome": "failed"}', '{"field": "outcome", "code": "unknown"}'),
  ('{"before": 11}', '{"field": "before", "code": "out_of_range"}'), ('{"before": -1}', '{"field": "before", "code": "out_of_range"}'), ('{"after": 1.5}', '{"field": "after", "code": "wrong_type"}'),
  (jsonb_build_object('reflection', repeat('x', 4001))::text, '{"field": "reflection", "code": "too_long"}'), (jsonb_build_object('win', repeat('x', 501))::text, '{"field": "win", "code": "too_long"}'),
  ('{"visibility": null}', '{"field": "visibility", "code": "missing"}'), ('{"visibility": "all"}', '{"field": "visibility", "code": "unknown"}'), ('{"talkAbout": "yes"}', '{"field": "talkAbout", "code": "wrong_type"}')) as slip (changes, fault);
select lives_ok($$ select writes(tap.a_log(repeat('x', 4000), 'only_me', jsonb_build_object('win', repeat('x', 500))), null, gen_random_uuid()) $$, 'four thousand characters are enough for a reflection');

-- ---------- the day ----------
select is(hears_of(format('select tap.writes(%L, null, gen_random_uuid())', tap.a_log() || jsonb_build_object('day', current_date + 1))),
  jsonb_build_object('is', 'AT024', 'of', jsonb_build_object('least', current_date - 14, 'most', current_date)), 'no day to come');
select is(hears_of(format('select tap.writes(%L, null, gen_random_uuid())', tap.a_log() || jsonb_build_object('day', current_date - 15))) ->> 'is', 'AT024', 'and none of more than two weeks ago');
select is((writes(tap.a_log('', 'only_me', jsonb_build_object('day', current_date - 14)), null, gen_random_uuid()) ->> 'at')::timestamptz, (current_date - 14 + time '12:00') at time zone 'UTC', 'what is written down later was at noon of its day');
select act_as_owner();
update profiles set time_zone = case when extract(hour from now() at time zone 'UTC') < 12 then 'Etc/GMT+12' else 'Etc/GMT-14' end where id = tap.user_of('Ann');
create temporary table there as select (now() at time zone time_zone)::date as today, time_zone from profiles where id = tap.user_of('Ann');
grant select on there to public;
select act_as('Ann');
select isnt((select today from there), current_date, 'Where Ann is now it is another day');
select lives_ok($$ select writes(tap.a_log('', 'only_me', jsonb_build_object('day', today)), null, gen_random_uuid()) from there $$, 'she writes on that day');
select is(hears_of(format('select tap.writes(%L, null, gen_random_uuid())', tap.a_log() || jsonb_build_object('day', today + 1))) -> 'of' ->> 'most', today::text, 'and not on the next one there') from there;
select is((writes(tap.a_log('', 'only_me', jsonb_build_object('day', today - 3)), null, gen_random_uuid()) ->> 'at')::timestamptz, (today - 3 + time '12:00') at time zone time_zone, 'noon is noon there') from there;
select act_as_owner();
update profiles set time_zone = 'Nowhere/At_All' where id = tap.user_of('Ann');
select act_as('Ann');
select lives_ok($$ select writes(tap.a_log('', 'only_me'), null, gen_random_uuid()) $$, 'A zone that nobody knows is UTC');
select act_as_owner();
update profiles set time_zone = 'UTC' where id = tap.user_of('Ann');
delete from practice_logs where id <> (the_log()).id;

-- ---------- only what is one's own, and accepted ----------
select lives_ok($$ select tap.answers('Ann', 'pause'), tap.logs('Ann', tap.a_log()), tap.answers('Ann', 'stop'), tap.logs('Ann', tap.a_log()),
  tap.answers('Ann', 'accept'), tap.answers('Ann', 'finish'), tap.logs('Ann', tap.a_log()) $$, 'A paused, stopped or finished one can be logged');
update practices set status = 'accepted' where title = 'A walk';
delete from practice_logs where id <> (the_log()).id;
select act_as('Ann');
select throws_like($$ select tap.writes(tap.a_log(), null, gen_random_uuid(), 'A bath') $$, '%AT002%', 'What is Bea''s is not there for Ann');
select throws_like($$ select save_practice_log(gen_random_uuid(), tap.practice_of('Bea'), null, tap.a_log()) $$, '%AT002%', 'even by its id');
select throws_like($$ select save_practice_log((the_log()).request_id, tap.practice_of('Bea'), 1, tap.a_log()) $$, '%AT002%', 'nor is a log of hers Ann''s other practice''s');
select act_as_owner();
create function tap.logs_one(p_status text) returns text language plpgsql security definer as $$
begin
  update public.practices set status = p_status where title = 'A walk';
  perform tap.claim('Ann');
  return tap.hears_of(format('select tap.writes(%L, null, gen_random_uuid())', tap.a_log())) ->> 'is';
end
$$;
select is(logs_one(status), 'AT022', 'a practice that is ' || status || ' is not logged') from unnest(array['proposed', 'set_aside', 'withdrawn']) status;
select lives_ok($$ select writes(tap.a_log('A giraffe')) $$, 'a retry of what was logged before that is still a retry');
select lives_ok($$ select tap.changes((the_log()).id, tap.a_log('A zebra', 'coach', '{"win": "Went", "after": 1}')) $$, 'and what was logged before can be changed');
update practices set opens_at = now() + interval '1 s', status = 'accepted' where title = 'A walk';
select is(tap.hears_of(format('select tap.writes(%L, null, gen_random_uuid())', tap.a_log())) ->> 'is', 'AT002', 'a step that has not opened is not there');
update practices set opens_at = now() where title = 'A walk';
delete from practice_log_history;
update practice_logs set revision = 1, amended_at = null, talk_about = true, distress_before = 0, distress_after = 10 where id = (the_log()).id;

-- ---------- changing ----------
select act_as('Ann');
select throws_like($$ select writes(tap.a_log('Other'), 2) $$, '%AT007%', 'Ann changes it at the revision she saw');
select throws_like($$ select writes(tap.a_log('Other'), 1, gen_random_uuid()) $$, '%AT002%', 'and nothing that is not there');
select is(writes(tap.a_log('A zebra', 'coach', '{"before": 0, "after": 10, "win": "Went", "talkAbout": true}'), 7) -> 'revision', '1', 'saying the same again changes nothing');
select is_empty('select 1 from practice_log_history', 'and is not kept');
create temporary table tags (revision int);
grant select, insert on tags to public;
select lives_ok($$ insert into tags select (writes(tap.a_log('A giraffe', 'coach', '{"outcome": "tried_stopped", "before": 2, "after": 1}'), 1) ->> 'revision')::int $$, 'she says something else');
select results_eq('select outcome, distress_before, distress_after, reflection, win, talk_about, at = now(), amended_at = now() from practice_logs', $$ values ('tried_stopped', 2, 1, 'A giraffe', '', false, true, true) $$, 'which stands there now');
select results_eq('select tap.whose(client_id), tap.whose(coach_id), log_id = (the_log()).id, day, outcome, distress_before, distress_after, reflection, win, visibility, talk_about, revision, replaced_at = now() from practice_log_history',
  $$ values ('Ann', 'Noor', true, current_date, 'done', 0, 10, 'A zebra', 'Went', 'coach', true, 1, true) $$, 'and what it said is kept');
select is((select revision from tags), (the_log()).revision, 'it has another tag');
select ok((the_log()).revision not in (0, 1), 'which is no count');
select throws_like($$ select writes(tap.a_log('Other'), 1) $$, '%AT007%', 'the old tag is a conflict');
select is(hears_of(format('select tap.writes(%L, %s)', tap.a_log('A giraffe', 'coach', jsonb_build_object('outcome', 'tried_stopped', 'before', 2, 'after', 1, 'day', current_date - 15)), (the_log()).revision)) ->> 'is', 'AT024', 'it is not moved to a day too long ago');
select is((writes(tap.a_log('A giraffe', 'coach', jsonb_build_object('outcome', 'tried_stopped', 'before', 2, 'after', 1, 'day', current_date - 2)), (the_log()).revision) ->> 'at')::timestamptz, (current_date - 2 + time '12:00') at time zone 'UTC', 'to another day it is');
select time_goes('20 d');
select act_as_owner();
update practice_logs set day = day - 20;
select act_as('Ann');
select lives_ok($$ select writes(tap.a_log('An okapi', 'coach', jsonb_build_object('day', (the_log()).day)), (the_log()).revision) $$, 'weeks later she may still change what it says');
select is((select count(*)::int from practice_log_history), 3, 'every version is kept');
select act_as_owner();
update practice_logs set revision = 2147483646;
select act_as('Ann');
select ok((writes(tap.a_log('A gnu', 'coach', jsonb_build_object('day', (the_log()).day)), 2147483646) ->> 'revision')::int between 1 and 2147483645, 'a tag is never too long');

-- ---------- the coach: reading and answering ----------
select act_as('Noor');
select results_eq('select reflection, coach_read_at from practice_logs', $$ values ('A gnu', null::timestamptz) $$, 'Noor, the coach, reads it');
select is((select count(*)::int from practice_log_history), 4, 'and what it said before');
select throws_like($$ select save_practice_log((the_log()).request_id, tap.practice_of('Ann'), (the_log()).revision, tap.a_log()) $$, '%AT002%', 'she writes no log');
select throws_like($$ select delete_practice_log((the_log()).id, (the_log()).revision) $$, '%AT002%', 'and deletes none');
select lives_ok($$ select mark_log_read((the_log()).id, (the_log()).revision) $$, 'she has read it');
select results_eq('select coach_read_at = now() from practice_logs', array[true], 'just now');
select time_goes('1 h');
select lives_ok($$ select mark_log_read((the_log()).id, (the_log()).revision) $$, 'again');
select results_eq('select coach_read_at = now() - interval ''1 h'' from practice_logs', array[true], 'changes nothing');
select lives_ok($$ select mark_log_unread((the_log()).id) $$, 'she takes that back');
select results_eq('select coach_read_at from practice_logs', $$ values (null::timestamptz) $$, 'and it waits to be read again');
select lives_ok($$ select mark_log_read((the_log()).id, (the_log()).revision) $$, 'by the revision that it had');
select act_as('Ann');
select tap.changes((the_log()).id, tap.a_log('A horse'));
select act_as('Noor');
select results_eq('select coach_read_at from practice_logs', $$ values (null::timestamptz) $$, 'What Ann changed is to be read anew');
select throws_like($$ select mark_log_read((the_log()).id, (the_log()).revision - 1) $$, '%AT007%', 'what it said before is not it');
select throws_like($$ select reply_to_log((the_log()).id, (the_log()).revision - 1, 'Thank you.') $$, '%AT007%', 'and is answered no more');
select throws_like($$ select mark_log_read((the_log()).id, null) $$, '%AT007%', 'nor is nothing it');
select throws_like($$ select reply_to_log((the_log()).id, null, 'Thank you.') $$, '%AT007%', 'to be answered');
select is(hears_of(format('select reply_to_log(%L, %s, %L)', (the_log()).id, (the_log()).revision, reply)), jsonb_build_object('is', 'AT029', 'of', jsonb_build_object('field', 'reply', 'code', code)), 'a reply: ' || code)
  from (values ('  ', 'missing'), (null, 'missing'), (repeat('x', 2001), 'too_long')) as slip (reply, code);
select lives_ok($$ select reply_to_log((the_log()).id, (the_log()).revision, ' Thank you. ') $$, 'she answers');
select results_eq('select reply, replied_at = now(), coach_read_at = now() from practice_logs', $$ values ('Thank you.', true, true) $$, 'and so has read it');
select act_as_owner();
update practice_logs set replied_at = now() - interval '1 h', coach_read_at = now() - interval '1 h';
select act_as('Noor');
select lives_ok($$ select reply_to_log((the_log()).id, (the_log()).revision, 'Thank you.') $$, 'the same again');
select results_eq('select replied_at = now() - interval ''1 h'', coach_read_at = now() - interval ''1 h'' from practice_logs', $$ values (true, true) $$, 'changes nothing');
select lives_ok($$ select reply_to_log((the_log()).id, (the_log()).revision - 1, 'Thank you.') $$, 'nor, of the version that was answered');
select throws_like($$ select reply_to_log((the_log()).id, (the_log()).revision, 'And more') $$, '%AT025%', 'there is one answer to a log');
select act_as('Ann');
select results_eq('select reply from practice_logs', array['Thank you.'], 'Ann reads it');
select throws_like($$ select reply_to_log((the_log()).id, (the_log()).revision, 'x') $$, '%AT010%', 'and writes none');
select throws_like($$ select mark_log_read((the_log()).id, (the_log()).revision) $$, '%AT010%', 'nor reads for her coach');
create temporary table before_thanks as select revision, amended_at, coach_read_at from practice_logs;
select lives_ok($$ select thank_for_reply((the_log()).id, ' And you. ') $$, 'Ann thanks for the answer');
select results_eq('select thanks from practice_logs', array['And you.'], 'in a few words,');
select results_eq('select revision, amended_at, coach_read_at from practice_logs', 'select * from before_thanks', 'which change nothing of the log');
select throws_ok($$ select thank_for_reply((the_log()).id, repeat('x', 501)) $$, '23514', null, 'and are no letter');
select act_as('Bea');
select throws_like($$ select thank_for_reply((the_log()).id, 'x') $$, '%AT002%', 'Bea thanks for nothing of Ann''s');
select act_as('Noor');
select results_eq('select thanks from practice_logs', array['And you.'], 'Noor reads them');
select throws_like($$ select thank_for_reply((the_log()).id, 'x') $$, '%AT002%', 'and writes none');
select act_as('Ann');
select lives_ok($$ select thank_for_reply((the_log()).id, ' ') $$, 'Ann takes them away');
select results_eq('select thanks from practice_logs', array[null::text], 'and nothing is left of them');
select throws_like($$ select mark_log_unread((the_log()).id) $$, '%AT010%', 'nor takes that back');

-- ---------- kept to oneself ----------
select tap.changes((the_log()).id, tap.a_log('A secret', 'only_me'));
select act_as('Ann');
select results_eq('select reflection from practice_logs', array['A secret'], 'When Ann keeps it to herself she reads it');
select is((select count(*)::int from practice_log_history), 6, 'and all that it said');
select act_as('Noor');
select is_empty('select 1 from practice_logs union all select 1 from practice_log_history', 'Noor reads nothing, and nothing of what it said');
select throws_like($$ select mark_log_read((the_log()).id, (the_log()).revision) $$, '%AT002%', 'to her it is not there');
select throws_like($$ select reply_to_log((the_log()).id, (the_log()).revision, 'Thank you.') $$, '%AT002%', 'not even for the same words');
select tap.changes((the_log()).id, tap.a_log('Another secret', 'only_me')), tap.changes((the_log()).id, tap.a_log('A third', 'only_me')), tap.time_goes('1 h');
select tap.changes((the_log()).id, tap.a_log('A donkey'));
select act_as('Noor');
select results_eq('select reflection, amended_at = now(), at = least((current_date + time ''12:00'') at time zone ''UTC'', now()) from practice_logs', $$ values ('A donkey', true, true) $$,
  'when it is opened she reads what it says now, of noon of its day, or of this moment before noon');
select bag_eq('select reflection from practice_log_history', array['A zebra', 'A giraffe', 'A giraffe', 'An okapi', 'A gnu', 'A horse'], 'and of what it said, what was open when it was said');
select is_empty('select 1 from practice_log_history where revision = (the_log()).revision', 'of no edit twice');
select results_eq('select coach_read_at, reply from practice_logs', $$ values (null::timestamptz, 'Thank you.') $$, 'it is to be read anew, and her answer stands');
select tap.changes((the_log()).id, tap.a_log('A donkey', 'coach_and_partner'));
select act_as('Noor');
select results_eq('select visibility from practice_logs', array['coach_and_partner'], 'What a partner may read one day, she may');

-- ---------- kept first ----------
select act_as_owner();
create temporary table the_first as select (the_log()).id;
grant select on the_first to public;
create function tap.kept_first() returns public.practice_logs language sql stable security definer set search_path = '' as $$
  select l from public.practice_logs l where l.client_id = tap.record('Ann') and l.request_id <> '00000000-0000-4000-8000-00000000000a'
$$;
grant execute on function tap.kept_first() to public;
select tap.logs('Ann', tap.a_log('A secret', 'only_me')), tap.time_goes('1 h');
select tap.changes((kept_first()).id, tap.a_log('Another', 'only_me')), tap.time_goes('1 h');
insert into tags select (kept_first()).revision;
select act_as('Ann');
select results_eq('select amended_at = now() - interval ''1 h'' from practice_logs where id = (kept_first()).id', array[true], 'Of a try that Ann keeps she reads when she changed it');
select tap.changes((kept_first()).id, tap.a_log('A mule'));
select act_as('Noor');
select results_eq('select reflection, at = now(), amended_at, coach_read_at, reply from practice_logs where id = (kept_first()).id', $$ values ('A mule', true, null::timestamptz, null::timestamptz, null) $$,
  'opened for the first time it is to Noor as if it were written now');
select is_empty('select 1 from practice_log_history where log_id = (kept_first()).id', 'with nothing before it');
select is_empty('select 1 from tags where (kept_first()).revision - revision in (0, 1)', 'under another revision');
select tap.time_goes('1 h'), tap.changes((kept_first()).id, tap.a_log('Two mules'));
select act_as('Noor');
select results_eq('select amended_at = now() from practice_logs where id = (kept_first()).id', array[true], 'from then on an edit is one');
select results_eq('select reflection, replaced_at = now() from practice_log_history where log_id = (kept_first()).id', $$ values ('A mule', true) $$, 'of what she could read');
select tap.changes((kept_first()).id, tap.a_log('A secret', 'only_me')), tap.time_goes('1 h');
select tap.changes((kept_first()).id, tap.a_log('Three mules'));
select act_as('Noor');
select results_eq('select amended_at = now() from practice_logs where id = (kept_first()).id', array[true], 'and so is the second opening: she knows of the first');
select bag_eq('select reflection from practice_log_history where log_id = (kept_first()).id', array['A mule', 'Two mules'], 'with what was open before');
select act_as('Ann');
select is((select count(*)::int from practice_log_history where log_id = (kept_first()).id), 5, 'Ann reads all that it said');
select delete_practice_log((kept_first()).id, (kept_first()).revision);
select is_empty('select 1 from practice_log_history h where not exists (select from the_first f where f.id = h.log_id)', 'until she deletes it');

-- ---------- the others ----------
select act_as('Bea');
select is_empty('select 1 from practice_logs union all select 1 from practice_log_history', 'Bea, another client, reads none of it');
select throws_like($$ select save_practice_log((the_log()).request_id, tap.practice_of('Ann'), (the_log()).revision, tap.a_log()) $$, '%AT002%', 'changes none');
select throws_like($$ select delete_practice_log((the_log()).id, (the_log()).revision) $$, '%AT002%', 'and deletes none');
select lives_ok($$ select tap.writes(tap.a_log('Mine'), null, (the_log()).request_id, 'A bath') $$, 'Ann''s request id, used by Bea, is her own');
select results_eq('select reflection from practice_logs', array['Mine'], 'and gives her nothing of Ann''s');
select act_as('Omar');
select is_empty('select 1 from practice_logs union all select 1 from practice_log_history', 'Omar, another coach, reads none');
select throws_like($$ select mark_log_read((the_log()).id, (the_log()).revision) $$, '%AT002%', 'marks none');
select throws_like($$ select reply_to_log((the_log()).id, (the_log()).revision, 'x') $$, '%AT002%', 'and answers none');
select act_as('Rhea');
select is_empty('select 1 from practice_logs union all select 1 from practice_log_history', 'Rhea, who was removed, reads none');
select act_as_anon();
select throws_ok('select 1 from practice_logs', '42501', null, 'signed out, there is none');

-- ---------- deleting ----------
select act_as_owner();
delete from practice_logs where reflection = 'Mine';
select tap.assigns('Ann', 'A swim');
select tap.answers('Ann', 'accept', id) from practices where title = 'A swim';
select act_as('Ann');
select throws_like($$ select tap.writes(tap.a_log(), null, (the_log()).request_id, 'A swim') $$, '%AT002%', 'One request is about one practice');
select throws_like($$ select delete_practice_log((the_log()).id, 1) $$, '%AT007%', 'Ann deletes what she saw');
select throws_like($$ select delete_practice_log((the_log()).id, null) $$, '%AT007%', 'and not just anything');
select lives_ok($$ select delete_practice_log((the_log()).id, (the_log()).revision) $$, 'then it is gone');
select act_as_owner();
select is_empty('select 1 from practice_logs where client_id = tap.record(''Ann'') union all select 1 from practice_log_history where client_id = tap.record(''Ann'')', 'with its history');
select act_as('Ann');
select throws_like($$ select delete_practice_log(gen_random_uuid(), 1) $$, '%AT002%', 'what is not there is not deleted');

-- ---------- bounds that no API reaches ----------
select act_as_owner();
select tap.logs('Bea', tap.a_log('Mine'));
select throws_ok(format('update practice_logs set %s', change), '23514', null, 'refused: ' || change) from unnest(array['outcome = ''x''', 'distress_before = 11', 'distress_after = -1',
  'reflection = repeat(''x'', 4001)', 'win = repeat(''x'', 501)', 'visibility = ''all''', 'reply = ''x''', 'replied_at = now()', 'reply = '' '', replied_at = now()', 'reply = repeat(''x'', 2001), replied_at = now()']) change;
select throws_ok($$ update practice_logs set practice_id = tap.practice_of('Ann') $$, '23503', null, 'a log is of one''s own practice');
select throws_ok($$ insert into practice_log_history (log_id, coach_id, client_id, day, outcome, reflection, win, visibility, talk_about, revision)
  select l.id, l.coach_id, tap.record('Ann'), l.day, 'done', '', '', 'coach', false, 1 from practice_logs l $$, '23503', null, 'and so is its history');
update coaches set language = 'german' where id = tap.user_of('Noor');
select results_eq($$ select fts::text from practice_logs where reflection = 'Mine' $$, array[to_tsvector('german', 'Mine')::text], 'in another language it is found by other words');
delete from clients where name in ('Ann', 'Bea');
select is_empty('select 1 from practice_logs where client_id in (tap.record(''Ann''), tap.record(''Bea'')) union all select 1 from practice_log_history where client_id in (tap.record(''Ann''), tap.record(''Bea''))', 'who is erased leaves none');

select * from finish();
rollback;
