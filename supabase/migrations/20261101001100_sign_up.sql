-- Sign-up: an invitation is used up by making an account, by accepting it with one, or by confirming the address it
-- went to; the client's record is linked once the e-mail is confirmed.
-- Accounts are Supabase Auth's (auth.users). Triggers on that table are the boundary: whatever way a row gets there,
-- it has an invitation, and the profile's role is the invitation's.


-- ---------- using one ----------

create function private.is_open(p_invitation public.invitations)
  returns boolean
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select p_invitation.used_at is null and p_invitation.revoked_at is null and p_invitation.expires_at > now()
     and not exists (select from public.coaches k where k.id = p_invitation.coach_id and k.removed_at is not null)
$$;
comment on function private.is_open(public.invitations) is
  'Whether an invitation can still be used: not used, not revoked, within its time, its coach not removed. Granted '
  'to nobody.';

create function private.invitation_of(p_token text)
  returns uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$
  -- by the hash, through its unique index: looking takes as long whether or not there is one
  select i.id
    from public.invitations i
   where i.hash = sha256(convert_to(coalesce(private.clean_line(private.visible(p_token)), ''), 'UTF8'))
$$;
comment on function private.invitation_of(text) is
  'The invitation that has this token, open or not; null for none. Granted to nobody.';

-- For somebody who has no account yet, hence granted to anon: what it gives away must be worth nothing to a stranger.
create function private.check_invitation(p_token text, p_email text)
  returns table (role text, coach_name text, practice_name text, expires_at timestamptz)
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
begin
  return query
    select i.role, coalesce(k.display_name, ''), coalesce(k.practice_name, ''), i.expires_at
      from public.invitations i
      left join public.coaches k on k.id = i.coach_id
     where i.id = private.invitation_of(p_token) and private.is_open(i)
       and (p_email is null or i.email = private.clean_email(p_email));
  if not found then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
end
$$;
comment on function private.check_invitation(text, text) is
  'What the join page may show: who invites, never whom (the holder types the e-mail). AT001 for every invalid token '
  'alike, and for another e-mail: asked before Auth is, so that Auth need not tell whether that one has an account.';
grant execute on function private.check_invitation(text, text) to anon, authenticated;

