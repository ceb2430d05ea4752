-- Reading a measure is a sensitive read: it leaves an entry of its own kind in the ledger.

alter table public.access_entries drop constraint access_entries_action_known;
alter table public.access_entries add constraint access_entries_action_known
  check (action in ('opened_record', 'read_intake', 'read_measure', 'printed', 'exported'));
