-- How the people of world.sql check in. Noor asks Ann, Bea and Cal every other week; Omar asks Dov, Rhea asked Rob. Ann sent one last week, with a
-- win that she keeps to herself, and something to talk about; Bea has begun hers; Dov and Rob sent theirs. Each settled how to be asked.

create function tap.check_in_of(p_name text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select a.id from public.form_assignments a where a.client_id = tap.record(p_name) and a.on_date is not null
    order by a.on_date desc limit 1), gen_random_uuid())
$$;
comment on function tap.check_in_of(text) is 'The check-in of a client, the latest week''s.';
create function tap.week(p_back int default 0) returns date language sql stable as $$
  select date_trunc('week', now() at time zone 'UTC')::date - 7 * p_back
$$;
comment on function tap.week(int) is 'The Monday of this week, or of one so many weeks ago, where it is UTC.';

create function tap.fills(p_name text, p_answers jsonb default '{}', p_visibility text default 'coach') returns uuid language plpgsql security definer as $$
declare
  opened uuid;
begin
  perform tap.claim(p_name);
  opened := private.open_check_in(tap.record(p_name));
  insert into public.answers (assignment_id, link_id, value, state, visibility)
    select opened, e.key, e.value, 'answered', p_visibility from jsonb_each(p_answers) e
    on conflict (assignment_id, link_id) do update set value = excluded.value, visibility = excluded.visibility;
  return opened;
end
$$;
comment on function tap.fills(text, jsonb, text) is 'A client opens the check-in of this week and answers {linkId: value}.';

create function tap.checks_in(p_name text, p_back int, p_answers jsonb default '{}', p_visibility text default 'coach') returns uuid language plpgsql security definer as $$
declare
  opened uuid := tap.fills(p_name, p_answers, p_visibility);
begin
  perform private.submit_assignment(opened);
  update public.form_assignments a set on_date = a.on_date - 7 * p_back, assigned_at = a.assigned_at - make_interval(days => 7 * p_back),
    submitted_at = a.submitted_at - make_interval(days => 7 * p_back) where a.id = opened;
  update public.answers w set sent_at = w.sent_at - make_interval(days => 7 * p_back) where w.assignment_id = opened;
  return opened;
end
$$;
comment on function tap.checks_in(text, int, jsonb, text) is 'A client sent a check-in so many weeks ago.';

create function tap.plans_weeks(p_client text, p_every_weeks int default 1, p_definition jsonb default null, p_same boolean default false) returns jsonb
  language plpgsql security definer as $$
begin
  perform tap.claim((select p.coach from tap.people p where p.name = p_client));
  return private.plan_check_ins(tap.record(p_client), p_definition, p_every_weeks, p_same, (private.check_in_plan(tap.record(p_client)) ->> 'revision')::int);
end
$$;
comment on function tap.plans_weeks(text, int, jsonb, boolean) is 'The coach of a client plans their check-ins.';

create function tap.settles(p_name text, p_weekday int default null, p_paused boolean default false, p_opted_in text[] default '{}') returns void
  language plpgsql security definer as $$
begin
  perform tap.claim(p_name);
  perform private.save_check_in_settings(tap.record(p_name), p_weekday, p_paused, p_opted_in);
end
$$;
comment on function tap.settles(text, int, boolean, text[]) is 'A client says how they want to be asked.';

create function tap.a_check_in(variadic p_dimensions text[] default array['seen', 'heard']) returns jsonb language sql immutable as $$
  select jsonb_build_object('sections', jsonb_build_array(jsonb_build_object('linkId', 'week', 'title', 'This week', 'items',
    (select jsonb_agg(jsonb_build_object('linkId', split_part(d, ':', 1), 'type', 'scale', 'sensitivity', 'normal', 'label', initcap(split_part(d, ':', 1)),
        'text', coalesce(nullif(split_part(d, ':', 2), ''), 'I felt ' || d), 'minLabel', 'No', 'maxLabel', 'Yes') order by nr)
       from unnest(p_dimensions) with ordinality u (d, nr))
    || '[{"linkId": "win", "type": "text", "text": "A win?", "sensitivity": "normal", "role": "win"},
         {"linkId": "talk", "type": "boolean", "text": "Shall we talk?", "sensitivity": "normal", "role": "topic"}]'::jsonb)))
$$;
comment on function tap.a_check_in(variadic text[]) is 'A check-in of a coach''s own: dimensions by id, or id:words.';

create function tap.forgets_check_ins() returns void language sql security definer as $$
  delete from public.form_assignments where on_date is not null;
  delete from public.check_in_plans;
  delete from public.check_in_settings
$$;
comment on function tap.forgets_check_ins() is 'For a story in which nobody has checked in yet.';
grant execute on all functions in schema tap to public;

do $$
begin
  update public.coaches set removed_at = null where id = tap.user_of('Rhea');
  perform tap.plans_weeks(n, 2) from unnest(array['Ann', 'Bea', 'Cal', 'Dov', 'Rob']) n;
  perform tap.settles(n, 3, false, array['desire']) from unnest(array['Ann', 'Bea', 'Dov', 'Rob']) n;
  perform tap.fills('Ann', '{"win": "A kept zebra"}', 'only_me'), tap.checks_in('Ann', 1, '{"seen": 7, "talk": true}');
  perform tap.fills('Bea', '{"seen": 5}');
  perform tap.checks_in('Dov', 1, '{"seen": 4, "win": "A shown zebra"}'), tap.checks_in('Rob', 1, '{"seen": 3}');
  perform tap.is_removed('Rhea');
end
$$;
