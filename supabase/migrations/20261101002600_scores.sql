-- Measures as forms, and their scores. A measure asks what the catalogue says, and its words are shown only where
-- there is a right to (measures). Triggers see to both, whoever writes.
-- Scores are made by the database, once from all that was answered, for the client, and once from what the coach may
-- read, for the coach: an answer which is kept from the coach shows in no number of theirs.


-- ---------- a measure asks what the catalogue says ----------

-- A score only means what its authors published while number, order and points of the questions are theirs.
create function private.measure_problem(p_measure public.measures, p_definition jsonb)
  returns text
  language plpgsql
  immutable
  set search_path = ''
as $$
declare
  question record;
  wanted numeric[];
  declared jsonb := coalesce(p_definition -> 'scoring', '[]');
begin
  if (select count(*) from private.form_items(p_definition))
    <> (select max((r ->> 'to')::int) from jsonb_array_elements(p_measure.item_ranges) r) then
    return 'number_of_items';
  end if;
  for question in select i.place, i.item from private.form_items(p_definition) i order by i.place loop
    select array[(r -> 'least')::numeric, (r -> 'most')::numeric] into wanted
      from jsonb_array_elements(p_measure.item_ranges) r
     where question.place between (r -> 'from')::int and (r -> 'to')::int;
    if question.item ->> 'linkId' <> 'i' || question.place then return 'unknown_item'; end if;
    if private.item_range(question.item) is distinct from wanted then return 'points'; end if;
    -- a question that is asked only sometimes would be missing the rest of the time
    if question.item ? 'enableWhen' then return 'condition'; end if;
  end loop;
  if not p_measure.reverse_known then
    declared := (
      select jsonb_agg(s - 'reverse' order by nr) from jsonb_array_elements(declared) with ordinality as d (s, nr));
  end if;
  return case when declared is distinct from p_measure.scoring then 'scoring' end;
end
$$;
comment on function private.measure_problem(public.measures, jsonb) is
  'How a sound definition differs from what the catalogue says of its measure: number_of_items, unknown_item, '
  'points, condition, scoring; or null. Granted to nobody.';

create function private.keep_to_measure()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_form public.measures;
  problem text;
begin
  select m.* into of_form from public.forms f join public.measures m on m.slug = f.measure where f.id = new.form_id;
  new.measure := of_form.slug;
  if new.measure is null then return new; end if;
  problem := private.measure_problem(of_form, new.definition);
  if problem is not null then
    perform private.refuse('AT031', 'measure_differs', 422, jsonb_build_object('code', problem));
  end if;
  -- what comes with the migrations has no coach, and is shown to nobody either without a record
  if new.coach_id is not null and not new.measure in (select private.measures_shown_by(new.coach_id)) then
    perform private.refuse('AT030', 'rights_needed', 409);
  end if;
  return new;
end
$$;
comment on function private.keep_to_measure() is
  'Before a version is stored, by whatever way: the measure of its form is its own, it asks and counts what the '
  'catalogue says (AT031), and its coach may show it (AT030).';
-- after form_versions_check: triggers run in the order of their names
create trigger form_versions_measure before insert on public.form_versions
  for each row execute function private.keep_to_measure();


-- ---------- publishing the items that a coach entered ----------

create function private.publish_measure(p_measure text, p_definition jsonb)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  form uuid;
  latest public.form_versions;
begin
  insert into public.forms (coach_id, kind, title, measure)
    select me, 'measure', m.title, m.slug from public.measures m where m.slug = p_measure and not m.ships_items
    on conflict (coach_id, measure) where measure is not null do nothing;
  -- the lock keeps two publishers from taking one number
  select f.id into form from public.forms f where f.coach_id = me and f.measure = p_measure for update;
  if form is null then perform private.refuse_not_found(); end if;
  select * into latest from public.form_versions v where v.form_id = form order by v.version desc limit 1;
  -- a retry publishes once
  if latest.definition = p_definition then return latest.id; end if;
  insert into public.form_versions (form_id, coach_id, version, definition)
    values (form, me, coalesce(latest.version, 0) + 1, p_definition) returning id into form;
  return form;
end
$$;
comment on function private.publish_measure(text, jsonb) is
  'The caller''s own words of a measure that comes without any: its first version, or the next. AT002 unknown, or '
  'its words come with Attune; AT003, AT030, AT031.';
