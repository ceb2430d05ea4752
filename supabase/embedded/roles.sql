-- The roles and standing grants that a hosted Supabase project has before the first migration.
do $$
begin
  -- Once only: later on, these default grants would undo what the migrations took back.
  if exists (select from pg_roles where rolname = 'anon') then
    return;
  end if;
  create role anon nologin noinherit;
  create role authenticated nologin noinherit;
  create role service_role nologin noinherit bypassrls;
  create schema if not exists extensions;
  grant usage on schema public, auth, extensions to anon, authenticated, service_role;
  -- Supabase grants all of this on whatever a migration makes in `public`. A migration has to take
  -- it back, and this server must show when one does not.
  alter default privileges in schema public
    grant all on tables to anon, authenticated, service_role;
  alter default privileges in schema public
    grant all on sequences to anon, authenticated, service_role;
  alter default privileges in schema public
    grant execute on functions to anon, authenticated, service_role;
end
$$;
