-- Documents and their words. A document is rich text as the editor (tiptap) keeps it, a JSON tree: the body of notes,
-- shared notes and templates. What it may hold is decided here, whatever sent it: known parts only, links that can't
-- run anything, a bounded size and depth. The plain text beside it is made here too, and the words that it is found
-- by. Lists of parts and marks: docs/documents.md.


-- ---------- parts and plain text ----------

-- No deeper than 32 levels: a tree without an end would keep the server walking.
create function private.document_nodes(p_document jsonb)
  returns table (place int[], node jsonb)
  language sql
  immutable
  set search_path = ''
as $$
  with recursive walk (place, whole) as (
    select '{}'::int[], p_document
    union all
    select w.place || child.nr::int, child.value
      from walk w,
           jsonb_array_elements(
             case jsonb_typeof(w.whole -> 'content') when 'array' then w.whole -> 'content' else '[]' end
           ) with ordinality child (value, nr)
     where cardinality(w.place) < 32
  )
  select w.place, case jsonb_typeof(w.whole) when 'object' then w.whole - 'content' else w.whole end from walk w
$$;
comment on function private.document_nodes(jsonb) is
  'Every part of a document without its children, with its place among its siblings at each level; nothing below 32 '
  'levels.';
grant execute on function private.document_nodes(jsonb) to authenticated;

create function private.document_text(p_document jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  -- a new line where a block of text begins; U+E000 and U+E001 mark what a search found, so no text may bring its own
  select translate(btrim(coalesce(string_agg(
           case n.node ->> 'type' when 'text' then n.node ->> 'text'
             when 'paragraph' then E'\n' when 'heading' then E'\n' when 'hardBreak' then E'\n' else '' end,
           '' order by n.place), ''), E'\n'), chr(57344) || chr(57345), '')
    from private.document_nodes(p_document) n
$$;
comment on function private.document_text(jsonb) is 'The words of a document, a line a paragraph.';
grant execute on function private.document_text(jsonb) to authenticated;

-- A template's headings are the same in every note: they say nothing of this one.
create function private.document_excerpt(p_document jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select left(private.document_text(jsonb_build_object('type', 'doc', 'content',
           coalesce(jsonb_agg(part.node order by part.nr), '[]'))), 280)
    from jsonb_array_elements(p_document -> 'content') with ordinality part (node, nr)
   where part.node ->> 'type' <> 'heading'
$$;
comment on function private.document_excerpt(jsonb) is
  'The first words of a document that stand in no heading, 280 characters at most. Granted to nobody.';


-- ---------- what may be stored ----------

-- A link is followed by whoever reads the document: no scheme that runs anything, and nothing that ends an attribute.
create function private.mark_problem(p_mark jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when p_mark ->> 'type' in ('bold', 'italic') then null
    when p_mark ->> 'type' is distinct from 'link' then 'unknown_mark'
    when coalesce(p_mark -> 'attrs' ->> 'href', '')
      !~* '^(https?://|mailto:)[^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>\\]+$'
      then 'unsafe_link'
  end
$$;
comment on function private.mark_problem(jsonb) is 'Why a mark on a text may not stand, or null.';

create function private.document_problem(p_document jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when octet_length(p_document::text) > 524288 then 'too_long'
    else (
      -- In one expression: a function call for each of twenty thousand parts would take seconds.
      select found.problem
        from private.document_nodes(p_document) n,
             lateral (select case
               when jsonb_typeof(n.node) <> 'object' then 'unknown_part'
               when (n.node ->> 'type' is not distinct from 'doc') <> (n.place = '{}') then 'not_a_document'
               when n.node ->> 'type' = 'text' then case
                 when jsonb_typeof(n.node -> 'text') is distinct from 'string' or n.node ->> 'text' = ''
                   then 'wrong_type'
                 when n.node ? 'marks' and jsonb_typeof(n.node -> 'marks') <> 'array' then 'unknown_mark'
                 when n.node ? 'marks' then (
                   select min(private.mark_problem(mark)) from jsonb_array_elements(n.node -> 'marks') mark)
               end
               when n.node ->> 'type' is null or n.node ->> 'type' not in ('doc', 'paragraph', 'heading', 'bulletList',
                 'orderedList', 'listItem', 'taskList', 'taskItem', 'blockquote', 'hardBreak', 'horizontalRule')
                 then 'unknown_part'
               -- the last level that is read must be the last there is
               when cardinality(n.place) = 32 then 'too_deep'
             end) as found (problem)
       where found.problem is not null
       limit 1)
  end
$$;
comment on function private.document_problem(jsonb) is
  'Why a document may not be stored, or null: not_a_document, too_deep, too_long (512 KB of JSON), unknown_mark, '
  'unknown_part, unsafe_link, wrong_type.';

create function private.check_document(p_document jsonb)
  returns void
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  problem text := private.document_problem(p_document);
begin
  if problem is not null then
    perform private.refuse('AT017', 'document_invalid', 422, jsonb_build_object('code', problem));
  end if;
end
$$;
comment on function private.check_document(jsonb) is
  'AT017 with the reason for a document that may not be stored. Granted to nobody: triggers call it.';


-- ---------- words to be found by ----------

-- A vector is stored beside each text and follows it by trigger; a search makes its question by the same rules, in the
-- language of the coach whose record it is.
create function private.search_vector(p_language text, p_text text)
  returns tsvector
  language plpgsql
  stable
  set search_path = ''
as $$
begin
  return to_tsvector(p_language::regconfig, private.fold(p_text));
exception when program_limit_exceeded then
  -- Half a megabyte of words that are all different is more than a vector holds: the first half can still be found.
  return private.search_vector(p_language, left(p_text, char_length(p_text) / 2));
end
$$;
comment on function private.search_vector(text, text) is
  'The words of a text, folded and stemmed in that language; as many as a vector holds.';

-- 200 letters are more than anybody types, and keep one question from costing what a thousand cost.
create function private.words_asked(p_language text, p_words text)
  returns tsquery
  language sql
  stable
  set search_path = ''
as $$ select websearch_to_tsquery(p_language::regconfig, private.fold(left(nullif(btrim(p_words), ''), 200))) $$;
comment on function private.words_asked(text, text) is
  'What a person typed, as a search: words, "a phrase", or, -not. Null for nothing.';

-- The next two are asked once a statement, as (select …), by searches that run as their caller.
create function private.my_words(p_words text)
  returns tsquery
  language sql
  stable
  security definer
  set search_path = ''
as $$ select private.words_asked(private.language_of(private.coach_id()), p_words) $$;
comment on function private.my_words(text) is
  'What the calling coach typed, in their language; null for who is no coach.';
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
