-- What is unusual for a client, by an individuals chart of their own answers. Its numbers are those of the literature, and it says nothing else.
begin;
set local search_path = public, tap;
select plan(44);
select tap.forgets_check_ins();

-- Ann answers these, a week each, the last one last week; null is a week without an answer.
create function tap.answers_in_turn(p_name text, p_link text, variadic p_values int[]) returns void language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
  nr int;
begin
  for nr in 1 .. cardinality(p_values) loop
    insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id, on_date, status, submitted_at)
      select c.coach_id, c.id, v.form_id, v.id, gen_random_uuid(), tap.week(cardinality(p_values) - nr + 1), 'submitted', now()
        from public.clients c, public.form_versions v where c.id = tap.record(p_name) and v.id = '00000000-0000-4000-8000-0000000f0201'
      on conflict (client_id, on_date) where on_date is not null do update set submitted_at = excluded.submitted_at
      returning id into made;
    if p_values[nr] is not null then
      insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, visibility, sent_at, coach_can_read)
        select a.id, p_link, a.coach_id, a.client_id, to_jsonb(p_values[nr]), 'answered', 'coach', now(), true from public.form_assignments a where a.id = made;
    end if;
  end loop;
end
$$;
comment on function tap.answers_in_turn(text, text, variadic int[]) is 'A client answered one question week by week, as if it had been sent.';
create function tap.of_seen(variadic p_values int[]) returns text language plpgsql security definer set search_path = '' as $$
begin
  delete from public.form_assignments a where a.on_date is not null;
  perform tap.answers_in_turn('Ann', 'seen', variadic p_values);
  perform tap.claim('Noor');
  return (select format('%s %s..%s', u.rule, round(u.low, 2), round(u.high, 2)) from public.unusual_check_ins() u where u.client_id = tap.record('Ann'));
end
$$;
comment on function tap.of_seen(variadic int[]) is 'What is said of the last of these answers: rule and limits, or nothing.';
alter table answers disable trigger user;

-- ---------- limits ----------
select is(tap.of_seen(496, 476, 499, 513, 478, 512, 526, 524, 536, 521, 999), 'outside 458.15..558.05',
  'The flow rates of the NIST/SEMATECH e-Handbook 6.3.2.2, times ten: 45.82 and 55.80 there, where 3/1.128 is written for 2.66');
select is(tap.of_seen(9), null, 'One answer says nothing');
select is(tap.of_seen(5, 5, 5, 5, 10), null, 'nor does a fifth, which has four before it');
select is(tap.of_seen(5, 5, 5, 5, 5, 10), 'outside 4.00..6.00', 'a sixth does');
select is(tap.of_seen(5, 4, 5, 4, 5, 10), 'outside 1.94..7.26', 'far above');
select is(tap.of_seen(7, 6, 7, 6, 7, 1), 'outside 3.94..9.26', 'or far below');
select is(tap.of_seen(2, 8, 3, 9, 2, 10), null, 'not within wide limits');
select is(tap.of_seen(6, 6, 6, 6, 6, 7), null, 'whole numbers show nothing smaller than a step: exactly on the limit is inside');
select is(tap.of_seen(6, 6, 6, 6, 6, 8), 'outside 5.00..7.00', 'two steps are');
select is(tap.of_seen(6, 6, 6, 6, 6, 4), 'outside 5.00..7.00', 'either way');
-- mean 250, mean moving range 100, so 266 either side
select is(tap.of_seen(300, 200, 300, 200, 300, 200, 516), null, 'on a limit that is no whole number of steps, nothing either');
select is(tap.of_seen(300, 200, 300, 200, 300, 200, 517), 'outside -16.00..516.00', 'a step further, it is');
select is(tap.of_seen(300, 200, 300, 200, 300, 200, -17), 'outside -16.00..516.00', 'below as above');
select is(tap.of_seen(5, null, 4, 5, null, null, 4, 5, 10), 'outside 1.94..7.26', 'A week without an answer is skipped over');
select is(tap.of_seen(5, null, 5, 5, null, null, 5, 10), null, 'and makes no five of four');
select is(tap.of_seen(5, 4, 5, 4, 5, 10, null), null, 'of the latest check-in alone: what it does not answer is not unusual in it');

-- ---------- eight in a row ----------
select is(tap.of_seen(4, 5, 4, 5, 4, 5, 5, 5, 5, 5, 5, 5, 5), 'run 3.54..5.96', 'Eight in a row above the mean of at least five before them');
select is(tap.of_seen(5, 4, 5, 4, 5, 4, 4, 4, 4, 4, 4, 4, 4), 'run 3.04..5.46', 'or below it');
select is(tap.of_seen(4, 5, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5), null, 'but not where there are four before them');
select is(tap.of_seen(4, 5, 4, 5, 4, 4, 5, 5, 5, 5, 5, 5, 5), null, 'nor seven');
select is(tap.of_seen(5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6), null, 'nor where the first of the eight lies on the mean');
select is(tap.of_seen(5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4), null, 'from below either');
select is(tap.of_seen(4, 5, 4, 5, 4, 5, 5, 5, 5, 5, 5, 5, 10), 'outside 3.54..5.96', 'outside says more than a run');

