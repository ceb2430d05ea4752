import { mkdirSync } from 'node:fs';
import { inRoot } from '../supabase/embedded/paths.ts';
import { say } from '../supabase/embedded/say.ts';
import { endWith } from './run.ts';
import { demoAccount, signedInContext, visiting, type Visit } from './visit.ts';

const folder = inRoot('docs', 'pictures');
const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

interface Picture {
  readonly file: string;
  readonly role: 'coach' | 'client';
  readonly path: string;
  readonly screen: typeof DESK;
}

/** Adaeze's record and Yuki's intake in supabase/seed.sql. */
const RECORD = '/coach/clients/00000000-0000-4000-8000-000000000101';
const INTAKE = '/my/intake/00000000-0000-4000-8000-000000000303';

const PICTURES: readonly Picture[] = [
  { file: 'coach.png', role: 'coach', path: RECORD, screen: DESK },
  { file: 'client.png', role: 'client', path: INTAKE, screen: PHONE },
];

async function take(visit: Visit, { file, role, path, screen }: Picture): Promise<void> {
  const context = await signedInContext(visit, demoAccount(role), {
    ...screen,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(visit.url + path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: `${folder}/${file}` });
  await context.close();
  say(`docs/pictures/${file}`);
}

/** The pictures in the README, from the running app with its demonstration data. */
async function takeAll(visit: Visit): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const picture of PICTURES) await take(visit, picture);
}

await endWith(() => visiting(takeAll));
