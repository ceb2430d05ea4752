-- On a plain Postgres: the roles of a Supabase project with the rights that they have there, once a server. Run as its superuser, supabase_admin.
-- Taken from the init scripts and migrations of supabase/postgres.
create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit password 'postgres';
grant anon, authenticated, service_role to authenticator;
create role supabase_auth_admin login noinherit createrole password 'postgres';
-- The role that migrations run as, and the SQL editor: no superuser, no owner of `auth`.
create role postgres login createdb createrole replication bypassrls password 'postgres';
grant anon, authenticated, service_role, pg_monitor, pg_read_all_data, pg_signal_backend to postgres;

-- There an extension of Supabase's allows it the settings of PostgREST.
grant authenticator to postgres with admin option, inherit false, set false;
grant set on parameter pgrst.db_pre_request to postgres;

-- PostgREST sets for each request what is set here for the role that it takes on.
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';
alter role supabase_auth_admin set search_path = auth;
alter role postgres set search_path = "$user", public, extensions;
