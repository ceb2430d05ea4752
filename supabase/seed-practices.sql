-- Half a year of practices for Noor's clients, after seed-history.sql: proposed, accepted, paused, set aside, stopped, finished; what they
-- logged, what she answered and has not read yet; a programme of hers, one practice of her own, and a step that waits.
-- Deterministic, relative to today; every person is invented.

insert into public.library_practices (id, coach_id, title, category, participants, minutes, rule, times, steps, notice, not_when, for_coach, timers, created_at, updated_at) values
  ('00000000-0000-4000-8000-0000000c0001', '00000000-0000-4000-8000-000000000001', 'A song in the kitchen', 'celebrate', 'solo', 4, 'FREQ=WEEKLY;BYDAY=SA', 1,
    array['Choose one song before you start cooking.', 'Turn it up a little more than is polite.', 'Move as if nobody will ever hear of it.', 'When it ends, stand still for three breaths.'],
    'Where in the body did the song arrive first?', 'Leave it on days when you would rather not be seen.',
    'For people who are at home in the body sooner than in words. Ask which song it was, and never how it looked.',
    '[{"step": 4, "seconds": 15, "label": "Three breaths"}]', now() - interval '150 days', now() - interval '150 days');

insert into public.programmes (id, coach_id, request_id, title, description, created_at, updated_at) values
  ('00000000-0000-4000-8000-0000000d0001', '00000000-0000-4000-8000-000000000001', gen_random_uuid(), 'From breath to hands',
    'For people whom touch reaches too fast. Nothing follows before the one before was easy.', now() - interval '100 days', now() - interval '100 days');

create temporary table step (nr int, slug text, delivery text, days int);
insert into step values (1, 'arriving-breath', 'at_once', null), (2, 'hand-hold', 'days_after', 7), (3, 'slow-hand-massage', 'after_previous', null),
  (4, 'unhurried-touch-a', 'after_previous', null), (5, 'unhurried-touch-b', 'after_previous', null);
insert into public.programme_items (coach_id, programme_id, position, library_practice_id, delivery, days)
  select '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000d0001', s.nr, l.id, s.delivery, s.days
    from step s join public.library_practices l on l.slug = s.slug and l.coach_id is null;

insert into public.favourite_practices (coach_id, library_practice_id)
  select '00000000-0000-4000-8000-000000000001', l.id from public.library_practices l
   where l.coach_id is null and l.slug in ('arriving-breath', 'small-wins');

