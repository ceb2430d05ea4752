-- How much one request may write. No page comes near any of these; without them one request could hold a server up.

create function private.limit_rows()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  -- As invoker: a caller from the API is held to it, the functions of the schema (which run as the owner) have limits of their own.
  if current_user in ('anon', 'authenticated') and (select count(*) from made) > 200 then
    perform private.refuse('AT033', 'too_much', 422, '{"most": 200}');
  end if;
  return null;
end
$$;
comment on function private.limit_rows() is 'AT033 for more than 200 rows in one insert.';

-- every table that the API inserts into
do $$
declare
  wanted regclass;
begin
  for wanted in
    select c.oid from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_any_column_privilege('authenticated', c.oid, 'insert')
  loop
    execute format('create trigger %I after insert on %s referencing new table as made for each statement execute function private.limit_rows()',
      (select c.relname from pg_class c where c.oid = wanted) || '_limit', wanted);
  end loop;
end
$$;

create function private.limit_metadata()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if octet_length(new.raw_user_meta_data::text) > 8192 then
    perform private.refuse('AT033', 'too_much', 422, '{"most": 8192}');
  end if;
  return new;
end
$$;
comment on function private.limit_metadata() is 'AT033 for more than 8 KB that an account says of itself; the app says a name, a zone and an invitation.';
create trigger attune_limit_metadata before insert or update of raw_user_meta_data on auth.users
  for each row execute function private.limit_metadata();
