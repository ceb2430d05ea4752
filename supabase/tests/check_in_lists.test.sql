-- The coach's lists, where several kinds of form meet: what is an intake's, what is a check-in's, and what is a measure's.
begin;
set local search_path = public, tap;
select plan(14);
select tap.forgets_check_ins();

create function tap.with_two_topics() returns jsonb language sql immutable as $$
  select jsonb_insert(tap.a_check_in(), '{sections,0,items,-1}', '{"linkId": "ask", "type": "boolean", "text": "Shall I ask?", "sensitivity": "normal", "role": "topic"}', true)
$$;
create function tap.is_sent(p_client text, p_title text, variadic p_answers jsonb[]) returns void language plpgsql security definer as $$
begin
  perform tap.is_given(p_client, p_title), tap.saves(p_client, variadic p_answers);
  perform private.submit_assignment(tap.assignment(p_client));
end
$$;
grant execute on all functions in schema tap to public;

-- ---------- topics ----------
select tap.plans_weeks('Ann', 1, tap.with_two_topics());
select tap.checks_in('Ann', 0, '{"talk": true, "ask": false}');
select act_as('Noor');
select results_eq($$ select link_id from live_topics(tap.record('Ann')) where on_date is not null $$, array['talk'], 'Of two that Noor asks, Ann would like to talk about one');
select act_as('Ann');
select lives_ok($$ select amend_answer(tap.check_in_of('Ann'), tap.answer('ask', 'true', 'coach', 'answered', tap.tag(tap.check_in_of('Ann'), 'ask'))) $$, 'now about both');
select act_as('Noor');
select results_eq($$ select link_id from live_topics(tap.record('Ann')) where on_date is not null order by link_id $$, array['ask', 'talk'], 'which are two topics');
select is((select count(*)::int from coach_today() where kind = 'check_in_topic'), 1, 'of one check-in to read');

-- ---------- other forms ----------
select act_as_owner();
select tap.claim('Noor'), private.publish_form(null, 'intake', 'Asks for a topic', tap.a_check_in()), private.publish_form(null, 'measure', 'A scale', tap.a_check_in());
select tap.a_client('Noor', 'Kim');
select tap.is_given('Kim', 'A scale');
select act_as('Noor');
select results_eq($$ select kind, form_title from coach_today() where client_name = 'Kim' $$, $$ values ('measure_not_started', 'A scale') $$, 'A measure that waits is named');
select act_as_owner();
select tap.saves('Kim', tap.answer('seen', '4')), private.submit_assignment(tap.assignment('Kim'));
select act_as('Noor');
select results_eq($$ select kind, form_title, assignment_id from coach_today() where client_name = 'Kim' $$, $$ values ('measure_to_read', 'A scale', tap.assignment('Kim')) $$, 'sent, it is to be read');
select is(prepare(tap.record('Kim')) -> 'unread', '[]', 'and is no intake that nobody has read');
select results_eq($$ select kind, excerpt, details ->> 'status' from timeline(tap.record('Kim'), array['measure', 'check_in', 'intake_sent']) $$, $$ values ('measure', 'A scale', 'submitted') $$, 'it stands in the record as what it is');
select results_eq($$ select excerpt from timeline(tap.record('Kim'), array['measure'], 'SCALE') $$, array['A scale'], 'and is found by its name');
select is_empty($$ select 1 from timeline(tap.record('Kim'), array['measure'], 'intake') $$, 'and no other');
select act_as_owner();
select tap.a_client('Noor', 'Lou');
select tap.is_sent('Lou', 'Asks for a topic', tap.answer('talk', 'true'));
select act_as('Noor');
select results_eq($$ select kind, form_title from coach_today() where client_name = 'Lou' $$, $$ values ('intake_to_read', 'Asks for a topic') $$, 'A topic of an intake waits with the intake');
select results_eq($$ select link_id, on_date from live_topics(tap.record('Lou')) $$, $$ values ('talk', null::date) $$, 'and is a topic of no week');
select results_eq($$ select intake_status from list_clients('Kim') union all select intake_status from list_clients('Lou') $$, array['none', 'submitted'], 'a measure is no intake');

-- ---------- words ----------
select act_as_owner();
select tap.checks_in('Kim', 2, '{"win": "An okapi"}'), tap.checks_in('Kim', 1, '{"win": "A heron"}');
select act_as('Noor');
select results_eq($$ select excerpt from timeline(tap.record('Kim'), array['check_in'], 'okapi') $$, array['An okapi'], 'A word finds the check-in that it stands in, and not the other');

select * from finish();
rollback;
