-- A request whose answer was lost may be made again after its words were changed: then nobody keeps the first words silently.

create function private.is_assigned_as(p_practice public.practices, p_words public.library_practices, p_why text, p_starts_on date, p_ends_on date)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select (p_practice.title, p_practice.category, p_practice.participants, p_practice.minutes, p_practice.rule, p_practice.times, p_practice.steps,
      p_practice.notice, p_practice.not_when, p_practice.cautions, p_practice.why, p_practice.starts_on, p_practice.ends_on)
    is not distinct from (p_words.title, p_words.category, p_words.participants, p_words.minutes, p_words.rule, p_words.times, p_words.steps,
      p_words.notice, p_words.not_when, p_words.cautions, p_why, p_starts_on, p_ends_on)
$$;
comment on function private.is_assigned_as(public.practices, public.library_practices, text, date, date) is
  'Whether a practice was assigned in exactly these words, for this reason and these days. Granted to nobody.';

create or replace function private.assign_practice(p_request_id uuid, p_client_id uuid, p_library_practice_id uuid, p_session_id uuid, p_practice jsonb,
    p_why text, p_starts_on date, p_ends_on date, p_confirmed boolean)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  why text := private.check_assigning(p_why, p_starts_on, p_ends_on);
  problem jsonb := (select jsonb_build_object('field', p.field, 'code', p.code) from private.practice_problems(p_practice) p limit 1);
  source public.library_practices;
  words public.library_practices;
  earlier public.practices;
  made uuid;
begin
  perform private.lock_record(p_client_id);
  if problem is not null then perform private.refuse('AT028', 'practice_invalid', 422, problem); end if;
  words := private.read_practice(p_practice);
  select * into earlier from public.practices p
   where p.coach_id = me and p.client_id = p_client_id and p.request_id = p_request_id and p.position is null;
  if earlier.id is not null then
    -- the client may have read the first words, so they stand, and the coach is told
    if not private.is_assigned_as(earlier, words, why, p_starts_on, p_ends_on) then perform private.refuse_conflict(earlier.revision); end if;
    return earlier.id;
  end if;
  select * into source from public.library_practices l where l.id = p_library_practice_id and (l.coach_id = me or l.coach_id is null);
  if (p_library_practice_id is not null and source.id is null)
      or (p_session_id is not null and not exists (select from public.sessions s
        where s.coach_id = me and s.client_id = p_client_id and s.id = p_session_id)) then
    perform private.refuse_not_found();
  end if;
  -- other words do not make it another tier
  if source.tier = 'coach' then words.tier := 'coach'; end if;
  if words.tier = 'coach' and p_confirmed is not true then perform private.refuse('AT023', 'confirmation_needed', 409); end if;
  insert into public.practices (coach_id, client_id, session_id, library_practice_id, request_id, title, category, participants, minutes,
      rule, times, steps, notice, not_when, tier, cautions, why, starts_on, ends_on, opens_at)
    values (me, p_client_id, p_session_id, p_library_practice_id, p_request_id, words.title, words.category, words.participants, words.minutes,
      words.rule, words.times, words.steps, words.notice, words.not_when, words.tier, words.cautions, why, p_starts_on, p_ends_on, now())
    on conflict do nothing
    returning id into made;
  -- the request was one about another client
  if made is null then perform private.refuse_not_found(); end if;
  return made;
end
$$;
comment on function private.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean) is
  'Proposes a practice to the caller''s client; the same request id with the same words changes nothing. AT002 a foreign client, practice or session, AT007 the request was granted with other words, AT023 tier coach without p_confirmed, AT028 with {field, code}.';

create or replace function private.assign_programme(p_request_id uuid, p_client_id uuid, p_programme_id uuid, p_why text, p_starts_on date, p_confirmed boolean)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  to_why text := private.check_assigning(p_why, p_starts_on, null);
  earlier public.practices;
  run uuid;
