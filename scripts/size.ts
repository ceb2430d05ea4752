import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Request } from '@playwright/test';
import { Failure } from '../supabase/embedded/failure.ts';
import { inRoot } from '../supabase/embedded/paths.ts';
import { say } from '../supabase/embedded/say.ts';
import { endWith } from './run.ts';
import { demoAccount, signedInContext, visiting, type Visit } from './visit.ts';

/** In KB of 1000 bytes, as browsers and the issue count. */
const LIMITS = { initial: 140, signIn: 215, clientToday: 240, fonts: 60 };

const app = inRoot('dist', 'attune', 'browser');

/** The scripts and styles that index.html asks for, as gzip would send them. */
function initialBytes(): number {
  const html = readFileSync(join(app, 'index.html'), 'utf8');
  const files = new Set(
    [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, f]) => f),
  );
  return [...files].reduce((sum, file) => sum + statSync(join(app, `${file ?? ''}.gz`)).size, 0);
}

interface Transfer {
  readonly all: number;
  readonly fonts: number;
}

/** Loads a page into an empty cache and adds up what the browser says it received. */
async function transferOf(context: BrowserContext, url: string): Promise<Transfer> {
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const total = { all: 0, fonts: 0 };
  for (const request of requests) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    total.all += responseBodySize + responseHeadersSize;
    if (request.resourceType() === 'font') total.fonts += responseBodySize + responseHeadersSize;
  }
  await context.close();
  return total;
}

function report(name: string, bytes: number, limit: number): boolean {
  const kilobytes = bytes / 1000;
  const isWithin = kilobytes <= limit;
  say(`${isWithin ? 'ok  ' : 'OVER'} ${name}: ${kilobytes.toFixed(1)} of ${String(limit)} KB`);
  return isWithin;
}

async function measure(visit: Visit): Promise<void> {
  const signedOut = await visit.browser.newContext({ serviceWorkers: 'block' });
  const signInPage = await transferOf(signedOut, `${visit.url}/sign-in`);
  const client = await signedInContext(visit, demoAccount('client'));
  const today = await transferOf(client, `${visit.url}/my/today`);
  const fits = [
    report('initial chunks, gzip', initialBytes(), LIMITS.initial),
    report('sign-in page, everything', signInPage.all, LIMITS.signIn),
    report("the client's Today, everything", today.all, LIMITS.clientToday),
    report('fonts among it', Math.max(signInPage.fonts, today.fonts), LIMITS.fonts),
  ];
  if (fits.includes(false)) throw new Failure('Something weighs too much.', 'See the lines above.');
}

await endWith(() => visiting(measure));
