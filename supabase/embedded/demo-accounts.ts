import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.ts';

export interface DemoAccount {
  readonly label: string;
  /** What it is worth entering for. */
  readonly shows: string;
  readonly email: string;
  readonly password: string;
  readonly role: 'coach' | 'client';
}

/** The accounts that supabase/seed.sql makes, offered as buttons on the sign-in page. */
export function demoAccounts(): DemoAccount[] {
  const file = inRoot('supabase', 'demo-accounts.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]) : [];
}