begin
  perform private.lock_record(p_client_id);
  select * into earlier from public.practices p
   where p.coach_id = me and p.client_id = p_client_id and p.request_id = p_request_id and p.position is not null
   order by p.position limit 1;
  if earlier.id is not null then
    if (earlier.why, earlier.starts_on) is distinct from (to_why, p_starts_on) then perform private.refuse_conflict(earlier.revision); end if;
    return earlier.programme_run_id;
  end if;
  if p_confirmed is not true and exists (select from public.programme_items i join public.library_practices l on l.id = i.library_practice_id
      where i.coach_id = me and i.programme_id = p_programme_id and l.tier = 'coach') then
    perform private.refuse('AT023', 'confirmation_needed', 409);
  end if;
  run := gen_random_uuid();
  insert into public.practices (coach_id, client_id, library_practice_id, request_id, title, category, participants, minutes, rule, times,
      steps, notice, not_when, tier, cautions, why, starts_on, programme_run_id, position, delivery, on_date, days)
    select me, p_client_id, l.id, p_request_id, l.title, l.category, l.participants, l.minutes, l.rule, l.times,
           l.steps, l.notice, l.not_when, l.tier, l.cautions, to_why, p_starts_on, run, i.position, i.delivery, i.on_date, i.days
      from public.programme_items i
      join public.library_practices l on l.id = i.library_practice_id
     where i.coach_id = me and i.programme_id = p_programme_id
    on conflict do nothing;
  -- no such programme, or the request was one about another client
  if not found then perform private.refuse_not_found(); end if;
  perform private.open_steps(run);
  insert into public.practice_holds (practice_id, coach_id, client_id, coach_can_read)
    select p.id, me, p_client_id, true
      from public.practices p
      join public.library_practices l on l.id = p.library_practice_id
     where p.programme_run_id = run and l.rung > 1;
  return run;
end
$$;
comment on function private.assign_programme(uuid, uuid, uuid, text, date, boolean) is
  'Proposes the practices of a programme of the caller''s to their client, each when it is due; a later rung of a ladder waits for release_practice(). The same request id again changes nothing. AT002, AT007 the request was granted for another reason or from another day on, AT023, AT028.';

create or replace function private.save_programme(p_request_id uuid, p_programme_id uuid, p_revision int, p_title text, p_description text, p_items jsonb)
  returns jsonb
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  problem jsonb := private.programme_problem(p_title, p_description, p_items);
  to_title text := btrim(p_title);
  to_description text := btrim(coalesce(p_description, ''));
  stored public.programmes;
begin
  if problem is not null then perform private.refuse('AT027', 'programme_invalid', 422, problem); end if;
  if p_programme_id is null then
    insert into public.programmes (coach_id, request_id, title, description) values (me, p_request_id, to_title, to_description)
      on conflict (coach_id, request_id) do nothing
      returning * into stored;
  end if;
  if stored.id is null then
    select * into stored from public.programmes p
     where p.coach_id = me and (p.id = p_programme_id or (p_programme_id is null and p.request_id = p_request_id)) for update;
    if stored.id is null then perform private.refuse_not_found(); end if;
    -- a retry finds it saved already
    if private.is_programme(stored, to_title, to_description, p_items) then
      return jsonb_build_object('id', stored.id, 'revision', stored.revision);
    end if;
    -- other words under a request that had made it are its first change, unless somebody changed it since
    if stored.revision is distinct from (case when p_programme_id is null then 1 else p_revision end) then
      perform private.refuse_conflict(stored.revision);
    end if;
    update public.programmes p set title = to_title, description = to_description where p.id = stored.id returning * into stored;
  end if;
  perform private.replace_items(stored, p_items);
  return jsonb_build_object('id', stored.id, 'revision', stored.revision);
end
$$;
comment on function private.save_programme(uuid, uuid, int, text, text, jsonb) is
  'A new programme of the caller (p_programme_id null; the same request id again makes no other, and changed words change the one it made), or its next revision, at the revision last seen. AT002 a foreign programme or practice, AT007, AT027 with {index, field, code}.';
