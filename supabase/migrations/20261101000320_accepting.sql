-- Accepting: who has an account already takes an invitation with it, by its link or because it went to their confirmed address.

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
  'Links one more record to the caller''s account. The invitation''s e-mail must be the confirmed one of the account, else AT001. Granted to nobody.';

create function private.accept_invitation(p_token text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$ select private.join_by(private.invitation_of(p_token)) $$;
comment on function private.accept_invitation(text) is 'For who holds the link. AT001 for every invitation that can''t be used, or that went to another address.';
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
  'Open invitations that went to the caller''s confirmed address: as good as holding the link, which may be on another device.';
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
comment on function public.accept_my_invitation(uuid) is 'Accepts an invitation that went to one''s own address, without its link.';
grant execute on function public.accept_my_invitation(uuid) to authenticated;

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
  'Asked when an address was just confirmed. Invited again since the account was made, the person may have joined again: Auth kept the first password.';
grant execute on function private.password_to_choose() to authenticated;

create function public.password_to_choose()
  returns boolean
  language sql
  stable
  set search_path = ''
as $$ select private.password_to_choose() $$;
comment on function public.password_to_choose() is 'Whether whoever has just confirmed their address should choose a password, since more than one may have been typed.';
grant execute on function public.password_to_choose() to authenticated;
