-- What a client says of a practice: the same rule as src/app/domain/practices/practice.ts.

create function private.my_practice(p_practice_id uuid)
  returns public.practices
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.practices;
begin
  perform private.lock_run((select p.programme_run_id from public.practices p
    where p.id = p_practice_id and p.client_id in (select private.my_client_ids())));
  select * into mine from public.practices p
   where p.id = p_practice_id and p.client_id in (select private.my_client_ids()) and p.opens_at <= now() for update;
  if mine.id is null or mine.id in (select private.my_held_practice_ids()) then perform private.refuse_not_found(); end if;
  return mine;
end
$$;
comment on function private.my_practice(uuid) is
  'The calling client''s own practice, locked, taken back or not; AT002 for a foreign or unknown one, and for a step that is not open. Granted to nobody.';

create function private.answer_practice(p_practice_id uuid, p_revision int, p_answer text)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.practices := private.my_practice(p_practice_id);
  next text := case p_answer when 'accept' then 'accepted' when 'resume' then 'accepted' when 'set_aside' then 'set_aside'
    when 'pause' then 'paused' when 'stop' then 'stopped' when 'finish' then 'finished' end;
begin
  if mine.status = next then return mine.revision; end if;
  if mine.status <> 'withdrawn' and mine.revision is distinct from p_revision then perform private.refuse_conflict(mine.revision); end if;
  if not coalesce(p_answer = any (case mine.status
      when 'proposed' then array['accept', 'set_aside'] when 'accepted' then array['pause', 'stop', 'finish']
      when 'paused' then array['resume', 'stop', 'finish'] when 'withdrawn' then '{}' else array['accept'] end), false) then
    perform private.refuse('AT022', 'practice_ended', 409);
  end if;
  update public.practices p set status = next where p.id = mine.id returning * into mine;
  perform private.follow_answer(mine, p_answer);
  return mine.revision;
end
$$;
comment on function private.answer_practice(uuid, int, text) is
  'The calling client accepts, sets aside, pauses, resumes, stops or finishes a practice, at the revision last seen; what is so already changes nothing. AT002, AT007, AT022 for what can not be said of it now, or when it was taken back.';
grant execute on function private.answer_practice(uuid, int, text) to authenticated;

create function private.follow_answer(p_practice public.practices, p_answer text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if p_answer = 'accept' then
    insert into public.practice_consents (practice_id, coach_id, client_id)
      values (p_practice.id, p_practice.coach_id, p_practice.client_id)
      on conflict (practice_id, client_id) do update set accepted_at = now(), ended_at = null;
  elsif p_practice.status in ('stopped', 'finished') then
    update public.practice_consents c set ended_at = now()
     where c.practice_id = p_practice.id and c.client_id = p_practice.client_id;
  end if;
  if p_practice.status = 'finished' then
    perform private.open_steps(p_practice.programme_run_id);
  end if;
end
$$;
comment on function private.follow_answer(public.practices, text) is
  'A yes is a consent until it ends; who finishes a step may find the next one open. Granted to nobody.';

create function public.answer_practice(p_practice_id uuid, p_revision int, p_answer text)
  returns int
  language sql
  set search_path = ''
as $$ select private.answer_practice(p_practice_id, p_revision, p_answer) $$;
comment on function public.answer_practice(uuid, int, text) is
  'A client answers a practice: accept, set_aside, pause, resume, stop, finish; gives its new revision.';
grant execute on function public.answer_practice(uuid, int, text) to authenticated;
