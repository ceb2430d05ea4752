-- The ledger's chain: whoever goes round the trigger is found out.
begin;
set local search_path = public, tap;
select plan(15);

create function tap.breaks_into_the_ledger(p_sql text) returns bigint language plpgsql as $$
declare
  first_broken bigint;
begin
  -- what an owner of the database could do
  execute p_sql;
  first_broken := private.verify_ledger(tap.user_of('Noor'));
  raise exception using errcode = 'ZZ000', message = coalesce(first_broken::text, 'sound');
exception when sqlstate 'ZZ000' then
  return nullif(sqlerrm, 'sound')::bigint;
end
$$;

select act_as('Noor');
select lives_ok($$ select record_access(tap.record('Ann'), 'read_intake'), record_access(tap.record('Bea'), 'opened_record'), record_access(tap.record('Ann'), 'printed') $$,
  'Noor, a coach, reads and prints');
select throws_ok('select verify_ledger()', '42501', null, 'to check the chains is not hers');

select act_as_owner();
select is((select count(*)::int from access_entries where coach_id = tap.user_of('Noor')), 4, 'there are four entries');
select is(private.verify_ledger(tap.user_of('Noor')), null, 'and the chain is sound');
alter table access_entries disable trigger access_entries_append_only;
select is(tap.breaks_into_the_ledger($$ update public.access_entries set action = 'exported' where coach_id = tap.user_of('Noor') and seq = 2 $$), 2::bigint, 'another action is found');
select is(tap.breaks_into_the_ledger($$ update public.access_entries set at = at - interval '1 microsecond' where coach_id = tap.user_of('Noor') and seq = 3 $$), 3::bigint, 'another time');
select is(tap.breaks_into_the_ledger($$ update public.access_entries set client_id = tap.record('Cal') where coach_id = tap.user_of('Noor') and seq = 1 $$), 1::bigint, 'another client');
select is(tap.breaks_into_the_ledger($$ delete from public.access_entries where coach_id = tap.user_of('Noor') and seq = 2 $$), 2::bigint, 'a missing entry');
select is(tap.breaks_into_the_ledger($$ delete from public.access_entries where coach_id = tap.user_of('Noor') and seq = 1 $$), 1::bigint, 'a missing first one');
-- the forger makes the hash fit: then the next one does not
select is(tap.breaks_into_the_ledger($$ update public.access_entries set action = 'exported',
  hash = private.access_hash(prev_hash, coach_id, seq, client_id, actor_id, 'exported', at) where coach_id = tap.user_of('Noor') and seq = 2 $$), 3::bigint, 'a forged hash');
-- the forger adds an entry at the end, with its hash
create function tap.forges(p_at text) returns text language sql as $$
  select format('insert into public.access_entries (coach_id, seq, client_id, actor_id, action, at, prev_hash, hash)
    select coach_id, 5, client_id, actor_id, action, %1$s, hash, private.access_hash(hash, coach_id, 5, client_id, actor_id, action, %1$s)
      from public.access_entries where coach_id = tap.user_of(''Noor'') and seq = 4', p_at)
$$;
select is(tap.breaks_into_the_ledger(tap.forges('at - interval ''1 day''')), 5::bigint, 'an entry that is dated back');
select is(tap.breaks_into_the_ledger(tap.forges('clock_timestamp() + interval ''1 day''')), 5::bigint, 'one of a time to come');
select is(tap.breaks_into_the_ledger(tap.forges('at')), null, 'one of the same instant can''t be told: whoever owns the database can add, and the head kept elsewhere shows it');

select act_as_service();
select is((select count(*)::int from jsonb_array_elements(verify_ledger()) v where v -> 'brokenSeq' = 'null'), 3, 'The service key checks every chain');
select ok((select bool_and(v ->> 'head' ~ '^[0-9a-f]{64}$') from jsonb_array_elements(verify_ledger()) v), 'and gets the head of each');

select * from finish();
rollback;