create function public.check_invitation(token text, email text default null)
  returns table (role text, coach_name text, practice_name text, expires_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$ select * from private.check_invitation(token, email) $$;
comment on function public.check_invitation(text, text) is
  'Whether an invitation can be used (with that e-mail, when one is said), and who sent it.';
grant execute on function public.check_invitation(text, text) to anon, authenticated;

-- The one place that uses an invitation up, so that each way in is bound by the same conditions.
create function private.take_invitation(p_invitation_id uuid, p_email text)
  returns public.invitations
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  taken public.invitations;
begin
  -- One statement looks and uses it up, so of two racing callers one gets the row and the other nothing.
  update public.invitations i set used_at = now()
   where i.id = p_invitation_id
     and i.email = private.clean_email(p_email)
     and private.is_open(i)
  returning * into taken;
  if taken.id is null then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
  return taken;
end
$$;
comment on function private.take_invitation(uuid, text) is
  'Uses an invitation up, or AT001. Granted to nobody: sign-up and join_by call it.';


-- ---------- making an account ----------

create function private.gate_sign_up()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  perform private.take_invitation(private.invitation_of(new.raw_user_meta_data ->> 'invitation'), new.email);
  -- Used up, a token is of no use to anybody, and would stand in every access token.
  new.raw_user_meta_data := new.raw_user_meta_data - 'invitation';
  return new;
end
$$;
comment on function private.gate_sign_up() is
  'No account without an invitation to that e-mail, on whatever way a row gets into auth.users. The token goes once '
  'used.';
create trigger attune_gate_sign_up before insert on auth.users
  for each row execute function private.gate_sign_up();

create function private.forget_token()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.raw_user_meta_data := new.raw_user_meta_data - 'invitation';
  return new;
end
$$;
comment on function private.forget_token() is
  'Auth holds what was said at sign-up in mind, and writes it again: the token is left out.';
-- Auth's own writes come after the gate, so they are looked at again.
create trigger attune_forget_token before update of raw_user_meta_data on auth.users
  for each row execute function private.forget_token();

create function private.forget_token_of_identity()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.identity_data := new.identity_data - 'invitation';
  return new;
end
$$;
comment on function private.forget_token_of_identity() is
  'Auth copies what was said at sign-up beside the address as well.';
create trigger attune_forget_token before insert or update of identity_data on auth.identities
  for each row execute function private.forget_token_of_identity();

create function private.make_profile()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  invited public.invitations;
  called text := left(private.clean_line(coalesce(new.raw_user_meta_data ->> 'name', '')), 200);
begin
  -- the one that the gate has just used up, in this transaction
  update public.invitations i set used_by = new.id
   where i.email = private.clean_email(new.email) and i.used_at = now() and i.used_by is null
  returning * into invited;
  insert into public.profiles (id, role, display_name, time_zone)
    values (new.id, invited.role, called,
      left(coalesce(nullif(new.raw_user_meta_data ->> 'time_zone', ''), 'UTC'), 64));
  if invited.role = 'coach' then
    insert into public.coaches (id, display_name, time_zone)
      select p.id, p.display_name, p.time_zone from public.profiles p where p.id = new.id;
  end if;
  return null;
end
$$;
comment on function private.make_profile() is
  'The profile of a new account. Its role is the invitation''s; nothing that the account says of itself counts.';

-- Confirming the address is what proves a person, not signing up with it: until then the record stays without account.
create function private.link_account()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- Only a confirmed e-mail, the invited one, proves that the account is the invited person's. Between sign-up and
  -- confirmation the coach may have taken the invitation back, or have been removed.
  if new.email_confirmed_at is null or (tg_op = 'UPDATE' and old.email_confirmed_at is not null) then
    return null;
  end if;
  -- Invited again meanwhile, by the coach whose invitation made the account: who confirms has that newer one before
  -- them. A second sign-up adds nothing to an account that is not confirmed, so that it was left unused.
  update public.invitations i set used_at = now(), used_by = new.id
   where i.id in (select distinct on (o.coach_id) o.id
                    from public.invitations o
                    join public.invitations before on before.coach_id = o.coach_id and before.used_by = new.id
                   where o.role = 'client' and o.email = private.clean_email(new.email) and private.is_open(o)
                   order by o.coach_id, o.created_at desc, o.id desc);
  update public.clients c set user_id = new.id
    from public.invitations i join public.coaches k on k.id = i.coach_id
   where i.used_by = new.id and i.role = 'client' and i.revoked_at is null
     and i.email = private.clean_email(new.email) and k.removed_at is null
     and c.coach_id = i.coach_id and c.id = i.client_id and c.user_id is null;
  perform private.call_client(c.id, p.display_name)
    from public.clients c join public.profiles p on p.id = c.user_id
   where c.user_id = new.id;
  return null;
end
$$;
comment on function private.link_account() is
  'Links the client record once the e-mail of the account is confirmed, by the newest invitation of the coach it '
  'came in by; the client is called what they said as they joined.';

-- triggers fire in the order of their names: the profile first, then the link
create trigger attune_made_1_profile after insert on auth.users
  for each row execute function private.make_profile();
create trigger attune_made_2_link after insert or update of email_confirmed_at on auth.users
  for each row execute function private.link_account();


-- ---------- accepting with an account ----------

-- Who has an account already takes an invitation with it, by its link or because it went to their confirmed address.
create function private.join_by(p_invitation_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := (select private.caller());
  my_email text;
  invited public.invitations;
begin
  -- a retry finds them joined already, also while the first try is still under way
  perform from public.invitations i where i.id = p_invitation_id for update;
  if exists (
      select from public.invitations i
        join public.clients c on c.coach_id = i.coach_id and c.id = i.client_id
       where i.id = p_invitation_id and i.used_by = me and c.user_id = me) then
    return;
  end if;
  select u.email into my_email
    from auth.users u join public.profiles p on p.id = u.id
   where u.id = me and u.email_confirmed_at is not null and p.role = 'client';
  invited := private.take_invitation(p_invitation_id, my_email);
  if invited.role <> 'client' then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
  update public.invitations i set used_by = me where i.id = invited.id;
  update public.clients c set user_id = me
   where c.coach_id = invited.coach_id and c.id = invited.client_id and c.user_id is null;
  if not found then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
end
$$;
comment on function private.join_by(uuid) is
  'Links one more record to the caller''s account. The invitation''s e-mail must be the confirmed one of the '
  'account, else AT001. Granted to nobody.';

create function private.accept_invitation(p_token text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$ select private.join_by(private.invitation_of(p_token)) $$;
comment on function private.accept_invitation(text) is
  'For who holds the link. AT001 for every invitation that can''t be used, or that went to another address.';
grant execute on function private.accept_invitation(text) to authenticated;

create function public.accept_invitation(token text)
  returns void
  language sql
  set search_path = ''
as $$ select private.accept_invitation(token) $$;
comment on function public.accept_invitation(text) is 'Accepts an invitation with the account that is signed in.';
grant execute on function public.accept_invitation(text) to authenticated;


-- ---------- what waits for the caller ----------

create function private.my_invitations()
  returns table (invitation_id uuid, coach_name text, practice_name text, expires_at timestamptz)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select o.id, k.display_name, k.practice_name, o.expires_at
    from auth.users u
    join public.profiles p on p.id = u.id and p.role = 'client'
    join public.invitations o on o.email = private.clean_email(u.email) and o.role = 'client' and private.is_open(o)
    join public.coaches k on k.id = o.coach_id
   where u.id = (select private.caller()) and u.email_confirmed_at is not null
   order by o.created_at desc, o.id
$$;
comment on function private.my_invitations() is
  'Open invitations that went to the caller''s confirmed address: as good as holding the link, which may be on '
  'another device.';
grant execute on function private.my_invitations() to authenticated;

create function public.my_invitations()
  returns table (invitation_id uuid, coach_name text, practice_name text, expires_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$ select * from private.my_invitations() $$;
comment on function public.my_invitations() is 'Who else invites the client that is signed in.';
grant execute on function public.my_invitations() to authenticated;

create function private.accept_my_invitation(p_invitation_id uuid)
  returns void
  language sql
  security definer
  set search_path = ''
as $$ select private.join_by(p_invitation_id) $$;
comment on function private.accept_my_invitation(uuid) is 'Accepts one of my_invitations(). AT001 for any other.';
grant execute on function private.accept_my_invitation(uuid) to authenticated;

create function public.accept_my_invitation(p_invitation_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.accept_my_invitation(p_invitation_id) $$;
comment on function public.accept_my_invitation(uuid) is
  'Accepts an invitation that went to one''s own address, without its link.';
grant execute on function public.accept_my_invitation(uuid) to authenticated;


-- ---------- a password of one's own ----------

-- Whoever signed up first with an address may not be who confirms it: the password is theirs to choose anew.
create function private.password_to_choose()
  returns boolean
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select exists (select from auth.users u
                   join public.invitations i on i.email = private.clean_email(u.email) and i.created_at > u.created_at
                  where u.id = (select private.caller()))
$$;
comment on function private.password_to_choose() is
  'Asked when an address was just confirmed. Invited again since the account was made, the person may have joined '
  'again: Auth kept the first password.';
grant execute on function private.password_to_choose() to authenticated;

create function public.password_to_choose()
  returns boolean
  language sql
  stable
  set search_path = ''
as $$ select private.password_to_choose() $$;
comment on function public.password_to_choose() is
  'Whether whoever has just confirmed their address should choose a password, since more than one may have been '
  'typed.';
grant execute on function public.password_to_choose() to authenticated;


-- ---------- Auth's hook ----------

-- Before a user is created: says no with a status and a reason, where the trigger on auth.users can only
-- break the request. The trigger stays the boundary; without the hook a refused sign-up is a 500. Set in config.toml
-- ([auth.hook.before_user_created]) and docs/deploy.md.
create function private.before_user_created(event jsonb)
  returns jsonb
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select case
    when exists (select from public.invitations o
                  where private.is_open(o)
                    and o.id = private.invitation_of(event -> 'user' -> 'user_metadata' ->> 'invitation')
                    and o.email = private.clean_email(event -> 'user' ->> 'email'))
    then '{}'::jsonb
    else jsonb_build_object('error', jsonb_build_object('http_code', 403, 'message', 'invitation_invalid'))
  end
$$;
comment on function private.before_user_created(jsonb) is
  'Called by Supabase Auth alone: {} lets a sign-up go on, {error: {http_code, message}} refuses it. All refusals '
  'are alike.';

-- Auth's own role is there on Supabase, and not on a plain Postgres.
do $$
begin
  if exists (select from pg_roles where rolname = 'supabase_auth_admin') then
    grant usage on schema private to supabase_auth_admin;
    grant execute on function private.before_user_created(jsonb) to supabase_auth_admin;
  end if;
end
$$;
