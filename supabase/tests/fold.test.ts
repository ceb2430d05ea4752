// One rule for what people look for: src/app/domain/words/fold.ts and private.fold(), in a database of any locale.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fold, hasWords } from '../../src/app/domain/words/fold.ts';
import type { OpenDatabase } from '../embedded/database.ts';
import { startHosted } from '../embedded/hosted.ts';
import { testServer } from '../embedded/hosted-back-end.ts';
import { openTapDatabase, openTapDatabaseOn, runTapFile } from '../embedded/pgtap.ts';
import type { RealPostgres } from '../embedded/postgres.ts';

interface Vectors {
  readonly folded: readonly (readonly [text: string, folded: string])[];
  readonly emails: readonly (readonly [typed: string, kept: string])[];
  readonly found: readonly (readonly [text: string, typed: string, isFound: boolean])[];
}
const vectors = JSON.parse(
  readFileSync(new URL('fold-vectors.json', import.meta.url), 'utf8'),
) as Vectors;

/** Every letter of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic, and the punctuation. */
const everyLetter = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x531, 0x588],
  [0x5b0, 0x6ff],
  [0x1e00, 0x1fff],
  [0x2010, 0x206f],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, nr) => String.fromCodePoint(first + nr)),
);
/** Capitals that no language of today writes: the app knows their small letters, the database does not. */
const isRare = (letter: string): boolean => /[Ͱ-ͶͿϏ-ϿỺ-Ỿ]/u.test(letter);
const files = ['search.test.sql', 'record.test.sql', 'lists.test.sql'];

describe('Letters are folded alike', () => {
  let server: RealPostgres | undefined;
  const databases: OpenDatabase[] = [];
  const names = ['the usual locale', 'locale C'];

  before(async () => {
    const on = testServer() ?? (server = await startHosted());
    databases.push(await openTapDatabase());
    databases.push(
      await openTapDatabaseOn(on, { options: `locale_provider libc locale 'C' encoding 'UTF8'` }),
    );
  });
  after(async () => {
    for (const database of databases) await database.close();
    await server?.stop();
  });

  const ask = async (nr: number, sql: string, values: unknown[]): Promise<unknown[]> => {
    const { rows } = (await databases[nr]?.driver.query<{ x: unknown }>(sql, values)) ?? {};
    return rows?.map(({ x }) => x) ?? [];
  };
  const folded = (nr: number, texts: readonly string[]) =>
    ask(
      nr,
      `select private.fold(t) as x from jsonb_array_elements_text($1::text::jsonb) with ordinality as a (t, n) order by n`,
      [JSON.stringify(texts)],
    );

  for (const [nr, name] of names.entries()) {
    it(`in a database with ${name}: as the examples say`, async () => {
      const texts = vectors.folded.map(([text]) => text);
      assert.deepEqual(
        await folded(nr, texts),
        vectors.folded.map(([, as]) => as),
      );
      for (const [text, typed, isFound] of vectors.found) {
        const [found] = await ask(nr, 'select private.has_words($1, $2) as x', [text, typed]);
        assert.equal(found, isFound, `${text}, ${typed}`);
      }
      for (const [typed, kept] of vectors.emails)
        assert.deepEqual(await ask(nr, 'select private.clean_email($1) as x', [typed]), [kept]);
    });

    it(`in a database with ${name}: as the app does, letter by letter`, async () => {
      const letters = everyLetter.filter((letter) => !isRare(letter)).map((each) => `x${each}x`);
      const wrong = (await folded(nr, letters)).flatMap((as, at) => {
        const letter = letters[at] ?? '';
        return as === fold(letter) ? [] : [`${letter}: ${String(as)}, not ${fold(letter)}`];
      });
      assert.deepEqual(wrong, []);
    });

    for (const file of files) {
      it(`in a database with ${name}: ${file}`, async () => {
        const database = databases[nr];
        assert.ok(database);
        const path = new URL(file, import.meta.url).pathname;
        const { lines, failed } = await runTapFile(database, path);
        assert.equal(failed, 0, lines.filter((line) => !line.startsWith('ok')).join('\n'));
      });
    }
  }

  it('in the app: as the examples say', () => {
    for (const [text, as] of vectors.folded) assert.equal(fold(text), as);
    for (const [text, typed, isFound] of vectors.found)
      assert.equal(hasWords(text, typed), isFound, `${text}, ${typed}`);
  });
});
