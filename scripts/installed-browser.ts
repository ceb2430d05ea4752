import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a file is there and can be run. */
  readonly isUsable: (path: string) => boolean;
}

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];
const PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome SxS', 'Application', 'chrome.exe'],
];

/** Where chrome-launcher looks as well, with Chromium's and Edge's places beside. */
function places({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin')
    return ['/', home].flatMap((start) =>
      APPS.map((app) => posix.join(start, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    );
  if (platform === 'win32')
    return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
      .flatMap((name) => env[name] ?? [])
      .flatMap((start) => PROGRAMS.map((parts) => win32.join(start, ...parts)));
  return [];
}

/** Windows calls it Path, and a program there ends in .exe. */
function onPath({ platform, env }: Machine): string[] {
  const isWindows = platform === 'win32';
  const paths = isWindows ? win32 : posix;
  const names = isWindows ? ['chrome.exe', 'chromium.exe', 'msedge.exe'] : ON_PATH;
  const folders = (env['PATH'] ?? env['Path'] ?? '')
    .split(paths.delimiter)
    .filter((one) => one !== '');
  return folders.flatMap((folder) => names.map((name) => paths.join(folder, name)));
}

/** A Chromium of whatever name that is installed on a machine, the first found. */
export const installedBrowser = (machine: Machine): string | undefined =>
  [...onPath(machine), ...places(machine)].find(machine.isUsable);

/** The Chromium from npm is made for this machine alone. */
export const npmHasOne = ({ platform, arch }: { platform: string; arch: string }): boolean =>
  platform === 'linux' && arch === 'x64';
