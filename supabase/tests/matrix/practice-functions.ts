import { forClients, forCoaches, only, type Expected, type FunctionRules } from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];
const free = 'gen_random_uuid()';

const done = (
  call: string,
  expect: FunctionRules['expect'],
  targets: readonly string[] = clients,
): FunctionRules => ({
  in: 'both',
  sql: `select 'done' from $f(${call}) as answer`,
  targets,
  expect,
});

/** On what each client has of their own; the same for anybody else's and for none. */
const onMine = (ann: string, bea: string, cal: string) =>
  forClients(
    [
      { Ann: ann, rest: 'AT002' },
      { Bea: bea, rest: 'AT002' },
      { Cal: cal, rest: 'AT002' },
    ],
    'AT002',
  );

/** An empty list for a record that is not the caller's. */
const list = (
  sql: string,
  ownCoach: Expected,
  otherCoach: Expected,
  targets?: readonly string[],
): FunctionRules => ({
  in: 'public',
  sql,
  ...(targets ? { targets } : {}),
  expect: { ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'), ownCoach, otherCoach },
});

const titles = ['Hand-hold', "Noor's own", "Omar's own", "Rhea's own", 'none'];
const programmesOf = ['Noor', 'Omar', 'Rhea', 'nobody'];
const item = `jsonb_build_array(jsonb_build_object('libraryPracticeId', tap.library($1), 'delivery', 'at_once'))`;

const library: Record<string, FunctionRules> = {
  copy_library_practice: done(
    `${free}, tap.library($1)`,
    forCoaches(
      only(['Hand-hold', "Noor's own"], 'AT002'),
      only(['Hand-hold', "Omar's own"], 'AT002'),
    ),
    titles,
  ),
  favour_practice: done(
    'tap.library($1), true',
    forCoaches(
      only(['Hand-hold', "Noor's own"], 'AT002'),
      only(['Hand-hold', "Omar's own"], 'AT002'),
    ),
    titles,
  ),
  import_library: {
    in: 'both',
    sql: `select $f(${free}, jsonb_build_array(tap.a_practice('x')))::text`,
    expect: forCoaches('1', '1'),
  },
  save_programme: done(
    `${free}, case when $1 not in ('Hand-hold', 'Noor''s own', 'Omar''s own', 'Rhea''s own', 'none') then tap.programme_of($1) end,
     1, 'x', '', ${item.replace('$1', `case when $1 in ('Noor', 'Omar', 'Rhea', 'nobody') then 'Hand-hold' else $1 end`)}`,
    forCoaches(
      only(['Hand-hold', "Noor's own", 'Noor'], 'AT002'),
      only(['Hand-hold', "Omar's own", 'Omar'], 'AT002'),
    ),
    [...titles, ...programmesOf],
  ),
};

const assigning: Record<string, FunctionRules> = {
  considerations: list(
    `select string_agg(kind, ' ' order by kind) from $f(tap.record($1), tap.built_in('unhurried-touch-b'))`,
    {
      Ann: 'ladder speak_alone tier',
      Dov: 'nothing',
      Rob: 'nothing',
      nobody: 'nothing',
      rest: 'ladder tier',
    },
    { Dov: 'ladder tier', rest: 'nothing' },
    clients,
  ),
  assign_practice: done(
    `${free}, tap.record($1), null, null, tap.a_practice('x'), null, null, null, false`,
    forCoaches(only(['Ann', 'Bea', 'Cal', 'Lea'], 'AT002'), only(['Dov'], 'AT002')),
  ),
  assign_programme: done(
    `${free}, tap.record(split_part($1, ':', 1)), tap.programme_of(split_part($1, ':', 2)), null, null, false`,
    forCoaches(
      only(
        ['Ann', 'Bea', 'Cal', 'Lea'].map((name) => `${name}:Noor`),
        'AT002',
      ),
      only(['Dov:Omar'], 'AT002'),
    ),
    [...clients.map((name) => `${name}:Noor`), 'Ann:Omar', 'Dov:Omar', 'Ann:nobody', 'Rob:Rhea'],
  ),
  withdraw_practice: done(
    'tap.practice_of($1, 2), 1',
    forCoaches(only(['Ann', 'Bea'], 'AT002'), only(['Dov'], 'AT002')),
  ),
  release_practice: done('tap.practice_of($1, 2)', {
    // what holds Bea's step is hers to lift, and Ann's the coach's
    ...onMine('AT002', 'done', 'AT002'),
    ownCoach: only(['Ann'], 'AT002'),
    otherCoach: only(['Dov'], 'AT002'),
  }),
};

const following: Record<string, FunctionRules> = {
  followed_practices: list(
    `select string_agg(client_name || coalesce(position, 0) || case when held_since is null then '' else ' waits' end, ' ' order by client_name, position) from $f()`,
    'Ann1 Ann2 waits Bea1 Bea2',
    'Dov1 Dov2 waits',
  ),
  given_before: list(
    `select string_agg(tap.title_of(library_practice_id) || case when given_at is null then '' else ' ' || tries end, ', ' order by tap.title_of(library_practice_id)) from $f(tap.record($1))`,
    { Ann: 'Arriving breath 1, Hand-hold 0', rest: 'Arriving breath, Hand-hold' },
    { Dov: 'Arriving breath 1, Hand-hold 0', rest: 'Arriving breath, Hand-hold' },
    ['Ann', 'Dov', 'nobody'],
  ),
  logs_to_read: list(
    `select string_agg(client_name || ' ' || reflection, ' ') from $f()`,
    'Ann Another zebra',
    'Dov Another zebra',
  ),
  mark_log_read: done(
    'tap.log_of($1), tap.revision_of(tap.log_of($1))',
    forCoaches(only(['Ann'], 'AT002'), only(['Dov'], 'AT002')),
  ),
  mark_log_unread: done(
    'tap.log_of($1)',
    forCoaches(only(['Ann'], 'AT002'), only(['Dov'], 'AT002')),
  ),
  reply_to_log: done(
    `tap.log_of($1), tap.revision_of(tap.log_of($1)), 'x'`,
    forCoaches(only(['Ann'], 'AT002'), only(['Dov'], 'AT002')),
  ),
};

const practising: Record<string, FunctionRules> = {
  answer_practice: done("tap.practice_of($1), 2, 'pause'", onMine('done', 'done', 'AT007')),
  save_practice_log: done(
    `${free}, tap.practice_of($1), null, tap.a_log('x')`,
    onMine('done', 'done', 'AT022'),
  ),
  delete_practice_log: done(
    'tap.log_of($1), tap.revision_of(tap.log_of($1))',
    onMine('done', 'done', 'AT002'),
  ),
  // no log of the world has a reply
  thank_for_reply: done(`tap.log_of($1), 'x'`, forClients(['AT002', 'AT002', 'AT002'], 'AT002')),
  my_practices_today: {
    in: 'both',
    sql: `select string_agg(title || ' ' || cardinality(tried_on), ' ' order by title) from $f()`,
    expect: forClients(['Arriving breath 2', 'Arriving breath 1', 'A letter 0'], 'nothing'),
  },
};

export const practiceFunctions: Readonly<Record<string, FunctionRules>> = {
  ...library,
  ...assigning,
  ...following,
  ...practising,
};

/** Granted functions of the schema private that only policies, checks and invoker functions call. */
export const practiceHelpers: Readonly<Record<string, FunctionRules>> = {
  is_rule: {
    in: 'private',
    sql: `select $f('FREQ=DAILY')::text`,
    expect: forClients(['true', 'true', 'true'], 'true'),
  },
  are_steps: {
    in: 'private',
    sql: `select $f(array['x'])::text`,
    expect: forClients(['true', 'true', 'true'], 'true'),
  },
  text_field_problem: {
    in: 'private',
    sql: `select $f('5', 9)`,
    expect: forClients(['wrong_type', 'wrong_type', 'wrong_type'], 'wrong_type'),
  },
  number_field_problem: {
    in: 'private',
    sql: `select $f('5', 6, 9)`,
    expect: forClients(['out_of_range', 'out_of_range', 'out_of_range'], 'out_of_range'),
  },
  timers_problem: {
    in: 'private',
    sql: `select $f('5', 1)`,
    expect: forClients(['wrong_type', 'wrong_type', 'wrong_type'], 'wrong_type'),
  },
  pace_problem: {
    in: 'private',
    sql: `select $f('5')`,
    expect: forClients(['wrong_type', 'wrong_type', 'wrong_type'], 'wrong_type'),
  },
  are_timers: {
    in: 'private',
    sql: `select $f('[{"step": 1, "seconds": 20, "label": ""}]', 1)::text`,
    expect: forClients(['true', 'true', 'true'], 'true'),
  },
  is_pace: {
    in: 'private',
    sql: `select $f('{"in": 4, "hold": 0, "out": 6}')::text`,
    expect: forClients(['true', 'true', 'true'], 'true'),
  },
  my_held_practice_ids: {
    in: 'private',
    sql: `select string_agg(name, ' ' order by name) from $f() id join unnest(array['Ann', 'Bea', 'Dov', 'Rob']) name on id = tap.practice_of(name, 2)`,
    expect: forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
  },
  open_practices: {
    ...list(
      `select string_agg(title || ' ' || tries, ' ' order by title) from $f(tap.record($1), '-infinity')`,
      {
        Ann: 'Arriving breath 1 Hand-hold 0',
        Bea: 'Arriving breath 0 Hand-hold 0',
        Cal: 'A letter 0',
        rest: 'nothing',
      },
      { Dov: 'Arriving breath 1 Hand-hold 0', rest: 'nothing' },
      clients,
    ),
    in: 'private',
  },
  changes_since: {
    in: 'private',
    sql: `select string_agg(kind || ' ' || (details ->> 'visibility'), ' ' order by details ->> 'visibility') from $f(tap.record($1), now() + interval '1 d')`,
    targets: clients,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      client: { Ann: 'practice_log coach practice_log only_me', rest: 'nothing' },
      partner: { Bea: 'practice_log only_me', rest: 'nothing' },
      ownCoach: { Ann: 'practice_log coach', rest: 'nothing' },
      otherCoach: { Dov: 'practice_log coach', rest: 'nothing' },
    },
  },
};
