-- What may stand on a client's Today. The one place that honours sharing that is off: the practice stays proposed, is on no Today, and is
-- found in the list of practices like any other.

create function private.my_practices_today()
  returns table (id uuid, coach_id uuid, title text, participants text, minutes int, rule text, times int, first_step text, not_when text,
    status text, starts_on date, ends_on date, revision int, tried_on date[])
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select p.id, p.coach_id, p.title, p.participants, p.minutes, p.rule, p.times, p.steps[1], p.not_when,
         p.status, p.starts_on, p.ends_on, p.revision,
         array(select l.day from public.practice_logs l
                where l.coach_id = p.coach_id and l.client_id = p.client_id and l.practice_id = p.id and l.day > mine.today - 35
                order by l.day)
    from (select c.id as client_id, private.today_of(c.id) as today from public.clients c where c.user_id = (select private.caller())) mine
    join public.practices p on p.client_id = mine.client_id
   where p.opens_at <= now() and p.id <> all (array(select private.my_held_practice_ids()))
     and ((p.status = 'accepted' and mine.today >= coalesce(p.starts_on, '-infinity'))
       or (p.status = 'proposed'
         and (p.participants = 'solo' or not exists (select from private.shared_off s where s.client_id = p.client_id))))
     and mine.today <= coalesce(p.ends_on, 'infinity')
   order by p.assigned_at desc, p.id desc
   limit 200
$$;
comment on function private.my_practices_today() is
  'The caller''s practices of today: accepted ones within their days, and proposed ones, but none that takes a partner while sharing is off.';
grant execute on function private.my_practices_today() to authenticated;

create function public.my_practices_today()
  returns table (id uuid, coach_id uuid, title text, participants text, minutes int, rule text, times int, first_step text, not_when text,
    status text, starts_on date, ends_on date, revision int, tried_on date[])
  language sql
  stable
  set search_path = ''
as $$ select * from private.my_practices_today() $$;
comment on function public.my_practices_today() is
  'What may stand on a client''s Today, with the days on which each was tried in the last five weeks; whether one fits today is decided in the app.';
grant execute on function public.my_practices_today() to authenticated;
