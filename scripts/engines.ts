import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** An engine beside Chromium, with the file in e2e that walks in it and what that is told in its environment. */
export interface FoundEngine {
  readonly walk: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Engines {
  readonly found: readonly FoundEngine[];
  /** A sentence for each that is not there, with what to install. */
  readonly lacking: readonly string[];
}

/** What is asked of the machine; a test asks another. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
  /** The names in a folder; none where it is not there. */
  readonly namesIn: (folder: string) => readonly string[];
}

const thisMachine: Machine = {
  env: process.env,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  namesIn: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** WebKitGTK keeps its small browser among its libraries, each distribution in its own folder. */
const webKitFolders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

const onPath = ({ env, isProgram }: Machine, names: readonly string[]): string | undefined =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);

function firefox(machine: Machine): FoundEngine | string {
  const given = machine.env['FIREFOX_BIN'];
  const path =
    [given, ...firefoxPlaces].find((one) => one && machine.isProgram(one)) ??
    onPath(machine, ['firefox-esr', 'firefox']);
  return path
    ? { walk: 'e2e/engines/firefox.ts', env: { FIREFOX_BIN: path } }
    : 'Nothing was walked in Firefox, which is not on this machine: install it (on Debian, apt-get install firefox-esr), or name it in FIREFOX_BIN.';
}

function webKit(machine: Machine): FoundEngine | string {
  const roots = ['/usr/libexec', '/usr/lib64', '/usr/lib'].flatMap((root) => [
    root,
    ...machine.namesIn(root).map((name) => join(root, name)),
  ]);
  const path = roots
    .flatMap((root) => webKitFolders.map((folder) => join(root, folder, 'MiniBrowser')))
    .find(machine.isProgram);
  const has = (name: string) => onPath(machine, [name]) !== undefined;
  return path && has('WebKitWebDriver') && has('Xvfb')
    ? { walk: 'e2e/engines/webkit.ts', env: { WEBKIT_BIN: path } }
    : 'Nothing was walked in WebKit, which is not on this machine: it needs Linux with WebKitGTK’s driver and Xvfb (on Debian, apt-get install webkit2gtk-driver xvfb).';
}

/** The engines that the main ways are walked in beside Chromium, as far as they are installed. */
export function findEngines(machine: Machine = thisMachine): Engines {
  const all = [firefox(machine), webKit(machine)];
  return {
    found: all.filter((one) => typeof one !== 'string'),
    lacking: all.filter((one) => typeof one === 'string'),
  };
}
