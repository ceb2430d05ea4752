-- A clock that a test sets, in place of Postgres's own: before the migrations, so that every policy, default and function asks it.
-- Without a setting it tells the time.
alter function pg_catalog.now() rename to now_of_postgres;
create function pg_catalog.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('tap.now', true), '')::timestamptz, pg_catalog.now_of_postgres())
$$;
