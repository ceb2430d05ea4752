-- What somebody is called: said as they join, or in a form as far as their coach may read it, or set by the coach.
begin;
set local search_path = public, tap;
select plan(20);

-- ---------- joining ----------
insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data) values ('00000000-0000-4000-8000-0000000000aa', 'lea@example.org', now(),
  jsonb_build_object('invitation', tap.token('Lea'), 'name', E'\u200bLilo '));
select act_as('Noor');
select results_eq($$ select name, preferred_name from clients where id = tap.record('Lea') $$, $$ values ('Lea', 'Lilo') $$,
  'Lea says as she joins that she is called Lilo: so Noor calls her, and finds her name beneath');
select is((select preferred_name from clients where id = tap.record('Ann')), null, 'who said their very name has nothing beneath');
select act_as_owner();
select tap.a_client('Noor', 'Kim', false);
update public.clients set preferred_name = 'Kiki' where id = tap.record('Kim');
insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data) values ('00000000-0000-4000-8000-0000000000ab', 'kim@example.org', now(),
  jsonb_build_object('invitation', tap.token_of('client', tap.user_of('Noor'), tap.record('Kim'), 'Kim')));
select results_eq($$ select user_id is not null, preferred_name from clients where id = tap.record('Kim') $$, $$ values (true, 'Kiki') $$, 'who joins without a word is called as before');

-- ---------- a form ----------
select act_as_owner();
select tap.a_client('Noor', 'Ida'), tap.a_client('Noor', 'Jon');
select tap.is_given('Ida', 'Noor''s form'), tap.is_given('Jon', 'Noor''s form');
insert into public.clients (coach_id, name, email, user_id) values (tap.user_of('Omar'), 'Jon', 'jon@example.org', tap.user_of('Jon'));
create temp table before as select c.id, to_jsonb(c) as record from public.clients c;
grant select on before to public;

select lives_ok($$ select tap.saves('Jon', tap.answer('called', '"Jonny"')) $$, 'Jon types what he is called');
select act_as('Noor');
select is((select preferred_name from clients where id = tap.record('Jon')), null, 'and nothing is different before he sends it');
select act_as_owner();
select lives_ok($$ select tap.sends('Jon', tap.answer('called', '"Jonny"')) $$, 'he sends it');
select lives_ok($$ select tap.sends('Ida', tap.answer('called', '"Zoe"', 'only_me')) $$, 'Ida sends hers, and keeps that to herself');
select act_as('Noor');
select results_eq($$ select name, preferred_name from clients where id = tap.record('Jon') $$, $$ values ('Jon', 'Jonny') $$, 'Noor calls Jon Jonny from now on');
select is((select to_jsonb(c) from clients c where c.id = tap.record('Ida')), (select b.record from before b where b.id = tap.record('Ida')),
  'and nobody has touched Ida''s record');
select act_as('Ida');
select is((select display_name from profiles), 'Ida', 'nor her account');
select act_as('Jon');
select results_eq('select coach_name, coalesce(preferred_name, name) from my_records() order by 1', $$ values ('Noor', 'Jonny'), ('Omar', 'Jon') $$,
  'Jon is called so on his own pages, and by nobody to whom he did not say it');
select is((select display_name from profiles), 'Jonny', 'and by his account');

-- ---------- afterwards ----------
select act_as('Noor');
select lives_ok($$ update clients set preferred_name = 'JJ' where id = tap.record('Jon') $$, 'Noor may call him otherwise');
select act_as_owner();
select tap.amends('Jon', tap.answer('hopes', '"Quiet"')), tap.amends('Jon', tap.answer('called', '"Jo"', 'only_me'));
select is((select preferred_name from clients where id = tap.record('Jon')), 'JJ', 'what he changes elsewhere, or for himself, changes nothing in that');
select tap.amends('Jon', tap.answer('called', '"Jo"'));
select is((select preferred_name from clients where id = tap.record('Jon')), 'Jo', 'what he says to her does');
update before b set record = to_jsonb(c) from public.clients c where c.id = b.id;
select tap.amends('Jon', tap.answer('called', '" Jo"'));
select is((select to_jsonb(c) from clients c where c.id = tap.record('Jon')), (select b.record from before b where b.id = tap.record('Jon')), 'and once is enough');
select tap.amends('Jon', tap.answer('called', null, 'coach', 'skipped'));
select is((select preferred_name from clients where id = tap.record('Jon')), 'Jo', 'who would rather not say it keeps the one they have');
select tap.amends('Jon', to_jsonb(r)) from (select 'called' as "linkId", repeat('x', 300) as value, 'answered' as state, 'coach' as visibility) r;
select is((select char_length(preferred_name) from clients where id = tap.record('Jon')), 200, 'a name has an end');
select tap.amends('Jon', tap.answer('called', '"Jon"'));
select is((select preferred_name from clients where id = tap.record('Jon')), null, 'and who says their very name is called by it');
select act_as('Ann');
select throws_ok($$ select private.call_client(tap.record('Ann'), 'x') $$, '42501', null, 'nobody calls that function by hand');

select * from finish();
rollback;
