-- Weeks: a check-in is about the seven days from a Monday, in the client's own days. ISO 8601, so that the turn of a year is no border.

create function private.monday_of(p_day date)
  returns date
  language sql
  immutable
  set search_path = ''
as $$ select p_day - (extract(isodow from p_day)::int - 1) $$;
comment on function private.monday_of(date) is 'The Monday of the week that a day is in. Granted to nobody.';

create function private.known_zone_of(p_client_id uuid)
  returns text
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
begin
  if not exists (select from public.clients c
                  where c.id = p_client_id and (c.user_id = (select private.caller()) or c.coach_id = private.coach_id())) then
    return 'UTC';
  end if;
  return private.zone_of(p_client_id);
end
$$;
comment on function private.known_zone_of(uuid) is
  'The time zone of the caller, or of the caller''s own client, in which a list gives its days; of anybody else UTC, as of nobody.';
grant execute on function private.known_zone_of(uuid) to authenticated;
