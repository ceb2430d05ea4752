import { readFileSync } from 'node:fs';
import { inRoot } from '../../supabase/embedded/paths.ts';

const config = readFileSync(inRoot('supabase', 'config.toml'), 'utf8');

/** A number in supabase/config.toml: what an installation should be set to. */
export function expected(name: 'max_rows' | 'jwt_expiry' | 'minimum_password_length'): number {
  return Number(new RegExp(`^${name} = (\\d+)$`, 'm').exec(config)?.[1]);
}
