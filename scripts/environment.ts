import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import type { ServerOptions } from '../supabase/embedded/server.ts';

/** Where npm start keeps its data between starts. */
export const dataFolder = (): string => process.env['DATA_DIR'] ?? inRoot('.data', 'database');

export function portFrom(value: string | undefined, otherwise: number): number {
  const port = Number(value ?? otherwise);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Failure(`PORT is ${value ?? ''}, which is no port.`, 'Set it to a number like 4200.');
}

/** DATA_DIR=memory, CONFIRM_EMAIL=1 and TEST=1, for whoever tries things out. */
export const settings = (): Pick<ServerOptions, 'folder' | 'confirmEmail' | 'demo' | 'test'> => ({
  ...(dataFolder() === 'memory' ? {} : { folder: dataFolder() }),
  confirmEmail: process.env['CONFIRM_EMAIL'] === '1',
  test: process.env['TEST'] === '1',
  demo: true,
});
