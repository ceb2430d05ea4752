-- The world that fixtures.sql tells of: a form much like the built-in intake in small, and who did what with it.

create function tap.a_definition() returns jsonb language sql immutable as $$
  select '{"sections": [
    {"linkId": "A", "title": "Welcome", "items": [
      {"linkId": "agree", "type": "boolean", "text": "I understand this is coaching.", "required": true, "sensitivity": "normal",
       "mustBe": true, "consent": "coaching_agreement", "seenBy": {"default": "coach", "fixed": true}},
      {"linkId": "checkins", "type": "boolean", "text": "I would like check-ins.", "sensitivity": "normal", "consent": "check_ins"},
      {"linkId": "home", "type": "choice", "text": "Where do you live?", "required": true, "sensitivity": "normal",
       "seenBy": {"default": "coach", "fixed": true},
       "answerOption": [{"value": "together", "label": "Together"}, {"value": "alone", "label": "Alone"}]},
      {"linkId": "rooms", "type": "number", "text": "How many rooms?", "sensitivity": "normal", "min": 1, "max": 50,
       "enableWhen": [{"question": "home", "operator": "=", "answer": "together"}]}]},
    {"linkId": "B", "title": "You", "items": [
      {"linkId": "hopes", "type": "longtext", "text": "What do you hope for?", "sensitivity": "private", "allowPreferNotToSay": true, "allowSayLive": true},
      {"linkId": "wishes", "type": "text", "text": "What do you wish?", "sensitivity": "intimate", "maxLength": 40, "allowPreferNotToSay": true, "allowSayLive": true},
      {"linkId": "body", "type": "text", "text": "How is your body?", "sensitivity": "health", "allowSayLive": true},
      {"linkId": "called", "type": "text", "text": "What should we call you?", "sensitivity": "normal", "role": "called", "allowPreferNotToSay": true}]},
    {"linkId": "G", "title": "Care", "items": [
      {"linkId": "now", "type": "choice", "text": "Is now a good time?", "required": true, "sensitivity": "safety",
       "seenBy": {"default": "only_me", "fixed": true},
       "answerOption": [{"value": "yes", "label": "Yes"}, {"value": "later", "label": "Later"}, {"value": "skip", "label": "Skip"}]},
      {"linkId": "flags", "type": "multi", "text": "Does any of this happen?", "sensitivity": "safety",
       "seenBy": {"default": "only_me", "fixed": true}, "safety": {"sharedOff": ["afraid", "hurt"]},
       "enableWhen": [{"question": "now", "operator": "=", "answer": "yes"}],
       "answerOption": [{"value": "afraid", "label": "Afraid"}, {"value": "hurt", "label": "Hurt"}, {"value": "none", "label": "None", "exclusive": true}]},
      {"linkId": "help", "type": "multi", "text": "What would help?", "sensitivity": "safety",
       "seenBy": {"default": "only_me", "fixed": true}, "enableBehavior": "any",
       "safety": {"sharedOff": ["pause"], "speakAlone": ["talk"], "tellNoOne": ["noone"]},
       "enableWhen": [{"question": "flags", "operator": "=", "answer": "afraid"}, {"question": "flags", "operator": "=", "answer": "hurt"}],
       "answerOption": [{"value": "res", "label": "Services"}, {"value": "talk", "label": "Talk alone"}, {"value": "pause", "label": "Pause"},
                        {"value": "noone", "label": "No one", "exclusive": true}]},
      {"linkId": "harm", "type": "choice", "text": "Thoughts of harm?", "sensitivity": "safety", "seenBy": {"default": "only_me"},
       "safety": {"crisis": ["yes"]}, "enableWhen": [{"question": "now", "operator": "=", "answer": "yes"}],
       "answerOption": [{"value": "no", "label": "No"}, {"value": "yes", "label": "Yes"}]}]}]}'::jsonb
$$;

create function tap.answer(p_link text, p_value jsonb, p_visibility text default 'coach', p_state text default 'answered', p_revision int default 0)
  returns jsonb language sql immutable as $$
  select jsonb_build_object('linkId', p_link, 'value', p_value, 'visibility', p_visibility, 'state', p_state, 'revision', p_revision)
$$;
comment on function tap.answer(text, jsonb, text, text, int) is 'One answer as the app sends it to save_answers().';

-- not stable, so that it finds what the same statement wrote before
create function tap.tag(p_assignment_id uuid, p_link text) returns int language sql volatile security definer set search_path = '' as $$
  select a.revision from public.answers a where a.assignment_id = p_assignment_id and a.link_id = p_link
$$;
create function tap.tag(p_client text, p_link text) returns int language sql volatile as $$ select tap.tag(tap.assignment(p_client), p_link) $$;
comment on function tap.tag(text, text) is 'The revision of an answer of a client, as it is now.';

-- the least that can be sent
create function tap.plain_answers() returns jsonb language sql immutable as $$
  select jsonb_build_array(tap.answer('agree', 'true'), tap.answer('home', '"alone"'), tap.answer('now', '"later"', 'only_me'))
$$;

create function tap.publishes(p_coach text, p_title text) returns uuid language plpgsql security definer as $$
begin
  perform tap.claim(p_coach);
  return private.publish_form(null, 'intake', p_title, tap.a_definition());
