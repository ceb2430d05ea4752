-- Coaches: what a coach shows of themselves, to their own clients and nobody else.
begin;
set local search_path = public, tap;
select plan(19);

select act_as('Noor');
select results_eq('select tap.whose(id) from coaches', array['Noor'], 'Noor, a coach, reads her own row and no other coach''s');
select lives_ok($$ update coaches set display_name = 'Noor A.', practice_name = 'Slow', slug = 'slow-noor', time_zone = 'Europe/Lisbon',
    consultation_minutes = 45, crisis_resources = '[{"name": "Line", "contact": "116 123", "locale": "en", "verifiedOn": "2026-11-01"}]' $$,
  'she describes her practice');
select results_eq('select display_name, time_zone from profiles', $$ values ('Noor A.', 'Europe/Lisbon') $$, 'her account goes by the same name and time zone');
select results_eq('select revision from coaches', array[2], 'the revision goes up by itself');
select throws_ok('update coaches set removed_at = null', '42501', null, 'whether she is removed is the operator''s');
select throws_ok('update coaches set revision = 1', '42501', null, 'the revision is the database''s');
select throws_ok('update coaches set id = tap.user_of($$Omar$$)', '42501', null, 'she can not take another''s place');
select throws_ok('insert into coaches (id) values (gen_random_uuid())', '42501', null, 'nor add a coach');
select throws_ok('delete from coaches', '42501', null, 'nor remove one');
select throws_ok($$ update coaches set slug = 'Not a slug' $$, '23514', null, 'an address has a form');

select act_as('Omar');
select throws_ok($$ update coaches set slug = 'slow-noor' $$, '23505', null, 'Omar can not take an address that is taken');
select is_empty($$ update coaches set display_name = 'x' where id = tap.user_of('Noor') returning 1 $$, 'nor write on Noor''s row');

select act_as('Ann');
select results_eq('select display_name, practice_name from coaches', $$ values ('Noor A.', 'Slow') $$,
  'Ann, a client of Noor, reads Noor''s row and no other coach''s');
select is_empty($$ update coaches set display_name = 'x' returning 1 $$, 'she changes nothing in it');

select act_as('Rhea');
select isnt_empty('select removed_at from coaches where removed_at is not null', 'Rhea, who was removed, learns that she was');
select is_empty($$ update coaches set practice_name = 'Still here' returning 1 $$, 'and writes no more');
select act_as('Rob');
select results_eq('select tap.whose(id) from coaches', array['Rhea'], 'her client still sees whose client he was');

select act_as_service();
select lives_ok($$ update coaches set removed_at = now() where id = tap.user_of('Omar') $$, 'The service key removes Omar');
select act_as('Omar');
select is_empty('select id from clients', 'and at his next request he reads no client');

select * from finish();
rollback;
