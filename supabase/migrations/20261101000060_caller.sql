-- The caller: whom a request is from, and whether the sign-in behind its token still holds.

create function private.caller()
  returns uuid
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  me uuid := auth.uid();
  sign_in text := auth.jwt() ->> 'session_id';
begin
  -- A token outlives the sign-in it was made for: signed out everywhere, or the password changed, it is good for nothing from the next request on.
  if sign_in is not null and not exists (
    select from auth.sessions s
     where s.id = sign_in::uuid and s.user_id = me and (s.not_after is null or s.not_after > now())
  ) then
    perform private.refuse('AT032', 'signed_out', 401);
  end if;
  return me;
end
$$;
comment on function private.caller() is
  'The account of the caller, null for nobody; AT032 when the sign-in has ended. Policies and functions ask this instead of auth.uid(), once a statement.';
grant execute on function private.caller() to authenticated;
