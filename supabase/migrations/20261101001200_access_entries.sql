-- The ledger: who looked at a client's record, and when. Functions add to it as a coach reads; coach and client read
-- it. Append-only: each entry carries the hash of the one before, one chain a coach, so that what was changed or taken
-- out in between can be told. Ids and no content, and no foreign key: the ledger outlives what it is about.


-- ================= access_entries =================

create table public.access_entries (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  -- the place in the chain, 1, 2, 3 …
  seq bigint not null,
  client_id uuid not null,
  actor_id uuid not null,
  action text not null constraint access_entries_action_known
    check (action in (
      'opened_record', 'searched', 'read_intake', 'read_check_in', 'read_measure', 'printed', 'exported')),
  at timestamptz not null default now(),
  prev_hash bytea,
  hash bytea not null,
  -- the chain: no gap can be filled and no place taken twice
  constraint access_entries_chain unique (coach_id, seq)
);
comment on table public.access_entries is
  'Append-only ledger of sensitive reads, readable by the coach and by the client it is about.';
-- the coach's by client, the client's own, both newest first
create index access_entries_by_client on public.access_entries (coach_id, client_id, at desc, id desc);
create index access_entries_about on public.access_entries (client_id, at desc, id desc);
alter table public.access_entries enable row level security;

create policy access_entries_select on public.access_entries for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
-- not the chain: a client who saw its gaps would know how often the coach looks at others
grant select (id, coach_id, client_id, actor_id, action, at) on public.access_entries to authenticated;
-- The operator's key reads the ledger and adds nothing: only the functions below do, with the time of the clock.
revoke insert on public.access_entries from service_role;


-- ---------- append-only ----------

create function private.refuse_ledger_change()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  perform private.refuse('AT008', 'append_only', 403);
  return null;
end
$$;
comment on function private.refuse_ledger_change() is
  'AT008, whoever asks: nobody rewrites the ledger through SQL while this trigger stands.';
create trigger access_entries_append_only before update or delete or truncate on public.access_entries
  for each statement execute function private.refuse_ledger_change();


-- ---------- adding ----------

-- What is hashed, and how it is joined, is fixed for good: the entries that are there were hashed so.
create function private.access_hash(
  p_prev bytea, p_coach_id uuid, p_seq bigint, p_client_id uuid, p_actor_id uuid, p_action text, p_at timestamptz)
  returns bytea
  language sql
  immutable
  set search_path = ''
as $$
  select sha256(coalesce(p_prev, ''::bytea) || convert_to(concat_ws('|',
    p_coach_id, p_seq, p_client_id, p_actor_id, p_action, (extract(epoch from p_at) * 1000000)::bigint), 'UTF8'))
$$;
comment on function private.access_hash(bytea, uuid, bigint, uuid, uuid, text, timestamptz) is
  'SHA-256 over the previous hash and the entry''s fields joined by |, the time in microseconds since 1970.';

create function private.looked_lately(p_coach_id uuid, p_client_id uuid, p_action text)
  returns boolean
  language sql
  stable
  set search_path = ''
as $$
  select exists (select from public.access_entries e
    where e.coach_id = p_coach_id and e.client_id = p_client_id and e.action = p_action
      and e.actor_id = p_coach_id and e.at > clock_timestamp() - interval '1 hour')
$$;
comment on function private.looked_lately(uuid, uuid, text) is
  'Whether an entry of that kind is less than an hour old. Granted to nobody.';

create function private.add_access_entry(p_coach_id uuid, p_client_id uuid, p_action text)
  returns void
  language plpgsql
  set search_path = ''
as $$
declare
  last public.access_entries;
  moment timestamptz;
