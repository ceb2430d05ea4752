-- Wins that a client notes by themselves: written once however often they are sent, read by the coach only where the client lets them,
-- and gone when they are deleted. What is opened is of now.
begin;
set local search_path = public, tap;
select plan(28);
select tap.forgets_the_record();
select tap.forgets_check_ins();

create function tap.notes(p_words text, p_visibility text default 'coach', p_request uuid default '00000000-0000-4000-8000-00000000000a', p_whose text default 'Ann') returns uuid language sql as $$
  select public.note_win(p_request, tap.record(p_whose), p_words, p_visibility)
$$;
create function tap.time_goes() returns void language sql security definer set search_path = '' as $$
  update public.noted_wins set at = at - interval '1 day'
$$;
grant execute on all functions in schema tap to public;

-- ---------- writing ----------
select act_as('Ann');
select lives_ok($$ select notes(' Tea in the sun ') $$, 'Ann, a client, notes a win');
select results_eq('select tap.whose(coach_id), tap.whose(client_id), words, visibility, at from noted_wins', $$ values ('Noor', 'Ann', 'Tea in the sun', 'coach', now()) $$, 'as she said it');
select lives_ok($$ select notes('Tea in the garden') $$, 'The same request again, with what stands in the form now,');
select results_eq('select words from noted_wins', array['Tea in the garden'], 'is the same win');
select lives_ok($$ select notes('For myself', 'only_me', gen_random_uuid()), time_goes() $$, 'She keeps another');
select throws_ok($$ select notes(' ', 'coach', gen_random_uuid()) $$, '23514', null, 'No words are no win');
select throws_ok($$ select notes(null, 'coach', gen_random_uuid()) $$, '23514', null, 'nor is nothing');
select throws_ok($$ select notes(repeat('x', 501), 'coach', gen_random_uuid()) $$, '23514', null, 'nor is a letter');
select throws_ok($$ select notes('x', 'all', gen_random_uuid()) $$, '23514', null, 'There are three who may see it');
select throws_ok($$ select notes('x', null, gen_random_uuid()) $$, '23514', null, 'and it is said which');
select throws_like($$ select notes('x', 'coach', gen_random_uuid(), 'Bea') $$, '%AT002%', 'In the name of Bea she notes nothing');
select throws_ok($$ insert into noted_wins (coach_id, client_id, request_id, words, visibility) values (tap.user_of('Noor'), tap.record('Ann'), gen_random_uuid(), 'x', 'coach') $$, '42501', null, 'nor past the function');
select throws_ok($$ update noted_wins set at = now() $$, '42501', null, 'When it was is not hers to set');
select results_eq($$ select kind, words, practice_title, visibility from wins(tap.record('Ann')) order by words $$,
  $$ values ('noted_win', 'For myself', null, 'only_me'), ('noted_win', 'Tea in the garden', null, 'coach') $$, 'She reads both among her wins');
select results_eq($$ select n.words from wins(tap.record('Ann'), p_limit => 1) l, lateral wins(tap.record('Ann'), l.at, l.id) n
  union all select l.words from wins(tap.record('Ann'), p_limit => 1) l order by 1 $$, array['For myself', 'Tea in the garden'], 'page by page');

-- ---------- reading ----------
select act_as('Noor');
select results_eq($$ select words from wins(tap.record('Ann')) $$, array['Tea in the garden'], 'Noor, the coach, reads what is shown');
select is((select count(*)::int from noted_wins), 1, 'and nothing tells of the other');
select is_empty($$ update noted_wins set visibility = 'only_me' returning 1 $$, 'She changes none');
select is_empty($$ delete from noted_wins returning 1 $$, 'and takes none away');
select act_as('Omar');
select is_empty($$ select 1 from noted_wins union all select 1 from wins(tap.record('Ann')) $$, 'Omar, another coach, reads none');
select act_as('Bea');
select is_empty($$ select 1 from noted_wins union all select 1 from wins(tap.record('Ann')) $$, 'nor does Bea');

-- ---------- opening, closing, deleting ----------
select act_as('Ann');
select lives_ok($$ update noted_wins set visibility = 'coach' where words = 'For myself' $$, 'Ann opens what she kept');
select act_as('Noor');
select results_eq($$ select words, at = now() from wins(tap.record('Ann')) $$, $$ values ('For myself', true), ('Tea in the garden', false) $$, 'For Noor it is of now');
select act_as('Ann');
select lives_ok($$ update noted_wins set visibility = 'only_me' where words = 'Tea in the garden' $$, 'Ann closes the other');
select results_eq($$ delete from noted_wins where words = 'For myself' returning words $$, array['For myself'], 'and deletes the first');
select act_as('Noor');
select is_empty($$ select 1 from noted_wins union all select 1 from wins(tap.record('Ann')) $$, 'Noor finds neither');
select act_as('Ann');
select results_eq($$ select words, at < now() from noted_wins $$, $$ values ('Tea in the garden', true) $$, 'and Ann her own, of when it was');

select act_as_owner();
delete from clients where id = tap.record('Ann');
select is_empty($$ select 1 from noted_wins $$, 'A client who is erased takes their wins along');

select * from finish();
rollback;
