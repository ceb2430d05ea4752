-- Holds: after a hard try the next step of a programme waits, and a later rung of a ladder until the coach unlocks it. Whoever may read
-- the log lifts its hold; a coach who may not learns nothing of it.
begin;
set local search_path = public, tap;
select plan(79);
select tap.forgets_the_record();
delete from programmes;
select tap.claim('Noor');
select private.save_programme(gen_random_uuid(), null, null, 'Four', '', jsonb_build_array(tap.an_item('arriving-breath'), tap.an_item('hand-hold'), tap.an_item('long-hug'), tap.an_item('soft-gaze')));

-- not stable, so that it finds what the same statement made before
create function tap.step(p_position int, p_name text default 'Ann') returns uuid language sql security definer set search_path = '' as $$
  select p.id from public.practices p where p.client_id = tap.record(p_name) and p.position = p_position
$$;
-- whatever the caller may see of the step
create view tap.where_is as select p.id, p.position from public.practices p;
create function tap.held() returns text language sql stable as $$
  select string_agg(p.position || case when h.released_at is null then '' else ' lifted' end, ', ' order by p.position, h.released_at nulls first)
    from public.practice_holds h left join tap.where_is p on p.id = h.practice_id
$$;
create function tap.sees() returns text language sql stable as $$ select string_agg(position::text, ' ' order by position) from public.practices $$;
create function tap.hard(p_visibility text default 'coach', p_others jsonb default '{"outcome": "tried_stopped"}') returns jsonb language sql stable as $$ select tap.a_log('', p_visibility, p_others) $$;
create function tap.the_log_of(p_visibility text default 'coach') returns uuid language sql security definer set search_path = '' as $$
  select l.id from public.practice_logs l where l.client_id = tap.record('Ann') and l.visibility = p_visibility
$$;
create function tap.starts_anew() returns void language sql security definer set search_path = '' as $$
  delete from public.practices;
  select tap.runs('Ann');
  select tap.answers('Ann', 'accept', tap.step(1));
$$;
-- as if it had been held an hour ago
create function tap.an_hour_goes() returns void language sql security definer set search_path = '' as $$
  update public.practice_holds set held_at = held_at - interval '1 h', released_at = released_at - interval '1 h';
$$;
grant select on tap.where_is to public;
grant execute on all functions in schema tap to public;

-- ---------- which tries hold ----------
select tap.starts_anew();
select act_as('Ann');
select is(sees(), '1 2 3 4', 'Ann, a client, sees four steps');
select is(held(), null, 'and nothing is held');
select tap.logs('Ann', tap.a_log('', 'coach', changes::jsonb)) from unnest(array['{}', '{"before": 3, "after": 5}', '{"before": 7, "after": 0}', '{"after": 10}', '{"before": 0}']) changes;
select act_as('Ann');
select is(held(), null, 'after tries that were not hard, nor a rise of two, nor half a number');
select tap.logs('Ann', tap.a_log('', 'coach', '{"before": 3, "after": 6}'));
select act_as('Ann');
select is(held(), '2', 'after a rise of three, the next step waits');
select is(sees(), '1 3 4', 'and is not there for her');
select throws_like($$ select answer_practice(tap.step(2), 1, 'accept') $$, '%AT002%', 'so she can not accept it');
select throws_like($$ select save_practice_log(gen_random_uuid(), tap.step(2), null, tap.a_log()) $$, '%AT002%', 'and not log it');
select is_empty($$ select 1 from my_practices_today() where title = 'Hand-hold' $$, 'and it is on no Today');
select tap.starts_anew(), tap.answers('Ann', 'set_aside', tap.step(2)), tap.answers('Ann', 'accept', tap.step(3)), tap.logs('Ann', hard(), tap.step(1));
select act_as('Ann');
select is(held(), '4', 'the next step is the next that she has not answered');
select is(sees(), '1 2 3', 'what she answered stays');
select tap.starts_anew(), tap.answers('Ann', 'accept', tap.step(4)), tap.logs('Ann', hard(), tap.step(4));
select act_as('Ann');
select is(held(), null, 'after the last step, nothing waits');
select tap.assigns('Ann', 'Alone');
select tap.answers('Ann', 'accept', id), tap.logs('Ann', hard(), id) from practices where title = 'Alone';
select act_as('Ann');
select is(held(), null, 'nor after a practice on its own');
select tap.starts_anew(), tap.runs('Bea'), tap.logs('Ann', hard());
select act_as('Bea');
select is(sees(), '1 2 3 4', 'and nothing of Bea''s, who has the same programme');

