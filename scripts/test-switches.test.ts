import assert from 'node:assert/strict';
import { test } from 'node:test';
import { switchesIn } from './test-switches.ts';

test('leaves to the tool what is not ours', () => {
  const args = ['e2e/intake.spec.ts', '--postgres', '--grep', 'a journey'];
  assert.deepEqual(switchesIn(args), {
    postgres: true,
    site: undefined,
    rest: ['e2e/intake.spec.ts', '--grep', 'a journey'],
  });
});

test('takes the address of a site, in both ways of writing, without a slash at its end', () => {
  assert.equal(switchesIn(['--site', 'https://a.example/']).site, 'https://a.example');
  const { site, rest } = switchesIn(['--site=https://a.example', 'x']);
  assert.deepEqual([site, rest], ['https://a.example', ['x']]);
});
