-- Is a definition fit to be published? The parts of a question; the whole is in form_definitions.
-- The first problem in the order of the form, as {code, linkId, message}. Codes and sentences are
-- the same as in src/app/domain/forms/definition-check, and so are the sizes (limits.ts).

create function private.form_problem(code text, link_id text, message text) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('code', code, 'linkId', link_id, 'message', message)
$$;
comment on function private.form_problem(text, text, text) is
  'A reason why a form can not be published; linkId is the nearest section or question that has one.';

-- Starting with a letter or digit also keeps out names that JavaScript objects treat specially.
create function private.is_link_id(value jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(
    jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    false
  )
$$;
comment on function private.is_link_id(jsonb) is
  'Whether the value can name a section, a question or a document.';

create function private.is_blank(value jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_typeof(value) <> 'string' or btrim(value #>> '{}', E' \t\r\n') = '', true)
$$;
comment on function private.is_blank(jsonb) is
  'Whether the value is no text, or nothing but spaces and line breaks.';

create function private.words_problem(holder jsonb, name text, is_needed boolean, place text, link_id text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  words jsonb := holder -> name;
begin
  if is_needed and private.is_blank(words) then
    return private.form_problem('empty_text', link_id, format('%s: "%s" must not be empty.', place, name));
  elsif jsonb_typeof(words) <> 'string' then
    return private.form_problem('wrong_shape', link_id, format('%s: "%s" must be text.', place, name));
  elsif char_length(words #>> '{}') > 2000 then
    return private.form_problem('too_long', link_id, format('%s: "%s" is longer than 2,000 characters.', place, name));
  end if;
  return null;
end;
$$;
comment on function private.words_problem(jsonb, text, boolean, text, text) is
  'What is wrong with a text of the form; an absent one is fine unless it is needed.';

create function private.link_id_problem(part jsonb, taken text[], kind text, section_id text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  part_name text := case kind when 'section' then 'Every section' else format('Every question of section "%s"', section_id) end;
begin
  if jsonb_typeof(part) <> 'object' then
    return private.form_problem('wrong_shape', section_id, part_name || ' must be an object.');
  elsif not private.is_link_id(part -> 'linkId') then
    return private.form_problem('bad_id', section_id, part_name || ' needs an id of at most 64 letters, digits, dots, dashes and underscores.');
  elsif part ->> 'linkId' = any (taken) then
    return private.form_problem('duplicate_id', part ->> 'linkId', format('Two parts of the form have the id "%s".', part ->> 'linkId'));
  end if;
  return null;
end;
$$;
comment on function private.link_id_problem(jsonb, text[], text, text) is
  'What is wrong with the id of a section or question; ids are unique in the whole form.';

create function private.item_kind_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  id text := item ->> 'linkId';
  flag text;
begin
  if item -> 'type' is null or item -> 'type' not in
    ('"boolean"', '"choice"', '"multi"', '"scale"', '"text"', '"longtext"', '"date"', '"number"') then
    return private.form_problem('unknown_type', id, place || ': its type is unknown.');
  elsif item -> 'sensitivity' is null or item -> 'sensitivity' not in
    ('"normal"', '"private"', '"health"', '"intimate"', '"safety"') then
    return private.form_problem('unknown_sensitivity', id, place || ': its sensitivity is unknown.');
  end if;
  foreach flag in array array['required', 'allowPreferNotToSay', 'allowSayLive'] loop
    if jsonb_typeof(item -> flag) <> 'boolean' then
      return private.form_problem('wrong_shape', id, format('%s: "%s" must be true or false.', place, flag));
    end if;
  end loop;
  return null;
end;
$$;
comment on function private.item_kind_problem(jsonb, text) is
  'What is wrong with the type, sensitivity and flags of a question.';

create function private.seen_by_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  seen_by jsonb := item -> 'seenBy';
begin
  if seen_by is not null and not coalesce(
    seen_by -> 'default' in ('"only_me"', '"coach"', '"coach_and_partner"')
      and coalesce(jsonb_typeof(seen_by -> 'fixed'), 'boolean') = 'boolean',
    false
  ) then
    return private.form_problem('bad_visibility', item ->> 'linkId', place || ': who sees the answer is unknown.');
  end if;
  return null;
end;
$$;
comment on function private.seen_by_problem(jsonb, text) is
  'What is wrong with who sees the answer to a question.';

create function private.agreement_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  must_be jsonb := item -> 'mustBe';
  document jsonb := item -> 'consent';
begin
  if must_be is null and document is null then
    return null;
  elsif item ->> 'type' <> 'boolean' then
    return private.form_problem('bad_agreement', item ->> 'linkId', place || ': only a yes-or-no question can ask for agreement.');
  elsif jsonb_typeof(must_be) <> 'boolean' or (document is not null and not private.is_link_id(document)) then
    return private.form_problem('bad_agreement', item ->> 'linkId', place || ': what is agreed to is not named properly.');
  end if;
  return null;
end;
$$;
comment on function private.agreement_problem(jsonb, text) is
  'What is wrong with the agreement that a question asks for (mustBe, consent).';