-- ---------- the coach may read the log ----------
select tap.an_hour_goes();
select act_as('Ann');
select results_eq('select practice_id = tap.step(2), log_id = tap.the_log_of(), tap.whose(coach_id), tap.whose(client_id), held_at = now() - interval ''1 h'', released_at from practice_holds', $$ values (true, true, 'Noor', 'Ann', true, null::timestamptz) $$, 'Ann reads what waits, and why');
select throws_like($$ select release_practice(tap.step(2)) $$, '%AT002%', 'but does not lift it: her coach does');
select act_as('Noor');
select is(held(), '2', 'Noor, the coach, reads it');
select results_eq($$ select kind, client_name, practice_title, practice_id = tap.step(2), log_id = tap.the_log_of(), at = now() - interval '1 h' from coach_today() where kind = 'practice_held' $$,
  $$ values ('practice_held', 'Ann', 'Hand-hold', true, true, true) $$, 'it is on her Today');
select results_eq($$ select position, held_since = now() - interval '1 h' from followed_practices(tap.record('Ann')) where held_since is not null $$, $$ values (2, true) $$, 'and where she follows');
select results_eq($$ select p ->> 'title' from jsonb_array_elements(prepare(tap.record('Ann')) -> 'practices') p where p ->> 'heldSince' is not null $$, array['Hand-hold'], 'and before a session');
select results_eq($$ select status, revision from practices where id = tap.step(2) $$, $$ values ('proposed', 1) $$, 'the step itself is as it was');
update clients set status = 'archived' where name = 'Ann';
select is_empty($$ select 1 from coach_today() where kind = 'practice_held' $$, 'of who is archived nothing waits on Today');
update clients set status = 'active' where name = 'Ann';
select act_as('Omar');
select is_empty('select 1 from practice_holds', 'Omar, another coach, reads none');
select throws_like($$ select release_practice(tap.step(2)) $$, '%AT002%', 'and lifts none');
select act_as('Rhea');
select is_empty('select 1 from practice_holds', 'nor does Rhea, who was removed');
select act_as_anon();
select throws_ok('select 1 from practice_holds', '42501', null, 'nor anybody signed out');
select act_as('Noor');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'Noor lifts it');
select is(held(), '2 lifted', 'it is lifted');
select tap.an_hour_goes();
select act_as('Noor');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'again');
select results_eq('select released_at = now() - interval ''1 h'' from practice_holds', array[true], 'changes nothing');
select is_empty($$ select 1 from coach_today() where kind = 'practice_held' union all select 1 from followed_practices() where held_since is not null
  union all select 1 from jsonb_array_elements(prepare(tap.record('Ann')) -> 'practices') p where p ->> 'heldSince' is not null $$, 'and it waits nowhere');
select tap.changes(tap.the_log_of(), tap.a_log('And more', 'coach', '{"outcome": "tried_stopped"}'));
select act_as('Noor');
select is(held(), '2 lifted', 'nor again when Ann says more of that try');
select throws_like($$ select release_practice(tap.step(3)) $$, '%AT002%', 'what is not held is not lifted');
select act_as('Ann');
select is(sees(), '1 2 3 4', 'Ann finds the step again');
select is(answer_practice(tap.step(2), 1, 'accept'), 2, 'and accepts it, at the revision it always had');
select tap.starts_anew(), tap.logs('Ann', hard()), tap.claim('Noor');
select private.withdraw_practice(tap.step(2), 1);
select act_as('Noor');
select is_empty($$ select 1 from coach_today() where kind = 'practice_held' union all select 1 from followed_practices() where held_since is not null $$, 'A step that Noor takes back waits no more');

