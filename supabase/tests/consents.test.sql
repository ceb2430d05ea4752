-- Consents: what a client agreed to, in which words, when, and whether it was taken back.
begin;
set local search_path = public, tap;
select plan(31);

select act_as('Ann');
select results_eq('select tap.whose(client_id), document, wording from consents order by 2',
  $$ values ('Ann', 'check_ins', 'I would like check-ins.'), ('Ann', 'coaching_agreement', 'I understand this is coaching.') $$,
  'Ann, a client, reads what she agreed to, word for word');
select results_eq('select distinct form_version_id from consents', $$ values (tap.version('Noor''s form')) $$, 'and in which version');
select throws_ok($$ insert into consents (document, wording) values ('x', 'y') $$, '42501', null, 'none is written by hand');
select throws_ok($$ update consents set withdrawn_at = now() $$, '42501', null, 'changed');
select throws_ok($$ delete from consents $$, '42501', null, 'or deleted');
select lives_ok($$ select withdraw_consent(tap.consent('Ann')) $$, 'she takes one back');
select results_eq($$ select document from consents where withdrawn_at = now() $$, array['check_ins'], 'which one is kept');
select act_as_owner();
update consents set withdrawn_at = 'epoch' where id = tap.consent('Ann');
select act_as('Ann');
select lives_ok($$ select withdraw_consent(tap.consent('Ann')) $$, 'again');
select results_eq($$ select withdrawn_at from consents where document = 'check_ins' $$, array['epoch'::timestamptz], 'changes nothing');
select throws_like($$ select withdraw_consent(tap.consent('Dov')) $$, '%AT002%', 'Dov''s consent is not found');
select throws_like($$ select withdraw_consent(tap.consent('Cal')) $$, '%AT002%', 'nor is Cal''s, who has the same coach');
select throws_like($$ select withdraw_consent(gen_random_uuid()) $$, '%AT002%', 'like none at all');

select act_as('Noor');
select results_eq('select distinct tap.whose(client_id) from consents order by 1', array['Ann', 'Cal'], 'Noor, a coach, reads what her clients agreed to');
select throws_like($$ select withdraw_consent(tap.consent('Cal')) $$, '%AT002%', 'and takes nothing back in their name');
select act_as('Bea');
select is_empty('select 1 from consents', 'Bea has agreed to nothing yet, whatever she ticked');
select act_as('Omar');
select results_eq('select distinct tap.whose(client_id) from consents', array['Dov'], 'Omar, another coach, reads his own clients''');
select act_as('Rhea');
select is_empty('select 1 from consents', 'Rhea, who was removed, reads none');
select act_as_anon();
select throws_ok('select 1 from consents', '42501', null, 'signed out, there is nothing to read');
select throws_ok($$ select withdraw_consent(gen_random_uuid()) $$, '42501', null, 'nor to take back');

-- ---------- an answer that changes ----------
select tap.amends('Cal', tap.answer('checkins', 'true'));
select act_as('Cal');
select results_eq($$ select agreed_at = now(), withdrawn_at is null from consents where document = 'check_ins' $$, $$ values (true, true) $$, 'Cal agrees later, by amending');
select act_as_owner();
update consents set withdrawn_at = null where id = tap.consent('Ann');
select tap.amends('Cal', tap.answer('checkins', 'true', 'only_me'));
select act_as('Cal');
select results_eq($$ select withdrawn_at is null from consents where document = 'check_ins' $$, array[true], 'who sees the answer makes no difference to the consent');
select tap.amends('Cal', tap.answer('checkins', 'false'));
select act_as_owner();
select is((select count(*)::int from consents where withdrawn_at is null and client_id in (tap.record('Ann'), tap.record('Cal'))), 3, 'A no takes back that consent and no other');
select act_as('Cal');
select results_eq($$ select withdrawn_at = now() from consents where document = 'check_ins' $$, array[true], 'a no instead of the yes takes the consent back');
select act_as_owner();
update consents set withdrawn_at = 'epoch' where document = 'check_ins' and withdrawn_at is not null;
select tap.amends('Cal', tap.answer('checkins', 'true'));
select tap.amends('Cal', tap.answer('checkins', 'false'));
select tap.amends('Cal', tap.answer('checkins', 'true'));
select act_as('Cal');
select results_eq($$ select count(*)::int, count(*) filter (where withdrawn_at is null)::int from consents where document = 'check_ins' $$, $$ values (3, 1) $$,
  'and a yes after that is a consent of its own');
select is((select count(*)::int from consents where withdrawn_at = 'epoch'), 1, 'when one was taken back is not rewritten');
select tap.sends('Bea');
select act_as('Bea');
select results_eq('select document from consents', array['coaching_agreement'], 'Bea sends a form: what she did not say yes to is no consent');
select act_as('Cal');
select lives_ok($$ select withdraw_consent(id) from consents where document = 'coaching_agreement' $$, 'Cal withdraws the agreement itself');
select tap.amends('Cal', tap.answer('home', '"together"'));
select act_as('Cal');
select results_eq($$ select withdrawn_at is not null from consents where document = 'coaching_agreement' $$, array[true], 'which no other amendment brings back');

select act_as_owner();
select throws_ok($$ update consents set client_id = tap.record('Dov') where client_id = tap.record('Ann') $$, '23503', null, 'no row points across coaches');
select is((select count(*)::int from consents where client_id = tap.record('Dov')), 1, 'what was not agreed to is no consent');
select throws_ok($$ insert into consents (coach_id, client_id, assignment_id, form_version_id, document, wording)
  select coach_id, client_id, assignment_id, form_version_id, document, wording from consents where client_id = tap.record('Dov') $$, '23505', null,
  'a document is agreed to once at a time');

select * from finish();
rollback;
