-- Practices: proposed by the coach as a copy, and the client's from then on. Who may say what of one, and who reads it.
begin;
set local search_path = public, tap;
select plan(147);
select tap.forgets_the_record();
insert into sessions (coach_id, client_id, request_id, kind, starts_at, ends_at)
  select tap.user_of(coach), tap.record(name), gen_random_uuid(), 'session', now() + nr * interval '2 h', now() + nr * interval '2 h' + interval '1 h'
    from (values ('Noor', 'Ann', 1), ('Noor', 'Bea', 2)) as met (coach, name, nr);

create function tap.proposes(p_client text, p_title text default 'A walk', p_others jsonb default '{}', p_why text default null, p_from date default null, p_to date default null,
    p_confirmed boolean default false, p_library uuid default null, p_session uuid default null, p_request uuid default gen_random_uuid()) returns uuid language sql as $$
  select public.assign_practice(p_request, tap.record(p_client), p_library, p_session, tap.a_practice(p_title, p_others), p_why, p_from, p_to, p_confirmed)
$$;
create function tap.proposes_again(p_changes jsonb default '{}', p_why text default 'Because. ', p_from date default '2026-01-02', p_to date default '2026-01-02') returns uuid language sql as $$
  select tap.proposes('Ann', 'A walk', '{"category": "touch", "participants": "partner", "minutes": 20, "rule": "FREQ=WEEKLY", "times": 2, "steps": ["Go.", "Stop."], "notice": "n", "notWhen": "w", "tier": "coach", "cautions": ["preg"]}' || p_changes,
    p_why, p_from, p_to, true, tap.library('Noor''s own'), tap.session_of('Ann'), '00000000-0000-4000-8000-00000000000a')
$$;
create function tap.the_practice(p_title text) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce((select p.id from public.practices p where p.title = p_title order by p.assigned_at limit 1), gen_random_uuid())
$$;
create function tap.says(p_answer text, p_revision int, p_title text default 'A walk') returns int language sql as $$
  select public.answer_practice(tap.the_practice(p_title), p_revision, p_answer)
$$;
-- the revision that comes of an answer, or the code of its refusal
create function tap.hears(p_answer text) returns text language plpgsql as $$
begin
  return tap.says(p_answer, 9);
exception when sqlstate 'PGRST' then
  return sqlerrm::jsonb ->> 'code';
end
$$;
-- puts a practice into a state, with the revision 9
create function tap.stands(p_status text, p_title text default 'A walk') returns void language sql security definer set search_path = '' as $$
  update public.practices set status = p_status where title = p_title;
  update public.practices set revision = 9 where title = p_title;
$$;
grant execute on all functions in schema tap to public;

-- ---------- assigning ----------
select act_as('Noor');
select lives_ok($$ select tap.proposes('Ann', ' A walk ', '{"category": "touch", "participants": "partner", "minutes": 20, "rule": "FREQ=WEEKLY", "times": 2, "steps": [" Go. ", "Stop."], "notice": "n", "notWhen": "w", "tier": "coach", "cautions": ["preg"]}',
  ' Because. ', '2026-01-02', '2026-01-02', true, tap.library('Noor''s own'), tap.session_of('Ann'), '00000000-0000-4000-8000-00000000000a') $$, 'Noor, a coach, proposes a practice to Ann');
select results_eq($$ select tap.whose(coach_id), tap.whose(client_id), session_id = tap.session_of('Ann'), library_practice_id = tap.library('Noor''s own'), title, category, participants, minutes, rule, times, steps, notice, not_when, tier, cautions from practices $$,
  $$ values ('Noor', 'Ann', true, true, 'A walk', 'touch', 'partner', 20, 'FREQ=WEEKLY', 2, array['Go.', 'Stop.'], 'n', 'w', 'coach', array['preg']) $$, 'as she worded it');
select results_eq('select why, starts_on, ends_on, status, programme_run_id, position, opens_at = now(), assigned_at = now(), revision from practices',
  $$ values ('Because.', '2026-01-02'::date, '2026-01-02'::date, 'proposed', null::uuid, null::int, true, true, 1) $$, 'from now on, for those days');
