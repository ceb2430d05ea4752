-- A year of weekly check-ins for Noor's clients, after seed-practices.sql. Adaeze has a year with gaps, and last week was unlike the others;
-- Daniel keeps some of his to himself, and would like to talk; Rafa is asked in other words since spring, every other week; Yuki has two,
-- Priya one, Anneliese none. Nobody has checked in this week. Deterministic, relative to today; every person is invented.

-- who, how many weeks it is since the first and the latest, how many weeks of 23 are missed
create temporary table checking (nr int, client_id uuid, since int, til int, missed int);
insert into checking values
  (1, '00000000-0000-4000-8000-000000000101', 52, 1, 3),
  (2, '00000000-0000-4000-8000-000000000102', 47, 1, 4),
  (3, '00000000-0000-4000-8000-000000000103', 2, 1, 0),
  (4, '00000000-0000-4000-8000-000000000104', 51, 1, 2),
  (5, '00000000-0000-4000-8000-000000000105', 1, 1, 0);

-- what each usually answers, how far it wanders in a year, and whether the client shows it
create temporary table usual (nr int, link_id text, level numeric, drift numeric, visibility text);
insert into usual values
  (1, 'seen', 4.6, 1.2, 'coach'), (1, 'heard', 5.2, 0.9, 'coach'), (1, 'understood', 4.8, 0.8, 'coach'), (1, 'safe', 6.2, 0.6, 'coach'),
  (1, 'trust', 7.0, 0.3, 'coach'), (1, 'affection', 4.4, 0.7, 'coach'), (1, 'desire', 3.2, 0.9, 'coach'), (1, 'present', 4.6, 0.8, 'coach'),
  (2, 'seen', 5.4, 0.6, 'coach'), (2, 'heard', 5.8, 0.5, 'coach'), (2, 'understood', 5.0, 0.4, 'coach'), (2, 'safe', 4.2, 0.9, 'coach'),
  (2, 'trust', 7.4, 0.1, 'only_me'), (2, 'affection', 5.6, 0.4, 'coach'), (2, 'desire', 5.2, 0.2, 'only_me'), (2, 'present', 5.0, 0.6, 'coach'),
  (3, 'seen', 6.0, 0, 'coach'), (3, 'heard', 5.0, 0, 'coach'), (3, 'safe', 4.0, 0, 'coach'), (3, 'affection', 5.0, 0, 'coach'),
  (4, 'seen', 3.6, 1.4, 'coach'), (4, 'heard', 4.2, 1.2, 'coach'), (4, 'understood', 4.0, 1.0, 'coach'), (4, 'safe', 5.6, 0.5, 'coach'),
  (4, 'trust', 5.0, 0.8, 'coach'), (4, 'affection', 2.8, 1.2, 'coach'), (4, 'present', 4.4, 0.9, 'coach'),
  (5, 'seen', 4.0, 0, 'coach'), (5, 'heard', 3.0, 0, 'coach'), (5, 'understood', 4.0, 0, 'coach'), (5, 'trust', 6.0, 0, 'coach');

