-- Topics: a client brings one in their own words, once however often it is sent; their coach reads it and says when it was spoken about;
-- the client takes it back, and then nothing tells that there was one.
begin;
set local search_path = public, tap;
select plan(31);
select tap.forgets_the_record();

create function tap.brings(p_words text, p_request uuid default '00000000-0000-4000-8000-00000000000a', p_whose text default 'Ann') returns uuid language sql as $$
  select public.bring_topic(p_request, tap.record(p_whose), p_words)
$$;
create function tap.called(p_words text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select t.id from public.topics t where t.words = p_words), gen_random_uuid())
$$;
create function tap.told_of(p_name text) returns setof text language sql as $$
  select one ->> 'words' from jsonb_array_elements(public.prepare(tap.record(p_name)) -> 'topics') one
$$;
-- brought one after the other
create function tap.time_goes() returns void language sql security definer set search_path = '' as $$
  update public.topics set at = at - interval '1 hour'
$$;
grant execute on all functions in schema tap to public;

-- ---------- bringing ----------
select act_as('Ann');
select lives_ok($$ select brings(' About my mother ') $$, 'Ann, a client, brings a topic');
select results_eq('select tap.whose(coach_id), tap.whose(client_id), words, at, spoken from topics', $$ values ('Noor', 'Ann', 'About my mother', now(), false) $$, 'as she said it');
select is(brings('About my mother'), called('About my mother'), 'The same request again gives what is stored');
select is((select count(*)::int from topics), 1, 'and brings no second one');
select lives_ok($$ select brings('About my sister') $$, 'Other words whose first sending she never saw answered');
select results_eq('select words from topics', array['About my sister'], 'take the place of the first');
select lives_ok($$ select time_goes(), brings('About nights', gen_random_uuid()) $$, 'Another request is another topic');
select throws_ok($$ select brings(' ', gen_random_uuid()) $$, '23514', null, 'No words are no topic');
select throws_ok($$ select brings(null, gen_random_uuid()) $$, '23514', null, 'nor is nothing at all');
select throws_ok($$ select brings(repeat('x', 1001), gen_random_uuid()) $$, '23514', null, 'nor is a letter');
select lives_ok($$ select brings(repeat('x', 1000), '00000000-0000-4000-8000-00000000000b') $$, 'a thousand characters are');
select lives_ok($$ delete from topics where words like 'xxx%' $$, 'and are taken back');
select throws_like($$ select brings('x', gen_random_uuid(), 'Bea') $$, '%AT002%', 'In the name of Bea she brings nothing');
select throws_ok($$ insert into topics (coach_id, client_id, request_id, words) values (tap.user_of('Noor'), tap.record('Ann'), gen_random_uuid(), 'x') $$, '42501', null, 'nor past the function');
select throws_ok($$ update topics set words = 'x' $$, '42501', null, 'Nor does she rewrite what she brought');
select is_empty($$ update topics set spoken = true returning 1 $$, 'That it was spoken about is the coach''s to say');

-- ---------- reading, and having spoken ----------
select act_as('Bea');
select lives_ok($$ select brings('Bea''s own', p_whose => 'Bea') $$, 'Bea brings one, with a request that happens to be named alike');
select results_eq('select words from topics', array['Bea''s own'], 'and reads no other');
select is_empty($$ delete from topics where client_id <> tap.record('Bea') returning 1 $$, 'nor takes one back');

select act_as('Noor');
select results_eq($$ select told_of('Ann') $$, array['About my sister', 'About nights'], 'Noor, the coach, finds them in her preparation, in the order they were brought');
select results_eq($$ select told_of('Bea') $$, array['Bea''s own'], 'each with whose it is');
select is_empty($$ delete from topics returning 1 $$, 'She takes none away');
select throws_ok($$ update topics set words = 'x' $$, '42501', null, 'and puts no words into it');
select results_eq($$ update topics set spoken = true where id = called('About nights') returning words $$, array['About nights'], 'She says that one was spoken about');
select results_eq($$ select told_of('Ann') $$, array['About my sister'], 'and it waits no more');

select act_as('Omar');
select is_empty($$ select 1 from topics $$, 'Omar, another coach, reads none');
select is_empty($$ update topics set spoken = true returning 1 $$, 'and says nothing of any');

-- ---------- taking back ----------
select act_as('Ann');
select results_eq('select words, spoken from topics order by at', $$ values ('About my sister', false), ('About nights', true) $$, 'Ann reads what was spoken about');
select results_eq($$ delete from topics returning words $$, array['About my sister', 'About nights'], 'She takes both back, also the one that was spoken about');
select act_as('Noor');
select is_empty($$ select told_of('Ann') union all select words from topics where client_id = tap.record('Ann') $$, 'Noor finds neither');
select is_empty($$ update topics set spoken = true where client_id = tap.record('Ann') returning 1 $$, 'A press on a page that still shows it changes nothing');

select * from finish();
rollback;
