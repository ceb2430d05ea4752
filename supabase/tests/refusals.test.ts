// Every place in the schema that refuses is made to refuse, over HTTP, and what comes back is held
// against docs/errors.md. A refusal without its row here fails by name. With ATTUNE_REFUSALS set, the
// whole table is printed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { inRoot } from '../embedded/paths.ts';
import { say } from '../embedded/say.ts';
import { clientRefusals } from './refusals/client.ts';
import { coachRefusals } from './refusals/coach.ts';
import type { Refusal } from './refusals/refusal.ts';
import { workRefusals } from './refusals/work.ts';
import { World, type Refused } from './refusals/world.ts';

const refusals: readonly Refusal[] = [...coachRefusals, ...clientRefusals, ...workRefusals];

/** Every line that calls `refuse`, `refuse_not_found` or `refuse_conflict`, but for those three. */
const PLACES = `
  select n.nspname || '.' || p.proname || ':' || l.nr as place
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
         string_to_table(p.prosrc, E'\\n') with ordinality l (line, nr)
   where n.nspname in ('public', 'private') and l.line ~ 'private\\.refuse(_not_found|_conflict)?\\s*\\('
     and p.proname not in ('refuse', 'refuse_not_found', 'refuse_conflict')
   order by 1`;

const RAISING = `
  select n.nspname || '.' || p.proname as name
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ('public', 'private') and p.prosrc ~* 'sqlstate\\s+''PGRST''|errcode\\s*:?=\\s*''PGRST'''`;

interface Catalogued {
  readonly message: string;
  readonly status: number;
  readonly details: string;
}

/** docs/errors.md by code. */
const catalogue = new Map<string, Catalogued>(
  readFileSync(inRoot('docs', 'errors.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| AT\d{3} /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code = '', message = '', status, , details = '']) => [
      code,
      { message, status: Number(status), details },
    ]),
);

const keysOf = (details: unknown): string[] =>
  [details].flat().flatMap((one: unknown) => Object.keys(one ?? {}));

const world = await World.open();
const places = new Set<string>();
const told: string[] = [];

/** One line of the table of docs and note. */
const line = ({ of, as, call }: Refusal, { status, body }: Refused): string =>
  `| ${of} | ${String(body['code'])} | ${String(status)} | ${typeof body['details'] === 'string' ? body['details'] : '-'} | ${as}, ${call} |`;

function assertForm({ code, details }: Refusal, { status, body }: Refused): void {
  const known = catalogue.get(code);
  assert.ok(known, `docs/errors.md has ${code}`);
  assert.deepEqual(Object.keys(body).sort(), ['code', 'details', 'hint', 'message']);
  assert.deepEqual([body['code'], status, body['hint']], [code, known.status, null]);
  if (/^\w+$/.test(known.message)) assert.equal(body['message'], known.message);
  const said = body['details'];
  if (known.details === '-') {
    assert.equal(said, null);
    return;
  }
  if (typeof said !== 'string') assert.fail(`details are text: ${JSON.stringify(said)}`);
  const read = JSON.parse(said) as unknown;
  for (const key of keysOf(read)) assert.ok(known.details.includes(key), `${key} is in the docs`);
  if (details !== undefined) assert.deepEqual(read, details);
}

describe('A refusal', () => {
  before(() => assert.ok(refusals.length > 0 && catalogue.size > 0));
  after(async () => {
    await world.close();
    if (process.env['ATTUNE_REFUSALS']) say(told.sort().join('\n'));
  });

  for (const refusal of refusals) {
    const { of, code, as, call } = refusal;
    test(`of ${of}, when ${as} calls ${call}, is ${code} in the form that PostgREST takes`, async () => {
      const refused = await world.refused(refusal);
      assertForm(refusal, refused);
      assert.match(refused.place, new RegExp(`^(public|private)\\.${of}:\\d+$`));
      places.add(refused.place);
      told.push(line(refusal, refused));
    });
  }

  test('has its row here wherever one can come from', async () => {
    const all = (await world.rows<{ place: string }>(PLACES)).map(({ place }) => place);
    assert.ok(all.length > 90);
    assert.deepEqual(
      all.filter((place) => !places.has(place)),
      [],
    );
  });

  test('is raised by one function only', async () => {
    assert.deepEqual(await world.rows(RAISING), [{ name: 'private.refuse' }]);
  });
});
