-- The language in which a coach's words are stemmed: chosen in the settings, English at first.

-- Names of Postgres text search configurations. Text, not regconfig: a column of that type forbids upgrading the server in place.
alter table public.coaches add column language text not null default 'english'
  constraint coaches_language_known check (language in ('arabic', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'greek',
    'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian', 'portuguese', 'romanian', 'russian', 'simple',
    'spanish', 'swedish', 'tamil', 'turkish'));
comment on column public.coaches.language is 'Whose grammar the search knows: liking finds liked. `simple` takes words as they are.';
grant update (language) on public.coaches to authenticated;

create function private.language_of(p_coach_id uuid)
  returns text
  language sql
  stable
  security definer
  set search_path = ''
as $$ select c.language from public.coaches c where c.id = p_coach_id $$;
comment on function private.language_of(uuid) is 'The search language of a coach. Granted to nobody: triggers and the search call it.';

create function private.words_asked(p_language text, p_words text)
  returns tsquery
  language sql
  stable
  set search_path = ''
as $$ select websearch_to_tsquery(p_language::regconfig, private.fold(left(nullif(btrim(p_words), ''), 200))) $$;
comment on function private.words_asked(text, text) is 'What a person typed, as a search: words, "a phrase", or, -not. Null for nothing.';

create function private.my_words(p_words text)
  returns tsquery
  language sql
  stable
  security definer
  set search_path = ''
as $$ select private.words_asked(private.language_of(private.coach_id()), p_words) $$;
comment on function private.my_words(text) is 'What the calling coach typed, in their language; null for who is no coach.';
grant execute on function private.my_words(text) to authenticated;

create function private.words_in_record(p_client_id uuid, p_words text)
  returns tsquery
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select private.words_asked(private.language_of(c.coach_id), p_words)
    from public.clients c
   where c.id = p_client_id and (c.coach_id = (select private.coach_id()) or c.user_id = (select private.caller()))
$$;
comment on function private.words_in_record(uuid, text) is
  'What a coach or a client typed, in the language of the record; null for a record that is not theirs.';
grant execute on function private.words_in_record(uuid, text) to authenticated;
