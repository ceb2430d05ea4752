import { readFileSync } from 'node:fs';
import { inRoot } from '../../embedded/paths.ts';
import { answerTables } from './answers.ts';
import type { Catalogue, Database, Relation, Routine } from './catalogue.ts';
import { checkInFunctions, checkInHelpers, checkInTables } from './check-ins.ts';
import { formTables } from './forms.ts';
import { functions } from './functions.ts';
import { helpers } from './helpers.ts';
import { measureFunctions, measureTables } from './measures.ts';
import { people } from './people.ts';
import { practiceFunctions, practiceHelpers } from './practice-functions.ts';
import { practiceTables } from './practices.ts';
import { recordFunctions } from './record-functions.ts';
import { recordHelpers } from './record-helpers.ts';
import { record } from './record.ts';
import {
  actors,
  type Actor,
  type Attempt,
  type Expected,
  type FunctionRules,
  type Outcome,
  type TableRules,
} from './rules.ts';

/** One actor, one verb, one object, one target. */
export interface Cell {
  readonly object: string;
  readonly verb: string;
  readonly actor: Actor;
  readonly target?: string;
  readonly sql: string;
  readonly expected: Outcome;
  /** With `denied`: every outcome but that one. */
  readonly isOpposite?: true;
}

export interface Surprise extends Cell {
  readonly outcome: Outcome;
}

export const tables: Readonly<Record<string, TableRules>> = {
  ...people,
  ...formTables,
  ...answerTables,
  ...record,
  ...practiceTables,
  ...measureTables,
  ...checkInTables,
};
const allFunctions: Readonly<Record<string, FunctionRules>> = {
  ...functions,
  ...helpers,
  ...recordFunctions,
  ...recordHelpers,
  ...practiceFunctions,
  ...practiceHelpers,
  ...measureFunctions,
  ...checkInFunctions,
  ...checkInHelpers,
};
const everybody = Object.keys(actors) as Actor[];

/** One of each role: rights to columns are a role's, not a person's. */
const oneOfEachRole = ['anon', 'client'] as const;

function expectedFor(expected: Expected, target: string | undefined): Outcome {
  if (typeof expected === 'string') return expected;
  const outcome = expected[target ?? 'rest'] ?? expected['rest'];
  if (outcome === undefined) throw new Error(`The matrix says nothing of ${String(target)}.`);
  return outcome;
}

function attempts(object: string, verb: string, { sql, targets, expect }: Attempt): Cell[] {
  return everybody.flatMap((actor) =>
    (targets ?? [undefined]).map((target) => ({
      ...{ object, verb, actor, sql, expected: expectedFor(expect[actor], target) },
      ...(target === undefined ? {} : { target }),
    })),
  );
}

const columnStatements = (table: string, column: string) => ({
  r: ['select', `select count(${column})::text from ${table}`] as const,
  i: ['insert', `insert into ${table} (${column}) values (default)`] as const,
  u: ['update', `update ${table} set ${column} = default where false`] as const,
});

function columnCells(object: string, column: string, rights: string): Cell[] {
  return Object.entries(columnStatements(object, column)).flatMap(([right, [verb, sql]]) =>
    oneOfEachRole.map((actor) => ({
      ...{ object, verb: `${verb} column`, actor, target: column, sql, expected: 'denied' },
      ...(actor === 'client' && rights.includes(right) ? { isOpposite: true as const } : {}),
    })),
  );
}

const refused = (
  object: string,
  verb: string,
  sql: string,
  roles: readonly Actor[] = oneOfEachRole,
): Cell[] => roles.map((actor) => ({ object, verb, actor, sql, expected: 'denied' }));

function relationCells({ schema, name, columns }: Relation): Cell[] {
  const object = `${schema}.${name}`;
  const rules = schema === 'public' ? tables[name] : undefined;
  const { select, insert, update, delete: remove } = rules ?? {};
  return [
    ...columns.flatMap((column) => columnCells(object, column, rules?.columns[column] ?? '')),
    ...(select ? attempts(object, 'select', select) : []),
    ...(insert ? attempts(object, 'insert', insert) : []),
    ...(update ? attempts(object, 'update', update) : []),
    ...(remove ? attempts(object, 'delete', remove) : []),
    ...refused(object, 'delete', `delete from ${object} where false`, remove && ['anon']),
    ...refused(object, 'truncate', `truncate ${object} cascade`),
  ];
}

