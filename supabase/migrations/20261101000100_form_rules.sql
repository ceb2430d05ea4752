-- The rules of forms, as the database applies them. Each function has a twin in
-- src/app/domain/forms; supabase/tests/form-vectors.json holds the cases that both must meet,
-- and supabase/tests/form-rules.test.ts compares the two on random forms and answers.
--
-- Definitions and answers come from outside: no function here may raise on any jsonb. All are
-- immutable, read no table, and are granted to nobody: private functions call them as their owner.


-- what an answer holds ----------------------------------------------------------------------

create function private.given_values(answer jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if answer ->> 'state' is distinct from 'answered' then
    return '[]';
  end if;
  return coalesce((
    select jsonb_agg(given.value order by given.place)
    from jsonb_array_elements(
      case jsonb_typeof(answer -> 'value')
        when 'array' then answer -> 'value'
        else jsonb_build_array(answer -> 'value')
      end
    ) with ordinality as given (value, place)
    where jsonb_typeof(given.value) in ('string', 'number', 'boolean')
      and given.value <> '""'
  ), '[]');
end;
$$;
comment on function private.given_values(jsonb) is
  'The values of an answer as a jsonb array; empty while it is skipped, kept for the session, empty or malformed.';

-- Not a cast to date: that raises on 30 February, and reads "today" as a day.
create function private.is_calendar_day(value jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  day text := value #>> '{}';
  year int;
  month int;
  last int;
begin
  if jsonb_typeof(value) is distinct from 'string' or day !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    return false;
  end if;
  year := substr(day, 1, 4)::int;
  month := substr(day, 6, 2)::int;
  last := case
    when month in (4, 6, 9, 11) then 30
    when month <> 2 then 31
    when (year % 4 = 0 and year % 100 <> 0) or year % 400 = 0 then 29
    else 28
  end;
  return year >= 1 and month between 1 and 12 and substr(day, 9, 2)::int between 1 and last;
end;
$$;
comment on function private.is_calendar_day(jsonb) is
  'Whether the value is a string YYYY-MM-DD that names a real day, 0001-01-01 to 9999-12-31.';

-- The largest double: what lies beyond would be Infinity in the browser.
create function private.is_finite_number(value jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(value) is distinct from 'number' then
    return false;
  end if;
  return abs(value::numeric) <= 1.7976931348623157e308;
end;
$$;
comment on function private.is_finite_number(jsonb) is
  'Whether the value is a number that JavaScript can hold.';

create function private.form_items(definition jsonb)
returns table (place bigint, item jsonb)
language sql immutable set search_path = '' as $$
  select row_number() over (order by section.place, question.place), question.item
  from jsonb_array_elements(
    case jsonb_typeof(definition -> 'sections') when 'array' then definition -> 'sections' else '[]' end
  ) with ordinality as section (value, place)
  cross join lateral jsonb_array_elements(
    case jsonb_typeof(section.value -> 'items') when 'array' then section.value -> 'items' else '[]' end
  ) with ordinality as question (item, place)
$$;
comment on function private.form_items(jsonb) is
  'All questions of a form with their place in the order they are asked.';

create function private.option_values(item jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(option.value ->> 'value'), '{}')
  from jsonb_array_elements(
    case jsonb_typeof(item -> 'answerOption') when 'array' then item -> 'answerOption' else '[]' end
  ) as option (value)
$$;
comment on function private.option_values(jsonb) is
  'The values that a choice or multi question offers.';


-- conditions ----------------------------------------------------------------------------------
-- HL7 FHIR R5, Questionnaire.item.enableWhen and enableBehavior.

-- Numbers with numbers, days with days; other text has no order that both languages share.
create function private.compares(given jsonb, operator text, bound jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  direction int;
begin
  if jsonb_typeof(given) = 'number' and jsonb_typeof(bound) = 'number' then
    direction := case when given = bound then 0 when given < bound then -1 else 1 end;
  elsif private.is_calendar_day(given) and private.is_calendar_day(bound) then
    direction := case
      when given = bound then 0
      when (given #>> '{}') collate "C" < (bound #>> '{}') collate "C" then -1
      else 1
    end;
  else
    return false;
  end if;
  return case operator
    when '>' then direction > 0
    when '>=' then direction >= 0
    when '<' then direction < 0
    when '<=' then direction <= 0
    else false
  end;
end;
$$;
comment on function private.compares(jsonb, text, jsonb) is
  'Whether the given value stands in the relation >, >=, < or <= to the bound; false for kinds without an order.';

-- One match among several values is enough, and != means that none matches.
create function private.condition_holds(condition jsonb, given jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  wanted jsonb := condition -> 'answer';
begin
  case condition ->> 'operator'
    when 'exists' then
      return coalesce(to_jsonb(jsonb_array_length(given) > 0) = wanted, false);
    when '=' then
      return coalesce(given @> wanted, false);
    when '!=' then
      return not coalesce(given @> wanted, false);
    else
      return exists (
        select from jsonb_array_elements(given) as one (value)
        where private.compares(one.value, condition ->> 'operator', wanted)
      );
  end case;
end;
$$;
comment on function private.condition_holds(jsonb, jsonb) is
  'Whether one enableWhen condition holds for the values of its question (an array from given_values).';

create function private.item_is_enabled(item jsonb, answers jsonb, asked text[]) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  is_any boolean := coalesce(item ->> 'enableBehavior' = 'any', false);
  condition jsonb;
  given jsonb;
begin
  if jsonb_typeof(item -> 'enableWhen') is distinct from 'array' then
    return true;
  end if;
  for condition in select value from jsonb_array_elements(item -> 'enableWhen') loop
    given := '[]';
    if condition ->> 'question' = any (asked) then
      given := private.given_values(answers -> (condition ->> 'question'));
    end if;
    if private.condition_holds(condition, given) = is_any then
      return is_any;
    end if;
  end loop;
  return not is_any;
end;
$$;
comment on function private.item_is_enabled(jsonb, jsonb, text[]) is
  'Whether a question is asked, given the linkIds of the earlier ones that are.';

create function private.asked_items(definition jsonb, answers jsonb)
returns table (place bigint, link_id text, item jsonb, answer jsonb)
language plpgsql immutable set search_path = '' as $$
declare
  asked text[] := '{}';
begin
  for place, item in select items.place, items.item from private.form_items(definition) as items order by items.place loop
    if private.item_is_enabled(item, answers, asked) then
      link_id := item ->> 'linkId';
      answer := answers -> link_id;
      asked := asked || link_id;
      return next;
    end if;
  end loop;
end;
$$;
comment on function private.asked_items(jsonb, jsonb) is
  'The questions to be asked, each with its place in the form and its answer or null. What is not asked, skipped or kept for the session counts as unanswered for those that follow.';

create function private.enabled_link_ids(definition jsonb, answers jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(asked.link_id order by asked.place), '{}')
  from private.asked_items(definition, answers) as asked
$$;
comment on function private.enabled_link_ids(jsonb, jsonb) is
  'The linkIds of the questions to be asked, in the order of the form.';