-- to whom, what, how many days ago it was assigned, how it stands, since how many days it is over, and why
create temporary table given (nr int, client_id uuid, slug text, ago int, status text, ended int, why text, position int);
insert into given values
  (11, '00000000-0000-4000-8000-000000000101', 'arriving-breath', 172, 'finished', 60, 'So that you arrive before the children do.', null),
  (12, '00000000-0000-4000-8000-000000000101', 'small-wins', 118, 'accepted', null, 'You said that nobody counts what goes well. Let us count.', null),
  (13, '00000000-0000-4000-8000-000000000101', 'unsent-letter', 90, 'set_aside', null, 'Only if the page from last spring is still on your mind.', null),
  (14, '00000000-0000-4000-8000-000000000101', 'long-hug', 76, 'accepted', null, 'You miss being held when nothing is wrong. This is a very small beginning.', null),
  (15, '00000000-0000-4000-8000-000000000101', 'weekly-check-in', 48, 'paused', null, 'A place for the worry, so that it does not have to come to bed.', null),
  (16, '00000000-0000-4000-8000-000000000101', 'device-free-dinner', 3, 'proposed', null, 'You both asked for evenings that belong to nobody else. Sunday, perhaps?', null),
  (21, '00000000-0000-4000-8000-000000000102', 'ten-minute-unload', 110, 'stopped', 71, null, null),
  (22, '00000000-0000-4000-8000-000000000102', 'body-weather', 84, 'accepted', null, 'You said your shoulders knew before you did.', null),
  (23, '00000000-0000-4000-8000-000000000102', 'mirror-listening', 41, 'accepted', null, 'You mend before she has finished. This is practice in not mending.', null),
  (31, '00000000-0000-4000-8000-000000000103', 'arriving-breath', 33, 'finished', 20, 'We go slowly, and you say how slowly.', 1),
  (32, '00000000-0000-4000-8000-000000000103', 'hand-hold', 33, 'accepted', null, 'We go slowly, and you say how slowly.', 2),
  (33, '00000000-0000-4000-8000-000000000103', 'slow-hand-massage', 33, 'proposed', null, 'We go slowly, and you say how slowly.', 3),
  (34, '00000000-0000-4000-8000-000000000103', 'unhurried-touch-a', 33, 'proposed', null, 'We go slowly, and you say how slowly.', 4),
  (35, '00000000-0000-4000-8000-000000000103', 'unhurried-touch-b', 33, 'proposed', null, 'We go slowly, and you say how slowly.', 5),
  (41, '00000000-0000-4000-8000-000000000104', 'facts-not-story', 140, 'finished', 44, 'For the conversations that go on in the shower.', null),
  (42, '00000000-0000-4000-8000-000000000104', null, 95, 'accepted', null, 'Because your sister’s kitchen is the best thing you have told me.', null),
  (43, '00000000-0000-4000-8000-000000000104', 'kind-eyes-body-scan', 36, 'paused', null, 'With hands only, and never where it hurts. No mirror.', null),
  (51, '00000000-0000-4000-8000-000000000105', 'four-part-message', 2, 'proposed', null, 'One sentence for Arun, when you find it.', null),
  (61, '00000000-0000-4000-8000-000000000110', 'listen-or-ideas', 130, 'accepted', null, 'For bad connections, of both kinds.', null),
  (62, '00000000-0000-4000-8000-000000000110', 'slow-road-review', 100, 'withdrawn', null, null, null);

insert into public.practices (id, coach_id, client_id, library_practice_id, request_id, title, category, participants, minutes, rule, times, steps, notice,
    not_when, timers, pace, tier, cautions, why, status, programme_run_id, position, delivery, days, opens_at, assigned_at, revision)
  select md5('practice ' || g.nr)::uuid, '00000000-0000-4000-8000-000000000001', g.client_id, l.id,
         md5('request ' || case when g.position is null then g.nr else 0 end)::uuid, l.title, l.category, l.participants, l.minutes, l.rule, l.times,
         l.steps, l.notice, l.not_when, l.timers, l.pace, l.tier, l.cautions, g.why, g.status, case when g.position is not null then md5('run')::uuid end, g.position, s.delivery, s.days,
         case when g.position is null or g.position = 1 then at.given
           when g.position = 2 then (current_date - g.ago + 7)::timestamp at time zone 'Europe/London' end,
         at.given, case g.status when 'proposed' then 1 when 'accepted' then 2 when 'set_aside' then 2 when 'withdrawn' then 2 else 3 end
    from given g
    join public.library_practices l on (l.slug = g.slug and l.coach_id is null) or (g.slug is null and l.id = '00000000-0000-4000-8000-0000000c0001')
    left join step s on s.nr = g.position,
         lateral (select (current_date - g.ago + time '16:40') at time zone 'Europe/London' as given) at;
insert into public.practice_consents (practice_id, coach_id, client_id, accepted_at, ended_at)
  select p.id, p.coach_id, p.client_id, p.assigned_at + interval '5 hours', (current_date - g.ended + time '21:00') at time zone 'Europe/London'
    from given g join public.practices p on p.id = md5('practice ' || g.nr)::uuid
   where g.status in ('accepted', 'paused', 'stopped', 'finished');

