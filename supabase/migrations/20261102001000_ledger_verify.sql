-- The operator's check of the ledger: whether each entry still says what it said, and none is missing in between.

create function private.verify_ledger(p_coach_id uuid)
  returns bigint
  language sql
  stable
  security definer
  set search_path = ''
as $$
  with chain as (
    select e.*, row_number() over w as place, lag(e.hash) over w as before, lag(e.at) over w as since
      from public.access_entries e where e.coach_id = p_coach_id window w as (order by e.seq)
  )
  select min(c.place) from chain c
   where c.seq <> c.place
      -- the function never writes a time before the last, or one to come
      or c.at < c.since
      or c.at > clock_timestamp()
      or c.prev_hash is distinct from c.before
      or c.hash is distinct from private.access_hash(c.before, c.coach_id, c.seq, c.client_id, c.actor_id, c.action, c.at)
$$;
comment on function private.verify_ledger(uuid) is
  'The first place in a coach''s chain that does not hold, or null. Entries cut off at the end leave no gap: compare the head with one kept elsewhere. Granted to nobody.';

create function private.verify_ledgers()
  returns table (coach_id uuid, entries bigint, head text, broken_seq bigint)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select e.coach_id, count(*), encode((array_agg(e.hash order by e.seq desc))[1], 'hex'), private.verify_ledger(e.coach_id)
    from public.access_entries e
   group by e.coach_id
   order by e.coach_id
$$;
comment on function private.verify_ledgers() is 'Every chain: its length, the hash of its last entry, and the first place that does not hold (null: sound). The operator''s alone.';
grant execute on function private.verify_ledgers() to service_role;

create function public.verify_ledger()
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  -- one value, since the API cuts long lists of rows
  select coalesce(jsonb_agg(jsonb_build_object('coachId', v.coach_id, 'entries', v.entries, 'head', v.head, 'brokenSeq', v.broken_seq)
           order by v.coach_id), '[]') from private.verify_ledgers() v
$$;
comment on function public.verify_ledger() is 'Operator: whether the access ledger is whole, a chain a coach. Ids and hashes, no content.';
grant execute on function public.verify_ledger() to service_role;
