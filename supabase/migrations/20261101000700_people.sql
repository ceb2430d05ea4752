-- People: whom a request is from, profiles of accounts, coaches, and their clients.
-- An account has one profile, and is a coach's or a client's. A coach keeps a record of each client, who may have an
-- account or none; a person with two coaches is two records, and neither coach learns of the other.
-- Every other table hangs on `clients (coach_id, id)`, and every policy asks one of the functions here who the caller
-- is.


-- ---------- the caller ----------

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
  -- A token outlives the sign-in it was made for: signed out everywhere, or the password changed, it is good for
  -- nothing from the next request on.
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
  'The account of the caller, null for nobody; AT032 when the sign-in has ended. Policies and functions ask this '
  'instead of auth.uid(), once a statement.';
grant execute on function private.caller() to authenticated;


-- ================= profiles =================

-- One for each account, made with it by a trigger (sign_up). Read and edited by its owner alone; what others see of
-- them is told by functions.
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  role text not null constraint profiles_role_known check (role in ('coach', 'client')),
  display_name text not null default ''
    constraint profiles_display_name_length check (char_length(display_name) <= 200),
  time_zone text not null default 'UTC'
    constraint profiles_time_zone_length check (char_length(time_zone) between 1 and 64),
  preferences jsonb not null default '{}' constraint profiles_preferences_small
    check (jsonb_typeof(preferences) = 'object' and pg_column_size(preferences) <= 8192),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.profiles is
  'One row an account. The role is set by the invitation that made the account and by nothing else.';
alter table public.profiles enable row level security;

-- nobody but its owner; no insert and no delete, which come and go with the account
create policy profiles_select on public.profiles for select to authenticated
  using (id = (select private.caller()));
create policy profiles_update on public.profiles for update to authenticated
  using (id = (select private.caller())) with check (id = (select private.caller()));
grant select (id, role, display_name, time_zone, preferences, created_at, updated_at)
  on public.profiles to authenticated;
-- role, id and the timestamps are written by triggers only
grant update (display_name, time_zone, preferences) on public.profiles to authenticated;
grant select on public.profiles to service_role;

-- Names are pasted from anywhere; a mark that nobody sees would make two of one name. Also of coaches.
create function private.clean_display_name()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.display_name := private.clean_line(new.display_name);
  return new;
end
$$;
comment on function private.clean_display_name() is 'Before a name is kept: what nobody sees in it is taken out.';
create trigger profiles_clean before insert or update of display_name on public.profiles
  for each row execute function private.clean_display_name();

create trigger profiles_touch before update on public.profiles
  for each row execute function private.touch();


-- ================= coaches =================

-- What a coach shows of themselves and their practice. Made with the account of an invited coach (sign_up), edited by
-- the coach, read by their clients; removed_at is the operator's.
create function private.are_crisis_resources(list jsonb)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  -- case, since it alone promises that a list is only read where there is one
  select case jsonb_typeof(list) when 'array' then jsonb_array_length(list) <= 50 and not exists (
    select from jsonb_array_elements(list) r
     where not case jsonb_typeof(r) when 'object' then
       r - array['name', 'contact', 'url', 'note', 'locale', 'verifiedOn'] = '{}'
         and not exists (select from unnest(array['name', 'contact', 'locale', 'verifiedOn']) k
           where jsonb_typeof(r -> k) is distinct from 'string')
         and coalesce(jsonb_typeof(r -> 'note') = 'string', true)
         and r ->> 'verifiedOn' ~ '^\d{4}-\d\d-\d\d$'
         -- a link that a client may follow when in need: by https, to a host, and nothing else
         and coalesce(jsonb_typeof(r -> 'url') = 'string' and char_length(r ->> 'url') <= 500
           and r ->> 'url' ~ '^https://[^\s/?#@"<>\\]+([/?#][^\s"<>\\]*)?$', true)
       else false end)
    else false end
$$;
comment on function private.are_crisis_resources(jsonb) is
  'Whether this is a list of at most fifty {name, contact, url?, note?, locale, verifiedOn}, each url by https.';
-- A check of a table runs as whoever writes it. It reads nothing but what it is given.
grant execute on function private.are_crisis_resources(jsonb) to authenticated, service_role;

