-- Load: many coaches, clients and months of history, made in bulk. Settings of the session say how much:
-- attune.load_coaches, attune.load_clients (all together), attune.load_months, attune.load_extra (more notes for the first coach).
-- Run by scripts/seed-load.ts and supabase/bench, as a superuser, in one transaction. Every person is a number.

-- Triggers and foreign keys rest: what they would make is made here, a table at a time.
set local session_replication_role = replica;

create temporary table load_coach on commit drop as
  select nr, gen_random_uuid() as id from generate_series(1, current_setting('attune.load_coaches')::int) nr;
create temporary table load_client on commit drop as
  select g.nr, gen_random_uuid() as id, k.id as coach_id,
         -- every tenth client of each coach has an account
         case when (g.nr - 1) / current_setting('attune.load_coaches')::int % 10 = 0 then gen_random_uuid() end as user_id
    from generate_series(1, current_setting('attune.load_clients')::int) as g (nr)
    join load_coach k on k.nr = (g.nr - 1) % current_setting('attune.load_coaches')::int + 1;

insert into auth.users (id, email, email_confirmed_at)
  select u.id, 'load-' || u.id || '@example.com', now()
    from (select id from load_coach union all select user_id from load_client where user_id is not null) u;
insert into public.profiles (id, role, display_name)
  select k.id, 'coach', 'Coach ' || k.nr from load_coach k
  union all select c.user_id, 'client', 'Client ' || c.nr from load_client c where c.user_id is not null;
insert into public.coaches (id, display_name) select k.id, 'Coach ' || k.nr from load_coach k;
insert into public.clients (id, coach_id, user_id, name, email, status, created_at, updated_at)
  select c.id, c.coach_id, c.user_id, 'Client ' || c.nr, 'client-' || c.nr || '@example.com',
         (array['active', 'active', 'active', 'lead', 'paused', 'completed', 'archived'])[c.nr % 7 + 1],
         now() - make_interval(months => current_setting('attune.load_months')::int, mins => c.nr), now() - make_interval(mins => c.nr)
    from load_client c;
insert into public.invitations (role, coach_id, client_id, email, hash, used_at)
  select 'client', c.coach_id, c.id, 'client-' || c.nr || '@example.com', sha256(c.id::text::bytea), now() from load_client c;
insert into public.client_status_changes (coach_id, client_id, to_status, at)
  select c.coach_id, c.id, 'active', now() - make_interval(months => current_setting('attune.load_months')::int, mins => c.nr) from load_client c;

