-- Sign-up: an invitation is used up by making an account, or by accepting it with one; the client's record is linked once the e-mail is confirmed.


-- ---------- using one ----------

create function private.check_invitation(p_token text)
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
     where i.hash = sha256(convert_to(coalesce(p_token, ''), 'UTF8'))
       and i.used_at is null and i.revoked_at is null and i.expires_at > now()
       and k.removed_at is null;
  if not found then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
end
$$;
comment on function private.check_invitation(text) is
  'What the join page may show: who invites, never whom (the holder types the e-mail). AT001 for every invalid token alike.';
grant execute on function private.check_invitation(text) to anon, authenticated;

create function public.check_invitation(token text)
  returns table (role text, coach_name text, practice_name text, expires_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$ select * from private.check_invitation(token) $$;
comment on function public.check_invitation(text) is 'Whether an invitation can be used, and who sent it.';
grant execute on function public.check_invitation(text) to anon, authenticated;

create function private.take_invitation(p_token text, p_email text)
  returns public.invitations
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  taken public.invitations;
begin
  -- One statement finds and uses it, so of two racing callers one gets the row and the other nothing.
  update public.invitations i set used_at = now()
   where i.hash = sha256(convert_to(coalesce(p_token, ''), 'UTF8'))
     and i.email = lower(btrim(p_email))
     and i.used_at is null and i.revoked_at is null and i.expires_at > now()
     and not exists (select from public.coaches k where k.id = i.coach_id and k.removed_at is not null)
  returning * into taken;
  if taken.id is null then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
  return taken;
end
$$;
comment on function private.take_invitation(text, text) is
  'Uses an invitation up, or AT001. Granted to nobody: sign-up and accept_invitation call it.';

create function private.gate_sign_up()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  perform private.take_invitation(new.raw_user_meta_data ->> 'invitation', new.email);
  return new;
end
$$;
comment on function private.gate_sign_up() is 'No account without an invitation to that e-mail, on whatever way a row gets into auth.users.';
create trigger attune_gate_sign_up before insert on auth.users
  for each row execute function private.gate_sign_up();

create function private.link_account()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- Only a confirmed e-mail, the invited one, proves that the account is the invited person's. Between sign-up and
  -- confirmation the coach may have taken the invitation back, or have been removed.
  if new.email_confirmed_at is null then return null; end if;
  update public.clients c set user_id = new.id
    from public.invitations i join public.coaches k on k.id = i.coach_id
   where i.used_by = new.id and i.role = 'client' and i.revoked_at is null and i.email = lower(new.email) and k.removed_at is null
     and c.coach_id = i.coach_id and c.id = i.client_id and c.user_id is null;
  return null;
end
$$;
comment on function private.link_account() is 'Links the client record once the e-mail of the account is confirmed.';

create function private.make_profile()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  invited public.invitations;
  called text := left(coalesce(new.raw_user_meta_data ->> 'name', ''), 200);
begin
  update public.invitations i set used_by = new.id
   where i.hash = sha256(convert_to(coalesce(new.raw_user_meta_data ->> 'invitation', ''), 'UTF8'))
  returning * into invited;
  insert into public.profiles (id, role, display_name, time_zone)
    values (new.id, invited.role, called, left(coalesce(nullif(new.raw_user_meta_data ->> 'time_zone', ''), 'UTC'), 64));
  if invited.role = 'coach' then
    insert into public.coaches (id, display_name, time_zone)
      select p.id, p.display_name, p.time_zone from public.profiles p where p.id = new.id;
  end if;
  return null;
end
$$;
comment on function private.make_profile() is 'The profile of a new account. Its role is the invitation''s; nothing that the account says of itself counts.';
-- triggers fire in the order of their names: the profile first, then the link
create trigger attune_made_1_profile after insert on auth.users
  for each row execute function private.make_profile();
create trigger attune_made_2_link after insert or update of email_confirmed_at on auth.users
  for each row execute function private.link_account();

create function private.accept_invitation(p_token text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  my_email text;
  invited public.invitations;
begin
  select u.email into my_email
    from auth.users u join public.profiles p on p.id = u.id
   where u.id = me and u.email_confirmed_at is not null and p.role = 'client';
  invited := private.take_invitation(p_token, my_email);
  if invited.role <> 'client' then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
  update public.invitations i set used_by = me where i.id = invited.id;
  update public.clients c set user_id = me
   where c.coach_id = invited.coach_id and c.id = invited.client_id and c.user_id is null;
  if not found then perform private.refuse('AT001', 'invitation_invalid', 403); end if;
end
$$;
comment on function private.accept_invitation(text) is
  'For who has an account already: links one more record to it. The invitation''s e-mail must be the confirmed one of the account, else AT001.';
grant execute on function private.accept_invitation(text) to authenticated;

create function public.accept_invitation(token text)
  returns void
  language sql
  set search_path = ''
as $$ select private.accept_invitation(token) $$;
comment on function public.accept_invitation(text) is 'Accepts an invitation with the account that is signed in.';
grant execute on function public.accept_invitation(text) to authenticated;