create table public.coaches (
  id uuid primary key references public.profiles (id) on delete cascade,
  display_name text not null default ''
    constraint coaches_display_name_length check (char_length(display_name) <= 200),
  practice_name text not null default ''
    constraint coaches_practice_name_length check (char_length(practice_name) <= 200),
  slug text constraint coaches_slug_form check (slug ~ '^[a-z0-9]([a-z0-9-]{1,60}[a-z0-9])$'),
  time_zone text not null default 'UTC'
    constraint coaches_time_zone_length check (char_length(time_zone) between 1 and 64),
  consultation_minutes int not null default 30
    constraint coaches_consultation_minutes_range check (consultation_minutes between 10 and 180),
  crisis_resources jsonb not null default '[]' constraint coaches_crisis_resources_list
    check (private.are_crisis_resources(crisis_resources) and pg_column_size(crisis_resources) <= 32768),
  removed_at timestamptz,
  -- Names of Postgres text search configurations. Text, not regconfig: a column of that type forbids upgrading in
  -- place.
  language text not null default 'english'
    constraint coaches_language_known check (language in ('arabic', 'danish', 'dutch', 'english', 'finnish', 'french',
      'german', 'greek', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian',
      'portuguese', 'romanian', 'russian', 'simple', 'spanish', 'swedish', 'tamil', 'turkish')),
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- the address of the booking page; taken means taken, whoever has it
  constraint coaches_slug_unique unique (slug)
);
comment on table public.coaches is
  'What a coach shows to their own clients. removed_at ends every right of the coach at the next request.';
comment on column public.coaches.crisis_resources is
  'List of {name, contact, url?, note?, locale, verifiedOn}; kept up to date by the coach, shown to their clients in '
  'the crisis panel.';
comment on column public.coaches.language is
  'Whose grammar the search knows: liking finds liked. `simple` takes words as they are.';
alter table public.coaches enable row level security;
-- The policies name the clients, and stand after them.

-- Every policy for coaches compares with this, as (select private.coach_id()): asked once a statement, not once a row.
create function private.coach_id()
  returns uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$ select c.id from public.coaches c where c.id = (select private.caller()) and c.removed_at is null $$;
comment on function private.coach_id() is
  'The caller''s id if they are an active coach, else null. Reads the table, not a claim: a removal counts at the '
  'next request.';
grant execute on function private.coach_id() to authenticated;

create function private.require_coach()
  returns uuid
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  me uuid := private.coach_id();
begin
  if me is null then perform private.refuse('AT010', 'not_allowed', 403); end if;
  return me;
end
$$;
comment on function private.require_coach() is 'The caller''s id, or AT010 when they are not an active coach.';
grant execute on function private.require_coach() to authenticated;

create function private.language_of(p_coach_id uuid)
  returns text
  language sql
  stable
  security definer
  set search_path = ''
as $$ select c.language from public.coaches c where c.id = p_coach_id $$;
comment on function private.language_of(uuid) is
  'The search language of a coach. Granted to nobody: triggers and the search call it.';

create function private.clean_practice_name()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.practice_name := private.clean_line(new.practice_name);
  return new;
end
$$;
comment on function private.clean_practice_name() is
  'Before the name of a practice is kept: what nobody sees in it is taken out.';

create trigger coaches_clean before insert or update of display_name on public.coaches
  for each row execute function private.clean_display_name();
create trigger coaches_clean_practice before insert or update of practice_name on public.coaches
  for each row execute function private.clean_practice_name();

create trigger coaches_revision before update on public.coaches
  for each row execute function private.next_revision();

create function private.follow_coach()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.profiles p set display_name = new.display_name, time_zone = new.time_zone where p.id = new.id;
  return null;
end
$$;
comment on function private.follow_coach() is
  'A coach has one name and one time zone: the profile follows what the coach sets for the practice.';
create trigger coaches_profile after update of display_name, time_zone on public.coaches
  for each row execute function private.follow_coach();


-- ================= clients =================