end
$$;

create function tap.is_given(p_client text, p_title text) returns uuid language plpgsql security definer as $$
begin
  perform tap.claim((select p.coach from tap.people p where p.name = p_client));
  return private.assign_form(gen_random_uuid(), tap.record(p_client), tap.version(p_title));
end
$$;

create function tap.saves(p_client text, variadic p_answers jsonb[]) returns void language plpgsql security definer as $$
declare
  a jsonb;
begin
  perform tap.claim(p_client);
  foreach a in array p_answers loop
    insert into public.answers (assignment_id, link_id, value, state, visibility)
      values (tap.assignment(p_client), a ->> 'linkId', nullif(a -> 'value', 'null'), a ->> 'state', a ->> 'visibility')
      on conflict (assignment_id, link_id) do update
        set value = excluded.value, state = excluded.state, visibility = excluded.visibility;
  end loop;
end
$$;
comment on function tap.saves(text, variadic jsonb[]) is 'A client answers some questions of the form they were given.';

create function tap.sends(p_client text, variadic p_answers jsonb[] default '{}') returns void language plpgsql security definer as $$
begin
  perform tap.saves(p_client, variadic array(select jsonb_array_elements(tap.plain_answers())) || p_answers);
  perform private.submit_assignment(tap.assignment(p_client));
end
$$;
comment on function tap.sends(text, variadic jsonb[]) is 'A client answers the least, and these, and sends the form.';

create function tap.amends(p_client text, p_answer jsonb) returns jsonb language plpgsql security definer as $$
begin
  perform tap.claim(p_client);
  return private.amend_answer(tap.assignment(p_client), p_answer ->> 'linkId', p_answer -> 'value', p_answer ->> 'state', p_answer ->> 'visibility',
    (select a.revision from public.answers a where a.assignment_id = tap.assignment(p_client) and a.link_id = p_answer ->> 'linkId'));
end
$$;
comment on function tap.amends(text, jsonb) is 'A client changes an answer of a form they sent.';

create function tap.looks_at(p_client text, p_action text) returns void language plpgsql security definer as $$
begin
  perform tap.claim((select p.coach from tap.people p where p.name = p_client));
  perform private.record_access(tap.record(p_client), p_action);
end
$$;

create function tap.is_removed(p_coach text) returns void language sql security definer as $$
  update public.coaches set removed_at = now() where id = tap.user_of(p_coach)
$$;

grant usage on schema tap to public;
grant execute on all functions in schema tap to public;

do $$
begin
  perform tap.a_coach('Noor'), tap.a_coach('Omar'), tap.a_coach('Rhea');
  perform tap.a_client('Noor', 'Ann'), tap.a_client('Noor', 'Bea'), tap.a_client('Noor', 'Cal'), tap.a_client('Noor', 'Lea', false);
  perform tap.a_client('Omar', 'Dov'), tap.a_client('Rhea', 'Rob');
  update tap.people set token = tap.token_of('client', tap.user_of('Noor'), tap.record('Lea'), 'Lea') where name = 'Lea';
  insert into public.forms (slug, kind, title) values ('tap-built-in', 'intake', 'A built-in form');
  insert into public.form_versions (form_id, version, definition) values (tap.form('A built-in form'), 1, tap.a_definition());
  perform tap.publishes('Noor', 'Noor''s form'), tap.publishes('Noor', 'Noor''s other form');
  perform tap.publishes('Omar', 'Omar''s form'), tap.publishes('Rhea', 'Rhea''s form');
  perform tap.is_given('Ann', 'Noor''s form'), tap.is_given('Bea', 'Noor''s form'), tap.is_given('Cal', 'Noor''s form');
  perform tap.is_given('Dov', 'Omar''s form'), tap.is_given('Rob', 'Rhea''s form');
  perform tap.sends('Ann', tap.answer('checkins', 'true'), tap.answer('hopes', '"To be heard"'), tap.answer('wishes', '"A secret"', 'only_me'),
    tap.answer('body', null, 'coach', 'live'), tap.answer('now', '"yes"', 'only_me'), tap.answer('flags', '["afraid"]', 'only_me'),
    tap.answer('help', '["talk"]', 'only_me'), tap.answer('harm', '"no"', 'only_me'));
  perform tap.amends('Ann', tap.answer('hopes', '"To be seen"')), tap.amends('Ann', tap.answer('wishes', '"Another secret"', 'only_me'));
  perform tap.saves('Bea', tap.answer('agree', 'true'), tap.answer('hopes', '"A draft"'));
  perform tap.claim('Bea'), private.remember_position(tap.assignment('Bea'), 'hopes');
  perform tap.sends('Cal', tap.answer('wishes', '"Kept"', 'only_me')), tap.sends('Dov'), tap.sends('Rob');
  perform tap.claim('Noor'), private.mark_reviewed(tap.assignment('Cal'));
  perform tap.looks_at('Ann', 'opened_record'), tap.looks_at('Dov', 'opened_record'), tap.looks_at('Rob', 'opened_record');
  update public.clients set status = 'archived' where id = tap.record('Cal');
  perform tap.is_removed('Rhea');
end
$$;
