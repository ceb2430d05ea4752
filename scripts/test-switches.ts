import { parseArgs } from 'node:util';
import { Failure } from '../supabase/embedded/failure.ts';
import type { SlowNetwork } from '../supabase/embedded/slow-network.ts';

/** What a part of the tests is told beside what goes on to its runner. */
export interface Switches {
  /** --delay, --delay=3000, --loss=50, --seed=7: a phone's network before the back end. */
  readonly network: SlowNetwork | undefined;
  /** For the runner: files, --grep and the like. */
  readonly others: readonly string[];
}

/** Any phone. */
const USUAL_DELAY = 500;

const OURS = ['delay', 'loss', 'seed'] as const;
const names = new RegExp(`^--(${OURS.join('|')})(=|$)`);

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
  const options = Object.fromEntries(OURS.map((name) => [name, { type: 'string' as const }]));
  const { delay, loss, seed } = parseArgs({ args, options }).values;
  const drawn = String(Math.floor(Math.random() * 1_000_000));
  return {
    delay: whole('delay', delay ?? '0'),
    loss: whole('loss', loss ?? '0'),
    seed: whole('seed', seed ?? drawn),
  };
}

/** Takes our own switches out of the arguments. @throws Failure when one makes no sense */
export function readSwitches(args: readonly string[]): Switches {
  return {
    network: networkOf(args.filter((arg) => names.test(arg))),
    others: args.filter((arg) => !names.test(arg)),
  };
}
