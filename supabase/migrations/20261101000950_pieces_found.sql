-- Pieces of a text around what was found, for the search and the timeline. U+E000 and U+E001 stand around each hit,
-- and the page makes marks of them; no HTML comes out of this.


-- The words are found in the folded text and shown as they were written: two texts, held together word by word.
create function private.pieces_found(p_language text, p_text text, p_words tsquery)
  returns text
  language sql
  stable
  set search_path = ''
as $$
  select ts_headline(p_language::regconfig, p_text, p_words,
    'MaxFragments=2, MaxWords=24, MinWords=8, ShortWord=0, FragmentDelimiter=" … ", '
      'StartSel=' || chr(57344) || ', StopSel=' || chr(57345))
$$;
comment on function private.pieces_found(text, text, tsquery) is
  'Two short pieces of a folded text around what was found, marked.';
grant execute on function private.pieces_found(text, text, tsquery) to authenticated;

-- Folding may change how long a word is, so a mark can't be carried over by counting letters alone.
create function private.marked_like(p_word text, p_folded text)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when p_folded = translate(p_folded, chr(57344) || chr(57345), '') then p_word
    -- letter by letter; a word that grew when it was folded (ß, æ) is marked whole
    when char_length(p_word) <> char_length(translate(p_folded, chr(57344) || chr(57345), ''))
      then chr(57344) || p_word || chr(57345)
    else (
      select string_agg(
               case when letter in (chr(57344), chr(57345)) then letter else substr(p_word, place::int, 1) end,
               '' order by nr)
        from (
          -- a mark takes no place in the word
          select letter, nr, count(*) filter (where letter not in (chr(57344), chr(57345))) over (order by nr) as place
            from unnest(string_to_array(p_folded, null)) with ordinality as each (letter, nr)) letters) end
$$;
comment on function private.marked_like(text, text) is 'A word as it was written, marked where its folded form is.';
grant execute on function private.marked_like(text, text) to authenticated;

create function private.found_in(p_language text, p_text text, p_words tsquery)
  returns text
  language plpgsql
  stable
  set search_path = ''
as $$
declare
  -- The first hundred thousand characters: some milliseconds at most, whatever the text. A single word may be as long
  -- as that. A new line stands as a word of its own.
  written text := replace(
    translate(normalize(left(p_text, 100000), NFC), chr(160) || chr(8239) || E'\r', '  '), E'\n', E' \n ');
  folded text := private.fold(written);
  words text[] := string_to_array(written, ' ');
begin
  -- Folding changes no space, so the words of both stand at the same places. Where it does, what was written cannot
  -- be told from the place.
  if cardinality(words) <> cardinality(string_to_array(folded, ' ')) then
    return left(private.pieces_found(p_language, p_text, p_words), 1000);
  end if;
  return left(replace((
    select string_agg((
             select string_agg(private.marked_like(words[begins + nr::int - 1], word), ' ' order by nr)
               from unnest(string_to_array(piece, ' ')) with ordinality as each (word, nr)), ' … ' order by place)
      from unnest(string_to_array(private.pieces_found(p_language, folded, p_words), ' … '))
             with ordinality as pieces (piece, place),
           -- at which word of the folded text the piece begins
           lateral (
             select greatest(cardinality(string_to_array(left(
               folded, position(translate(piece, chr(57344) || chr(57345), '') in folded) - 1), ' ')), 1) as begins) at
    ), E' \n ', E'\n'), 1000);
end
$$;
comment on function private.found_in(text, text, tsquery) is
  'Two short pieces of a text around what was found, marked by U+E000 and U+E001.';
grant execute on function private.found_in(text, text, tsquery) to authenticated;
