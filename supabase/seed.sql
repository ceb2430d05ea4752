-- Demonstration data: one coach with eleven clients in every state of the intake, and a second coach who must see none of them.
-- Deterministic, dates relative to today, every person invented. All accounts have the password walk-slowly-tonight.
-- Accounts come in through the same door as everybody: an invitation and the triggers on auth.users.

create function pg_temp.account(p_id uuid, p_email text, p_name text, p_zone text, p_token text) returns void language plpgsql as $$
begin
  insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    values (p_id, 'authenticated', 'authenticated', p_email, '$2b$10$nKuQYioNjcEdm2Qw.pQzlOftD5oJjU7q/Rp/oMYpmOGTuIrEgvdum', now(),
      '{"provider": "email", "providers": ["email"]}', jsonb_build_object('invitation', p_token, 'name', p_name, 'time_zone', p_zone), now(), now());
  -- the token did its work; a real sign-up leaves it too, and it is used up
  insert into auth.identities (id, provider, provider_id, user_id, identity_data, last_sign_in_at, created_at, updated_at)
    values (p_id, 'email', p_id::text, p_id, jsonb_build_object('sub', p_id, 'email', p_email, 'email_verified', true), now(), now(), now());
end $$;

create function pg_temp.act_as(p_id uuid) returns void language sql as $$
  select set_config('request.jwt.claim.sub', p_id::text, false),
         set_config('request.jwt.claims', jsonb_build_object('sub', p_id, 'role', 'authenticated')::text, false);
$$;

create function pg_temp.client(p_id uuid, p_coach uuid, p_name text, p_preferred text, p_pronouns text, p_email text, p_status text, p_tags text[], p_days int) returns void language sql as $$
  insert into public.clients (id, coach_id, name, preferred_name, pronouns, email, status, tags, created_at, updated_at)
    values (p_id, p_coach, p_name, p_preferred, p_pronouns, p_email, p_status, p_tags, now() - make_interval(days => p_days), now() - make_interval(days => p_days));
$$;

-- Invites as the coach, joins as the client.
create function pg_temp.joins(p_coach uuid, p_client uuid, p_user uuid) returns void language plpgsql as $$
declare
  who public.clients;
  invited record;
begin
  select * into who from public.clients where id = p_client;
  perform pg_temp.act_as(p_coach);
  select * into invited from private.invite_client(p_client);
  perform pg_temp.account(p_user, who.email, coalesce(who.preferred_name, who.name), 'Europe/London', invited.token);
  update public.invitations set created_at = who.created_at, expires_at = who.created_at + interval '72 hours', used_at = who.created_at + interval '5 hours'
   where id = invited.invitation_id;
end $$;

-- Assigns the built-in intake so many days ago.
create function pg_temp.gets_intake(p_coach uuid, p_client uuid, p_assignment uuid, p_days int) returns void language plpgsql as $$
declare
  made uuid;
begin
  perform pg_temp.act_as(p_coach);
  made := private.assign_form(p_assignment, p_client, '00000000-0000-4000-8000-0000000f0101');
  update public.form_assignments set id = p_assignment, assigned_at = now() - make_interval(days => p_days) where id = made;
end $$;

create function pg_temp.sends(p_user uuid, p_assignment uuid, p_days numeric) returns void language plpgsql as $$
begin
  perform pg_temp.act_as(p_user);
  perform public.submit_assignment(p_assignment);
  update public.form_assignments set submitted_at = now() - make_interval(secs => p_days * 86400) where id = p_assignment;
  update public.answers set sent_at = now() - make_interval(secs => p_days * 86400), updated_at = now() - make_interval(secs => p_days * 86400) where assignment_id = p_assignment;
  update public.consents set agreed_at = now() - make_interval(secs => p_days * 86400) where assignment_id = p_assignment;
end $$;

