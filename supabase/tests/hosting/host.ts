import { readFileSync } from 'node:fs';
import { inRoot } from '../../embedded/paths.ts';

/** A running host of the app, made of the files in docs/hosting. */
export interface Host {
  readonly url: string;
  stop(): Promise<void>;
}

export interface HostOptions {
  /** The built app. */
  readonly app: string;
  /** Where Supabase is, such as 127.0.0.1:4567; two origins when absent. */
  readonly upstream?: string | undefined;
}

export const ANOTHER_ORIGIN = 'https://abc.supabase.co';

export const documented = (file: string): string =>
  readFileSync(inRoot('docs', 'hosting', file), 'utf8');

/** What every file says about two origins: the address stands behind 'self'. */
export const withTwoOrigins = (words: string): string =>
  words.replaceAll("connect-src 'self'", `connect-src 'self' ${ANOTHER_ORIGIN}`);
