-- Check-in settings: the client's alone. They choose a day, pause without a reason, and choose what is asked of nobody else; and when one is due.
begin;
set local search_path = public, tap;
select plan(43);
select tap.forgets_check_ins();
create function tap.weekday() returns int language sql stable as $$ select extract(isodow from now() at time zone 'UTC')::int $$;
create function tap.is_due() returns boolean language sql stable as $$ select is_due from public.my_check_ins() $$;
create function tap.zone(p_name text, p_zone text) returns void language sql security definer set search_path = '' as $$
  update public.profiles set time_zone = p_zone where id = tap.user_of(p_name)
$$;
grant execute on all functions in schema tap to public;

select act_as('Ann');
select results_eq($$ select tap.whose(client_id), on_date, today, assignment_id, status, every_weeks, is_due, weekday, is_paused, opted_in, last_sent_on from my_check_ins() $$,
  $$ values ('Ann', tap.week(), (now() at time zone 'UTC')::date, null::uuid, 'none', 1, true, null::int, false, '{}'::text[], null::date) $$, 'Ann, a client, has settled nothing: one is due any day');
select lives_ok($$ select withdraw_consent(tap.consent('Ann')) $$, 'Where she takes back that she would like check-ins');
select results_eq('select status, is_due from my_check_ins()', $$ values ('none', false) $$, 'none is due, though she may');
select act_as('Bea');
select is(tap.is_due(), true, 'one is for Bea, who has not been asked: what she ticked is not sent');
select act_as_owner();
update consents set withdrawn_at = null where id = tap.consent('Ann');
select tap.claim('Noor'), private.publish_form(null, 'measure', 'A scale', tap.a_check_in()), tap.is_given('Ann', 'A scale');
update form_assignments set status = 'submitted', submitted_at = now() + interval '1 s' where form_id = (select id from forms where title = 'A scale');
select act_as('Ann');
select is(tap.is_due(), true, 'nor has a form that does not ask for it anything to say');
select act_as_owner();
delete from form_assignments where form_id = (select id from forms where title = 'A scale');
select act_as('Ann');
select lives_ok($$ select save_check_in_settings(tap.record('Ann'), tap.weekday(), false, array['desire']) $$, 'She likes to be asked today');
select results_eq('select weekday, is_paused, opted_in, is_due from my_check_ins()', $$ values (tap.weekday(), false, array['desire'], true) $$, 'and is; and about desire');
select lives_ok($$ select save_check_in_settings(tap.record('Ann'), least(tap.weekday() + 1, 7), false, null) $$, 'Tomorrow');
select results_eq('select is_due, opted_in from my_check_ins()', $$ values (tap.weekday() = 7, '{}'::text[]) $$, 'is not today; and about nothing that is opt-in');
select lives_ok($$ select save_check_in_settings(tap.record('Ann'), 1, false, '{}') $$, 'Monday');
select is(tap.is_due(), true, 'is past, or today');
select lives_ok($$ select save_check_in_settings(tap.record('Ann'), 1, true, '{}') $$, 'She pauses');
select results_eq('select is_paused, is_due from my_check_ins()', $$ values (true, false) $$, 'and is asked no more');
select results_eq('select paused_at from check_in_settings', $$ select now() $$, 'as of now');
select act_as_owner();
update check_in_settings set paused_at = '2026-01-01';
select act_as('Ann');
select lives_ok($$ select save_check_in_settings(tap.record('Ann'), 2, true, '{}') $$, 'with another day');
select results_eq('select paused_at, weekday, tap.whose(coach_id) from check_in_settings', $$ values ('2026-01-01'::timestamptz, 2, 'Noor') $$, 'she is paused since then');
select lives_ok($$ select open_check_in(tap.record('Ann')) $$, 'who pauses may check in all the same');
select lives_ok($$ select save_check_in_settings(tap.record('Ann'), null, false, '{}') $$, 'She goes on');
select results_eq('select paused_at, weekday from check_in_settings', $$ values (null::timestamptz, null::int) $$, 'any day');
select throws_ok(format('select save_check_in_settings(tap.record(''Ann''), %s, false, null)', n), '23514', null, format('no week has a day %s', n)) from unnest(array[0, 8]) n;
select throws_ok($$ select save_check_in_settings(tap.record('Ann'), null, false, array_fill('x'::text, array[61])) $$, '23514', null, 'and no form so many questions');
select throws_ok(format('select save_check_in_settings(%L, null, false, null)', tap.record(n)), 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}', 'she settles nothing for ' || n)
  from unnest(array['Bea', 'nobody']) n;
