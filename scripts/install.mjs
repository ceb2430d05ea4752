// Runs on any Node from 20 on, before anything is installed: installs what is missing, then hands
// over to scripts/<name>.ts on the Node that package-lock.json pins (Node 24 runs TypeScript as is).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFor } from './node-for.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.cache', 'attune', 'installed');
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** npm writes this file last; without it an installation was cut off. */
const isInstalled = () => {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') === lockHash();
};

function install() {
  process.stdout.write('Installing packages, about a minute the first time.\n');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  return attend(spawn('npm', args, { cwd: root, stdio: 'inherit', shell: isWindows }));
}

function remember() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockHash());
}

/** Ends with one sentence where nothing here can run the scripts. */
function scriptsNode() {
  const { platform, arch, version, execPath } = process;
  const packages = join(root, 'node_modules');
  const machine = { platform, arch, version: version.slice(1), execPath, packages };
  const found = nodeFor({ ...machine, exists: existsSync });
  if (found.path !== undefined) return found.path;
  process.stderr.write(`${found.refusal}\n`);
  process.exit(1);
}

/** The shell that npm put in between outlives npm; it is the one to watch, and so is npm. */
function ancestors() {
  const pids = [process.ppid];
  try {
    const [, , parent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
      .replace(/\(.*\)/, 'name')
      .split(' ')
      .slice(1);
    if (process.env.npm_lifecycle_event && Number(parent) > 1) pids.push(Number(parent));
  } catch {
    // Only Linux tells; elsewhere the parent alone is watched.
  }
  return pids;
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Runs `child` to its end, and ends it when whoever started this process wants or is gone. */
function attend(child) {
  const watched = ancestors();
  const watch = setInterval(() => {
    if (process.ppid !== watched[0] || !watched.every(isAlive)) child.kill('SIGTERM');
  }, 500);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

function handOver([name, ...args]) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const command = [join(root, 'scripts', `${name}.ts`), ...args];
  return attend(spawn(scriptsNode(), command, { cwd: root, stdio: 'inherit', env }));
}

// The terminal sends Ctrl-C to the children as well; this process only waits for them to end.
process.on('SIGINT', () => {});
const installed = isInstalled() ? 0 : await install();
if (installed !== 0) {
  process.stderr.write(
    'The packages could not be installed. Mend what npm says above, try again.\n',
  );
  process.exit(installed);
}
remember();
process.exit(await handOver(process.argv.slice(2)));
