-- What a coach does with practices: assign one, assign a programme, take one back.

create function private.check_assigning(p_why text, p_starts_on date, p_ends_on date)
  returns text
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  why text := nullif(btrim(p_why), '');
  field text := case when char_length(why) > 1000 then 'why'
    when not isfinite(p_starts_on) then 'startsOn'
    when not isfinite(p_ends_on) or p_ends_on < p_starts_on then 'endsOn' end;
begin
  if field is not null then
    perform private.refuse('AT028', 'practice_invalid', 422,
      jsonb_build_object('field', field, 'code', case field when 'why' then 'too_long' else 'out_of_range' end));
  end if;
  return why;
end
$$;
comment on function private.check_assigning(text, date, date) is 'Why, in the coach''s own words, or null for none; AT028 for too many, and for days that are none. Granted to nobody.';

create function private.lock_record(p_client_id uuid)
  returns void
  language plpgsql
  set search_path = ''
as $$
begin
  perform from public.clients c where c.id = p_client_id for no key update;
end
$$;
comment on function private.lock_record(uuid) is 'One assigner to a client at a time, until the transaction ends, so that two tries at once assign once. Granted to nobody.';

create function private.assign_practice(p_request_id uuid, p_client_id uuid, p_library_practice_id uuid, p_session_id uuid, p_practice jsonb,
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
  made uuid;
begin
  perform private.lock_record(p_client_id);
  select p.id into made from public.practices p
   where p.coach_id = me and p.client_id = p_client_id and p.request_id = p_request_id and p.position is null;
  if made is not null then return made; end if;
  if problem is not null then perform private.refuse('AT028', 'practice_invalid', 422, problem); end if;
  words := private.read_practice(p_practice);
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
  'Proposes a practice to the caller''s client; the same request id again changes nothing. AT002 a foreign client, practice or session, AT023 tier coach without p_confirmed, AT028 with {field, code}.';
grant execute on function private.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean) to authenticated;

create function public.assign_practice(p_request_id uuid, p_client_id uuid, p_library_practice_id uuid, p_session_id uuid, p_practice jsonb,
    p_why text default null, p_starts_on date default null, p_ends_on date default null, p_confirmed boolean default false)
  returns uuid
  language sql
  set search_path = ''
as $$
  select private.assign_practice(p_request_id, p_client_id, p_library_practice_id, p_session_id, p_practice, p_why, p_starts_on, p_ends_on, p_confirmed)
$$;
comment on function public.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean) is
  'Assigns a practice {title, category, participants, minutes, rule, times, steps, notice, notWhen, tier, cautions}; gives its id.';
grant execute on function public.assign_practice(uuid, uuid, uuid, uuid, jsonb, text, date, date, boolean) to authenticated;


-- ---------- programmes ----------

create function private.assign_programme(p_request_id uuid, p_client_id uuid, p_programme_id uuid, p_why text, p_starts_on date, p_confirmed boolean)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  to_why text := private.check_assigning(p_why, p_starts_on, null);
  run uuid;
begin
  perform private.lock_record(p_client_id);
  select p.programme_run_id into run from public.practices p
   where p.coach_id = me and p.client_id = p_client_id and p.request_id = p_request_id
   order by p.position limit 1;
  if run is not null then return run; end if;
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
  'Proposes the practices of a programme of the caller''s to their client, each when it is due; a later rung of a ladder waits for release_practice(). The same request id again changes nothing. AT002, AT023, AT028.';
grant execute on function private.assign_programme(uuid, uuid, uuid, text, date, boolean) to authenticated;

create function public.assign_programme(p_request_id uuid, p_client_id uuid, p_programme_id uuid,
    p_why text default null, p_starts_on date default null, p_confirmed boolean default false)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.assign_programme(p_request_id, p_client_id, p_programme_id, p_why, p_starts_on, p_confirmed) $$;
comment on function public.assign_programme(uuid, uuid, uuid, text, date, boolean) is 'Assigns a programme; gives the id of this run of it.';
grant execute on function public.assign_programme(uuid, uuid, uuid, text, date, boolean) to authenticated;


-- ---------- taking back ----------

create function private.withdraw_practice(p_practice_id uuid, p_revision int)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  mine public.practices;
begin
  perform private.lock_run((select p.programme_run_id from public.practices p where p.id = p_practice_id and p.coach_id = me));
  select * into mine from public.practices p where p.id = p_practice_id and p.coach_id = me for update;
  if mine.id is null then perform private.refuse_not_found(); end if;
  if mine.status = 'withdrawn' then return mine.revision; end if;
  if mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  if mine.status = 'finished' then perform private.refuse('AT022', 'practice_ended', 409); end if;
  update public.practices p set status = 'withdrawn' where p.id = mine.id returning p.revision into mine.revision;
  update public.practice_consents c set ended_at = now() where c.practice_id = mine.id and c.ended_at is null;
  perform private.open_steps(mine.programme_run_id);
  return mine.revision;
end
$$;
comment on function private.withdraw_practice(uuid, int) is
  'Takes a practice of the caller''s back, at the revision last seen; again changes nothing. The client sees it no more, and keeps what they logged. AT002, AT007, AT022 when it is finished.';
grant execute on function private.withdraw_practice(uuid, int) to authenticated;

create function public.withdraw_practice(p_practice_id uuid, p_revision int)
  returns int
  language sql
  set search_path = ''
as $$ select private.withdraw_practice(p_practice_id, p_revision) $$;
comment on function public.withdraw_practice(uuid, int) is 'Takes a practice back from a client; gives its new revision.';
grant execute on function public.withdraw_practice(uuid, int) to authenticated;
