-- What is asked of practices: what is followed, what is to read, and what the record says of them.
begin;
set local search_path = public, tap;
select plan(53);
select tap.forgets_the_record();

create function tap.given(p_client text, p_title text, p_days int, p_status text default 'accepted', p_others jsonb default '{}') returns uuid language plpgsql security definer as $$
declare
  made uuid := tap.assigns(p_client, p_title, p_others, true);
begin
  update public.practices set status = p_status, assigned_at = now() - make_interval(days => p_days), opens_at = now() - make_interval(days => p_days) where id = made;
  return made;
end
$$;
-- so many days ago; past the two weeks in which a client may write
create function tap.tried(p_title text, p_days int, p_log jsonb) returns uuid language plpgsql security definer as $$
declare
  made uuid;
begin
  made := (select tap.logs(tap.whose(p.client_id), p_log, p.id) from public.practices p where p.title = p_title);
  update public.practice_logs set day = current_date - p_days, at = now() - make_interval(days => p_days) where id = made;
  return made;
end
$$;
create function tap.follows(p_client text default null, p_statuses text[] default null) returns text language sql stable as $$
  select string_agg(title, ', ') from public.followed_practices(case when p_client is not null then tap.record(p_client) end, p_statuses)
$$;
create function tap.pages(p_call text, p_at text, p_limit int) returns setof text language plpgsql as $$
declare
  entry jsonb;
  last_at timestamptz;
  last_id uuid;
  seen int;
begin
  loop
    seen := 0;
    for entry in execute format('select to_jsonb(x) from public.%I(p_after_at => $1, p_after_id => $2, p_limit => $3) x', p_call) using last_at, last_id, p_limit loop
      return next entry ->> 'id';
      last_at := entry ->> p_at; last_id := entry ->> 'id'; seen := seen + 1;
    end loop;
    exit when seen < p_limit;
  end loop;
end
$$;
create function tap.is_worth_reading(p_log jsonb) returns boolean language plpgsql security definer as $$
declare
  made uuid := tap.tried('Middle', 0, p_log);
begin
  return (select l.worth_reading from public.practice_logs l where l.id = made);
end
$$;
grant execute on all functions in schema tap to public;

-- ---------- following ----------
select tap.given('Ann', 'Oldest', 30), tap.given('Bea', 'Middle', 20, 'paused', '{"rule": null, "participants": "partner", "minutes": 3}'), tap.given('Ann', 'Newest', 10, 'proposed'), tap.given('Cal', 'Archived', 5), tap.given('Dov', 'His', 1);
select tap.tried('Oldest', 40, tap.a_log('Long ago')), tap.tried('Oldest', 27, tap.a_log()), tap.tried('Oldest', 2, tap.a_log('A zebra', 'coach', '{"talkAbout": true}')), tap.tried('Oldest', 1, tap.a_log('Kept', 'only_me', '{"talkAbout": true}')),
  tap.tried('Middle', 3, tap.a_log('', 'only_me')), tap.tried('His', 1, tap.a_log('His zebra'));
update practices set why = 'Why', starts_on = current_date, ends_on = current_date + 1 where title = 'Oldest';
select act_as('Noor');
select is(follows(), 'Newest, Middle, Oldest', 'Noor, a coach, follows what she assigned, newest first, without who is archived');
select is(follows('Cal'), 'Archived', 'unless she asks for them');
select is(follows('Ann'), 'Newest, Oldest', 'of one client');
select is(follows(null, array['paused', 'proposed']), 'Newest, Middle', 'or of some states');
select is(follows('Ann', '{}'), null, 'or none');
select is(follows('Dov'), null, 'of another coach''s client, nothing');
-- ---------- what was given before, for choosing the next ----------
select act_as_owner();
update practices set library_practice_id = tap.built_in('hand-hold') where title in ('Oldest', 'Middle', 'His');
update practices set library_practice_id = tap.built_in('soft-gaze') where title = 'Archived';
select act_as('Noor');
select results_eq($$ select tap.title_of(library_practice_id), now() - used_at, now() - given_at, tries from given_before(tap.record('Ann')) $$,
  $$ values ('Soft gaze', interval '5 d', null::interval, 0), ('Hand-hold', interval '20 d', interval '30 d', 3) $$,
  'what she used last is first; to Ann she gave it earlier, and no try that Ann keeps is counted');
