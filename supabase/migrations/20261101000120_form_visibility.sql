-- The safe path, and what the coach may read. Twins: safety.ts and visibility.ts in src/app/domain/forms.

create function private.chosen_safety(definition jsonb, answers jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(distinct kind.name), '{}')
  from private.asked_items(definition, answers) as asked
  cross join lateral unnest(array['sharedOff', 'speakAlone', 'tellNoOne', 'crisis']) as kind (name)
  cross join lateral jsonb_array_elements(private.given_values(asked.answer)) as given (value)
  where asked.item -> 'safety' -> kind.name @> given.value
$$;
comment on function private.chosen_safety(jsonb, jsonb) is
  'The kinds of safety option (sharedOff, speakAlone, tellNoOne, crisis) that the answers to questions that are asked hold.';

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
  'What the safe path asks for, as {sharedOff, speakAlone, crisis}. "Tell no one" silences speakAlone and takes nothing from the others.';

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
  'The answers that the coach may read once the form is sent. "Tell no one" withholds every answer of the sensitivity safety.';
