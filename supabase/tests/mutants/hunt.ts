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

/** What notices the mutant, the likeliest tried first; nothing when it survives. */
async function noticedBy(db: Database, tests: Tests, mutant: Mutant): Promise<string | undefined> {
  const noun = mutant.object.replace(/^.*\./, '').replace('users', 'sign_up');
  const isNear = ({ object }: Cell): boolean => object === mutant.object;
  const isOfColumn = (cell: Cell): boolean =>
    isNear(cell) && cell.target !== undefined && mutant.sql.includes(`(${cell.target})`);
  const isAbout = ({ name }: Story): boolean => name === noun;
  return (
    (await firstCell(db, tests.cells.filter(isOfColumn))) ??
    (await firstCell(db, tests.cells.filter(isNear))) ??
    (await firstStory(db, tests.stories.filter(isAbout))) ??
    (await firstStranger(db)) ??
    (await firstStory(
      db,
      tests.stories.filter((story) => !isAbout(story)),
    )) ??
    (await firstCell(
      db,
      tests.cells.filter((cell) => !isNear(cell)),
    ))
  );
}

/** Lets the mutant in, runs the tests until one fails, and puts everything back. */
export async function hunt(
  db: Database,
  tests: Tests,
  mutant: Mutant,
): Promise<string | undefined> {
  await db.exec('begin');
  try {
    await db.exec(mutant.sql);
    return await noticedBy(db, tests, mutant);
  } finally {
    await db.exec('rollback');
  }
}
