import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { testServer } from '../embedded/hosted-back-end.ts';
import { began, begin, week } from './twins/life.ts';
import { ordersOf, typesInOrder } from './twins/orders.ts';
import {
  differing,
  functionsOf,
  knownFunctions,
  Lots,
  toldAnybody,
  toldTheCoach,
} from './twins/reading.ts';
import { World } from './twins/world.ts';

/** One of the two. */
const aWorld = async (world: World) => ({ world, lives: await begin(world), lots: new Lots() });

// Two worlds in which the same is sent and opened in the same minutes. In one of them Eve does all the rest in private as well: types
// at other times, changes her mind, keeps first what she opens later. Nobody else can tell the worlds apart.
// The clock is set on the one connection of the database in this process.
describe('Two worlds that differ in what Eve does in private', { skip: !!testServer() }, () => {
  let plain: Awaited<ReturnType<typeof aWorld>>;
  let lively: typeof plain;

  before(async () => {
    plain = await aWorld(await World.open(began));
    lively = await aWorld(await World.open(began));
  });
  after(() => Promise.all([plain, lively].map(({ world }) => world.close())));

  const differences = async (tell: typeof toldAnybody): Promise<string[]> => {
    const heard: (readonly string[])[] = [];
    for (const { world, lots } of [plain, lively])
      heard.push((await tell(world)).map((said) => lots.without(said)));
    return differing(heard);
  };

  it('tell nobody, by the order of rows, in which order they were written', async () => {
    const orders = [];
    for (const [nr, { world, lives }] of [plain, lively].entries()) {
      await typesInOrder(lives.uma, nr === 0);
      orders.push(await ordersOf(world, lives.uma));
    }
    assert.deepEqual(orders[0], orders[1]);
    assert.match(orders[0] ?? '', /agree.*harm.*home.*hopes.*second.*first/s);
  });

  for (const { at, what, isPrivate, does } of week) {
    it(`are told alike to her coach: Eve, ${at}, ${what}`, async () => {
      for (const one of [plain, lively]) {
        await one.world.isNow(`2026-03-${at}:00Z`);
        if (!isPrivate || one === lively) await does(one.lives);
      }
      // What a private step tells, the next one tells too.
      if (!isPrivate) assert.deepEqual(await differences(toldTheCoach), []);
    });
  }

  it('are told alike to anybody, in the end', async () => {
    assert.deepEqual(await differences(toldAnybody), []);
  });

  it('are asked by every function that tells anything', async () => {
    const others = (await functionsOf(plain.world)).filter((name) => !knownFunctions.has(name));
    assert.deepEqual(others, []);
  });
});
