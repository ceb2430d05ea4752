-- The installation: what an operator's check can't see from outside, what is asked before each request, and how much
-- an account may say of itself. `npm run doctor` asks for the first with the service key: names, counts and settings,
-- and nothing that anybody wrote.


-- ---------- what the doctor asks ----------

-- Two tables that are not Attune's, and not on every installation: looked for first, and read by a text that is only
-- parsed when they are there.
create function private.known_migrations()
  returns jsonb
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  versions jsonb;
begin
  -- the Supabase CLI's own table; whoever runs the files by hand has none
  if to_regclass('supabase_migrations.schema_migrations') is not null then
    execute 'select jsonb_agg(m.version order by m.version) from supabase_migrations.schema_migrations m'
      into versions;
  end if;
  return versions;
end
$$;
comment on function private.known_migrations() is
  'The versions of the migrations that were applied, or null where nobody wrote them down. Granted to nobody.';

create function private.scheduled_jobs()
  returns jsonb
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  jobs jsonb;
begin
  if to_regclass('cron.job') is not null then
    execute 'select coalesce(jsonb_agg(jsonb_build_object('
      '''command'', j.command, ''schedule'', j.schedule, ''active'', j.active) order by j.command), ''[]'')'
      ' from cron.job j'
      into jobs;
  end if;
  return jobs;
end
$$;
comment on function private.scheduled_jobs() is
  'What pg_cron runs as [{command, schedule, active}], or null where it is not installed. Granted to nobody.';

create function private.installation()
  returns jsonb
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select jsonb_build_object(
    'migrations', private.known_migrations(),
    'jobs', private.scheduled_jobs(),
    'tables', (select jsonb_agg(c.relname order by c.relname) from pg_catalog.pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')),
    'unprotected', (select coalesce(jsonb_agg(c.relname order by c.relname), '[]') from pg_catalog.pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity),
    'coaches', (select count(*) from public.coaches c where c.removed_at is null),
    'coachesWithoutHelp', (
      select count(*) from public.coaches c where c.removed_at is null and c.crisis_resources = '[]'),
    -- a day more than the thirty that a deleted note is kept: the daily erasure may be due just now
    'overdueNotes', (select count(*) from public.notes n where n.deleted_at < now() - interval '31 days'),
    'sessionsAdrift', (select count(*) from private.sessions_adrift()),
    -- set on hosted Supabase and by the Docker stack
    'tokenSeconds', nullif(current_setting('app.settings.jwt_exp', true), '')::int)
$$;
comment on function private.installation() is
  'What the database knows of its own installation: {migrations, jobs, tables, unprotected, coaches, '
  'coachesWithoutHelp, overdueNotes, sessionsAdrift, tokenSeconds}. The operator''s alone.';
grant execute on function private.installation() to service_role;

create function public.installation()
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$ select private.installation() $$;
comment on function public.installation() is
  'Operator: what `npm run doctor` can''t see from outside. Names, counts and settings.';
grant execute on function public.installation() to service_role;

create function public.many_rows()
  returns setof int
  language sql
  stable
  set search_path = ''
as $$ select generate_series(1, 1001) $$;
comment on function public.many_rows() is
  'Operator: 1,001 rows, so that those that arrive show how many the API sends at most.';
grant execute on function public.many_rows() to service_role;


-- ---------- before each request ----------

-- PostgREST calls it. The planner estimates over everybody's rows, whoever asks: an estimate of
-- how many rows there are passes by row-level security, and a plan says the same. Neither is given.
create function public.check_request()
  returns void
  language plpgsql
  set search_path = ''
as $$
declare
  headers jsonb := coalesce(nullif(current_setting('request.headers', true), ''), '{}')::jsonb;
begin
  if headers ->> 'prefer' ~* 'planned|estimated' or headers ->> 'accept' ~* 'vnd\.pgrst\.plan' then
    perform private.refuse('AT034', 'estimates_refused', 400);
  end if;
end
$$;
comment on function public.check_request() is
  'AT034 for a request that would be answered with the planner''s statistics (Prefer: count=planned or estimated, a '
  'plan), which know everybody''s rows. PostgREST calls it before each request.';
grant execute on function public.check_request() to anon, authenticated, service_role;

do $$
begin
  -- The embedded back end has no such role, and calls it by itself.
  if exists (select from pg_catalog.pg_roles where rolname = 'authenticator') then
    alter role authenticator set pgrst.db_pre_request = 'public.check_request';
    notify pgrst, 'reload config';
  end if;
exception when insufficient_privilege then
  raise warning 'PostgREST could not be told to call public.check_request() before each request: '
    'start it with PGRST_DB_PRE_REQUEST=public.check_request';
end
$$;


-- ---------- how much an account may say of itself ----------

-- Auth takes whatever a sign-up or an edit brings, and puts it into every token.
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
comment on function private.limit_metadata() is
  'AT033 for more than 8 KB that an account says of itself; the app says a name, a zone and an invitation.';
create trigger attune_limit_metadata before insert or update of raw_user_meta_data on auth.users
  for each row execute function private.limit_metadata();
