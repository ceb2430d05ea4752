-- Status changes: when a client became active, paused, completed. The coach's words, so the coach's alone.

create table public.client_status_changes (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  -- null: the client was added
  from_status text,
  to_status text not null,
  at timestamptz not null default now(),
  constraint client_status_changes_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.client_status_changes is 'Each status that a client has had. Written by a trigger on clients only.';
-- the record and the composite foreign key
create index client_status_changes_by_client on public.client_status_changes (coach_id, client_id, at desc, id desc);
alter table public.client_status_changes enable row level security;

create policy client_status_changes_select on public.client_status_changes for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select on public.client_status_changes to authenticated;

create function private.keep_status_change()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  insert into public.client_status_changes (coach_id, client_id, from_status, to_status, at)
    values (new.coach_id, new.id, case tg_op when 'UPDATE' then old.status end, new.status,
            case tg_op when 'UPDATE' then now() else new.created_at end);
  return null;
end
$$;
comment on function private.keep_status_change() is 'Keeps the first status of a client and every change of it.';
create trigger clients_status_first after insert on public.clients
  for each row execute function private.keep_status_change();
create trigger clients_status_changed after update of status on public.clients
  for each row when (old.status is distinct from new.status)
  execute function private.keep_status_change();

-- clients from before this migration
insert into public.client_status_changes (coach_id, client_id, to_status, at)
select c.coach_id, c.id, c.status, c.created_at from public.clients c;
