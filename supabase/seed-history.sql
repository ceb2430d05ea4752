-- A year of history for eight of Noor's clients, after seed.sql: a session every fortnight, a note after each, now and then a summary.
-- Deterministic, relative to today; every person is invented. Adaeze and Daniel are partners and come one by one.

create temporary table theme (nr int, focus text, feelings text[], agreed text[], practice text, next_time text, summary text);
insert into theme values
  (1, 'How a day ends', array['Tired, and wanting to be met at the door', 'A need for rest that is not a rejection'], array['Ten minutes without screens after supper', 'Say “I am empty” instead of “nothing”'], 'Three slow breaths before opening the front door.', 'Ask who noticed the ten minutes first.', 'Tiredness is not distance. Ten minutes after supper, no screens, no plans.'),
  (2, 'Asking for something small', array['Shy about wanting', 'A need to be taken seriously without a fuss'], array['One request a day, small enough to be refused'], 'Write the request down first, then say it aloud in four parts: what happened, what I feel, what I need, what I ask.', 'Which request was the hardest, and which was easy after all?', 'A request is not a demand when “no” is a good answer too.'),
  (3, 'Touch without a destination', array['Relief when nothing has to follow', 'A need for time'], array['Fifteen minutes on Sunday morning, hands and shoulders only', 'Either may stop, and stopping needs no reason'], 'Slow hands, eyes closed, swap after the kettle boils.', 'What did the hands find out?', 'Touch may be a conversation with no subject. Stopping is allowed, always.'),
  (4, 'The quarrel that comes back', array['Hurt first, angry second', 'A need to be believed'], array['A pause word: “kettle”', 'Come back to it within a day'], 'Draw the quarrel as a circle and mark where each could step out.', 'Was the pause word used? By whom?', 'You found the place where the circle can be left. “Kettle” means: soon, not never.'),
  (5, 'What the body says', array['Strange in the own skin some weeks', 'A need for patience, one’s own most of all'], array['Tell when it hurts, at once', 'A warm bath is a plan, not a luxury'], 'Lie down, one hand on the belly, count eight breaths; note nothing.', 'Sleep, and what helps it.', 'Bodies change, and closeness may change with them. Patience is a practice too.'),
  (6, 'Thanks, said aloud', array['Moved, and a little embarrassed', 'A need to be seen in the ordinary'], array['One thank-you a day that names a thing and a moment'], 'Keep the thank-yous on slips of paper in a jar.', 'Read three slips from the jar together.', 'A thank-you that names the moment is heard twice.'),
  (7, 'Old stories about wanting', array['Ashamed, then curious', 'A need for a story of one’s own'], array['Write one page, show nobody', 'Burn it or keep it, without saying which'], 'Finish five times: “I learned that people like me …”', 'What is kept of the page, if it may be said.', 'What we learned about wanting was learned; some of it can be put down.'),
  (8, 'Listening without mending', array['Impatient to help', 'A need to be heard to the end'], array['Twenty minutes each, the other says nothing', 'No advice unless asked for'], 'Listen, then say back one sentence of what was said, and ask whether it fits.', 'Did it fit?', 'Hearing somebody out is a gift that needs no answer.'),
  (9, 'An apology that arrives', array['Guilty without knowing what for', 'A need for repair'], array['A letter of one page: what I did, what it did to you, what I will do'], 'Read the letter aloud to an empty chair first.', 'Was it sent, and what came back?', 'An apology says what happened and asks for nothing.'),
  (10, 'Room for two calendars', array['Crowded', 'A need for an evening that belongs to nobody else'], array['Thursday evening is taken', 'Whoever cancels suggests the next one'], 'Plan the evening badly on purpose, and see what remains.', 'Keep or move Thursday?', 'An evening that is planned is not less tender for it.'),
  (11, 'Breath and slowness', array['Calm, for once', 'A need to go on being slow'], array['Five minutes of breathing, back to back'], 'Breathe in for four, out for six, back to back; the slower one leads.', 'Who was the slower one?', 'Slowness is not a lack of wanting.'),
  (12, 'Small wins', array['Proud, carefully', 'A need to count what went well'], array['Name one win a week at breakfast'], 'Look back over the notes of the month and underline one line.', 'Which line was underlined?', 'This month there was laughing. That counts.');