-- The record that a coach keeps of a person: written and read by that coach alone, with status and tags in the coach's
-- own words. A record without an account is complete; an account is linked by an invitation (sign_up).
create table public.clients (
  -- Made by the database and not insertable: an id chosen by a caller could be another coach's client.
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null default auth.uid() references public.coaches (id) on delete restrict,
  -- the account, once joined; who deletes it leaves the record with the coach
  user_id uuid references auth.users (id) on delete set null,
  -- chosen by the caller, so that a retried insert makes no second client
  request_id uuid not null default gen_random_uuid(),
  name text not null constraint clients_name_length check (char_length(name) between 1 and 200 and btrim(name) <> ''),
  preferred_name text constraint clients_preferred_name_length check (char_length(preferred_name) between 1 and 200),
  pronouns text constraint clients_pronouns_length check (char_length(pronouns) between 1 and 60),
  -- an @ with something on both sides; the spaces of every script are named, since \s knows those of ASCII
  email text
    constraint clients_email_form check (char_length(email) <= 320
      and email ~ '^[^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000@]+'
        '@[^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000@]+$'),
  status text not null default 'active'
    constraint clients_status_known check (status in ('lead', 'active', 'paused', 'completed', 'archived')),
  tags text[] not null default '{}'
    constraint clients_tags_few check (cardinality(tags) <= 20 and pg_column_size(tags) <= 4096),
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- folded and in the order of "C", so that no list depends on the locale of the database
  sort_name text collate "C" generated always as (private.fold(coalesce(preferred_name, name))) stored,
  search_text text generated always as (
    private.fold(name || ' ' || coalesce(preferred_name, '') || ' ' || coalesce(email, ''))) stored,
  -- what every row about a client points at: both columns, so that no row can point across coaches
  constraint clients_coach_key unique (coach_id, id),
  constraint clients_request_unique unique (coach_id, request_id)
);
comment on table public.clients is
  'A person a coach works with, with or without an account. Read by that coach alone; the client reads contact '
  'columns through my_records().';

-- One e-mail once under a coach; the same under another coach is fine and invisible.
create unique index clients_email_unique on public.clients (coach_id, private.clean_email(email));
-- the list, by name and by latest change, paged by key
create index clients_by_name on public.clients (coach_id, sort_name, id);
create index clients_by_change on public.clients (coach_id, updated_at desc, id desc);
-- my_client_ids(), once a statement
create index clients_by_user on public.clients (user_id);
alter table public.clients enable row level security;

create policy clients_select on public.clients for select to authenticated
  using (coach_id = (select private.coach_id()));
create policy clients_insert on public.clients for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy clients_update on public.clients for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
grant select (id, coach_id, user_id, request_id, name, preferred_name, pronouns, email, status, tags, revision,
    created_at, updated_at, sort_name, search_text) on public.clients to authenticated;
grant insert (request_id, name, preferred_name, pronouns, email, status, tags) on public.clients to authenticated;
-- user_id is linked by an invitation and by nothing else
grant update (name, preferred_name, pronouns, email, status, tags) on public.clients to authenticated;

create trigger clients_limit after insert on public.clients referencing new table as made
  for each statement execute function private.limit_rows();
create trigger clients_revision before update on public.clients
  for each row execute function private.next_revision();

create function private.clean_client()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.name := private.clean_line(new.name);
  new.preferred_name := nullif(private.clean_line(new.preferred_name), '');
  new.email := nullif(private.clean_email(new.email), '');
  return new;
end
$$;
comment on function private.clean_client() is
  'Before a client is kept: what nobody sees in a pasted name or address is taken out.';
create trigger clients_clean before insert or update of name, preferred_name, email on public.clients
  for each row execute function private.clean_client();

-- preferred_name says what somebody is called, wherever a name stands; empty, that is their name. The coach sets it,
-- and the person does, by what they say of themselves as they join (sign_up), or in a form (sending).
create function private.call_client(p_client_id uuid, p_name text)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  update public.clients c set preferred_name = nullif(said.name, c.name)
    from (select left(private.clean_line(p_name), 200) as name) said
   where c.id = p_client_id and said.name <> '' and said.name <> coalesce(c.preferred_name, c.name);
  -- their own pages greet them by it too
  update public.profiles p set display_name = said.name
    from (select left(private.clean_line(p_name), 200) as name) said, public.clients c
   where c.id = p_client_id and p.id = c.user_id and said.name <> '' and said.name <> p.display_name
$$;
comment on function private.call_client(uuid, text) is
  'From now on the client is called so, by their coach and by their own pages; by nothing, or by what they are called '
  'already, nothing changes. Granted to nobody.';


-- ---------- whose record, whose coach ----------

-- Policies for clients compare with this, as any (array(select …)): asked once a statement, and usable by an index.
create function private.my_client_ids()
  returns setof uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$ select c.id from public.clients c where c.user_id = (select private.caller()) $$;
