-- What to consider before a practice is assigned: from what this coach may read, and from nothing else.
begin;
set local search_path = public, tap;
select plan(35);
select tap.forgets_the_record();

create function tap.considers(p_client text, p_slug text) returns text language sql stable as $$
  select string_agg(concat_ws(' ', kind, caution), ', ' order by kind, caution) from public.considerations(tap.record(p_client), tap.built_in(p_slug))
$$;
create function tap.sends_intake(p_client text, variadic p_answers jsonb[]) returns void language plpgsql security definer as $$
declare
  made uuid := tap.is_given(p_client, 'Intake');
begin
  -- one later than the other
  update public.form_assignments a set assigned_at = now() + interval '1 s' * (select count(*) from public.form_assignments) where a.id = made;
  perform tap.saves(p_client, variadic array[tap.answer('q01', 'true'), tap.answer('q02', 'true'), tap.answer('q04', '"app"'), tap.answer('q05', 'true'),
    tap.answer('q11', '"single"'), tap.answer('q34', '"no"'), tap.answer('q39', '"later"', 'only_me')] || p_answers);
  perform private.submit_assignment(made);
  update public.form_assignments a set submitted_at = a.assigned_at where a.id = made;
  update public.answers a set sent_at = a.sent_at - interval '1 h' where a.assignment_id = made;
end
$$;
-- from the library, accepted and tried
create function tap.tries(p_client text, p_slug text, p_log jsonb) returns void language plpgsql security definer as $$
declare
  made uuid;
begin
  perform tap.claim('Noor');
  made := private.assign_practice(gen_random_uuid(), tap.record(p_client), tap.built_in(p_slug), null, tap.a_practice(p_slug), null, null, null, true);
  perform tap.answers(p_client, 'accept', made), tap.logs(p_client, p_log, made);
end
$$;
grant execute on all functions in schema tap to public;
select tap.a_client('Noor', 'Eve'), tap.a_client('Noor', 'Fay');

-- ---------- cautions ----------
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), null, 'Of Eve, who has sent nothing, there is nothing to consider');
select tap.sends_intake('Eve', tap.answer('q44', '["breath", "preg", "trauma"]'), tap.answer('q38', '["breath"]'));
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), 'caution breath, caution preg', 'what she named and the practice is careful about is');
select is(considers('Eve', 'body-weather'), null, 'and nothing else');
select results_eq($$ select distinct said_at = now() - interval '1 h' from considerations(tap.record('Eve'), tap.built_in('five-element-breath')) $$, array[true], 'with the time at which she said it');
select tap.amends('Eve', tap.answer('q44', '["preg"]'));
select act_as('Noor');
select is(considers('Eve', 'arriving-breath'), null, 'what she finds helpful is another question, whatever its words');
select results_eq($$ select caution, said_at = now() from considerations(tap.record('Eve'), tap.built_in('five-element-breath')) $$, $$ values ('preg', true) $$, 'it follows what she says now');
select tap.amends('Eve', tap.answer('q44', '["preg", "breath"]', 'only_me'));
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), null, 'what she keeps to herself raises nothing');
select tap.amends('Eve', tap.answer('q44', null, 'coach', 'skipped'));
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), null, 'nor what she would rather not say');
select tap.amends('Eve', tap.answer('q44', '["preg"]'));
select tap.sends_intake('Eve', tap.answer('q44', '["breath"]', 'only_me'));
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), null, 'the latest intake counts, and not an older one');
select tap.amends('Eve', tap.answer('q44', '["breath"]'));
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), 'caution breath', 'by what it says');
select tap.is_given('Eve', 'Intake');
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), 'caution breath', 'one that is not sent yet does not');
select act_as_owner();
insert into forms (coach_id, kind, title) values (tap.user_of('Noor'), 'check_in', 'A check-in');
update form_assignments set form_id = tap.form('A check-in'), submitted_at = now() + interval '1 d', status = 'submitted' where status = 'assigned' and client_id = tap.record('Eve');
select act_as('Noor');
select is(considers('Eve', 'five-element-breath'), 'caution breath', 'nor does another form');

