-- Sessions: planned, moved and ended by the coach; read by both; never two at once.
begin;
set local search_path = public, tap;
select plan(64);
select tap.forgets_the_record();

create function tap.at(p_when text) returns timestamptz language sql stable as $$ select date_trunc('day', now()) + p_when::interval $$;
create function tap.plans(p_client text, p_from text, p_to text, p_request uuid default gen_random_uuid()) returns uuid language sql as $$
  select public.plan_session(p_request, tap.record(p_client), 'session', tap.at(p_from), tap.at(p_to))
$$;
create function tap.session_at(p_from text) returns uuid language sql stable security definer set search_path = '' as $$
  select s.id from public.sessions s where s.starts_at = tap.at(p_from) order by s.created_at limit 1
$$;
grant execute on all functions in schema tap to public;

select act_as('Noor');
select lives_ok($$ select plan_session('00000000-0000-4000-8000-00000000000a', tap.record('Ann'), 'consultation', tap.at('10 d 9 h'), tap.at('10 d 10 h'),
  ' The blue room ', 'https://meet.example.org/a?b=c') $$, 'Noor, a coach, plans a session with Ann');
select results_eq('select tap.whose(coach_id), tap.whose(client_id), kind, status, place, video_link, revision from sessions',
  $$ values ('Noor', 'Ann', 'consultation', 'planned', 'The blue room', 'https://meet.example.org/a?b=c', 1) $$, 'it is kept as she said it');
select is(tap.plans('Ann', '12 d 9 h', '12 d 10 h', '00000000-0000-4000-8000-00000000000a'), tap.session_at('10 d 9 h'), 'a retry is the same session');
select throws_ok($$ select tap.plans('Bea', '12 d 9 h', '12 d 10 h', '00000000-0000-4000-8000-00000000000a') $$, '23505', null, 'the same request for another client is refused');
select results_eq('select count(*)::int from sessions', array[1], 'and neither plans anything');
select lives_ok($$ select tap.plans('Bea', '10 d 10 h', '10 d 11 h') $$, 'the next may begin as one ends');
select lives_ok($$ select tap.plans('Bea', '10 d 8 h', '10 d 9 h') $$, 'and end as it begins');

-- ---------- overlaps ----------
select throws_like($$ select tap.plans('Bea', '10 d 9 h 59 min', '10 d 12 h') $$, '%AT015%', 'one that begins a minute early is refused');
select throws_like($$ select tap.plans('Bea', '10 d 9 h 10 min', '10 d 9 h 20 min') $$, '%AT015%', 'one inside another is refused');
select throws_like($$ select tap.plans('Bea', '10 d 7 h', '10 d 13 h') $$, '%AT015%', 'one around others is refused');
select throws_like($$ select tap.plans('Ann', '10 d 9 h', '10 d 10 h') $$, '%AT015%', 'the same hour with the same client is refused');
select lives_ok($$ select tap.plans('Cal', '20 d 4 h', '20 d 12 h') $$, 'eight hours are the longest');
select throws_like($$ select tap.plans('Cal', '20 d 11 h 59 min', '20 d 14 h') $$, '%AT015%', 'whose last minute counts');
select lives_ok($$ select tap.plans('Cal', '20 d 12 h', '20 d 13 h') $$, 'and not the one after');

