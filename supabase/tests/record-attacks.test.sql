-- Attacks on the record by name: ways around the rules that no single table tells of.
begin;
set local search_path = public, tap;
select plan(24);

-- the error a statement gives for somebody's id, word for word but for that id; when there is none, words that nothing else gives
create function tap.words_for(p_sql text, p_id uuid) returns text language plpgsql as $$
declare
  detail text;
begin
  execute format(p_sql, p_id);
  return 'done ' || gen_random_uuid();
exception when others then
  get stacked diagnostics detail = pg_exception_detail;
  return replace(concat_ws(' | ', sqlstate, sqlerrm, detail), p_id::text, 'ID');
end
$$;
grant execute on function tap.words_for(text, uuid) to public;

-- ---------- looking for a difference between foreign and unknown ----------
select act_as('Noor');
select is(words_for(call, tap.record('Dov')), words_for(call, gen_random_uuid()), 'foreign as unknown: ' || call) from unnest(array[
  'select plan_session(gen_random_uuid(), %L, ''session'', now(), now() + interval ''1 h'')', 'select share_note(gen_random_uuid(), %L, null, tap.document(''x''))',
  'select prepare(%L)', 'insert into notes (client_id) values (%L)']) call;
select is(words_for(call, tap.session_of('Dov')), words_for(call, gen_random_uuid()), 'foreign as unknown: ' || call) from unnest(array[
  'select cancel_session(%L, 1)', 'select move_session(%L, 1, now(), now() + interval ''1 h'')', 'insert into notes (client_id, session_id) values (tap.record(''Ann''), %L)',
  'select share_note(gen_random_uuid(), tap.record(''Ann''), %L, tap.document(''x''))']) call;
select is(words_for(call, tap.note_of('Dov')), words_for(call, gen_random_uuid()), 'foreign as unknown: ' || call) from unnest(array[
  'select save_note(%L, 1, null, tap.document(''x''))', 'select finalise_note(%L, 1)', 'select delete_note(%L)', 'select amend_note(%L, 1, tap.document(''x''), ''why'')']) call;
select is(words_for(call, tap.message_to('Dov')), words_for(call, gen_random_uuid()), 'foreign as unknown: ' || call) from unnest(array[
  'select withdraw_shared_note(%L)', 'select mark_shared_note_read(%L)']) call;
select act_as('Bea');
select is(words_for('select mark_shared_note_read(%L)', tap.message_to('Bea')), words_for('select mark_shared_note_read(%L)', gen_random_uuid()),
  'for a client, what was withdrawn is as if it had never been');

-- ---------- writing without looking ----------
-- an update that names no row and gives none back is held by its own policy alone
select act_as('Omar');
select lives_ok($$ update notes set device = 'mine' $$, 'Omar writes on every note he can reach');
select lives_ok($$ update note_templates set title = 'mine' $$, 'and on every template');
select lives_ok($$ delete from note_templates $$, 'and deletes them');
select act_as_owner();
select results_eq($$ select tap.whose(client_id) from notes where device = 'mine' $$, array['Dov'], 'which was his own');
select results_eq($$ select count(*)::int from note_templates where title <> 'mine' $$, array[5], 'and nobody else''s');

-- ---------- were a column granted by mistake, the policies would hold ----------
-- the finalised one would be refused before any policy is asked
delete from notes where finalised_at is not null;
grant update (coach_id) on notes, note_templates to authenticated;
grant insert (coach_id) on notes, note_templates to authenticated;
select act_as('Noor');
select throws_like($$ update notes set coach_id = tap.user_of('Omar') $$, '%row-level security%', 'A note is not moved to another coach');
select throws_like($$ insert into notes (coach_id, client_id) values (tap.user_of('Omar'), tap.record('Dov')) $$, '%row-level security%', 'nor written for one');
select throws_like($$ update note_templates set coach_id = null where kind = 'session' $$, '%row-level security%', 'a template is not built in');
select throws_like($$ insert into note_templates (coach_id, kind, title, body) values (tap.user_of('Omar'), 'free', 'x', tap.document('x')) $$, '%row-level security%', 'nor written for another');

select * from finish();
rollback;
