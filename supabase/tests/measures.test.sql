-- The catalogue: for coaches, so that no client learns a band or a cut-off.
begin;
set local search_path = public, tap;
select plan(11);

select act_as('Noor');
select is((select count(*)::int from measures), 14, 'Noor, a coach, reads the catalogue');
select results_eq('select slug from measures where ships_items order by position', array['gad-7', 'phq-2', 'phq-9'], 'of which three come with their words');
select results_eq($$ select cut_off, cut_off_rule, reliable_change from measures where slug = 'gad-7' $$, $$ values (10::numeric, 'at_least', 6::numeric) $$, 'with cut-offs');
select throws_ok($$ update measures set cut_off = 1 $$, '42501', null, 'she changes nothing of it');
select throws_ok($$ insert into measures (slug) values ('x') $$, '42501', null, 'adds nothing');
select throws_ok($$ delete from measures $$, '42501', null, 'and takes nothing away');
select act_as('Ann');
select is_empty('select slug from measures', 'Ann, a client, reads none of it');
select act_as('Rhea');
select is_empty('select slug from measures', 'nor does Rhea, who was removed');
select act_as_anon();
select throws_ok('select slug from measures', '42501', null, 'signed out, there is nothing to read');

select act_as_owner();
select throws_ok($$ update measures set cut_off_rule = null where slug = 'gad-7' $$, '23514', null, 'a cut-off says on which side it lies');
select throws_ok($$ update measures set change_citation = null where slug = 'gad-7' $$, '23514', null, 'and a change says who found it');

select * from finish();
rollback;
