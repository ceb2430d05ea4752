-- The coach's two lists: clients, and Today. Each under row-level security, so that a list never knows more than its reader.
begin;
set local search_path = public, tap;
select plan(34);
select tap.forgets_check_ins();
select tap.forgets_the_record();

select act_as('Noor');
select results_eq('select name, linked, invitation_state, intake_status, sort_key from list_clients()',
  $$ values ('Ann', true, 'accepted', 'submitted', 'ann'), ('Bea', true, 'accepted', 'in_progress', 'bea'), ('Lea', false, 'open', 'none', 'lea') $$,
  'Noor, a coach, lists her clients by name, but for archived ones');
select results_eq($$ select name, intake_status from list_clients(p_status => 'archived') $$, $$ values ('Cal', 'reviewed') $$, 'which have a list of their own');
select is_empty($$ select 1 from list_clients(p_status => 'paused') $$, 'a status that nobody has lists nobody');
-- in two, since one insert holds at most 200
insert into clients (name, preferred_name, email) select 'Zoe ' || n, 'Client ' || lpad(n::text, 3, '0'), n || '@example.net' from generate_series(1, 125) n;
insert into clients (name, preferred_name, email) select 'Zoe ' || n, 'Client ' || lpad(n::text, 3, '0'), n || '@example.net' from generate_series(126, 250) n;
insert into clients (name) values ('100% \ _ 王'), ('zoe 999');
select is((select count(*)::int from list_clients(p_limit => 999)), 200, 'a page holds at most 200');
select is((select count(*)::int from list_clients(p_limit => -5)), 1, 'and at least one');
select results_eq($$ select sort_key from list_clients(p_search => 'ZOE 24', p_limit => 3) $$, array['client 024', 'client 124', 'client 224'],
  'search finds every word in any case, sorted by what they are called');
select results_eq($$ select sort_key from list_clients(p_search => '9@EXAMPLE.net', p_limit => 2) $$, array['client 009', 'client 019'], 'and e-mails');
select results_eq($$ select name from list_clients(p_search => ' 100% ') $$, array['100% \ _ 王'], 'a % is a % and not a pattern');
select results_eq($$ select name from list_clients(p_search => '\ _') $$, array['100% \ _ 王'], 'so are \ and _');
select results_eq($$ select name from list_clients(p_search => '王') $$, array['100% \ _ 王'], 'in any script');
select is((select count(*)::int from list_clients(p_search => '_oe', p_limit => 200)), 0, 'and no letter stands for another');
create temp table pages as select * from list_clients(p_search => 'zoe', p_limit => 200);
insert into pages select n.* from (select sort_key, id from pages order by sort_key desc, id desc limit 1) l,
  list_clients(p_search => 'zoe', p_after_key => l.sort_key, p_after_id => l.id, p_limit => 200) n;
select results_eq('select count(*)::int, count(distinct id)::int from pages', $$ values (251, 251) $$, 'pages by name follow one another without gap or repetition');
select act_as_owner();
update clients set updated_at = now() - interval '1 day' where name like 'Zoe %';
create temp table recent (n serial, id uuid, sort_key text, updated_at timestamptz);
grant all on recent, recent_n_seq to public;
select act_as('Noor');
insert into recent (id, sort_key, updated_at) select id, sort_key, updated_at from list_clients(p_sort => 'recent', p_limit => 3);
insert into recent (id, sort_key, updated_at) select x.id, x.sort_key, x.updated_at from (select * from recent order by n desc limit 1) l,
  list_clients(p_sort => 'recent', p_after_key => l.sort_key, p_after_id => l.id, p_limit => 200) x;
insert into recent (id, sort_key, updated_at) select x.id, x.sort_key, x.updated_at from (select * from recent order by n desc limit 1) l,
  list_clients(p_sort => 'recent', p_after_key => l.sort_key, p_after_id => l.id, p_limit => 200) x;
select results_eq('select count(*)::int, count(distinct id)::int from recent', $$ values (255, 255) $$, 'so do pages by latest change');
select is_empty($$ select 1 from (select updated_at, lag(updated_at) over (order by n) as before from recent) r where before < updated_at $$, 'the latest first');
select lives_ok($$ select revoke_invitation(id) from invitations where client_id = tap.record('Lea') $$, 'Noor takes Lea''s invitation back');
select results_eq($$ select invitation_state from list_clients(p_search => 'lea') $$, array['none'], 'and there is none');

