-- Agreements: a coach notes them, and sends some in a summary. Each side says what became of them, reads what the other said of the words
-- that both know, and takes back what they said. Of what stays in a note, the client is told nothing.
begin;
set local search_path = public, tap;
select plan(52);
select tap.forgets_the_record();

create function tap.meets(p_title text, p_back interval, variadic p_words text[]) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  insert into public.notes (coach_id, client_id, title, body, created_at)
    values (tap.user_of('Noor'), tap.record('Ann'), p_title, tap.agreed(variadic p_words), now() - p_back) returning id into made;
  return made;
end
$$;
create function tap.note(p_title text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select n.id from public.notes n where n.title = p_title), gen_random_uuid())
$$;
create function tap.writes(p_name text, p_back interval, variadic p_words text[]) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  insert into public.shared_notes (coach_id, client_id, request_id, body, sent_at)
    values (tap.user_of('Noor'), tap.record(p_name), gen_random_uuid(), tap.agreed(variadic p_words), now() - p_back) returning id into made;
  return made;
end
$$;
create function tap.summary(p_line text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select s.id from public.shared_notes s where s.body_text like '%' || p_line || '%' order by s.sent_at desc limit 1), gen_random_uuid())
$$;
create function tap.noted(p_title text) returns table (text text, answer text, told boolean, client_answer text) language sql as $$
  select a.text, a.answer, a.told, a.client_answer from public.note_agreements(tap.note(p_title)) a order by a.nr
$$;
create function tap.sent() returns table (text text, coach_answer text, client_answer text) language sql as $$
  select a.text, a.coach_answer, a.client_answer from public.shared_agreements(tap.record('Ann')) a
$$;
create function tap.is_about(p_note text, p_summary text, p_session uuid) returns void language sql security definer set search_path = '' as $$
  update public.notes set session_id = p_session where id = tap.note(p_note);
  update public.shared_notes set session_id = p_session where id = tap.summary(p_summary)
$$;
create function tap.an_hour_later() returns void language sql security definer set search_path = '' as $$
  update public.agreement_answers set at = at - interval '1 hour'
$$;
create function tap.rewrites(p_note text, variadic p_words text[]) returns void language sql security definer set search_path = '' as $$
  update public.notes set body = tap.agreed(variadic p_words) where id = tap.note(p_note)
$$;
grant execute on all functions in schema tap to public;

-- ---------- in a note, for oneself ----------
select act_as('Noor');
select lives_ok($$ select meets('First', '14 d', 'A walk', 'One dinner', 'A letter') $$, 'Noor, a coach, notes three agreements with Ann');
select lives_ok($$ select answer_agreement(note('First'), 'A walk', 'partly'), answer_agreement(note('First'), 'A letter', 'no_longer') $$, 'She says of two what became of them');
select results_eq($$ select * from noted('First') $$, $$ values ('A walk', 'partly', false, null::text), ('One dinner', null, false, null), ('A letter', 'no_longer', false, null) $$,
  'and reads it beside them: no answer of hers is told, no client has answered');
select lives_ok($$ select an_hour_later(), answer_agreement(note('First'), 'A walk', 'partly') $$, 'The same answer again');
select results_eq($$ select at from agreement_answers where words = 'A walk' $$, array[now() - interval '1 hour'], 'is no later answer');
select lives_ok($$ select answer_agreement(note('First'), 'A walk', 'kept') $$, 'another one');
select results_eq($$ select answer, at from agreement_answers where words = 'A walk' $$, $$ values ('kept', now()) $$, 'takes its place, with its time');
select lives_ok($$ select answer_agreement(note('First'), 'A letter', null), answer_agreement(note('First'), 'One dinner', null) $$, 'She takes one back, and one that she never gave');
select results_eq($$ select words from agreement_answers $$, array['A walk'], 'and it is as if it had not been');
select throws_like($$ select answer_agreement(note('First'), 'A swim', 'kept') $$, '%AT002%', 'Words that do not stand there are not answered');
select throws_like($$ select answer_agreement(note('First'), null, 'kept') $$, '%AT002%', 'nor no words');
select throws_ok($$ select answer_agreement(note('First'), 'A walk', 'never') $$, '23514', null, 'nor in another word than the four');
select throws_ok($$ insert into agreement_answers (coach_id, client_id, note_id, side, words, answer) values (user_of('Noor'), tap.record('Ann'), note('First'), 'coach', 'x', 'kept') $$, '42501', null, 'nor past the function');
select throws_ok($$ update agreement_answers set side = 'client' $$, '42501', null, 'She puts no answer into somebody else''s mouth');
select throws_ok($$ delete from agreement_answers $$, '42501', null, 'and deletes none');

select act_as('Ann');
select is_empty($$ select 1 from sent() $$, 'Ann, the client, is told of no agreement');
select is_empty($$ select 1 from note_agreements(note('First')) union all select 1 from agreement_answers $$, 'not by its id, and in no table');
select throws_like($$ select answer_agreement(note('First'), 'A walk', 'kept') $$, '%AT010%', 'and answers no note');

