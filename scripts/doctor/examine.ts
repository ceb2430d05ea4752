import { dataChecks } from './data-checks.ts';
import { broken, type Finding, unknown } from './finding.ts';
import { hostChecks } from './host-checks.ts';
import type { Check, Patient } from './patient.ts';
import { signInChecks } from './sign-in-checks.ts';

export interface Line extends Finding {
  readonly name: string;
}

const NO_KEY = unknown('needs the publishable key, which config.json does not give');
/** Nobody speaks to Supabase without a key. */
const withKey = ({ name, look }: Check): Check => ({
  name,
  look: (patient) => (patient.publishable === '' ? NO_KEY : look(patient)),
});
const CHECKS: readonly Check[] = [...hostChecks, ...[...signInChecks, ...dataChecks].map(withKey)];
const SILENT = broken('does not answer', 'Start it, and look at the address and at config.json.');

async function lineOf({ name, look }: Check, patient: Patient): Promise<Line> {
  const finding = await Promise.resolve(look(patient)).catch(() => SILENT);
  return { name, ...finding };
}

/** Looks at everything, one after the other, so that no limit of the host is met. */
export async function examine(patient: Patient): Promise<Line[]> {
  const lines: Line[] = [];
  for (const check of CHECKS) lines.push(await lineOf(check, patient));
  return lines;
}

const STATES = { sound: 'sound', broken: 'TO MEND', unknown: "can't tell" } as const;

/** One line a check: its state, what was found, and the mend. */
export function printed({ name, state, says, mend }: Line): string {
  const start = `${STATES[state].padEnd(10)}  ${name.padEnd(25)}  ${says}.`;
  return mend === undefined ? start : `${start} ${mend}`;
}

/** The last line. */
export function summary(lines: readonly Line[]): string {
  const count = (state: Line['state']) => lines.filter((line) => line.state === state).length;
  return `${count('sound')} sound, ${count('broken')} to mend, ${count('unknown')} that can't be told from here.`;
}
