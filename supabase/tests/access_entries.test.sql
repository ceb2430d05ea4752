-- The ledger: who looked at a client's record. The client can see it; nobody can change it.
begin;
set local search_path = public, tap;
select plan(54);

select act_as('Noor');
select results_eq('select tap.whose(client_id), tap.whose(actor_id), action from access_entries', $$ values ('Ann', 'Noor', 'opened_record') $$,
  'Noor, a coach, sees when she looked at her clients''s records');
select lives_ok($$ select record_access(tap.record('Ann'), 'opened_record') $$, 'the same within the hour');
select is((select count(*)::int from access_entries), 1, 'adds no entry');
select lives_ok($$ select record_access(tap.record('Ann'), 'read_intake') $$, 'another kind does');
select lives_ok($$ select record_access(tap.record('Cal'), 'read_intake') $$, 'and so does another client');
select throws_like($$ select record_access(tap.record('Dov'), 'printed') $$, '%AT002%', 'Omar''s client is not found');
select throws_like($$ select record_access(gen_random_uuid(), 'printed') $$, '%AT002%', 'like nobody at all');
select throws_ok($$ select record_access(tap.record('Ann'), 'peeked') $$, '23514', null, 'an action is one of those that are known');
select throws_ok($$ insert into access_entries (action) values ('printed') $$, '42501', null, 'no entry is written by hand');
select throws_ok($$ update access_entries set action = 'printed' $$, '42501', null, 'changed');
select throws_ok($$ delete from access_entries $$, '42501', null, 'deleted');
select throws_ok($$ truncate access_entries $$, '42501', null, 'or swept away');

select act_as('Ann');
select results_eq('select tap.whose(client_id), action from access_entries order by at', $$ values ('Ann', 'opened_record'), ('Ann', 'read_intake') $$,
  'Ann, a client, sees who looked at hers');
select throws_ok('select seq from access_entries', '42501', null, 'but not its place in the chain, whose gaps would tell of others');
select throws_ok('select prev_hash, hash from access_entries', '42501', null, 'nor what links it to them');
select throws_like($$ select record_access(tap.record('Ann'), 'printed') $$, '%AT010%', 'she adds nothing');
select act_as('Bea');
select is_empty('select 1 from access_entries', 'Bea, another client, sees nothing of it');
select act_as('Omar');
select results_eq('select tap.whose(client_id) from access_entries', $$ values ('Dov') $$, 'Omar, another coach, sees his own');
select act_as('Rhea');
select is_empty('select 1 from access_entries', 'Rhea, who was removed, sees none');
select throws_like($$ select record_access(tap.record('Rob'), 'printed') $$, '%AT010%', 'and adds none');
select act_as('Rob');
select isnt_empty('select 1 from access_entries', 'her client still sees what she did');
select act_as_anon();
select throws_ok('select 1 from access_entries', '42501', null, 'signed out, there is nothing to read');
select throws_ok($$ select record_access(gen_random_uuid(), 'printed') $$, '42501', null, 'and nothing to say');

-- ---------- the chain ----------
select act_as_owner();
select results_eq($$ select seq, action from access_entries where coach_id = tap.user_of('Noor') order by seq $$,
  $$ values (1::bigint, 'opened_record'), (2, 'read_intake'), (3, 'read_intake') $$, 'What Noor did stands one after the other');
select is_empty($$ select 1 from (select seq, prev_hash, lag(hash) over (partition by coach_id order by seq) as before from access_entries) e
  where prev_hash is distinct from before $$, 'each with the hash of the one before');
select is_empty($$ select 1 from access_entries e where hash is distinct from sha256(coalesce(prev_hash, '') || convert_to(concat_ws('|',
    coach_id, seq, client_id, actor_id, action, (extract(epoch from at) * 1000000)::bigint), 'UTF8')) $$, 'and its own over every word of it');

-- ---------- nobody rewrites it ----------
select act_as_service();
select throws_like($$ update access_entries set action = 'printed' $$, '%AT008%', 'The service key changes no entry');
select throws_like($$ delete from access_entries $$, '%AT008%', 'deletes none');
select throws_ok($$ insert into access_entries (coach_id, seq, client_id, actor_id, action, hash) values (tap.user_of('Noor'), 99, tap.record('Ann'), tap.user_of('Noor'), 'printed', 'x') $$,
  '42501', null, 'and adds none');
select act_as_owner();
select throws_like($$ update access_entries set action = 'printed' $$, '%AT008%', 'the owner of the database changes none');
select throws_like($$ delete from access_entries $$, '%AT008%', 'deletes none');
select throws_like($$ truncate access_entries $$, '%AT008%', 'and sweeps none away');
select throws_ok($$ insert into access_entries (coach_id, seq, client_id, actor_id, action, hash)
  select coach_id, seq, client_id, actor_id, action, hash from access_entries limit 1 $$, '23505', null, 'no place in a chain is taken twice');
