-- When the steps of a programme reach the client, in the client's own days.

create function private.zone_of(p_client_id uuid)
  returns text
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select private.usable_zone(coalesce(u.time_zone, k.time_zone))
    from public.clients c
    join public.coaches k on k.id = c.coach_id
    left join public.profiles u on u.id = c.user_id
   where c.id = p_client_id
$$;
comment on function private.zone_of(uuid) is 'The time zone of a client; of one who has no account, their coach''s. Granted to nobody.';

create function private.today_of(p_client_id uuid)
  returns date
  language sql
  stable
  security definer
  set search_path = ''
as $$ select (now() at time zone private.zone_of(p_client_id))::date $$;
comment on function private.today_of(uuid) is 'Which day it is for a client. Granted to nobody.';

create function private.opening_of(p_step public.practices, p_before public.practices, p_zone text)
  returns timestamptz
  language sql
  stable
  set search_path = ''
as $$
  with start as (
    -- a run that starts on a later day starts when that day does
    select greatest(p_step.assigned_at, p_step.starts_on::timestamp at time zone p_zone) as at
  )
  select case
    when p_step.delivery = 'on_date' then greatest(start.at, p_step.on_date::timestamp at time zone p_zone)
    when p_step.delivery = 'days_after' and p_before.id is null then ((start.at at time zone p_zone)::date + p_step.days)::timestamp at time zone p_zone
    when p_step.delivery = 'days_after' then ((p_before.opens_at at time zone p_zone)::date + p_step.days)::timestamp at time zone p_zone
    when p_step.delivery = 'at_once' or p_before.id is null then start.at
    when p_before.status = 'finished' then greatest(start.at, now())
  end from start
$$;
comment on function private.opening_of(public.practices, public.practices, text) is
  'When a step that has not opened yet does, after the step before it; null while it waits for that one. Granted to nobody.';

create function private.lock_run(p_run_id uuid)
  returns void
  language plpgsql
  set search_path = ''
as $$
begin
  perform from public.practices p where p.programme_run_id = p_run_id order by p.position for update;
end
$$;
comment on function private.lock_run(uuid) is
  'One writer of a run at a time, always from its first step on: what one step becomes decides about the others. Granted to nobody.';

create function private.open_steps(p_run_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  step public.practices;
  before public.practices;
  due timestamptz;
begin
  perform private.lock_run(p_run_id);
  -- the step before one is the last that the coach has not taken back
  for step in select * from public.practices p where p.programme_run_id = p_run_id and p.status <> 'withdrawn' order by p.position loop
    if step.opens_at is null or step.opens_at > now() then
      due := private.opening_of(step, before, private.zone_of(step.client_id));
      update public.practices p set opens_at = due where p.id = step.id and p.opens_at is distinct from due;
      step.opens_at := due;
    end if;
    before := step;
  end loop;
end
$$;
comment on function private.open_steps(uuid) is
  'Reckons when each step of a run opens that has not opened yet: after it was assigned, a step was finished or taken back, or the client''s zone changed. Granted to nobody.';


-- ---------- another time zone ----------

create function private.move_openings(p_client_ids uuid[])
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  select private.open_steps(run.id)
    from (select distinct p.programme_run_id as id from public.practices p
           where p.client_id = any (p_client_ids) and p.opens_at > now()) run
   order by run.id
$$;
comment on function private.move_openings(uuid[]) is 'What has not opened yet for these clients opens at midnight where they are now. Granted to nobody.';

create function private.follow_zone()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- a coach's zone is that of their clients who have no account
  perform private.move_openings(array(select c.id from public.clients c
    where c.user_id = new.id or (c.coach_id = new.id and c.user_id is null)));
  return null;
end
$$;
comment on function private.follow_zone() is 'After somebody''s time zone changed: steps that have not opened yet move with it.';
create trigger profiles_zone_changed after update of time_zone on public.profiles
  for each row when (old.time_zone is distinct from new.time_zone)
  execute function private.follow_zone();

create function private.follow_account()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  perform private.move_openings(array[new.id]);
  return null;
end
$$;
comment on function private.follow_account() is 'After a client''s account came or went: their own time zone counts, or the coach''s again.';
create trigger clients_account_changed after update of user_id on public.clients
  for each row when (old.user_id is distinct from new.user_id)
  execute function private.follow_account();
