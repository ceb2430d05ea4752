import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { NotePage, SearchPage, TimelinePage, VersionsPage } from './pages/record-pages.ts';
import { answered } from './support/api.ts';
import { dealt, hostileLines, hostileTexts } from './support/hostile.ts';
import { readableAnswers, sendIntake } from './support/intake.ts';
import { newClient, type Coach } from './support/people.ts';
import {
  documentOf,
  headed,
  inDays,
  notesOf,
  planSession,
  share,
  writeNotes,
} from './support/record.ts';
import { expect, test as base } from './support/test.ts';

/** Fails when a text of somebody was run: it opened a dialog, left a mark on the window, or left the page. */
const test = base.extend<{ nothingRuns: (page: Page, path: string) => Promise<void> }>({
  nothingRuns: async ({ watch }, use) => {
    // The watch refuses requests to other origins, and what the Content-Security-Policy had to stop.
    expect(watch.offences()).toEqual([]);
    const dialogs: string[] = [];
    const heard = new WeakSet<Page>();
    await use(async (page, path) => {
      if (!heard.has(page)) page.on('dialog', (dialog) => dialogs.push(dialog.message()));
      heard.add(page);
      expect(dialogs).toEqual([]);
      expect(await page.evaluate(() => 'attuneBroken' in window)).toBe(false);
      expect(new URL(page.url()).pathname).toBe(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    });
  },
});

const home = (clientId: string): string => `/coach/clients/${clientId}`;

/** What stands on the page, in the characters that were stored. */
const shownOn = async (page: Page): Promise<string> =>
  (await page.getByRole('main').textContent()) ?? '';

const missing = (shown: string, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !shown.includes(text));

test('there are two hundred of them', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
});

test('two hundred hostile texts in one note are shown, written on and finished, and every one is kept', async ({
  coach,
  devices,
  nothingRuns,
}) => {
  const client = await newClient(coach);
  const [written] = await writeNotes(coach, client, [{ body: documentOf(...hostileTexts) }]);
  const path = `${home(client.clientId)}/notes/${written?.id ?? ''}`;
  const page = await devices.openAs(coach, path);
  const note = new NotePage(page);
  await expect(note.words.getByRole('paragraph')).toHaveCount(hostileTexts.length);
  await nothingRuns(page, path);
  // Through the editor and back: what was written on stays what it was.
  await note.title.fill('<img src=x onerror="window.attuneBroken=1">');
  await note.type(' and so on');
  await expect(note.saveState).toHaveText(/^Saved/);
  const expected = [...hostileTexts.slice(0, -1), `${hostileTexts.at(-1) ?? ''} and so on`];
  const [stored] = await notesOf(coach, client);
  expect(stored?.body.content.map(({ content }) => content?.[0]?.text)).toEqual(expected);

  await note.finish.click();
  await note.say('Finish it');
  await expect(note.amend).toBeVisible();
  const paragraphs = page.getByRole('article').getByRole('paragraph');
  const read = await paragraphs.allTextContents();
  expect(expected.filter((text) => !read.includes(text))).toEqual([]);
  await nothingRuns(page, path);
  await page.goto(`${path}/versions`);
  await new VersionsPage(page).list.nth(1).click();
  await expect(page.getByRole('insertion').first()).toBeAttached();
  await nothingRuns(page, `${path}/versions`);
});

const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u200c\u200d](?![\u0600-\u0dff\u2600-\u27bf\u{1f300}-\u{1faff}])/gu;

/** As private.clean_line() keeps it: letters composed, and nothing that nobody sees. */
const nameKept = (name: string): string => name.replace(unseen, '').normalize('NFC').trim();

async function namedAfter(coach: Coach, names: readonly string[]): Promise<void> {
  const reply = await coach.api.rest('clients', {
    method: 'POST',
    body: names.map((name) => ({ name, request_id: randomUUID() })),
  });
  answered('new clients', reply);
}

test('hostile names are names', async ({ coach, devices, nothingRuns }) => {
  await namedAfter(coach, hostileLines);
  const rows = await coach.api.select<{ name: string }>('clients?select=name');
  const names = hostileLines.map(nameKept);
  expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort());
  const page = await devices.openAs(coach, '/coach/clients');
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list.first()).toBeVisible();
  await expect(async () => {
    await list.last().scrollIntoViewIfNeeded();
    expect(missing(await shownOn(page), names)).toEqual([]);
  }).toPass();
  await nothingRuns(page, '/coach/clients');
});

