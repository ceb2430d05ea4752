import { readFileSync } from 'node:fs';
import { signedIn, type Account } from './people.ts';
import { site } from './site.ts';

interface DemoAccount {
  readonly label: string;
  readonly email: string;
  readonly password: string;
  readonly role: Account['role'];
}

const file = new URL('../../supabase/demo-accounts.json', import.meta.url);

/** Whoever has a year behind them. Many journeys read it at once, so none may change it. */
export async function demonstration(role: Account['role'], called = ''): Promise<Account> {
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly DemoAccount[];
  const found = all.find((one) => one.role === role && one.label.includes(called));
  if (!found) throw new Error(`No ${role} is among the demonstration accounts.`);
  const { label: name, email, password } = found;
  return signedIn({ name, email, password, site }, role);
}

/** Of supabase/seed.sql. */
export const adaeze = '00000000-0000-4000-8000-000000000101';
