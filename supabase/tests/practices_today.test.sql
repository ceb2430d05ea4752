-- A client's Today, and the one thing that it does not show: while sharing is off, a practice that takes a partner stays proposed and is
-- on no Today. The client finds it elsewhere; and nobody can tell by anything that the coach reads.
begin;
set local search_path = public, tap;
select plan(34);
select tap.forgets_the_record();
select tap.a_client('Noor', 'Fay'), tap.a_client('Noor', 'Fin');
select tap.is_given('Fay', 'Noor''s form'), tap.is_given('Fin', 'Noor''s form');
select tap.sends('Fay', tap.answer('now', '"yes"'), tap.answer('flags', '["hurt"]'), tap.answer('help', '["noone"]')), tap.sends('Fin');
select is((select count(*)::int from private.shared_off where client_id = tap.record('Fay')), 1, 'Sharing is off for Fay');

create function tap.today() returns text language sql stable as $$ select string_agg(title, ', ' order by title) from public.my_practices_today() $$;
create function tap.has(p_client text, p_title text, p_status text default 'proposed', p_participants text default 'solo', p_from date default null, p_to date default null) returns uuid language plpgsql security definer as $$
declare
  made uuid := tap.assigns(p_client, p_title, jsonb_build_object('participants', p_participants));
begin
  update public.practices set status = p_status, starts_on = p_from, ends_on = p_to where id = made;
  return made;
end
$$;
grant execute on all functions in schema tap to public;

-- ---------- what is for today ----------
select tap.has('Fin', status, status) from unnest(array['proposed', 'accepted', 'paused', 'stopped', 'set_aside', 'finished', 'withdrawn']) status;
select act_as('Fin');
select is(today(), 'accepted, proposed', 'Fin, a client, has on Today what he accepted and what he may answer');
select tap.has('Fin', 'tomorrow', 'accepted', p_from => current_date + 1), tap.has('Fin', 'yesterday', 'accepted', p_to => current_date - 1), tap.has('Fin', 'just today', 'accepted', p_from => current_date, p_to => current_date),
  tap.has('Fin', 'offered for tomorrow', p_from => current_date + 1), tap.has('Fin', 'offered too late', p_to => current_date - 1);
select act_as('Fin');
select is(today(), 'accepted, just today, offered for tomorrow, proposed', 'within their days; an offer as long as it is one');
select act_as_owner();
update profiles set time_zone = case when extract(hour from now() at time zone 'UTC') < 12 then 'Etc/GMT+12' else 'Etc/GMT-14' end where id = tap.user_of('Fin');
select act_as('Fin');
select is(today() like '%just today%', false, 'in his own days');
select act_as_owner();
update profiles set time_zone = 'UTC' where id = tap.user_of('Fin');
delete from practices where title not in ('accepted', 'proposed');
update practices set opens_at = now() + interval '1 s' where title = 'proposed';
select act_as('Fin');
select is(today(), 'accepted', 'not before it opens');
select act_as_owner();
update practices set opens_at = null where title = 'proposed';
select act_as('Fin');
select is(today(), 'accepted', 'or while it waits for another');
select act_as_owner();
select tap.logs('Fin', tap.a_log('', 'only_me', jsonb_build_object('day', current_date - 1)), id), tap.logs('Fin', tap.a_log('', 'coach'), id), tap.logs('Fin', tap.a_log('', 'coach'), id),
  tap.logs('Fin', tap.a_log(), id), tap.logs('Fin', tap.a_log(), id) from practices where title = 'accepted';