create temporary table said (nr int, ago int, words text, visibility text);
insert into said values
  (1, 51, 'He made the tea before I was up, and left again.', 'coach'), (1, 48, 'I asked once, plainly. He said yes.', 'coach'),
  (1, 44, 'We sat in the car in the rain until the song was over.', 'coach'), (1, 41, 'Nobody looked at a telephone at supper. Nobody said so either.', 'coach'),
  (1, 37, 'He laughed at my joke in front of his mother.', 'coach'), (1, 33, 'I said “I am empty”, and it was enough.', 'coach'),
  (1, 30, 'Twenty minutes on the sofa and neither of us tidied.', 'coach'), (1, 26, 'I cried and he stayed in the room.', 'only_me'),
  (1, 23, 'He remembered the name of my new colleague.', 'coach'), (1, 19, 'We had the quarrel about the dishwasher in four minutes.', 'coach'),
  (1, 15, 'I wore the green dress to buy bread.', 'coach'), (1, 12, 'He asked what I was reading and then wanted to know.', 'coach'),
  (1, 8, 'A Tuesday. He was at the door before the key had turned.', 'coach'), (1, 5, 'I went to sleep in the middle of a sentence and he finished it.', 'coach'),
  (1, 3, 'The children were at my sister’s, and we did nothing at all, together.', 'coach'),
  (1, 1, 'He came home early on purpose and did not say why. I knew why.', 'coach'),
  (2, 45, 'I heard the whole of it before I answered.', 'coach'), (2, 39, 'Came in and put the shoes straight without counting them.', 'coach'),
  (2, 34, 'She fell asleep on my arm, so I missed the match.', 'coach'), (2, 28, 'I said that I was sad, in that word.', 'only_me'),
  (2, 22, 'I asked, she said no, and I stayed forty-four years old.', 'coach'), (2, 14, 'Ran without the watch.', 'coach'),
  (2, 7, 'We laughed at the same place in the film.', 'coach'), (2, 1, 'I took Friday afternoon off and told nobody what for.', 'coach'),
  (3, 1, 'I said where, and where not, and it was an easy sentence.', 'coach'),
  (4, 49, 'My sister rang to ask me something, not to ask how I was.', 'coach'), (4, 42, 'Bought one good knife.', 'coach'),
  (4, 36, 'Slept with the window open.', 'coach'), (4, 29, 'The neighbours know my name now.', 'coach'), (4, 21, 'A man at the class put his hand on my shoulder and it was only a hand.', 'coach'),
  (4, 13, 'My son and I cooked, and burned it, and ate it.', 'coach'), (4, 5, 'I looked in the mirror on the way out, from habit. It was fine.', 'coach'),
  (5, 1, 'I finished at six on Thursday. The world went on.', 'coach');

-- Adaeze chose to be asked about desire, Daniel too; he likes Sundays.
insert into public.check_in_settings (client_id, coach_id, weekday, opted_in) values
  ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000001', null, array['desire']),
  ('00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000001', 7, array['desire']);

