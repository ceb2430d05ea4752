import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { demoAccounts, type DemoAccount } from '../supabase/embedded/demo-accounts.ts';
import { Failure } from '../supabase/embedded/failure.ts';
import { newKeys } from '../supabase/embedded/keys.ts';
import { startServer } from '../supabase/embedded/server.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { build } from './build.ts';

export interface Visit {
  /** The production build with the demonstration data, in memory. */
  readonly url: string;
  readonly browser: Browser;
}

/** Gives `task` a running site and a browser, and stops both after it. */
export async function visiting(
  task: (visit: Visit) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> {
  await build();
  const server = await startServer({ keys: newKeys(), port: 0, demo: true, test: true });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, ...flags] });
  try {
    await task({ url: server.url, browser });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The first demonstration account of that role whose label has that word. */
export function demoAccount(role: DemoAccount['role'], word = ''): DemoAccount {
  const account = demoAccounts().find((one) => one.role === role && one.label.includes(word));
  if (account) return account;
  throw new Failure(`There is no ${role} to show.`, 'Add one to supabase/demo-accounts.json.');
}

/** Signs in as a person would, and stays signed in on this device. */
export async function signIn(page: Page, url: string, account: DemoAccount): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Stay signed in').check();
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/(coach|my)\//);
}

/** A context that is signed in but has nothing in its cache, as on the next day. */
export async function signedInContext(
  { browser, url }: Visit,
  account: DemoAccount,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const first = await browser.newContext({ serviceWorkers: 'block' });
  await signIn(await first.newPage(), url, account);
  const storageState = await first.storageState();
  await first.close();
  return browser.newContext({ serviceWorkers: 'block', ...options, storageState });
}