-- who, how many days from now the next session is, at what time in London; how many fortnights ago it ended (0: goes on)
create temporary table person (nr int, client_id uuid, called text, days int, hour time, ended int, place text, link text, words text[]);
insert into person values
  (1, '00000000-0000-4000-8000-000000000101', 'Adaeze', 1, '10:00', 0, 'The blue room', null, array[
    'By nine I have been touched all day by small people.', 'I asked for the window seat, and he had kept it already.', 'I want to be wanted on a Tuesday.', 'We quarrel about the dishwasher and mean his mother.', 'I wake at four and listen to the house.', 'He thanked me for the boring things.', 'At home nobody said the word, so I had none.', 'He stayed quiet for twenty minutes. I cried at twelve.', 'I never said sorry about Ullapool.', 'Our calendar has eleven colours and none is ours.', 'Back to back I could feel him laugh.', 'We laughed in bed. About nothing.']),
  (2, '00000000-0000-4000-8000-000000000102', 'Daniel', 3, '18:00', 0, 'The blue room', null, array[
    'I come in and count the shoes, and then I know what evening it is.', 'If I ask and she says no, I feel fourteen.', 'I did not know my shoulders were that high.', 'I go quiet and she thinks I have left.', 'Running is the only place where nobody needs me.', 'I wrote nine slips. I did not expect nine.', 'My father kissed my mother on the forehead at Christmas.', 'Not mending things for twenty minutes was harder than the half-marathon.', 'I should have come home that night.', 'Thursdays I hide the phone in the bread bin.', 'She was the slower one.', 'She took my hand in the supermarket.']),
  (3, '00000000-0000-4000-8000-000000000103', 'Yuki', 5, '12:30', 0, null, 'https://meet.example.org/stillwater', array[
    'I read about slow touch and cried on the train.', 'Three people love me and I still text first.', 'I like being touched where nobody looks, like the elbow.', 'With Sam I argue by tidying.', 'My body is a good house with bad heating.', 'I thanked Jo for the spare key.', 'They told us that good children want nothing.', 'Nobody asked me to be brief. I was brief anyway.', 'I apologised for a thing from school.', 'Three calendars, one free Sunday.', 'I fell asleep while breathing. Is that allowed?', 'Somebody remembered how I take tea.']),
  (4, '00000000-0000-4000-8000-000000000104', 'Rafa', 2, '09:00', 0, 'The garden room', null, array[
    'The flat is very quiet at six.', 'I asked my sister to dance, in the kitchen.', 'It is two years since somebody touched my back.', 'I still argue with her in the shower.', 'After the operation I stopped looking.', 'I thanked the surgeon, and then myself.', 'I thought wanting was for younger men.', 'I listened to my son about football for an hour.', 'I wrote to her. I did not ask for anything.', 'Mornings are mine now, and that is new.', 'Breathing out longer than in: who knew.', 'I said yes to a coffee.']),
  (5, '00000000-0000-4000-8000-000000000105', 'Priya', 6, '19:00', 0, null, 'https://meet.example.org/stillwater', array[
    'I finish the day by finishing everybody else’s.', 'I can ask a hundred people for a budget and not one for a hug.', 'I noticed that I was holding my breath.', 'We are polite. It is terrible.', 'The cramps have a calendar of their own.', 'Arun cut the mangoes the way I like.', 'My aunts taught me to want quietly.', 'He listened like he listens to the cricket.', 'I wrote the letter in Tamil, and that changed it.', 'Two rotas, one bed.', 'Slow is not my word. I am borrowing it.', 'We were silly for a whole evening.']),
  (6, '00000000-0000-4000-8000-000000000109', 'Solène', 4, '15:00', 3, null, 'https://meet.example.org/stillwater', array[
    'I close the shop and the noise comes with me.', 'I asked to be read to.', 'His hand on my neck, and nothing else. Enough.', 'We fight in English so that it hurts less.', 'I make peace with my knees.', 'A thank-you by post, with a stamp.', 'In my convent school the soap had a curtain.', 'She let me finish. It took a while.', 'I forgave him for the summer in Nantes.', 'We kept Thursday, all ten of them.', 'We breathe like two old boats.', 'I think I can go on alone now.']),
  (7, '00000000-0000-4000-8000-000000000110', 'Anneliese', 0, '08:00', 4, null, 'https://meet.example.org/stillwater', array[
    'When I go to bed he is having breakfast.', 'I asked him to leave the line open while we sleep.', 'Touch is what we have at airports.', 'We quarrel in bad connections.', 'My shoulders live in another time zone.', 'He sent me the sound of the rain there.', 'My grandmother wrote letters she never posted.', 'On the telephone I listen better.', 'I said sorry for the missed flight.', 'Our evening is his lunch.', 'We breathed together over seven thousand kilometres.', 'I need a while for myself, and then I will write.']),
  (8, '00000000-0000-4000-8000-000000000111', 'Gwen', 0, '14:00', 8, 'The garden room', null, array[
    'The dog gets the first hello.', 'I asked for the last word, as a present.', 'I would rather have the garden hands than no hands.', 'We have had one quarrel for thirty years.', 'Since the change I sleep with the window open.', 'He thanks me by washing the car.', 'Chapel taught us to sing and to keep our coats on.', 'He heard me out, with his hat on.', 'Sorry came out sideways, but it came.', 'Wednesday is skittles, so not Wednesday.', 'I breathe best on the hill.', 'We shall manage nicely, thank you.']);