select is(tap.proposes_again(), tap.the_practice('A walk'), 'a retry gives the same');
select throws_like(format('select tap.proposes_again(%L)', changes), '%AT007%', 'with other words it is told: ' || changes) from (values ('{"title": "B"}'), ('{"category": "breath"}'), ('{"participants": "solo"}'),
  ('{"minutes": 21}'), ('{"rule": null, "times": null}'), ('{"times": 3}'), ('{"steps": ["Go."]}'), ('{"notice": "m"}'), ('{"notWhen": "m"}'), ('{"timers": [{"step": 1, "seconds": 20}]}'), ('{"pace": {"in": 4, "out": 6}}'), ('{"cautions": []}')) as other (changes);
select throws_like($$ select tap.proposes_again(p_why => null) $$, '%AT007%', 'or another reason');
select throws_like($$ select tap.proposes_again(p_from => '2026-01-01') $$, '%AT007%', 'or another first day');
select throws_like($$ select tap.proposes_again(p_to => null) $$, '%AT007%', 'or another last day');
select throws_like($$ select tap.proposes_again('{"title": " "}') $$, '%AT028%', 'and with words that are none, what is wrong with them');
select throws_like($$ select tap.proposes('Bea', p_request => '00000000-0000-4000-8000-00000000000a') $$, '%AT002%', 'the same request is none about Bea');
select results_eq('select count(*)::int from practices', array[1], 'so there is one');
select lives_ok($$ select tap.proposes('Bea', 'Blank', '{}', '  ', null, null) $$, 'a reason may be left out');
select results_eq($$ select why, starts_on, ends_on, library_practice_id, session_id from practices where title = 'Blank' $$, $$ values (null, null::date, null::date, null::uuid, null::uuid) $$, 'and then there is none');
select throws_like($$ select tap.proposes('Bea', p_why => repeat('x', 1001)) $$, '%AT028%too_long%why%', 'it is a thousand at most');
select lives_ok($$ select tap.proposes('Bea', 'Long', p_why => repeat('x', 1000)) $$, 'or as many');
select throws_like($$ select tap.proposes('Bea', p_from => '2026-01-02', p_to => '2026-01-01') $$, '%AT028%out_of_range%endsOn%', 'it ends after it began');
select throws_like($$ select tap.proposes('Bea', p_from => 'infinity') $$, '%AT028%out_of_range%startsOn%', 'it begins some day');
select throws_like($$ select tap.proposes('Bea', p_to => 'infinity') $$, '%AT028%out_of_range%endsOn%', 'and ends some day, or is open');
select throws_like($$ select tap.proposes('Bea', ' ') $$, '%AT028%missing%title%', 'it has a title');
select throws_like($$ select assign_practice(gen_random_uuid(), tap.record('Bea'), null, null, null) $$, '%AT028%wrong_type%practice%', 'and says something');
select throws_like($$ select tap.proposes('Bea', p_others => '{"tier": "coach"}') $$, '%AT023%', 'one of tier coach she confirms');
select throws_like($$ select tap.proposes('Bea', p_others => '{"tier": "coach"}', p_confirmed => null) $$, '%AT023%', 'and says so');
select throws_like($$ select tap.proposes('Bea', p_library => tap.built_in('unhurried-touch-a')) $$, '%AT023%', 'other words do not make it another tier');
select lives_ok($$ select tap.proposes('Bea', 'Tiered', p_library => tap.built_in('unhurried-touch-a'), p_confirmed => true) $$, 'confirmed, it is assigned');
select results_eq($$ select tier from practices where title = 'Tiered' $$, array['coach'], 'as what it is');
select throws_like($$ select tap.proposes('Dov') $$, '%AT002%', 'another coach''s client is not there');
select throws_like($$ select tap.proposes('Ann', p_library => tap.library('Omar''s own')) $$, '%AT002%', 'nor another coach''s practice');
select throws_like($$ select tap.proposes('Ann', p_library => gen_random_uuid()) $$, '%AT002%', 'nor an unknown one');
select throws_like($$ select tap.proposes('Ann', p_session => tap.session_of('Bea')) $$, '%AT002%', 'nor a session with Bea');
select lives_ok($$ update library_practices set title = 'Changed', steps = array['Other.'], archived_at = now() where title = 'Noor''s own' $$, 'when she changes the library');
select results_eq($$ select title, steps from practices where client_id = tap.record('Ann') $$, $$ values ('A walk', array['Go.', 'Stop.']) $$, 'what was assigned stays as it was');

