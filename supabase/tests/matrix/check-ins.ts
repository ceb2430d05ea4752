import {
  forClients,
  forCoaches,
  type ByActor,
  type FunctionRules,
  type TableRules,
} from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];
const names = `string_agg(tap.whose(client_id), ' ' order by tap.whose(client_id))`;

const plans: TableRules = {
  columns: {
    client_id: 'r',
    coach_id: 'r',
    form_version_id: 'r',
    every_weeks: 'r',
    revision: 'r',
    created_at: 'r',
    updated_at: 'r',
  },
  select: {
    sql: `select ${names} from public.check_in_plans`,
    expect: {
      ...forClients(['Ann', 'Bea', 'Cal'], 'nothing'),
      ownCoach: 'Ann Bea Cal',
      otherCoach: 'Dov',
    },
  },
};

/** A client's alone: no coach reads one. */
const settings: TableRules = {
  columns: {
    client_id: 'r',
    coach_id: 'r',
    weekday: 'r',
    paused_at: 'r',
    opted_in: 'r',
    updated_at: 'r',
  },
  select: {
    sql: `select ${names} from public.check_in_settings`,
    expect: forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
  },
};

export const checkInTables = { check_in_plans: plans, check_in_settings: settings };

/** On a client's own record; the same for anybody else's and for none. */
const onMine = (outcome: string): ByActor =>
  forClients(
    [
      { Ann: outcome, rest: 'AT002' },
      { Bea: outcome, rest: 'AT002' },
      { Cal: outcome, rest: 'AT002' },
    ],
    'AT002',
  );

/** What the client themselves and their coach are told, and what everybody else is. */
const ofRecord = (told: Readonly<Record<string, string>>, others: string): ByActor => {
  const own = (name: string) => ({ [name]: told[name] ?? others, rest: others });
  return {
    ...forClients([own('Ann'), own('Bea'), own('Cal')], others),
    ownCoach: { ...own('Ann'), ...own('Bea'), ...own('Cal'), ...own('Lea') },
    otherCoach: own('Dov'),
  };
};

export const checkInFunctions: Readonly<Record<string, FunctionRules>> = {
  open_check_in: {
    in: 'both',
    sql: `select 'done' from $f(tap.record($1))`,
    targets: clients,
    expect: onMine('done'),
  },
  my_check_ins: {
    in: 'both',
    sql: `select string_agg(tap.whose(client_id) || ' ' || status, ' ') from $f()`,
    expect: forClients(['Ann none', 'Bea in_progress', 'Cal none'], 'nothing'),
  },
  save_check_in_settings: {
    in: 'both',
    sql: `select 'done' from $f(tap.record($1), 7, true, '{}')`,
    targets: clients,
    expect: onMine('done'),
  },
  check_in_plan: {
    in: 'both',
    sql: `select $f(tap.record($1)) ->> 'everyWeeks'`,
    targets: clients,
    expect: ofRecord({ Ann: '2', Bea: '2', Cal: '2', Lea: '1', Dov: '2' }, 'AT002'),
  },
  plan_check_ins: {
    in: 'both',
    sql: `select 'done' from $f(tap.record($1), null, 4, false, 1)`,
    targets: clients,
    expect: forCoaches(
      { Ann: 'done', Bea: 'done', Cal: 'done', Lea: 'AT007', rest: 'AT002' },
      { Dov: 'done', rest: 'AT002' },
    ),
  },
  progress: {
    in: 'public',
    sql: `select string_agg(k ->> 'values', ' ') from jsonb_array_elements($f(tap.record($1)) -> 'checkIns') k`,
    targets: clients,
    expect: ofRecord({ Ann: '{"seen": 7}', Dov: '{"seen": 4}' }, 'nothing'),
  },
  wins: {
    in: 'public',
    sql: `select string_agg(words, ', ' order by words) from $f(tap.record($1))`,
    targets: clients,
    expect: {
      ...ofRecord({ Ann: 'A noted zebra', Dov: 'A noted zebra, A shown zebra' }, 'nothing'),
      client: { Ann: 'A kept zebra, A noted zebra', rest: 'nothing' },
      // what she noted, her coach may not read
      partner: { Bea: 'A noted zebra', rest: 'nothing' },
    },
  },
  unusual_check_ins: {
    in: 'both',
    sql: `select count(*)::text from $f() where client_id is not null`,
    privateSql: `select count(*)::text from $f(null) where client_id is not null`,
    expect: forClients(['0', '0', '0'], '0'),
  },
};

/** It reads nothing but what it is given, so it may say the same to everybody signed in. */
const toAll = (answer: string): ByActor => forClients([answer, answer, answer], answer);

/** Granted functions of the schema private that only the lists of check-ins call. */
export const checkInHelpers: Readonly<Record<string, FunctionRules>> = {
  form_items: {
    in: 'private',
    sql: `select count(*)::text from $f(tap.a_check_in())`,
    expect: toAll('4'),
  },
  dimensions: {
    in: 'private',
    sql: `select string_agg(link_id, ' ' order by place) from $f(tap.a_check_in())`,
    expect: toAll('seen heard'),
  },
  links_of_role: {
    in: 'private',
    sql: `select $f(tap.a_check_in(), 'win')::text`,
    expect: toAll('{win}'),
  },
  known_zone_of: {
    in: 'private',
    sql: `select $f(tap.record($1))`,
    targets: clients,
    expect: toAll('UTC'),
  },
  latest_check_ins: {
    in: 'private',
    sql: `select string_agg(scores::text, ' ') from $f(tap.record($1))`,
    targets: clients,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: { Ann: '{"seen": 7}', rest: 'nothing' },
      otherCoach: { Dov: '{"seen": 4}', rest: 'nothing' },
    },
  },
};