comment on function private.my_client_ids() is
  'The records that are about the caller: one for each coach they work with. Used in policies as any(array(select '
  '…)), once a statement.';
grant execute on function private.my_client_ids() to authenticated;

create function private.my_coach_ids()
  returns setof uuid
  language sql
  stable
  security definer
  set search_path = ''
as $$ select c.coach_id from public.clients c where c.user_id = (select private.caller()) $$;
comment on function private.my_coach_ids() is 'The coaches the caller is a client of.';
grant execute on function private.my_coach_ids() to authenticated;

-- What every function begins with that a coach calls about one client: whether there is no such client, or another
-- coach's, is told by the same refusal.
create function private.require_client_of_mine(p_client_id uuid)
  returns uuid
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
begin
  if not exists (select from public.clients c where c.id = p_client_id and c.coach_id = me) then
    perform private.refuse_not_found();
  end if;
  return me;
end
$$;
comment on function private.require_client_of_mine(uuid) is
  'The caller''s coach id when the client is theirs; AT010 for who is no coach, AT002 for a foreign or unknown '
  'client.';
grant execute on function private.require_client_of_mine(uuid) to authenticated;


-- ---------- policies of coaches, which name the clients ----------

-- themselves (also when removed, to be told so), and their clients
create policy coaches_select on public.coaches for select to authenticated
  using (id = (select private.caller()) or id = any (array(select private.my_coach_ids())));
create policy coaches_update on public.coaches for update to authenticated
  using (id = (select private.coach_id())) with check (id = (select private.coach_id()));
grant select (id, display_name, practice_name, slug, time_zone, consultation_minutes, crisis_resources, removed_at,
    revision, created_at, updated_at, language) on public.coaches to authenticated;
-- removed_at is the operator's, revision and timestamps the database's
grant update (display_name, practice_name, slug, time_zone, consultation_minutes, crisis_resources, language)
  on public.coaches to authenticated;
grant select, update (removed_at) on public.coaches to service_role;


-- ---------- the client's own records ----------

-- A function and no policy: row-level security would show whole rows, and most of a record is the coach's.
create function private.my_records()
  returns table (
    client_id uuid, coach_id uuid, name text, preferred_name text, pronouns text, coach_name text, practice_name text)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select c.id, c.coach_id, c.name, c.preferred_name, c.pronouns, k.display_name, k.practice_name
    from public.clients c
    join public.coaches k on k.id = c.coach_id
   where c.user_id = (select private.caller())
   order by c.created_at, c.id
$$;
comment on function private.my_records() is
  'Contact columns of the caller''s own records. Status and tags are the coach''s words and are not among them.';
grant execute on function private.my_records() to authenticated;

create function public.my_records()
  returns table (
    client_id uuid, coach_id uuid, name text, preferred_name text, pronouns text, coach_name text, practice_name text)
  language sql
  stable
  set search_path = ''
as $$ select * from private.my_records() $$;
comment on function public.my_records() is
  'The records that are about the caller, with the name of the coach who keeps each.';
grant execute on function public.my_records() to authenticated;


-- ================= client_status_changes =================

-- When a client became active, paused, completed: the coach's words, so the coach's alone. Read by the timeline.
create table public.client_status_changes (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  -- null: the client was added
  from_status text,
  to_status text not null,
  at timestamptz not null default now(),
  constraint client_status_changes_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade
);
comment on table public.client_status_changes is
  'Each status that a client has had. Written by a trigger on clients only.';
-- the record and the composite foreign key
create index client_status_changes_by_client on public.client_status_changes (coach_id, client_id, at desc, id desc);
alter table public.client_status_changes enable row level security;

create policy client_status_changes_select on public.client_status_changes for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select (id, coach_id, client_id, from_status, to_status, at) on public.client_status_changes to authenticated;

create function private.keep_status_change()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  insert into public.client_status_changes (coach_id, client_id, from_status, to_status, at)
    values (new.coach_id, new.id, case tg_op when 'UPDATE' then old.status end, new.status,
            case tg_op when 'UPDATE' then now() else new.created_at end);
  return null;
end
$$;
comment on function private.keep_status_change() is 'Keeps the first status of a client and every change of it.';
-- a trigger each, since only an update has an old row to compare with
create trigger clients_status_first after insert on public.clients
  for each row execute function private.keep_status_change();
create trigger clients_status_changed after update of status on public.clients
  for each row when (old.status is distinct from new.status)
  execute function private.keep_status_change();