begin
  -- what a page asks next waits for no lock
  if private.looked_lately(p_coach_id, p_client_id, p_action) then
    return;
  end if;
  -- One writer a coach at a time, else two entries would claim the same place in the chain.
  perform pg_advisory_xact_lock(hashtextextended('access_entries:' || p_coach_id::text, 0));
  -- whoever held the lock may have looked at the same
  if private.looked_lately(p_coach_id, p_client_id, p_action) then
    return;
  end if;
  select * into last from public.access_entries e where e.coach_id = p_coach_id order by e.seq desc limit 1;
  -- read under the lock, and never before the entry before, even when the server's clock was set back
  moment := greatest(clock_timestamp(), last.at);
  insert into public.access_entries (coach_id, seq, client_id, actor_id, action, at, prev_hash, hash)
    values (p_coach_id, coalesce(last.seq, 0) + 1, p_client_id, p_coach_id, p_action, moment, last.hash,
      private.access_hash(
        last.hash, p_coach_id, coalesce(last.seq, 0) + 1, p_client_id, p_coach_id, p_action, moment));
end
$$;
comment on function private.add_access_entry(uuid, uuid, text) is
  'The next entry of a coach''s chain; the same kind about the same client within the hour adds none. 23514 for an '
  'unknown kind. Granted to nobody.';

create function private.record_access(p_client_id uuid, p_action text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$ select private.add_access_entry(private.require_client_of_mine(p_client_id), p_client_id, p_action) $$;
comment on function private.record_access(uuid, text) is
  'Adds an entry about the caller''s client; the same kind within the hour adds none. AT002 for a foreign client, '
  '23514 for an unknown kind.';
grant execute on function private.record_access(uuid, text) to authenticated;

create function public.record_access(p_client_id uuid, p_action text)
  returns void
  language sql
  set search_path = ''
as $$ select private.record_access(p_client_id, p_action) $$;
comment on function public.record_access(uuid, text) is
  'The coach opened, read, printed or exported something of a client: leaves an entry that the client can see.';
grant execute on function public.record_access(uuid, text) to authenticated;

create function private.note_access(p_client_id uuid, p_action text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  select private.add_access_entry(c.coach_id, c.id, p_action) from public.clients c
   where c.coach_id = (select private.coach_id()) and c.id = p_client_id
$$;
comment on function private.note_access(uuid, text) is
  'For functions that read a record: an entry when the caller is its coach, nothing for anybody else, who reads '
  'nothing or themselves.';
grant execute on function private.note_access(uuid, text) to authenticated;


-- ---------- checking: the operator's ----------

-- Whether each entry still says what it said, and none is missing in between.
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
      or c.hash is distinct from private.access_hash(
        c.before, c.coach_id, c.seq, c.client_id, c.actor_id, c.action, c.at)
$$;
comment on function private.verify_ledger(uuid) is
  'The first place in a coach''s chain that does not hold, or null. Entries cut off at the end leave no gap: compare '
  'the head with one kept elsewhere. Granted to nobody.';

create function private.verify_ledgers()
  returns table (coach_id uuid, entries bigint, head text, broken_seq bigint)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select e.coach_id, count(*), encode((array_agg(e.hash order by e.seq desc))[1], 'hex'),
         private.verify_ledger(e.coach_id)
    from public.access_entries e
   group by e.coach_id
   order by e.coach_id
$$;
comment on function private.verify_ledgers() is
  'Every chain: its length, the hash of its last entry, and the first place that does not hold (null: sound). The '
  'operator''s alone.';
grant execute on function private.verify_ledgers() to service_role;

create function public.verify_ledger()
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  -- one value, since the API cuts long lists of rows
  select coalesce(jsonb_agg(jsonb_build_object(
             'coachId', v.coach_id, 'entries', v.entries, 'head', v.head, 'brokenSeq', v.broken_seq)
           order by v.coach_id), '[]')
    from private.verify_ledgers() v
$$;
comment on function public.verify_ledger() is
  'Operator: whether the access ledger is whole, a chain a coach. Ids and hashes, no content.';
grant execute on function public.verify_ledger() to service_role;
