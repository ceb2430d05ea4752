-- Marking a log read, and answering it, go by the version that the coach saw: what was changed meanwhile is not taken as read.

drop function public.mark_log_read(uuid);
drop function private.mark_log_read(uuid);
drop function public.reply_to_log(uuid, text);
drop function private.reply_to_log(uuid, text);

create function private.mark_log_read(p_log_id uuid, p_revision int)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  log public.practice_logs := private.log_for_me(p_log_id);
begin
  if log.revision is distinct from p_revision then perform private.refuse_conflict(log.revision); end if;
  update public.practice_logs l set coach_read_at = coalesce(l.coach_read_at, now()) where l.id = log.id;
end
$$;
comment on function private.mark_log_read(uuid, int) is
  'When the coach first read a log as it is now; again changes nothing. AT002, AT007 when it says something else than what was read.';
grant execute on function private.mark_log_read(uuid, int) to authenticated;

create function public.mark_log_read(p_log_id uuid, p_revision int)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_log_read(p_log_id, p_revision) $$;
comment on function public.mark_log_read(uuid, int) is 'The coach has read what was logged, at the revision they saw.';
grant execute on function public.mark_log_read(uuid, int) to authenticated;

create function private.reply_to_log(p_log_id uuid, p_revision int, p_reply text)
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
  -- a retry finds it said already, also when the log was changed since, which stays to be read
  if log.reply = to_reply then return; end if;
  if log.reply is not null then perform private.refuse('AT025', 'already_replied', 409); end if;
  if log.revision is distinct from p_revision then perform private.refuse_conflict(log.revision); end if;
  update public.practice_logs l set reply = to_reply, replied_at = now(), coach_read_at = coalesce(l.coach_read_at, now()) where l.id = log.id;
end
$$;
comment on function private.reply_to_log(uuid, int, text) is
  'The coach''s one answer to a log, which marks it read; the same words again change nothing. AT002, AT007 when it says something else than what is answered, AT025 for other words, AT029 with {field, code}.';
grant execute on function private.reply_to_log(uuid, int, text) to authenticated;

create function public.reply_to_log(p_log_id uuid, p_revision int, p_reply text)
  returns void
  language sql
  set search_path = ''
as $$ select private.reply_to_log(p_log_id, p_revision, p_reply) $$;
comment on function public.reply_to_log(uuid, int, text) is 'The coach answers what was logged, once, at the revision they saw.';
grant execute on function public.reply_to_log(uuid, int, text) to authenticated;
