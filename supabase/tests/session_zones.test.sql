-- Sessions and time zones: what a clock on the wall will show is what two people agreed on, whatever becomes of the rules.
begin;
set local search_path = public, tap;
select plan(48);
select tap.forgets_the_record();
update coaches set time_zone = 'Europe/London' where id = tap.user_of('Noor');

-- A year ahead, in zones whose clocks change: the day before, the day itself.
create temporary table clocks as select
  (select max(d)::date from generate_series(y, y + interval '30 days', interval '1 day') d where extract(isodow from d) = 7) as forward,
  (select max(d)::date from generate_series(y + interval '214 days', y + interval '244 days', interval '1 day') d where extract(isodow from d) = 7) as back
  from (select make_date(extract(year from now())::int + 1, 3, 1)::timestamp as y) year;
grant select on clocks to public;

create function tap.plans_at(p_client text, p_starts_at timestamptz, p_zone text default null, p_wall timestamp default null) returns uuid language sql as $$
  select public.plan_session(gen_random_uuid(), tap.record(p_client), 'session', p_starts_at, p_starts_at + interval '1 h', null, null, p_zone, p_wall)
$$;
create function tap.kept(p_id uuid) returns text language sql security definer set search_path = '' as $$
  select s.time_zone || ' ' || s.local_start || ' ' || s.local_turn from public.sessions s where s.id = p_id
$$;
create function tap.stands(p_id uuid) returns text language sql security definer set search_path = '' as $$
  select to_char(s.starts_at at time zone 'UTC', 'HH24:MI') || ' to ' || to_char(s.ends_at at time zone 'UTC', 'HH24:MI') from public.sessions s where s.id = p_id
$$;
-- As after a change of rules: the instant is not any more what the wall time leads to.
create function tap.rules_change(p_id uuid, p_by interval) returns void language sql security definer set search_path = '' as $$
  update public.sessions s set local_start = s.local_start + p_by where s.id = p_id
$$;
create temporary table made (name text primary key, id uuid);
grant select, insert on made to public;
create function tap.made(p_name text) returns uuid language sql as $$ select m.id from made m where m.name = p_name $$;
grant execute on all functions in schema tap to public;

-- ---------- planning ----------
select act_as('Noor');
insert into made select 'plain', tap.plans_at('Ann', (forward + time '14:00') at time zone 'Europe/London') from clocks;
select is(tap.kept(tap.made('plain')), (select 'Europe/London ' || forward || ' 14:00:00 first' from clocks), 'Noor plans a session by the instant alone: it is kept in the zone of her practice');
insert into made select 'lisbon', tap.plans_at('Ann', (back + 1 + time '15:00') at time zone 'UTC', 'Europe/Rome') from clocks;
select is(tap.kept(tap.made('lisbon')), (select 'Europe/Rome ' || back + 1 || ' 16:00:00 first' from clocks), 'by the instant and a zone: as the clocks are there');
insert into made select 'wall', tap.plans_at('Bea', (forward + 1 + time '08:00') at time zone 'UTC', 'America/New_York', forward + 1 + time '10:00') from clocks;
select is(tap.stands(tap.made('wall')), '14:00 to 15:00', 'by what the clocks show there: that counts, though her device knew other rules, and it is as long as she said');
select is(tap.kept(tap.made('wall')), (select 'America/New_York ' || forward + 1 || ' 10:00:00 first' from clocks), 'and is kept');

select throws_like(format($$ select tap.plans_at('Ann', now() + interval '9 d', %L) $$, zone), '%AT035%', 'no zone: ' || zone)
  from unnest(array['Nowhere/At_All', 'Foo+3', '+03', 'PST', '', 'europe/lisbon', 'Europe/Lisbon+1']) zone;
select throws_like($$ select tap.plans_at('Ann', (forward + time '01:30') at time zone 'UTC', 'Europe/London', forward + time '01:30') from clocks $$, '%AT036%',
  'a time that the clocks leave out is refused');
