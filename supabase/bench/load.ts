import { readFileSync } from 'node:fs';
import { inRoot } from '../embedded/paths.ts';

export interface Amount {
  readonly coaches: number;
  /** All coaches' together. */
  readonly clients: number;
  /** A note, a session and the rest a month for each client. */
  readonly months: number;
  /** More notes, for the first coach only. */
  readonly extra: number;
}

/** Makes that much history in one transaction of the given connection, which must be a superuser's. */
export async function load(
  run: (sql: string) => PromiseLike<unknown>,
  { coaches, clients, months, extra }: Amount,
): Promise<void> {
  const settings = Object.entries({ coaches, clients, months, extra })
    .map(([name, value]) => `set local attune.load_${name} = '${String(value)}';`)
    .join('\n');
  const sql = readFileSync(inRoot('supabase', 'bench', 'load.sql'), 'utf8');
  await run(`begin;\n${settings}\n${sql}\ncommit;\nanalyze;`);
}