-- ---------- what they logged ----------
-- which practice, how many days ago, done or not, before and after, words, who sees it; what Noor answered, and whether she has read it
create temporary table tried (nr int, ago int, done boolean, before int, after int, reflection text, win text, visibility text, talk boolean, reply text, is_new boolean);
insert into tried values
  (11, 171, true, 6, 4, 'In the car, before the school gate. Four breaths, and I was a person.', '', 'coach', false, 'The gate is a good bell. Let it ring for you.', false),
  (11, 150, true, 5, 5, '', 'Did it while the kettle boiled, so the kettle did it too.', 'coach', false, null, false),
  (11, 121, true, 7, 3, 'I forgot for nine days and nobody was cross, least of all me.', '', 'coach', false, null, false),
  (11, 63, true, 4, 2, 'It happens without me now.', 'I stopped counting.', 'coach', false, 'Then it is yours. Finish it whenever you like.', false),
  (12, 117, true, null, null, 'He put the bins out in the rain and came in singing. I said so, aloud.', 'Said thank you while it was still wet.', 'coach', false, null, false),
  (12, 96, true, null, null, 'An empty day. We said that it was empty, and laughed.', '', 'coach', false, 'An empty day that is said aloud is not quite empty.', false),
  (12, 58, true, null, null, 'I kept one for myself and told nobody. It was about my knees.', '', 'only_me', false, null, false),
  (12, 9, true, null, null, '', 'We both named the same thing.', 'coach', false, null, false),
  (12, 2, true, null, null, 'He asked me what mine was before I had sat down.', 'He asked first.', 'coach', false, null, true),
  (14, 74, true, 3, 2, 'Twenty is long when the pasta is boiling.', '', 'coach', false, null, false),
  (14, 52, true, 4, 4, 'We giggled until eleven and then it went quiet.', '', 'coach', false, 'What was in the quiet?', false),
  (14, 30, true, 6, 6, 'I did it to be fair. I would not call it a hug.', '', 'only_me', false, null, false),
  (14, 1, true, 4, 2, 'At twenty I usually let go first. Tonight he did, and I noticed that I wanted one more.', '', 'coach', true, null, true),
  (15, 44, true, 6, 4, 'I got to the need before the worry. That has never happened.', 'He repeated it without the word “but”.', 'coach', false, 'That order is worth keeping. What made it easier this time?', false),
  (15, 37, true, 5, 4, '', '', 'coach', false, null, false),
  (15, 23, false, 5, 7, 'His mother rang. We stopped, and did not begin again. That was all right.', '', 'coach', true, 'Stopping well is part of it. Shall we look at the hour on Sunday?', false),
  (21, 104, true, 7, 5, 'I talked for ten minutes and she still had her coat on.', '', 'coach', false, null, false),
  (21, 92, true, 6, 6, '', '', 'coach', false, null, false),
  (21, 73, false, 5, 8, 'It turned into the shopping list and then into us.', '', 'coach', false, 'Thank you for stopping there. It need not come back.', false),
  (22, 80, true, null, null, 'Shoulders: fog. Stomach: fair.', '', 'coach', false, null, false),
  (22, 47, true, null, null, 'Low pressure since the call about Dad. I did not want to write this for anyone.', '', 'only_me', false, null, false),
  (22, 6, true, null, null, 'Clear by noon. I had slept.', '', 'coach', false, null, false),
  (23, 38, true, 6, 5, 'She asked “did you get it?” and I had not. The second time I had.', '', 'coach', false, 'The second time is the practice.', false),
  (23, 24, true, 5, 3, '', 'I said “say more” and meant it.', 'coach', false, null, false),
  (23, 4, true, 5, 4, 'I had three good ideas and kept them all. She cried, and then thanked me, and I had done nothing.', 'Kept three ideas to myself.', 'coach', true, null, true),
  (31, 32, true, 5, 4, 'On the train, between two stations.', '', 'coach', false, null, false),
  (31, 22, true, 3, 2, 'The breath went down as far as the hips. Hello, hips.', '', 'coach', false, 'Hello, hips.', false),
  (32, 21, true, 3, 3, 'Two minutes on the sofa with Jo, palms up.', 'I asked first.', 'coach', false, 'Palms up is a fine way to ask.', false),
  (32, 12, true, 4, 3, '', '', 'only_me', false, null, false),
  (32, 2, false, 3, 6, 'It was Sam’s hand and then it was some other hand. I stopped. We sat next to each other instead.', 'I stopped when I wanted to.', 'coach', true, null, true),
  (41, 136, true, 7, 5, 'A camera would have recorded a man reading a message twice.', '', 'coach', false, 'And what would it have missed?', false),
  (41, 101, true, 6, 4, 'The second column was four times as long.', '', 'coach', false, null, false),
  (41, 46, true, 4, 2, 'I only needed the first column.', 'Went to bed without the conversation.', 'coach', false, 'Then close the book on it, with my congratulations.', false),
  (42, 90, true, 3, 1, 'The neighbours clapped.', 'Danced to the end.', 'coach', false, 'I hope you bowed.', false),
  (42, 55, true, 4, 3, '', '', 'coach', false, null, false),
  (42, 13, true, 2, 1, 'My son came in and did not leave.', 'Two of us.', 'coach', false, null, false),
  (43, 33, true, 5, 4, 'As far as the elbows. That is further than last year.', '', 'coach', false, 'It is.', false),
  (43, 19, false, 4, 8, 'I stopped at the scar.', '', 'only_me', false, null, false),
  (61, 127, true, 5, 3, 'At his breakfast and my midnight. He asked first: listening, or ideas?', '', 'coach', false, 'Two time zones and one question. Well done, both.', false),
  (61, 98, true, 6, 5, '', 'I said “listening” and he did.', 'coach', false, null, false);

