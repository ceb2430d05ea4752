import { chromium, type Browser } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { Failure } from '../supabase/embedded/failure.ts';
import { newKeys } from '../supabase/embedded/keys.ts';
import { say } from '../supabase/embedded/say.ts';
import { startServer, type RunningServer } from '../supabase/embedded/server.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { build } from './build.ts';
import { endWith } from './run.ts';
import { demoAccount, signIn } from './visit.ts';

const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 };

type Category = keyof typeof LEAST;

type Scores = Readonly<Record<Category, number>>;

const RUNS = 3;

function failingAudits(audits: Result['audits']): void {
  for (const { score, scoreDisplayMode, id, title } of Object.values(audits)) {
    if (score === 0 && scoreDisplayMode === 'binary') say(`     ${id}: ${title}`);
  }
}

/** One run with empty caches; what the page keeps in local storage, its sign-in, stays. */
async function scores(url: string, port: number): Promise<Scores> {
  const onlyCategories = Object.keys(LEAST);
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories });
  if (result === undefined) throw new Failure(`Lighthouse said nothing of ${url}.`, 'Try again.');
  const { audits, categories, finalDisplayedUrl } = result.lhr;
  if (finalDisplayedUrl !== url) {
    throw new Failure(`${url} led to ${finalDisplayedUrl}.`, 'Is the sign-in kept?');
  }
  failingAudits(audits);
  const percent = (name: Category): number => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: percent('performance'),
    accessibility: percent('accessibility'),
    'best-practices': percent('best-practices'),
  };
}

/** A busy machine costs a run some points, so the middle one of three counts. */
async function medianScores(url: string, port: number): Promise<Scores> {
  const runs: Scores[] = [];
  while (runs.length < RUNS) runs.push(await scores(url, port));
  const sorted = runs.toSorted((a, b) => a.performance - b.performance);
  return sorted[Math.floor(RUNS / 2)] ?? scores(url, port);
}

async function judge(name: string, url: string, port: number): Promise<boolean> {
  const got = await medianScores(url, port);
  const isGood = Object.entries(LEAST).every(([name, least]) => got[name as Category] >= least);
  const line = Object.entries(got).map(([category, score]) => `${category} ${String(score)}`);
  say(`${isGood ? 'ok  ' : 'LOW '} ${name}: ${line.join(', ')}`);
  return isGood;
}

/** Signs in the client whose intake is begun. */
async function signClientIn(browser: Browser, site: string): Promise<void> {
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await signIn(page, site, demoAccount('client', 'half done'));
  await page.close();
}

async function begunIntake({ url, backEnd }: RunningServer): Promise<string> {
  const { rows } = await backEnd.connection.driver.query<{ id: string }>(
    `select id from public.form_assignments where status = 'in_progress' and on_date is null`,
  );
  return `${url}/my/intake/${rows[0]?.id ?? ''}`;
}

/** Mobile, on the production build with the demonstration data. */
async function judgeAll(): Promise<void> {
  await build();
  const server = await startServer({ keys: newKeys(), port: 0, demo: true, test: true });
  const chromePath = await findBrowser();
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...BROWSER_FLAGS] });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(chrome.port)}`);
  try {
    const good = [await judge('sign-in', `${server.url}/sign-in`, chrome.port)];
    await signClientIn(browser, server.url);
    good.push(await judge("the client's Today", `${server.url}/my/today`, chrome.port));
    good.push(await judge('intake', await begunIntake(server), chrome.port));
    if (good.includes(false)) throw new Failure('A score is too low.', 'See the lines above.');
  } finally {
    await browser.close();
    chrome.kill();
    await server.stop();
  }
}

await endWith(judgeAll);
