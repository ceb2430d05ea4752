-- What a coach does with a log that they may read: mark it read, and answer it once. Only who wrote the log reads the answer.

create function private.log_for_me(p_log_id uuid)
  returns public.practice_logs
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  found_log public.practice_logs;
begin
  select * into found_log from public.practice_logs l
   where l.id = p_log_id and l.coach_id = me and l.visibility <> 'only_me' for update;
  if found_log.id is null then perform private.refuse_not_found(); end if;
  return found_log;
end
$$;
comment on function private.log_for_me(uuid) is
  'A log that the calling coach may read, locked; AT002 for a foreign or unknown one, and for one that its writer keeps to themselves. Granted to nobody.';

create function private.mark_log_read(p_log_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  log public.practice_logs := private.log_for_me(p_log_id);
begin
  update public.practice_logs l set coach_read_at = coalesce(l.coach_read_at, now()) where l.id = log.id;
end
$$;
comment on function private.mark_log_read(uuid) is 'When the coach first read a log as it is now; again changes nothing. AT002.';
grant execute on function private.mark_log_read(uuid) to authenticated;

create function public.mark_log_read(p_log_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_log_read(p_log_id) $$;
comment on function public.mark_log_read(uuid) is 'The coach has read what was logged.';
grant execute on function public.mark_log_read(uuid) to authenticated;

create function private.reply_to_log(p_log_id uuid, p_reply text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  log public.practice_logs := private.log_for_me(p_log_id);
  to_reply text := btrim(p_reply);
  problem text := private.text_problem(to_jsonb(p_reply), 2000, true);
begin
  if problem is not null then
    perform private.refuse('AT029', 'log_invalid', 422, jsonb_build_object('field', 'reply', 'code', problem));
  end if;
  -- a retry finds it said already
  if log.reply <> to_reply then perform private.refuse('AT025', 'already_replied', 409); end if;
  update public.practice_logs l
     set reply = to_reply, replied_at = coalesce(l.replied_at, now()), coach_read_at = coalesce(l.coach_read_at, now())
   where l.id = log.id;
end
$$;
comment on function private.reply_to_log(uuid, text) is
  'The coach''s one answer to a log, which marks it read; the same words again change nothing. AT002, AT025 for other words, AT029 with {field, code}.';
grant execute on function private.reply_to_log(uuid, text) to authenticated;

create function public.reply_to_log(p_log_id uuid, p_reply text)
  returns void
  language sql
  set search_path = ''
as $$ select private.reply_to_log(p_log_id, p_reply) $$;
comment on function public.reply_to_log(uuid, text) is 'The coach answers what was logged, once.';
grant execute on function public.reply_to_log(uuid, text) to authenticated;
