import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { inRoot } from './paths.ts';

export interface Keys {
  /** Signs access tokens. */
  readonly jwt: string;
  /** What the browser sends; stands for the role `anon`. */
  readonly publishable: string;
  /** Stands for the role `service_role`; never leaves this machine. */
  readonly secret: string;
}

const random = (): string => randomBytes(32).toString('base64url');

export const newKeys = (): Keys => ({
  jwt: random(),
  publishable: `sb_publishable_${random()}`,
  secret: `sb_secret_${random()}`,
});

const toEnv = (keys: Keys): string =>
  [
    '# Made by npm start for the back end on this machine. Ignored by git; delete it for new keys.',
    `ATTUNE_JWT_SECRET=${keys.jwt}`,
    `ATTUNE_PUBLISHABLE_KEY=${keys.publishable}`,
    `ATTUNE_SECRET_KEY=${keys.secret}`,
    '',
  ].join('\n');

/** The keys of this machine, made on the first call and kept in `.env`; the environment goes first. */
export function localKeys(file = inRoot('.env')): Keys {
  const kept = { ...(existsSync(file) && parseEnv(readFileSync(file, 'utf8'))), ...process.env };
  const jwt = kept['ATTUNE_JWT_SECRET'];
  const publishable = kept['ATTUNE_PUBLISHABLE_KEY'];
  const secret = kept['ATTUNE_SECRET_KEY'];
  if (jwt && publishable && secret) return { jwt, publishable, secret };
  const keys = newKeys();
  writeFileSync(file, toEnv(keys), { mode: 0o600, flag: existsSync(file) ? 'a' : 'w' });
  chmodSync(file, 0o600);
  return keys;
}
