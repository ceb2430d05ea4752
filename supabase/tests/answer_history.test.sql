-- Amendments, and what an answer said before. The coach reads old words only where they might have read them then, and may now.
begin;
set local search_path = public, tap;
select plan(48);
select tap.forgets_check_ins();

select act_as('Ann');
select results_eq('select link_id, value from answer_history order by 1', $$ values ('hopes', '"To be heard"'::jsonb), ('wishes', '"A secret"') $$,
  'Ann, a client, reads what she said before');
select act_as('Noor');
select results_eq('select link_id, value from answer_history', $$ values ('hopes', '"To be heard"'::jsonb) $$, 'Noor, her coach, reads it where Ann lets her');
select throws_ok('select coach_can_read from answer_history', '42501', null, 'whether she may is no column to read');
select throws_ok($$ update answer_history set value = '1' $$, '42501', null, 'history is not changed');
select throws_ok($$ insert into answer_history (link_id) values ('x') $$, '42501', null, 'added to');
select throws_ok($$ delete from answer_history $$, '42501', null, 'or deleted');
select throws_like($$ select amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"x"', 'coach', 'answered', 2)) $$, '%AT002%', 'a coach amends nothing');

-- ---------- amending ----------
select act_as('Ann');
create temporary table tags (at text, tag int);
grant select, insert on tags to public;
insert into tags values ('before', tap.tag('Ann', 'hopes'));
select results_eq($$ select x ->> 'outcome', x ->> 'value', (x ->> 'revision')::int = tap.tag('Ann', 'hopes'), (x ->> 'updatedAt')::timestamptz = now()
    from amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"To rest"', 'coach', 'answered', tap.tag('Ann', 'hopes'))) x $$,
  $$ values ('saved', 'To rest', true, true) $$, 'Ann amends at the revision she saw');
select results_eq($$ select amended_at = now(), sent_at is not null from answers where link_id = 'hopes' $$, $$ values (true, true) $$, 'which is kept as an amendment');
select isnt(tap.tag('Ann', 'hopes'), (select tag from tags), 'under another revision');
select results_eq($$ select x ->> 'outcome', x ->> 'value' from amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"Slower"', 'coach', 'answered', 2)) x $$,
  $$ values ('conflict', 'To rest') $$, 'from a device that was slower, it is a conflict');
select is(amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"To rest"', 'coach', 'answered', 1)) ->> 'outcome', 'saved', 'the same words again are none');
select results_eq($$ select count(*)::int from answer_history where link_id = 'hopes' $$, array[2], 'and leave no history');
select throws_like($$ select amend_answer(tap.assignment('Ann'), tap.answer('home', null, 'coach', 'skipped', tap.tag('Ann', 'home'))) $$, '%AT004%', 'what can not be skipped can not be skipped now');
select throws_like($$ select amend_answer(tap.assignment('Ann'), tap.answer('agree', 'false', 'coach', 'answered', tap.tag('Ann', 'agree'))) $$, '%AT005%must_agree%', 'an agreement is taken back as a consent, not here');
select throws_like($$ select amend_answer(tap.assignment('Ann'), tap.answer('rooms', '3', 'coach', 'answered', 0)) $$, '%AT004%', 'what is not asked is not answered');
select throws_like($$ select amend_answer(tap.assignment('Bea'), tap.answer('hopes', '"x"', 'coach', 'answered', 1)) $$, '%AT002%', 'Bea''s form is not found');
select is(amend_answer(tap.assignment('Ann'), tap.answer('home', '"together"', 'coach', 'answered', tap.tag('Ann', 'home'))) ->> 'outcome', 'saved', 'she moves in with somebody');
select is(amend_answer(tap.assignment('Ann'), tap.answer('rooms', '3', 'coach', 'answered', 0)) ->> 'outcome', 'saved', 'and answers what is asked now');
select is(amend_answer(tap.assignment('Ann'), tap.answer('home', '"alone"', 'coach', 'answered', tap.tag('Ann', 'home'))) ->> 'outcome', 'saved', 'she moves out again');
select is_empty($$ select 1 from answers where link_id = 'rooms' $$, 'what does not apply any more');
select results_eq($$ select value from answer_history where link_id = 'rooms' $$, array['3'::jsonb], 'goes to the history');
select act_as('Noor');
select is_empty($$ select 1 from answer_history where link_id = 'rooms' $$, 'where Noor does not read it');

-- ---------- closing and opening ----------
select act_as('Ann');
select amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"Not for Noor"', 'only_me', 'answered', tap.tag('Ann', 'hopes')));
select act_as('Noor');
select is_empty($$ select 1 from answers where link_id = 'hopes' and client_id = tap.record('Ann') $$, 'What Ann closes, Noor reads no more');
select is_empty($$ select 1 from answer_history where link_id = 'hopes' $$, 'nor what it said before');
select results_eq($$ select amended_at = now() from form_assignments where client_id = tap.record('Ann') $$, array[true], 'that an answer she had read has changed, she may know');
select act_as('Ann');
select amend_answer(tap.assignment('Ann'), tap.answer('hopes', '"For Noor again"', 'coach', 'answered', tap.tag('Ann', 'hopes')));
select act_as('Noor');
select results_eq($$ select value from answers where link_id = 'hopes' and client_id = tap.record('Ann') $$, array['"For Noor again"'::jsonb], 'what Ann opens, Noor reads');
select bag_eq($$ select value from answer_history where link_id = 'hopes' $$, array['"To be heard"'::jsonb, '"To be seen"', '"To rest"'],
  'and what was open when it was said, but not what was closed');

-- ---------- an amendment that stays Ann's own ----------
select act_as_owner();
update form_assignments set amended_at = 'epoch' where id = tap.assignment('Ann');
create temp table before as select a as form from form_assignments a where id = tap.assignment('Ann');
grant select on before to public;
select act_as('Ann');
select amend_answer(tap.assignment('Ann'), tap.answer('wishes', '"A third secret"', 'only_me', 'answered', tap.tag('Ann', 'wishes')));
select amend_answer(tap.assignment('Ann'), tap.answer('harm', '"yes"', 'only_me', 'answered', tap.tag('Ann', 'harm')));
select act_as_owner();
select results_eq($$ select a from form_assignments a where id = tap.assignment('Ann') $$, 'select form from before',
  'What Ann changes for herself leaves no mark that Noor could read');
select act_as('Noor');
select is((select count(*)::int from coach_today() where kind = 'intake_to_read'), 1, 'nor does her list grow');

-- ---------- what is opened looks like what is answered now ----------
select act_as_owner();
create view tap.moments as select link_id, sent_at = now() as is_sent_now, amended_at = now() as is_amended_now from public.answers;
alter view tap.moments set (security_invoker = true);
grant select on tap.moments to public;
-- as if everything had been written, sent and amended so long ago
create function tap.an_hour_goes() returns void language sql security definer set search_path = '' as $$
  update public.answers set sent_at = sent_at - interval '1 h', amended_at = amended_at - interval '1 h', updated_at = updated_at - interval '1 h';
  update public.answer_history set replaced_at = replaced_at - interval '1 h';
$$;
grant execute on function tap.an_hour_goes() to public;
select tap.an_hour_goes(), tap.amends('Ann', tap.answer('wishes', '"In private"', 'only_me'));
select act_as('Ann');
select results_eq($$ select is_sent_now, is_amended_now from tap.moments where link_id = 'wishes' $$, $$ values (false, true) $$, 'What Ann keeps was sent when the form was, and she reads when she amended it');
insert into tags values ('kept', tap.tag('Ann', 'wishes'));
select tap.an_hour_goes(), tap.amends('Ann', tap.answer('wishes', '"For Noor"'));
select act_as('Noor');
select results_eq($$ select is_sent_now, is_amended_now from tap.moments where link_id = 'wishes' $$, $$ values (true, true) $$, 'opened, it is of this moment');
select is_empty($$ select 1 from answer_history where link_id = 'wishes' $$, 'with nothing before it');
select ok(tap.tag('Ann', 'wishes') - tag not between 0 and 2, 'under another revision') from tags where at = 'kept';
select tap.an_hour_goes(), tap.amends('Ann', tap.answer('wishes', '"Still for Noor"'));
select act_as('Noor');
select results_eq($$ select is_sent_now, is_amended_now from tap.moments where link_id = 'wishes' $$, $$ values (false, true) $$, 'from then on an amendment is one');
select results_eq($$ select value, replaced_at = now() from answer_history where link_id = 'wishes' $$, $$ values ('"For Noor"'::jsonb, true) $$, 'of what she could read');
select tap.amends('Ann', tap.answer('wishes', '"Closed"', 'only_me')), tap.an_hour_goes(), tap.amends('Ann', tap.answer('wishes', '"Closed still"', 'only_me'));
select tap.an_hour_goes(), tap.amends('Ann', tap.answer('wishes', '"Open again"'));
select act_as('Noor');
select results_eq($$ select is_sent_now, is_amended_now from tap.moments where link_id = 'wishes' $$, $$ values (true, true) $$, 'closed, amended and opened again, it is of this moment');
select results_eq($$ select value, replaced_at = now() - interval '2 h' from answer_history where link_id = 'wishes' order by value #>> '{}' $$, $$ values ('"For Noor"'::jsonb, true), ('"Still for Noor"', true) $$, 'and before it came what Noor could read then');

-- ---------- tell no one: what was said under it stays closed, whatever is opened later ----------
select tap.sends('Bea', tap.answer('now', '"yes"'), tap.answer('flags', '["afraid"]'), tap.answer('help', '["noone"]'), tap.answer('harm', '"yes"', 'coach'));
select act_as('Noor');
select is_empty($$ select 1 from answers where link_id = 'harm' and client_id = tap.record('Bea') $$, 'Under "tell no one" Noor does not read even what was left open');
select tap.amends('Bea', tap.answer('harm', '"no"', 'coach'));
select tap.amends('Bea', tap.answer('help', '["talk"]'));
select act_as('Noor');
select results_eq($$ select value from answers where link_id = 'harm' and client_id = tap.record('Bea') $$, array['"no"'::jsonb], 'when Bea asks to talk, Noor reads what it says now');
insert into tags values ('open', tap.tag('Bea', 'harm'));
select tap.amends('Bea', tap.answer('help', '["noone"]')), tap.an_hour_goes(), tap.amends('Bea', tap.answer('help', '["talk"]'));
select act_as('Noor');
select results_eq($$ select is_sent_now, is_amended_now from tap.moments where link_id = 'harm' and tap.tag('Bea', 'harm') - (select tag from tags where at = 'open') not in (0, 1) $$, $$ values (true, true) $$,
  'closed and opened by another answer it looks as if it had been written anew, whether it was or not');
select is_empty($$ select 1 from answer_history where link_id = 'harm' and client_id = tap.record('Bea') $$, 'and not what it said under "tell no one"');

-- ---------- the others ----------
select act_as('Bea');
select is_empty($$ select 1 from answer_history where client_id <> tap.record('Bea') $$, 'Bea, another client, reads no history but hers');
select act_as('Omar');
select is_empty('select 1 from answer_history', 'Omar, another coach, reads none');
select tap.amends('Rob', tap.answer('home', '"together"'));
select act_as('Rhea');
select is_empty('select 1 from answer_history', 'Rhea, who was removed, reads none');
select act_as('Rob');
select isnt_empty('select 1 from answer_history', 'though there is some');
select act_as_anon();
select throws_ok('select value from answer_history', '42501', null, 'signed out, there is nothing to read');
select act_as_owner();
select throws_ok($$ update answer_history set client_id = tap.record('Dov') $$, '23503', null, 'no row points across coaches');

select * from finish();
rollback;