select throws_like($$ select tap.plans_at('Ann', now() + interval '9 d', 'Europe/London', 'infinity') $$, '%AT036%', 'and what is no time');
select is(tap.stands(id), '00:30 to 01:30', 'In the hour that comes twice, the first') from (select tap.plans_at('Ann', (back + time '00:30') at time zone 'UTC', 'Europe/London', back + time '01:30') as id from clocks) p;
insert into made select 'second', tap.plans_at('Ann', (back + time '01:30') at time zone 'UTC', 'Europe/London', back + time '01:30') from clocks;
select is(tap.stands(tap.made('second')), '01:30 to 02:30', 'and the second are two');
select is(tap.kept(tap.made('second')), (select 'Europe/London ' || back || ' 01:30:00 second' from clocks), 'which of both is kept');

-- ---------- moving ----------
select is(move_session(tap.made('wall'), 1, (forward + 1 + time '14:00') at time zone 'UTC', (forward + 1 + time '15:00') at time zone 'UTC'), 1, 'To the same time it is not moved') from clocks;
select is(move_session(tap.made('wall'), 1, (forward + 1 + time '16:00') at time zone 'UTC', (forward + 1 + time '17:00') at time zone 'UTC'), 2, 'to another it is') from clocks;
select is(tap.kept(tap.made('wall')), (select 'America/New_York ' || forward + 1 || ' 12:00:00 first' from clocks), 'and stays in the zone it was planned in');
select is(move_session(tap.made('wall'), 2, (forward + 1 + time '16:00') at time zone 'UTC', (forward + 1 + time '17:00') at time zone 'UTC', null, null, 'Europe/London'), 3, 'Planning it in another zone is a change') from clocks;
select is(tap.kept(tap.made('wall')), (select 'Europe/London ' || forward + 1 || ' 17:00:00 first' from clocks), 'which is kept');
select is(tap.stands(tap.made('wall')), '16:00 to 17:00', 'and moves nothing');
select throws_like($$ select move_session(tap.made('wall'), 3, now() + interval '9 d', now() + interval '10 d', null, null, 'Foo+3') $$, '%AT035%', 'No move to a zone that is none');
select throws_like($$ select move_session(tap.made('wall'), 3, now() + interval '9 d', now() + interval '9 d 1 h', null, null, null, forward + time '01:30') from clocks $$, '%AT036%', 'nor to a time that is left out');

-- ---------- who is told ----------
select results_eq($$ select * from planned_in(tap.made('lisbon')) $$, $$ select 'Europe/Rome', (back + 1)::text, '16:00', true from clocks $$, 'Noor reads where she planned it, and for what time there');
select throws_ok('select time_zone from sessions', '42501', null, 'though not from the row');
select throws_ok('select local_start from sessions', '42501', null, 'nor the wall time');
select act_as('Ann');
select is_empty($$ select * from planned_in(tap.made('lisbon')) $$, 'Ann, her client, is not told where she was');
select throws_ok('select time_zone, local_start, local_turn from sessions', '42501', null, 'by no column either');
select act_as('Omar');
select is_empty($$ select * from planned_in(tap.made('lisbon')) $$, 'Omar, another coach, is not');
select throws_ok('select private.follow_zone_rules()', '42501', null, 'Following the rules is nobody''s to call');

-- ---------- the rules change ----------
select act_as_owner();
select is_empty('select * from private.follow_zone_rules()', 'While the rules are what they were nothing moves');
select tap.rules_change(tap.made('plain'), interval '1 h');
select tap.rules_change(tap.made('second'), interval '1 month');
update sessions set status = 'cancelled' where id = tap.made('second');
insert into sessions (coach_id, client_id, request_id, kind, starts_at, ends_at) values
  (tap.user_of('Noor'), tap.record('Bea'), gen_random_uuid(), 'session', now() - interval '30 min', now() + interval '30 min');
