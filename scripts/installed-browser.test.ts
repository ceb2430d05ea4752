import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installedBrowser, npmHasOne, type Machine } from './installed-browser.ts';

const on = (platform: string, there: readonly string[], env: Machine['env'] = {}) =>
  installedBrowser({
    platform,
    env,
    home: platform === 'win32' ? 'C:\\Users\\me' : '/home/me',
    isUsable: (path) => there.includes(path),
  });

void test('on Linux finds what is on PATH, Chromium before Chrome', () => {
  const both = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
  assert.equal(on('linux', both, { PATH: '/bin:/usr/bin' }), '/usr/bin/chromium');
  assert.equal(on('linux', both, { PATH: '/bin' }), undefined);
});

void test('on macOS finds applications, where nothing is on PATH', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const own = '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium';
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  for (const one of [chrome, own, edge]) assert.equal(on('darwin', [one], { PATH: '/bin' }), one);
  assert.equal(on('darwin', [own, chrome]), chrome);
});

void test('on Windows finds programs by their whole names, for one person or for all', () => {
  const env = {
    LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    Path: 'C:\\tools;D:\\more',
  };
  for (const one of [
    'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'D:\\more\\chrome.exe',
  ])
    assert.equal(on('win32', [one], env), one);
  assert.equal(on('win32', ['C:\\tools\\chrome'], env), undefined);
});

void test('finds nothing where nothing is', () => {
  for (const platform of ['linux', 'darwin', 'win32']) assert.equal(on(platform, []), undefined);
});

void test('takes the Chromium from npm only where it can run', () => {
  assert.ok(npmHasOne({ platform: 'linux', arch: 'x64' }));
  assert.ok(!npmHasOne({ platform: 'linux', arch: 'arm64' }));
  assert.ok(!npmHasOne({ platform: 'darwin', arch: 'arm64' }));
  assert.ok(!npmHasOne({ platform: 'win32', arch: 'x64' }));
});
