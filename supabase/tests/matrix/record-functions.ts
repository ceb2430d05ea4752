import { forClients, forCoaches, only, type Expected, type FunctionRules } from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];
const times = `now() + interval '60 d', now() + interval '61 d' - interval '23 h'`;

/** With their clients, archived and not yet come included. */
const withOwnClients = forCoaches(
  only(['Ann', 'Bea', 'Cal', 'Lea'], 'AT002'),
  only(['Dov'], 'AT002'),
);

/** On what Noor has of Ann and Bea, and Omar of Dov. */
const onOwn = (ann: string, bea: string, dov: string) =>
  forCoaches({ Ann: ann, Bea: bea, rest: 'AT002' }, { Dov: dov, rest: 'AT002' });

const done = (
  call: string,
  expect: FunctionRules['expect'],
  where: FunctionRules['in'] = 'both',
): FunctionRules => ({
  in: where,
  sql: `select 'done' from $f(${call}) as answer`,
  targets: clients,
  expect,
});

const sessions: Record<string, FunctionRules> = {
  plan_session: done(
    `gen_random_uuid(), tap.record($1), 'session', ${times}, 'x', 'https://example.org', 'Europe/Rome', null`,
    withOwnClients,
  ),
  move_session: done(
    `tap.session_of($1), 1, ${times}, 'x', null, null, null`,
    onOwn('done', 'done', 'done'),
  ),
  planned_in: done('tap.session_of($1)', {
    ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
    ownCoach: { Ann: 'done', Bea: 'done', rest: 'nothing' },
    otherCoach: { Dov: 'done', rest: 'nothing' },
  }),
  set_session_status: done(
    `tap.session_of($1), 1, 'cancelled'`,
    onOwn('done', 'done', 'done'),
    'private',
  ),
  cancel_session: done('tap.session_of($1), 1', onOwn('done', 'done', 'done'), 'public'),
  complete_session: done('tap.session_of($1), 1', onOwn('done', 'done', 'done'), 'public'),
  reopen_session: done('tap.session_of($1), 1', onOwn('done', 'done', 'done'), 'public'),
};

const notes: Record<string, FunctionRules> = {
  save_note: {
    in: 'public',
    sql: `select $f(tap.note_of($1), 1, 'x', tap.document('x'), 'x') ->> 'outcome'`,
    targets: clients,
    expect: {
      ...forClients(['AT002', 'AT002', 'AT002'], 'AT002'),
      // finalising raised the revision of Bea's
      ownCoach: { Ann: 'saved', Bea: 'conflict', rest: 'AT002' },
      otherCoach: { Dov: 'saved', rest: 'AT002' },
    },
  },
  finalise_note: done('tap.note_of($1), 1', onOwn('done', 'done', 'done')),
  amend_note: done(`tap.note_of($1), 2, tap.document('x'), 'why'`, onOwn('AT020', 'done', 'AT020')),
  restore_note_version: done(
    `tap.note_of($1), 1, tap.version_of($1), 'why'`,
    onOwn('done', 'AT007', 'done'),
  ),
  set_note_deleted: done('tap.note_of($1), true', onOwn('done', 'done', 'done'), 'private'),
  delete_note: done('tap.note_of($1)', onOwn('done', 'done', 'done'), 'public'),
  undelete_note: done('tap.note_of($1)', onOwn('done', 'done', 'done'), 'public'),
};

const messages: Record<string, FunctionRules> = {
  share_note: done(`gen_random_uuid(), tap.record($1), null, tap.document('x')`, withOwnClients),
  withdraw_shared_note: done('tap.message_to($1)', onOwn('done', 'done', 'done')),
  mark_shared_note_read: done(
    'tap.message_to($1)',
    // Bea's is withdrawn
    forClients([only(['Ann'], 'AT002'), 'AT002', 'AT002'], 'AT002'),
  ),
};

/** Each with the record that is about them. */
const withOwnRecord = forClients(
  [only(['Ann'], 'AT002'), only(['Bea'], 'AT002'), only(['Cal'], 'AT002')],
  'AT002',
);

