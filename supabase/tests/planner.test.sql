-- The planner's statistics are over everybody's rows. No request is answered with them.
begin;
set local search_path = public, tap;
select plan(15);

create function tap.asks(p_name text, p_value text) returns void language sql as $$
  select set_config('request.headers', json_build_object(p_name, p_value)::text, true)
$$;
grant execute on function tap.asks(text, text) to public;

select act_as('Noor');
select lives_ok('select public.check_request()', 'Noor, a coach, asks something');
select asks('prefer', 'return=minimal,count=exact');
select lives_ok('select public.check_request()', 'and how many rows there are of hers');
select asks('prefer', 'count=planned');
select throws_like('select public.check_request()', '%AT034%', 'she is not told how many the planner thinks there are');
select asks('prefer', 'return=representation,count=estimated');
select throws_like('select public.check_request()', '%AT034%', 'nor how many it thinks there are when they are many');
select asks('prefer', 'COUNT = Planned');
select throws_like('select public.check_request()', '%AT034%', 'however that is written');
select asks('accept', 'application/vnd.pgrst.plan+json; for="application/json"; options=analyze');
select throws_like('select public.check_request()', '%AT034%', 'nor shown a plan');
select asks('accept', 'application/json');
select lives_ok('select public.check_request()', 'but a page of rows');

select act_as_anon();
select asks('prefer', 'count=planned');
select throws_like('select public.check_request()', '%AT034%', 'nobody is told anything either');
select act_as_service();
select throws_like('select public.check_request()', '%AT034%', 'the service key needs none');

select act_as('Ann');
select is_empty($$ select 1 from pg_stats where schemaname in ('public', 'private') $$, 'Ann, a client, reads no statistics of a column');
select is_empty($$ select 1 from pg_stats_ext where schemaname in ('public', 'private') $$, 'nor of several together');
select throws_ok('select 1 from pg_statistic', '42501', null, 'nor where they are kept');
select act_as('Noor');
select is_empty($$ select 1 from pg_stats where schemaname in ('public', 'private') $$, 'and no coach does');

select act_as_owner();
select is_empty($$ select proname from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
  and prosrc ~* '\mexplain\s|pg_stat|reltuples|relpages' $$, 'no function explains, or reads what the planner knows');
select is_empty($$ select 1 from pg_roles where rolname = 'authenticator' and not coalesce(rolconfig::text, '') like '%pgrst.db_pre_request=public.check_request%' $$,
  'where PostgREST answers, it is told to ask first');
select * from finish();
rollback;
