import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import { say } from '../supabase/embedded/say.ts';
import { examine, printed, summary } from './doctor/examine.ts';
import { meet } from './doctor/patient.ts';
import { endWith } from './run.ts';

const USAGE =
  'npm run doctor -- https://attune.example.org [--api https://<reference>.supabase.co]';

function asked() {
  try {
    const options = { api: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { url: positionals[0] ?? '', api: values.api ?? process.env['SUPABASE_URL'] };
  } catch (error) {
    throw new Failure('That was not understood.', USAGE, error);
  }
}

/** The key of this machine's own back end is shown to no other. */
function secretFor(url: string): string | undefined {
  const isHere = ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
  if (isHere && existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  return (
    process.env['SUPABASE_SECRET_KEY'] ?? (isHere ? process.env['ATTUNE_SECRET_KEY'] : undefined)
  );
}

/** Looks at an installation from outside, changes nothing, and says what to mend. */
async function doctor(): Promise<void> {
  const { url, api } = asked();
  if (!URL.canParse(url)) throw new Failure('Which installation?', USAGE);
  const lines = await examine(await meet(url, { api, secret: secretFor(url) }));
  for (const line of lines) say(printed(line));
  say(`\n${summary(lines)}`);
  process.exitCode = lines.some(({ state }) => state === 'broken') ? 1 : 0;
}

await endWith(doctor);
