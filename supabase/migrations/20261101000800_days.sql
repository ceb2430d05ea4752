-- Days: in whose time zone a day is meant, and the weeks of check-ins.
-- An instant is one for everybody; which day it is on, and what the clocks show, depends on a zone. A client's days
-- are those of their account, and their coach's while they have none; a session keeps the zone that it was planned in.
-- Nothing here is stored: whoever plans, opens or lists something asks these functions.


-- ---------- zones ----------

create function private.is_zone(p_zone text)
  returns boolean
  language sql
  stable
  set search_path = ''
as $$ select exists (select from pg_catalog.pg_timezone_names z where z.name = p_zone) $$;
comment on function private.is_zone(text) is
  'Whether this is the name of a zone, as Europe/Lisbon is. "At time zone" takes much more: offsets, and any word '
  'with one behind it. Granted to nobody.';

create function private.usable_zone(p_zone text)
  returns text
  language plpgsql
  stable
  set search_path = ''
as $$
begin
  perform now() at time zone p_zone;
  return p_zone;
exception when invalid_parameter_value then
  -- a browser may know a zone that this server does not
  return 'UTC';
end
$$;
comment on function private.usable_zone(text) is
  'A zone that somebody chose, or UTC where the server does not know it. Granted to nobody.';


-- ---------- what the clocks show, as an instant ----------

-- "At time zone" gives one instant for every time, also for one that the clocks leave out or show twice. Planning has
-- to know which it is.
create function private.instants_of(p_wall timestamp, p_zone text)
  returns timestamptz[]
  language sql
  stable
  set search_path = ''
as $$
  -- a zone changes its offset at most once within two days; both offsets are tried
  select coalesce(array_agg(distinct tried.at order by tried.at), '{}')
    from unnest(array[interval '-24 hours', interval '24 hours']) away
    cross join lateral (select (p_wall at time zone 'UTC') + away as at) near
    cross join lateral (
      select (p_wall at time zone 'UTC') - ((near.at at time zone p_zone) - (near.at at time zone 'UTC')) as at) tried
   where isfinite(p_wall) and tried.at at time zone p_zone = p_wall
$$;
comment on function private.instants_of(timestamp, text) is
  'When the clocks of a zone show a time, earliest first: once as a rule, never in the hour that is left out when '
  'they go forward, twice in the one that they go back over. Granted to nobody.';

create function private.instant_of(p_wall timestamp, p_zone text, p_turn text)
  returns timestamptz
  language sql
  stable
  set search_path = ''
as $$
  select coalesce(case p_turn when 'second' then shown.times[cardinality(shown.times)] else shown.times[1] end,
                  -- left out: as long after the clocks went forward as it would have been
                  p_wall at time zone p_zone)
    from (select private.instants_of(p_wall, p_zone) as times) shown
$$;
comment on function private.instant_of(timestamp, text, text) is
  'When the clocks of a zone show a time; of two such instants the first or the second. A time that is left out is '
  'later by what the clocks go forward. Granted to nobody.';

create function private.instant_near(p_wall timestamp, p_zone text, p_near timestamptz)
  returns timestamptz
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  times timestamptz[] := private.instants_of(p_wall, p_zone);
begin
  if p_wall is null then return p_near; end if;
  if cardinality(times) = 0 then perform private.refuse('AT036', 'time_left_out', 422); end if;
  return case
    when p_near - times[1] > times[cardinality(times)] - p_near then times[cardinality(times)]
    else times[1]
  end;
end
$$;
comment on function private.instant_near(timestamp, text, timestamptz) is
  'When the clocks of a zone show a time: of two such instants the one nearer to what was meant; that itself where '
  'no time is told. AT036 for a time that they leave out. Granted to nobody.';

create function private.planning_zone(p_wished text, p_otherwise text)
  returns text
  language plpgsql
  stable
  set search_path = ''
as $$
begin
  if p_wished is null then return private.usable_zone(p_otherwise); end if;
  -- Looking a name up reads every zone; the practice's own was chosen from a list, and need not be.
  if private.usable_zone(p_wished) <> p_wished
    or (p_wished is distinct from p_otherwise and not private.is_zone(p_wished)) then
    perform private.refuse('AT035', 'zone_unknown', 422);
  end if;
  return p_wished;
end
$$;
comment on function private.planning_zone(text, text) is
  'The zone that something is planned in: the one that was wished, AT035 when the server knows none of that name; '
  'without a wish the other, or UTC. Granted to nobody.';


-- ---------- weeks ----------

-- A check-in is about the seven days from a Monday, in the client's own days. ISO 8601, so that the turn of a year is
-- no border.
create function private.monday_of(p_day date)
  returns date
  language sql
  immutable
  set search_path = ''
as $$ select p_day - (extract(isodow from p_day)::int - 1) $$;
comment on function private.monday_of(date) is 'The Monday of the week that a day is in. Granted to nobody.';


-- ---------- the client's own days ----------

create function private.zone_of(p_client_id uuid)
  returns text
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select private.usable_zone(coalesce(u.time_zone, k.time_zone))
    from public.clients c
    join public.coaches k on k.id = c.coach_id
    left join public.profiles u on u.id = c.user_id
   where c.id = p_client_id
$$;
comment on function private.zone_of(uuid) is
  'The time zone of a client; of one who has no account, their coach''s. Granted to nobody.';

create function private.today_of(p_client_id uuid)
  returns date
  language sql
  stable
  security definer
  set search_path = ''
as $$ select (now() at time zone private.zone_of(p_client_id))::date $$;
comment on function private.today_of(uuid) is 'Which day it is for a client. Granted to nobody.';

-- The only one of these that a caller may ask, and so the one that looks who asks: a zone tells where somebody is.
create function private.known_zone_of(p_client_id uuid)
  returns text
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
begin
  if not exists (select from public.clients c
                  where c.id = p_client_id
                    and (c.user_id = (select private.caller()) or c.coach_id = private.coach_id())) then
    return 'UTC';
  end if;
  return private.zone_of(p_client_id);
end
$$;
comment on function private.known_zone_of(uuid) is
  'The time zone of the caller, or of the caller''s own client, in which a list gives its days; of anybody else UTC, '
  'as of nobody.';
grant execute on function private.known_zone_of(uuid) to authenticated;
