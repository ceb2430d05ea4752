-- Importing a library: all of it or nothing, and once, however often it is sent.

create function private.read_practice(p_practice jsonb)
  returns public.library_practices
  language sql
  stable
  set search_path = ''
as $$
  select jsonb_populate_record(null::public.library_practices, jsonb_build_object(
    'title', btrim(p_practice ->> 'title'), 'category', p_practice -> 'category', 'participants', p_practice -> 'participants',
    'minutes', p_practice -> 'minutes', 'rule', p_practice -> 'rule', 'times', coalesce(nullif(p_practice -> 'times', 'null'), '1'),
    'steps', (select jsonb_agg(btrim(step) order by nr) from jsonb_array_elements_text(p_practice -> 'steps') with ordinality as of (step, nr)),
    'notice', btrim(coalesce(p_practice ->> 'notice', '')), 'not_when', btrim(coalesce(p_practice ->> 'notWhen', '')),
    'tier', coalesce(p_practice ->> 'tier', 'open'), 'cautions', coalesce(nullif(p_practice -> 'cautions', 'null'), '[]')))
$$;
comment on function private.read_practice(jsonb) is 'What private.practice_problems() found no fault with, as columns. Granted to nobody.';

create function private.import_problems(p_practices jsonb)
  returns jsonb
  language sql
  immutable
  set search_path = ''
as $$
  select case
    when jsonb_typeof(p_practices) is distinct from 'array' then '[{"index": 0, "field": "practices", "code": "wrong_type"}]'::jsonb
    when jsonb_array_length(p_practices) > 500 then '[{"index": 500, "field": "practices", "code": "too_many"}]'::jsonb
    else (
      -- who made two hundred slips has the pattern
      select jsonb_agg(jsonb_build_object('index', told.nr, 'field', told.field, 'code', told.code) order by told.nr, told.field)
        from (select given.nr - 1 as nr, problem.field, problem.code
                from jsonb_array_elements(p_practices) with ordinality as given (practice, nr), private.practice_problems(given.practice) problem
               order by 1, 2 limit 200) told)
  end
$$;
comment on function private.import_problems(jsonb) is 'Why these can not be imported, as [{index, field, code}], or null. Granted to nobody.';

create function private.import_library(p_request_id uuid, p_practices jsonb)
  returns int
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  -- of a request's rows each has an id of its own, made from the request's
  ids uuid[] := array(select md5(p_request_id || ':' || nr)::uuid from generate_series(1, 500) nr);
  problems jsonb := private.import_problems(p_practices);
begin
  if problems is not null then perform private.refuse('AT026', 'import_invalid', 422, problems); end if;
  if not exists (select from public.library_practices l where l.coach_id = me and l.request_id = any (ids)) then
    insert into public.library_practices (coach_id, request_id, title, category, participants, minutes, rule, times, steps, notice, not_when, tier, cautions)
      select me, ids[given.nr], read.title, read.category, read.participants, read.minutes, read.rule, read.times, read.steps,
             read.notice, read.not_when, read.tier, read.cautions
        from jsonb_array_elements(p_practices) with ordinality as given (practice, nr), private.read_practice(given.practice) read
      on conflict (coach_id, request_id) do nothing;
  end if;
  return (select count(*) from public.library_practices l where l.coach_id = me and l.request_id = any (ids));
end
$$;
comment on function private.import_library(uuid, jsonb) is
  'Adds all of these to the caller''s library, or none (AT026 with [{index, field, code}]); the same request id again adds none. Gives how many it added the first time.';
grant execute on function private.import_library(uuid, jsonb) to authenticated;

create function public.import_library(p_request_id uuid, p_practices jsonb)
  returns int
  language sql
  set search_path = ''
as $$ select private.import_library(p_request_id, p_practices) $$;
comment on function public.import_library(uuid, jsonb) is
  'Imports [{title, category, participants, minutes, rule, times, steps, notice, notWhen, tier, cautions}]; gives how many there were.';
grant execute on function public.import_library(uuid, jsonb) to authenticated;
