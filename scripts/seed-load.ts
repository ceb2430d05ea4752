import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openBackEnd } from '../supabase/embedded/back-end.ts';
import { load, type Amount } from '../supabase/bench/load.ts';
import { Failure } from '../supabase/embedded/failure.ts';
import { newKeys } from '../supabase/embedded/keys.ts';
import { lockFolder } from '../supabase/embedded/lock.ts';
import { MailCatcher } from '../supabase/embedded/mail-catcher.ts';
import { say } from '../supabase/embedded/say.ts';
import { dataFolder } from './environment.ts';
import { endWith } from './run.ts';

const USAGE = 'npm run seed:load -- --coaches 20 --clients 1000 --months 12 [--url postgresql://…]';

function amount(values: Readonly<Record<'coaches' | 'clients' | 'months', string>>): Amount {
  const coaches = Number(values.coaches);
  const clients = Number(values.clients);
  const months = Number(values.months);
  if ([coaches, clients, months].every((value) => Number.isInteger(value) && value > 0)) {
    return { coaches, clients, months, extra: 0 };
  }
  throw new Failure('How much? Each is a whole number above 0.', USAGE);
}

/** A database with the migrations in it, addressed as a superuser. */
async function intoPostgres(url: string, much: Amount): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await load((text) => sql.unsafe(text).simple(), much);
  } finally {
    await sql.end();
  }
}

/** The data of npm start, which must not be running. */
async function intoEmbedded(much: Amount): Promise<void> {
  const folder = dataFolder();
  if (!existsSync(folder)) throw new Failure('There is no data yet.', 'Run npm start once.');
  const unlock = lockFolder(folder);
  const mail = new MailCatcher({ silent: true });
  const keys = newKeys();
  const { connection } = await openBackEnd({ keys, folder, mail, siteUrl: 'http://127.0.0.1' });
  try {
    await load((text) => connection.driver.exec(text), much);
  } finally {
    await connection.close();
    unlock();
  }
}

await endWith(async () => {
  const { values } = parseArgs({
    options: {
      coaches: { type: 'string', default: '20' },
      clients: { type: 'string', default: '1000' },
      months: { type: 'string', default: '12' },
      url: { type: 'string' },
    },
  });
  const much = amount(values);
  await (values.url ? intoPostgres(values.url, much) : intoEmbedded(much));
  say(
    `Added ${String(much.coaches)} coaches, ${String(much.clients)} clients, ${String(much.months)} months of notes.`,
  );
});
