-- Who of world.sql may show which measure, and what was scored. Noor and Omar have a record for the GAD-7, Rhea had one for the PHQ-9,
-- and the installation has one for the PHQ-2. The forms of Ann, Dov and Rob scored, for them one point more than for their coaches.

create function tap.rights_of(p_coach text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select r.id from public.measure_rights r where r.coach_id = tap.user_of(p_coach)
    or (p_coach = 'the installation' and r.coach_id is null) order by r.created_at limit 1), gen_random_uuid())
$$;
comment on function tap.rights_of(text) is 'A coach''s record of rights, or the installation''s.';

create function tap.may_show(p_coach text, p_measure text, p_expires_on date default null, p_commercial boolean default true) returns void
  language sql security definer set search_path = '' as $$
  insert into public.measure_rights (coach_id, measure, holder, basis, commercial_use, expires_on)
    values (case when p_coach <> 'the installation' then tap.user_of(p_coach) end, p_measure, 'A holder', 'A licence', p_commercial, p_expires_on)
  on conflict on constraint measure_rights_one do update set expires_on = excluded.expires_on, commercial_use = excluded.commercial_use
$$;
comment on function tap.may_show(text, text, date, boolean) is 'A record of rights, as a coach or the operator would write it.';

create function tap.measure_form(p_measure text, p_label text default 'Step') returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'sections', jsonb_build_array(jsonb_build_object('linkId', 'questions', 'title', 'Questions', 'items', (
      select jsonb_agg(jsonb_build_object('linkId', 'i' || nr, 'type', 'choice', 'text', 'Made up, number ' || nr, 'sensitivity', 'normal',
               'allowPreferNotToSay', true, 'answerOption', (
                 select jsonb_agg(jsonb_build_object('value', point::text, 'label', p_label || ' ' || point, 'score', point) order by point)
                   from generate_series((r ->> 'least')::int, (r ->> 'most')::int) point)) order by nr)
        from jsonb_array_elements(m.item_ranges) r, generate_series((r ->> 'from')::int, (r ->> 'to')::int) nr))),
    'scoring', m.scoring)
    from public.measures m where m.slug = p_measure
$$;
comment on function tap.measure_form(text, text) is 'A form of made-up questions in the shape of a measure.';

create function tap.has_scored(p_client text) returns void language sql security definer set search_path = '' as $$
  insert into public.scores (assignment_id, score_id, audience, coach_id, client_id, label, value, answered, least, most, at)
  select a.id, 'total', audience.name, a.coach_id, a.client_id, 'A score', audience.value, 7, 0, 21, a.submitted_at
    from public.form_assignments a, (values ('coach', 10), ('client', 11)) as audience (name, value)
   where a.id = tap.assignment(p_client)
$$;

grant execute on all functions in schema tap to public;

do $$
begin
  perform tap.may_show('Noor', 'gad-7'), tap.may_show('Omar', 'gad-7'), tap.may_show('Rhea', 'phq-9'), tap.may_show('the installation', 'phq-2');
  insert into public.measure_norms (coach_id, measure, sd, reliability, citation)
    select tap.user_of(name), 'ras', 1, 0.5, 'A source' from unnest(array['Noor', 'Omar', 'Rhea']) name;
  perform tap.has_scored('Ann'), tap.has_scored('Dov'), tap.has_scored('Rob');
end
$$;