const agreements: Record<string, FunctionRules> = {
  // what was written to Bea is withdrawn
  answer_shared_agreement: done(`tap.message_to($1), 'A walk', 'kept'`, {
    ...forClients([only(['Ann'], 'AT002'), 'AT002', 'AT002'], 'AT002'),
    ownCoach: only(['Ann'], 'AT002'),
    otherCoach: only(['Dov'], 'AT002'),
  }),
  answer_agreement: done(`tap.note_of($1), 'A walk', 'kept'`, onOwn('done', 'done', 'done')),
  shared_agreements: {
    in: 'both',
    sql: `select text || ' ' || coach_answer || ' ' || client_answer from $f(tap.record($1))`,
    targets: clients,
    expect: {
      ...forClients(
        [{ Ann: 'A walk kept partly', rest: 'nothing' }, 'nothing', 'nothing'],
        'nothing',
      ),
      ownCoach: { Ann: 'A walk kept partly', rest: 'nothing' },
      otherCoach: { Dov: 'A walk kept partly', rest: 'nothing' },
    },
  },
};

const words: Record<string, FunctionRules> = {
  bring_topic: done(`gen_random_uuid(), tap.record($1), 'x'`, withOwnRecord),
  note_win: done(`gen_random_uuid(), tap.record($1), 'x', 'coach'`, withOwnRecord),
};

/** A list that is empty for a record that is not the caller's. */
const list = (
  sql: string,
  [client, partner, formerPartner]: readonly [Expected, Expected, Expected],
  ownCoach: Expected,
  otherCoach: Expected,
): FunctionRules => ({
  in: 'public',
  sql,
  targets: clients,
  expect: { ...forClients([client, partner, formerPartner], 'nothing'), ownCoach, otherCoach },
});

const record: Record<string, FunctionRules> = {
  timeline: list(
    `select string_agg(distinct kind, ' ' order by kind) from $f(tap.record($1))`,
    [
      {
        Ann: 'check_in intake_amended intake_sent practice practice_log session shared_note',
        rest: 'nothing',
      },
      { Bea: 'practice practice_log session', rest: 'nothing' },
      { Cal: 'intake_sent practice', rest: 'nothing' },
    ],
    {
      Ann: 'check_in intake_amended intake_sent note practice practice_log session shared_note status',
      // what she logged, she kept
      Bea: 'note practice session shared_note status',
      Cal: 'intake_sent practice status',
      Lea: 'status',
      rest: 'nothing',
    },
    {
      Dov: 'check_in intake_sent note practice practice_log session shared_note status',
      rest: 'nothing',
    },
  ),
  search_record: list(
    `select string_agg(kind, ' ' order by kind) from $f('zebra', tap.record($1))`,
    ['nothing', 'nothing', 'nothing'],
    { Ann: 'note reflection shared_note', Bea: 'note shared_note', rest: 'nothing' },
    { Dov: 'check_in note reflection shared_note', rest: 'nothing' },
  ),
  last_agreements: list(
    'select text from $f(tap.record($1))',
    ['nothing', 'nothing', 'nothing'],
    { Ann: 'A walk', Bea: 'A walk', rest: 'nothing' },
    { Dov: 'A walk', rest: 'nothing' },
  ),
  note_agreements: list(
    `select concat_ws(' ', text, answer, client_answer) from $f(tap.note_of($1))`,
    ['nothing', 'nothing', 'nothing'],
    { Ann: 'A walk kept partly', Bea: 'A walk', rest: 'nothing' },
    { Dov: 'A walk kept partly', rest: 'nothing' },
  ),
  live_topics: list(
    `select string_agg(link_id, ' ' order by link_id) from $f(tap.record($1))`,
    ['nothing', 'nothing', 'nothing'],
    { Ann: 'body talk', rest: 'nothing' },
    'nothing',
  ),
  prepare: {
    in: 'public',
    sql: `select $f(tap.record($1)) #>> '{lastNote,title}'`,
    targets: clients,
    expect: forCoaches(
      { Ann: 'About Ann', Bea: 'About Bea', Cal: 'nothing', Lea: 'nothing', rest: 'AT002' },
      { Dov: 'About Dov', rest: 'AT002' },
    ),
  },
};

const operators: Record<string, FunctionRules> = Object.fromEntries(
  (
    [
      ['verify_ledger', 'public'],
      ['installation', 'both'],
      ['many_rows', 'public'],
    ] as const
  ).map(([name, where]) => [
    name,
    {
      in: where,
      sql: 'select $f()::text',
      expect: forClients(['denied', 'denied', 'denied'], 'denied'),
    },
  ]),
);

export const recordFunctions: Readonly<Record<string, FunctionRules>> = {
  ...sessions,
  ...notes,
  ...messages,
  ...agreements,
  ...words,
  ...record,
  ...operators,
};
