import type { Page } from '@playwright/test';
import { say } from '../supabase/embedded/say.ts';
import { endWith } from './run.ts';
import { demoAccount, signedInContext, visiting, type Visit } from './visit.ts';

/** Adaeze's year in supabase/seed-check-ins.sql. */
const YEAR = '/coach/clients/00000000-0000-4000-8000-000000000101/progress?period=year';
const TIMES = 7;

interface Drawn {
  /** From the answer of the server to the frame in which all eight pictures stand. */
  readonly first: number;
  /** From another period being chosen to the frame in which it stands. */
  readonly again: number;
}

/** Notes the first frame in which all pictures have been drawn. */
const WATCHING = `(() => {
  const inkedIn = (canvas) => canvas.width > 0 &&
    canvas.getContext("2d").getImageData(0, 0, canvas.width, 32).data.some((one) => one > 0);
  const look = () => {
    const all = [...document.querySelectorAll('app-dimension-tile canvas')];
    if (all.length >= 8 && all.every(inkedIn)) window.drawnAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

const firstDrawn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const watched = window as unknown as { readonly drawnAt?: number };
    while (watched.drawnAt === undefined) await new Promise(requestAnimationFrame);
    const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const answered = answers.find(({ name }) => name.endsWith('/rpc/progress'));
    return watched.drawnAt - (answered?.responseEnd ?? 0);
  });

/** By the heading, which changes in the same turn as the pictures. */
const drawnAgain = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const headed = (title: string) =>
      [...document.querySelectorAll('h2')].some(({ textContent }) => textContent.trim() === title);
    const frame = () => new Promise(requestAnimationFrame);
    const chip = (words: string) =>
      [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === words,
      );
    chip('12 weeks')?.click();
    while (!headed('Twelve weeks')) await frame();
    const started = performance.now();
    chip('1 year')?.click();
    while (!headed('One year')) await frame();
    await frame();
    return performance.now() - started;
  });

async function draw(visit: Visit): Promise<Drawn> {
  const context = await signedInContext(visit, demoAccount('coach'), {
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.addInitScript(WATCHING);
  await page.goto(visit.url + YEAR);
  const drawn = { first: await firstDrawn(page), again: await drawnAgain(page) };
  await context.close();
  return drawn;
}

const middle = (values: readonly number[]): string => {
  const sorted = [...values].sort((one, other) => one - other);
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms (${sorted.map((one) => one.toFixed(0)).join(', ')})`;
};

/** How long a year of eight dimensions takes to draw; told, never judged: it depends on the machine. */
async function measure(visit: Visit): Promise<void> {
  const all: Drawn[] = [];
  for (let time = 0; time < TIMES; time++) all.push(await draw(visit));
  say(
    `a year of eight dimensions, from its data to its pictures: ${middle(all.map(({ first }) => first))}`,
  );
  say(`another period of it: ${middle(all.map(({ again }) => again))}`);
}

await endWith(() => visiting(measure));
