-- What PostgREST asks before each request. The planner estimates over everybody's rows, whoever asks: an estimate of how many rows there are
-- passes by row-level security, and a plan says the same. Neither is given.

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
  'AT034 for a request that would be answered with the planner''s statistics (Prefer: count=planned or estimated, a plan), which know everybody''s rows. PostgREST calls it before each request.';
grant execute on function public.check_request() to anon, authenticated, service_role;

do $$
begin
  -- The embedded back end has no such role, and calls it by itself.
  if exists (select from pg_catalog.pg_roles where rolname = 'authenticator') then
    alter role authenticator set pgrst.db_pre_request = 'public.check_request';
    notify pgrst, 'reload config';
  end if;
exception when insufficient_privilege then
  raise warning 'PostgREST could not be told to call public.check_request() before each request: start it with PGRST_DB_PRE_REQUEST=public.check_request';
end
$$;
