import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import { newDatabase, startHosted } from '../supabase/embedded/hosted.ts';
import { say } from '../supabase/embedded/say.ts';
import { endWith } from './run.ts';

const TYPES = inRoot('src', 'app', 'core', 'supabase', 'database.types.ts');

/** The Supabase CLI against any Postgres; it needs neither Docker nor a network for these. */
const supabase = (url: string, ...args: readonly string[]): string =>
  execFileSync('supabase', [...args, `--remote=${url}?sslmode=disable`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DO_NOT_TRACK: '1', SUPABASE_TELEMETRY_DISABLED: '1' },
  });

async function generateTypes(url: string): Promise<string> {
  const config = await resolveConfig(TYPES);
  return format(supabase(url, 'gen', 'types', '--schema', 'public'), {
    ...config,
    parser: 'typescript',
  });
}

function checkTypes(types: string): void {
  if (existsSync(TYPES) && readFileSync(TYPES, 'utf8') === types) return;
  throw new Failure('The database types are out of date.', 'Run npm run db:types.');
}

function advise(url: string): void {
  try {
    supabase(url, 'db', 'advisors', '--level', 'warn', '--fail-on', 'warn');
  } catch (error) {
    say((error as { stdout?: string }).stdout ?? '');
    throw new Failure('The advisors found something.', 'See the lines above.');
  }
}

/** Whether the generated types fit the migrations, and whether Supabase's advisors are content. */
async function check(url: string): Promise<void> {
  checkTypes(await generateTypes(url));
  advise(url);
}

async function writeTypes(url: string): Promise<void> {
  mkdirSync(dirname(TYPES), { recursive: true });
  writeFileSync(TYPES, await generateTypes(url));
}

export async function schema(task: 'types' | 'check'): Promise<void> {
  const server = await startHosted();
  try {
    const url = server.url('postgres', await newDatabase(server));
    await (task === 'types' ? writeTypes(url) : check(url));
  } finally {
    await server.stop();
  }
}

if (import.meta.main) {
  await endWith(() => schema(process.argv[2] === 'types' ? 'types' : 'check'));
}
