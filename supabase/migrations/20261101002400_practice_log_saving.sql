-- Writing down a try, changing and deleting it; the coach's reading and reply; and the lists that both sides read.
-- A client may write after a while offline: the day is theirs, up to two weeks back, and what was sent twice counts
-- once. An edit tells the coach of itself alone, and of nothing that was written or changed while the log was kept
-- from them.


-- ---------- what a log may say ----------

create function private.log_problem(p_log jsonb)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_build_object('field', said.field, 'code', said.code)
    from (values
      ('day', private.day_problem(p_log -> 'day')),
      ('outcome', private.choice_field_problem(p_log -> 'outcome', array['done', 'tried_stopped'], true)),
      ('before', private.number_field_problem(p_log -> 'before', 0, 10)),
      ('after', private.number_field_problem(p_log -> 'after', 0, 10)),
      ('reflection', private.text_field_problem(p_log -> 'reflection', 4000)),
      ('win', private.text_field_problem(p_log -> 'win', 500)),
      ('visibility', private.choice_field_problem(
        p_log -> 'visibility', array['only_me', 'coach', 'coach_and_partner'], true)),
      ('talkAbout', case
        when coalesce(jsonb_typeof(p_log -> 'talkAbout'), 'null') not in ('boolean', 'null') then 'wrong_type' end)
    ) as said (field, code)
   where said.code is not null
   limit 1
$$;
comment on function private.log_problem(jsonb) is
  'The first thing that keeps {day, outcome, before, after, reflection, win, visibility, talkAbout} from being a '
  'log, as {field, code}, or null. Granted to nobody.';

create function private.read_log(p_log jsonb)
  returns public.practice_logs
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_populate_record(null::public.practice_logs, jsonb_build_object(
    'day', p_log -> 'day',
    'outcome', p_log -> 'outcome',
    'distress_before', p_log -> 'before',
    'distress_after', p_log -> 'after',
    'reflection', btrim(coalesce(p_log ->> 'reflection', '')),
    'win', btrim(coalesce(p_log ->> 'win', '')),
    'visibility', p_log -> 'visibility',
    'talk_about', coalesce(nullif(p_log -> 'talkAbout', 'null'), 'false')))
$$;
comment on function private.read_log(jsonb) is
  'What private.log_problem() found no fault with, as columns. Granted to nobody.';

-- Two weeks: long enough for a holiday without a network, too short to rewrite a season.
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
comment on function private.check_day(uuid, date) is
  'AT024 for a day that is to come for the client, or more than fourteen days ago. Granted to nobody.';

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
  'When a try was: when it was said, on its own day, else noon of its day. Of an edit it tells nothing. Granted to '
  'nobody.';


-- ---------- saving and deleting ----------

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
  if practice.status in ('proposed', 'set_aside', 'withdrawn') then
    perform private.refuse('AT022', 'practice_ended', 409);
  end if;
  perform private.check_day(practice.client_id, p_entry.day);
  insert into public.practice_logs (request_id, coach_id, client_id, practice_id, day, outcome,
      distress_before, distress_after, reflection, win, visibility, talk_about, at)
    values (p_request_id, practice.coach_id, practice.client_id, practice.id, p_entry.day, p_entry.outcome,
      p_entry.distress_before, p_entry.distress_after, p_entry.reflection, p_entry.win,
      p_entry.visibility, p_entry.talk_about,
      private.moment_of(practice.client_id, p_entry.day, now()))
    on conflict (client_id, request_id) do nothing
    returning * into made;
  -- the request was one about another practice
  if made.id is null then perform private.refuse_not_found(); end if;
  if private.is_hard(made) then perform private.hold_next(made); end if;
  return made;
end
$$;
comment on function private.add_log(uuid, uuid, public.practice_logs) is
  'A new log on a practice of the caller. AT002, AT022, AT024. Granted to nobody.';