-- ---------- the client's key ----------
select act_as('Ann');
select results_eq('select title, why, status from practices', $$ values ('A walk', 'Because.', 'proposed') $$, 'Ann, the client, finds it, and why');
select is_empty('select 1 from practice_consents', 'she has said nothing yet');
select throws_like($$ select tap.says('pause', 1) $$, '%AT022%', 'what she has not accepted she can not pause');
select throws_like($$ select tap.says('accept', 2) $$, '%AT007%', 'another revision is a conflict');
select throws_like($$ select tap.says('accept', null) $$, '%AT007%', 'and so is none');
select is(tap.says('accept', 1), 2, 'she accepts it');
select is(tap.says('accept', 1), 2, 'again changes nothing');
select results_eq('select tap.whose(client_id), accepted_at = now(), ended_at from practice_consents', $$ values ('Ann', true, null::timestamptz) $$, 'that is her consent');
select act_as_owner();
update practice_consents set accepted_at = now() - interval '2 d';
select act_as('Ann');
select is(tap.says('pause', 2), 3, 'she pauses it');
select is(tap.says('resume', 3), 4, 'and goes on');
select results_eq('select accepted_at = now() - interval ''2 d'', ended_at from practice_consents', $$ values (true, null::timestamptz) $$, 'with the consent she gave');
select is(tap.says('stop', 4), 5, 'she stops it');
select results_eq('select ended_at = now() from practice_consents', array[true], 'which ends her consent');
select is(tap.says('accept', 5), 6, 'she may accept it again');
select results_eq('select accepted_at = now(), ended_at from practice_consents', $$ values (true, null::timestamptz) $$, 'and then it is a new one');
select is(tap.says('finish', 6), 7, 'she finishes it');
select results_eq('select ended_at = now() from practice_consents', array[true], 'which ends it too');

-- ---------- what can be said in each state: the rule of domain/practices/practice.ts ----------
create temporary table rule as select s.status, a.answer, (s.status, a.answer) in (('proposed', 'accept'), ('proposed', 'set_aside'),
    ('accepted', 'pause'), ('accepted', 'stop'), ('accepted', 'finish'), ('paused', 'resume'), ('paused', 'stop'), ('paused', 'finish'),
    ('stopped', 'accept'), ('set_aside', 'accept'), ('finished', 'accept')) as may
  from unnest(array['proposed', 'accepted', 'paused', 'stopped', 'set_aside', 'finished', 'withdrawn']) s (status), unnest(array['accept', 'set_aside', 'pause', 'resume', 'stop', 'finish', 'party']) a (answer)
 where (s.status, a.answer) not in (('accepted', 'accept'), ('accepted', 'resume'), ('paused', 'pause'), ('stopped', 'stop'), ('set_aside', 'set_aside'), ('finished', 'finish'));
grant select on rule to public;
select act_as('Ann');
select tap.stands(status), is(tap.hears(answer), case when may then '10' else 'AT022' end, answer || ' of one ' || status) from rule;
select tap.stands('withdrawn');
select is_empty('select 1 from practices', 'What the coach took back Ann sees no more');
select throws_like($$ select tap.says('accept', 1) $$, '%AT022%', 'and is told that it has ended, whatever she last saw');

select act_as_owner();
select tap.stands('proposed');
update practices set opens_at = now() + interval '1 s' where title = 'A walk';
select act_as('Ann');
select is_empty('select 1 from practices', 'What has not opened yet she does not see');
select throws_like($$ select tap.says('accept', 9) $$, '%AT002%', 'and does not answer');
select act_as_owner();
update practices set opens_at = now() where title = 'A walk';
insert into practice_consents (practice_id, coach_id, client_id) select practice_id, coach_id, tap.record('Bea') from practice_consents;
update practice_consents set ended_at = null;
select tap.stands('accepted');
select act_as('Ann');
select is(tap.says('stop', 9), 10, 'When one of two stops');
select act_as_owner();
select results_eq('select tap.whose(client_id), ended_at is null from practice_consents order by 1', $$ values ('Ann', false), ('Bea', true) $$, 'it is her own consent that ends');
delete from practice_consents where client_id = tap.record('Bea');
update practice_consents set ended_at = null;

