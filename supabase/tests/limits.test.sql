-- How much one request may write.
begin;
set local search_path = public, tap;
select plan(17);

create function tap.adds(p_rows int) returns text language sql immutable as $$
  select format('insert into clients (name) select %L || nr from generate_series(1, %s) nr', 'x', p_rows)
$$;
create function tap.shows(p_others jsonb) returns text language sql immutable as $$
  select format('update coaches set crisis_resources = %L',
    jsonb_build_array('{"name": "Line", "contact": "116 123", "locale": "en", "verifiedOn": "2026-11-01"}'::jsonb || p_others))
$$;
grant execute on all functions in schema tap to public;

select act_as('Noor');
select lives_ok(tap.adds(200), 'Noor adds two hundred clients at once');
select throws_ok(tap.adds(201), 'PGRST', '{"code": "AT033", "hint": null, "details": "{\"most\": 200}", "message": "too_much"}', 'and not one more');
select lives_ok(tap.shows('{"url": "https://help.example/a?b#c", "note": "Free"}'), 'she shows where help is, with a link');
select throws_ok(tap.shows(jsonb_build_object('url', url)), '23514', null, 'which is not ' || url)
  from unnest(array['javascript:alert(1)', 'http://help.example', 'https://', 'https://a@b', ' https://help.example']) url;
select throws_ok(tap.shows('{"url": 1}'), '23514', null, 'or no text');
select throws_ok(tap.shows(jsonb_build_object('url', 'https://help.example/' || repeat('x', 480))), '23514', null, 'or endless');
select throws_ok(tap.shows('{"note": 1}'), '23514', null, 'a note is text as well');
select throws_ok(tap.shows('{"verifiedOn": null}'), '23514', null, 'each says when it was made sure of');
select throws_ok(tap.shows('{"more": "x"}'), '23514', null, 'and nothing else');
select throws_ok($$ update coaches set crisis_resources = '[1]' $$, '23514', null, 'what is no resource is none');
select throws_ok(format('update coaches set crisis_resources = %L', (select jsonb_agg('{"name": "", "contact": "", "locale": "", "verifiedOn": "2026-11-01"}'::jsonb)
  from generate_series(1, 51))), '23514', null, 'and nobody in need reads more than fifty');

select act_as_owner();
select is_empty($$ select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_any_column_privilege('authenticated', c.oid, 'insert')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'private.limit_rows'::regproc) $$,
  'every table that the API inserts into has the limit');
select throws_ok($$ update auth.users set raw_user_meta_data = jsonb_build_object('x', repeat('x', 9000)) where id = tap.user_of('Ann') $$,
  'PGRST', '{"code": "AT033", "hint": null, "details": "{\"most\": 8192}", "message": "too_much"}', 'what an account says of itself is short');

select * from finish();
rollback;