-- An edit in private must not show when the log is opened later. So what the coach sees of times comes from this edit
-- alone, the revision is a tag drawn by lot, and the history is marked with what was open when it was said.
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
  insert into public.practice_log_history (log_id, coach_id, client_id, day, outcome, distress_before, distress_after,
      reflection, win, visibility, talk_about, revision, open_when_said)
    values (p_was.id, p_was.coach_id, p_was.client_id, p_was.day, p_was.outcome, p_was.distress_before,
      p_was.distress_after, p_was.reflection, p_was.win, p_was.visibility, p_was.talk_about, p_was.revision,
      p_was.visibility <> 'only_me');
  update public.practice_logs l
     set day = p_entry.day, outcome = p_entry.outcome,
         distress_before = p_entry.distress_before, distress_after = p_entry.distress_after,
         reflection = p_entry.reflection, win = p_entry.win,
         visibility = p_entry.visibility, talk_about = p_entry.talk_about,
         -- An edit is to be read anew. What the coach sees of its time is this edit's alone, whatever was edited
         -- before in private.
         said_at = said, at = private.moment_of(l.client_id, p_entry.day, said),
         amended_at = case when is_known or p_entry.visibility = 'only_me' then now() end,
         coach_read_at = null,
         revision = private.another_tag(l.revision)
   where l.id = p_was.id returning * into changed;
  -- closing a log closes what it said before; opening it opens only what was open when it was said
  update public.practice_log_history h set coach_can_read = h.open_when_said and changed.visibility <> 'only_me'
   where h.log_id = changed.id;
  perform private.follow_log(p_was, changed);
  return changed;
end
$$;
comment on function private.change_log(public.practice_logs, public.practice_logs) is
  'Other words for a log; what it said goes to its history. AT024. Granted to nobody.';

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
   where l.client_id in (select private.my_client_ids()) and l.request_id = p_request_id
     and l.practice_id = p_practice_id
     for update;
  if p_revision is null then
    if stored.id is null then stored := private.add_log(p_request_id, p_practice_id, entry); end if;
  elsif stored.id is null then
    perform private.refuse_not_found();
  -- a retry finds it changed already
  elsif (stored.day, stored.outcome, stored.distress_before, stored.distress_after,
        stored.reflection, stored.win, stored.visibility, stored.talk_about)
      is distinct from (entry.day, entry.outcome, entry.distress_before, entry.distress_after,
        entry.reflection, entry.win, entry.visibility, entry.talk_about) then
    if stored.revision <> p_revision then perform private.refuse_conflict(stored.revision); end if;
    stored := private.change_log(stored, entry);
  end if;
  return jsonb_build_object('id', stored.id, 'revision', stored.revision, 'at', stored.at);
end
$$;
comment on function private.save_practice_log(uuid, uuid, int, jsonb) is
  'A new log of the calling client (p_revision null; the same request id again changes nothing and gives what is '
  'stored), or other words for one, at the revision last seen. AT002, AT007, AT022, AT024 with {least, most}, AT029 '
  'with {field, code}.';
grant execute on function private.save_practice_log(uuid, uuid, int, jsonb) to authenticated;

create function public.save_practice_log(p_request_id uuid, p_practice_id uuid, p_revision int, p_log jsonb)
  returns jsonb
  language sql
  set search_path = ''
as $$ select private.save_practice_log(p_request_id, p_practice_id, p_revision, p_log) $$;
comment on function public.save_practice_log(uuid, uuid, int, jsonb) is
  'Saves a try {day, outcome, before, after, reflection, win, visibility, talkAbout}; gives {id, revision, at}.';
grant execute on function public.save_practice_log(uuid, uuid, int, jsonb) to authenticated;

-- The client's to delete, also after it was read and answered: a try is theirs. No trace of it stays.
create function private.delete_practice_log(p_log_id uuid, p_revision int)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  stored public.practice_logs;
begin
  select * into stored from public.practice_logs l
   where l.id = p_log_id and l.client_id in (select private.my_client_ids()) for update;
  if stored.id is null then perform private.refuse_not_found(); end if;
  if stored.revision is distinct from p_revision then perform private.refuse_conflict(stored.revision); end if;
  delete from public.practice_logs l where l.id = stored.id;
end
$$;
comment on function private.delete_practice_log(uuid, int) is
  'Deletes a log of the calling client, its history and its hold with it, at the revision last seen. AT002, AT007.';