delete from form_assignments where client_id = tap.record('Ann');
delete from clients where id = tap.record('Ann');
select is((select count(*)::int from access_entries where client_id = tap.record('Ann')), 2, 'the ledger outlives whom it is about');

alter table access_entries disable trigger user;
update access_entries set at = at - interval '61 minutes' where client_id = tap.record('Cal');
alter table access_entries enable trigger user;
select act_as('Noor');
select lives_ok($$ select record_access(tap.record('Cal'), 'read_intake') $$, 'After an hour the same');
select is((select count(*)::int from access_entries where action = 'read_intake' and client_id = tap.record('Cal')), 2, 'is a new entry');


-- ---------- whatever shows a record leaves an entry, not the app alone ----------
select act_as_owner();
create function tap.trace_of(p_sql text, p_who text default 'Noor') returns text language plpgsql as $$
declare
  before bigint;
begin
  alter table public.access_entries disable trigger user;
  update public.access_entries set at = at - interval '61 minutes' where at > clock_timestamp() - interval '1 hour';
  alter table public.access_entries enable trigger user;
  select coalesce(max(e.seq), 0) into before from public.access_entries e where e.coach_id = tap.user_of(p_who);
  perform act_as(p_who);
  execute p_sql;
  perform act_as_owner();
  return (select string_agg(tap.whose(e.client_id) || ' ' || e.action, ', ' order by e.seq) from public.access_entries e
           where e.coach_id = tap.user_of(p_who) and e.seq > before);
end
$$;
select is(tap.trace_of($$ select count(*) from timeline(tap.record('Bea')) $$), 'Bea opened_record', 'The timeline leaves an entry');
select is(tap.trace_of($$ select prepare(tap.record('Bea')) $$), 'Bea opened_record', 'so does preparing a session');
select is(tap.trace_of($$ select progress(tap.record('Bea')) $$), 'Bea opened_record', 'so does progress');
select is(tap.trace_of($$ select count(*) from wins(tap.record('Bea')) $$), 'Bea opened_record', 'so do the wins');
select is(tap.trace_of($$ select count(*) from timeline(tap.record('Bea')), wins(tap.record('Bea')), (select prepare(tap.record('Bea'))) p $$), 'Bea opened_record', 'all of them together one an hour');
select is(tap.trace_of($$ select count(*) from timeline(tap.record('Dov')) $$), null, 'Omar''s client is not shown, and there is nothing to enter');
select is(tap.trace_of($$ select count(*) from wins(gen_random_uuid()) $$), null, 'like nobody at all');
select is(tap.trace_of($$ select progress(tap.record('Rob')) $$), null, 'nor somebody else''s');
select act_as('Bea');
select lives_ok($$ select count(*) from timeline(tap.record('Bea')), wins(tap.record('Bea')) $$, 'Bea, a client, reads of herself');
select act_as_owner();
select is((select count(*)::int from access_entries where actor_id = tap.user_of('Bea')), 0, 'and leaves no entry');
select act_as('Rhea');
select lives_ok($$ select count(*) from timeline(tap.record('Rob')) $$, 'Rhea, who was removed, is shown nothing');
select act_as_owner();
select is((select count(*)::int from access_entries where coach_id = tap.user_of('Rhea') and at > now()), 0, 'and leaves none');

-- ---------- a search ----------
select is(tap.trace_of($$ select count(*) from search_record('nowhereatall') $$), null, 'A search that finds nobody leaves none');
select is(tap.trace_of($$ select count(*) from search_record('zebra') $$), null, 'one that finds the coach''s own notes neither');
select is(tap.trace_of($$ select count(*) from search_record('zebra') $$, 'Omar'), 'Dov searched', 'whose words it finds gets one');
select is(tap.trace_of($$ select count(*) from search_record('zebra', tap.record('Dov')) $$, 'Omar'), 'Dov searched', 'in one record as well');

-- ---------- the clock ----------
alter table access_entries disable trigger user;
update access_entries set at = clock_timestamp() + interval '1 minute' where coach_id = tap.user_of('Noor') and seq = (select max(seq) from access_entries where coach_id = tap.user_of('Noor'));
alter table access_entries enable trigger user;
select act_as('Noor');
select lives_ok($$ select record_access(tap.record('Bea'), 'exported') $$, 'When the server''s clock was set back');
select act_as_owner();
select is((select max(at) from access_entries where action = 'exported'), (select max(at) from access_entries where action <> 'exported' and coach_id = tap.user_of('Noor')), 'the next entry is not before the last');

select * from finish();
rollback;