-- ---------- in a summary, for both ----------
select act_as('Noor');
select lives_ok($$ select writes('Ann', '13 d', 'A walk', 'Dinner, the two of you') $$, 'Noor sends Ann a summary: one in the same words, one in others');
select results_eq($$ select text, answer, told from noted('First') $$, $$ values ('A walk', 'kept', false), ('One dinner', null, false), ('A letter', null, false) $$, 'What she had answered for herself stays with her');
select act_as('Ann');
select results_eq($$ select * from sent() $$, $$ values ('A walk', null::text, null::text), ('Dinner, the two of you', null, null) $$, 'Ann reads what was sent, and no answer');
select lives_ok($$ select answer_shared_agreement(summary('A walk'), 'A walk', 'not_yet'), answer_shared_agreement(summary('A walk'), 'Dinner, the two of you', 'kept') $$, 'She answers both');
select throws_like($$ select answer_shared_agreement(summary('A walk'), 'One dinner', 'kept') $$, '%AT002%', 'and nothing that stands in a note alone');
select throws_ok($$ select answer_shared_agreement(summary('A walk'), 'A walk', 'never') $$, '23514', null, 'nor in another word than the four');
select act_as('Noor');
select results_eq($$ select * from noted('First') $$, $$ values ('A walk', 'kept', false, 'not_yet'), ('One dinner', null, false, null), ('A letter', null, false, null) $$, 'Noor reads her answer beside the note that says the same');
select results_eq($$ select * from sent() $$, $$ values ('A walk', null, 'not_yet'), ('Dinner, the two of you', null, 'kept') $$, 'and both beside the summary');
select is(prepare(tap.record('Ann')) #>> '{agreements,0,client_answer}', 'not_yet', 'she finds it in her preparation');
select results_eq($$ select one ->> 'text', one ->> 'client_answer' from jsonb_array_elements(prepare(tap.record('Ann')) -> 'sharedAgreements') one $$, $$ values ('Dinner, the two of you', 'kept') $$, 'with what she had sent in other words');
select lives_ok($$ select answer_agreement(note('First'), 'A walk', 'partly'), answer_shared_agreement(summary('A walk'), 'Dinner, the two of you', 'no_longer') $$, 'She answers the same words again, and the others in the summary');
select results_eq($$ select answer, told from noted('First') limit 1 $$, $$ values ('partly', true) $$, 'now her answer is told');
select results_eq($$ select coalesce(title, 'summary'), side, answer from agreement_answers a left join notes n on n.id = a.note_id order by 2, 3 $$,
  $$ values ('summary', 'client', 'kept'), ('summary', 'client', 'not_yet'), ('summary', 'coach', 'no_longer'), ('summary', 'coach', 'partly') $$, 'and what she had said to herself gave way');
select act_as('Ann');
select results_eq($$ select * from sent() $$, $$ values ('A walk', 'partly', 'not_yet'), ('Dinner, the two of you', 'no_longer', 'kept') $$, 'Ann reads Noor''s answers beside her own');
select lives_ok($$ select answer_shared_agreement(summary('A walk'), 'A walk', null) $$, 'and takes one back');
select results_eq($$ select * from sent() $$, $$ values ('A walk', 'partly', null), ('Dinner, the two of you', 'no_longer', 'kept') $$, 'hers, and not Noor''s');

-- ---------- the same words again ----------
select act_as('Noor');
select lives_ok($$ select meets('Second', '7 d', 'A walk') $$, 'A week later they agree on the walk again');
select results_eq($$ select * from noted('Second') $$, $$ values ('A walk', null, false, null) $$, 'and that is another agreement');
select results_eq($$ select answer from noted('First') limit 1 $$, array['partly'], 'the first one keeps its answer');
select lives_ok($$ select writes('Ann', '6 d', 'A walk') $$, 'Noor sends it too');
select results_eq($$ select called.n, s.sent_at from unnest(array['First', 'Second']) called (n), note_agreements(note(called.n)) a, shared_notes s where s.id = a.shared_note_id and a.text = 'A walk' order by 1 $$,
  $$ values ('First', now() - interval '13 d'), ('Second', now() - interval '6 d') $$, 'each note goes with the summary after it');
select lives_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', now() + interval '2 d', now() + interval '49 h') $$, 'After a session was planned,');
select lives_ok($$ select is_about('First', 'A walk', session_of('Ann')) $$, 'a summary about that of the first note');
select results_eq($$ select sent_at from note_agreements(note('First')) a join shared_notes s on s.id = a.shared_note_id where a.nr = 1 $$, array[now() - interval '6 d'], 'goes with that one, whenever it was sent');

-- ---------- other words, and none ----------
select lives_ok($$ select rewrites('Second', 'A long walk') $$, 'Noor rewrites a note');
select results_eq($$ select * from noted('Second') $$, $$ values ('A long walk', null, false, null) $$, 'and nobody has answered these words');
select lives_ok($$ select withdraw_shared_note(s.id) from shared_notes s $$, 'She takes the summaries back');
select is_empty($$ select 1 from sent() $$, 'and with them what was said about them');
select act_as('Ann');
select is_empty($$ select 1 from sent() $$, 'also for Ann');
select throws_like($$ select answer_shared_agreement(summary('Dinner'), 'Dinner, the two of you', 'kept') $$, '%AT002%', 'who answers nothing more there');

-- ---------- nobody else ----------
select act_as('Omar');
select is_empty($$ select 1 from agreement_answers where client_id = tap.record('Ann') union all select 1 from sent() union all select 1 from noted('First') $$, 'Omar, another coach, reads none of it');
select throws_like($$ select answer_agreement(note('First'), 'A walk', 'kept') $$, '%AT002%', 'nor answers');
select act_as('Noor');
select lives_ok($$ select delete_note(note('First')) $$, 'Of a note that Noor deleted');
select throws_like($$ select answer_agreement(note('First'), 'A walk', 'kept') $$, '%AT002%', 'nothing is answered');

select * from finish();
rollback;
