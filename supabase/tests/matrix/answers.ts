import { forClients, only, type TableRules } from './rules.ts';

/** Whose form, and which question of it. */
const targets = [
  'Ann:hopes',
  'Ann:wishes',
  'Bea:hopes',
  'Cal:home',
  'Dov:home',
  'Rob:home',
  'nobody:home',
];
const target = `assignment_id = tap.assignment(split_part($1, ':', 1)) and link_id = split_part($1, ':', 2)`;

const answers: TableRules = {
  columns: {
    assignment_id: 'ri',
    link_id: 'ri',
    coach_id: 'r',
    client_id: 'r',
    value: 'riu',
    state: 'riu',
    visibility: 'riu',
    revision: 'r',
    sent_at: 'r',
    amended_at: 'r',
    created_at: '',
    updated_at: '',
    coach_can_read: '',
    fts: 'r',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id) || ':' || link_id, ' ' order by tap.whose(client_id), link_id) from public.answers`,
    expect: {
      ...forClients(
        [
          'Ann:agree Ann:body Ann:checkins Ann:flags Ann:harm Ann:help Ann:home Ann:hopes Ann:now Ann:seen Ann:talk Ann:win Ann:wishes',
          'Bea:agree Bea:hopes Bea:seen',
          'Cal:agree Cal:home Cal:now Cal:wishes',
        ],
        'nothing',
      ),
      ownCoach:
        'Ann:agree Ann:body Ann:checkins Ann:home Ann:hopes Ann:seen Ann:talk Cal:agree Cal:home',
      otherCoach: 'Dov:agree Dov:home Dov:seen Dov:win',
    },
  },
  insert: {
    sql: `insert into public.answers (assignment_id, link_id, value, state)
          values (tap.assignment($1), 'rooms', '1', 'answered') returning 'done'`,
    targets: ['Ann', 'Bea', 'Cal', 'Dov', 'Rob', 'nobody'],
    expect: forClients(
      [{ Ann: 'AT006', rest: 'AT002' }, only(['Bea'], 'AT002'), { Cal: 'AT006', rest: 'AT002' }],
      'AT002',
    ),
  },
  update: {
    sql: `update public.answers set visibility = 'coach_and_partner' where ${target} returning 'done'`,
    targets,
    expect: forClients(
      [
        { 'Ann:hopes': 'AT006', 'Ann:wishes': 'AT006', rest: 'nothing' },
        only(['Bea:hopes'], 'nothing'),
        { 'Cal:home': 'AT006', rest: 'nothing' },
      ],
      'nothing',
    ),
  },
  delete: {
    sql: `delete from public.answers where ${target} returning 'done'`,
    targets,
    expect: forClients(
      [
        { 'Ann:hopes': 'AT006', 'Ann:wishes': 'AT006', rest: 'nothing' },
        only(['Bea:hopes'], 'nothing'),
        { 'Cal:home': 'AT006', rest: 'nothing' },
      ],
      'nothing',
    ),
  },
};

const answerHistory: TableRules = {
  columns: {
    id: 'r',
    assignment_id: 'r',
    link_id: 'r',
    coach_id: 'r',
    client_id: 'r',
    value: 'r',
    state: 'r',
    visibility: 'r',
    revision: 'r',
    replaced_at: 'r',
    coach_can_read: '',
    open_when_said: '',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id) || ':' || link_id, ' ' order by tap.whose(client_id), link_id) from public.answer_history`,
    expect: {
      ...forClients(['Ann:hopes Ann:wishes', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann:hopes',
    },
  },
};

const formPositions: TableRules = {
  columns: { assignment_id: 'r', coach_id: 'r', client_id: 'r', link_id: 'r', updated_at: 'r' },
  select: {
    sql: `select string_agg(tap.whose(client_id), ' ' order by tap.whose(client_id)) from public.form_positions`,
    expect: forClients(['nothing', 'Bea', 'nothing'], 'nothing'),
  },
};

export const answerTables = {
  answers,
  answer_history: answerHistory,
  form_positions: formPositions,
};
