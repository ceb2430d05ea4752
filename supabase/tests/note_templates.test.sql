-- Note templates: three built in, and a coach's own in their place.
begin;
set local search_path = public, tap;
select plan(18);
select tap.forgets_the_record();

select act_as('Noor');
select results_eq('select kind, title from note_templates order by kind', $$ values ('consultation', 'Consultation'), ('free', 'Free note'), ('session', 'Session note') $$,
  'Noor, a coach, reads the three that are built in');
select results_eq($$ select string_agg(node -> 'content' -> 0 ->> 'text', ', ' order by nr) from note_templates, jsonb_array_elements(body -> 'content') with ordinality n (node, nr)
  where kind = 'session' and node ->> 'type' = 'heading' $$, array['Focus, What was said, Feelings and needs, Agreements, Practice, Next time'], 'a session note has six headings');
select lives_ok($$ insert into notes (client_id, template, body) select tap.record('Ann'), kind, body from note_templates $$, 'each can be begun from');
select lives_ok($$ insert into note_templates (kind, title, body) values ('session', 'Mine', '{"type": "doc", "content": []}') $$, 'she writes her own');
select results_eq($$ update note_templates set title = 'Mine again' where coach_id is not null and revision = 1 returning revision $$, array[2], 'and changes it');
select throws_ok($$ insert into note_templates (kind, title, body) values ('session', 'Two', '{"type": "doc"}') $$, '23505', null, 'one of a kind');
select throws_like($$ update note_templates set body = '{"type": "doc", "content": [{"type": "image"}]}' where coach_id is not null $$, '%AT017%', 'what is no document is no template');
select throws_ok($$ insert into note_templates (coach_id, kind, title, body) values (null, 'free', 'x', '{"type": "doc"}') $$, '42501', null, 'she builds none in');
select is_empty($$ update note_templates set title = 'x' where coach_id is null returning 1 $$, 'changes none that is built in');
select is_empty($$ delete from note_templates where coach_id is null returning 1 $$, 'and deletes none');

select act_as('Omar');
select is_empty('select 1 from note_templates where coach_id is not null', 'Omar, another coach, does not read hers');
select is_empty($$ delete from note_templates where title = 'Mine again' returning 1 $$, 'nor delete it');
select is_empty($$ update note_templates set title = 'x' returning 1 $$, 'nor change it');
select act_as('Noor');
select results_eq($$ delete from note_templates where coach_id is not null returning title $$, array['Mine again'], 'Noor deletes hers, and the built-in stands again');

select act_as('Ann');
select is_empty('select 1 from note_templates', 'Ann, a client, reads none');
select throws_ok($$ insert into note_templates (kind, title, body) values ('free', 'x', '{"type": "doc"}') $$, '42501', null, 'and writes none');
select act_as('Rhea');
select is_empty('select 1 from note_templates', 'Rhea, who was removed, reads none');
select throws_ok($$ insert into note_templates (kind, title, body) values ('free', 'x', '{"type": "doc"}') $$, '42501', null, 'and writes none');

select * from finish();
rollback;