-- ---------- of which answers ----------
select act_as_owner();
select tap.of_seen(5, 4, 5, 4, 5, 10);
select act_as('Noor');
select results_eq($$ select tap.whose(client_id), client_name, assignment_id, on_date, link_id, label, value, low, high, rule from unusual_check_ins() $$,
  $$ values ('Ann', 'Ann', tap.check_in_of('Ann'), tap.week(1), 'seen', 'Seen', 10, 1.9400, 7.2600, 'outside') $$, 'Noor, a coach, is told of Ann, her client');
select act_as('Omar');
select is_empty('select 1 from unusual_check_ins()', 'Omar, another coach, is not');
select act_as('Ann');
select is_empty('select 1 from unusual_check_ins()', 'nor is Ann, who sees her own progress');
select act_as_owner();
select tap.answers_in_turn('Dov', 'seen', 5, 4, 5, 4, 5, 10);
select act_as('Omar');
select results_eq('select tap.whose(client_id) from unusual_check_ins()', array['Dov'], 'Omar has Dov');
select act_as('Noor');
select results_eq('select tap.whose(client_id) from unusual_check_ins()', array['Ann'], 'and Noor Ann, still');
select act_as_owner();
update answers set coach_can_read = false where assignment_id = tap.check_in_of('Ann');
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'what Ann keeps to herself is unusual to nobody');
select act_as_owner();
update answers set coach_can_read = true where assignment_id = tap.check_in_of('Ann');
update answers a set coach_can_read = false from form_assignments f where f.id = a.assignment_id and f.client_id = tap.record('Ann') and f.on_date = tap.week(3);
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'and is in no limit: four that may be read are too few');
select act_as_owner();
update answers set coach_can_read = true;
update answers a set state = 'skipped', value = null from form_assignments f where f.id = a.assignment_id and f.client_id = tap.record('Ann') and f.on_date = tap.week(3);
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'a skipped one is no answer');
select act_as_owner();
update answers a set state = 'answered', value = 'true' from form_assignments f where f.id = a.assignment_id and f.client_id = tap.record('Ann') and f.on_date = tap.week(3);
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'nor is a yes a number');
select act_as_owner();
select tap.of_seen(5, 4, 5, 4, 5, 10), tap.plans_weeks('Ann', 1, tap.a_check_in());
update form_assignments set form_version_id = (select form_version_id from check_in_plans where client_id = tap.record('Ann')) where client_id = tap.record('Ann') and on_date = tap.week(4);
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'An answer in other words is of another line');
select act_as_owner();
update form_assignments set form_version_id = (select form_version_id from check_in_plans where client_id = tap.record('Ann')) where client_id = tap.record('Ann') and on_date is not null;
select act_as('Noor');
select results_eq('select label from unusual_check_ins()', array['Seen'], 'all in those words, they are one again');
select act_as_owner();
update form_assignments set status = 'in_progress', submitted_at = null where id = tap.check_in_of('Ann');
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'What is not sent is not unusual');
select act_as_owner();
update form_assignments set status = 'submitted', submitted_at = now() where id = tap.check_in_of('Ann');
update form_assignments set status = 'in_progress', submitted_at = null where client_id = tap.record('Ann') and on_date = tap.week(2);
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'nor is it in a limit');
select act_as_owner();
update form_assignments set status = 'submitted', submitted_at = now() where client_id = tap.record('Ann') and on_date = tap.week(2);
update clients set status = 'archived' where id = tap.record('Ann');
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'Of who is archived nothing is told');
select act_as_owner();
update clients set status = 'active', preferred_name = 'Annie' where id = tap.record('Ann');
select act_as('Noor');
select results_eq('select client_name from unusual_check_ins()', array['Annie'], 'and of Ann by the name that she likes');

-- ---------- the latest, and not an old one ----------
select act_as_owner();
select tap.of_seen(5, 4, 5, 4, 5, 10, null, null);
delete from form_assignments where client_id = tap.record('Ann') and on_date in (tap.week(1), tap.week(2));
select act_as('Noor');
select is((select count(*)::int from unusual_check_ins()), case when (now() at time zone 'UTC')::date - tap.week(3) <= 21 then 1 else 0 end, 'A check-in is told of for 21 days from the Monday of its week');
select act_as_owner();
select tap.of_seen(5, 4, 5, 4, 5, 10, 5);
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'Once a later one is usual, nothing is told');
select act_as_owner();
select tap.of_seen(5, 4, 5, 4, 5, 10), tap.answers_in_turn('Ann', 'heard', 5, 4, 5, 4, 5, 0), tap.answers_in_turn('Bea', 'trust', 5, 4, 5, 4, 5, 0),
  tap.answers_in_turn('Bea', 'seen', 0, 0, 0, 0, 0, 0);
select act_as('Noor');
select results_eq('select client_name, link_id, value from unusual_check_ins()', $$ values ('Annie', 'seen', 10), ('Annie', 'heard', 0), ('Bea', 'trust', 0) $$, 'By name, and as they are asked, each by their own answers');
select results_eq('select link_id from unusual_check_ins(2)', array['seen', 'heard'], 'no more than asked for');
select is((select count(*)::int from unusual_check_ins(0)), 1, 'at least one');
select act_as_owner();
select tap.is_removed('Noor');
select act_as('Noor');
select is_empty('select 1 from unusual_check_ins()', 'A coach who was removed is told nothing');

select * from finish();
rollback;