select tap.rules_change(s.id, interval '1 h') from sessions s where s.starts_at < now();
create temporary table seen as select s.revision as r from sessions s where s.id = tap.made('plain');
select results_eq('select * from private.follow_zone_rules()', $$ values (tap.made('plain'), 'moved') $$, 'When they change, a planned session follows its wall time; none that has begun or was cancelled');
select is(tap.stands(tap.made('plain')), '14:00 to 15:00', 'it starts later by the hour, and is as long as it was');
select is(tap.kept(tap.made('plain')), (select 'Europe/London ' || forward || ' 15:00:00 first' from clocks), 'its wall time is what was agreed');
select is((select revision from sessions where id = tap.made('plain')), (select r + 1 from seen), 'and whoever has its page open is told that it changed');
select is_empty('select * from private.follow_zone_rules()', 'again changes nothing');

-- one after the other, all an hour later: each finds its time free once the next has gone on
insert into sessions (id, coach_id, client_id, request_id, kind, starts_at, ends_at, time_zone) select md5('row ' || nr)::uuid, tap.user_of('Noor'), tap.record('Ann'), gen_random_uuid(), 'session',
  (back + 9 + make_time(8 + nr, 0, 0)) at time zone 'UTC', (back + 9 + make_time(9 + nr, 0, 0)) at time zone 'UTC', 'Europe/Rome' from clocks, generate_series(1, 3) nr;
select tap.rules_change(md5('row ' || nr)::uuid, interval '1 h') from generate_series(1, 3) nr;
-- and one of another zone, where they meet what stays
insert into sessions (id, coach_id, client_id, request_id, kind, starts_at, ends_at, time_zone) select md5('meets')::uuid, tap.user_of('Noor'), tap.record('Bea'), gen_random_uuid(), 'session',
  (back + 9 + time '14:00') at time zone 'UTC', (back + 9 + time '15:00') at time zone 'UTC', 'Europe/London' from clocks;
select tap.rules_change(md5('meets')::uuid, interval '-90 min');
create temporary table told as select * from private.follow_zone_rules();
select results_eq('select outcome, count(*)::int from told group by outcome order by outcome', $$ values ('moved', 3), ('taken', 1) $$, 'Sessions in a row go on together; one whose time is taken stays, and the others do not wait for it');
select is(tap.stands(md5('row 1')::uuid) || ', ' || tap.stands(md5('row 3')::uuid), '10:00 to 11:00, 12:00 to 13:00', 'they are where they belong');
select is((select session_id from told where outcome = 'taken'), md5('meets')::uuid, 'the one that stays is named');
select is(tap.stands(md5('meets')::uuid), '14:00 to 15:00', 'and stands where it was');
select act_as('Noor');
select results_eq($$ select holds from planned_in(md5('meets')::uuid) $$, array[false], 'its page tells the coach');

-- a time that the new rules leave out
select act_as_owner();
update sessions set local_start = (select forward + time '01:30' from clocks) where id = tap.made('wall');
select results_eq('select * from private.follow_zone_rules() where outcome = ''moved''', $$ values (tap.made('wall'), 'moved') $$, 'A time that is left out by now');
select is(tap.stands(tap.made('wall')), '01:30 to 02:30', 'is later by what the clocks go forward');
select is(tap.kept(tap.made('wall')), (select 'Europe/London ' || forward || ' 01:30:00 first' from clocks), 'what was agreed is kept, if the rules go back');
select is_empty('select * from private.follow_zone_rules() where outcome = ''moved''', 'and it rests there');

-- a zone that is gone
update sessions set time_zone = 'Europe/London', local_start = local_start + interval '1 h' where id = tap.made('lisbon');
alter table sessions disable trigger sessions_wall_time;
update sessions set time_zone = 'Atlantis/Deep' where id = tap.made('plain');
alter table sessions enable trigger sessions_wall_time;
select lives_ok('select * from private.follow_zone_rules()', 'A zone that the server has lost stops nothing');
select act_as('Noor');
select lives_ok($$ select move_session(tap.made('plain'), (select revision from sessions where id = tap.made('plain')), (forward + time '20:00') at time zone 'UTC', (forward + time '21:00') at time zone 'UTC') from clocks $$,
  'and its session can still be moved');

select * from finish();
rollback;
