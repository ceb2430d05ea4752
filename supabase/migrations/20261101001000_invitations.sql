-- Invitations: the only way to an account. A coach invites a client to a record, an operator invites a coach; how one
-- is used up is in sign_up.
-- A 256-bit token, kept as a hash, bound to an e-mail, used once, within 72 hours. Wrong, used, expired, revoked and
-- foreign tokens fail alike: one code, one message, one path.


-- ================= invitations =================

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  role text not null constraint invitations_role_known check (role in ('coach', 'client')),
  -- who invites; both null: the operator, who invites a coach
  coach_id uuid references public.coaches (id) on delete cascade,
  client_id uuid,
  -- kept clean, and compared with addresses that are
  email text not null
    constraint invitations_email_form check (char_length(email) <= 320 and email ~ '^[^\s@]+@[^\s@]+$'),
  -- sha256 of the token; the token itself is shown once and stored nowhere
  hash bytea not null constraint invitations_hash_unique unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '72 hours',
  used_at timestamptz,
  used_by uuid references auth.users (id) on delete set null,
  revoked_at timestamptz,
  constraint invitations_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint invitations_whom
    check ((role = 'client') = (client_id is not null) and (client_id is null) = (coach_id is null))
);
comment on table public.invitations is
  'Who may make an account. The hash is readable by nobody; the coach sees the state of their own invitations.';
-- the latest invitation of a client, and the foreign key's cascade
create index invitations_by_client on public.invitations (coach_id, client_id, created_at desc, id desc);
-- what an account came in by: read when an e-mail is confirmed
create index invitations_by_user on public.invitations (used_by);
-- what waits for an address, and what an account was just made by
create index invitations_by_email on public.invitations (email, created_at desc);
alter table public.invitations enable row level security;

create policy invitations_select on public.invitations for select to authenticated
  using (coach_id = (select private.coach_id()));
-- no hash, no used_by; written by the functions below only
grant select (id, role, coach_id, client_id, email, created_at, expires_at, used_at, revoked_at)
  on public.invitations to authenticated;


-- ---------- making one ----------

create function private.new_invitation(
  p_role text, p_coach_id uuid, p_client_id uuid, p_email text,
  out invitation_id uuid, out token text, out expires_at timestamptz)
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- Three random uuids hold 366 random bits; the hash brings them to 256 and to one length.
  token := encode(sha256(convert_to(
    gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
  insert into public.invitations (role, coach_id, client_id, email, hash)
    values (p_role, p_coach_id, p_client_id, private.clean_email(p_email), sha256(convert_to(token, 'UTF8')))
    returning invitations.id, invitations.expires_at into invitation_id, expires_at;
end
$$;
comment on function private.new_invitation(text, uuid, uuid, text) is
  'Makes an invitation and gives its token, once. Granted to nobody: the guarded functions call it.';

create function private.invite_client(p_client_id uuid)
  returns table (invitation_id uuid, token text, expires_at timestamptz)
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  who public.clients;
begin
  select * into who from public.clients c where c.coach_id = me and c.id = p_client_id for update;
  if who.user_id is not null then perform private.refuse('AT012', 'already_joined', 409); end if;
  if who.email is null then perform private.refuse('AT011', 'email_needed', 422); end if;
  -- used ones as well: nobody has joined, so an account made by one was never confirmed
  update public.invitations i set revoked_at = now()
   where i.coach_id = me and i.client_id = p_client_id and i.revoked_at is null;
  return query select n.invitation_id, n.token, n.expires_at
    from private.new_invitation('client', me, p_client_id, who.email) n;
end
$$;
comment on function private.invite_client(uuid) is
  'A new invitation for the caller''s client; earlier open ones end. AT002 foreign or unknown, AT011 no e-mail, '
  'AT012 has joined.';
grant execute on function private.invite_client(uuid) to authenticated;

create function public.invite_client(p_client_id uuid)
  returns table (invitation_id uuid, token text, expires_at timestamptz)
  language sql
  set search_path = ''
as $$ select * from private.invite_client(p_client_id) $$;
comment on function public.invite_client(uuid) is
  'Invites a client (or invites again). The token is in this answer and nowhere else.';
grant execute on function public.invite_client(uuid) to authenticated;


-- ---------- ending one ----------

create function private.revoke_invitation(p_invitation_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  update public.invitations i set revoked_at = coalesce(i.revoked_at, now())
   where i.id = p_invitation_id and i.coach_id = me
     and not exists (
       select from public.clients c where c.coach_id = me and c.id = i.client_id and c.user_id is not null);
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.revoke_invitation(uuid) is
  'Ends an invitation of the caller until the client has joined; again changes nothing. AT002 for a foreign or '
  'unknown one, and once they have joined.';
grant execute on function private.revoke_invitation(uuid) to authenticated;

create function public.revoke_invitation(p_invitation_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.revoke_invitation(p_invitation_id) $$;
comment on function public.revoke_invitation(uuid) is 'Takes an invitation back before the client has joined.';
grant execute on function public.revoke_invitation(uuid) to authenticated;


-- ---------- inviting a coach ----------

-- For the operator: npm run invite:coach, or the SQL editor of a hosted project.
create function private.invite_coach(p_email text)
  returns text
  language sql
  security definer
  set search_path = ''
as $$ select n.token from private.new_invitation('coach', null, null, p_email) n $$;
comment on function private.invite_coach(text) is 'The token of a new coach invitation. The operator''s alone.';
grant execute on function private.invite_coach(text) to service_role;

create function public.invite_coach(p_email text)
  returns text
  language sql
  set search_path = ''
as $$ select private.invite_coach(p_email) $$;
comment on function public.invite_coach(text) is
  'Operator: invites a coach and gives the token for the join link, once.';
grant execute on function public.invite_coach(text) to service_role;


-- ---------- another e-mail ----------

create function private.end_invitations_of_old_email()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.invitations i set revoked_at = now()
   where i.coach_id = new.coach_id and i.client_id = new.id and new.user_id is null and i.revoked_at is null;
  return null;
end
$$;
comment on function private.end_invitations_of_old_email() is
  'An invitation is bound to an e-mail: when that changes before the client has joined, it ends, even if an '
  'unconfirmed account came of it.';
create trigger clients_email_changed after update of email on public.clients
  for each row when (old.email is distinct from new.email)
  execute function private.end_invitations_of_old_email();
