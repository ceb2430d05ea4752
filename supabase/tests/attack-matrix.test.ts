import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTapDatabase } from '../embedded/pgtap.ts';
import { readCatalogue } from './matrix/catalogue.ts';
import { cellsOf, loadOutcome, strangers, surprises, type Cell } from './matrix/matrix.ts';

const connection = await openTapDatabase();
const db = connection.driver;
await loadOutcome(db);
// As any database that has been in use: what the planner knows of everybody's rows must not come out of it.
await db.exec('analyze');
const catalogue = await readCatalogue(db);
const byObject = Map.groupBy(cellsOf(catalogue), ({ object }) => object);

const told = ({ actor, verb, target, expected, outcome, isOpposite }: Cell & { outcome: string }) =>
  `${actor}, ${verb} ${target ?? ''}: ${isOpposite ? 'anything but ' : ''}${expected}, got ${outcome}`;

describe('The attack matrix', () => {
  before(() => db.exec('begin'));
  after(async () => {
    await db.exec('rollback');
    await connection.close();
  });

  it('knows every table, column and function, and knows no other', () => {
    assert.deepEqual(strangers(catalogue), []);
  });

  for (const [object, cells] of byObject) {
    for (const [verb, tried] of Map.groupBy(cells, (cell) => cell.verb)) {
      it(`${object}: ${verb}, as ${String(tried.length)} cells say`, async () => {
        assert.deepEqual((await surprises(db, tried)).map(told), []);
      });
    }
  }
});
