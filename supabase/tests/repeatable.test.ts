import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { OpenDatabase } from '../embedded/database.ts';
import { readingFunctions, settledFunctions } from '../../src/app/core/supabase/repeatable.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';

/** Functions that only a person asks again, each with its reason. */
const byAPerson: Readonly<Record<string, string>> = {
  delete_practice_log: 'what is deleted is not found',
  invite_client: 'each time makes another link',
  publish_form: 'each time makes another version',
  publish_measure: 'each time makes another version',
  check_request: 'is asked by PostgREST',
};

/** People's functions of the API by name, from the catalogue: whether they change anything, and whether they carry an id of their own. */
const listed = `
  select p.proname as name, bool_and(p.provolatile <> 'v') as reads,
         bool_and('p_request_id' = any (coalesce(p.proargnames, '{}'))) as known
    from pg_proc p
   where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
   group by p.proname`;

interface Listed {
  readonly name: string;
  readonly reads: boolean;
  readonly known: boolean;
}

describe('What the app asks again by itself', () => {
  let connection: OpenDatabase;
  let functions: readonly Listed[];
  before(async () => {
    connection = await openTapDatabase();
    const { rows } = await connection.driver.query<Listed>(listed);
    functions = rows;
  });
  after(() => connection.close());

  test('is every function that only reads', () => {
    const forgotten = functions.filter(
      ({ name, reads }) => reads && !readingFunctions.includes(name),
    );
    assert.deepEqual(forgotten, []);
  });

  test('is every function but those that carry an id of their own, or that only a person asks again', () => {
    const listed = [...readingFunctions, ...settledFunctions, ...Object.keys(byAPerson)];
    const undecided = functions.filter(({ name, known }) => !known && !listed.includes(name));
    assert.deepEqual(undecided, []);
  });

  test('is nothing that does not exist', () => {
    const names = functions.map(({ name }) => name);
    assert.deepEqual(
      [...readingFunctions, ...settledFunctions, ...Object.keys(byAPerson)].filter(
        (name) => !names.includes(name),
      ),
      [],
    );
  });
});