select assign_form(gen_random_uuid(), tap.record('Ann'), publish_form(null, 'measure', 'A week', tap.a_definition()));
select assign_form(gen_random_uuid(), tap.record('Lea'), tap.version('A built-in form'));
select withdraw_assignment(tap.assignment('Lea'));
select results_eq($$ select c.name, c.intake_status from unnest(array['ann@', 'lea@']) q, list_clients(p_search => q) c order by 1 $$, $$ values ('Ann', 'submitted'), ('Lea', 'none') $$,
  'a check-in is no intake, and one that was taken back is none');
select act_as_owner();
delete from form_assignments where form_id = tap.form('A week') or client_id = tap.record('Lea');
select act_as('Noor');

-- ---------- Today ----------
select results_eq('select kind, client_name, live_topics, expired from coach_today() order by client_name',
  $$ values ('intake_to_read', 'Ann', 2, false), ('in_progress', 'Bea', 0, false) $$,
  'Today, Noor has Ann''s intake to read, with what Ann would rather say live and that she asks to speak alone; and Bea''s has begun');
select results_eq($$ select at = a.amended_at from coach_today() t join form_assignments a on a.id = t.assignment_id where kind = 'intake_to_read' $$, array[true], 'as of its latest amendment');
select mark_reviewed(tap.assignment('Ann')), assign_form(gen_random_uuid(), tap.record('Lea'), tap.version('A built-in form'));
select invite_client(tap.record('Lea'));
select results_eq('select kind, client_name from coach_today() order by client_name', $$ values ('in_progress', 'Bea'), ('invited', 'Lea') $$,
  'what was read is gone; who has not come stands there once, as invited');
select tap.a_client('Noor', 'Eve'), tap.is_given('Eve', 'Noor''s form');
select act_as('Noor');
select results_eq($$ select kind, at = now() from coach_today() where client_name = 'Eve' $$, $$ values ('not_started', true) $$, 'who has come and not begun, as that');
select act_as_owner();
update form_assignments set reviewed_at = now() - interval '1 day' where id = tap.assignment('Ann');
select tap.amends('Ann', tap.answer('wishes', '"Still secret"', 'only_me'));
update form_assignments set amended_at = reviewed_at where id = tap.assignment('Ann');
select act_as('Noor');
select is_empty($$ select 1 from coach_today() where client_name = 'Ann' $$, 'Ann''s own amendment brings nothing back');
select tap.amends('Ann', tap.answer('hopes', '"New hope"'));
select act_as('Noor');
select results_eq($$ select kind from coach_today() where client_name = 'Ann' $$, array['intake_to_read'], 'one for Noor does');
select tap.is_given('Ann', 'A built-in form'), tap.sends('Ann', tap.answer('body', null, 'coach', 'live'));
select act_as('Noor');
select results_eq($$ select live_topics from coach_today() where client_name = 'Ann' order by 1 $$, array[1, 2], 'two intakes of one client each have their own topics');
select act_as_owner();
update invitations set expires_at = now() where client_id = tap.record('Lea');
select act_as('Noor');
select results_eq($$ select expired from coach_today() where client_name = 'Lea' $$, array[true], 'an invitation that ran out is told as such');
select results_eq($$ select invitation_state from list_clients(p_search => 'lea') $$, array['expired'], 'in the list as well');
update clients set preferred_name = 'Annie', status = 'archived' where name in ('Ann', 'Lea');
select is_empty($$ select 1 from coach_today() where kind = 'invited' $$, 'who was invited and archived since is not waited for');
update clients set preferred_name = 'Bee' where name = 'Bea';
select results_eq($$ select client_name from coach_today() where kind in ('intake_to_read', 'in_progress') $$, array['Bee'], 'archived clients wait for nobody; others are called as they like');

-- ---------- the others ----------
select act_as('Omar');
select results_eq('select name from list_clients()', array['Dov'], 'Omar, another coach, lists his own');
select results_eq('select client_name from coach_today()', array['Dov'], 'and has his own Today');
select act_as('Ann');
select is_empty('select 1 from list_clients()', 'Ann, a client, lists nobody');
select is_empty('select 1 from coach_today()', 'and has no coach''s Today');
select act_as('Rhea');
select is_empty('select 1 from list_clients() union all select 1 from coach_today()', 'Rhea, who was removed, has neither');
select act_as_anon();
select throws_ok('select 1 from list_clients()', '42501', null, 'signed out, there is no list');

select * from finish();
rollback;
