-- Check-in settings: on which day a client likes to be reminded, whether they have paused, which questions they chose. The client's alone:
-- a pause needs no reason, and nobody learns of it.

create table public.check_in_settings (
  client_id uuid primary key,
  coach_id uuid not null,
  -- 1 is Monday; null: any day
  weekday int constraint check_in_settings_weekday_known check (weekday between 1 and 7),
  paused_at timestamptz,
  -- the linkIds of opt-in questions
  opted_in text[] not null default '{}'
    constraint check_in_settings_opted_in_few check (cardinality(opted_in) <= 60 and pg_column_size(opted_in) <= 8192),
  updated_at timestamptz not null default now(),
  constraint check_in_settings_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.check_in_settings is 'How a client wants to be asked. Theirs alone; no policy names a coach. Written by functions only.';
-- the composite foreign key
create index check_in_settings_by_client on public.check_in_settings (coach_id, client_id);
alter table public.check_in_settings enable row level security;

create policy check_in_settings_select on public.check_in_settings for select to authenticated
  using (client_id = any (array(select private.my_client_ids())));
grant select on public.check_in_settings to authenticated;

create function private.my_coach_of(p_client_id uuid)
  returns uuid
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid;
begin
  select c.coach_id into of_coach from public.clients c where c.id = p_client_id and c.id in (select private.my_client_ids());
  if of_coach is null then perform private.refuse_not_found(); end if;
  return of_coach;
end
$$;
comment on function private.my_coach_of(uuid) is 'The coach who keeps a record about the caller; AT002 for a record about anybody else. Granted to nobody.';

create function private.save_check_in_settings(p_client_id uuid, p_weekday int, p_paused boolean, p_opted_in text[])
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid := private.my_coach_of(p_client_id);
begin
  insert into public.check_in_settings (client_id, coach_id, weekday, paused_at, opted_in)
    values (p_client_id, of_coach, p_weekday, case when p_paused then now() end, coalesce(p_opted_in, '{}'))
    on conflict (client_id) do update set weekday = excluded.weekday, opted_in = excluded.opted_in, updated_at = now(),
      paused_at = case when p_paused then coalesce(check_in_settings.paused_at, now()) end;
end
$$;
comment on function private.save_check_in_settings(uuid, int, boolean, text[]) is
  'The calling client says how they want to be asked; a pause goes on from when it began. AT002; 23514 for a day that no week has.';
grant execute on function private.save_check_in_settings(uuid, int, boolean, text[]) to authenticated;

create function public.save_check_in_settings(p_client_id uuid, p_weekday int, p_paused boolean, p_opted_in text[])
  returns void
  language sql
  set search_path = ''
as $$ select private.save_check_in_settings(p_client_id, p_weekday, p_paused, p_opted_in) $$;
comment on function public.save_check_in_settings(uuid, int, boolean, text[]) is
  'A client''s weekday (1 is Monday, null any), whether they have paused, and the opt-in questions that they chose.';
grant execute on function public.save_check_in_settings(uuid, int, boolean, text[]) to authenticated;
