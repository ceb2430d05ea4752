// The network that journeys run over with --delay and --loss.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { behind, fates, type Fate } from '../embedded/slow-network.ts';

const first = (many: number, next: () => Fate): Fate[] => Array.from({ length: many }, next);

describe('the fate of a request', () => {
  const network = { delay: 500, loss: 50, seed: 7 };

  test('is the same again with the same seed, and another with another', () => {
    assert.deepEqual(first(50, fates(network)), first(50, fates(network)));
    assert.notDeepEqual(first(50, fates(network)), first(50, fates({ ...network, seed: 8 })));
  });

  test('is late by anything up to the delay, on either way', () => {
    const all = first(2000, fates(network));
    const late = all.map(({ there, back }) => there + back);
    assert.ok(Math.min(...late) < 10 && Math.max(...late) > 490 && Math.max(...late) <= 500);
    assert.ok(all.some(({ there }) => there > 300) && all.some(({ back }) => back > 300));
  });

  test('is to be lost once in so many on each way, or never', () => {
    const all = first(10_000, fates(network));
    for (const way of ['there', 'back'] as const) {
      const lost = all.filter((fate) => fate.lost === way).length;
      assert.ok(lost > 150 && lost < 250, `${String(lost)} lost on the way ${way}`);
    }
    const sound = first(1000, fates({ ...network, loss: 0 }));
    assert.ok(sound.every(({ lost }) => lost === null));
  });
});

describe('a server behind it', () => {
  const servers: Server[] = [];
  const done: string[] = [];

  async function serve(loss: number, delay = 20): Promise<string> {
    const network = { delay, loss, seed: 3 };
    const server = createServer(
      behind(network, (request, response) => {
        done.push(request.url ?? '');
        response.end('done');
      }),
    ).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }

  const asBrowser = { headers: { 'sec-fetch-site': 'same-origin' } };
  const ask = async (address: string, init?: RequestInit): Promise<string> =>
    fetch(address, init).then(
      (response) => response.text(),
      () => 'lost',
    );
  const askOften = async (address: string, init?: RequestInit) =>
    Promise.all(Array.from({ length: 40 }, (_, at) => ask(`${address}/${String(at)}`, init)));

  after(() => {
    for (const server of servers) server.close();
  });

  test('answers as before, only later', async () => {
    const answers = await askOften(`${await serve(0)}/rest/v1/sound`, asBrowser);
    assert.deepEqual([...new Set(answers)], ['done']);
  });

  test('loses what it never heard of, and answers to what it did', async () => {
    const answers = await askOften(`${await serve(4)}/rest/v1/lossy`, asBrowser);
    const lost = answers.filter((answer) => answer === 'lost').length;
    const heard = done.filter((url) => url.includes('lossy')).length;
    assert.ok(lost > 0 && heard < 40 && heard > 40 - lost);
  });

  test('never does what was given up on its way there', async () => {
    const url = `${await serve(0, 2000)}/rest/v1/given-up`;
    const gone = { ...asBrowser, signal: AbortSignal.timeout(20) };
    // A delay is drawn by lot, so that one or another may be short enough to be answered in time.
    const answers = await askOften(url, gone);
    assert.ok(answers.filter((answer) => answer === 'lost').length > 30);
    // Whatever was to arrive has arrived when the slowest of many has.
    await askOften(url.replace('given-up', 'after'), asBrowser);
    const heard = done.filter((one) => one.includes('given-up')).length;
    assert.ok(heard < 10, `${String(heard)} of 40 arrived`);
  });

  test('loses neither files nor what a journey arranges past the browser', async () => {
    const url = await serve(2);
    assert.ok(!(await askOften(`${url}/files`, asBrowser)).includes('lost'));
    assert.ok(!(await askOften(`${url}/rest/v1/arranged`)).includes('lost'));
  });
});
