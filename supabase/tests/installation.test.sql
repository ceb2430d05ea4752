-- What the operator's check asks the database: nobody else is told.
begin;
set local search_path = public, tap;
select plan(21);

select act_as_anon();
select throws_ok('select installation()', '42501', null, 'Signed out, nobody is told how the installation is made');
select throws_ok('select many_rows()', '42501', null, 'or how much the API sends at once');
select act_as('Noor');
select throws_ok('select installation()', '42501', null, 'Noor, a coach, is not told');
select throws_ok('select private.installation()', '42501', null, 'by the way round either');
select throws_ok('select many_rows()', '42501', null, 'nor how much the API sends');
select act_as('Ann');
select throws_ok('select installation()', '42501', null, 'Ann, a client, is not told');

select act_as_owner();
update coaches set crisis_resources = '[{"name": "Helpline", "contact": "123", "locale": "en", "verifiedOn": "2026-11-01"}]' where id = tap.user_of('Noor');
update coaches set crisis_resources = '[]' where id <> tap.user_of('Noor');
select act_as_service();
select is((installation() ->> 'coaches')::int, 2, 'The service key learns how many coaches there are who were not removed');
select is((installation() ->> 'coachesWithoutHelp')::int, 1, 'and how many of these name no help for a crisis');
select ok(installation() -> 'tables' @> '["answers", "notes", "access_entries"]', 'the names of the tables');
select is(installation() -> 'unprotected', '[]', 'and that row-level security guards each');
select is((select count(*)::int from many_rows()), 1001, 'and gets more rows than the API should send');

select act_as_owner();
select is((installation() ->> 'overdueNotes')::int, 0, 'No note is overdue');
update notes set deleted_at = now() - interval '30 days 23 hours' where client_id = tap.record('Ann');
select is((installation() ->> 'overdueNotes')::int, 0, 'on its last day neither');
update notes set deleted_at = now() - interval '32 days' where client_id = tap.record('Ann');
select cmp_ok((installation() ->> 'overdueNotes')::int, '>', 0, 'a day later it is');

select is((installation() ->> 'sessionsAdrift')::int, 0, 'No session stands elsewhere than the clocks of its zone put it');
update sessions set local_start = local_start + interval '1 h' where id = tap.session_of('Ann');
select is((installation() ->> 'sessionsAdrift')::int, 1, 'when their rules change, one does');

select is(installation() #>> '{migrations,-1}', (select max(m.version) from supabase_migrations.schema_migrations m), 'The newest migration is named');
alter schema supabase_migrations rename to elsewhere;
select is(installation() -> 'migrations', 'null', 'and nothing where nobody wrote them down');
select is(installation() -> 'jobs', 'null', 'Without pg_cron there are no jobs to tell of');
create schema cron;
create table cron.job (command text, schedule text, active boolean);
select is(installation() -> 'jobs', '[]', 'with it, none yet');
insert into cron.job values ('select private.erase_deleted_notes()', '17 3 * * *', true);
select is(installation() -> 'jobs', '[{"active": true, "command": "select private.erase_deleted_notes()", "schedule": "17 3 * * *"}]', 'and then what it runs');

select * from finish();
rollback;