-- ---------- two coaches ----------
insert into public.invitations (role, email, hash) values ('coach', 'noor@example.com', sha256(convert_to('seed-coach-noor', 'UTF8')));
select pg_temp.account('00000000-0000-4000-8000-000000000001', 'noor@example.com', 'Noor Haddad', 'Europe/London', 'seed-coach-noor');
insert into public.invitations (role, email, hash) values ('coach', 'tomas@example.com', sha256(convert_to('seed-coach-tomas', 'UTF8')));
select pg_temp.account('00000000-0000-4000-8000-000000000002', 'tomas@example.com', 'Tomas Lind', 'Europe/London', 'seed-coach-tomas');
update public.coaches set practice_name = 'Stillwater Practice', slug = 'stillwater', crisis_resources = jsonb_build_array(
    jsonb_build_object('name', 'Someone to listen, day and night', 'contact', '116 123', 'note', 'Free to call, and you need not give a name.', 'locale', 'en-GB', 'verifiedOn', (current_date - 20)::text),
    jsonb_build_object('name', 'Help when home is not safe', 'contact', '0808 2000 247', 'note', 'Free, day and night; they never call back without asking.', 'locale', 'en-GB', 'verifiedOn', (current_date - 20)::text))
  where id = '00000000-0000-4000-8000-000000000001';

-- ---------- Noor's clients ----------
select pg_temp.client('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000001', 'Adaeze Okonkwo', null, 'she/her', 'adaeze@example.com', 'active', array['couple'], 80);
select pg_temp.client('00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000001', 'Daniel Okonkwo', null, 'he/him', 'daniel@example.com', 'active', array['couple'], 79);
select pg_temp.client('00000000-0000-4000-8000-000000000103', '00000000-0000-4000-8000-000000000001', 'Yuki Tanabe', null, 'they/them', 'yuki@example.com', 'active', '{}', 9);
select pg_temp.client('00000000-0000-4000-8000-000000000104', '00000000-0000-4000-8000-000000000001', 'Rafael Monteiro', 'Rafa', 'he/him', 'rafael@example.com', 'active', array['evenings'], 130);
select pg_temp.client('00000000-0000-4000-8000-000000000105', '00000000-0000-4000-8000-000000000001', 'Priya Raman', null, 'she/her', 'priya@example.com', 'active', '{}', 4);
select pg_temp.client('00000000-0000-4000-8000-000000000106', '00000000-0000-4000-8000-000000000001', 'Marta Wiśniewska', null, 'she/her', 'marta@example.com', 'lead', '{}', 12);
select pg_temp.client('00000000-0000-4000-8000-000000000107', '00000000-0000-4000-8000-000000000001', 'Leila Farahani', 'ليلى', 'she/her', 'leila@example.com', 'active', '{}', 2);
select pg_temp.client('00000000-0000-4000-8000-000000000108', '00000000-0000-4000-8000-000000000001', 'Henry Whitlock', null, 'he/him', null, 'lead', array['met at the workshop'], 6);
select pg_temp.client('00000000-0000-4000-8000-000000000109', '00000000-0000-4000-8000-000000000001', 'Solène Girard', null, 'she/her', 'solene@example.com', 'completed', '{}', 400);
select pg_temp.client('00000000-0000-4000-8000-000000000110', '00000000-0000-4000-8000-000000000001', 'Anneliese Theodora van der Westhuizen-Papadopoulou', null, null, 'annelies@example.com', 'paused', array['long distance'], 210);
select pg_temp.client('00000000-0000-4000-8000-000000000111', '00000000-0000-4000-8000-000000000001', 'Gwen Morrow', null, 'she/her', 'gwen@example.com', 'archived', '{}', 500);
select pg_temp.client('00000000-0000-4000-8000-000000000121', '00000000-0000-4000-8000-000000000002', 'Ines Duarte', null, 'she/her', 'ines@example.com', 'active', '{}', 40);
select pg_temp.joins('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000201');
select pg_temp.joins('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000202');
select pg_temp.joins('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000103', '00000000-0000-4000-8000-000000000203');
select pg_temp.joins('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000104', '00000000-0000-4000-8000-000000000204');
select pg_temp.joins('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000105', '00000000-0000-4000-8000-000000000205');
select pg_temp.joins('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000110', '00000000-0000-4000-8000-000000000206');

