-- Answers in a person's own words can be found by them, like notes. Who may read an answer may read its words, and nobody else.

alter table public.answers add column fts tsvector;
comment on column public.answers.fts is 'The words of a text answer; null for choices, numbers and the rest.';
grant select (fts) on public.answers to authenticated;

create function private.answer_words(p_assignment_id uuid, p_link_id text, p_coach_id uuid, p_value jsonb)
  returns tsvector
  language sql
  stable
  set search_path = ''
as $$
  select private.search_vector(private.language_of(p_coach_id), p_value #>> '{}')
    from public.form_assignments a
    join public.form_versions v on v.id = a.form_version_id
   where a.id = p_assignment_id and private.form_item(v.definition, p_link_id) ->> 'type' in ('text', 'longtext')
$$;
comment on function private.answer_words(uuid, text, uuid, jsonb) is
  'What a text answer can be found by; null for an answer that is a code or a number. Granted to nobody.';

create function private.read_answer()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  new.fts := private.answer_words(new.assignment_id, new.link_id, new.coach_id, new.value);
  return new;
end
$$;
comment on function private.read_answer() is 'Keeps the words of an answer beside it, once its tenant columns are set.';
create trigger answers_2_read before insert or update of value on public.answers
  for each row execute function private.read_answer();

-- answers from before this migration
update public.answers a set fts = private.answer_words(a.assignment_id, a.link_id, a.coach_id, a.value)
 where jsonb_typeof(a.value) = 'string';


-- ---------- another language ----------

create function private.follow_language()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- a trigger of each table makes the words anew
  update public.notes n set fts = '' where n.coach_id = new.id;
  update public.shared_notes s set fts = '' where s.coach_id = new.id;
  update public.answers a set fts = private.answer_words(a.assignment_id, a.link_id, a.coach_id, a.value)
   where a.coach_id = new.id and jsonb_typeof(a.value) = 'string';
  return null;
end
$$;
comment on function private.follow_language() is 'A coach chose another search language: what they have is read anew in it, and no revision changes.';
create trigger coaches_language_changed after update of language on public.coaches
  for each row when (old.language is distinct from new.language)
  execute function private.follow_language();