create temporary table meeting as
  select p.nr, p.client_id, p.called, p.place, p.link, back, (back + p.nr * 5) % 12 + 1 as theme,
         (current_date + p.days - 14 * back + p.hour) at time zone 'Europe/London' as starts_at,
         row_number() over (partition by p.nr order by back desc) = 1 as is_first
    from person p, generate_series(p.ended, 26) back
  union all
  -- the one after next, for those who go on
  select p.nr, p.client_id, p.called, p.place, p.link, -1, 1, (current_date + p.days + 14 + p.hour) at time zone 'Europe/London', false
    from person p where p.ended = 0;

insert into public.sessions (id, coach_id, client_id, request_id, kind, starts_at, ends_at, time_zone, place, video_link, status, created_at, updated_at)
  select md5('session ' || m.nr || ' ' || m.back)::uuid, '00000000-0000-4000-8000-000000000001', m.client_id, gen_random_uuid(), case when m.is_first then 'consultation' else 'session' end,
         m.starts_at, m.starts_at + case when m.is_first then interval '30 minutes' else interval '1 hour' end,
         -- one was planned on a journey
         case when m.back = -1 and m.nr = 1 then 'Europe/Rome' else 'Europe/London' end, m.place, m.link,
         -- now and then somebody had a cold
         case when m.starts_at > now() then 'planned' when (m.back + m.nr * 3) % 9 = 0 then 'cancelled' else 'completed' end,
         m.starts_at - interval '20 days', m.starts_at - interval '20 days'
    from meeting m;

create function pg_temp.said(p_text text) returns jsonb language sql as $$
  select jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', p_text)))
$$;
create function pg_temp.heading(p_text text) returns jsonb language sql as $$
  select pg_temp.said(p_text) || '{"type": "heading", "attrs": {"level": 2}}'
$$;
create function pg_temp.list(p_items text[], p_done boolean default null) returns jsonb language sql as $$
  select jsonb_build_object('type', case when p_done is null then 'bulletList' else 'taskList' end, 'content', jsonb_agg(
    jsonb_build_object('type', case when p_done is null then 'listItem' else 'taskItem' end, 'content', jsonb_build_array(pg_temp.said(item)))
      || case when p_done is null then '{}' else jsonb_build_object('attrs', jsonb_build_object('checked', p_done)) end order by nr))
    from unnest(p_items) with ordinality i (item, nr)
$$;
create function pg_temp.document(variadic p_parts jsonb[]) returns jsonb language sql as $$
  select jsonb_build_object('type', 'doc', 'content', to_jsonb(p_parts))
$$;

-- A note after every session that took place; what is older than six weeks is finalised.
insert into public.notes (id, coach_id, client_id, session_id, template, title, body, finalised_at, created_at, updated_at)
  select md5('note ' || m.nr || ' ' || m.back)::uuid, s.coach_id, s.client_id, s.id, s.kind, case when m.is_first then 'First conversation' else t.focus end,
         case when m.is_first then pg_temp.document(
             pg_temp.heading('What brings them'), pg_temp.said('“' || p.words[1] || '”'),
             pg_temp.heading('What they hope for'), pg_temp.said('“' || p.words[12] || '” is what ' || p.called || ' would like to be able to say in a year.'),
             pg_temp.heading('Agreements'), pg_temp.list(array['Every second week, an hour', 'Anything may be left for saying live'], true))
           else pg_temp.document(
             pg_temp.heading('Focus'), pg_temp.said(t.focus || '.'),
             pg_temp.heading('What was said'), pg_temp.said(p.called || ': “' || p.words[m.theme] || '”'),
             pg_temp.heading('Feelings and needs'), pg_temp.list(t.feelings),
             pg_temp.heading('Agreements'), pg_temp.list(t.agreed, m.back > 1),
             pg_temp.heading('Practice'), pg_temp.said(t.practice),
             pg_temp.heading('Next time'), pg_temp.said(t.next_time)) end,
         case when s.ends_at < now() - interval '6 weeks' then s.ends_at + interval '1 day' end,
         s.ends_at + interval '20 minutes', s.ends_at + interval '20 minutes'
    from meeting m
    join public.sessions s on s.coach_id = '00000000-0000-4000-8000-000000000001' and s.client_id = m.client_id and s.starts_at = m.starts_at
    join person p on p.nr = m.nr
    join theme t on t.nr = m.theme
   where s.status = 'completed';

