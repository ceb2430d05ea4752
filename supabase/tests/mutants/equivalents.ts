const GIVEN_TO_ALL =
  'Postgres lets everybody use the schema public (not create in it); the grant says it once more.';
const LESS_WORK = 'Spares writing rows that would stay as they are.';
const INDEXED = 'Row-level security leaves the same rows; the condition is there for the index.';
const SEARCHED =
  "Only a coach has words to search by, and no coach is anybody's client: the search reads their own rows alone.";
const SESSIONS_RACE =
  'Only two connections need it: session-races.test.ts plans and moves at once.';
const AN_INTAKE = 'An intake is of no week; the condition is there for the index.';
const ASKED =
  'Only versions that check-ins are asked in are joined; the condition is there for the index.';
const KEYED = 'The id alone is unique; the tenant is named for the index and the reader.';
const NULLS = 'An invitation of a coach has no client, so nothing is found either way.';
const CHECK_IN_RACE = 'Only two connections need it: check-in-races.test.ts plans twice at once.';
const RACE = 'Only two connections need it: practice-races.test.ts lets them meet.';

/** Mutants that change nothing that a test in one connection could see, each with its reason. */
export const equivalents: ReadonlyMap<string, string> = new Map([
  ['revoke usage on schema public from anon', GIVEN_TO_ALL],
  ['revoke usage on schema public from authenticated', GIVEN_TO_ALL],
  ['revoke usage on schema public from service_role', GIVEN_TO_ALL],
  [
    `private.join_by() without "perform private.refuse('AT001', 'invitation_invalid', 403);"`,
    NULLS,
  ],
  [`private.link_account() without "and i.role = 'client'"`, NULLS],
  ['private.link_account() without "and c.coach_id = i.coach_id"', KEYED],
  [
    'private.looked_lately() without "and e.actor_id = p_coach_id"',
    'Until a coach has helpers, the actor is the coach.',
  ],
  [
    `private.add_access_entry() without "perform pg_advisory_xact_lock(hashtextextended('access_entries:' || p_coach_id::text, 0));"`,
    'Only two connections need it: race.pg.test.ts looks at twenty records at once.',
  ],
  [
    'private.follow_zone_rules() without "and s.revision = adrift.revision for update skip locked"',
    SESSIONS_RACE,
  ],
  ['private.what_waits() without "a.coach_id = (select private.coach_id())"', INDEXED],
  ['private.what_waits() without "c.coach_id = (select private.coach_id())"', INDEXED],
  ['public.list_clients() without "c.coach_id = (select private.coach_id())"', INDEXED],
  [
    'private.meets_another() without "and s.starts_at > p_session.starts_at - interval \'8 hours\'"',
    'None is longer than eight hours, says sessions_length; the condition is there for the index.',
  ],
  ['private.keep_slot() without "perform private.lock_calendar(new.coach_id);"', SESSIONS_RACE],
  ['private.plan_session() without "perform private.lock_calendar(me);"', SESSIONS_RACE],
  ['private.keep_note_version() without "and h.client_id = new.client_id"', KEYED],
  ['private.keep_note_version() without "and l.client_id = new.client_id"', KEYED],
  ['private.restore_note_version() without "and h.coach_id = mine.coach_id"', KEYED],
  ['private.restore_note_version() without "and h.client_id = mine.client_id"', KEYED],
  ['private.show_answers() without "and a.coach_can_read"', LESS_WORK],
  [
    'private.show_answers() without "and h.open_when_said"',
    'The statement names it twice: rows that were closed are not among those it writes.',
  ],
  ['private.follow_language() without "and jsonb_typeof(a.value) = \'string\'"', LESS_WORK],
  ['public.last_agreements() without "n.coach_id = (select private.coach_id())"', INDEXED],
  ['public.last_agreements() without "b.coach_id = (select private.coach_id())"', INDEXED],
  ['private.what_waits() without "l.coach_id = (select private.coach_id())"', INDEXED],
  [`private.undo_assignment() without "and a.status <> 'withdrawn'"`, LESS_WORK],
  [
    'alter policy noted_wins_update on public.noted_wins with check (true)',
    'Only who sees it can be written, and a win belongs to whoever it belonged to before.',
  ],
  ['public.live_topics() without "and f.client_id = a.client_id"', KEYED],
  ['public.timeline() without "n.coach_id = (select private.coach_id())"', INDEXED],
  ['public.timeline() without "c.coach_id = (select private.coach_id())"', INDEXED],
  ['public.timeline() without "and w.client_id = a.client_id"', KEYED],
  ['public.timeline() without "and p.client_id = l.client_id"', KEYED],
  ['public.prepare() without "and p.client_id = l.client_id"', KEYED],
  ['public.search_record() without "and r.client_id = l.client_id"', KEYED],
  [
    'public.timeline() without "and moment.at is not null"',
    'What has not come is neither before nor after anything; the condition says so to the reader.',
  ],
  ['public.search_record() without "n.coach_id = (select private.coach_id())"', INDEXED],
  ...['s.coach_id', 'w.coach_id', 'l.coach_id', 'c.coach_id', 'k.id'].map(
    (column): [string, string] => [
      `public.search_record() without "${column} = (select private.coach_id())"`,
      SEARCHED,
    ],
  ),
  ['private.what_waits() without "and n.client_id = a.client_id"', KEYED],
  ['private.my_practices_today() without "and l.client_id = p.client_id"', KEYED],
  ['private.what_waits() without "h.coach_id = (select private.coach_id())"', INDEXED],
  ['private.what_waits() without "a.coach_id = (select private.coach_id())" (2)', INDEXED],
  ['private.what_waits() without "and p.client_id = h.client_id"', KEYED],
  ['public.considerations() without "c.coach_id = (select private.coach_id())"', INDEXED],
  ['public.considerations() without "a.coach_id = (select private.coach_id())"', INDEXED],
  ['public.considerations() without "and w.client_id = i.client_id"', KEYED],
  ['public.considerations() without "and x.client_id = g.client_id"', KEYED],
  ['public.followed_practices() without "p.coach_id = (select private.coach_id())"', INDEXED],
  ['public.followed_practices() without "and h.client_id = p.client_id"', KEYED],
  ['public.followed_practices() without "and l.client_id = p.client_id"', KEYED],
  ['public.given_before() without "and l.client_id = p.client_id"', KEYED],
  ['public.logs_to_read() without "l.coach_id = (select private.coach_id())"', INDEXED],
  ['public.logs_to_read() without "and p.client_id = l.client_id"', KEYED],
  ['private.my_held_practice_ids() without "and p.client_id = h.client_id"', KEYED],
  ['private.open_practices() without "and h.client_id = p.client_id"', KEYED],
  ['private.open_steps() without "and p.opens_at is distinct from due"', LESS_WORK],
  [
    'private.declines_check_ins() without "and a.on_date is null"',
    'A check-in asks for no consent; the condition spares reading a year of them.',
  ],
  ['private.open_practices() without "and l.client_id = p.client_id"', KEYED],
  [
    'private.my_practice() without "p.client_id in (select private.my_client_ids())"',
    'Of the two it is the one by which a run is locked: a stranger would hold it as long as the refusal takes.',
  ],
  ['private.assign_practice() without "perform private.lock_record(p_client_id);"', RACE],
  ['private.assign_programme() without "perform private.lock_record(p_client_id);"', RACE],
  [
    'private.lock_record() without "perform from public.clients c where c.id = p_client_id for no key update;"',
    RACE,
  ],
  [
    'private.lock_run() without "perform from public.practices p where p.programme_run_id = p_run_id order by p.position for update;"',
    RACE,
  ],
  ['private.open_steps() without "perform private.lock_run(p_run_id);"', RACE],
  [
    'private.my_practice() without "perform private.lock_run(( select p.programme_run_id from public.practices p where p.id = p_practice_id and p.client_id in (select private.my_client_ids())));"',
    RACE,
  ],
  [
    'private.withdraw_practice() without "perform private.lock_run(( select p.programme_run_id from public.practices p where p.id = p_practice_id and p.coach_id = me));"',
    RACE,
  ],
  ['private.plan_check_ins() without "perform private.lock_record(p_client_id);"', CHECK_IN_RACE],
  [
    'private.my_check_ins() without "and x.on_date is not null"',
    'The latest of dates is none of those that are null; the condition is there for the index.',
  ],
  ['private.latest_check_ins() without "and x.submitted_at is not null"', INDEXED],
  ['private.latest_check_ins() without "and w.client_id = a.client_id"', KEYED],
  ['private.unusual_check_ins() without "a.coach_id = (select private.coach_id())"', INDEXED],
  ['private.unusual_check_ins() without "a.coach_id = (select private.coach_id())" (2)', INDEXED],
  ['private.unusual_check_ins() without "and a.submitted_at is not null"', INDEXED],
  ['private.unusual_check_ins() without "and a.submitted_at is not null" (2)', INDEXED],
  ['private.unusual_check_ins() without "and w.client_id = a.client_id"', KEYED],
  [
    'private.unusual_check_ins() without "and a.on_date is not null"',
    'Nothing but check-ins is of that series; the condition is there for the index.',
  ],
  ['public.wins() without "and a.on_date is not null" (2)', ASKED],
  ['public.timeline() without "and x.on_date is not null"', ASKED],
  ['public.prepare() without "and a.on_date is null"', AN_INTAKE],
  ['public.considerations() without "and a.on_date is null"', AN_INTAKE],
  ['public.list_clients() without "and y.on_date is null"', AN_INTAKE],
  ['public.timeline() without "and a.on_date is null"', AN_INTAKE],
  [
    'public.timeline() without "and a.on_date is null" (2)',
    'A measure is of no week; the condition is there for the index.',
  ],
]);
