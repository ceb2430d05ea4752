import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSwitches } from './test-switches.ts';

void test('goes on as before without a switch', () => {
  const others = ['e2e/intake.spec.ts', '--grep', 'sends'];
  assert.deepEqual(readSwitches(others), {
    postgres: false,
    site: undefined,
    network: undefined,
    others,
  });
});

void test('leaves to the runner what is not ours', () => {
  const { postgres, others } = readSwitches(['e2e/intake.spec.ts', '--postgres', '--grep', 'x']);
  assert.equal(postgres, true);
  assert.deepEqual(others, ['e2e/intake.spec.ts', '--grep', 'x']);
});

void test('takes the address of a site, in both ways of writing, without a slash at its end', () => {
  assert.equal(readSwitches(['--site', 'https://a.example/']).site, 'https://a.example');
  const { site, others } = readSwitches(['--site=https://a.example', 'x']);
  assert.deepEqual([site, others], ['https://a.example', ['x']]);
});

void test('takes half a second where only a delay is asked for, and draws a seed', () => {
  const { network, others } = readSwitches(['--delay', 'e2e/intake.spec.ts']);
  assert.deepEqual({ ...network, seed: 0 }, { delay: 500, loss: 0, seed: 0 });
  assert.ok(Number.isInteger(network?.seed));
  assert.deepEqual(others, ['e2e/intake.spec.ts']);
});

void test('takes delay, loss and seed by name, the last of each', () => {
  const { network } = readSwitches(['--delay', '--delay=3000', '--loss=50', '--seed=7']);
  assert.deepEqual(network, { delay: 3000, loss: 50, seed: 7 });
});

for (const wrong of ['--delay=soon', '--loss=-1', '--loss', '--seed=1.5', '--site', '--site=']) {
  void test(`refuses ${wrong}`, () => {
    assert.throws(() => readSwitches([wrong]));
  });
}
