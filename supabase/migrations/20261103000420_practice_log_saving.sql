-- Writing down a try, and changing or deleting what was written. Works after a while offline: the day is the client's, up to two weeks back.

create function private.log_problem(p_log jsonb)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_build_object('field', said.field, 'code', said.code)
    from (values
      ('day', private.day_problem(p_log -> 'day')),
      ('outcome', private.choice_problem(p_log -> 'outcome', array['done', 'tried_stopped'], true)),
      ('before', private.number_problem(p_log -> 'before', 0, 10)),
      ('after', private.number_problem(p_log -> 'after', 0, 10)),
      ('reflection', private.text_problem(p_log -> 'reflection', 4000)),
      ('win', private.text_problem(p_log -> 'win', 500)),
      ('visibility', private.choice_problem(p_log -> 'visibility', array['only_me', 'coach', 'coach_and_partner'], true)),
      ('talkAbout', case when coalesce(jsonb_typeof(p_log -> 'talkAbout'), 'null') not in ('boolean', 'null') then 'wrong_type' end)
    ) as said (field, code)
   where said.code is not null
   limit 1
$$;
comment on function private.log_problem(jsonb) is 'The first thing that keeps {day, outcome, before, after, reflection, win, visibility, talkAbout} from being a log, as {field, code}, or null. Granted to nobody.';

create function private.read_log(p_log jsonb)
  returns public.practice_logs
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_populate_record(null::public.practice_logs, jsonb_build_object(
    'day', p_log -> 'day', 'outcome', p_log -> 'outcome', 'distress_before', p_log -> 'before', 'distress_after', p_log -> 'after',
    'reflection', btrim(coalesce(p_log ->> 'reflection', '')), 'win', btrim(coalesce(p_log ->> 'win', '')),
    'visibility', p_log -> 'visibility', 'talk_about', coalesce(nullif(p_log -> 'talkAbout', 'null'), 'false')))
$$;
comment on function private.read_log(jsonb) is 'What private.log_problem() found no fault with, as columns. Granted to nobody.';

create function private.check_day(p_client_id uuid, p_day date)
  returns void
  language plpgsql
  stable
  security definer
  set search_path = ''
as $$
declare
  today date := private.today_of(p_client_id);
begin
  if p_day not between today - 14 and today then
    perform private.refuse('AT024', 'day_out_of_range', 422, jsonb_build_object('least', today - 14, 'most', today));
  end if;
end
$$;
comment on function private.check_day(uuid, date) is 'AT024 for a day that is to come for the client, or more than fourteen days ago. Granted to nobody.';

create function private.moment_of(p_client_id uuid, p_day date, p_said_at timestamptz)
  returns timestamptz
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select case when p_day = (p_said_at at time zone zone)::date then p_said_at
    else least((p_day + time '12:00') at time zone zone, now()) end
    from private.zone_of(p_client_id) zone
$$;
comment on function private.moment_of(uuid, date, timestamptz) is
  'When a try was: when it was said, on its own day, else noon of its day. Of an edit it tells nothing. Granted to nobody.';

create function private.add_log(p_request_id uuid, p_practice_id uuid, p_entry public.practice_logs)
  returns public.practice_logs
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  practice public.practices := private.my_practice(p_practice_id);
  made public.practice_logs;
begin
  -- the other side of a race: the same request wrote it while this one waited for the practice
  select * into made from public.practice_logs l
   where l.client_id = practice.client_id and l.request_id = p_request_id and l.practice_id = practice.id;
  if made.id is not null then return made; end if;
  if practice.status in ('proposed', 'set_aside', 'withdrawn') then perform private.refuse('AT022', 'practice_ended', 409); end if;
  perform private.check_day(practice.client_id, p_entry.day);
  insert into public.practice_logs (request_id, coach_id, client_id, practice_id, day, outcome, distress_before, distress_after, reflection, win,
      visibility, talk_about, at)
    values (p_request_id, practice.coach_id, practice.client_id, practice.id, p_entry.day, p_entry.outcome, p_entry.distress_before,
      p_entry.distress_after, p_entry.reflection, p_entry.win, p_entry.visibility, p_entry.talk_about,
      private.moment_of(practice.client_id, p_entry.day, now()))
    on conflict (client_id, request_id) do nothing
    returning * into made;
  -- the request was one about another practice
  if made.id is null then perform private.refuse_not_found(); end if;
  if private.is_hard(made) then perform private.hold_next(made); end if;
  return made;
end
$$;
comment on function private.add_log(uuid, uuid, public.practice_logs) is 'A new log on a practice of the caller. AT002, AT022, AT024. Granted to nobody.';

create function private.change_log(p_was public.practice_logs, p_entry public.practice_logs)
  returns public.practice_logs
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  changed public.practice_logs;
  -- whether the coach could read it ever
  is_known boolean := p_was.visibility <> 'only_me'
    or exists (select from public.practice_log_history h where h.log_id = p_was.id and h.open_when_said);
  -- what is opened for the first time looks like what is written now
  said timestamptz := case when is_known or p_entry.visibility = 'only_me' then p_was.said_at else now() end;
