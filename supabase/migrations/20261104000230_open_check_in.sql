-- Opening the check-in of this week, and what stands of it.

create function private.open_check_in(p_client_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid := private.my_coach_of(p_client_id);
  week date := private.monday_of(private.today_of(p_client_id));
  began timestamptz := week::timestamp at time zone private.zone_of(p_client_id);
  made uuid;
begin
  -- All times are those of the week, so that they tell nobody when it was opened.
  insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id, on_date, status, assigned_at, created_at)
    select of_coach, p_client_id, v.form_id, v.id, gen_random_uuid(), week, 'in_progress', began, began
      from private.plan_of(p_client_id) p join public.form_versions v on v.id = p.version_id
    on conflict (client_id, on_date) where on_date is not null do nothing
    returning id into made;
  if made is null then
    select a.id into made from public.form_assignments a where a.client_id = p_client_id and a.on_date = week;
  end if;
  return made;
end
$$;
comment on function private.open_check_in(uuid) is
  'The caller''s check-in of this week, in their own days; made if need be, as their plan is now. Twice, or from two devices at once, gives one. AT002.';
grant execute on function private.open_check_in(uuid) to authenticated;

create function public.open_check_in(p_client_id uuid)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.open_check_in(p_client_id) $$;
comment on function public.open_check_in(uuid) is 'Opens this week''s check-in of a record about the caller; gives the assignment''s id. Sent already, it is amended.';
grant execute on function public.open_check_in(uuid) to authenticated;

create function private.declines_check_ins(p_client_id uuid)
  returns boolean
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select not exists (select from public.consents c where c.assignment_id = asked.id and c.document = 'check_ins' and c.withdrawn_at is null)
    from (select a.id from public.form_assignments a join public.form_versions v on v.id = a.form_version_id
           where a.client_id = p_client_id and a.on_date is null and a.submitted_at is not null
             and exists (select from private.form_items(v.definition) q where q.item ->> 'consent' = 'check_ins')
           order by a.submitted_at desc, a.id desc limit 1) asked
$$;
comment on function private.declines_check_ins(uuid) is
  'Whether a client was last asked if they would like check-ins and did not say yes, or took that back; null while nobody has asked. Granted to nobody.';

create function private.my_check_ins()
  returns table (client_id uuid, on_date date, today date, assignment_id uuid, status text, every_weeks int, is_due boolean, weekday int,
    is_paused boolean, opted_in text[], last_sent_on date)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select c.id, week.monday, day.today, a.id,
         case when a.submitted_at is not null then 'sent'
           -- one that was only looked at is not begun
           when exists (select from public.answers w where w.assignment_id = a.id) then 'in_progress' else 'none' end,
         p.every_weeks,
         not coalesce(private.declines_check_ins(c.id), false) and s.paused_at is null and week.monday >= coalesce(last.on_date + 7 * p.every_weeks, '-infinity')
           and extract(isodow from day.today) >= coalesce(s.weekday, 1),
         s.weekday, s.paused_at is not null, coalesce(s.opted_in, '{}'), last.on_date
    from public.clients c
   cross join lateral (select private.today_of(c.id) as today) day
   cross join lateral (select private.monday_of(day.today) as monday) week
   cross join lateral private.plan_of(c.id) p
    left join public.check_in_settings s on s.client_id = c.id
    left join public.form_assignments a on a.client_id = c.id and a.on_date = week.monday
    left join lateral (select max(x.on_date) as on_date from public.form_assignments x
      where x.client_id = c.id and x.on_date is not null and x.submitted_at is not null) last on true
   where c.user_id = (select private.caller())
   order by c.created_at, c.id
$$;
comment on function private.my_check_ins() is 'How the check-in of this week stands in each record about the caller.';
grant execute on function private.my_check_ins() to authenticated;

create function public.my_check_ins()
  returns table (client_id uuid, on_date date, today date, assignment_id uuid, status text, every_weeks int, is_due boolean, weekday int,
    is_paused boolean, opted_in text[], last_sent_on date)
  language sql
  stable
  set search_path = ''
as $$ select * from private.my_check_ins() $$;
comment on function public.my_check_ins() is
  'For each record about the caller: the Monday of this week and today in their time zone, this week''s check-in (status none, in_progress, sent), the rhythm, whether one is due today, the caller''s settings, and the Monday of the latest week that was sent.';
grant execute on function public.my_check_ins() to authenticated;