-- ---------- the coach may not read the log ----------
select tap.starts_anew(), tap.logs('Ann', hard('only_me'));
select act_as('Noor');
select is_empty('select 1 from practice_holds', 'When Ann keeps the log to herself, Noor reads no hold');
select is_empty($$ select 1 from coach_today() where kind = 'practice_held' union all select 1 from followed_practices() where held_since is not null $$, 'and finds nothing that waits');
select is(sees(), '1 2 3 4', 'only four steps');
select throws_like($$ select release_practice(tap.step(2)) $$, '%AT002%', 'there is nothing for her to lift');
select act_as('Ann');
select is(sees(), '1 3 4', 'for Ann the step waits');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'and is hers to go on with');
select is(sees(), '1 2 3 4', 'then it is there');
select act_as('Noor');
select is_empty('select 1 from practice_holds', 'Noor never knew');

-- ---------- what was accepted ----------
select tap.starts_anew(), tap.logs('Ann', hard());
select act_as_owner();
update practices set status = 'accepted' where id = tap.step(2);
select act_as('Ann');
select is(sees(), '1 2 3 4', 'A step that was accepted as it was being held is Ann''s');

-- ---------- two that hold ----------
select tap.starts_anew(), tap.logs('Ann', hard('only_me')), tap.logs('Ann', hard('coach'));
select act_as('Noor');
select is(held(), '2', 'Of two that hold one step Noor reads the one she may');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'and lifts it');
select act_as('Ann');
select is(held(), '2, 2 lifted', 'the other is Ann''s');
select is(sees(), '1 3 4', 'so it waits on');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'until she lifts it');
select is(sees(), '1 2 3 4', 'then it is there');

-- ---------- a log that changes ----------
select tap.starts_anew(), tap.logs('Ann', tap.a_log());
select tap.changes(tap.the_log_of(), hard());
select act_as('Ann');
select is(held(), '2', 'A try that was stopped after all holds');
select tap.changes(tap.the_log_of(), tap.a_log('Not so'));
select act_as('Ann');
select is(held(), null, 'and one that was not does not');
select tap.changes(tap.the_log_of(), hard()), tap.claim('Noor');
select private.release_practice(tap.step(2));
select tap.changes(tap.the_log_of(), tap.a_log('Other words', 'coach', '{"outcome": "tried_stopped"}')), tap.changes(tap.the_log_of(), tap.a_log()), tap.changes(tap.the_log_of(), hard());
select act_as('Ann');
select is(held(), '2 lifted', 'what was lifted is not held again by the same try');
select tap.starts_anew(), tap.logs('Ann', hard()), tap.an_hour_goes();
select tap.changes(tap.the_log_of(), tap.a_log('Why', 'coach', '{"outcome": "tried_stopped"}'));
select act_as('Noor');
select results_eq('select held_at = now() - interval ''1 h'' from practice_holds', array[true], 'Other words move nothing');
select tap.changes(tap.the_log_of(), hard('only_me'));
select act_as('Noor');
select is(held(), null, 'A log that is closed takes its hold out of Noor''s sight');
select act_as('Ann');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'and gives it to Ann');
select is(sees(), '1 2 3 4', 'who lifts it for as long as it is hers alone');
select tap.an_hour_goes(), tap.changes(tap.the_log_of('only_me'), hard());
select act_as('Noor');
select results_eq('select held_at = now(), released_at from practice_holds', $$ values (true, null::timestamptz) $$, 'opened again, it holds as a try of this moment: that Ann had lifted it stays between her and herself');
select release_practice(tap.step(2));
select tap.changes(tap.the_log_of(), hard('only_me')), tap.changes(tap.the_log_of('only_me'), hard());
select act_as('Ann');
select is(sees(), '1 2 3 4', 'what Noor lifted stays lifted');
select act_as('Noor');
select is_empty('select 1 from practice_holds where released_at is null', 'for her as well');
select tap.starts_anew(), tap.logs('Ann', hard('only_me'));
select act_as('Ann');
select release_practice(tap.step(2));
select tap.changes(tap.the_log_of('only_me'), hard('only_me', '{"outcome": "tried_stopped", "win": "Tea"}'));
select act_as('Ann');
select is(sees(), '1 2 3 4', 'What Ann changes of a log that she keeps does not hold again');
select tap.starts_anew(), tap.logs('Ann', hard('only_me')), tap.an_hour_goes();
select tap.changes(tap.the_log_of('only_me'), hard());
select act_as('Noor');
select results_eq('select held_at = now(), released_at from practice_holds', $$ values (true, null::timestamptz) $$, 'one that waits still is opened with its log, as of now');
select act_as('Ann');
select throws_like($$ select release_practice(tap.step(2)) $$, '%AT002%', 'and is Noor''s to lift');
select delete_practice_log(tap.the_log_of(), tap.revision_of(tap.the_log_of()));
select is_empty('select 1 from practice_holds', 'A log that is deleted holds nothing');
select is(sees(), '1 2 3 4', 'and the step is there');

