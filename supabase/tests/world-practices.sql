-- What the people of world.sql practise. Noor gave Ann and Bea her programme of two steps, and Cal a letter that he has not answered; Omar
-- gave his to Dov, Rhea hers to Rob. Each accepted the first step and logged a try that was hard, so the second one waits: Ann's, Dov's
-- and Rob's coach may know of it, Bea's not. Ann logged another for herself. Each log was changed once.

create function tap.built_in(p_slug text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select l.id from public.library_practices l where l.slug = p_slug), gen_random_uuid())
$$;
create function tap.library(p_title text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select l.id from public.library_practices l where l.title = p_title order by l.coach_id nulls last limit 1), gen_random_uuid())
$$;
create function tap.title_of(p_library_practice_id uuid) returns text language sql stable security definer set search_path = '' as $$
  select l.title from public.library_practices l where l.id = p_library_practice_id
$$;
comment on function tap.library(text) is 'A practice of the library by its title, a coach''s own first.';
create function tap.programme_of(p_coach text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select p.id from public.programmes p where p.coach_id = tap.user_of(p_coach) order by p.created_at limit 1), gen_random_uuid())
$$;
create function tap.practice_of(p_name text, p_position int default 1) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select p.id from public.practices p where p.client_id = tap.record(p_name) and coalesce(p.position, 1) = p_position
    order by p.assigned_at, p.position nulls last limit 1), gen_random_uuid())
$$;
comment on function tap.practice_of(text, int) is 'What a client was given: a step of their programme, or the practice on its own.';
create function tap.log_of(p_name text, p_visibility text default 'coach') returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select l.id from public.practice_logs l where l.client_id = tap.record(p_name) order by l.visibility <> p_visibility, l.at limit 1), gen_random_uuid())
$$;
comment on function tap.log_of(text, text) is 'A log of a client, one that their coach may read if there is any.';
create function tap.revision_of(p_log_id uuid) returns int language sql stable security definer set search_path = '' as $$
  select l.revision from public.practice_logs l where l.id = p_log_id
$$;

create function tap.a_practice(p_title text, p_others jsonb default '{}') returns jsonb language sql immutable as $$
  select '{"category": "presence", "participants": "solo", "minutes": 10, "rule": "FREQ=DAILY", "times": 1, "steps": ["Begin.", "End."],
    "notice": "", "notWhen": "", "tier": "open", "cautions": []}'::jsonb || jsonb_build_object('title', p_title) || p_others
$$;
comment on function tap.a_practice(text, jsonb) is 'A practice as the app sends it.';
create function tap.an_item(p_slug text, p_delivery text default 'at_once', p_on_date date default null, p_days int default null) returns jsonb language sql stable as $$
  select jsonb_build_object('libraryPracticeId', tap.built_in(p_slug), 'delivery', p_delivery, 'onDate', p_on_date, 'days', p_days)
$$;
comment on function tap.an_item(text, text, date, int) is 'An item of a programme as the app sends it.';
create function tap.a_log(p_reflection text default '', p_visibility text default 'coach', p_others jsonb default '{}') returns jsonb language sql stable as $$
  select jsonb_build_object('day', now()::date, 'outcome', 'done', 'before', null, 'after', null, 'reflection', p_reflection, 'win', '',
    'visibility', p_visibility, 'talkAbout', false) || p_others
$$;
comment on function tap.a_log(text, text, jsonb) is 'A log as the app sends it, of today.';

create function tap.has_library(p_coach text) returns void language plpgsql security definer as $$
begin
  perform tap.claim(p_coach);
  insert into public.library_practices (title, category, participants, minutes, rule, steps)
    values (p_coach || '''s own', 'presence', 'solo', 10, 'FREQ=DAILY', array['Begin.', 'End.']);
  perform private.save_programme(gen_random_uuid(), null, null, p_coach || '''s programme', '',
    jsonb_build_array(tap.an_item('arriving-breath'), tap.an_item('hand-hold')));
  perform private.favour_practice(tap.library(p_coach || '''s own'), true);
end
$$;
create function tap.assigns(p_client text, p_title text, p_others jsonb default '{}', p_confirmed boolean default false) returns uuid language plpgsql security definer as $$
begin
  perform tap.claim((select p.coach from tap.people p where p.name = p_client));
  return private.assign_practice(gen_random_uuid(), tap.record(p_client), null, null, tap.a_practice(p_title, p_others), null, null, null, p_confirmed);
end
$$;
comment on function tap.assigns(text, text, jsonb, boolean) is 'The coach of a client gives them a practice of her own words.';
create function tap.runs(p_client text) returns uuid language plpgsql security definer as $$
declare
  coach text := (select p.coach from tap.people p where p.name = p_client);
begin
  perform tap.claim(coach);
  return private.assign_programme(gen_random_uuid(), tap.record(p_client), tap.programme_of(coach), null, null, true);
end
$$;
comment on function tap.runs(text) is 'The coach of a client gives them her programme.';
create function tap.answers(p_client text, p_answer text, p_practice_id uuid default null) returns int language plpgsql security definer as $$
declare
  practice public.practices;
begin
  select * into practice from public.practices p where p.id = coalesce(p_practice_id, tap.practice_of(p_client));
  perform tap.claim(p_client);
  return private.answer_practice(practice.id, practice.revision, p_answer);
end
$$;
comment on function tap.answers(text, text, uuid) is 'A client answers a practice: the first that they were given.';
create function tap.logs(p_client text, p_log jsonb, p_practice_id uuid default null) returns uuid language plpgsql security definer as $$
begin
  perform tap.claim(p_client);
  return (private.save_practice_log(gen_random_uuid(), coalesce(p_practice_id, tap.practice_of(p_client)), null, p_log) ->> 'id')::uuid;
end
$$;
comment on function tap.logs(text, jsonb, uuid) is 'A client logs a try of the first practice that they were given; gives the log.';
create function tap.changes(p_log_id uuid, p_log jsonb) returns int language plpgsql security definer as $$
declare
  log public.practice_logs;
begin
  select * into log from public.practice_logs l where l.id = p_log_id;
  perform tap.claim(tap.whose(log.client_id));
  return (private.save_practice_log(log.request_id, log.practice_id, log.revision, p_log) ->> 'revision')::int;
end
$$;
comment on function tap.changes(uuid, jsonb) is 'A client writes other words for a log; gives its revision.';

create function tap.practises(p_client text, p_visibility text) returns void language plpgsql security definer as $$
begin
  perform tap.runs(p_client), tap.answers(p_client, 'accept');
  perform tap.changes(tap.logs(p_client, tap.a_log('A zebra', p_visibility, '{"outcome": "tried_stopped"}')),
    tap.a_log('Another zebra', p_visibility, '{"outcome": "tried_stopped"}'));
end
$$;
comment on function tap.practises(text, text) is 'A client accepts the first step, logs a try that was stopped, and changes what it says.';

grant execute on all functions in schema tap to public;

do $$
begin
  update public.coaches set removed_at = null where id = tap.user_of('Rhea');
  perform tap.has_library('Noor'), tap.has_library('Omar'), tap.has_library('Rhea');
  perform tap.practises('Ann', 'coach'), tap.practises('Bea', 'only_me'), tap.practises('Dov', 'coach'), tap.practises('Rob', 'coach');
  perform tap.changes(tap.logs('Ann', tap.a_log('Kept', 'only_me')), tap.a_log('Still kept', 'only_me'));
  perform tap.assigns('Cal', 'A letter');
  perform tap.is_removed('Rhea');
end
$$;
