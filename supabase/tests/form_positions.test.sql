-- Positions: where a client is in a form. The client's alone: a coach must not see who lingers where.
begin;
set local search_path = public, tap;
select plan(17);

select act_as('Bea');
select results_eq('select tap.whose(client_id), link_id from form_positions', $$ values ('Bea', 'hopes') $$, 'Bea, a client, finds where she was');
select lives_ok($$ select remember_position(tap.assignment('Bea'), 'body') $$, 'she goes on');
select results_eq('select link_id, updated_at = now() from form_positions', $$ values ('body', true) $$, 'and it is remembered, once');
select throws_like($$ select remember_position(tap.assignment('Ann'), 'body') $$, '%AT002%', 'Ann''s form is not found');
select throws_like($$ select remember_position(gen_random_uuid(), 'body') $$, '%AT002%', 'like none at all');
select throws_ok($$ select remember_position(tap.assignment('Bea'), repeat('x', 101)) $$, '23514', null, 'a position is a question''s id, not a text');
select throws_ok($$ insert into form_positions (assignment_id, link_id) values (tap.assignment('Bea'), 'x') $$, '42501', null, 'no row is written by hand');
select throws_ok($$ update form_positions set link_id = 'x' $$, '42501', null, 'changed');
select throws_ok('delete from form_positions', '42501', null, 'or deleted');

select act_as('Ann');
select is_empty('select 1 from form_positions', 'Ann, another client, sees no position');
select lives_ok($$ select remember_position(tap.assignment('Ann'), 'body') $$, 'she may look through what she sent');
select act_as('Noor');
select is_empty('select 1 from form_positions', 'Noor, their coach, sees none');
select throws_like($$ select remember_position(tap.assignment('Bea'), 'body') $$, '%AT002%', 'and sets none');
select act_as('Omar');
select is_empty('select 1 from form_positions', 'Omar, another coach, sees none');
select act_as_anon();
select throws_ok('select 1 from form_positions', '42501', null, 'signed out, there is nothing to read');

select tap.sends('Bea');
select act_as_owner();
select is_empty($$ select 1 from form_positions where client_id = tap.record('Bea') $$, 'Once the form is sent, nobody keeps where Bea paused');
select throws_ok($$ update form_positions set client_id = tap.record('Dov') $$, '23503', null, 'no row points across coaches');

select * from finish();
rollback;