test('hostile titles, places and answers stand on a record, its timeline and the search as words', async ({
  coach,
  devices,
  nothingRuns,
}) => {
  const [name = ''] = hostileLines;
  const client = await newClient(coach, { name });
  const short = hostileTexts.filter(({ length }) => length < 1_000);
  const answers = dealt(short, 5).map((part) => part.join('\n'));
  const given = Object.fromEntries(
    ['q08', 'q09', 'q15', 'q31', 'q45'].map((id, nr) => [id, answers[nr] ?? '']),
  );
  const assignmentId = await sendIntake(coach, client, given);
  const kept = await readableAnswers(coach, assignmentId);
  expect(Object.keys(given).map((id) => kept[id]?.value)).toEqual(answers);

  const places = hostileLines.filter((_one, at) => at % 8 === 0);
  await Promise.all(
    places.map((place, nr) => planSession(coach, client, { startsAt: inDays(nr + 1), place })),
  );
  const titles = hostileLines.filter((_one, at) => at % 8 === 4);
  await writeNotes(
    coach,
    client,
    titles.map((title) => ({ title, body: { type: 'doc', content: headed('Agreements', title) } })),
  );

  const record = home(client.clientId);
  const page = await devices.openAs(coach, `${record}/timeline`);
  const timeline = new TimelinePage(page);
  await expect(timeline.heading(name)).toBeVisible();
  // What is planned stands among the sessions alone.
  for (const [kind, all] of [
    ['Everything', titles],
    ['Sessions', places],
  ] as const) {
    await timeline.show(kind).click();
    await expect(async () => {
      await timeline.entries.last().scrollIntoViewIfNeeded();
      const shown = (await shownOn(page)).toLowerCase();
      const lines = all.map((text) => text.toLowerCase());
      expect(missing(shown, lines)).toEqual([]);
    }).toPass();
    if (kind === 'Everything') await nothingRuns(page, `${record}/timeline`);
  }
  await page.goto(`${record}/intake`);
  await expect.poll(async () => missing(await shownOn(page), answers)).toEqual([]);
  await nothingRuns(page, `${record}/intake`);
  for (const { path, last } of [
    { path: `${record}/notes`, last: titles.at(-1) ?? '' },
    { path: `${record}/prepare`, last: titles.at(-1) ?? '' },
    { path: '/coach/today', last: name },
  ]) {
    await page.goto(path);
    await expect(page.getByText(last).first()).toBeVisible();
    await nothingRuns(page, path);
  }
  await page.goto('/coach/search');
  const search = new SearchPage(page);
  for (const words of [
    'script',
    'evil.example',
    'onerror -x "a link"',
    `'; drop table notes; --`,
  ]) {
    await search.words.fill(words);
    await expect(search.nothing.or(search.found.first())).toBeVisible();
  }
  await nothingRuns(page, '/coach/search');
});

test('a client reads hostile places and summaries as words', async ({
  coach,
  devices,
  nothingRuns,
}) => {
  const client = await newClient(coach);
  const id = await share(coach, client, documentOf(...hostileTexts));
  const place = hostileLines.find((text) => text.startsWith('<svg onload')) ?? '';
  await planSession(coach, client, { startsAt: inDays(2), place });
  const page = await devices.openAs(client, '/my/today');
  for (const path of ['/my/today', '/my/sessions', '/my/more/history', '/my/more/summaries']) {
    await page.goto(path);
    await expect(
      page.getByText(path.includes('summ') ? (hostileTexts[0] ?? '') : place).first(),
    ).toBeVisible();
    await nothingRuns(page, path);
  }
  await page.goto(`/my/more/summaries/${id}`);
  const paragraphs = page.getByRole('main').getByRole('paragraph');
  await expect(paragraphs.filter({ hasText: 'drop table' })).toBeVisible();
  const read = await paragraphs.allTextContents();
  expect(hostileTexts.filter((text) => !read.includes(text))).toEqual([]);
  await nothingRuns(page, `/my/more/summaries/${id}`);
});