-- ---------- ladders ----------
select act_as_owner();
delete from programmes;
delete from practices;
select tap.claim('Noor');
select private.save_programme(gen_random_uuid(), null, null, 'A ladder', '', jsonb_build_array(tap.an_item('unhurried-touch-a'), tap.an_item('unhurried-touch-b', 'after_previous')));
select tap.runs('Ann');
select act_as('Ann');
select is(sees(), '1', 'The second rung of a ladder waits');
select act_as('Noor');
select results_eq('select practice_id = tap.step(2), log_id from practice_holds', $$ values (true, null::uuid) $$, 'for Noor');
select is_empty($$ select 1 from coach_today() where kind = 'practice_held' $$, 'who is not asked before its time');
select is(prepare(tap.record('Ann')) -> 'practices' @> '[{"title": "Unhurried touch B"}]', false, 'nor before a session');
select tap.answers('Ann', 'accept', tap.step(1)), tap.answers('Ann', 'finish', tap.step(1));
select act_as('Ann');
select is(sees(), '1', 'when the first is finished the second does not open by itself');
select throws_like($$ select release_practice(tap.step(2)) $$, '%AT002%', 'nor does Ann open it');
select act_as_owner();
update practice_holds set held_at = now() - interval '3 d';
select act_as('Noor');
select results_eq($$ select practice_title, log_id, at = now() from coach_today() where kind = 'practice_held' $$, $$ values ('Unhurried touch B', null::uuid, true) $$, 'Noor is told that it is time to think of it');
select is(prepare(tap.record('Ann')) -> 'practices' @> '[{"title": "Unhurried touch B"}]', true, 'and before a session too');
select lives_ok($$ select release_practice(tap.step(2)) $$, 'she opens it');
select act_as('Ann');
select is(sees(), '1 2', 'and there it is');

-- ---------- bounds that no API reaches ----------
select act_as_owner();
select tap.logs('Ann', hard());
select throws_ok($$ insert into practice_holds (practice_id, log_id, coach_id, client_id, coach_can_read) select tap.step(2), null, tap.user_of('Noor'), tap.record('Bea'), true $$, '23503', null, 'A hold is of one''s own step');
select throws_ok($$ insert into practice_holds (practice_id, log_id, coach_id, client_id, coach_can_read) select tap.step(2), gen_random_uuid(), tap.user_of('Noor'), tap.record('Ann'), true $$, '23503', null, 'and of one''s own try');
select throws_ok($$ insert into practice_holds (practice_id, log_id, coach_id, client_id, coach_can_read) select h.practice_id, tap.the_log_of(), h.coach_id, h.client_id, true from practice_holds h, generate_series(1, 2) limit 2 $$, '23505', null, 'once');
delete from clients where name = 'Ann';
select is_empty($$ select 1 from practice_holds where client_id = tap.record('Ann') $$, 'who is erased leaves none');

select * from finish();
rollback;
