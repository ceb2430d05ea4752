-- What a coach's source says of a measure's spread: hers alone.
begin;
set local search_path = public, tap;
select plan(18);

select act_as('Noor');
select results_eq('select measure, tap.whose(coach_id) from measure_norms', $$ values ('ras', 'Noor') $$, 'Noor, a coach, reads her own');
select lives_ok($$ insert into measure_norms (measure, sd, reliability, citation) values ('kms', 2.5, 0.9, 'A source') $$, 'she writes one');
select throws_ok($$ insert into measure_norms (measure, sd, reliability, citation) values ('kms', 2.5, 0.9, 'A source') $$, '23505', null, 'one a measure');
select throws_ok($$ insert into measure_norms (measure, sd, reliability, citation) values ('eis', 0, 0.9, 'A source') $$, '23514', null, 'a deviation is above nought');
select throws_ok($$ insert into measure_norms (measure, sd, reliability, citation) values ('eis', 1, 1, 'A source') $$, '23514', null, 'a reliability below one');
select throws_ok($$ insert into measure_norms (measure, sd, reliability, citation) values ('eis', 1, 0.9, ' ') $$, '23514', null, 'and somebody found both');
select results_eq($$ update measure_norms set sd = 3 where measure = 'kms' and revision = 1 returning revision $$, array[2], 'she changes it');
select results_eq($$ delete from measure_norms where measure = 'kms' returning measure $$, array['kms'], 'and removes it');
select is_empty($$ update measure_norms set sd = 3 where tap.whose(coach_id) <> 'Noor' returning 1 $$, 'not Omar''s');
select is_empty($$ delete from measure_norms where tap.whose(coach_id) <> 'Noor' returning 1 $$, 'in any way');
select throws_ok($$ insert into measure_norms (coach_id, measure, sd, reliability, citation) values (tap.user_of('Omar'), 'kms', 1, 0.5, 'x') $$, '42501', null, 'nor in his name');
select act_as('Ann');
select is_empty('select measure from measure_norms', 'Ann, a client, reads none');
select throws_ok($$ insert into measure_norms (measure, sd, reliability, citation) values ('kms', 1, 0.5, 'x') $$, '42501', null, 'and writes none');
select act_as('Rhea');
select is_empty('select measure from measure_norms', 'nor does Rhea, who was removed');
select act_as_anon();
select throws_ok('select measure from measure_norms', '42501', null, 'signed out, there is nothing to read');

-- without a word on which: no policy for reading stands in between
select act_as('Noor');
update measure_norms set sd = 9;
select act_as_owner();
select results_eq('select tap.whose(coach_id) from measure_norms where sd = 9', array['Noor'], 'whatever Noor changes, it is hers');
grant update (coach_id) on measure_norms to authenticated;
select act_as('Noor');
select throws_like($$ update measure_norms set coach_id = tap.user_of('Omar') $$, '%row-level security%', 'none is moved to another coach');
delete from measure_norms;
select act_as_owner();
select bag_eq('select tap.whose(coach_id) from measure_norms', array['Omar', 'Rhea'], 'and whatever she removes');

select * from finish();
rollback;
