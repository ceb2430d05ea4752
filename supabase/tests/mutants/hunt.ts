import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { inRoot } from '../../embedded/paths.ts';
import { countTap } from '../../embedded/pgtap.ts';
import { readCatalogue, type Database } from '../matrix/catalogue.ts';
import { cellsOf, strangers, surprises, type Cell } from '../matrix/matrix.ts';
import type { Mutant } from './mutant.ts';

interface Story {
  readonly name: string;
  readonly sql: string;
}

/** All the database tests, to be run inside a transaction that holds a mutant. */
export interface Tests {
  readonly stories: readonly Story[];
  readonly cells: readonly Cell[];
}

const folder = inRoot('supabase', 'tests');

/** A story's own transaction would end the mutant's. */
const withoutTransaction = (sql: string): string =>
  sql.replace(/^begin;$/m, '').replace(/^rollback;$/m, '');

export const readTests = async (db: Database): Promise<Tests> => ({
  stories: readdirSync(folder)
    .filter((file) => file.endsWith('.test.sql'))
    .map((file) => ({
      name: basename(file, '.test.sql'),
      sql: withoutTransaction(readFileSync(inRoot('supabase', 'tests', file), 'utf8')),
    })),
  cells: cellsOf(await readCatalogue(db)),
});

async function failsIn(db: Database, { sql }: Story): Promise<boolean> {
  try {
    await db.exec('savepoint story');
    return countTap(await db.exec(sql)).failed > 0;
  } catch {
    return true;
  } finally {
    await db.exec('rollback to savepoint story');
  }
}

async function firstStory(db: Database, stories: readonly Story[]): Promise<string | undefined> {
  for (const story of stories) if (await failsIn(db, story)) return `${story.name}.test.sql`;
  return undefined;
}

async function firstCell(db: Database, cells: readonly Cell[]): Promise<string | undefined> {
  const [found] = await surprises(db, cells);
  return found && `${found.object}: ${found.verb}, ${found.actor} ${found.target ?? ''}`;
}

async function firstStranger(db: Database): Promise<string | undefined> {
  const [found] = strangers(await readCatalogue(db));
  return found;
}

/** The stories, those about the mutant's table first, then those that name what it touches. */
function inOrder(stories: readonly Story[], { object, sql }: Mutant): Story[] {
  const noun = object.replace(/^.*\./, '').replace('()', '').replace('users', 'sign_up');
  const distance = (story: Story): number => {
    if (story.name === noun) return 0;
    if (story.sql.includes(noun)) return 1;
    return sql.includes(`public.${story.name}`) ? 2 : 3;
  };
  return stories.toSorted((a, b) => distance(a) - distance(b));
}

/** What notices the mutant, the likeliest tried first; nothing when it survives. */
async function noticedBy(db: Database, tests: Tests, mutant: Mutant): Promise<string | undefined> {
  const isNear = ({ object }: Cell): boolean => object === mutant.object;
  const isOfColumn = (cell: Cell): boolean =>
    isNear(cell) && cell.target !== undefined && mutant.sql.includes(`(${cell.target})`);
  const near = tests.cells.filter(isNear);
  const far = tests.cells.filter((cell) => !isNear(cell));
  return (
    (await firstCell(db, near.filter(isOfColumn))) ??
    (await firstCell(db, near)) ??
    (await firstStranger(db)) ??
    (await firstStory(db, inOrder(tests.stories, mutant))) ??
    (await firstCell(db, far))
  );
}

async function isAlive(db: Database, { kind, sql }: Mutant): Promise<boolean> {
  try {
    await db.exec(sql);
    return true;
  } catch (error) {
    // A body with a part cut out of it may be no SQL any more.
    if (kind !== 'body') throw error;
    return false;
  }
}

/** Lets the mutant in, runs the tests until one fails, and puts everything back. */
export async function hunt(
  db: Database,
  tests: Tests,
  mutant: Mutant,
): Promise<string | undefined> {
  await db.exec('begin');
  try {
    if (!(await isAlive(db, mutant))) return 'stillborn';
    return await noticedBy(db, tests, mutant);
  } finally {
    await db.exec('rollback');
  }
}