grant execute on function private.delete_practice_log(uuid, int) to authenticated;

create function public.delete_practice_log(p_log_id uuid, p_revision int)
  returns void
  language sql
  set search_path = ''
as $$ select private.delete_practice_log(p_log_id, p_revision) $$;
comment on function public.delete_practice_log(uuid, int) is 'A client deletes what they logged.';
grant execute on function public.delete_practice_log(uuid, int) to authenticated;


-- ---------- what a coach does with a log: mark it read, and answer it once ----------

-- Both name the revision that was on the page: a client may have changed the words meanwhile, and what was not seen is
-- not read. Only who wrote the log reads the answer.
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
  'A log that the calling coach may read, locked; AT002 for a foreign or unknown one, and for one that its writer '
  'keeps to themselves. Granted to nobody.';

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
  'When the coach first read a log as it is now; again changes nothing. AT002, AT007 when it says something else '
  'than what was read.';
grant execute on function private.mark_log_read(uuid, int) to authenticated;

create function public.mark_log_read(p_log_id uuid, p_revision int)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_log_read(p_log_id, p_revision) $$;
comment on function public.mark_log_read(uuid, int) is
  'The coach has read what was logged, at the revision they saw.';
grant execute on function public.mark_log_read(uuid, int) to authenticated;

create function private.mark_log_unread(p_log_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  log public.practice_logs := private.log_for_me(p_log_id);
begin
  update public.practice_logs l set coach_read_at = null where l.id = log.id;
end
$$;
comment on function private.mark_log_unread(uuid) is
  'A log waits to be read again; again changes nothing, and an answer to it stands. AT002.';
grant execute on function private.mark_log_unread(uuid) to authenticated;

create function public.mark_log_unread(p_log_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.mark_log_unread(p_log_id) $$;
comment on function public.mark_log_unread(uuid) is 'Undoes that a log was marked as read.';
grant execute on function public.mark_log_unread(uuid) to authenticated;

create function private.reply_to_log(p_log_id uuid, p_revision int, p_reply text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  log public.practice_logs := private.log_for_me(p_log_id);
  to_reply text := btrim(p_reply);
  problem text := private.text_field_problem(to_jsonb(p_reply), 2000, true);
begin
  if problem is not null then
    perform private.refuse('AT029', 'log_invalid', 422, jsonb_build_object('field', 'reply', 'code', problem));
  end if;
  -- a retry finds it said already, also when the log was changed since, which stays to be read
  if log.reply = to_reply then return; end if;
  if log.reply is not null then perform private.refuse('AT025', 'already_replied', 409); end if;
  if log.revision is distinct from p_revision then perform private.refuse_conflict(log.revision); end if;
  update public.practice_logs l
     set reply = to_reply, replied_at = now(), coach_read_at = coalesce(l.coach_read_at, now())
   where l.id = log.id;
end
$$;
comment on function private.reply_to_log(uuid, int, text) is
  'The coach''s one answer to a log, which marks it read; the same words again change nothing. AT002, AT007 when it '
  'says something else than what is answered, AT025 for other words, AT029 with {field, code}.';
grant execute on function private.reply_to_log(uuid, int, text) to authenticated;

create function public.reply_to_log(p_log_id uuid, p_revision int, p_reply text)
  returns void
  language sql
  set search_path = ''
as $$ select private.reply_to_log(p_log_id, p_revision, p_reply) $$;
comment on function public.reply_to_log(uuid, int, text) is
  'The coach answers what was logged, once, at the revision they saw.';
grant execute on function public.reply_to_log(uuid, int, text) to authenticated;

-- Under the reply, and the writer's to change or take away: it raises no revision, since the words of the log stay.
create function private.thank_for_reply(p_log_id uuid, p_thanks text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  said text := nullif(btrim(p_thanks), '');
begin
  update public.practice_logs l set thanks = said
   where l.id = p_log_id and l.client_id in (select private.my_client_ids()) and l.reply is not null;
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.thank_for_reply(uuid, text) is
  'A few words of the calling client to the reply of their coach; none takes them away, and the same again changes '
  'nothing. AT002 for another''s log or one without a reply, 23514 for more than 500 characters.';
grant execute on function private.thank_for_reply(uuid, text) to authenticated;

create function public.thank_for_reply(p_log_id uuid, p_thanks text)
  returns void
  language sql
  set search_path = ''
as $$ select private.thank_for_reply(p_log_id, p_thanks) $$;
comment on function public.thank_for_reply(uuid, text) is 'A client says thank you, or a few words, to a reply.';
grant execute on function public.thank_for_reply(uuid, text) to authenticated;


-- ---------- what a coach follows: practices of one client or of all, and logs to read ----------

-- Security invoker: what the coach may not read is in no number, no order and no date of these. The page is cut before
-- its tries are counted, so that a page costs a page.
create function public.followed_practices(
  p_client_id uuid default null, p_statuses text[] default null, p_after_at timestamptz default null,
  p_after_id uuid default null, p_limit int default 50)
  returns table (
    id uuid, client_id uuid, client_name text, title text, category text, participants text, minutes int, rule text,
    times int, status text, why text, starts_on date, ends_on date, assigned_at timestamptz, opens_at timestamptz,
    programme_run_id uuid, "position" int, revision int, last_tried_on date, tries int, unread int,
    held_since timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  with page as (
    select p.id, p.coach_id, p.client_id, coalesce(c.preferred_name, c.name) as client_name, p.title, p.category,
           p.participants, p.minutes, p.rule, p.times, p.status, p.why, p.starts_on, p.ends_on, p.assigned_at,
           p.opens_at, p.programme_run_id, p.position, p.revision
      from public.practices p
      join public.clients c on c.coach_id = p.coach_id and c.id = p.client_id
     where p.coach_id = (select private.coach_id())
       and (p.client_id = p_client_id or (p_client_id is null and c.status <> 'archived'))
       and (p_statuses is null or p.status = any (p_statuses))
       and (p.assigned_at, p.id)
         < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by p.assigned_at desc, p.id desc
     limit least(greatest(p_limit, 1), 200)
  )
  select p.id, p.client_id, p.client_name, p.title, p.category, p.participants, p.minutes, p.rule, p.times,
         p.status, p.why, p.starts_on, p.ends_on, p.assigned_at, p.opens_at, p.programme_run_id, p.position,
         p.revision, tried.last_on, tried.lately, tried.unread,
         (select min(h.held_at) from public.practice_holds h
           where h.coach_id = p.coach_id and h.client_id = p.client_id and h.practice_id = p.id
             and h.released_at is null and p.status = 'proposed')
    from page p
    join lateral (
      select max(l.day) as last_on, (count(*) filter (where l.at > now() - interval '28 days'))::int as lately,
             (count(*) filter (where l.coach_read_at is null and l.worth_reading))::int as unread
        from public.practice_logs l
       where l.coach_id = p.coach_id and l.client_id = p.client_id and l.practice_id = p.id) tried on true
   order by p.assigned_at desc, p.id desc
$$;
comment on function public.followed_practices(uuid, text[], timestamptz, uuid, int) is
  'A page of what the calling coach assigned, to one client or to all (archived ones left out), newest first; tries '
  'of the last 28 days, logs to read, and since when a step waits. The next page starts after (assigned_at, id) of '
  'the last row. At most 200 rows.';
grant execute on function public.followed_practices(uuid, text[], timestamptz, uuid, int) to authenticated;

-- For choosing what to give next. Security invoker: a try that the coach may not read is in no number.
create function public.given_before(p_client_id uuid)
  returns table (library_practice_id uuid, used_at timestamptz, given_at timestamptz, tries int)
  language sql
  stable
  set search_path = ''
as $$
  select p.library_practice_id, max(p.assigned_at), max(p.assigned_at) filter (where p.client_id = p_client_id),
         (count(l.id))::int
    from public.practices p
    left join public.practice_logs l
      on l.coach_id = p.coach_id and l.client_id = p.client_id and l.practice_id = p.id and l.client_id = p_client_id
   where p.coach_id = (select private.coach_id()) and p.library_practice_id is not null and p.status <> 'withdrawn'
   group by p.library_practice_id
   order by 2 desc, 1
$$;
comment on function public.given_before(uuid) is
  'What the calling coach assigned and did not take back, a row for each practice of the library, the one used last '
  'first: when it was used for anybody, when it was given to this client (null: never), and how often they tried it, '
  'as far as the coach may know.';
grant execute on function public.given_before(uuid) to authenticated;

-- By the same conditions as private.what_waits(), so that Today agrees on what is worth reading.
create function public.logs_to_read(
  p_after_at timestamptz default null, p_after_id uuid default null, p_limit int default 50)
  returns table (
    id uuid, practice_id uuid, client_id uuid, client_name text, practice_title text, day date, outcome text,
    distress_before int, distress_after int, reflection text, win text, talk_about boolean, visibility text,
    at timestamptz, amended_at timestamptz, reply text, revision int)
  language sql
  stable
  set search_path = ''
as $$
  select l.id, l.practice_id, l.client_id, coalesce(c.preferred_name, c.name), p.title, l.day, l.outcome,
         l.distress_before, l.distress_after, l.reflection, l.win, l.talk_about, l.visibility, l.at, l.amended_at,
         l.reply, l.revision
    from public.practice_logs l
    join public.practices p on p.coach_id = l.coach_id and p.client_id = l.client_id and p.id = l.practice_id
    join public.clients c on c.coach_id = l.coach_id and c.id = l.client_id
   where l.coach_id = (select private.coach_id()) and l.coach_read_at is null and l.worth_reading
     and c.status <> 'archived'
     and (l.at, l.id)
       < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
   order by l.at desc, l.id desc
   limit least(greatest(p_limit, 1), 200)
$$;
comment on function public.logs_to_read(timestamptz, uuid, int) is
  'A page of the logs that the calling coach may read and has not, newest first, where there is something to read: '
  'words, a topic, a stop, a rise of three. The next page starts after (at, id) of the last row. At most 200 rows.';
grant execute on function public.logs_to_read(timestamptz, uuid, int) to authenticated;


-- ---------- what may stand on a client's Today ----------

-- The one place that honours sharing that is off: the practice stays proposed, is
-- on no Today, and is found in the list of practices like any other.
create function private.my_practices_today()
  returns table (
    id uuid, coach_id uuid, title text, participants text, minutes int, rule text, times int, first_step text,
    not_when text, status text, starts_on date, ends_on date, revision int, tried_on date[])
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select p.id, p.coach_id, p.title, p.participants, p.minutes, p.rule, p.times, p.steps[1], p.not_when,
         p.status, p.starts_on, p.ends_on, p.revision,
         array(select l.day from public.practice_logs l
                where l.coach_id = p.coach_id and l.client_id = p.client_id and l.practice_id = p.id
                  and l.day > mine.today - 35
                order by l.day)
    from (
      select c.id as client_id, private.today_of(c.id) as today
        from public.clients c
       where c.user_id = (select private.caller())) mine
    join public.practices p on p.client_id = mine.client_id
   where p.opens_at <= now() and p.id <> all (array(select private.my_held_practice_ids()))
     and ((p.status = 'accepted' and mine.today >= coalesce(p.starts_on, '-infinity'))
       or (p.status = 'proposed'
         and (p.participants = 'solo'
           or not exists (select from private.shared_off s where s.client_id = p.client_id))))
     and mine.today <= coalesce(p.ends_on, 'infinity')
   order by p.assigned_at desc, p.id desc
   limit 200
$$;
comment on function private.my_practices_today() is
  'The caller''s practices of today: accepted ones within their days, and proposed ones, but none that takes a '
  'partner while sharing is off.';
grant execute on function private.my_practices_today() to authenticated;

create function public.my_practices_today()
  returns table (
    id uuid, coach_id uuid, title text, participants text, minutes int, rule text, times int, first_step text,
    not_when text, status text, starts_on date, ends_on date, revision int, tried_on date[])
  language sql
  stable
  set search_path = ''
as $$ select * from private.my_practices_today() $$;
comment on function public.my_practices_today() is
  'What may stand on a client''s Today, with the days on which each was tried in the last five weeks; whether one '
  'fits today is decided in the app.';
grant execute on function public.my_practices_today() to authenticated;