begin
  if p_entry.day <> p_was.day then perform private.check_day(p_was.client_id, p_entry.day); end if;
  insert into public.practice_log_history (log_id, coach_id, client_id, day, outcome, distress_before, distress_after, reflection, win,
      visibility, talk_about, revision, open_when_said)
    values (p_was.id, p_was.coach_id, p_was.client_id, p_was.day, p_was.outcome, p_was.distress_before, p_was.distress_after, p_was.reflection,
      p_was.win, p_was.visibility, p_was.talk_about, p_was.revision, p_was.visibility <> 'only_me');
  update public.practice_logs l
     set day = p_entry.day, outcome = p_entry.outcome, distress_before = p_entry.distress_before, distress_after = p_entry.distress_after,
         reflection = p_entry.reflection, win = p_entry.win, visibility = p_entry.visibility, talk_about = p_entry.talk_about,
         -- An edit is to be read anew. What the coach sees of its time is this edit's alone, whatever was edited before in private.
         said_at = said, at = private.moment_of(l.client_id, p_entry.day, said),
         amended_at = case when is_known or p_entry.visibility = 'only_me' then now() end, coach_read_at = null,
         revision = private.another_tag(l.revision)
   where l.id = p_was.id returning * into changed;
  -- closing a log closes what it said before; opening it opens only what was open when it was said
  update public.practice_log_history h set coach_can_read = h.open_when_said and changed.visibility <> 'only_me' where h.log_id = changed.id;
  perform private.follow_log(p_was, changed);
  return changed;
end
$$;
comment on function private.change_log(public.practice_logs, public.practice_logs) is 'Other words for a log; what it said goes to its history. AT024. Granted to nobody.';

create function private.save_practice_log(p_request_id uuid, p_practice_id uuid, p_revision int, p_log jsonb)
  returns jsonb
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  problem jsonb := private.log_problem(p_log);
  entry public.practice_logs;
  stored public.practice_logs;
begin
  if problem is not null then perform private.refuse('AT029', 'log_invalid', 422, problem); end if;
  entry := private.read_log(p_log);
  select * into stored from public.practice_logs l
   where l.client_id in (select private.my_client_ids()) and l.request_id = p_request_id and l.practice_id = p_practice_id for update;
  if p_revision is null then
    if stored.id is null then stored := private.add_log(p_request_id, p_practice_id, entry); end if;
  elsif stored.id is null then
    perform private.refuse_not_found();
  -- a retry finds it changed already
  elsif (stored.day, stored.outcome, stored.distress_before, stored.distress_after, stored.reflection, stored.win, stored.visibility, stored.talk_about)
      is distinct from (entry.day, entry.outcome, entry.distress_before, entry.distress_after, entry.reflection, entry.win, entry.visibility, entry.talk_about) then
    if stored.revision <> p_revision then perform private.refuse_conflict(stored.revision); end if;
    stored := private.change_log(stored, entry);
  end if;
  return jsonb_build_object('id', stored.id, 'revision', stored.revision, 'at', stored.at);
end
$$;
comment on function private.save_practice_log(uuid, uuid, int, jsonb) is
  'A new log of the calling client (p_revision null; the same request id again changes nothing and gives what is stored), or other words for one, at the revision last seen. AT002, AT007, AT022, AT024 with {least, most}, AT029 with {field, code}.';
grant execute on function private.save_practice_log(uuid, uuid, int, jsonb) to authenticated;

create function public.save_practice_log(p_request_id uuid, p_practice_id uuid, p_revision int, p_log jsonb)
  returns jsonb
  language sql
  set search_path = ''
as $$ select private.save_practice_log(p_request_id, p_practice_id, p_revision, p_log) $$;
comment on function public.save_practice_log(uuid, uuid, int, jsonb) is
  'Saves a try {day, outcome, before, after, reflection, win, visibility, talkAbout}; gives {id, revision, at}.';
grant execute on function public.save_practice_log(uuid, uuid, int, jsonb) to authenticated;

create function private.delete_practice_log(p_log_id uuid, p_revision int)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  stored public.practice_logs;
begin
  select * into stored from public.practice_logs l where l.id = p_log_id and l.client_id in (select private.my_client_ids()) for update;
  if stored.id is null then perform private.refuse_not_found(); end if;
  if stored.revision is distinct from p_revision then perform private.refuse_conflict(stored.revision); end if;
  delete from public.practice_logs l where l.id = stored.id;
end
$$;
comment on function private.delete_practice_log(uuid, int) is 'Deletes a log of the calling client, its history and its hold with it, at the revision last seen. AT002, AT007.';
grant execute on function private.delete_practice_log(uuid, int) to authenticated;

create function public.delete_practice_log(p_log_id uuid, p_revision int)
  returns void
  language sql
  set search_path = ''
as $$ select private.delete_practice_log(p_log_id, p_revision) $$;
comment on function public.delete_practice_log(uuid, int) is 'A client deletes what they logged.';
grant execute on function public.delete_practice_log(uuid, int) to authenticated;
