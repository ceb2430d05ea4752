-- Note templates: what a new note begins with. Three are built in; a coach's own version of a kind takes its place for them.

create table public.note_templates (
  id uuid primary key default gen_random_uuid(),
  -- null: built-in, readable by every coach
  coach_id uuid default auth.uid() references public.coaches (id) on delete cascade,
  kind text not null constraint note_templates_kind_known check (kind in ('session', 'consultation', 'free')),
  title text not null constraint note_templates_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  body jsonb not null,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- one of a kind for each coach, and one built in
  constraint note_templates_one_a_kind unique nulls not distinct (coach_id, kind)
);
comment on table public.note_templates is 'What a new note begins with. Deleting one''s own brings the built-in back.';
comment on column public.note_templates.body is 'A document, see docs/documents.md.';
alter table public.note_templates enable row level security;

create policy note_templates_select on public.note_templates for select to authenticated
  using (coach_id = (select private.coach_id()) or (coach_id is null and (select private.coach_id()) is not null));
create policy note_templates_insert on public.note_templates for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy note_templates_update on public.note_templates for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
create policy note_templates_delete on public.note_templates for delete to authenticated
  using (coach_id = (select private.coach_id()));
grant select on public.note_templates to authenticated;
grant insert (kind, title, body) on public.note_templates to authenticated;
grant update (title, body) on public.note_templates to authenticated;
grant delete on public.note_templates to authenticated;

create function private.check_template()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  perform private.check_document(new.body);
  return new;
end
$$;
comment on function private.check_template() is 'AT017 for what is no document.';
create trigger note_templates_1_check before insert or update of body on public.note_templates
  for each row execute function private.check_template();
create trigger note_templates_2_revision before update on public.note_templates
  for each row execute function private.next_revision();


-- ---------- the built-in three ----------

insert into public.note_templates (coach_id, kind, title, body)
select null::uuid, t.kind, t.title, jsonb_build_object('type', 'doc', 'content', (
    select jsonb_agg(part order by nr, half)
      from unnest(t.headings, t.below) with ordinality as h (heading, below, nr),
           lateral (values
             (1, jsonb_build_object('type', 'heading', 'attrs', jsonb_build_object('level', 2),
                   'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', h.heading)))),
             (2, case h.below
                   when 'list' then '{"type": "bulletList", "content": [{"type": "listItem", "content": [{"type": "paragraph"}]}]}'
                   when 'tasks' then '{"type": "taskList", "content": [{"type": "taskItem", "attrs": {"checked": false}, "content": [{"type": "paragraph"}]}]}'
                   else '{"type": "paragraph"}' end::jsonb)) as pieces (half, part)))
  from (values
    ('session', 'Session note',
      array['Focus', 'What was said', 'Feelings and needs', 'Agreements', 'Practice', 'Next time'],
      array['text', 'text', 'list', 'tasks', 'text', 'text']),
    ('consultation', 'Consultation',
      array['What brings them', 'What they hope for', 'What they have tried', 'Questions they asked', 'Agreements', 'Next step'],
      array['text', 'text', 'text', 'list', 'tasks', 'text'])) as t (kind, title, headings, below)
union all
select null, 'free', 'Free note', '{"type": "doc", "content": [{"type": "paragraph"}]}';
