-- Scores: made by the database when a form is sent and when an answer is amended, once from all that was answered, for the client,
-- and once from what the coach may read, for the coach: an answer that is kept from the coach shows in no number of theirs.

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
comment on table public.scores is 'What a sent form scored, for each of the two who may read it. Written by functions only.';
-- a record's scores over time; a client's own; and the foreign keys
create index scores_by_client on public.scores (coach_id, client_id, at desc, assignment_id);
create index scores_mine on public.scores (client_id, at desc, assignment_id);
create index scores_by_measure on public.scores (measure);
alter table public.scores enable row level security;

create policy scores_select on public.scores for select to authenticated
  using ((coach_id = (select private.coach_id()) and audience = 'coach')
    or (client_id = any (array(select private.my_client_ids())) and audience = 'client'));
-- every column by name, and so not xmin: it would tell when a score was made anew
grant select (assignment_id, score_id, audience, coach_id, client_id, label, value, answered, least, most, measure, at)
  on public.scores to authenticated;

create function private.sheet_for_coach(p_assignment_id uuid)
  returns jsonb
  language sql
  stable
  set search_path = ''
as $$
  select coalesce(jsonb_object_agg(a.link_id, jsonb_build_object('state', a.state, 'value', a.value, 'visibility', a.visibility)), '{}')
    from public.answers a where a.assignment_id = p_assignment_id and a.coach_can_read
$$;
comment on function private.sheet_for_coach(uuid) is 'The answers of a sent form that the coach may read, in the shape the form rules take. Granted to nobody.';

create function private.keep_scores(p_assignment_id uuid, p_definition jsonb)
  returns void
  language sql
  security definer
  set search_path = ''
as $$
  insert into public.scores (assignment_id, score_id, audience, coach_id, client_id, label, value, answered, least, most, measure, at)
  select a.id, found.score ->> 'id', sheet.audience, a.coach_id, a.client_id, found.score ->> 'label',
         (found.score ->> 'value')::numeric, (found.score -> 'answered')::int,
         (found.score -> 'least')::numeric, (found.score -> 'most')::numeric, v.measure, coalesce(a.submitted_at, now())
    from public.form_assignments a
    join public.form_versions v on v.id = a.form_version_id
   cross join lateral (values ('client', private.sheet_of(a.id)), ('coach', private.sheet_for_coach(a.id))) as sheet (audience, answers)
   cross join lateral jsonb_array_elements(private.score_of(p_definition, sheet.answers)) as found (score)
   where a.id = p_assignment_id
  on conflict (assignment_id, score_id, audience) do update
    set value = excluded.value, answered = excluded.answered
    where (scores.value, scores.answered) is distinct from (excluded.value, excluded.answered)
$$;
comment on function private.keep_scores(uuid, jsonb) is 'Makes the scores of a form that is sent or amended, after what the coach may read is settled. Granted to nobody.';

-- the rest is as it was
create or replace function private.open_to_coach(p_assignment_id uuid, p_definition jsonb)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  readable text[] := private.coach_readable_link_ids(p_definition, private.sheet_of(p_assignment_id));
  alone boolean := (private.safety_outcome(p_definition, private.sheet_of(p_assignment_id)) ->> 'speakAlone')::boolean;
  topic boolean;
begin
  perform private.show_answers(p_assignment_id, readable);
  topic := exists (select from public.answers a where a.assignment_id = p_assignment_id and a.value = 'true'::jsonb
    and a.link_id = any (readable) and a.link_id = any (private.links_of_role(p_definition, 'topic')));
  update public.form_assignments f set asks_to_speak_alone = alone, raises_topic = topic
   where f.id = p_assignment_id and (f.asks_to_speak_alone, f.raises_topic) <> (alone, topic);
  perform private.keep_scores(p_assignment_id, p_definition);
end
$$;
comment on function private.open_to_coach(uuid, jsonb) is
  'Sets coach_can_read on every answer and old answer of a sent form, whether the client asked to speak alone, whether there is a topic, and the scores. Granted to nobody.';
