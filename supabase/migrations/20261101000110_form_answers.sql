-- What keeps an answer, or a whole form, from being sent. Twin: src/app/domain/forms/validation.ts.

create function private.choice_problem(item jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(value) <> 'string' then
    return 'wrong_type';
  end if;
  return case when not (value #>> '{}') = any (private.option_values(item)) then 'unknown_option' end;
end;
$$;
comment on function private.choice_problem(jsonb, jsonb) is
  'answer_problem for the value of a choice question.';

create function private.multi_problem(item jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  chosen text[];
begin
  if jsonb_typeof(value) <> 'array'
    or exists (select from jsonb_array_elements(value) as one (item) where jsonb_typeof(one.item) <> 'string') then
    return 'wrong_type';
  end if;
  chosen := array(select jsonb_array_elements_text(value));
  if not chosen <@ private.option_values(item) then
    return 'unknown_option';
  end if;
  if (select count(distinct one) from unnest(chosen) as one) < cardinality(chosen) then
    return 'wrong_type';
  end if;
  if cardinality(chosen) > 1 and exists (
    select from jsonb_array_elements(item -> 'answerOption') as option (value)
    where option.value -> 'exclusive' = 'true' and option.value ->> 'value' = any (chosen)
  ) then
    return 'not_allowed';
  end if;
  return null;
end;
$$;
comment on function private.multi_problem(jsonb, jsonb) is
  'answer_problem for the value of a multi question: distinct options, an exclusive one alone.';

create function private.number_problem(item jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  is_scale boolean := item ->> 'type' = 'scale';
  low numeric := case when is_scale then 0 end;
  high numeric := case when is_scale then 10 end;
begin
  if not private.is_finite_number(value) then
    return 'wrong_type';
  end if;
  if is_scale and value::numeric <> trunc(value::numeric) then
    return 'wrong_type';
  end if;
  if jsonb_typeof(item -> 'min') = 'number' then
    low := (item -> 'min')::numeric;
  end if;
  if jsonb_typeof(item -> 'max') = 'number' then
    high := (item -> 'max')::numeric;
  end if;
  return case when value::numeric < low or value::numeric > high then 'out_of_range' end;
end;
$$;
comment on function private.number_problem(jsonb, jsonb) is
  'answer_problem for the value of a number or scale question; a scale runs 0 to 10 unless the form says otherwise.';

create function private.text_problem(item jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  longest numeric := case item ->> 'type' when 'text' then 500 else 20000 end;
begin
  if jsonb_typeof(value) <> 'string' then
    return 'wrong_type';
  end if;
  if jsonb_typeof(item -> 'maxLength') = 'number' then
    longest := (item -> 'maxLength')::numeric;
  end if;
  return case when char_length(value #>> '{}') > longest then 'too_long' end;
end;
$$;
comment on function private.text_problem(jsonb, jsonb) is
  'answer_problem for the value of a text or longtext question; length in Unicode code points.';

create function private.date_problem(item jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
begin
  if not private.is_calendar_day(value) then
    return 'wrong_type';
  end if;
  return case
    when private.compares(value, '<', item -> 'min') or private.compares(value, '>', item -> 'max')
      then 'out_of_range'
  end;
end;
$$;
comment on function private.date_problem(jsonb, jsonb) is
  'answer_problem for the value of a date question.';

create function private.value_problem(item jsonb, value jsonb) returns text
language plpgsql immutable set search_path = '' as $$
begin
  if value is null or value in ('null', '""', '[]') then
    return 'missing';
  end if;
  case item ->> 'type'
    when 'boolean' then
      return case
        when jsonb_typeof(value) <> 'boolean' then 'wrong_type'
        when value <> item -> 'mustBe' then 'must_agree'
      end;
    when 'choice' then return private.choice_problem(item, value);
    when 'multi' then return private.multi_problem(item, value);
    when 'scale', 'number' then return private.number_problem(item, value);
    when 'text', 'longtext' then return private.text_problem(item, value);
    when 'date' then return private.date_problem(item, value);
    else return 'wrong_type';
  end case;
end;
$$;
comment on function private.value_problem(jsonb, jsonb) is
  'answer_problem for an answer in the state "answered".';

create function private.answer_problem(item jsonb, answer jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  allowed jsonb;
begin
  if answer is null or answer = 'null' then
    return case when item -> 'required' = 'true' or item -> 'mustBe' is not null then 'missing' end;
  end if;
  case answer ->> 'state'
    when 'answered' then return private.value_problem(item, answer -> 'value');
    when 'skipped' then allowed := item -> 'allowPreferNotToSay';
    when 'live' then allowed := item -> 'allowSayLive';
    else return 'wrong_type';
  end case;
  return case
    when allowed is distinct from 'true' then 'not_allowed'
    when item -> 'mustBe' is not null then 'must_agree'
  end;
end;
$$;
comment on function private.answer_problem(jsonb, jsonb) is
  'What is wrong with one answer {state, value}: missing, must_agree, wrong_type, out_of_range, unknown_option, too_long, not_allowed, or null. missing and must_agree matter on sending only.';

create function private.sheet_problems(definition jsonb, answers jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(
    jsonb_agg(jsonb_build_object('linkId', asked.link_id, 'code', found.code) order by asked.place),
    '[]'
  )
  from private.asked_items(definition, answers) as asked
  cross join lateral private.answer_problem(asked.item, asked.answer) as found (code)
  where found.code is not null
$$;
comment on function private.sheet_problems(jsonb, jsonb) is
  'What keeps a form from being sent, as [{linkId, code}] in the order of the form. Only questions that are asked count.';
