import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findEngines } from './engines.ts';

/** A machine that has these programs and nothing else. */
const machine = (programs: readonly string[], env: Record<string, string> = {}) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  isProgram: (path: string) => programs.includes(path),
  namesIn: (folder: string) => (folder === '/usr/lib' ? ['x86_64-linux-gnu', 'python3'] : []),
});

const debian = [
  '/usr/bin/firefox-esr',
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

describe('The engines beside Chromium', () => {
  test('are found where Debian has them', () => {
    assert.deepEqual(findEngines(machine(debian)), {
      found: [
        { walk: 'e2e/engines/firefox.ts', env: { FIREFOX_BIN: '/usr/bin/firefox-esr' } },
        {
          walk: 'e2e/engines/webkit.ts',
          env: { WEBKIT_BIN: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser' },
        },
      ],
      lacking: [],
    });
  });

  test('are each named, with what to install, where there is none', () => {
    const { found, lacking } = findEngines(machine([]));
    assert.deepEqual(found, []);
    assert.match(lacking[0] ?? '', /Firefox.*apt-get install firefox-esr/);
    assert.match(lacking[1] ?? '', /WebKit.*apt-get install webkit2gtk-driver xvfb/);
  });

  test('are not taken for there when a part of them is missing', () => {
    for (const missing of debian.slice(1)) {
      const { found } = findEngines(machine(debian.filter((one) => one !== missing)));
      assert.deepEqual(
        found.map(({ walk }) => walk),
        ['e2e/engines/firefox.ts'],
      );
    }
  });

  test('are taken from where the environment says, and from the folder of a Mac', () => {
    const own = machine(['/opt/firefox/firefox'], { FIREFOX_BIN: '/opt/firefox/firefox' });
    assert.equal(findEngines(own).found[0]?.env['FIREFOX_BIN'], '/opt/firefox/firefox');
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    assert.equal(findEngines(machine([mac])).found[0]?.env['FIREFOX_BIN'], mac);
  });
});
