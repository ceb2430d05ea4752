-- Words: how a text is kept, and how it is looked for: small, without accents, one kind of apostrophe.
-- The rule is our own, so that the same is found whatever the locale of the database. Generated columns, checks and
-- searches use it; `fold` in src/app/domain/words is the same rule in the browser, and supabase/tests/fold.test.ts
-- holds the two together.


-- ---------- folding ----------

create function private.visible(p_text text)
  returns text
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$
  -- soft hyphen, zero-width marks, directions, joiners, byte order mark
  select case
    -- as many bytes as letters: ASCII alone, which is most of what is written, and nothing to do
    when octet_length(p_text) = char_length(p_text) then p_text
    else regexp_replace(p_text,
      '[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]', '', 'g')
  end
$$;
comment on function private.visible(text) is
  'A text without the marks that nobody sees: they come with what is copied from mails and pages.';

create function private.small_letters(p_text text)
  returns text
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$
  -- "C" knows the letters of ASCII alone, in every database; the others are named. After NFKD an accent stands behind
  -- its letter.
  select case
    when octet_length(p_text) = char_length(p_text) then lower(p_text collate "C")
    else translate(lower(normalize(p_text, NFKD) collate "C"),
      'ÆÐØÞĐĦŁŊŒŦƏẞƁƂƄƆƇƉƊƋƎƐƑƓƔƖƗƘƜƝƟƢƤƦƧƩƬƮƱƲƳƵƷƸƼǤǶǷȜȠȢȤȺȻȽȾɁɃɄɅɆɈɊɌɎ'
        'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'
        'ЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐҒҖҚҢҮҰҲҺӘӨ'
        'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ',
      'æðøþđħłŋœŧəßɓƃƅɔƈɖɗƌǝɛƒɠɣɩɨƙɯɲɵƣƥʀƨʃƭʈʊʋƴƶʒƹƽǥƕƿȝƞȣȥⱥȼƚⱦɂƀʉʌɇɉɋɍɏ'
        'αβγδεζηθικλμνξοπρστυφχψω'
        'ђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяґғҗқңүұҳһәө'
        'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ')
  end
$$;
comment on function private.small_letters(text) is
  'A text in small letters, taken apart (NFKD): Latin, Greek, Cyrillic and Armenian.';

create function private.fold(p_text text)
  returns text
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$
  select case
    when octet_length(p_text) = char_length(p_text) then translate(lower(p_text collate "C"), '`', '''')
    else normalize(translate(replace(replace(replace(replace(
      -- the marks of Latin and Greek, of Cyrillic, Hebrew and Arabic; the breve of й makes another letter of it
      regexp_replace(replace(
        private.small_letters(translate(private.visible(p_text), '’‘‚‛ʼʻ′´`“”„‟«»″‐‑‒–—―،؛؟',
          repeat('''', 9) || repeat('"', 7) || repeat('-', 6) || ',;?')),
        'и' || chr(774), 'й'), '[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0640\u064b-\u065f\u0670]', '', 'g'),
      'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'),
      'øđðłħŧıς', 'oddlhtiσ'), NFC)
  end
$$;
comment on function private.fold(text) is
  'A text as it is looked for: small letters without accents, ø as o, ß as ss, one kind of apostrophe, quotation '
  'mark and dash, no marks that nobody sees.';


-- ---------- looking for words ----------

create function private.folded_words(p_words text)
  returns text[]
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$ select array_remove(string_to_array(translate(private.fold(left(p_words, 200)), E'\t\n\r', '   '), ' '), '') $$;
comment on function private.folded_words(text) is
  'What a person typed to look for, word by word, folded. None for nothing.';

create function private.patterns_asked(p_words text)
  returns text[]
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$
  -- what like gives a meaning to means itself here
  select coalesce(array_agg('%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%'), '{}')
    from unnest(private.folded_words(p_words)) word
$$;
comment on function private.patterns_asked(text) is
  'For `folded text like all (…)`: every word of what a person typed, in any order.';

create function private.has_words(p_text text, p_words text)
  returns boolean
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$ select private.fold(p_text) like all (private.patterns_asked(p_words)) $$;
comment on function private.has_words(text, text) is
  'Whether a short text holds every word that a person typed, in any order.';


-- ---------- keeping names and addresses ----------

create function private.clean_line(p_text text)
  returns text
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$
  -- A joiner inside a word of an Arabic or Indic script, or of an emoji, is part of how it is written.
  select regexp_replace(normalize(regexp_replace(p_text,
      '[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]'
        '|[\u200c\u200d](?![\u0600-\u0dff\u2600-\u27bf\U0001f300-\U0001faff])', '', 'g'),
    NFC), '^[ \u00a0\t\r\n]+|[ \u00a0\t\r\n]+$', '', 'g')
$$;
comment on function private.clean_line(text) is
  'A name as it is kept: letters composed, nothing that nobody sees, no space around it.';

create function private.clean_email(p_email text)
  returns text
  language sql
  immutable
  parallel safe
  set search_path = ''
as $$
  -- What is left has the domain of what was there: nothing behind a question mark is dropped that has another @ in it.
  select normalize(private.small_letters(regexp_replace(
    private.clean_line(private.visible(p_email)), '^<?(mailto:)?([^<>?]*)([?][^@]*)?>?$', '\2', 'i')), NFC)
$$;
comment on function private.clean_email(text) is
  'An address as it is kept and compared: in small letters, without mailto:, brackets and marks that nobody sees. On '
  'both sides of every comparison.';


-- ---------- grants ----------

-- Generated columns and invoker functions call them as the caller. They read nothing: to grant them gives nothing
-- away.
grant execute on function private.visible(text), private.small_letters(text), private.fold(text),
  private.folded_words(text), private.patterns_asked(text), private.has_words(text, text), private.clean_line(text),
  private.clean_email(text)
  to authenticated, service_role;