-- ---------- taking back ----------
select act_as('Noor');
select tap.stands('accepted');
select throws_like($$ select withdraw_practice(tap.the_practice('A walk'), 8) $$, '%AT007%', 'Noor takes it back at the revision she saw');
select is(withdraw_practice(tap.the_practice('A walk'), 9), 10, 'that one');
select is(withdraw_practice(tap.the_practice('A walk'), 9), 10, 'again changes nothing');
select results_eq('select ended_at = now() from practice_consents', array[true], 'consent ends with it');
select act_as_owner();
update practice_consents set ended_at = now() - interval '1 d';
select tap.stands('stopped');
select act_as('Noor');
select is(withdraw_practice(tap.the_practice('A walk'), 9), 10, 'One that Ann stopped can be taken back');
select results_eq('select ended_at = now() - interval ''1 d'' from practice_consents', array[true], 'her consent ended when she said so');
select tap.stands('finished');
select throws_like($$ select withdraw_practice(tap.the_practice('A walk'), 9) $$, '%AT022%', 'what is finished is not taken back');
select throws_like($$ select withdraw_practice(gen_random_uuid(), 1) $$, '%AT002%', 'nor what is not there');
select throws_like($$ select tap.says('accept', 9) $$, '%AT002%', 'She answers none for Ann');

-- ---------- the others ----------
select tap.stands('proposed');
select act_as('Bea');
select bag_eq('select title from practices', array['Blank', 'Long', 'Tiered'], 'Bea, another client, reads her own');
select throws_like($$ select tap.says('accept', 9) $$, '%AT002%', 'and accepts none of Ann''s');
select throws_like($$ select withdraw_practice(tap.the_practice('Blank'), 1) $$, '%AT010%', 'she takes back none');
select is_empty('select 1 from practice_consents', 'she reads no consent of Ann''s');
select act_as('Omar');
select is_empty('select 1 from practices union all select 1 from practice_consents', 'Omar, another coach, reads none');
select throws_like($$ select withdraw_practice(tap.the_practice('A walk'), 9) $$, '%AT002%', 'and takes back none');
select throws_like($$ select tap.proposes('Ann') $$, '%AT002%', 'he proposes nothing to Ann');
select act_as('Rhea');
select is_empty('select 1 from practices union all select 1 from practice_consents', 'Rhea, who was removed, reads none');
select throws_like($$ select tap.proposes('Rob') $$, '%AT010%', 'and proposes nothing');
select act_as_anon();
select throws_ok('select 1 from practices', '42501', null, 'signed out, there is none');

-- ---------- bounds that no API reaches ----------
select act_as_owner();
select throws_ok(format('update practices set %s where title = %L', change, 'A walk'), '23514', null, 'refused: ' || change) from unnest(array['title = '' ''', 'participants = ''three''',
  'minutes = 0', 'rule = ''x''', 'times = 7', 'steps = ''{}''', 'tier = ''x''', 'why = '' ''', 'why = repeat(''x'', 1001)', 'status = ''x''', 'delivery = ''x''', 'position = 1', 'starts_on = ''infinity''', 'ends_on = ''2000-01-01''']) change;
select throws_ok($$ update practices set client_id = tap.record('Dov') where title = 'A walk' $$, '23503', null, 'a practice does not point across coaches');
select throws_ok($$ update practices set session_id = tap.session_of('Bea') where title = 'A walk' $$, '23503', null, 'nor to another''s session');
select throws_ok($$ update practice_consents set client_id = tap.record('Dov') $$, '23503', null, 'nor does a consent');
select throws_ok($$ update practice_consents set coach_id = tap.user_of('Omar'), client_id = tap.record('Dov') $$, '23503', null, 'not even with its practice left behind');
select lives_ok($$ update practice_consents set client_id = tap.record('Bea') $$, 'The second of a couple will fit in');
delete from clients where name in ('Ann', 'Bea');
select is_empty('select 1 from practices where client_id in (tap.record(''Ann''), tap.record(''Bea'')) union all select 1 from practice_consents', 'who is erased leaves none');

select * from finish();
rollback;