/** The rules of a function that somebody may call. */
function rulesOf({ schema, name }: Routine): FunctionRules | undefined {
  const rules = allFunctions[name];
  return rules && (rules.in === schema || rules.in === 'both') ? rules : undefined;
}

/** A function that more roles, or fewer, may call than the matrix says. */
function strangeCallers(routine: Routine): string[] {
  const { anon, client } = rulesOf(routine)?.expect ?? { anon: 'denied', client: 'denied' };
  const expected = [
    anon === 'denied' ? [] : ['anon'],
    client === 'denied' ? [] : ['authenticated'],
  ];
  const { schema, name, callers } = routine;
  return callers.join() === expected.flat().join()
    ? []
    : [`${schema}.${name}(): ${callers.join()}`];
}

function routineCells(routine: Routine): Cell[] {
  const { schema, name, argumentTypes } = routine;
  const object = `${schema}.${name}()`;
  const rules = rulesOf(routine);
  if (rules) {
    const sql = schema === 'private' ? (rules.privateSql ?? rules.sql) : rules.sql;
    return attempts(object, 'execute', { ...rules, sql: sql.replace('$f', `${schema}.${name}`) });
  }
  const nulls = argumentTypes.map((type) => `null::${type}`).join(', ');
  return refused(object, 'execute', `select ${schema}.${name}(${nulls})`);
}

/** Every cell of the matrix, for what the database has. */
export const cellsOf = ({ relations, routines }: Catalogue): Cell[] => [
  ...relations.flatMap(relationCells),
  ...routines.flatMap(routineCells),
];

/** What the database has and the matrix does not know, and the other way round. */
export function strangers({ relations, routines }: Catalogue): string[] {
  const open = relations.filter(({ schema }) => schema === 'public');
  const known = Object.entries(tables).flatMap(([name, { columns }]) => [
    name,
    ...Object.keys(columns).map((column) => `${name}.${column}`),
  ]);
  const found = open.flatMap(({ name, columns }) => [name, ...columns.map((c) => `${name}.${c}`)]);
  const called = routines.map(({ schema, name }) => `${schema}.${name}()`);
  const callable = Object.entries(allFunctions).flatMap(([name, rules]) =>
    (rules.in === 'both' ? ['public', 'private'] : [rules.in]).map(
      (schema) => `${schema}.${name}()`,
    ),
  );
  return [
    ...found.filter((name) => !known.includes(name)),
    ...known.filter((name) => !found.includes(name)),
    ...called.filter((name) => name.startsWith('public.') && !callable.includes(name)),
    ...callable.filter((name) => called.filter((one) => one === name).length !== 1),
    ...routines.flatMap(strangeCallers),
    ...[...relations, ...routines].flatMap(({ name, faults }) =>
      faults.map((fault) => `${name}: ${fault}`),
    ),
  ];
}

export const loadOutcome = async (db: Database): Promise<void> => {
  await db.exec(readFileSync(inRoot('supabase', 'tests', 'matrix', 'outcome.sql'), 'utf8'));
};

const TRY = `
  select tap.outcome(c.who, c.name, c.sql, c.target) as outcome
    from jsonb_to_recordset($1::jsonb) as c (nr int, who text, name text, sql text, target text)
   order by c.nr`;

/** Tries every cell as its actor. Each try is undone. @returns those that came out otherwise */
export async function surprises(db: Database, cells: readonly Cell[]): Promise<Surprise[]> {
  const asked = cells.map(({ actor, object, sql, target }, nr) => ({
    nr,
    who: actors[actor],
    name: object.replace(/^\w+\./, '').replace('()', ''),
    sql,
    target,
  }));
  const { rows } = await db.query<{ outcome: Outcome }>(TRY, [JSON.stringify(asked)]);
  return cells.flatMap((cell, index) => {
    const outcome = rows[index]?.outcome ?? 'not tried';
    return (outcome === cell.expected) === (cell.isOpposite !== true) ? [] : [{ ...cell, outcome }];
  });
}
