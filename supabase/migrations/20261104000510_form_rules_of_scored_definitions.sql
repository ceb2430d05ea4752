-- Is a definition fit to be published? The scores of options, and what is declared to be scored.
-- Twins: src/app/domain/forms/definition-check/options.ts and scoring.ts.

create or replace function private.option_problem(option jsonb, id text, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if private.is_blank(option -> 'value') or private.is_blank(option -> 'label') then
    return private.form_problem('empty_option', id, place || ': every option needs a value and a label.');
  elsif char_length(option ->> 'value') > 2000 or char_length(option ->> 'label') > 2000 then
    return private.form_problem('too_long', id, place || ': an option is longer than 2,000 characters.');
  elsif jsonb_typeof(option -> 'exclusive') <> 'boolean' then
    return private.form_problem('wrong_shape', id, place || ': "exclusive" must be true or false.');
  elsif option -> 'score' is not null and not private.is_whole(option -> 'score', -1000, 1000) then
    return private.form_problem('bad_score', id, place || ': the score of an option must be a whole number from -1,000 to 1,000.');
  end if;
  return null;
end;
$$;

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
      return private.form_problem('bad_scoring', null, place || ': it counts a question that is not there, or that has no number for each answer.');
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

create function private.score_problem(scoring jsonb, items jsonb, taken text[]) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  place text := format('Score "%s"', scoring ->> 'id');
  problem jsonb;
begin
  if jsonb_typeof(scoring) <> 'object' then
    return private.form_problem('wrong_shape', null, 'Every score must be an object.');
  elsif not private.is_link_id(scoring -> 'id') then
    return private.form_problem('bad_id', null, 'Every score needs an id of at most 64 letters, digits, dots, dashes and underscores.');
  elsif scoring ->> 'id' = any (taken) then
    return private.form_problem('duplicate_id', null, format('Two scores of the form have the id "%s".', scoring ->> 'id'));
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
    return private.form_problem('bad_scoring', null, place || ': the answers it needs must be a number from 1 to all of them.');
  elsif scoring -> 'scale' is not null and not private.is_factor(scoring -> 'scale') then
    return private.form_problem('bad_scoring', null, place || ': its scale must be a number from 0.01 to 1,000 with at most two decimals.');
  end if;
  return null;
end;
$$;
comment on function private.score_problem(jsonb, jsonb, text[]) is
  'What is wrong with one declared score; taken: the ids of those before it.';

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

create or replace function private.form_definition_problem(definition jsonb) returns jsonb
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
