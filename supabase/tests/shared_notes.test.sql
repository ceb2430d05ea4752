-- Shared notes: what a coach wrote for a client. Read by that client from when it is sent until it is withdrawn.
begin;
set local search_path = public, tap;
select plan(41);
select tap.forgets_check_ins();
select tap.forgets_the_record();

create function tap.doc(p_line text) returns jsonb language sql immutable as $$
  select jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph',
    'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', p_line)))))
$$;
create function tap.shared(p_line text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select s.id from public.shared_notes s where s.body_text = p_line), gen_random_uuid())
$$;
grant execute on all functions in schema tap to public;

select act_as('Noor');
select lives_ok($$ insert into notes (client_id, title, body) values (tap.record('Ann'), 'Secret', tap.doc('A private zebra')) $$, 'Noor, a coach, writes a private note about Ann');
select lives_ok($$ select plan_session(gen_random_uuid(), tap.record('Bea'), 'session', now() + interval '1 d', now() + interval '25 h'),
  plan_session(gen_random_uuid(), tap.record('Ann'), 'session', now() + interval '2 d', now() + interval '49 h') $$, 'and plans a session with Bea, and one with Ann');
select lives_ok($$ select share_note('00000000-0000-4000-8000-00000000000a', tap.record('Ann'), null, tap.doc('We agreed on evenings')) $$, 'she writes to Ann');
select is(share_note('00000000-0000-4000-8000-00000000000a', tap.record('Ann'), null, tap.doc('Something else')), tap.shared('We agreed on evenings'), 'a retry is the same message');
select throws_like($$ select share_note('00000000-0000-4000-8000-00000000000a', tap.record('Bea'), null, tap.doc('x')) $$, '%AT002%', 'the same request for another client sends nothing');
select lives_ok($$ select share_note('00000000-0000-4000-8000-00000000000b', tap.record('Ann'), tap.session_of('Ann'), tap.doc('Taken back')),
  share_note(gen_random_uuid(), tap.record('Bea'), null, tap.doc('For Bea')) $$, 'she writes more, and says of which session');
select results_eq($$ select share_note(request, tap.record('Ann'), null, tap.doc('x')) from (values (1, '00000000-0000-4000-8000-00000000000a'::uuid), (2, '00000000-0000-4000-8000-00000000000b')) r (nr, request) order by nr $$,
  array[tap.shared('We agreed on evenings'), tap.shared('Taken back')], 'each retry is its own message');
select results_eq('select tap.whose(client_id), body_text, session_id from shared_notes order by body_text',
  $$ values ('Bea', 'For Bea', null), ('Ann', 'Taken back', tap.session_of('Ann')), ('Ann', 'We agreed on evenings', null) $$, 'she reads what she sent');
select throws_like($$ select share_note(gen_random_uuid(), tap.record('Dov'), null, tap.doc('x')) $$, '%AT002%', 'nothing goes to Omar''s client');
select throws_like($$ select share_note(gen_random_uuid(), tap.record('Ann'), tap.session_of('Bea'), tap.doc('x')) $$, '%AT002%', 'nor with another client''s session');
select throws_like($$ select share_note(gen_random_uuid(), tap.record('Ann'), null, '{"type": "doc", "content": [{"type": "image"}]}') $$, '%AT017%', 'nor what is no document');
select throws_ok($$ select share_note(gen_random_uuid(), tap.record('Ann'), null, tap.doc('  ')) $$, '23514', null, 'nor nothing');
select throws_ok($$ insert into shared_notes (client_id, body) values (tap.record('Ann'), tap.doc('x')) $$, '42501', null, 'nothing is sent past the function');
select throws_ok($$ update shared_notes set body = tap.doc('x') $$, '42501', null, 'what was sent is not rewritten');
select throws_ok($$ delete from shared_notes $$, '42501', null, 'nor deleted');
select throws_ok($$ select * from shared_notes $$, '42501', null, 'not every column is for reading');
select throws_like($$ select mark_shared_note_read(tap.shared('We agreed on evenings')) $$, '%AT002%', 'she can not say that Ann has read it');

select act_as('Omar');
select is_empty('select id from shared_notes', 'Omar, another coach, reads none');
select throws_like($$ select withdraw_shared_note(tap.shared('Taken back')) $$, '%AT002%', 'and withdraws none');

select act_as('Ann');
select results_eq('select body_text, read_at from shared_notes order by 1', $$ values ('Taken back', null::timestamptz), ('We agreed on evenings', null) $$, 'Ann, a client, reads hers and not Bea''s');
select lives_ok($$ select mark_shared_note_read(tap.shared('We agreed on evenings')), mark_shared_note_read(tap.shared('We agreed on evenings')) $$, 'she has read one');
select results_eq('select body_text from shared_notes where read_at is not null', array['We agreed on evenings'], 'that one');
select throws_like($$ select mark_shared_note_read(tap.shared('For Bea')) $$, '%AT002%', 'she can not read for Bea');
select throws_like($$ select withdraw_shared_note(tap.shared('Taken back')) $$, '%AT010%', 'nor withdraw');
select throws_like($$ select share_note(gen_random_uuid(), tap.record('Ann'), null, tap.doc('x')) $$, '%AT010%', 'nor write');
select throws_ok($$ update shared_notes set read_at = null $$, '42501', null, 'nor unread');

select act_as('Noor');
select lives_ok($$ select withdraw_shared_note(tap.shared('Taken back')), withdraw_shared_note(tap.shared('Taken back')) $$, 'Noor takes one back');
select results_eq('select body_text from shared_notes where withdrawn_at is not null', array['Taken back'], 'and still sees that she did');
select results_eq('select body_text from shared_notes where read_at is not null', array['We agreed on evenings'], 'and what was read');

select act_as('Ann');
select results_eq('select body_text from shared_notes', array['We agreed on evenings'], 'For Ann it is not there any more');
select is((select count(*)::int from shared_notes), 1, 'in no count');
select throws_like($$ select mark_shared_note_read(tap.shared('Taken back')) $$, '%AT002%', 'and no function finds it');
select is_empty($$ select 1 from timeline(tap.record('Ann')) where id = tap.shared('Taken back') $$, 'nor the timeline');

-- ---------- no way to the private note ----------
select is_empty($$ select 1 from notes union all select 1 from note_history $$, 'the private note is in no table of hers');
select is_empty($$ select 1 from timeline(tap.record('Ann')) where kind not in ('shared_note', 'session', 'intake_sent', 'intake_amended') $$, 'in no timeline');
select is_empty($$ select 1 from timeline(tap.record('Ann'), p_words => 'zebra') $$, 'found by no word');
select is_empty($$ select 1 from search_record('zebra or evenings') $$, 'the search is the coach''s');
select throws_like($$ select prepare(tap.record('Ann')) $$, '%AT010%', 'so is the preparation');
select is_empty($$ select 1 from last_agreements(tap.record('Ann')) union all select 1 from live_topics(tap.record('Ann')) $$, 'so are agreements and topics');

select act_as('Rhea');
select throws_like($$ select share_note(gen_random_uuid(), tap.record('Rob'), null, tap.doc('x')) $$, '%AT010%', 'Rhea, who was removed, writes to nobody');
select act_as_owner();
select throws_like($$ update shared_notes set body = tap.doc('x') $$, '%AT009%', 'What was sent is not rewritten by whoever tries');

select * from finish();
rollback;
