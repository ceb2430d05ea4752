-- Reading a check-in leaves an entry of its own kind in the ledger: a client is not told that a form was read. So does finding their words.

alter table public.access_entries drop constraint access_entries_action_known;
alter table public.access_entries add constraint access_entries_action_known
  check (action in ('opened_record', 'searched', 'read_intake', 'read_check_in', 'read_measure', 'printed', 'exported'));
