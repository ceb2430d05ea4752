import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSwitches } from './test-switches.ts';

void test('goes on as before without a switch', () => {
  const args = ['e2e/intake.spec.ts', '--grep', 'sends'];
  assert.deepEqual(readSwitches(args), { network: undefined, others: args });
});

void test('takes half a second where only a delay is asked for, and draws a seed', () => {
  const { network, others } = readSwitches(['--delay', 'e2e/intake.spec.ts']);
  assert.deepEqual({ ...network, seed: 0 }, { delay: 500, loss: 0, seed: 0 });
  assert.ok(Number.isInteger(network?.seed));
  assert.deepEqual(others, ['e2e/intake.spec.ts']);
});

void test('takes delay, loss and seed by name', () => {
  const { network } = readSwitches(['--delay=3000', '--loss=50', '--seed=7']);
  assert.deepEqual(network, { delay: 3000, loss: 50, seed: 7 });
});

for (const wrong of ['--delay=soon', '--loss=-1', '--loss', '--seed=1.5']) {
  void test(`refuses ${wrong}`, () => {
    assert.throws(() => readSwitches([wrong]));
  });
}
