import { forClients, only, type ByActor, type FunctionRules, type TableRules } from './rules.ts';

const coaches = ['Noor', 'Omar', 'Rhea', 'the installation'];
const readable = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, 'r' as const]));

/** Of coaches alone. */
const ofCoach = (ownCoach: string, otherCoach: string): ByActor => ({
  ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
  ownCoach,
  otherCoach,
});
const ownOnly: ByActor = {
  ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
  ownCoach: only(['Noor'], 'nothing'),
  otherCoach: only(['Omar'], 'nothing'),
};
const written: ByActor = {
  ...forClients(['refused', 'refused', 'refused'], 'refused'),
  ownCoach: 'done',
  otherCoach: 'done',
};

const whose = `coalesce(nullif(tap.whose(coach_id), '?'), 'the installation')`;
const changeBy = (statement: string) => ({
  sql: `with changed as (${statement} where ${whose} = $1 returning 1) select 'done' from changed limit 1`,
  targets: coaches,
  expect: ownOnly,
});

const measures: TableRules = {
  columns: {
    ...readable('slug', 'position', 'title', 'about', 'citation', 'licence', 'ships_items'),
    ...readable('item_ranges', 'scoring', 'reverse_known', 'bands', 'cut_off', 'cut_off_rule'),
    ...readable('reliable_change', 'change_citation'),
  },
  select: {
    sql: `select string_agg(slug, ' ' order by position) from public.measures where ships_items`,
    expect: ofCoach('gad-7 phq-2 phq-9', 'gad-7 phq-2 phq-9'),
  },
};

const measureRights: TableRules = {
  columns: {
    ...readable('id', 'coach_id', 'revision', 'created_at', 'updated_at'),
    measure: 'ri',
    holder: 'riu',
    basis: 'riu',
    territory: 'riu',
    commercial_use: 'riu',
    expires_on: 'riu',
    evidence: 'riu',
  },
  select: {
    sql: `select string_agg(measure || ' of ' || ${whose}, ', ' order by measure) from public.measure_rights`,
    expect: ofCoach(
      'gad-7 of Noor, phq-2 of the installation',
      'gad-7 of Omar, phq-2 of the installation',
    ),
  },
  insert: {
    sql: `insert into public.measure_rights (measure, holder, basis, commercial_use) values ('kms', 'x', 'x', true) returning 'done'`,
    expect: written,
  },
  update: changeBy(`update public.measure_rights set holder = 'x'`),
  delete: changeBy(`delete from public.measure_rights`),
};

const measureNorms: TableRules = {
  columns: {
    ...readable('coach_id', 'revision', 'created_at', 'updated_at'),
    measure: 'ri',
    sd: 'riu',
    reliability: 'riu',
    citation: 'riu',
  },
  select: {
    sql: `select string_agg(measure || ' of ' || ${whose}, ', ') from public.measure_norms`,
    expect: ofCoach('ras of Noor', 'ras of Omar'),
  },
  insert: {
    sql: `insert into public.measure_norms (measure, sd, reliability, citation) values ('kms', 1, 0.5, 'x') returning 'done'`,
    expect: written,
  },
  update: changeBy(`update public.measure_norms set sd = 2`),
  delete: changeBy(`delete from public.measure_norms`),
};

const scores: TableRules = {
  columns: {
    ...readable('assignment_id', 'score_id', 'audience', 'coach_id', 'client_id', 'label'),
    ...readable('value', 'answered', 'least', 'most', 'measure', 'at'),
  },
  select: {
    sql: `select string_agg(tap.whose(client_id) || ':' || audience || ':' || value, ' ' order by audience) from public.scores`,
    expect: {
      ...forClients(['Ann:client:11', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann:coach:10',
      otherCoach: 'Dov:coach:10',
    },
  },
};

export const measureTables = {
  measures,
  measure_rights: measureRights,
  measure_norms: measureNorms,
  scores,
};

const nobodys: ByActor = forClients(['denied', 'denied', 'denied'], 'denied');

export const measureFunctions: Readonly<Record<string, FunctionRules>> = {
  allow_measure: {
    in: 'both',
    sql: `select 'done' from $f('kms', '{"holder": "x", "basis": "x"}')`,
    expect: nobodys,
  },
  disallow_measure: { in: 'both', sql: `select 'done' from $f('phq-2')`, expect: nobodys },
  publish_measure: {
    in: 'both',
    sql: `select 'done' from $f($1, tap.measure_form('kms'))`,
    targets: ['kms', 'gad-7', 'none'],
    expect: {
      ...forClients(['AT010', 'AT010', 'AT010'], 'AT010'),
      ownCoach: { kms: 'AT030', rest: 'AT002' },
      otherCoach: { kms: 'AT030', rest: 'AT002' },
    },
  },
  my_measures: {
    in: 'private',
    sql: `select string_agg(slug, ' ' order by slug) from $f() slug`,
    expect: ofCoach('gad-7 phq-2', 'gad-7 phq-2'),
  },
};
