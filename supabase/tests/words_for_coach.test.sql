-- Words for the coach alone: Noor wrote some into her library, and gave the practice to Ann, on its own and in a programme. Nobody but a coach
-- finds them, wherever they look; what Ann was given is for her.
begin;
set local search_path = public, tap;
select plan(22);

-- every table and view of the API in which whoever acts finds these words, in any column they may read
create function tap.found_in(p_words text) returns setof text language plpgsql as $$
declare
  place record;
  found boolean;
begin
  for place in
    select c.relname, string_agg(quote_ident(a.attname), ', ') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege(c.oid, a.attnum, 'select')
     where c.relkind in ('r', 'v', 'm', 'p') group by c.relname order by c.relname loop
    execute format('select exists (select from (select %s from public.%I) x where to_jsonb(x)::text like $1)', place.columns, place.relname)
      into found using '%' || p_words || '%';
    if found then return next place.relname; end if;
  end loop;
end
$$;
-- the same of what functions give about Ann
create function tap.told_by(p_words text) returns setof text language plpgsql as $$
declare
  asked record;
  found boolean;
begin
  for asked in select * from (values
      ('my_practices_today', 'my_practices_today()'), ('followed_practices', 'followed_practices()'),
      ('considerations', 'considerations(tap.record(''Ann''), tap.library(''Noor''''s own''))'),
      ('prepare', 'prepare(tap.record(''Ann''))'), ('timeline', 'timeline(tap.record(''Ann''))'),
      ('coach_today', 'coach_today()')) as f (name, call) loop
    begin
      execute format('select exists (select from %s x where to_jsonb(x)::text like $1)', asked.call) into found using '%' || p_words || '%';
    exception when sqlstate 'PGRST' then
      found := false;
    end;
    if found then return next asked.name; end if;
  end loop;
end
$$;
grant execute on function tap.found_in(text), tap.told_by(text) to public;

select act_as('Noor');
select lives_ok($$ update library_practices set for_coach = 'A heron, for Noor alone.', not_when = 'A wren, for the client.',
  timers = '[{"step": 2, "seconds": 20, "label": "A robin"}]', pace = '{"in": 4, "hold": 0, "out": 6}' where title = 'Noor''s own' $$,
  'Noor, a coach, writes words for herself beside those for her clients');
select lives_ok($$ select assign_practice('00000000-0000-4000-8000-00000000000a', tap.record('Ann'), tap.library('Noor''s own'), null,
  tap.a_practice('Given', '{"forCoach": "A heron, sent along by a careless app.", "notWhen": "A wren, for the client.", "timers": [{"step": 2, "seconds": 20, "label": " A robin "}],
    "pace": {"in": 4, "out": 6}}')) $$, 'she gives the practice to Ann, and her app sends the words for her along');
select is(assign_practice('00000000-0000-4000-8000-00000000000a', tap.record('Ann'), tap.library('Noor''s own'), null,
  tap.a_practice('Given', '{"notWhen": "A wren, for the client.", "timers": [{"step": 2, "seconds": 20, "label": "A robin"}], "pace": {"in": 4, "out": 6}}')),
  (select id from practices where title = 'Given'), 'which changes nothing of what was assigned');
select lives_ok($$ select assign_programme(gen_random_uuid(), tap.record('Ann'), (save_programme(gen_random_uuid(), null, null, 'Of her own', '',
  jsonb_build_array(tap.an_item('arriving-breath') || jsonb_build_object('libraryPracticeId', tap.library('Noor''s own')))) ->> 'id')::uuid, null, null, true) $$,
  'she gives it as a step of a programme as well');
select results_eq($$ select timers, pace, not_when from practices where client_id = tap.record('Ann') and title in ('Given', 'Noor''s own') and status = 'proposed' order by title $$,
  $$ values ('[{"step": 2, "seconds": 20, "label": "A robin"}]'::jsonb, '{"in": 4, "hold": 0, "out": 6}'::jsonb, 'A wren, for the client.'),
            ('[{"step": 2, "seconds": 20, "label": "A robin"}]', '{"in": 4, "hold": 0, "out": 6}', 'A wren, for the client.') $$, 'both copies have the words, the timers and the breath');
select results_eq($$ select found_in('A heron') $$, array['library_practices'], 'her own words she finds in her library, and nowhere else');
select results_eq($$ select found_in('A wren') $$, array['library_practices', 'practices'], 'those for the client in the copies too');
select throws_ok('select for_coach from practices', '42703', null, 'a practice that was given has no such column');
select is_empty($$ select told_by('A heron') $$, 'no function tells her words');

select act_as('Ann');
select results_eq($$ select found_in('A wren') $$, array['practices'], 'Ann, the client, finds what was written for her');
select is_empty($$ select found_in('A heron') $$, 'and in no table a word that was written for Noor');
select is_empty($$ select told_by('A heron') $$, 'and by no function');
select is_empty('select for_coach from library_practices', 'not of any practice, built in or not');
select throws_like($$ select copy_library_practice(gen_random_uuid(), tap.library('Noor''s own')) $$, '%AT010%', 'she makes no copy to read');
select is_empty($$ update library_practices set for_coach = 'mine' where true returning for_coach $$, 'and changes none');
select act_as('Bea');
select is_empty($$ select found_in('A heron') $$, 'nor does Bea, another client, find one');
select act_as('Omar');
select is_empty($$ select found_in('A heron') $$, 'nor Omar, another coach');
select ok((select count(*) = 26 from library_practices where for_coach <> ''), 'who reads what is built in');
select act_as('Rhea');
select is_empty('select for_coach from library_practices', 'Rhea, who was removed, reads nothing');
select act_as_anon();
select throws_ok('select for_coach from library_practices', '42501', null, 'signed out, there is no such column');

-- ---------- were the policy of the library opened by mistake, the copies would still hold ----------
select act_as_owner();
create policy open_library on library_practices for select to authenticated using (true);
select act_as('Ann');
select is((select count(*)::int from practices p where p.title = 'Given' and to_jsonb(p.title)::text like '%heron%'), 0, 'What Ann was given tells no word of it');
select results_eq($$ select found_in('A heron') $$, array['library_practices'], 'and this story would notice');

select * from finish();
rollback;
