import { parseArgs } from 'node:util';
import { Failure } from '../supabase/embedded/failure.ts';
import { say } from '../supabase/embedded/say.ts';
import { askAsOperator } from './operator.ts';
import { endWith } from './run.ts';

const USAGE = `npm run measures:allow -- gad-7 --holder "Who holds the rights" --basis "On what ground" [--territory …] [--expires 2030-12-31] [--evidence …]
npm run measures:allow -- gad-7 --remove`;

const options = {
  holder: { type: 'string' },
  basis: { type: 'string' },
  territory: { type: 'string', default: '' },
  expires: { type: 'string' },
  evidence: { type: 'string', default: '' },
  remove: { type: 'boolean', default: false },
} as const;

function asked() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, measure: positionals[0] ?? '' };
  } catch (error) {
    throw new Failure('That was not understood.', USAGE, error);
  }
}

async function remove(measure: string): Promise<void> {
  const removed = await askAsOperator('disallow_measure', { p_measure: measure });
  say(
    removed === null
      ? `There was no record of ${measure} for the whole installation.`
      : `${measure} is shown only where a coach has a record of their own. Scores stay readable.`,
  );
}

/** Writes, or removes, the record by which every coach of an installation may show a measure. */
async function allowMeasure(): Promise<void> {
  const { measure, holder, basis, territory, expires, evidence, ...rest } = asked();
  if (measure === '') throw new Failure('Which measure?', USAGE);
  if (rest.remove) return remove(measure);
  if (!holder || !basis) throw new Failure('A record names the holder and the ground.', USAGE);
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires))
    throw new Failure('The last day is written as 2030-12-31.', USAGE);
  const p_rights = { holder, basis, territory, evidence, expiresOn: expires ?? null };
  await askAsOperator('allow_measure', { p_measure: measure, p_rights });
  say(`Every coach here may show ${measure}, ${expires ? `until ${expires}` : 'without end'}.`);
  say('The record says that paid work is covered: keep what proves it.');
}

await endWith(allowMeasure);