select results_eq($$ select now() - given_at, tries from given_before(tap.record('Bea')) where given_at is not null $$, $$ values (interval '20 d', 0) $$, 'of Bea, who keeps her try, none');
select results_eq($$ select count(*)::int, count(given_at)::int, sum(tries)::int from given_before(tap.record('Dov')) $$, $$ values (2, 0, 0) $$, 'of another coach''s client, nothing is told');
select results_eq($$ select count(given_at)::int from given_before(gen_random_uuid()) $$, array[0], 'as of nobody');
select act_as_owner();
update practices set status = 'withdrawn' where title = 'Archived';
select act_as('Noor');
select results_eq($$ select tap.title_of(library_practice_id) from given_before(tap.record('Ann')) $$, array['Hand-hold'], 'what she took back was not given');
select act_as('Ann');
select is_empty($$ select 1 from given_before(tap.record('Ann')) $$, 'Ann, a client, is told nothing');
select act_as_owner();
update practices set status = 'accepted' where title = 'Archived';
select act_as('Noor');
select results_eq($$ select client_name, category, participants, minutes, rule, times, status, why, starts_on, ends_on, assigned_at = now() - interval '30 d', opens_at = assigned_at, programme_run_id, position, revision, client_id = tap.record('Ann')
  from followed_practices() where title = 'Oldest' $$,
  $$ values ('Ann', 'presence', 'solo', 10, 'FREQ=DAILY', 1, 'accepted', 'Why', current_date, current_date + 1, true, true, null::uuid, null::int, 2, true) $$, 'with all that it says');
select results_eq($$ select title, last_tried_on, tries, unread, held_since from followed_practices() order by title $$,
  $$ values ('Middle', null::date, 0, 0, null::timestamptz), ('Newest', null, 0, 0, null), ('Oldest', current_date - 2, 2, 2, null) $$, 'tries of four weeks and logs to read, of those that she may read');
select bag_eq($$ select tap.pages('followed_practices', 'assigned_at', 1) $$, $$ select id::text from followed_practices() $$, 'page by page it is the same');
update clients set preferred_name = 'Annie' where name = 'Ann';
select is((select distinct client_name from followed_practices() where title = 'Newest'), 'Annie', 'people are called as they like');
select is((select count(*)::int from followed_practices(p_limit => 0)), 1, 'a page has one row at least');

-- ---------- to read ----------
select results_eq('select client_name, practice_title, reflection, talk_about, visibility, practice_id = (select p.id from practices p where p.title = ''Oldest'') from logs_to_read()',
  $$ values ('Annie', 'Oldest', 'A zebra', true, 'coach', true), ('Annie', 'Oldest', 'Long ago', false, 'coach', true) $$, 'she has two logs to read, newest first');
select bag_eq($$ select tap.pages('logs_to_read', 'at', 1) $$, $$ select id::text from logs_to_read() $$, 'page by page too');
select results_eq($$ select kind, client_name, practice_title, at = now() - interval '2 d', live_topics, expired from coach_today() where log_id = (select id from practice_logs where reflection = 'A zebra') $$,
  $$ values ('practice_log_to_read', 'Annie', 'Oldest', true, 0, false) $$, 'they are on her Today');
select lives_ok($$ select mark_log_read(id, revision) from practice_logs $$, 'when she has read them');
select is_empty($$ select 1 from logs_to_read() union all select 1 from coach_today() where kind like 'practice%' union all select 1 from followed_practices() where unread > 0 $$, 'none is left');
select is(is_worth_reading(tap.a_log(said, 'coach', others::jsonb)), worth, 'worth reading or not: ' || others || said) from (values
  ('', '{}', false), ('', '{"before": 9, "after": 0}', false), ('', '{"before": 1, "after": 3}', false), ('', '{"before": 1, "after": 4}', true), ('', '{"after": 9}', false),
  ('', '{"outcome": "tried_stopped"}', true), ('x', '{}', true), ('', '{"win": "x"}', true), ('', '{"talkAbout": true}', true)) as given (said, others, worth);
select act_as_owner();
update clients set status = 'archived' where name = 'Bea';
select act_as('Noor');
select is_empty('select 1 from logs_to_read()', 'of who is archived there is nothing to read');
select is_empty($$ select 1 from coach_today() where kind like 'practice%' $$, 'nor on Today');

-- ---------- the record ----------
select results_eq($$ select kind, excerpt, details - 'practiceId' from timeline(tap.record('Ann'), array['practice', 'practice_log']) where at > now() - interval '20 d' $$,
  $$ values ('practice_log', 'A zebra', '{"title": "Oldest", "outcome": "done", "before": null, "after": null, "win": "", "talkAbout": true, "visibility": "coach", "reply": null, "amendedAt": null}'::jsonb),
            ('practice', 'Newest', '{"status": "proposed", "participants": "solo", "why": null}') $$, 'The timeline tells of practices and logs');
