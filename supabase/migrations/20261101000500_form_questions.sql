-- Is a definition fit to be published? Here the parts of a question; the whole is in form_definitions.
-- Checked before a version is stored, by whatever way it comes (private.check_form_version), since every client who is
-- given the form depends on it for good: a version is never changed.
-- The first problem in the order of the form is given, as {code, linkId, message}, for the coach who writes the form.
-- Codes, sentences and sizes are the same as in src/app/domain/forms/definition-check and limits.ts.


-- ---------- texts and ids ----------

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

-- 2,000 characters are a page of text: no form needs more in one place, and a page of the app can still show it.
create function private.words_problem(holder jsonb, name text, is_needed boolean, place text, link_id text)
returns jsonb
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

-- `taken` holds the ids of all sections and questions before this one: answers, conditions and addresses name a part
-- by its id alone.
create function private.link_id_problem(part jsonb, taken text[], kind text, section_id text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  part_name text := case kind
    when 'section' then 'Every section'
    else format('Every question of section "%s"', section_id)
  end;
begin
  if jsonb_typeof(part) <> 'object' then
    return private.form_problem('wrong_shape', section_id, part_name || ' must be an object.');
  elsif not private.is_link_id(part -> 'linkId') then
    return private.form_problem('bad_id', section_id,
      part_name || ' needs an id of at most 64 letters, digits, dots, dashes and underscores.');
  elsif part ->> 'linkId' = any (taken) then
    return private.form_problem('duplicate_id', part ->> 'linkId',
      format('Two parts of the form have the id "%s".', part ->> 'linkId'));
  end if;
  return null;
end;
$$;
comment on function private.link_id_problem(jsonb, text[], text, text) is
  'What is wrong with the id of a section or question; ids are unique in the whole form.';


-- ---------- kind, readers, agreement ----------

-- Compared as JSON, so that a number or a list in place of a word is unknown like any other word.
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

-- What a form says of its readers is what private.effective_visibility goes by.
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

-- An agreement becomes a consent in the words of the question (private.keep_consents), so it must be a yes or a no.
create function private.agreement_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  must_be jsonb := item -> 'mustBe';
  document jsonb := item -> 'consent';
begin
  if must_be is null and document is null then
    return null;
  elsif item ->> 'type' <> 'boolean' then
    return private.form_problem('bad_agreement', item ->> 'linkId',
      place || ': only a yes-or-no question can ask for agreement.');
  elsif jsonb_typeof(must_be) <> 'boolean' or (document is not null and not private.is_link_id(document)) then
    return private.form_problem('bad_agreement', item ->> 'linkId',
      place || ': what is agreed to is not named properly.');
  end if;
  return null;
end;
$$;
comment on function private.agreement_problem(jsonb, text) is
  'What is wrong with the agreement that a question asks for (mustBe, consent).';


-- ---------- options and ranges ----------

create function private.option_problem(option jsonb, id text, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if private.is_blank(option -> 'value') or private.is_blank(option -> 'label') then
    return private.form_problem('empty_option', id, place || ': every option needs a value and a label.');
  elsif char_length(option ->> 'value') > 2000 or char_length(option ->> 'label') > 2000 then
    return private.form_problem('too_long', id, place || ': an option is longer than 2,000 characters.');
  elsif jsonb_typeof(option -> 'exclusive') <> 'boolean' then
    return private.form_problem('wrong_shape', id, place || ': "exclusive" must be true or false.');
  elsif option -> 'score' is not null and not private.is_whole(option -> 'score', -1000, 1000) then
    return private.form_problem('bad_score', id,
      place || ': the score of an option must be a whole number from -1,000 to 1,000.');
  end if;
  return null;
end;
$$;
comment on function private.option_problem(jsonb, text, text) is
  'What is wrong with one option of a question.';

-- Sixty options are more than anybody reads, and keep what compares each with each from taking long.
create function private.options_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  id text := item ->> 'linkId';
  options jsonb := item -> 'answerOption';
  option jsonb;
  problem jsonb;
begin
  if item ->> 'type' not in ('choice', 'multi') then
    return null;
  elsif jsonb_typeof(options) is distinct from 'array' or options = '[]' then
    return private.form_problem('no_options', id, place || ': it needs options to choose from.');
  elsif jsonb_array_length(options) > 60 then
    return private.form_problem('too_many', id, place || ': it can have at most 60 options.');
  end if;
  for option in select value from jsonb_array_elements(options) loop
    problem := private.option_problem(option, id, place);
    if problem is not null then
      return problem;
    end if;
  end loop;
  -- an answer names its option by the value
  if (select count(distinct value ->> 'value') from jsonb_array_elements(options)) < jsonb_array_length(options) then
    return private.form_problem('duplicate_option', id, place || ': two options have the same value.');
  end if;
  return null;
end;
$$;
comment on function private.options_problem(jsonb, text) is
  'What is wrong with the options of a choice or multi question.';

-- A hundred steps at most: a scale is drawn as so many places to press.
create function private.scale_is_sound(low jsonb, high jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  low := coalesce(low, '0');
  high := coalesce(high, '10');
  if not private.is_finite_number(low) or not private.is_finite_number(high) then
    return false;
  end if;
  -- beyond 2^53 - 1 JavaScript can not tell neighbouring integers apart
  return low::numeric = trunc(low::numeric) and high::numeric = trunc(high::numeric)
    and abs(low::numeric) <= 9007199254740991 and abs(high::numeric) <= 9007199254740991
    and high::numeric - low::numeric between 0 and 100;
end;
$$;
comment on function private.scale_is_sound(jsonb, jsonb) is
  'Whether the ends of a scale are integers in order, at most 100 steps apart.';

-- Any two numbers in order will do: a number is typed, and nothing is drawn of it.
create function private.numbers_are_sound(low jsonb, high jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if low is not null and not private.is_finite_number(low)
    or high is not null and not private.is_finite_number(high) then
    return false;
  end if;
  return coalesce(low::numeric <= high::numeric, true);
end;
$$;
comment on function private.numbers_are_sound(jsonb, jsonb) is
  'Whether the bounds of a number question, where given, are numbers in order.';

-- A question whose bounds exclude each other could never be answered, and a required one would keep the form forever.
create function private.range_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  low jsonb := item -> 'min';
  high jsonb := item -> 'max';
  longest jsonb := item -> 'maxLength';
  is_sound boolean := true;
begin
  case item ->> 'type'
    when 'scale' then
      is_sound := private.scale_is_sound(low, high);
    when 'number' then
      is_sound := private.numbers_are_sound(low, high);
    when 'date' then
      is_sound := (low is null or private.is_calendar_day(low))
        and (high is null or private.is_calendar_day(high))
        and not coalesce(private.compares(low, '>', high), false);
    when 'text', 'longtext' then
      if private.is_finite_number(longest) then
        is_sound := longest::numeric = trunc(longest::numeric) and longest::numeric between 1 and 20000;
      else
        is_sound := longest is null;
      end if;
    else
      null;
  end case;
  if not is_sound then
    return private.form_problem('bad_range', item ->> 'linkId',
      place || ': its smallest and largest values do not fit.');
  end if;
  return null;
end;
$$;
comment on function private.range_problem(jsonb, text) is
  'What is wrong with min, max or maxLength of a question.';


-- ---------- safety ----------

-- A rule that names an option which is not there would never speak up, and nobody would notice.
create function private.safety_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  safety jsonb := item -> 'safety';
  offered jsonb := case
    when item ->> 'type' in ('choice', 'multi') then to_jsonb(private.option_values(item))
    else '[]'
  end;
  is_sound boolean := coalesce(jsonb_typeof(safety), 'object') = 'object';
  kind text;
begin
  foreach kind in array array['sharedOff', 'speakAlone', 'tellNoOne', 'crisis'] loop
    is_sound := is_sound and coalesce(
      jsonb_typeof(safety -> kind) = 'array' and offered @> (safety -> kind),
      safety -> kind is null
    );
  end loop;
  if not is_sound then
    return private.form_problem('bad_safety', item ->> 'linkId',
      place || ': its safety rules name an option that it does not have.');
  end if;
  return null;
end;
$$;
comment on function private.safety_problem(jsonb, text) is
  'What is wrong with the safety options of a question.';


-- ---------- label and role: what the questions of a check-in say beyond other forms ----------

-- A label is what a chart calls the question.
create function private.label_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  label jsonb := item -> 'label';
begin
  if label is null then
    return null;
  elsif jsonb_typeof(label) <> 'string' then
    return private.form_problem('wrong_shape', item ->> 'linkId', place || ': "label" must be text.');
  elsif private.is_blank(label) then
    return private.form_problem('empty_text', item ->> 'linkId', place || ': "label" must not be empty.');
  elsif char_length(label #>> '{}') > 40 then
    return private.form_problem('too_long', item ->> 'linkId', place || ': "label" is longer than 40 characters.');
  end if;
  return null;
end;
$$;
comment on function private.label_problem(jsonb, text) is
  'What is wrong with the short name of a question, which is 1 to 40 characters.';

-- A win is listed in its own words, a topic raises a flag, and what somebody is called stands in a line.
create function private.role_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if not coalesce(
    case item -> 'role'
      when '"win"' then item ->> 'type' in ('text', 'longtext')
      when '"topic"' then item ->> 'type' = 'boolean'
      when '"called"' then item ->> 'type' = 'text'
      else item -> 'role' is null
    end,
    false
  ) then
    return private.form_problem('bad_role', item ->> 'linkId',
      place
      || ': a win is a text, a topic a yes-or-no question, and what somebody is called a line of text.');
  elsif jsonb_typeof(item -> 'optIn') <> 'boolean' then
    return private.form_problem('wrong_shape', item ->> 'linkId', place || ': "optIn" must be true or false.');
  end if;
  return null;
end;
$$;
comment on function private.role_problem(jsonb, text) is
  'What is wrong with what an answer is (role win, topic or called), and with whether only those are asked who chose it '
  '(optIn).';