select throws_ok('update check_in_settings set weekday = 1', '42501', null, 'and writes past no function');

-- ---------- what is due ----------
select act_as_owner();
select tap.checks_in('Ann', 1, '{"seen": 5}');
select act_as('Ann');
select results_eq('select status, is_due, last_sent_on from my_check_ins()', $$ values ('none', true, tap.week(1)) $$, 'Sent last week, the next is due');
select act_as_owner();
select tap.plans_weeks('Ann', 2);
select act_as('Ann');
select results_eq('select every_weeks, is_due from my_check_ins()', $$ values (2, false) $$, 'but not where it is every other week');
select act_as_owner();
update form_assignments set on_date = tap.week(2) where id = tap.check_in_of('Ann');
select act_as('Ann');
select is(tap.is_due(), true, 'then it is due the week after');
select act_as_owner();
select tap.plans_weeks('Ann', 4), tap.fills('Ann', '{"seen": 6}');
select act_as('Ann');
select results_eq('select status, is_due from my_check_ins()', $$ values ('in_progress', false) $$, 'every four weeks, not yet; what she has begun is no reason');
select act_as_owner();
select tap.plans_weeks('Ann', 2);
select act_as('Ann');
select results_eq('select status, is_due, last_sent_on from my_check_ins()', $$ values ('in_progress', true, tap.week(2)) $$, 'begun, it is due still');
select lives_ok($$ select submit_assignment(tap.check_in_of('Ann')) $$, 'and sent');
select results_eq('select status, is_due, last_sent_on from my_check_ins()', $$ values ('sent', false, tap.week()) $$, 'not any more');

-- ---------- whose it is ----------
select act_as('Noor');
select is_empty('select 1 from check_in_settings', 'Noor, her coach, reads nothing of it: not whether she has paused');
select is_empty('select 1 from my_check_ins()', 'nor what is due');
select throws_ok($$ select save_check_in_settings(tap.record('Ann'), null, true, null) $$, 'PGRST', '{"code": "AT002", "hint": null, "details": null, "message": "not_found"}', 'and settles nothing for her');
select act_as('Bea');
select results_eq('select tap.whose(client_id) from my_check_ins()', array['Bea'], 'Bea, another client, has her own');
select is_empty('select 1 from check_in_settings', 'and none of Ann''s');

-- ---------- where somebody is ----------
select act_as_owner();
delete from form_assignments where on_date is not null;
select tap.zone('Ann', 'Pacific/Kiritimati'), tap.zone('Bea', 'Etc/GMT+12');
select act_as('Ann');
select results_eq('select today, on_date from my_check_ins()', $$ select t, date_trunc('week', t)::date from (select (now() at time zone 'Pacific/Kiritimati')::date) x (t) $$, 'Far east, it is a day of its own, and a week of its own');
select isnt(open_check_in(tap.record('Ann')), null, 'She opens it');
select is((select assigned_at from form_assignments where id = tap.check_in_of('Ann')), (select on_date::timestamp at time zone 'Pacific/Kiritimati' from my_check_ins()), 'which begins there');
select act_as('Bea');
select results_eq('select today, on_date from my_check_ins()', $$ select t, date_trunc('week', t)::date from (select (now() at time zone 'Etc/GMT+12')::date) x (t) $$, 'as it is far west');
select isnt(open_check_in(tap.record('Bea')), null, 'She opens hers');
select is((select on_date from form_assignments where id = tap.check_in_of('Bea')), (select on_date from my_check_ins()), 'of which her check-in is');

select * from finish();
rollback;
