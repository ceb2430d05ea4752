-- On a plain Postgres: what a database of a Supabase project holds before the first migration, owners and grants included, so that migrations
-- find here what they will find there. The tables of `auth` are made after it, by supabase_auth_admin. Run as the superuser.
create schema auth;
create schema storage;
create schema extensions;
create schema supabase_migrations authorization postgres;
create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
alter table supabase_migrations.schema_migrations owner to postgres;

grant all on schema auth to supabase_auth_admin;
grant usage on schema auth to postgres, anon, authenticated, service_role;
grant all on schema extensions to postgres;
grant usage on schema storage to postgres;
grant usage on schema public, extensions, storage to anon, authenticated, service_role;

-- `postgres` may do with the tables of `auth` whatever their owner may (make a trigger on them, point at them), but it owns none of them.
alter default privileges for role supabase_auth_admin in schema auth grant all on tables to postgres;
alter default privileges for role supabase_auth_admin in schema auth grant all on sequences to postgres;
alter default privileges for role supabase_auth_admin in schema auth grant all on routines to postgres;

-- A migration has to take this back, and the matrix shows when one does not.
alter default privileges for role postgres in schema public grant all on tables to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on sequences to postgres, anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on functions to postgres, anon, authenticated, service_role;
