import type { AppConfig } from '../config/config';

/** Of a part of the service, without a slash at the end: rest/v1 or auth/v1. */
export function addressOf({ supabaseUrl }: AppConfig, part: 'rest/v1' | 'auth/v1'): string {
  return `${(supabaseUrl || location.origin).replace(/\/$/, '')}/${part}`;
}
