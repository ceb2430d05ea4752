-- What a practice may say, wherever it stands: in the library, in an import, or as it was assigned. Decided here once; nothing in this
-- file reads a table. The lengths are those of src/app/domain/practices/limits.ts.

create function private.is_rule(p_rule text)
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select p_rule in ('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY')
    or (p_rule ~ '^FREQ=WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU)){0,6}$'
      -- no day twice
      and p_rule !~ '(MO|TU|WE|TH|FR|SA|SU),(.*,)?\1')
$$;
comment on function private.is_rule(text) is 'Whether a text is a recurrence rule of the subset that practices use: daily, weekly with or without days, monthly.';

create function private.are_steps(p_steps text[])
  returns boolean
  language sql
  immutable
  set search_path = ''
as $$
  select cardinality(p_steps) between 1 and 20
    and not exists (select from unnest(p_steps) step where step is null or btrim(step) = '' or char_length(step) > 500)
$$;
comment on function private.are_steps(text[]) is 'Whether these are one to twenty steps, each of one to 500 characters.';

-- Checks of a table run as whoever writes it. Neither reads anything but what it is given.
grant execute on function private.is_rule(text), private.are_steps(text[]) to authenticated;


-- ---------- the same of JSON, with the reason; granted to nobody ----------

create function private.text_problem(p_value jsonb, p_most int, p_needed boolean default false)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then case when p_needed then 'missing' end
    when jsonb_typeof(p_value) <> 'string' then 'wrong_type'
    when btrim(p_value #>> '{}') = '' then case when p_needed then 'missing' end
    when char_length(btrim(p_value #>> '{}')) > p_most then 'too_long'
  end
$$;
comment on function private.text_problem(jsonb, int, boolean) is 'Why a value is not a text of that length, or null.';

create function private.number_problem(p_value jsonb, p_least int, p_most int, p_needed boolean default false)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then case when p_needed then 'missing' end
    when jsonb_typeof(p_value) <> 'number' or p_value #>> '{}' !~ '^-?[0-9]+$' then 'wrong_type'
    when (p_value #>> '{}')::numeric not between p_least and p_most then 'out_of_range'
  end
$$;
comment on function private.number_problem(jsonb, int, int, boolean) is 'Why a value is not a whole number in that range, or null.';

create function private.choice_problem(p_value jsonb, p_choices text[], p_needed boolean default false)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then case when p_needed then 'missing' end
    when jsonb_typeof(p_value) <> 'string' then 'wrong_type'
    when p_value #>> '{}' <> all (p_choices) then 'unknown'
  end
$$;
comment on function private.choice_problem(jsonb, text[], boolean) is 'Why a value is not one of these, or null.';

create function private.steps_problem(p_value jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') in ('null', '[]') then 'missing'
    when jsonb_typeof(p_value) <> 'array' then 'wrong_type'
    when jsonb_array_length(p_value) > 20 then 'too_many'
    else (select min(private.text_problem(step, 500, true)) from jsonb_array_elements(p_value) step)
  end
$$;
comment on function private.steps_problem(jsonb) is 'Why a value is not a list of steps, or null.';

create function private.cautions_problem(p_value jsonb)
  returns text
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when coalesce(p_value, 'null') = 'null' then null
    when jsonb_typeof(p_value) <> 'array' then 'wrong_type'
    when jsonb_array_length(p_value) > 5 then 'too_many'
    else (select min(private.choice_problem(caution, array['breath', 'seiz', 'preg', 'surg', 'trauma'], true)) from jsonb_array_elements(p_value) caution)
  end
$$;
comment on function private.cautions_problem(jsonb) is 'Why a value is not a list of cautions, or null.';

create function private.practice_problems(p_practice jsonb)
  returns table (field text, code text)
  language sql
  immutable
  set search_path = ''
as $$
  select said.field, said.code
    from (values
      ('practice', case when jsonb_typeof(p_practice) is distinct from 'object' then 'wrong_type' end)) as said (field, code)
   where said.code is not null
  union all
  select said.field, said.code
    from (values
      ('title', private.text_problem(p_practice -> 'title', 200, true)),
      ('category', private.choice_problem(p_practice -> 'category', array['communication', 'vulnerability', 'four-part', 'touch', 'presence',
        'breath', 'body', 'repair', 'celebrate', 'stress', 'routine', 'patience'], true)),
      ('participants', private.choice_problem(p_practice -> 'participants', array['solo', 'partner', 'either'], true)),
      ('minutes', private.number_problem(p_practice -> 'minutes', 1, 240, true)),
      ('rule', case when coalesce(p_practice -> 'rule', 'null') = 'null' then null
        when jsonb_typeof(p_practice -> 'rule') <> 'string' then 'wrong_type'
        when not private.is_rule(p_practice ->> 'rule') then 'unknown' end),
      ('times', private.number_problem(p_practice -> 'times', 1, case when p_practice ->> 'rule' is null then 1 else 6 end)),
      ('steps', private.steps_problem(p_practice -> 'steps')),
      ('notice', private.text_problem(p_practice -> 'notice', 1000)),
      ('notWhen', private.text_problem(p_practice -> 'notWhen', 1000)),
      ('tier', private.choice_problem(p_practice -> 'tier', array['open', 'coach'])),
      ('cautions', private.cautions_problem(p_practice -> 'cautions'))) as said (field, code)
   where said.code is not null and jsonb_typeof(p_practice) = 'object'
$$;
comment on function private.practice_problems(jsonb) is
  'What keeps {title, category, participants, minutes, rule, times, steps, notice, notWhen, tier, cautions} from being a practice: missing, wrong_type, too_long, out_of_range, unknown, too_many.';
