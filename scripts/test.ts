import { demoDay } from '../supabase/embedded/demo-day.ts';
import { describe } from '../supabase/embedded/failure.ts';
import { newKeys } from '../supabase/embedded/keys.ts';
import { aside, complain, say } from '../supabase/embedded/say.ts';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../supabase/embedded/server.ts';
import { findBrowser } from './browser.ts';
import { build } from './build.ts';
import { onStop, run, stopAll } from './run.ts';
import { schema } from './schema.ts';
import { testDatabase, testOnPostgres } from './test-db.ts';
import { walkEngines } from './test-browsers.ts';
import {
  add,
  counted,
  countKarma,
  countNodeTests,
  countPlaywright,
  none,
  PartFailed,
  type Count,
} from './test-counts.ts';
import { onPostgres, stopPostgres } from './test-postgres.ts';
import { siteOfOnesOwn } from './test-site.ts';
import { readSwitches, type Switches } from './test-switches.ts';

// A password's hash takes the one thread of the embedded back end 70 ms, and every journey makes two people.
process.env['LITE_AUTH_BCRYPT_COST'] ??= '4';

const [name, ...given] = process.argv.slice(2);
const switches = readSwitches(given);

type Part = (args: readonly string[]) => Promise<Count>;

/** Back ends in memory, gone with this process. */
const servers: RunningServer[] = [];

type ServerChoice = Pick<ServerOptions, 'demo' | 'confirmEmail' | 'network'>;

async function freshServer(options: ServerChoice = {}) {
  const keys = newKeys();
  const server = await startServer({ keys, port: 0, test: true, ...options });
  servers.push(server);
  return { url: server.url, secret: keys.secret };
}

async function stopServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await stopPostgres();
}

const lint: Part = async () => {
  await run('eslint', ['.', '--max-warnings', '0']);
  await run('stylelint', ['src/**/*.scss']);
  await run('prettier', ['--check', '--log-level', 'warn', '.']);
  return { passed: 3, failed: 0 };
};

const types: Part = async () => {
  await run('ngc', ['-p', 'tsconfig.spec.json', '--noEmit']);
  await run('tsc', ['-p', 'tsconfig.node.json']);
  return { passed: 2, failed: 0 };
};

/** Whether the generated types fit the migrations, and what Supabase's advisors say. */
const database: Part = async () => {
  await schema('check');
  return { passed: 2, failed: 0 };
};

const bundle: Part = async () => {
  const planned = await counted(
    ['node', '--test', '--test-reporter=spec', 'scripts/*.test.ts'],
    countNodeTests,
  );
  await build();
  return add(planned, { passed: 1, failed: 0 });
};

const unit: Part = async (args) => {
  const { url, secret } = await freshServer();
  return counted(['ng', 'test', '--no-watch', '--no-progress', ...args], countKarma, {
    CHROME_BIN: await findBrowser(),
    ATTUNE_URL: url,
    ATTUNE_SECRET_KEY: secret,
  });
};

const journeysOver =
  (network: Switches['network']): Part =>
  async (args) => {
    if (switches.site !== undefined) {
      const env = { CHROME_BIN: await findBrowser(), ...(await siteOfOnesOwn(switches.site)) };
      return counted(['playwright', 'test', ...args], countPlaywright, env);
    }
    await build();
    const day = demoDay();
    const open = await freshServer({ demo: true, network });
    const confirming = await freshServer({ confirmEmail: true, network });
    if (network) say(`Over a slow network: ${JSON.stringify(network)}`);
    return counted(['playwright', 'test', ...args], countPlaywright, {
      // Back ends of a journey's own, and the time that a journey may take.
      ATTUNE_NETWORK: network ? JSON.stringify(network) : '',
      CHROME_BIN: await findBrowser(),
      ATTUNE_URL: open.url,
      ATTUNE_SECRET_KEY: open.secret,
      ATTUNE_DEMO_DAY: day,
      ATTUNE_CONFIRM_URL: confirming.url,
      ATTUNE_CONFIRM_SECRET_KEY: confirming.secret,
    });
  };

const journeys = journeysOver(switches.network);

/** The journeys that matter most, as a phone's network lets them go. */
const delayed: Part = (args) =>
  journeysOver(readSwitches(['--delay', ...given]).network)(['--grep=@delayed', ...args]);

const browsers: Part = () => walkEngines(() => freshServer({ demo: true }));

const mutants: Part = async (args) => {
  await run('node', ['supabase/tests/mutants.ts', ...args]);
  return { passed: 1, failed: 0 };
};

const PARTS = {
  lint,
  types,
  build: bundle,
  unit,
  schema: database,
  db: testDatabase,
  postgres: testOnPostgres,
  e2e: journeys,
  delayed,
  browsers,
  mutants,
} satisfies Readonly<Record<string, Part>>;
type PartName = keyof typeof PARTS;

/** Parts after one another; beside them goes one that needs only one core of two, or mostly waits. */
interface Stage {
  readonly parts: readonly PartName[];
  readonly beside?: PartName;
}

/** Everything: what fails soonest comes first. A stage is over before the next begins. */
const STAGES: readonly Stage[] = [
  { parts: ['types', 'build', 'unit'], beside: 'lint' },
  { parts: ['schema', 'db', 'postgres'] },
  { parts: ['e2e'] },
  { parts: ['delayed'], beside: 'browsers' },
];

const isPart = (given: string | undefined): given is PartName =>
  given !== undefined && given in PARTS;

async function runPart(name: PartName, args: readonly string[]): Promise<Count> {
  const started = performance.now();
  say(`\n── ${name}`);
  const count = await PARTS[name](args);
  say(`── ${name}: ${String(Math.round((performance.now() - started) / 1000))} s`);
  return count;
}

/** What a part counted; one that fails says why, and counts at least one failure. */
async function countOf(name: PartName, args: readonly string[]): Promise<Count> {
  try {
    return await runPart(name, args);
  } catch (error) {
    complain(describe(error));
    return error instanceof PartFailed ? error.count : { passed: 0, failed: 1 };
  }
}

async function runStage({ parts, beside }: Stage, args: readonly string[]): Promise<Count> {
  if (switches.postgres) await onPostgres();
  const other = beside && aside(() => countOf(beside, args));
  let total = none;
  for (const name of parts) {
    total = add(total, await countOf(name, args));
    if (total.failed > 0) break;
  }
  if (other) total = add(total, await other);
  await stopServers();
  return total;
}

async function runStages(stages: readonly Stage[], args: readonly string[]): Promise<number> {
  let total = none;
  for (const stage of stages) {
    total = add(total, await runStage(stage, args));
    if (total.failed > 0) break;
  }
  stopAll();
  await stopServers();
  say(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  return total.failed === 0 ? 0 : 1;
}

onStop(async () => {
  stopAll();
  await stopServers();
}, 130);
process.exit(await runStages(isPart(name) ? [{ parts: [name] }] : STAGES, switches.others));
