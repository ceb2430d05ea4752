import { forClients, forCoaches, only, type ByActor, type FunctionRules } from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];
const nobodys: ByActor = forClients(['denied', 'denied', 'denied'], 'denied');

/** A client's own form, by what may happen to it: Ann's and Cal's are sent, Bea's is not. */
const ownForm = (sent: string, draft: string): ByActor =>
  forClients(
    [
      { Ann: sent, rest: 'AT002' },
      { Bea: draft, rest: 'AT002' },
      { Cal: sent, rest: 'AT002' },
    ],
    'AT002',
  );

const onAssignment = (call: string, expect: ByActor): FunctionRules => ({
  in: 'both',
  sql: `select 'done' from $f(tap.assignment($1)${call})`,
  targets: clients,
  expect,
});

const invitations: Record<string, FunctionRules> = {
  check_request: {
    in: 'public',
    sql: `select coalesce($f()::text, '') || 'done'`,
    expect: { ...forClients(['done', 'done', 'done'], 'done'), anon: 'done' },
  },
  check_invitation: {
    in: 'both',
    sql: `select role || ' of ' || coach_name from $f(tap.token($1))`,
    privateSql: `select role || ' of ' || coach_name from $f(tap.token($1), null)`,
    targets: ['Lea', 'nobody'],
    expect: {
      anon: { Lea: 'client of Noor', rest: 'AT001' },
      client: { Lea: 'client of Noor', rest: 'AT001' },
      partner: { Lea: 'client of Noor', rest: 'AT001' },
      formerPartner: { Lea: 'client of Noor', rest: 'AT001' },
      ownCoach: { Lea: 'client of Noor', rest: 'AT001' },
      otherCoach: { Lea: 'client of Noor', rest: 'AT001' },
      removedCoach: { Lea: 'client of Noor', rest: 'AT001' },
    },
  },
  my_invitations: {
    in: 'both',
    sql: `select string_agg(coach_name, ' ') from $f()`,
    expect: forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
  },
  // theirs was used by them: a retry finds them joined
  accept_my_invitation: {
    in: 'both',
    sql: `select 'done' from $f(tap.invitation($1))`,
    targets: clients,
    expect: forClients(
      [
        { Ann: 'done', rest: 'AT001' },
        { Bea: 'done', rest: 'AT001' },
        { Cal: 'done', rest: 'AT001' },
      ],
      'AT001',
    ),
  },
  password_to_choose: {
    in: 'both',
    sql: 'select $f()::text',
    expect: forClients(['false', 'false', 'false'], 'false'),
  },
  accept_invitation: {
    in: 'both',
    sql: `select 'done' from $f(tap.token($1))`,
    targets: ['Lea', 'nobody'],
    expect: forClients(['AT001', 'AT001', 'AT001'], 'AT001'),
  },
  invite_client: {
    in: 'both',
    sql: `select 'done' from $f(tap.record($1))`,
    targets: clients,
    expect: forCoaches(
      { Lea: 'done', Ann: 'AT012', Bea: 'AT012', Cal: 'AT012', rest: 'AT002' },
      { Dov: 'AT012', rest: 'AT002' },
    ),
  },
  revoke_invitation: {
    in: 'both',
    sql: `select 'done' from $f(tap.invitation($1))`,
    targets: clients,
    expect: forCoaches(only(['Lea'], 'AT002'), 'AT002'),
  },
  invite_coach: {
    in: 'both',
    sql: `select 'done' from $f('x@example.org')`,
    expect: nobodys,
  },
};

