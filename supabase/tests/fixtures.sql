-- What every database test stands on: people by name, and a small world of them.
-- Loaded once after the migrations, into the schema tap; a test changes what it likes and is rolled back.
--
-- The world, made through the same functions as in earnest:
--   Noor, a coach      Ann (sent her intake, asked to be spoken to alone, amended it since) · Bea (half-way through hers) ·
--                      Cal (sent his, read, archived since) · Lea (invited, has not come)
--   Omar, a coach      Dov (sent his)
--   Rhea, a coach who was removed since    Rob (sent his)

create table tap.people (name text primary key, user_id uuid, record_id uuid, coach text, token text);
comment on table tap.people is 'Whom the stories speak of: account, and for a client the record and whose it is.';


-- ---------- names for ids, whoever asks ----------

create function tap.user_of(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select p.user_id from tap.people p where p.name = p_name), gen_random_uuid())
$$;
comment on function tap.user_of(text) is 'The account of a person; of nobody, a random id.';

create function tap.record(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select p.record_id from tap.people p where p.name = p_name), gen_random_uuid())
$$;
comment on function tap.record(text) is 'The client record of a person.';

create function tap.assignment(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select a.id from public.form_assignments a where a.client_id = tap.record(p_name)
    order by a.assigned_at desc limit 1), gen_random_uuid())
$$;
comment on function tap.assignment(text) is 'The form that a client was given, the latest.';

create function tap.invitation(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select i.id from public.invitations i where i.client_id = tap.record(p_name)
    order by i.created_at desc limit 1), gen_random_uuid())
$$;
comment on function tap.invitation(text) is 'The invitation of a client, the latest.';

create function tap.token(p_name text) returns text language sql stable security definer set search_path = '' as $$
  select p.token from tap.people p where p.name = p_name
$$;
comment on function tap.token(text) is 'The token of who was invited and has not come; of anybody else, none.';

create function tap.consent(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select c.id from public.consents c where c.client_id = tap.record(p_name)
    order by c.document limit 1), gen_random_uuid())
$$;
comment on function tap.consent(text) is 'A consent of a client, the first by document.';

create function tap.form(p_title text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select f.id from public.forms f where f.title = p_title), gen_random_uuid())
$$;
comment on function tap.form(text) is 'A form by its title.';

create function tap.version(p_title text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select v.id from public.form_versions v where v.form_id = tap.form(p_title)
    order by v.version desc limit 1), gen_random_uuid())
$$;
comment on function tap.version(text) is 'The latest version of a form.';

create function tap.whose(p_id uuid) returns text language sql stable security definer set search_path = '' as $$
  select coalesce((select p.name from tap.people p where p_id in (p.user_id, p.record_id)), '?')
$$;
comment on function tap.whose(uuid) is 'The name behind an account or a client record.';


-- ---------- acting ----------

create function tap.claim(p_name text) returns void language sql as $$
  select set_config('request.jwt.claim.sub', tap.user_of(p_name)::text, true),
         set_config('request.jwt.claims', json_build_object('sub', tap.user_of(p_name), 'role', 'authenticated')::text, true)
$$;

create function tap.act_as(p_name text) returns text language plpgsql as $$
begin
  perform tap.claim(p_name), set_config('role', 'authenticated', true);
  return '# Acting as ' || p_name;
end
$$;
comment on function tap.act_as(text) is 'From here on every statement is this person''s, as the API would run it.';

create function tap.act_as_anon() returns text language sql as $$
  select set_config('request.jwt.claim.sub', '', true), set_config('request.jwt.claims', '', true),
         set_config('role', 'anon', true);
  select '# Acting as nobody: signed out'
$$;

create function tap.act_as_service() returns text language sql as $$
  select set_config('request.jwt.claim.sub', '', true), set_config('request.jwt.claims', '', true),
         set_config('role', 'service_role', true);
  select '# Acting as the service key'
$$;

create function tap.act_as_owner() returns text language sql as $$
  select set_config('request.jwt.claim.sub', '', true), set_config('request.jwt.claims', '', true),
         set_config('role', 'none', true);
  select '# Looking past row-level security'
$$;


-- ---------- people ----------

create function tap.token_of(p_role text, p_coach uuid, p_record uuid, p_name text) returns text
  language sql security definer set search_path = '' as $$
  select n.token from private.new_invitation(p_role, p_coach, p_record, lower(p_name) || '@example.org') n
$$;

create function tap.signs_up(p_name text, p_token text, p_confirmed boolean default true) returns uuid
  language sql security definer set search_path = '' as $$
  insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data)
    values (gen_random_uuid(), lower(p_name) || '@example.org', case when p_confirmed then now() end,
            jsonb_build_object('invitation', p_token, 'name', p_name))
    returning id
$$;
comment on function tap.signs_up(text, text, boolean) is 'What Supabase Auth does on sign-up: a row in auth.users with what the page sent.';

create function tap.a_coach(p_name text) returns void language sql security definer set search_path = '' as $$
  insert into tap.people (name, user_id)
    values (p_name, tap.signs_up(p_name, tap.token_of('coach', null, null, p_name)))
$$;

create function tap.a_client(p_coach text, p_name text, p_joined boolean default true) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  insert into public.clients (coach_id, name, email)
    values (tap.user_of(p_coach), p_name, lower(p_name) || '@example.org') returning id into made;
  insert into tap.people (name, record_id, coach) values (p_name, made, p_coach);
  if p_joined then
    update tap.people set user_id = tap.signs_up(p_name, tap.token_of('client', tap.user_of(p_coach), made, p_name))
     where name = p_name;
  end if;
end
$$;
comment on function tap.a_client(text, text, boolean) is 'A client of a coach, with an account unless said otherwise.';
