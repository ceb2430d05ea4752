import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { OpenDatabase } from '../embedded/database.ts';
import { readingFunctions } from '../../src/app/core/supabase/repeatable.ts';
import { openTapDatabase } from '../embedded/pgtap.ts';

/** Whether people's functions of the API change anything, by name, from the catalogue. */
const listed = `
  select p.proname as name, bool_and(p.provolatile <> 'v') as reads
    from pg_proc p
   where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
   group by p.proname`;

describe('What the app asks again by itself', () => {
  let connection: OpenDatabase;
  let functions: readonly { readonly name: string; readonly reads: boolean }[];
  before(async () => {
    connection = await openTapDatabase();
    const { rows } = await connection.driver.query<{ name: string; reads: boolean }>(listed);
    functions = rows;
  });
  after(() => connection.close());

  test('is every function that only reads', () => {
    const forgotten = functions.filter(
      ({ name, reads }) => reads && !readingFunctions.includes(name),
    );
    assert.deepEqual(forgotten, []);
  });

  test('is nothing that does not exist', () => {
    const names = functions.map(({ name }) => name);
    assert.deepEqual(
      readingFunctions.filter((name) => !names.includes(name)),
      [],
    );
  });
});