-- the many that need no words: now and then, thinned by a number that is no pattern to look at
insert into tried
  select plain.nr, back, true, (back * 5 + plain.nr) % 4 + 3, (back * 3 + plain.nr) % 4 + 2, '', '', 'coach', false, null, false
    from (values (11, 61, 171, 3), (12, 3, 116, 2), (14, 3, 75, 3), (22, 2, 82, 2), (23, 8, 37, 4), (31, 21, 32, 2), (32, 5, 24, 3), (41, 47, 135, 5), (42, 6, 88, 7)) as plain (nr, since, til, every),
         generate_series(plain.since, plain.til, plain.every) back
   where (back * back + plain.nr) % 11 > 3 and not exists (select from tried t where t.nr = plain.nr and t.ago = back);

insert into public.practice_logs (id, request_id, coach_id, client_id, practice_id, day, outcome, distress_before, distress_after, reflection, win, visibility,
    talk_about, at, reply, replied_at, coach_read_at, said_at)
  select md5('log ' || t.nr || ' ' || t.ago)::uuid, md5('log request ' || t.nr || ' ' || t.ago)::uuid, p.coach_id, p.client_id, p.id, current_date - t.ago,
         case when t.done then 'done' else 'tried_stopped' end, t.before, t.after, t.reflection, t.win, t.visibility, t.talk, m.at,
         t.reply, case when t.reply is not null then m.at + interval '1 day' end,
         case when t.visibility <> 'only_me' and not t.is_new then m.at + interval '20 hours' end, m.at
    from tried t
    join public.practices p on p.id = md5('practice ' || t.nr)::uuid,
         lateral (select (current_date - t.ago + time '19:30' + make_interval(mins => (t.ago * 37 + t.nr * 11) % 150)) at time zone 'Europe/London' as at) m;

-- Yuki stopped, so the next step waits; and the last one waits for Noor, as the second rung of a ladder does.
insert into public.practice_holds (practice_id, log_id, coach_id, client_id, held_at, coach_can_read)
  select p.id, case p.position when 3 then l.id end, p.coach_id, p.client_id, case p.position when 3 then l.at else p.assigned_at end, true
    from public.practices p
    join public.practice_logs l on l.id = md5('log 32 2')::uuid
   where p.programme_run_id = md5('run')::uuid and p.position in (3, 5);

drop table step, given, tried;