with old as (select id, row_number() over () as nr from practice_logs where client_id = tap.record('Fin') and visibility = 'coach' limit 2)
update practice_logs l set day = current_date - case nr when 1 then 34 else 35 end from old where old.id = l.id;
select tap.has('Fin', 'never tried', 'accepted');
select act_as('Fin');
select results_eq('select tried_on from my_practices_today() where title = ''never tried''', $$ values ('{}'::date[]) $$, 'What he never tried has no days');
select act_as_owner();
delete from practices where title = 'never tried';
select act_as('Fin');
select results_eq('select tried_on from my_practices_today()', $$ values (array[current_date - 34, current_date - 1, current_date, current_date]) $$, 'and what he did, those of the last five weeks');
select results_eq('select coach_id = tap.user_of(''Noor''), title, participants, minutes, rule, times, first_step, not_when, status, starts_on, ends_on, revision from my_practices_today()',
  $$ values (true, 'accepted', 'solo', 10, 'FREQ=DAILY', 1, 'Begin.', '', 'accepted', null::date, null::date, 2) $$, 'and what he needs to begin');
select act_as('Ann');
select is(today(), null, 'Ann, another client, has nothing of his');
select act_as('Noor');
select is(today(), null, 'nor has Noor, the coach');

-- ---------- while sharing is off ----------
select act_as_owner();
delete from practices;
select tap.has(name, participants, 'proposed', participants) from unnest(array['Fay', 'Fin']) name, unnest(array['solo', 'partner', 'either']) participants;
select act_as('Fin');
select is(today(), 'either, partner, solo', 'Fin has all three on Today');
select act_as('Fay');
select is(today(), 'solo', 'Fay has not what takes a partner, or may');
select bag_eq('select title from practices', array['solo', 'partner', 'either'], 'but finds it where her practices are');
select lives_ok($$ select tap.answers('Fay', 'accept', id) from practices where title = 'partner' $$, 'She can accept it');
select act_as('Fay');
select is(today(), 'partner, solo', 'and then it is on Today');
select lives_ok($$ select tap.answers('Fay', 'stop', id) from practices where title = 'partner' $$, 'stop it');
select lives_ok($$ select tap.answers('Fay', 'set_aside', id) from practices where title = 'either' $$, 'and set another aside');
select act_as_owner();
delete from practices;
select tap.amends('Fay', tap.answer('flags', '["none"]'));
select tap.has('Fay', 'partner', 'proposed', 'partner');
select act_as('Fay');
select is(today(), 'partner', 'When sharing is on again, so is the practice');

-- ---------- and the coach can not tell ----------
select tap.amends('Fay', tap.answer('flags', '["hurt"]')), tap.amends('Fay', tap.answer('help', '["noone"]'));
select act_as_owner();
delete from practices;
select is((select count(*)::int from private.shared_off where client_id = tap.record('Fay')), 1, 'Sharing is off for Fay again');
select tap.has(name, participants, 'proposed', participants) from unnest(array['Fay', 'Fin']) name, unnest(array['solo', 'partner', 'either']) participants;
select tap.runs('Fay'), tap.runs('Fin');
-- everything that Noor reads of one of them, without what tells any two people apart
create function tap.all_of(p_client text) returns table (what text, row_ text) language plpgsql as $$
declare
  query record;
begin
  for query in select * from (values
    ('practices', 'select to_jsonb(x) - ''id'' - ''client_id'' - ''programme_run_id'' from (select id, client_id, coach_id, session_id, library_practice_id, title, category, participants, minutes, rule, times, steps, notice, not_when, timers, pace, tier, cautions, why, starts_on, ends_on, status, programme_run_id, position, opens_at, assigned_at, revision from public.practices where client_id = tap.record($1)) x'),
    ('consents', 'select to_jsonb(x) - ''practice_id'' - ''client_id'' from (select practice_id, client_id, accepted_at, ended_at from public.practice_consents where client_id = tap.record($1)) x'),
    ('logs', 'select to_jsonb(x) - ''id'' - ''practice_id'' from (select id, practice_id, day, outcome, revision from public.practice_logs where client_id = tap.record($1)) x'),
    ('holds', 'select to_jsonb(x) from (select held_at, released_at from public.practice_holds where client_id = tap.record($1)) x'),
    ('followed', 'select to_jsonb(x) - ''id'' - ''client_id'' - ''client_name'' - ''programme_run_id'' from public.followed_practices(tap.record($1)) x'),
    ('considered', 'select to_jsonb(x) from public.library_practices l, public.considerations(tap.record($1), l.id) x'),
    ('Today', 'select to_jsonb(x) - ''client_id'' - ''client_name'' - ''assignment_id'' - ''at'' from public.coach_today() x where client_id = tap.record($1)'),
    ('prepared', 'select jsonb_path_query(public.prepare(tap.record($1)), ''$.practices[*]'') - ''id'''),
    ('timeline', 'select to_jsonb(x) - ''id'' from public.timeline(tap.record($1), array[''practice'', ''practice_log'']) x')) as q (name, sql) loop
    return query execute format('select %L::text, x::text from (%s) as q (x)', query.name, query.sql) using p_client;
  end loop;
