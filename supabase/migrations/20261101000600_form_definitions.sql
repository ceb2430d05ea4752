-- Is a definition fit to be published? Its scores, conditions and sections, the whole form, and a check-in.
-- Its parts are in form_questions, where it stands what the problems are for. private.form_definition_problem is what
-- the trigger of form_versions asks; private.check_in_problem is the same for a check-in, which may say less.
-- Twins: src/app/domain/forms/definition-check.


-- ---------- scores ----------

create function private.is_factor(value jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if not private.is_finite_number(value) then
    return false;
  end if;
  return value::numeric between 0.01 and 1000 and value::numeric * 100 = trunc(value::numeric * 100);
end;
$$;
comment on function private.is_factor(jsonb) is
  'Whether a score may be multiplied by the value: both languages then count in hundredths, without a rest.';

create function private.scored_problem(scoring jsonb, items jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  named jsonb := scoring -> 'items';
  reversed jsonb := coalesce(scoring -> 'reverse', '[]');
  one jsonb;
begin
  if jsonb_typeof(named) is distinct from 'array' or named = '[]' then
    return private.form_problem('bad_scoring', null, place || ': it needs questions to count.');
  end if;
  for one in select value from jsonb_array_elements(named) loop
    if jsonb_typeof(one) <> 'string' or private.item_range(items -> (one #>> '{}')) is null then
      return private.form_problem('bad_scoring', null,
        place || ': it counts a question that is not there, or that has no number for each answer.');
    end if;
  end loop;
  if (select count(distinct value) from jsonb_array_elements(named)) < jsonb_array_length(named) then
    return private.form_problem('bad_scoring', null, place || ': it counts a question twice.');
  elsif jsonb_typeof(reversed) <> 'array' or not named @> reversed then
    return private.form_problem('bad_scoring', null, place || ': it turns a question round that it does not count.');
  end if;
  return null;
end;
$$;
comment on function private.scored_problem(jsonb, jsonb, text) is
  'What is wrong with the questions that a score counts; items: all questions of the form by linkId.';

-- In the order of the twin: the first of several faults must be the same in both languages.
create function private.score_problem(scoring jsonb, items jsonb, taken text[]) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  place text := format('Score "%s"', scoring ->> 'id');
  problem jsonb;
begin
  if jsonb_typeof(scoring) <> 'object' then
    return private.form_problem('wrong_shape', null, 'Every score must be an object.');
  elsif not private.is_link_id(scoring -> 'id') then
    return private.form_problem('bad_id', null,
      'Every score needs an id of at most 64 letters, digits, dots, dashes and underscores.');
  elsif scoring ->> 'id' = any (taken) then
    return private.form_problem('duplicate_id', null,
      format('Two scores of the form have the id "%s".', scoring ->> 'id'));
  end if;
  problem := coalesce(private.words_problem(scoring, 'label', true, place, null),
    case when scoring -> 'op' is null or scoring -> 'op' not in ('"sum"', '"mean"') then
      private.form_problem('bad_scoring', null, place || ': it must be a sum or a mean.')
    end,
    private.scored_problem(scoring, items, place));
  if problem is not null then
    return problem;
  elsif scoring -> 'minAnswered' is not null
    and not private.is_whole(scoring -> 'minAnswered', 1, jsonb_array_length(scoring -> 'items')) then
    return private.form_problem('bad_scoring', null,
      place || ': the answers it needs must be a number from 1 to all of them.');
  elsif scoring -> 'scale' is not null and not private.is_factor(scoring -> 'scale') then
    return private.form_problem('bad_scoring', null,
      place || ': its scale must be a number from 0.01 to 1,000 with at most two decimals.');
  end if;
  return null;
end;
$$;
comment on function private.score_problem(jsonb, jsonb, text[]) is
  'What is wrong with one declared score; taken: the ids of those before it.';

-- Looked at last: by then every question is sound, and each of them can be counted or not.
create function private.scoring_problem(definition jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  declared jsonb := definition -> 'scoring';
  items jsonb;
  taken text[] := '{}';
  one jsonb;
  problem jsonb;
begin
  if declared is null then
    return null;
  elsif jsonb_typeof(declared) <> 'array' then
    return private.form_problem('wrong_shape', null, 'The form: "scoring" must be a list.');
  -- each becomes two rows when the form is sent
  elsif jsonb_array_length(declared) not between 1 and 20 then
    return private.form_problem('too_many', null, 'The form: it can have 1 to 20 scores.');
  end if;
  select jsonb_object_agg(found.item ->> 'linkId', found.item) into items from private.form_items(definition) as found;
  for one in select value from jsonb_array_elements(declared) loop
    problem := private.score_problem(one, items, taken);
    if problem is not null then
      return problem;
    end if;
    taken := taken || (one ->> 'id');
  end loop;
  return null;
end;
$$;
comment on function private.scoring_problem(jsonb) is
  'What is wrong with the scores that a form declares, once its questions are sound.';


-- ---------- conditions ----------

-- A condition may look back only, so that one pass in the order of the form tells what is asked. `earlier` below is
-- what earlier_item makes of each question before this one, by linkId.
create function private.earlier_item(item jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    item ->> 'linkId',
    jsonb_build_object('type', item -> 'type', 'options', to_jsonb(private.option_values(item)))
  )
$$;
comment on function private.earlier_item(jsonb) is
  'What a later condition needs to know about a question: {linkId: {type, options}}.';

-- A condition that could never hold is a slip, and would hide a question from everybody.
create function private.answer_suits(wanted jsonb, earlier jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(
    case earlier ->> 'type'
      when 'boolean' then jsonb_typeof(wanted) = 'boolean'
      when 'choice' then jsonb_typeof(wanted) = 'string' and earlier -> 'options' @> wanted
      when 'multi' then jsonb_typeof(wanted) = 'string' and earlier -> 'options' @> wanted
      when 'scale' then private.is_finite_number(wanted)
      when 'number' then private.is_finite_number(wanted)
      when 'date' then private.is_calendar_day(wanted)
      else not private.is_blank(wanted)
    end,
    false
  )
$$;
comment on function private.answer_suits(jsonb, jsonb) is
  'Whether an answer to the earlier question could ever equal the wanted value.';

-- Only what has an order can be compared by more and less; "exists" asks whether there is an answer at all.
create function private.condition_problem(condition jsonb, earlier jsonb, id text, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  operator jsonb := condition -> 'operator';
  question jsonb := case jsonb_typeof(condition -> 'question')
    when 'string' then earlier -> (condition ->> 'question')
  end;
begin
  if jsonb_typeof(condition) <> 'object' then
    return private.form_problem('wrong_shape', id, place || ': every condition must be an object.');
  elsif question is null then
    return private.form_problem('condition_question', id, place || ': a condition must point to an earlier question.');
  elsif not coalesce(
    operator in ('"exists"', '"="', '"!="')
      or operator in ('">"', '">="', '"<"', '"<="') and question ->> 'type' in ('scale', 'number', 'date'),
    false
  ) then
    return private.form_problem('condition_operator', id,
      place || ': a condition compares in a way that its question does not know.');
  elsif operator = '"exists"' and jsonb_typeof(condition -> 'answer') is distinct from 'boolean'
    or operator <> '"exists"' and not private.answer_suits(condition -> 'answer', question) then
    return private.form_problem('condition_answer', id,
      place || ': a condition waits for an answer that its question can not have.');
  end if;
  return null;
end;
$$;
comment on function private.condition_problem(jsonb, jsonb, text, text) is
  'What is wrong with one enableWhen condition, given the questions before it.';

create function private.conditions_problem(item jsonb, earlier jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  id text := item ->> 'linkId';
  conditions jsonb := item -> 'enableWhen';
  condition jsonb;
  problem jsonb;
begin
  if item -> 'enableBehavior' not in ('"all"', '"any"') then
    return private.form_problem('wrong_shape', id, place || ': "enableBehavior" must be all or any.');
  elsif conditions is null then
    return null;
  elsif jsonb_typeof(conditions) <> 'array' then
    return private.form_problem('wrong_shape', id, place || ': its conditions must be a list.');
  elsif conditions = '[]' then
    return private.form_problem('condition_empty', id, place || ': its list of conditions is empty.');
  elsif jsonb_array_length(conditions) > 60 then
    return private.form_problem('too_many', id, place || ': it can have at most 60 conditions.');
  end if;
  for condition in select value from jsonb_array_elements(conditions) loop
    problem := private.condition_problem(condition, earlier, id, place);
    if problem is not null then
      return problem;
    end if;
  end loop;
  return null;
end;
$$;
comment on function private.conditions_problem(jsonb, jsonb, text) is
  'What is wrong with when a question is asked.';


-- ---------- questions, sections, the whole form ----------

-- coalesce takes the first that speaks up, and asks no further: the later ones rely on what the earlier have settled.
create function private.item_problem(item jsonb, earlier jsonb, taken text[], section_id text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  id text := item ->> 'linkId';
  place text := format('Question "%s"', id);
begin
  return coalesce(
    private.link_id_problem(item, taken, 'question', section_id),
    private.item_kind_problem(item, place),
    private.words_problem(item, 'text', true, place, id),
    private.words_problem(item, 'help', false, place, id),
    private.words_problem(item, 'minLabel', false, place, id),
    private.words_problem(item, 'maxLabel', false, place, id),
    private.seen_by_problem(item, place),
    private.agreement_problem(item, place),
    private.options_problem(item, place),
    private.range_problem(item, place),
    private.safety_problem(item, place),
    private.conditions_problem(item, earlier, place),
    private.label_problem(item, place),
    private.role_problem(item, place)
  );
end;
$$;
comment on function private.item_problem(jsonb, jsonb, text[], text) is
  'The first problem of a question.';

create function private.section_problem(section jsonb, taken text[]) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  id text := section ->> 'linkId';
  place text := format('Section "%s"', id);
begin
  return coalesce(
    private.link_id_problem(section, taken, 'section', null),
    private.words_problem(section, 'title', true, place, id),
    private.words_problem(section, 'intro', false, place, id),
    private.words_problem(section, 'announce', false, place, id),
    case when jsonb_typeof(section -> 'items') is distinct from 'array' or section -> 'items' = '[]' then
      private.form_problem('empty_section', id, place || ' needs at least one question.')
    end
  );
end;
$$;
comment on function private.section_problem(jsonb, text[]) is
  'The first problem of a section, but for its questions.';

-- Sizes first: what follows walks through every part.
create function private.whole_form_problem(definition jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(definition) is distinct from 'object' then
    return private.form_problem('not_a_form', null, 'A form must be an object with sections.');
  -- a client downloads it whole, and every trigger of an answer reads it
  elsif octet_length(definition::text) > 262144 then
    return private.form_problem('too_large', null, 'The form is larger than 256 KB.');
  elsif jsonb_typeof(definition -> 'sections') is distinct from 'array' or definition -> 'sections' = '[]' then
    return private.form_problem('not_a_form', null, 'A form needs at least one section.');
  elsif (select count(*) from private.form_items(definition)) > 200 then
    return private.form_problem('too_many', null, 'A form can have at most 200 questions.');
  end if;
  return private.words_problem(definition, 'closing', false, 'The form', null);
end;
$$;
comment on function private.whole_form_problem(jsonb) is
  'What is wrong with a form before one looks at its sections.';

create function private.form_definition_problem(definition jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  problem jsonb := private.whole_form_problem(definition);
  taken text[] := '{}';
  earlier jsonb := '{}';
  section jsonb;
  item jsonb;
begin
  if problem is not null then
    return problem;
  end if;
  -- one walk in the order of the form: what a question may look back on is known when it comes
  for section in select value from jsonb_array_elements(definition -> 'sections') loop
    problem := private.section_problem(section, taken);
    if problem is not null then
      return problem;
    end if;
    taken := taken || (section ->> 'linkId');
    for item in select value from jsonb_array_elements(section -> 'items') loop
      problem := private.item_problem(item, earlier, taken, section ->> 'linkId');
      if problem is not null then
        return problem;
      end if;
      taken := taken || (item ->> 'linkId');
      earlier := earlier || private.earlier_item(item);
    end loop;
  end loop;
  return private.scoring_problem(definition);
end;
$$;
comment on function private.form_definition_problem(jsonb) is
  'The first reason why a form can not be published, as {code, linkId, message}, or null. Raises on nothing.';


-- ---------- a form of kind check_in ----------

-- A check-in is answered in two minutes, week after week, and drawn as lines: hence less is allowed than in a form.
create function private.is_check_in_scale(item jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(item -> 'min', '0') = '0' and coalesce(item -> 'max', '10') = '10'
$$;
comment on function private.is_check_in_scale(jsonb) is
  'Whether a scale runs from 0 to 10, as every dimension does: a chart has one axis for all of them.';

-- Numbers and days belong to no week, and nobody should have to answer to be able to send.
create function private.check_in_item_problem(item jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  id text := item ->> 'linkId';
  place text := format('Question "%s"', id);
begin
  if item ->> 'type' not in ('scale', 'text', 'longtext', 'boolean', 'choice', 'multi') then
    return private.form_problem('bad_check_in', id, place || ': a check-in asks for no numbers and no days.');
  elsif item -> 'required' = 'true' or item ? 'mustBe' or item ? 'consent' then
    return private.form_problem('bad_check_in', id, place || ': everything in a check-in can be skipped.');
  elsif item ->> 'type' = 'scale' and not private.is_check_in_scale(item) then
    return private.form_problem('bad_range', id, place || ': it must run from 0 to 10.');
  end if;
  return null;
end;
$$;
comment on function private.check_in_item_problem(jsonb) is
  'What keeps a question, sound in itself, out of a check-in.';

create function private.check_in_problem(definition jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(
    private.form_definition_problem(definition),
    (select private.check_in_item_problem(i.item)
       from private.form_items(definition) i
      where private.check_in_item_problem(i.item) is not null
      order by i.place limit 1),
    case when not exists (select from private.form_items(definition) i where i.item ->> 'type' = 'scale') then
      private.form_problem('bad_check_in', null, 'A check-in needs at least one question with a scale.')
    end
  )
$$;
comment on function private.check_in_problem(jsonb) is
  'The first reason why a definition can not be a check-in, as {code, linkId, message}, or null: nothing is '
  'required, every scale runs from 0 to 10.';

-- What a chart draws, in the order of the form. Lists ask it too, so there it is granted (progress).
create function private.dimensions(definition jsonb)
returns table (place bigint, link_id text, item jsonb)
language sql immutable set search_path = '' as $$
  select i.place, i.item ->> 'linkId', i.item from private.form_items(definition) i where i.item ->> 'type' = 'scale'
$$;
comment on function private.dimensions(jsonb) is 'The scales of a check-in, in the order they are asked.';
