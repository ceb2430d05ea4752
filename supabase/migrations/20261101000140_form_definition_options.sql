-- Is a definition fit to be published? Options, ranges and safety rules.

create function private.option_problem(option jsonb, id text, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if private.is_blank(option -> 'value') or private.is_blank(option -> 'label') then
    return private.form_problem('empty_option', id, place || ': every option needs a value and a label.');
  elsif char_length(option ->> 'value') > 2000 or char_length(option ->> 'label') > 2000 then
    return private.form_problem('too_long', id, place || ': an option is longer than 2,000 characters.');
  elsif jsonb_typeof(option -> 'exclusive') <> 'boolean' then
    return private.form_problem('wrong_shape', id, place || ': "exclusive" must be true or false.');
  end if;
  return null;
end;
$$;
comment on function private.option_problem(jsonb, text, text) is
  'What is wrong with one option of a question.';

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
  if (select count(distinct value ->> 'value') from jsonb_array_elements(options)) < jsonb_array_length(options) then
    return private.form_problem('duplicate_option', id, place || ': two options have the same value.');
  end if;
  return null;
end;
$$;
comment on function private.options_problem(jsonb, text) is
  'What is wrong with the options of a choice or multi question.';

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
    return private.form_problem('bad_range', item ->> 'linkId', place || ': its smallest and largest values do not fit.');
  end if;
  return null;
end;
$$;
comment on function private.range_problem(jsonb, text) is
  'What is wrong with min, max or maxLength of a question.';

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
    return private.form_problem('bad_safety', item ->> 'linkId', place || ': its safety rules name an option that it does not have.');
  end if;
  return null;
end;
$$;
comment on function private.safety_problem(jsonb, text) is
  'What is wrong with the safety options of a question.';