end
$$;
grant execute on function tap.all_of(text) to public;
select act_as('Noor');
select ok((select count(*) > 20 from all_of('Fay')), 'There is much to compare');
select bag_eq($$ select * from all_of('Fay') $$, $$ select * from all_of('Fin') $$, 'every row and column that Noor reads is the same of both');
create temporary table call (nr int, sql text);
select act_as_owner();
insert into call values (1, 'withdraw_practice(%L, 2)'), (2, 'withdraw_practice(%L, 1)'), (3, 'withdraw_practice(%L, 1)'), (4, 'release_practice(%L)'), (5, 'answer_practice(%L, 1, ''accept'')');
grant select on call to public;
create function tap.told(p_sql text, p_id uuid) returns text language plpgsql as $$
declare
  answer text;
begin
  execute 'select public.' || format(p_sql, p_id) into answer;
  return answer;
exception when sqlstate 'PGRST' then
  return sqlerrm;
end
$$;
create function tap.partner_of(p_client text) returns uuid language sql security definer set search_path = '' as $$
  select p.id from public.practices p where p.client_id = tap.record(p_client) and p.title = 'partner'
$$;
grant execute on all functions in schema tap to public;
select act_as('Noor');
select is(told(sql, partner_of('Fay')), told(sql, partner_of('Fin')), 'and what she is told is, by ' || sql) from call order by nr;
select bag_eq($$ select * from all_of('Fay') $$, $$ select * from all_of('Fin') $$, 'and what she reads after that');
select throws_ok('select 1 from private.shared_off', '42501', null, 'What is the difference she can not read');

-- ---------- nor a log that is kept, nor what it holds ----------
select act_as_owner();
delete from practices;
select tap.runs('Fay'), tap.runs('Fin');
select tap.answers('Fay', 'accept'), tap.answers('Fin', 'accept');
select tap.logs('Fay', tap.a_log('', 'only_me', '{"outcome": "tried_stopped"}')), tap.changes(tap.logs('Fay', tap.a_log('Kept', 'only_me')), tap.a_log('Still', 'only_me'));
select act_as('Noor');
select ok((select count(*) > 8 from all_of('Fay')), 'Fay logs for herself, and Fin does not');
select bag_eq($$ select * from all_of('Fay') $$, $$ select * from all_of('Fin') $$, 'of both Noor reads the same');
select is(told('release_practice(%L)', tap.practice_of('Fay', 2)), told('release_practice(%L)', tap.practice_of('Fin', 2)), 'there is nothing to lift');
select tap.answers('Fay', 'finish'), tap.answers('Fin', 'finish');
select act_as('Noor');
select bag_eq($$ select * from all_of('Fay') $$, $$ select * from all_of('Fin') $$, 'when both finish the step, the same');
select is(told('withdraw_practice(%L, 1)', tap.practice_of('Fay', 2)), told('withdraw_practice(%L, 1)', tap.practice_of('Fin', 2)), 'the next one is taken back alike');

select * from finish();
rollback;
