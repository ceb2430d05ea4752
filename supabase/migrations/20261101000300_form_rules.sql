-- The rules of forms, as the database applies them: what is asked, what may be sent, who reads it.
-- Each function has a twin in src/app/domain/forms; supabase/tests/form-vectors.json holds the cases that both must
-- meet, and supabase/tests/form-rules.test.ts compares the two on random forms and answers.
-- Definitions and answers come from outside: no function here may raise on any jsonb. All are immutable, read no
-- table, and are granted to nobody: private functions call them as their owner.


-- ---------- what an answer holds ----------

-- One shape for all kinds of question, so that the rules below need not ask which it is.
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

create function private.is_whole(value jsonb, low numeric, high numeric) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if not private.is_finite_number(value) then
    return false;
  end if;
  return value::numeric = trunc(value::numeric) and value::numeric between low and high;
end;
$$;
comment on function private.is_whole(jsonb, numeric, numeric) is
  'Whether the value is a whole number between the two.';


-- ---------- the parts of a form ----------

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


-- ---------- conditions: HL7 FHIR R5, Questionnaire.item.enableWhen and enableBehavior ----------

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

-- A condition on a question that is not asked itself meets no answer: what is hidden hides what hangs on it.
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
  for place, item in
    select items.place, items.item from private.form_items(definition) as items order by items.place
  loop
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
  'The questions to be asked, each with its place in the form and its answer or null. What is not asked, skipped or '
  'kept for the session counts as unanswered for those that follow.';

create function private.enabled_link_ids(definition jsonb, answers jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(asked.link_id order by asked.place), '{}')
  from private.asked_items(definition, answers) as asked
$$;
comment on function private.enabled_link_ids(jsonb, jsonb) is
  'The linkIds of the questions to be asked, in the order of the form.';


-- ---------- what keeps an answer, or a whole form, from being sent: twin in validation.ts ----------

-- One function a type of question. Each gives the first thing that is wrong, as the browser does, or null.
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
  -- in this order, so that both languages name the same of several faults
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

-- Days without bounds compare as neither before nor after: compares() is false for what is not there.
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
  'What is wrong with one answer {state, value}: missing, must_agree, wrong_type, out_of_range, unknown_option, '
  'too_long, not_allowed, or null. missing and must_agree matter on sending only.';

-- Asked for as a whole, since what is asked depends on the other answers.
create function private.form_problems(definition jsonb, answers jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(
    jsonb_agg(jsonb_build_object('linkId', asked.link_id, 'code', found.code) order by asked.place),
    '[]'
  )
  from private.asked_items(definition, answers) as asked
  cross join lateral private.answer_problem(asked.item, asked.answer) as found (code)
  where found.code is not null
$$;
comment on function private.form_problems(jsonb, jsonb) is
  'What keeps a form from being sent, as [{linkId, code}] in the order of the form. Only questions that are asked '
  'count.';


-- ---------- the safe path, and what the coach may read: twins in safety.ts and visibility.ts ----------

-- A form may mark options as telling that somebody is not safe: docs/forms.md says what follows from each kind.
create function private.chosen_safety(definition jsonb, answers jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(distinct kind.name), '{}')
  from private.asked_items(definition, answers) as asked
  cross join lateral unnest(array['sharedOff', 'speakAlone', 'tellNoOne', 'crisis']) as kind (name)
  cross join lateral jsonb_array_elements(private.given_values(asked.answer)) as given (value)
  where asked.item -> 'safety' -> kind.name @> given.value
$$;
comment on function private.chosen_safety(jsonb, jsonb) is
  'The kinds of safety option (sharedOff, speakAlone, tellNoOne, crisis) that the answers to questions that are '
  'asked hold.';

create function private.safety_outcome(definition jsonb, answers jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'sharedOff', 'sharedOff' = any (chosen.kinds),
    'speakAlone', 'speakAlone' = any (chosen.kinds) and not 'tellNoOne' = any (chosen.kinds),
    'crisis', 'crisis' = any (chosen.kinds)
  )
  from private.chosen_safety(definition, answers) as chosen (kinds)
$$;
comment on function private.safety_outcome(jsonb, jsonb) is
  'What the safe path asks for, as {sharedOff, speakAlone, crisis}. "Tell no one" silences speakAlone and takes '
  'nothing from the others.';

-- "Only me" for whatever is not understood: a slip may hide an answer, and never show one.
create function private.effective_visibility(item jsonb, answer jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  stored jsonb := nullif(answer -> 'visibility', 'null');
begin
  if item -> 'seenBy' -> 'fixed' = 'true' or stored is null then
    return coalesce(item -> 'seenBy' ->> 'default', 'coach');
  end if;
  return case
    when stored in ('"only_me"', '"coach"', '"coach_and_partner"') then stored #>> '{}'
    else 'only_me'
  end;
end;
$$;
comment on function private.effective_visibility(jsonb, jsonb) is
  'Who sees an answer: what the form fixes beats what was stored, and an unknown word keeps it to the client.';

-- By all answers together, since one answer ("tell no one") closes others. Sending and amending store the outcome with
-- each answer (coach_can_read), so that a policy need not reckon it.
create function private.coach_readable_link_ids(definition jsonb, answers jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(asked.link_id order by asked.place), '{}')
  from private.asked_items(definition, answers) as asked
  where asked.answer ->> 'state' in ('answered', 'skipped', 'live')
    and private.effective_visibility(asked.item, asked.answer) <> 'only_me'
    and not (
      asked.item ->> 'sensitivity' = 'safety'
      and (select 'tellNoOne' = any (private.chosen_safety(definition, answers)))
    )
$$;
comment on function private.coach_readable_link_ids(jsonb, jsonb) is
  'The answers that the coach may read once the form is sent. "Tell no one" withholds every answer of the '
  'sensitivity safety.';


-- ---------- what an answer is for ----------

create function private.links_of_role(definition jsonb, role text) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(i.item ->> 'linkId' order by i.place), '{}')
  from private.form_items(definition) i where i.item ->> 'role' = role
$$;
comment on function private.links_of_role(jsonb, text) is
  'The linkIds of the questions whose answer is a win, or a topic.';
