import type { Page, Route } from '@playwright/test';
import { expect } from './test.ts';

/** How a service fails. */
export interface Failure {
  readonly status: number;
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const said = (status: number, code: string, headers = {}): Failure => ({
  status,
  body: JSON.stringify({ code, message: code, details: null, hint: null }),
  contentType: 'application/json',
  headers,
});

const page = (status: number): Failure => ({
  status,
  body: `<html><h1>${String(status)}</h1></html>`,
  contentType: 'text/html',
});

/** As gateways, PostgREST and Postgres fail in front of, and behind, one another. */
export const failures: Readonly<Record<string, Failure>> = {
  'a gateway without its server': page(502),
  'a gateway whose server takes too long': page(504),
  'PostgREST without a database': said(503, 'PGRST001'),
  'a pool without a free connection': said(504, 'PGRST003'),
  'a statement stopped in its time': said(500, '57014'),
  'a deadlock': said(500, '40P01'),
  'a limit on requests': said(429, 'over_limit', { 'Retry-After': '2' }),
};

/** Trouble that requests meet: how many met it, and what ends it for those that come later. */
export interface Trouble {
  readonly count: number;
  end(): void;
}

/**
 * Requests to an address of the API, until the trouble ends. Those that hang then go on hanging:
 * taking the route away would send them on.
 */
export async function meet(
  page: Page,
  path: string,
  handle: (route: Route) => Promise<unknown> | undefined,
): Promise<Trouble> {
  let count = 0;
  let over = false;
  await page.route(
    (url) => url.pathname.endsWith(path),
    async (route) => {
      if (over) return route.fallback();
      count++;
      await handle(route);
    },
  );
  return {
    get count() {
      return count;
    },
    end: () => {
      over = true;
    },
  };
}

export const fails = (failure: Failure) => (route: Route) => route.fulfill({ ...failure });
export const hangs = () => undefined;
/** The server does it, and its answer never arrives. */
export const isDoneUnheard = (route: Route) => route.fetch();

/** Lets time pass in a page whose clock is installed, until something stands there. */
export async function passUntil(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(1000);
    await check();
  }).toPass({ timeout: 40_000, intervals: [50] });
}