-- Rafa lives alone: since 27 weeks Noor asks him about presence in other words, and every other week.
insert into public.forms (id, coach_id, client_id, kind, title, created_at) values
  ('00000000-0000-4000-8000-0000000f0401', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000104', 'check_in', 'Check-in', now() - interval '27 weeks');
insert into public.form_versions (id, form_id, coach_id, version, series, definition, published_at)
  select '00000000-0000-4000-8000-0000000f0411', '00000000-0000-4000-8000-0000000f0401', '00000000-0000-4000-8000-000000000001', 1, md5('series of Rafa')::uuid,
         jsonb_set(v.definition, '{sections,0,items}', (
           select jsonb_agg(case i.item ->> 'linkId' when 'present' then i.item || '{"text": "This week I was present with people I love."}'
                              when 'affection' then i.item || '{"text": "This week a friendly touch was welcome."}' else i.item end order by i.place)
             from private.form_items(v.definition) i where i.item ->> 'linkId' <> 'desire')), now() - interval '27 weeks'
    from public.form_versions v where v.id = '00000000-0000-4000-8000-0000000f0201';
insert into public.check_in_plans (client_id, coach_id, form_version_id, every_weeks, created_at, updated_at) values
  ('00000000-0000-4000-8000-000000000104', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000f0411', 2, now() - interval '27 weeks', now() - interval '27 weeks');

-- ---------- the check-ins ----------
create temporary table week as
  select c.nr, c.client_id, ago, md5('check-in ' || c.nr || ' ' || ago)::uuid as id,
         date_trunc('week', now() at time zone 'Europe/London')::date - 7 * ago as monday,
         c.nr = 4 and ago <= 27 as is_own,
         -- some day from Thursday to Sunday, in the evening
         (date_trunc('week', now() at time zone 'Europe/London') - make_interval(days => 7 * ago - 3 - (ago * 5 + c.nr) % 4, mins => - 1170 - (ago * 37 + c.nr * 11) % 140))
           at time zone 'Europe/London' as sent_at
    from checking c, generate_series(c.til, c.since) ago
   where ((ago * ago * 7 + ago * 11 + c.nr * 5) % 23 >= c.missed or ago <= 3)
   -- a fortnight in which nobody had the peace for it
     and not (c.nr in (1, 2) and ago in (17, 18));
delete from week w where w.is_own and w.ago % 2 = 0;

insert into public.form_assignments (id, coach_id, client_id, form_id, form_version_id, request_id, on_date, status, assigned_at, submitted_at, raises_topic,
    reviewed_at, created_at)
  select w.id, '00000000-0000-4000-8000-000000000001', w.client_id,
         case when w.is_own then '00000000-0000-4000-8000-0000000f0401' else '00000000-0000-4000-8000-0000000f0002' end::uuid,
         case when w.is_own then '00000000-0000-4000-8000-0000000f0411' else '00000000-0000-4000-8000-0000000f0201' end::uuid,
         md5('check-in request ' || w.nr || ' ' || w.ago)::uuid, w.monday, case when talked.about and w.ago > 4 then 'reviewed' else 'submitted' end,
         monday.begins, w.sent_at, talked.about, case when talked.about and w.ago > 4 then w.sent_at + interval '2 days' end, monday.begins
    from week w,
         lateral (select w.monday::timestamp at time zone 'Europe/London' as begins) monday,
         lateral (select (w.nr, w.ago) in ((1, 44), (1, 22), (2, 31), (2, 1), (4, 33)) as about) talked;

-- Written as they would have been sent: the triggers guard what clients write one by one, and would take their time over thousands.
alter table public.answers disable trigger user;
insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, visibility, sent_at, created_at, updated_at, coach_can_read)
  select w.id, u.link_id, '00000000-0000-4000-8000-000000000001', w.client_id, to_jsonb(scored.value), 'answered', u.visibility, w.sent_at, w.sent_at, w.sent_at,
         u.visibility <> 'only_me'
    from week w
    join usual u on u.nr = w.nr,
         lateral (select ascii(u.link_id) * 3 + length(u.link_id) as salt) one,
         lateral (select case when w.nr = 1 and w.ago = 1 and u.link_id = 'affection' then 10
           else least(greatest(round(u.level + u.drift * (0.5 - w.ago / 52.0) + 0.7 * sin(w.ago / 4.0 + one.salt)
             + ((w.ago * w.ago * 13 + w.ago * one.salt + w.nr * 31) % 41 - 20) / 15.0), 0), 10)::int end as value) scored
   -- now and then one is left out; desire only since it was chosen
   where (w.ago * 7 + one.salt) % 13 > 0 and (u.link_id <> 'desire' or w.ago <= 30);
insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, visibility, sent_at, created_at, updated_at, coach_can_read, fts)
  select w.id, 'win', '00000000-0000-4000-8000-000000000001', w.client_id, to_jsonb(s.words), 'answered', s.visibility, w.sent_at, w.sent_at, w.sent_at,
         s.visibility <> 'only_me', private.answer_words(w.id, 'win', '00000000-0000-4000-8000-000000000001', to_jsonb(s.words))
    from week w join said s on s.nr = w.nr and s.ago = w.ago;
insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, visibility, sent_at, created_at, updated_at, coach_can_read)
  select a.id, 'talk', a.coach_id, a.client_id, to_jsonb(a.raises_topic), 'answered', 'coach', a.submitted_at, a.submitted_at, a.submitted_at, true
    from week w join public.form_assignments a on a.id = w.id
   where a.raises_topic or w.ago % 3 = 0;
alter table public.answers enable trigger user;

drop table checking, usual, said, week;