grant execute on function private.publish_measure(text, jsonb) to authenticated;

create function public.publish_measure(p_measure text, p_definition jsonb)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.publish_measure(p_measure, p_definition) $$;
comment on function public.publish_measure(text, jsonb) is
  'Publishes the items that a coach entered under their own licence; gives the version''s id.';
grant execute on function public.publish_measure(text, jsonb) to authenticated;


-- ---------- giving one ----------

create function private.guard_measure()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if exists (select from public.form_versions v where v.id = new.form_version_id and v.measure is not null
              and v.measure not in (select private.measures_shown_by(new.coach_id))) then
    perform private.refuse('AT030', 'rights_needed', 409);
  end if;
  return new;
end
$$;
comment on function private.guard_measure() is 'AT030: a measure is given to nobody while its coach may not show it.';
create trigger form_assignments_measure before insert on public.form_assignments
  for each row execute function private.guard_measure();


-- ================= scores =================

-- Made when a form is sent and when an answer is amended, after what the coach may read is settled (sending). Two rows
-- a score, one for each audience, so that a policy can tell them apart.
create table public.scores (
  assignment_id uuid not null,
  score_id text not null,
  audience text not null constraint scores_audience_known check (audience in ('client', 'coach')),
  coach_id uuid not null,
  client_id uuid not null,
  label text not null,
  -- null: too few answers
  value numeric,
  answered int not null,
  least numeric not null,
  most numeric not null,
  measure text references public.measures (slug),
  -- when the form was sent; an amendment leaves no trace here
  at timestamptz not null,
  primary key (assignment_id, score_id, audience),
  constraint scores_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade
);
comment on table public.scores is
  'What a sent form scored, for each of the two who may read it. Written by functions only.';
-- a record's scores over time, with the composite foreign key; a client's own; the foreign key of measures
create index scores_by_client on public.scores (coach_id, client_id, at desc, assignment_id);
create index scores_mine on public.scores (client_id, at desc, assignment_id);
create index scores_by_measure on public.scores (measure);
alter table public.scores enable row level security;

create policy scores_select on public.scores for select to authenticated
  using ((coach_id = (select private.coach_id()) and audience = 'coach')
    or (client_id = any (array(select private.my_client_ids())) and audience = 'client'));
-- every column by name, and so not xmin: it would tell when a score was made anew
grant select (assignment_id, score_id, audience, coach_id, client_id, label, value, answered, least, most, measure,
    at) on public.scores to authenticated;

create function private.answers_for_coach(p_assignment_id uuid)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select coalesce(jsonb_object_agg(
           a.link_id, jsonb_build_object('state', a.state, 'value', a.value, 'visibility', a.visibility)), '{}')
    from public.answers a where a.assignment_id = p_assignment_id and a.coach_can_read
$$;
comment on function private.answers_for_coach(uuid) is
  'The answers of a sent form that the coach may read, in the shape the form rules take. Granted to nobody.';

-- A score that stays the same is left alone, and with it its place among rows that are read in no order.
create function private.keep_scores(p_assignment_id uuid, p_definition jsonb)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  insert into public.scores (assignment_id, score_id, audience, coach_id, client_id, label,
      value, answered, least, most, measure, at)
  select a.id, found.score ->> 'id', read_by.audience, a.coach_id, a.client_id, found.score ->> 'label',
         (found.score ->> 'value')::numeric, (found.score -> 'answered')::int,
         (found.score -> 'least')::numeric, (found.score -> 'most')::numeric,
         v.measure, coalesce(a.submitted_at, now())
    from public.form_assignments a
    join public.form_versions v on v.id = a.form_version_id
   cross join lateral (
     values ('client', private.answers_of(a.id)),
            ('coach', private.answers_for_coach(a.id))) as read_by (audience, answers)
   cross join lateral jsonb_array_elements(private.score_of(p_definition, read_by.answers)) as found (score)
   where a.id = p_assignment_id
  on conflict (assignment_id, score_id, audience) do update
    set value = excluded.value, answered = excluded.answered
    where (scores.value, scores.answered) is distinct from (excluded.value, excluded.answered)
$$;
comment on function private.keep_scores(uuid, jsonb) is
  'Makes the scores of a form that is sent or amended, after what the coach may read is settled. Granted to nobody.';
