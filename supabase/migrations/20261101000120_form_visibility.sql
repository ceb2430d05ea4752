-- The safe path, and what the coach may read. Twins: safety.ts and visibility.ts in src/app/domain/forms.

create function private.chooses(definition jsonb, answers jsonb, kind text) returns boolean
language sql immutable set search_path = '' as $$
  select exists (
    select
    from private.asked_items(definition, answers) as asked
    cross join lateral jsonb_array_elements(private.given_values(asked.answer)) as given (value)
    where asked.item -> 'safety' -> kind @> given.value
  )
$$;
comment on function private.chooses(jsonb, jsonb, text) is
  'Whether an answer to a question that is asked holds one of its safety options of this kind (sharedOff, speakAlone, tellNoOne, crisis).';

create function private.safety_outcome(definition jsonb, answers jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'sharedOff', private.chooses(definition, answers, 'sharedOff'),
    'speakAlone', private.chooses(definition, answers, 'speakAlone')
      and not private.chooses(definition, answers, 'tellNoOne'),
    'crisis', private.chooses(definition, answers, 'crisis')
  )
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
      and (select private.chooses(definition, answers, 'tellNoOne'))
    )
$$;
comment on function private.coach_readable_link_ids(jsonb, jsonb) is
  'The answers that the coach may read once the form is sent. "Tell no one" withholds every answer of the sensitivity safety.';