-- ---------- bounds ----------
select throws_ok($$ select tap.plans('Ann', '11 d 9 h', '11 d 9 h') $$, '23514', null, 'it takes a minute at least');
select throws_ok($$ select tap.plans('Ann', '11 d 9 h', '11 d 8 h') $$, '23514', null, 'it ends after it began');
select throws_ok($$ select tap.plans('Ann', '11 d 9 h', '11 d 17 h 1 min') $$, '23514', null, 'it takes eight hours at most');
select throws_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', 'infinity', 'infinity') $$, '23514', null, 'it has a time');
select throws_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', tap.at('300 d'), 'infinity') $$, '23514', null, 'and an end');
select throws_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'party', tap.at('11 d'), tap.at('11 d 1 h')) $$, '23514', null, 'its kind is one of two');
select throws_ok(format($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', tap.at('11 d'), tap.at('11 d 1 h'), null, %L) $$, link), '23514', null,
  'no link: ' || replace(link, chr(10), ' ')) from unnest(array['http://meet.example.org', 'javascript:alert(1)', 'https://coach:secret@evil.example', 'https://', 'https://a b',
  'data:text/html,x', E'https://a\nb', 'https://a/"onclick']) link;
select throws_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', tap.at('11 d'), tap.at('11 d 1 h'), repeat('x', 201)) $$, '23514', null, 'a place is short');

-- ---------- moving and ending ----------
select is(move_session(tap.session_at('10 d 9 h'), 1, tap.at('13 d 9 h'), tap.at('13 d 10 h'), 'Garden', null), 2, 'she moves it at the revision she saw');
select is(move_session(tap.session_at('13 d 9 h'), 1, tap.at('13 d 9 h'), tap.at('13 d 10 h'), 'Garden', null), 2, 'a retry changes nothing');
select throws_like($$ select move_session(tap.session_at('13 d 9 h'), 1, tap.at('14 d 9 h'), tap.at('14 d 10 h')) $$, '%AT007%', 'an old revision is a conflict');
select throws_ok($$ select move_session(tap.session_at('13 d 9 h'), 2, 'infinity', 'infinity') $$, '23514', null, 'it is moved to a time');
select throws_like($$ select move_session(tap.session_at('13 d 9 h'), 2, tap.at('10 d 10 h 30 min'), tap.at('10 d 11 h 30 min')) $$, '%AT015%', 'she can not move it onto another');
select is(move_session(tap.session_at('13 d 9 h'), 2, tap.at('13 d 9 h 30 min'), tap.at('13 d 10 h 30 min')), 3, 'onto its own time she can');
select is(cancel_session(tap.session_at('13 d 9 h 30 min'), 3), 4, 'she cancels it');
select is(cancel_session(tap.session_at('13 d 9 h 30 min'), 3), 4, 'again changes nothing');
select throws_like($$ select complete_session(tap.session_at('13 d 9 h 30 min'), 4) $$, '%AT016%', 'what was cancelled did not take place');
select throws_like($$ select move_session(tap.session_at('13 d 9 h 30 min'), 4, tap.at('15 d'), tap.at('15 d 1 h')) $$, '%AT016%', 'and is not moved');
select lives_ok($$ select tap.plans('Bea', '13 d 10 h', '13 d 11 h') $$, 'its time is free');
select throws_like($$ select reopen_session(tap.session_at('13 d 9 h 30 min'), 4) $$, '%AT015%', 'so it can not be planned again while that is taken');
select lives_ok($$ select cancel_session(tap.session_at('13 d 10 h'), 1), reopen_session(tap.session_at('13 d 9 h 30 min'), 4) $$, 'but when it is free');
select is(complete_session(tap.session_at('13 d 9 h 30 min'), 5), 6, 'she says that it took place');
select throws_like($$ select tap.plans('Bea', '13 d 10 h', '13 d 11 h') $$, '%AT015%', 'a time that was spent is taken too');
select throws_like($$ select cancel_session(tap.session_at('13 d 9 h 30 min'), 1) $$, '%AT007%', 'at an old revision nothing ends');

select throws_ok('select * from sessions', '42501', null, 'not every column is for reading');
select throws_ok('select request_id from sessions', '42501', null, 'not the request');
select throws_ok($$ insert into sessions (client_id, kind, starts_at, ends_at) values (tap.record('Ann'), 'session', now(), now() + interval '1 h') $$, '42501', null, 'nothing is written past the functions');
select throws_ok($$ update sessions set starts_at = now() $$, '42501', null, 'nor changed');
select throws_ok('delete from sessions', '42501', null, 'nor deleted');
select throws_like($$ select tap.plans('Dov', '30 d', '30 d 1 h') $$, '%AT002%', 'she plans nothing with Omar''s client');

select act_as('Omar');
select lives_ok($$ select tap.plans('Dov', '10 d 9 h', '10 d 10 h') $$, 'Omar, another coach, is free at the hour that Noor was not');
select results_eq('select tap.whose(client_id) from sessions', array['Dov'], 'he reads his own');
select throws_like($$ select cancel_session(tap.session_at('10 d 10 h'), 1) $$, '%AT002%', 'he can not end Noor''s');
select throws_like($$ select move_session(tap.session_at('10 d 10 h'), 1, tap.at('40 d'), tap.at('40 d 1 h')) $$, '%AT002%', 'nor move it');

select act_as('Ann');
select results_eq('select tap.whose(client_id), status, place from sessions', $$ values ('Ann', 'completed', null::text) $$, 'Ann, a client, reads her own and nobody else''s');
select throws_like($$ select tap.plans('Ann', '50 d', '50 d 1 h') $$, '%AT010%', 'she plans none');
select throws_like($$ select cancel_session(tap.session_at('13 d 9 h 30 min'), 6) $$, '%AT010%', 'and ends none');

select act_as('Rhea');
select throws_like($$ select tap.plans('Rob', '50 d', '50 d 1 h') $$, '%AT010%', 'Rhea, who was removed, plans nothing');
select is_empty('select id from sessions', 'and reads nothing');
select act_as_anon();
select throws_ok('select id from sessions', '42501', null, 'signed out, there is nothing to read');

-- ---------- whoever writes ----------
select act_as_owner();
select throws_like($$ insert into sessions (coach_id, client_id, request_id, kind, starts_at, ends_at)
  values (tap.user_of('Noor'), tap.record('Ann'), gen_random_uuid(), 'session', tap.at('10 d 10 h 15 min'), tap.at('10 d 10 h 45 min')) $$, '%AT015%',
  'even past row-level security two do not overlap');
select throws_ok($$ insert into sessions (coach_id, client_id, request_id, kind, starts_at, ends_at)
  values (tap.user_of('Noor'), tap.record('Dov'), gen_random_uuid(), 'session', tap.at('60 d'), tap.at('60 d 1 h')) $$, '23503', null,
  'nor is a session across coaches');
select throws_like($$ update sessions set starts_at = tap.at('10 d 10 h 30 min'), ends_at = tap.at('10 d 11 h 30 min') where starts_at = tap.at('20 d 12 h') $$, '%AT015%', 'by no update');

select * from finish();
rollback;
