import { parseArgs } from 'node:util';
import { Failure } from '../supabase/embedded/failure.ts';
import type { SlowNetwork } from '../supabase/embedded/slow-network.ts';

/** What a part of the tests is told beside what goes on to its runner. */
export interface Switches {
  /** --postgres: databases on a real Postgres instead of in memory. */
  readonly postgres: boolean;
  /** --site <url>: a running site of one's own that the journeys go to; without a slash at its end. */
  readonly site: string | undefined;
  /** --delay, --delay=3000, --loss=50, --seed=7: a phone's network before the back end. */
  readonly network: SlowNetwork | undefined;
  /** For the runner: files, --grep and the like. */
  readonly others: readonly string[];
}

/** Any phone. */
const USUAL_DELAY = 500;

const OF_NETWORK = ['delay', 'loss', 'seed'] as const;
const ofNetwork = new RegExp(`^--(${OF_NETWORK.join('|')})(=|$)`);
const SITE = '--site';

/** @throws Failure when it is not a whole number */
function whole(name: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Failure(
    `--${name}=${given} is no number.`,
    `Give it a whole one, such as --${name}=50.`,
  );
}

function networkOf(ours: readonly string[]): SlowNetwork | undefined {
  if (ours.length === 0) return undefined;
  // --delay alone is the usual one.
  const args = ours.map((arg) => (arg === '--delay' ? `--delay=${String(USUAL_DELAY)}` : arg));
  const options = Object.fromEntries(OF_NETWORK.map((name) => [name, { type: 'string' as const }]));
  const { delay, loss, seed } = parseArgs({ args, options }).values;
  const drawn = String(Math.floor(Math.random() * 1_000_000));
  return {
    delay: whole('delay', delay ?? '0'),
    loss: whole('loss', loss ?? '0'),
    seed: whole('seed', seed ?? drawn),
  };
}

/** The address of a site, and the arguments without it. @throws Failure when there is no address */
function siteIn(args: readonly string[]): { site: string | undefined; others: string[] } {
  const at = args.findIndex((arg) => arg === SITE || arg.startsWith(`${SITE}=`));
  if (at < 0) return { site: undefined, others: [...args] };
  const isApart = args[at] === SITE;
  const site = isApart ? args[at + 1] : args[at]?.slice(SITE.length + 1);
  if (!site) throw new Failure('--site has no address.', 'Give it one: --site https://…');
  return { site: site.replace(/\/+$/, ''), others: args.toSpliced(at, isApart ? 2 : 1) };
}

/** Takes our own switches out of the arguments. @throws Failure when one makes no sense */
export function readSwitches(args: readonly string[]): Switches {
  const { site, others } = siteIn(args);
  return {
    postgres: others.includes('--postgres'),
    site,
    network: networkOf(others.filter((arg) => ofNetwork.test(arg))),
    others: others.filter((arg) => arg !== '--postgres' && !ofNetwork.test(arg)),
  };
}
