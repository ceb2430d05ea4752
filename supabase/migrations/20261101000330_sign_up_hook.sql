-- Auth's hook before a user is created: says no with a status and a reason, where the trigger on auth.users can only break the request. The trigger
-- stays the boundary; without the hook a refused sign-up is a 500. Set in config.toml ([auth.hook.before_user_created]) and docs/deploy.md.

create function private.before_user_created(event jsonb)
  returns jsonb
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select case
    when exists (select from public.invitations o
                  where private.is_open(o) and o.id = private.invitation_of(event -> 'user' -> 'user_metadata' ->> 'invitation')
                    and o.email = private.clean_email(event -> 'user' ->> 'email'))
    then '{}'::jsonb
    else jsonb_build_object('error', jsonb_build_object('http_code', 403, 'message', 'invitation_invalid'))
  end
$$;
comment on function private.before_user_created(jsonb) is
  'Called by Supabase Auth alone: {} lets a sign-up go on, {error: {http_code, message}} refuses it. All refusals are alike.';

-- Auth's own role is there on Supabase, and not on a plain Postgres.
do $$
begin
  if exists (select from pg_roles where rolname = 'supabase_auth_admin') then
    grant usage on schema private to supabase_auth_admin;
    grant execute on function private.before_user_created(jsonb) to supabase_auth_admin;
  end if;
end
$$;