-- Five hundred different notes of about 150 words; a rare word in one of a hundred.
create temporary table load_text on commit drop as
  select nr, said, to_tsvector('english', said) as fts,
         jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
           jsonb_build_object('type', 'heading', 'attrs', jsonb_build_object('level', 2), 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', 'Focus'))),
           jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', said))))) as body
    from (select nr, string_agg(word, ' ' order by place) || case when nr % 100 = 0 then ' and a mindful touch in the evening' else '' end as said
            from generate_series(1, 500) nr, lateral (
              select place, case when place % 3 = 0 then 'word' || (nr * 7919 + place * 104729) % 3000
                else (array['we', 'spoke', 'about', 'evening', 'slow', 'breath', 'hands', 'listening', 'kitchen', 'asking', 'rest', 'morning',
                            'fear', 'warm', 'again', 'quiet', 'together', 'walk', 'letter', 'trust'])[(nr * 31 + place * 17) % 20 + 1] end as word
                from generate_series(1, 150) place) words
           group by nr) texts;

create temporary table load_note on commit drop as
  select gen_random_uuid() as id, c.coach_id, c.id as client_id, (c.nr + month * 37) % 500 + 1 as text_nr,
         now() - make_interval(days => 30 * month - 15, mins => c.nr % 40000) as at
    from load_client c, generate_series(1, current_setting('attune.load_months')::int) month
  union all
  -- spread over the clients of the first coach
  select gen_random_uuid(), c.coach_id, c.id, extra % 500 + 1, now() - make_interval(mins => extra * 25)
    from generate_series(1, current_setting('attune.load_extra')::int) extra
    join (select x.*, row_number() over (order by x.nr) as place, count(*) over () as all_of_them
            from load_client x where x.coach_id = (select k.id from load_coach k where k.nr = 1)) c on c.place = extra % c.all_of_them + 1;

insert into public.notes (id, coach_id, client_id, template, title, body, body_text, fts, created_at, updated_at)
  select n.id, n.coach_id, n.client_id, 'session', 'Session', t.body, t.said, t.fts, n.at, n.at
    from load_note n join load_text t on t.nr = n.text_nr order by n.at;
insert into public.note_history (note_id, coach_id, client_id, author_id, change, title, body, revision, began_at, at)
  select n.id, n.coach_id, n.client_id, n.coach_id, 'written', 'Session', t.body, 1, n.at, n.at
    from load_note n join load_text t on t.nr = n.text_nr where n.text_nr % 5 = 0;
insert into public.shared_notes (coach_id, client_id, request_id, body, body_text, fts, sent_at)
  select n.coach_id, n.client_id, gen_random_uuid(), t.body, t.said, t.fts, n.at + interval '1 hour'
    from load_note n join load_text t on t.nr = n.text_nr where n.text_nr % 3 = 0;
-- One after another for each coach, so that none overlap.
insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at, time_zone, local_start, local_turn, status)
  select n.coach_id, n.client_id, gen_random_uuid(), 'session', n.starts_at, n.starts_at + interval '1 hour',
         'UTC', n.starts_at at time zone 'UTC', 'first', case when n.starts_at < now() then 'completed' else 'planned' end
    from (select l.*, date_trunc('hour', now()) + interval '5 days' - make_interval(hours => 2 * row_number() over (partition by l.coach_id order by l.at desc)::int)
            as starts_at from load_note l) n;

create temporary table load_answered on commit drop as
  select gen_random_uuid() as id, c.coach_id, c.id as client_id, c.nr, now() - make_interval(months => current_setting('attune.load_months')::int) as at from load_client c;
insert into public.form_assignments (id, coach_id, client_id, form_id, form_version_id, request_id, status, assigned_at, submitted_at, reviewed_at)
  select s.id, s.coach_id, s.client_id, v.form_id, v.id, gen_random_uuid(), 'reviewed', s.at, s.at, s.at
    from load_answered s, public.form_versions v where v.id = '00000000-0000-4000-8000-0000000f0101';
insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, sent_at, coach_can_read, fts)
  select s.id, q.link, s.coach_id, s.client_id, to_jsonb(left(t.said, 200)), 'answered', s.at, true, to_tsvector('english', left(t.said, 200))
    from load_answered s, unnest(array['q06', 'q08', 'q09', 'q15', 'q45']) with ordinality q (link, place)
    join lateral (select x.said from load_text x where x.nr = (s.nr + q.place * 101) % 500 + 1) t on true;

-- Who has an account checks in: the first coach's clients for a year, with a week missed now and then. One of four answers is the client's own.
create temporary table load_week on commit drop as
  select gen_random_uuid() as id, c.coach_id, c.id as client_id, c.nr, back, date_trunc('week', now() at time zone 'UTC')::date - 7 * back as monday
    from load_client c
    join load_coach k on k.id = c.coach_id,
         generate_series(1, case when k.nr = 1 then 52 else 4 * current_setting('attune.load_months')::int end) back
   where c.user_id is not null and (c.nr + back) % 13 > 0;
insert into public.form_assignments (id, coach_id, client_id, form_id, form_version_id, request_id, on_date, status, assigned_at, submitted_at, raises_topic, created_at)
  select w.id, w.coach_id, w.client_id, v.form_id, v.id, gen_random_uuid(), w.monday, 'submitted', w.monday, w.monday + interval '5 days', w.back % 20 = 7, w.monday
    from load_week w, public.form_versions v where v.id = '00000000-0000-4000-8000-0000000f0201';
insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, visibility, sent_at, coach_can_read)
  select w.id, q.link, w.coach_id, w.client_id, to_jsonb((w.nr * 7 + w.back * w.back * 3 + q.place * 5) % 6 + 2), 'answered', seen.visibility, w.monday + interval '5 days',
         seen.visibility = 'coach'
    from load_week w, unnest(array['seen', 'heard', 'understood', 'safe', 'trust', 'affection', 'desire', 'present']) with ordinality q (link, place),
         lateral (select case when (w.back + q.place) % 4 = 3 then 'only_me' else 'coach' end as visibility) seen;
insert into public.answers (assignment_id, link_id, coach_id, client_id, value, state, sent_at, coach_can_read, fts)
  select w.id, 'win', w.coach_id, w.client_id, to_jsonb(left(t.said, 120)), 'answered', w.monday + interval '5 days', true, to_tsvector('english', left(t.said, 120))
    from load_week w join load_text t on t.nr = (w.nr + w.back * 7) % 500 + 1 where w.back % 3 = 0;

-- Each client has a practice for every second month, and tries it twice a week; one of four tries is the client's own, one of six is long.
create temporary table load_practice on commit drop as
  select gen_random_uuid() as id, c.coach_id, c.id as client_id, c.nr, month, now() - make_interval(days => 30 * month, mins => c.nr % 40000) as at
    from load_client c, generate_series(1, current_setting('attune.load_months')::int, 2) month;
insert into public.practices (id, coach_id, client_id, library_practice_id, request_id, title, category, participants, minutes, rule, times, steps, notice,
    not_when, timers, pace, tier, cautions, status, opens_at, assigned_at, revision)
  select p.id, p.coach_id, p.client_id, l.id, gen_random_uuid(), l.title, l.category, l.participants, l.minutes, l.rule, l.times, l.steps, l.notice,
         l.not_when, l.timers, l.pace, l.tier, l.cautions, (array['accepted', 'accepted', 'paused', 'finished', 'proposed'])[(p.nr + p.month) % 5 + 1], p.at, p.at, 2
    from load_practice p
    join (select x.*, row_number() over (order by x.slug) as place, count(*) over () as all_of_them from public.library_practices x where x.coach_id is null) l
      on l.place = (p.nr + p.month) % l.all_of_them + 1
   order by p.at;
insert into public.practice_consents (practice_id, coach_id, client_id, accepted_at)
  select p.id, p.coach_id, p.client_id, p.at from load_practice p where (p.nr + p.month) % 5 < 4;
insert into public.practice_logs (request_id, coach_id, client_id, practice_id, day, outcome, distress_before, distress_after, reflection, visibility, talk_about,
    at, coach_read_at, said_at, fts)
  select gen_random_uuid(), p.coach_id, p.client_id, p.id, tried.at::date, 'done', 5, 3, case when o.turn % 6 = 0 then left(t.said, 300) else '' end,
         case when o.turn % 4 = 3 then 'only_me' else 'coach' end, false, tried.at, case when o.turn % 4 <> 3 and o.turn < 7 then tried.at end, tried.at,
         case when o.turn % 6 = 0 then to_tsvector('english', left(t.said, 300)) else '' end
    from load_practice p
    join load_text t on t.nr = p.nr % 500 + 1,
         generate_series(1, 8) as o (turn), lateral (select p.at + make_interval(days => o.turn * 3) as at) tried
   where (p.nr + p.month) % 5 < 4;
-- Of those that are not answered every third waits.
insert into public.practice_holds (practice_id, coach_id, client_id, held_at, coach_can_read)
  select p.id, p.coach_id, p.client_id, p.at, true from load_practice p where (p.nr + p.month) % 15 = 4;