const forms: Record<string, FunctionRules> = {
  publish_form: {
    in: 'both',
    sql: `select 'done' from $f(case when $1 <> 'new' then tap.form($1) end, 'intake', 'x', tap.a_definition())`,
    targets: ['new', "Noor's form", "Omar's form", "Rhea's form", 'A built-in form', 'none'],
    expect: forCoaches(
      only(['new', "Noor's form"], 'AT002'),
      only(['new', "Omar's form"], 'AT002'),
    ),
  },
  assign_form: {
    in: 'both',
    sql: `select 'done' from $f(gen_random_uuid(), tap.record(split_part($1, ':', 1)), tap.version(split_part($1, ':', 2)))`,
    targets: [
      ...clients.map((name) => `${name}:A built-in form`),
      "Lea:Noor's other form",
      "Dov:Noor's other form",
      "Lea:Omar's form",
      "Dov:Omar's form",
    ],
    expect: forCoaches(
      only(
        [
          ...['Ann', 'Bea', 'Cal', 'Lea'].map((name) => `${name}:A built-in form`),
          "Lea:Noor's other form",
        ],
        'AT002',
      ),
      only(['Dov:A built-in form', "Dov:Omar's form"], 'AT002'),
    ),
  },
  withdraw_assignment: onAssignment(
    '',
    forCoaches(
      { Bea: 'done', Ann: 'AT006', Cal: 'AT006', rest: 'AT002' },
      { Dov: 'AT006', rest: 'AT002' },
    ),
  ),
  undo_assignment: onAssignment(
    '',
    forCoaches(
      { Ann: 'AT037', Bea: 'AT037', Cal: 'AT037', rest: 'AT002' },
      { Dov: 'AT037', rest: 'AT002' },
    ),
  ),
  mark_unread: onAssignment('', forCoaches(only(['Ann', 'Cal'], 'AT002'), only(['Dov'], 'AT002'))),
  mark_reviewed: onAssignment(
    '',
    forCoaches(only(['Ann', 'Cal'], 'AT002'), only(['Dov'], 'AT002')),
  ),
};

const answers: Record<string, FunctionRules> = {
  save_answers: { ...onAssignment(`, '[]'`, ownForm('AT006', 'done')), in: 'public' },
  save_answer: {
    ...onAssignment(
      `, '{"linkId": "rooms", "value": 1, "state": "answered"}'`,
      ownForm('AT006', 'done'),
    ),
    in: 'private',
  },
  remember_position: onAssignment(`, 'x'`, ownForm('done', 'done')),
  submit_assignment: onAssignment('', ownForm('done', 'AT005')),
  amend_answer: {
    ...onAssignment(
      `, tap.answer('home', '"together"', 'coach', 'answered', 1)`,
      ownForm('done', 'AT014'),
    ),
    privateSql: `select 'done' from $f(tap.assignment($1), 'home', '"together"', 'answered', 'coach', 1)`,
  },
  withdraw_consent: {
    in: 'both',
    sql: `select 'done' from $f(tap.consent($1))`,
    targets: clients,
    expect: forClients([only(['Ann'], 'AT002'), 'AT002', only(['Cal'], 'AT002')], 'AT002'),
  },
};

const lists: Record<string, FunctionRules> = {
  my_records: {
    in: 'both',
    sql: `select string_agg(name || ' of ' || coach_name, ' ' order by name) from $f()`,
    expect: forClients(['Ann of Noor', 'Bea of Noor', 'Cal of Noor'], 'nothing'),
  },
  list_clients: {
    in: 'public',
    sql: `select string_agg(name, ' ' order by name) from $f()`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea Lea',
      otherCoach: 'Dov',
    },
  },
  coach_today: {
    in: 'public',
    sql: `select string_agg(client_name || ' ' || coalesce(practice_title, live_topics::text), ', ' order by client_name, kind) from $f()`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann 0, Ann 2, Ann Hand-hold, Ann Arriving breath, Bea 0, Lea 0',
      otherCoach: 'Dov 0, Dov Hand-hold, Dov Arriving breath',
    },
  },
  record_access: {
    in: 'both',
    sql: `select 'done' from $f(tap.record($1), 'printed')`,
    targets: clients,
    expect: forCoaches(only(['Ann', 'Bea', 'Cal', 'Lea'], 'AT002'), only(['Dov'], 'AT002')),
  },
};

export const functions: Readonly<Record<string, FunctionRules>> = {
  ...invitations,
  ...forms,
  ...answers,
  ...lists,
};
