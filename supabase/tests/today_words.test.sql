-- The coach's Today beside what waits to be read: what clients bring and share, with their first words, and of whom nothing was heard.
-- What is kept is in no line, no number and no time of it.
begin;
set local search_path = public, tap;
select plan(19);
select tap.forgets_the_record();
select tap.forgets_check_ins();

create function tap.today(p_kind text) returns setof text language sql as $$
  select t.client_name || ': ' || coalesce(t.words, '') from public.coach_today() t where t.kind = p_kind order by t.at desc, 1
$$;
create function tap.days_go(p_days int) returns void language sql security definer set search_path = '' as $$
  update public.noted_wins set at = at - make_interval(days => p_days);
  update public.topics set at = at - make_interval(days => p_days);
  update public.practice_logs set at = at - make_interval(days => p_days);
  update public.form_assignments set submitted_at = submitted_at - make_interval(days => p_days) where submitted_at is not null;
  update public.sessions set starts_at = starts_at - make_interval(days => p_days), ends_at = ends_at - make_interval(days => p_days);
$$;
grant execute on all functions in schema tap to public;

-- ---------- what is brought ----------
select act_as('Ann');
select bring_topic(gen_random_uuid(), tap.record('Ann'), 'About my mother');
select note_win(gen_random_uuid(), tap.record('Ann'), 'Tea in the sun', 'coach'), note_win(gen_random_uuid(), tap.record('Ann'), 'A secret', 'only_me');
select act_as('Noor');
select results_eq($$ select today('topic_brought') $$, array['Ann: About my mother'], 'Noor, a coach, reads on Today what Ann brings');
select results_eq($$ select t.item_id = x.id from coach_today() t, topics x where t.kind = 'topic_brought' $$, array[true], 'and which topic it is');
select results_eq($$ select waits -> 0 ->> 'kind' from list_clients(p_search => 'ann') where waits @> '[{"kind": "topic_brought"}]' $$, array['topic_brought'], 'the list of clients says that one waits');
update topics set spoken = true;
select is_empty($$ select today('topic_brought') $$, 'Once it was spoken about, it is gone');
update topics set spoken = false;
select results_eq($$ select length(words) from coach_today() where kind = 'topic_brought' $$, array[15], 'and back where that is taken back');
select act_as('Ann');
delete from topics;
select bring_topic(gen_random_uuid(), tap.record('Ann'), repeat('x', 400));
select act_as('Noor');
select results_eq($$ select length(words) from coach_today() where kind = 'topic_brought' $$, array[300], 'Of many words the first are told');

-- ---------- what is shared ----------
select results_eq($$ select today('win_shared') $$, array['Ann: Tea in the sun'], 'She reads the win that Ann shares, and none that Ann keeps');
select is_empty($$ select 1 from list_clients() c, jsonb_array_elements(c.waits) w where w ->> 'kind' in ('win_shared', 'quiet') $$, 'which waits for nothing in the list');
select days_go(8);
select is_empty($$ select today('win_shared') $$, 'A week later it is on Today no more');

-- ---------- of whom nothing was heard ----------
select is_empty($$ select today('quiet') $$, 'Of who wrote last week something was heard');
select days_go(14);
select results_eq($$ select client_name from coach_today() where kind = 'quiet' $$, array['Ann'], 'after three weeks of nothing Noor is told, kindly');
select act_as('Ann');
select note_win(gen_random_uuid(), tap.record('Ann'), 'Another secret', 'only_me');
select act_as('Noor');
select results_eq($$ select client_name from coach_today() where kind = 'quiet' $$, array['Ann'], 'What Ann keeps breaks no silence');
select lives_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', now() + interval '3 d', now() + interval '73 h') $$, 'Noor plans a session with her');
select is_empty($$ select today('quiet') $$, 'and waits for nothing more');
select act_as_owner();
delete from public.sessions;
select act_as('Noor');
update clients set status = 'paused' where name = 'Ann';
select is_empty($$ select today('quiet') $$, 'Who has paused is left in peace');
update clients set status = 'archived' where name = 'Ann';
select is_empty($$ select today('topic_brought') $$, 'and of who is archived nothing is on Today');

-- ---------- the others ----------
select act_as('Omar');
select is_empty($$ select 1 from coach_today() where kind in ('topic_brought', 'win_shared', 'quiet') and client_name <> 'Dov' $$, 'Omar, another coach, reads of his own');
select act_as('Ann');
select is_empty('select 1 from private.good_to_know()', 'Ann, a client, is told nothing by it');
select act_as_anon();
select throws_ok('select 1 from private.good_to_know()', '42501', null, 'and signed out, nobody is');

select * from finish();
rollback;