select results_eq($$ select excerpt from timeline(tap.record('Ann'), p_words => 'zebras') $$, array['A zebra'], 'found by words, in any form');
select results_eq($$ select excerpt from timeline(tap.record('Ann'), p_words => 'OLD') $$, array['Oldest'], 'a practice by its title');
select results_eq($$ select excerpt from timeline(tap.record('Ann'), array['practice'], p_from => now() - interval '10 d', p_to => now()) $$, array['Newest'], 'in a stretch of time, from');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['practice'], p_from => now() - interval '29 d', p_to => now() - interval '10 d') $$, 'and not to');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['practice_log'], p_from => now() - interval '26 d', p_to => now() - interval '2 d') $$, 'logs alike');
select results_eq($$ select excerpt from timeline(tap.record('Ann'), array['practice_log'], p_from => now() - interval '2 d') $$, array['A zebra'], 'from their first moment on');
select is_empty($$ select 1 from timeline(tap.record('Ann'), array['note']) $$, 'and of kinds, those asked for');
select results_eq($$ select t.excerpt from timeline(tap.record('Ann'), array['practice', 'practice_log']) f, timeline(tap.record('Ann'), array['practice', 'practice_log'], p_after_at => f.at, p_after_id => f.id) t where f.excerpt = 'Newest' $$,
  array['', 'Oldest', 'Long ago'], 'what comes after one of them');
select results_eq($$ select kind, said_by, title, headline, client_name, id = key::uuid, link_id from search_record('zebra') $$, $$ values ('reflection', 'client', 'Oldest', 'A ' || chr(57344) || 'zebra' || chr(57345), 'Annie', true, null) $$, 'The search finds a reflection');
select results_eq($$ select count(*)::int from search_record('zebra', tap.record('Ann'), array['reflection']) $$, array[1], 'of one client');
select is_empty($$ select 1 from search_record('zebra', tap.record('Bea')) union all select 1 from search_record('zebra', p_kinds => array['note']) union all select 1 from search_record('kept') $$, 'not of another, nor of another kind, nor what is kept');
select tap.tried('Oldest', 6, tap.a_log('', 'coach', '{"win": "Two zebras"}'));
select act_as('Noor');
select results_eq($$ select s.headline from search_record('zebra', p_limit => 1) f, search_record('zebra', p_after_at => f.at, p_after_key => f.key) s $$, array['Two ' || chr(57344) || 'zebras' || chr(57345)], 'nor a win; the next page goes on');

-- ---------- before a session ----------
select tap.tried('Middle', 1, tap.a_log('Bea''s topic', 'coach', '{"talkAbout": true}'));
select act_as('Noor');
select results_eq($$ select p ->> 'title', p ->> 'status', p ->> 'rule', p ->> 'times', p ->> 'lastTriedOn', p ->> 'tries', p ->> 'heldSince' from jsonb_array_elements(prepare(tap.record('Ann')) -> 'practices') p $$,
  $$ values ('Newest', 'proposed', 'FREQ=DAILY', '1', null, '0', null), ('Oldest', 'accepted', 'FREQ=DAILY', '1', (current_date - 2)::text, '4', null) $$, 'Before a session, what is being practised');
select results_eq($$ select t ->> 'title', t ->> 'reflection' from jsonb_array_elements(prepare(tap.record('Ann')) -> 'logTopics') t $$, $$ values ('Oldest', 'A zebra') $$, 'and what the client would like to talk about');
select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', now() - interval '3 d', now() - interval '3 d' + interval '1 h') is not null as met;
select results_eq($$ select p ->> 'tries' from jsonb_array_elements(prepare(tap.record('Ann')) -> 'practices') p where p ->> 'title' = 'Oldest' $$, array['1'], 'since the last one');
select is(jsonb_array_length(prepare(tap.record('Ann')) -> 'logTopics'), 1, 'topics too');
select results_eq($$ select c #>> '{details,title}' from jsonb_array_elements(prepare(tap.record('Ann')) -> 'changes') c where c ->> 'kind' = 'practice_log' $$, array['Oldest', 'Oldest'], 'and logs are among what changed, one that she has not read also of a day before');
select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', now() - interval '1 d', now() - interval '1 d' + interval '1 h') is not null as met;
select is(jsonb_array_length(prepare(tap.record('Ann')) -> 'logTopics'), 0, 'what was before it was talked about');
select mark_log_read(id, revision) from practice_logs;
select is_empty($$ select 1 from jsonb_array_elements(prepare(tap.record('Ann')) -> 'changes') c where c ->> 'kind' = 'practice_log' $$, 'and, read, is no news');

select * from finish();
rollback;
