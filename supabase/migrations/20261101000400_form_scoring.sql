-- Scores of a form, as its definition declares them: a sum or a mean of questions, some of them turned round.
-- Made by the database when a form is sent (private.keep_scores), so that no browser says what somebody scored.
-- Twin: src/app/domain/forms/scoring.ts; vectors: supabase/tests/scoring-vectors.json. Like the other rules of forms:
-- immutable, reads no table, raises on no jsonb, granted to nobody.


-- ---------- what one question counts ----------

create function private.item_range(item jsonb) returns numeric[]
language plpgsql immutable set search_path = '' as $$
declare
  low numeric;
  high numeric;
begin
  case item ->> 'type'
    when 'boolean' then
      return array[0, 1];
    when 'scale' then
      if private.scale_is_sound(item -> 'min', item -> 'max') then
        return array[coalesce((item -> 'min')::numeric, 0), coalesce((item -> 'max')::numeric, 10)];
      end if;
    when 'choice' then
      if jsonb_typeof(item -> 'answerOption') = 'array' and not exists (
        select from jsonb_array_elements(item -> 'answerOption') as option (value)
        where jsonb_typeof(option.value -> 'score') is distinct from 'number'
      ) then
        select min((option.value -> 'score')::numeric), max((option.value -> 'score')::numeric) into low, high
          from jsonb_array_elements(item -> 'answerOption') as option (value);
        return case when low is not null then array[low, high] end;
      end if;
    else
      null;
  end case;
  return null;
end;
$$;
comment on function private.item_range(jsonb) is
  'The least and the most that a question can add to a score; null for one that can not be counted: text, a date, a '
  'number, several options, or an option without a score.';

create function private.item_score(item jsonb, answer jsonb) returns numeric
language plpgsql immutable set search_path = '' as $$
declare
  given jsonb := answer -> 'value';
begin
  if answer ->> 'state' is distinct from 'answered'
    or private.answer_problem(item, answer) is not null or private.item_range(item) is null then
    return null;
  end if;
  return case item ->> 'type'
    when 'boolean' then case when given = 'true' then 1 else 0 end
    when 'scale' then given::numeric
    else (
      select (option.value -> 'score')::numeric
      from jsonb_array_elements(item -> 'answerOption') as option (value)
      where option.value -> 'value' = given
    )
  end;
end;
$$;
comment on function private.item_score(jsonb, jsonb) is
  'What an answer adds to a score: yes 1 and no 0, a scale its value, a choice the score of its option. Null while '
  'it is missing, skipped, kept for the session or unfit.';


-- ---------- one score, and all of a form ----------

-- In decimals, not in doubles, and rounded one way: both languages then give the same digits.
create function private.half_up(value numeric) returns numeric
language sql immutable set search_path = '' as $$
  select trim_scale(floor(value * 100 + 0.5) / 100)
$$;
comment on function private.half_up(numeric) is
  'The value in hundredths; what lies half-way goes up, also below nought.';

create function private.one_score(scoring jsonb, items jsonb, answers jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  asked int := jsonb_array_length(scoring -> 'items');
  needed int := coalesce((scoring -> 'minAnswered')::int, asked);
  -- of all items together, in the measure's own points
  factor numeric := coalesce((scoring -> 'scale')::numeric, 1);
  parts int := case scoring ->> 'op' when 'mean' then asked else 1 end;
  counted int;
  total numeric;
  low numeric;
  high numeric;
begin
  select count(found.score),
         -- turned round: as far from the one end as it was from the other
         sum(case when scoring -> 'reverse' @> to_jsonb(found.link_id)
           then found.ends[1] + found.ends[2] - found.score else found.score end),
         sum(found.ends[1]), sum(found.ends[2])
    into counted, total, low, high
    from (
      select named.link_id, private.item_range(items -> named.link_id) as ends,
             private.item_score(items -> named.link_id, answers -> named.link_id) as score
        from jsonb_array_elements_text(scoring -> 'items') as named (link_id)
    ) as found;
  return jsonb_build_object(
    'id', scoring -> 'id',
    'label', scoring -> 'label',
    -- what is missing counts as the mean of what is there
    'value', case when counted > 0 and counted >= needed then
      private.half_up(total * asked * factor / (counted * parts)) end,
    'answered', counted,
    'least', private.half_up(low * factor / parts),
    'most', private.half_up(high * factor / parts)
  );
end;
$$;
comment on function private.one_score(jsonb, jsonb, jsonb) is
  'One score of a sound definition, from its questions by linkId and the answers to those that are asked. sum: the '
  'mean of the answered ones times their number; mean: the mean; times scale.';

-- No scores of a form that is not sound: what it declares would name questions that are not there.
create function private.score_of(definition jsonb, answers jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  items jsonb;
  given jsonb;
begin
  if private.form_definition_problem(definition) is not null or definition -> 'scoring' is null then
    return '[]';
  end if;
  select coalesce(jsonb_object_agg(found.item ->> 'linkId', found.item), '{}') into items
    from private.form_items(definition) as found;
  -- what is not asked any more counts for nothing, though it may still be stored
  select coalesce(jsonb_object_agg(asked.link_id, asked.answer) filter (where asked.answer is not null), '{}')
    into given
    from private.asked_items(definition, answers) as asked;
  return (
    select jsonb_agg(private.one_score(declared.value, items, given) order by declared.place)
    from jsonb_array_elements(definition -> 'scoring') with ordinality as declared (value, place)
  );
end;
$$;
comment on function private.score_of(jsonb, jsonb) is
  'The scores of a form as [{id, label, value, answered, least, most}], in the order it declares them; value is null '
  'with fewer answers than a score needs.';
