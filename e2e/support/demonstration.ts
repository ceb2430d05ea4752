import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { demoDay } from '../../supabase/embedded/demo-day.ts';
import { needsTestServer } from './foreign.ts';
import { signedIn, type Account } from './people.ts';
import { site, type Site } from './site.ts';

interface DemoAccount {
  readonly label: string;
  readonly email: string;
  readonly password: string;
  readonly role: Account['role'];
}

const file = new URL('../../supabase/demo-accounts.json', import.meta.url);

/** By the day that their demonstration data were made for. */
const sites = new Map<string, Promise<Site>>([
  [process.env['ATTUNE_DEMO_DAY'] ?? demoDay(), Promise.resolve(site)],
]);

/** Not part of what the journey may take. */
const startMs = 120_000;

async function start(): Promise<Site> {
  const info = test.info();
  info.setTimeout(info.timeout + startMs);
  // A whole back end, which hardly any run needs.
  const { startOwnSite } = await import('./own-site.ts');
  return startOwnSite({ demo: true });
}

/** What is "tomorrow" and "last week" in the data moves on at midnight: a run that goes on over it makes them anew. */
function siteOfToday(): Promise<Site> {
  const today = demoDay();
  const known = sites.get(today) ?? start();
  sites.set(today, known);
  return known;
}

/** Whoever has a year behind them. Many journeys read it at once, so none may change it. */
export async function demonstration(role: Account['role'], called = ''): Promise<Account> {
  needsTestServer('It reads the demonstration data.');
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly DemoAccount[];
  const found = all.find((one) => one.role === role && one.label.includes(called));
  if (!found) throw new Error(`No ${role} is among the demonstration accounts.`);
  const { label: name, email, password } = found;
  return signedIn({ name, email, password, site: await siteOfToday() }, role);
}

/** Of supabase/seed.sql. */
export const adaeze = '00000000-0000-4000-8000-000000000101';
