import { startHosted } from '../supabase/embedded/hosted.ts';
import type { RealPostgres } from '../supabase/embedded/postgres.ts';

const servers: RealPostgres[] = [];

/**
 * From here on, whatever this process and those that it starts would keep in memory is a database on a real
 * Postgres 17, one each, migrated as on hosted Supabase.
 */
export async function onPostgres(): Promise<void> {
  if (servers.length > 0) return;
  const server = await startHosted();
  servers.push(server);
  process.env['ATTUNE_POSTGRES'] = server.address;
}

export const isOnPostgres = (): boolean => servers.length > 0;

export async function stopPostgres(): Promise<void> {
  delete process.env['ATTUNE_POSTGRES'];
  await Promise.all(servers.splice(0).map((server) => server.stop()));
}