-- invited and not come: one still in time, one too late
select pg_temp.act_as('00000000-0000-4000-8000-000000000001');
select count(*) from private.invite_client('00000000-0000-4000-8000-000000000107');
select count(*) from private.invite_client('00000000-0000-4000-8000-000000000106');
update public.invitations set created_at = now() - interval '8 days', expires_at = now() - interval '5 days' where client_id = '00000000-0000-4000-8000-000000000106';

-- ---------- intakes ----------
select pg_temp.gets_intake('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000301', 14);
select pg_temp.act_as('00000000-0000-4000-8000-000000000201');
select public.save_answers('00000000-0000-4000-8000-000000000301', $json$[
  {"linkId": "q01", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q02", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q03", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q04", "state": "answered", "visibility": "coach", "value": "app"},
  {"linkId": "q05", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q06", "state": "answered", "visibility": "coach", "value": "Adaeze Okonkwo"},
  {"linkId": "q46", "state": "answered", "visibility": "coach", "value": "She/her. My mother says the name properly; anyone else may try."},
  {"linkId": "q07", "state": "answered", "visibility": "coach", "value": "40s"},
  {"linkId": "q08", "state": "answered", "visibility": "coach", "value": "We are kind to each other and it feels like a well-run office. I miss being wanted on a Tuesday."},
  {"linkId": "q09", "state": "answered", "visibility": "coach", "value": "To laugh in bed again. To ask for things without rehearsing. To be held when nothing is wrong."},
  {"linkId": "q10", "state": "answered", "visibility": "coach", "value": "couple"},
  {"linkId": "q11", "state": "answered", "visibility": "coach", "value": "cohab"},
  {"linkId": "q12", "state": "answered", "visibility": "coach", "value": "10_19"},
  {"linkId": "q13", "state": "answered", "visibility": "coach", "value": 4},
  {"linkId": "q14", "state": "answered", "visibility": "coach", "value": "yes"},
  {"linkId": "q15", "state": "answered", "visibility": "coach", "value": "The ferry to Ullapool, the year the engine broke. Nothing to do but talk, and his coat round both of us."},
  {"linkId": "q16", "state": "answered", "visibility": "coach", "value": ["kids", "work"]},
  {"linkId": "q17", "state": "answered", "visibility": "coach", "value": 7},
  {"linkId": "q18", "state": "answered", "visibility": "coach", "value": 8},
  {"linkId": "q19", "state": "answered", "visibility": "coach", "value": 5},
  {"linkId": "q20", "state": "answered", "visibility": "only_me", "value": 3},
  {"linkId": "q21", "state": "answered", "visibility": "coach", "value": "peri"},
  {"linkId": "q22", "state": "answered", "visibility": "coach", "value": ["sleep", "desire"]},
  {"linkId": "q24", "state": "answered", "visibility": "coach", "value": "Evenings are hard on school days. By nine I have been touched all day by small people."},
  {"linkId": "q25", "state": "answered", "visibility": "coach", "value": "monthly"},
  {"linkId": "q26", "state": "answered", "visibility": "coach", "value": 6},
  {"linkId": "q27", "state": "answered", "visibility": "coach", "value": 4},
  {"linkId": "q28", "state": "answered", "visibility": "coach", "value": 5},
  {"linkId": "q29", "state": "answered", "visibility": "coach", "value": 8},
  {"linkId": "q30", "state": "live", "visibility": "coach"},
  {"linkId": "q31", "state": "answered", "visibility": "coach", "value": "He saved me the window seat."},
  {"linkId": "q32", "state": "answered", "visibility": "coach", "value": "less"},
  {"linkId": "q33", "state": "answered", "visibility": "coach", "value": ["hands", "hug", "cuddle"]},
  {"linkId": "q34", "state": "answered", "visibility": "coach", "value": "yes"},
  {"linkId": "q35", "state": "skipped", "visibility": "coach"},
  {"linkId": "q36", "state": "answered", "visibility": "coach", "value": 3},
  {"linkId": "q37", "state": "answered", "visibility": "coach", "value": 7},
  {"linkId": "q38", "state": "answered", "visibility": "coach", "value": ["mind"]},
  {"linkId": "q39", "state": "answered", "visibility": "only_me", "value": "skip"},
  {"linkId": "q43", "state": "answered", "visibility": "coach", "value": "no"},
  {"linkId": "q44", "state": "answered", "visibility": "coach", "value": ["none"]},
  {"linkId": "q45", "state": "answered", "visibility": "coach", "value": "Thirty minutes a week, Sunday mornings. I prefer “closeness” to “intimacy”."}
]$json$);
select pg_temp.sends('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000301', 0.4);
select pg_temp.gets_intake('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000302', 14);
select pg_temp.act_as('00000000-0000-4000-8000-000000000202');
select public.save_answers('00000000-0000-4000-8000-000000000302', $json$[
  {"linkId": "q01", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q02", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q03", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q04", "state": "answered", "visibility": "coach", "value": "app"},
  {"linkId": "q05", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q06", "state": "answered", "visibility": "coach", "value": "Daniel Okonkwo"},
  {"linkId": "q08", "state": "answered", "visibility": "coach", "value": "She asked me to, and then I noticed I wanted to."},
  {"linkId": "q10", "state": "answered", "visibility": "coach", "value": "couple"},
  {"linkId": "q11", "state": "answered", "visibility": "coach", "value": "cohab"},
  {"linkId": "q12", "state": "answered", "visibility": "coach", "value": "10_19"},
  {"linkId": "q13", "state": "answered", "visibility": "coach", "value": 6},
  {"linkId": "q16", "state": "answered", "visibility": "coach", "value": ["work", "money"]},
  {"linkId": "q17", "state": "answered", "visibility": "coach", "value": 5},
  {"linkId": "q18", "state": "answered", "visibility": "coach", "value": 6},
  {"linkId": "q26", "state": "answered", "visibility": "coach", "value": 5},
  {"linkId": "q28", "state": "answered", "visibility": "coach", "value": 3},
  {"linkId": "q29", "state": "answered", "visibility": "coach", "value": 9},
  {"linkId": "q30", "state": "answered", "visibility": "coach", "value": "mine"},
  {"linkId": "q34", "state": "answered", "visibility": "coach", "value": "later"},
  {"linkId": "q39", "state": "answered", "visibility": "only_me", "value": "skip"},
  {"linkId": "q45", "state": "answered", "visibility": "coach", "value": "Phones away is fine. Not during the match."}
]$json$);
select pg_temp.sends('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000302', 6);
update public.form_assignments set status = 'reviewed', reviewed_at = now() - interval '5 days' where id = '00000000-0000-4000-8000-000000000302';
select pg_temp.gets_intake('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000104', '00000000-0000-4000-8000-000000000304', 120);
select pg_temp.act_as('00000000-0000-4000-8000-000000000204');
select public.save_answers('00000000-0000-4000-8000-000000000304', $json$[
  {"linkId": "q01", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q02", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q03", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q04", "state": "answered", "visibility": "coach", "value": "app"},
  {"linkId": "q05", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q06", "state": "answered", "visibility": "coach", "value": "Rafa"},
  {"linkId": "q07", "state": "answered", "visibility": "coach", "value": "50s"},
  {"linkId": "q08", "state": "answered", "visibility": "coach", "value": "After the separation I do not know how to start again, or whether I want to."},
  {"linkId": "q10", "state": "answered", "visibility": "coach", "value": "me"},
  {"linkId": "q11", "state": "answered", "visibility": "coach", "value": "single"},
  {"linkId": "q15", "state": "answered", "visibility": "coach", "value": "Dancing in my sister’s kitchen, no one watching."},
  {"linkId": "q16", "state": "answered", "visibility": "coach", "value": ["health"]},
  {"linkId": "q17", "state": "answered", "visibility": "coach", "value": 4},
  {"linkId": "q18", "state": "answered", "visibility": "coach", "value": 2},
  {"linkId": "q20", "state": "answered", "visibility": "coach", "value": 8},
  {"linkId": "q28", "state": "answered", "visibility": "coach", "value": 3},
  {"linkId": "q29", "state": "answered", "visibility": "coach", "value": 6},
  {"linkId": "q30", "state": "answered", "visibility": "coach", "value": "both"},
  {"linkId": "q34", "state": "answered", "visibility": "coach", "value": "no"},
  {"linkId": "q38", "state": "answered", "visibility": "coach", "value": ["breath"]},
  {"linkId": "q39", "state": "answered", "visibility": "only_me", "value": "skip"},
  {"linkId": "q44", "state": "answered", "visibility": "coach", "value": ["surg"]},
  {"linkId": "q45", "state": "answered", "visibility": "coach", "value": "Mornings. Please, no homework that needs a mirror."}
]$json$);
select pg_temp.sends('00000000-0000-4000-8000-000000000204', '00000000-0000-4000-8000-000000000304', 118);
update public.form_assignments set status = 'reviewed', reviewed_at = now() - interval '117 days' where id = '00000000-0000-4000-8000-000000000304';
select pg_temp.gets_intake('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000110', '00000000-0000-4000-8000-000000000310', 200);
select pg_temp.act_as('00000000-0000-4000-8000-000000000206');
select public.save_answers('00000000-0000-4000-8000-000000000310', $json$[
  {"linkId": "q01", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q02", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q03", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q04", "state": "answered", "visibility": "coach", "value": "app"},
  {"linkId": "q05", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q11", "state": "answered", "visibility": "coach", "value": "apart"},
  {"linkId": "q12", "state": "answered", "visibility": "coach", "value": "2_9"},
  {"linkId": "q13", "state": "answered", "visibility": "coach", "value": 5},
  {"linkId": "q16", "state": "answered", "visibility": "coach", "value": ["work"]},
  {"linkId": "q34", "state": "answered", "visibility": "coach", "value": "yes"},
  {"linkId": "q35", "state": "answered", "visibility": "coach", "value": 6},
  {"linkId": "q39", "state": "answered", "visibility": "only_me", "value": "skip"}
]$json$);
select pg_temp.sends('00000000-0000-4000-8000-000000000206', '00000000-0000-4000-8000-000000000310', 199);
update public.form_assignments set status = 'reviewed', reviewed_at = now() - interval '198 days' where id = '00000000-0000-4000-8000-000000000310';
select pg_temp.gets_intake('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000103', '00000000-0000-4000-8000-000000000303', 8);
select pg_temp.act_as('00000000-0000-4000-8000-000000000203');
select public.save_answers('00000000-0000-4000-8000-000000000303', $json$[
  {"linkId": "q01", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q02", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q03", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q04", "state": "answered", "visibility": "coach", "value": "app"},
  {"linkId": "q05", "state": "answered", "visibility": "coach", "value": true},
  {"linkId": "q06", "state": "answered", "visibility": "coach", "value": "Yuki Tanabe"},
  {"linkId": "q46", "state": "answered", "visibility": "coach", "value": "They/them"},
  {"linkId": "q08", "state": "answered", "visibility": "coach", "value": "I read about slow touch and cried on the train. I would like to know why."},
  {"linkId": "q11", "state": "answered", "visibility": "coach", "value": "multi"},
  {"linkId": "q12", "state": "answered", "visibility": "coach", "value": "2_9"},
  {"linkId": "q13", "state": "answered", "visibility": "coach", "value": 6}
]$json$);
select public.remember_position('00000000-0000-4000-8000-000000000303', 'q14');
select pg_temp.gets_intake('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000105', '00000000-0000-4000-8000-000000000305', 4);

-- Rafa changed an answer after sending, and the coach has not seen it yet.
select pg_temp.act_as('00000000-0000-4000-8000-000000000204');
select public.amend_answer('00000000-0000-4000-8000-000000000304', '{"linkId": "q20", "value": 6, "state": "answered", "visibility": "coach", "revision": 1}');
select set_config('request.jwt.claim.sub', '', false), set_config('request.jwt.claims', '', false);

-- GoTrue (hosted, or the Docker stack) finds only users of the nil instance and cannot read null tokens; the embedded back end has no such columns.
do $$
begin
  if exists (select from information_schema.columns
              where table_schema = 'auth' and table_name = 'users' and column_name = 'instance_id') then
    execute $q$ update auth.users set instance_id = '00000000-0000-0000-0000-000000000000', confirmation_token = '', recovery_token = '',
      email_change = '', email_change_token_new = '', email_change_token_current = '', phone_change = '', phone_change_token = '',
      reauthentication_token = '' where instance_id is null $q$;
  end if;
end $$;