-- In spring Adaeze and Daniel tried something new, and only one note tells of it.
update public.notes n set body = jsonb_set(n.body, '{content}', (n.body -> 'content') || pg_temp.said(
    'They tried mindful touch for the first time, on the sofa, with the lamp on: “I could feel him thinking, and then I could not.” She would like to tell it in her own words before he does.'))
 where n.id = (select x.id from public.notes x where x.client_id = '00000000-0000-4000-8000-000000000101'
                  and extract(month from x.created_at) in (4, 5) order by x.created_at desc limit 1);

update public.note_history h set began_at = n.created_at, at = n.created_at, author_id = n.coach_id
  from public.notes n where n.id = h.note_id and n.coach_id = '00000000-0000-4000-8000-000000000001';
delete from public.note_history h where h.revision < (select n.revision from public.notes n where n.id = h.note_id);

-- A summary after every third session, read the day after by who has an account.
insert into public.shared_notes (id, coach_id, client_id, session_id, request_id, body, sent_at, read_at)
  select md5('summary ' || m.nr || ' ' || m.back)::uuid, s.coach_id, s.client_id, s.id, gen_random_uuid(),
         pg_temp.document(pg_temp.said('Dear ' || m.called || ','), pg_temp.said(t.summary), pg_temp.said('For the next two weeks: ' || t.practice),
           pg_temp.heading('Agreements'), pg_temp.list(t.agreed), pg_temp.said('Warmly, Noor')),
         s.ends_at + interval '2 hours', case when m.back > 1 and c.user_id is not null then s.ends_at + interval '1 day' end
    from meeting m
    join public.sessions s on s.coach_id = '00000000-0000-4000-8000-000000000001' and s.client_id = m.client_id and s.starts_at = m.starts_at
    join public.clients c on c.id = m.client_id
    join theme t on t.nr = m.theme
   where s.status = 'completed' and not m.is_first and m.back % 3 = 1;

-- What became of it, said by whoever read it.
insert into public.agreement_answers (coach_id, client_id, shared_note_id, side, words, answer, at)
  select n.coach_id, n.client_id, n.id, 'client', a.text, case when a.nr = 1 then 'kept' else 'partly' end, n.sent_at + interval '12 days'
    from public.shared_notes n, private.agreements_in(n.body) a
   where n.read_at < now() - interval '12 days';

-- What is brought to the next session.
insert into public.topics (coach_id, client_id, request_id, words, at)
  select '00000000-0000-4000-8000-000000000001', p.client_id, gen_random_uuid(), t.words, now() - t.ago
    from (values ('Adaeze', 'How to say that I want to stop, without it sounding like no to everything.', interval '1 day'),
                 ('Yuki', 'My mother is coming for two weeks. We will not be alone.', interval '2 days')) t (called, words, ago)
    join person p on p.called = t.called;

-- They came a year ago, as leads, and some have paused or ended since.
delete from public.client_status_changes x where x.client_id in (select p.client_id from person p);
insert into public.client_status_changes (coach_id, client_id, from_status, to_status, at)
  select c.coach_id, c.id, step.before, step.after, step.at
    from person p
    join public.clients c on c.id = p.client_id
    join lateral (select min(m.starts_at) as began, max(m.starts_at) as ended from meeting m where m.nr = p.nr) span on true,
         lateral (values (null, 'lead', span.began - interval '3 days'), ('lead', 'active', span.began + interval '1 day'),
                         ('active', nullif(c.status, 'active'), span.ended + interval '2 days')) as step (before, after, at)
   where step.after is not null;

drop table meeting, person, theme;
