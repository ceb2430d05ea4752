-- Foundation: who may do anything at all, how a refusal is worded, and the triggers that many tables share.
-- Two schemas: the API exposes `public` and nothing else. `private` holds the functions that may look past row-level
-- security (each checks its caller first) and the few tables that nobody reads directly.
-- Whatever is made here or in a later file belongs to nobody until it is granted by name.


-- ---------- nothing is granted by itself ----------

-- The global form: in a schema one can't take away what PUBLIC has by default.
alter default privileges revoke execute on functions from public;

-- A Supabase project grants everything in `public` to anon and authenticated as soon as it is made, and row-level
-- security alone does not hide a column. Here nothing is granted that a migration does not name, column by column.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;

create schema private;
comment on schema private is 'Not exposed by the API: policy helpers, guarded definer functions, unreadable tables.';
-- Policies and invoker wrappers run as the caller, so the caller must be able to name functions of `private`. Each is
-- granted by name, and no table of that schema to anybody.
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;


-- ---------- refusals ----------

-- Every error that Attune raises itself goes through here, and every code is raised for one reason only.
-- PostgREST (and the embedded back end) turn SQLSTATE 'PGRST' into the HTTP status and body given here. They take
-- details and hint as text or null, so JSON goes in as a text of its own.
-- Codes are catalogued in docs/errors.md and mapped once in src/app/core/errors.
create function private.refuse(code text, message text, status int, details jsonb default null)
  returns void
  language plpgsql
  stable
  set search_path = ''
as $$
begin
  raise sqlstate 'PGRST' using
    message = jsonb_build_object('code', code, 'message', message, 'details', details::text, 'hint', null)::text,
    detail = jsonb_build_object('status', status, 'headers', '{}'::jsonb)::text;
end
$$;
comment on function private.refuse(text, text, int, jsonb) is
  'Raises an application error: catalogued code, short message, HTTP status, optional details (sent as JSON in a '
  'text).';
-- Invoker functions and guards refuse as the caller. Nothing is read, so granting it gives nothing away.
grant execute on function private.refuse(text, text, int, jsonb) to anon, authenticated, service_role;

create function private.refuse_not_found()
  returns void
  language sql
  stable
  set search_path = ''
as $$ select private.refuse('AT002', 'not_found', 404) $$;
comment on function private.refuse_not_found() is
  'AT002. A foreign id and a random id are refused by this same sentence, so neither tells which it was.';
grant execute on function private.refuse_not_found() to authenticated;

create function private.refuse_conflict(p_revision int)
  returns void
  language sql
  stable
  set search_path = ''
as $$ select private.refuse('AT007', 'conflict', 409, jsonb_build_object('revision', p_revision)) $$;
comment on function private.refuse_conflict(int) is
  'AT007 with the revision that is stored: somebody, or another device, was faster.';
grant execute on function private.refuse_conflict(int) to authenticated;


-- ---------- row versions ----------

-- Two people or two devices may write the same row: a writer names the revision they saw. Rows that only functions
-- write, and rows that nobody edits, have updated_at alone.
create function private.touch()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function private.touch() is 'Before update: sets updated_at, which no caller may write.';

create function private.next_revision()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.revision := old.revision + 1;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.next_revision() is
  'Before update: revision goes up by one. A writer says `revision = n`; no row back means that somebody was faster.';

create function private.another_tag(p_tag int default 0)
  returns int
  language sql
  volatile
  set search_path = ''
as $$
  -- 32 random bits of a uuid, as 0 … 2147483644. With the 1 that is no whole turn of 2147483646 numbers, so that it
  -- never ends at the tag it began from.
  select (
    (p_tag::bigint + ('x' || left(gen_random_uuid()::text, 8))::bit(32)::bigint % 2147483645) % 2147483646 + 1
  )::int
$$;
comment on function private.another_tag(int) is
  'Any whole number from 1 to 2147483646 but the one given, drawn by lot: the revision of what a client writes, '
  'where a count would tell of edits made in private.';
-- The default of a column and a guard draw it as the caller. Nothing is read, so granting it gives nothing away.
grant execute on function private.another_tag(int) to authenticated;

create function private.refuse_change()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  perform private.refuse('AT009', 'immutable', 409);
  return null;
end
$$;
comment on function private.refuse_change() is 'AT009. For what is never rewritten: published form versions.';


-- ---------- how much one request may write ----------

-- No page comes near it; without it one request could hold a server up. Hung on each table that the API inserts into.
create function private.limit_rows()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  -- As invoker: a caller from the API is held to it, the functions of the schema (which run as the owner) have limits
  -- of their own.
  if current_user in ('anon', 'authenticated') and (select count(*) from made) > 200 then
    perform private.refuse('AT033', 'too_much', 422, '{"most": 200}');
  end if;
  return null;
end
$$;
comment on function private.limit_rows() is 'AT033 for more than 200 rows in one insert.';
