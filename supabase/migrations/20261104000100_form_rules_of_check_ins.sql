-- What the questions of a check-in may say beyond other forms: a short name, whom they are for, what their answer is.
-- Twins in src/app/domain/forms/definition-check; private.form_definition_problem and its vectors are as before.

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

create function private.role_problem(item jsonb, place text) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if not coalesce(
    case item -> 'role'
      when '"win"' then item ->> 'type' in ('text', 'longtext')
      when '"topic"' then item ->> 'type' = 'boolean'
      else item -> 'role' is null
    end,
    false
  ) then
    return private.form_problem('bad_role', item ->> 'linkId', place || ': a win is a text, and a topic a yes-or-no question.');
  elsif jsonb_typeof(item -> 'optIn') <> 'boolean' then
    return private.form_problem('wrong_shape', item ->> 'linkId', place || ': "optIn" must be true or false.');
  end if;
  return null;
end;
$$;
comment on function private.role_problem(jsonb, text) is
  'What is wrong with what an answer is (role win or topic), and with whether only those are asked who chose it (optIn).';

create or replace function private.item_problem(item jsonb, earlier jsonb, taken text[], section_id text) returns jsonb
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


-- ---------- a form of kind check_in ----------

create function private.is_check_in_scale(item jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(item -> 'min', '0') = '0' and coalesce(item -> 'max', '10') = '10'
$$;
comment on function private.is_check_in_scale(jsonb) is
  'Whether a scale runs from 0 to 10, as every dimension does: a chart has one axis for all of them.';

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
    (select private.check_in_item_problem(i.item) from private.form_items(definition) i
      where private.check_in_item_problem(i.item) is not null order by i.place limit 1),
    case when not exists (select from private.form_items(definition) i where i.item ->> 'type' = 'scale') then
      private.form_problem('bad_check_in', null, 'A check-in needs at least one question with a scale.')
    end
  )
$$;
comment on function private.check_in_problem(jsonb) is
  'The first reason why a definition can not be a check-in, as {code, linkId, message}, or null: nothing is required, every scale runs from 0 to 10.';

create function private.dimensions(definition jsonb)
returns table (place bigint, link_id text, item jsonb)
language sql immutable set search_path = '' as $$
  select i.place, i.item ->> 'linkId', i.item from private.form_items(definition) i where i.item ->> 'type' = 'scale'
$$;
comment on function private.dimensions(jsonb) is 'The scales of a check-in, in the order they are asked.';

create function private.links_of_role(definition jsonb, role text) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(i.item ->> 'linkId' order by i.place), '{}')
  from private.form_items(definition) i where i.item ->> 'role' = role
$$;
comment on function private.links_of_role(jsonb, text) is 'The linkIds of the questions whose answer is a win, or a topic.';