-- ---------- to speak alone ----------
select is(considers('Ann', 'arriving-breath'), null, 'Ann asked to speak alone: of a practice for one, nothing');
select is(considers('Ann', 'hand-hold'), 'speak_alone', 'of one for two, that');
select is(considers('Ann', 'small-wins'), 'speak_alone', 'and of one for either');
select results_eq($$ select said_at from considerations(tap.record('Ann'), tap.built_in('hand-hold')) $$, $$ select submitted_at from form_assignments where client_id = tap.record('Ann') and asks_to_speak_alone $$, 'with the time');
select is(considers('Fay', 'hand-hold'), null, 'Fay did not');
select tap.sends('Bea', tap.answer('now', '"yes"'), tap.answer('flags', '["hurt"]'), tap.answer('help', '["noone"]'));
select act_as('Noor');
select is(considers('Bea', 'hand-hold'), null, 'of Bea, whose sharing is off and who told no one, there is nothing to consider');

-- ---------- ladders and tiers ----------
select is(considers('Fay', 'unhurried-touch-a'), 'tier', 'Of a first rung, that she decides when');
select is(considers('Fay', 'unhurried-touch-b'), 'ladder, tier', 'of the second, that the first was not done');
select tap.tries('Fay', 'unhurried-touch-a', tap.a_log('', 'coach', '{"outcome": "tried_stopped"}'));
select act_as('Noor');
select is(considers('Fay', 'unhurried-touch-b'), 'ladder, tier', 'a try that was stopped is not done');
select tap.tries('Fay', 'unhurried-touch-a', tap.a_log('', 'only_me'));
select act_as('Noor');
select is(considers('Fay', 'unhurried-touch-b'), 'ladder, tier', 'nor, as far as she may know, is one that Fay keeps to herself');
select act_as_owner();
update library_practices set ladder = 'another', rung = 1 where slug = 'hand-hold';
select tap.tries('Fay', 'unhurried-touch-b', tap.a_log()), tap.tries('Fay', 'hand-hold', tap.a_log()), tap.tries('Ann', 'unhurried-touch-a', tap.a_log());
select act_as('Noor');
select is(considers('Fay', 'unhurried-touch-b'), 'ladder, tier', 'nor is another rung, a rung of another ladder, or Ann''s');
select tap.tries('Fay', 'unhurried-touch-a', tap.a_log());
select act_as('Noor');
select is(considers('Fay', 'unhurried-touch-b'), 'tier', 'once it was done, it is no question');
select is(considers('Ann', 'unhurried-touch-b'), 'speak_alone, tier', 'for Ann alike');
select act_as_owner();
insert into library_practices (coach_id, title, category, participants, minutes, steps, ladder, rung) values (tap.user_of('Noor'), 'Third', 'touch', 'solo', 5, array['x'], 'unhurried-touch', 3);
select act_as('Noor');
select results_eq($$ select kind from considerations(tap.record('Ann'), tap.library('Third')) $$, array['ladder'], 'each rung below counts');
select is_empty($$ select 1 from considerations(tap.record('Fay'), tap.library('Third')) $$, 'where both were done there is nothing to consider');
select act_as_owner();
update library_practices set rung = 1, title = 'Own first' where title = 'Third';
update practices set library_practice_id = tap.library('Own first') where library_practice_id = tap.built_in('unhurried-touch-a');
select act_as('Noor');
select is(considers('Fay', 'unhurried-touch-b'), 'tier', 'a rung that she made her own is that rung');

-- ---------- the others ----------
select is_empty($$ select 1 from considerations(tap.record('Dov'), tap.built_in('unhurried-touch-b')) $$, 'Of another coach''s client Noor learns nothing');
select is_empty($$ select 1 from considerations(tap.record('Eve'), gen_random_uuid()) union all select 1 from considerations(tap.record('Eve'), null) $$, 'nor of no practice');
select act_as('Omar');
select is(considers('Ann', 'hand-hold'), null, 'Omar, another coach, learns nothing of Ann');
select is_empty($$ select 1 from considerations(tap.record('Dov'), tap.library('Own first')) $$, 'and nothing by Noor''s practice');
select act_as('Ann');
select is(considers('Ann', 'unhurried-touch-b'), null, 'Ann is asked nothing');
select act_as('Rhea');
select is(considers('Rob', 'unhurried-touch-b'), null, 'nor Rhea, who was removed');
select act_as_anon();
select throws_ok($$ select 1 from public.considerations(null, null) $$, '42501', null, 'nor anybody signed out');

select * from finish();
rollback;
