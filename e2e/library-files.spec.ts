import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ImportPage, LibraryPage, PracticePage } from './pages/library-pages.ts';
import { hostileLines } from './support/hostile.ts';
import { ownPractices, writePractices, type PracticeRow } from './support/library.ts';
import { newCoach } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** A title and a step have no line breaks. */
const oneLiners = hostileLines.filter((text) => !/[\r\n]/.test(text));
const importing = '/coach/practices/library/import';

const file = (name: string, text: string) => ({
  name,
  mimeType: name.endsWith('json') ? 'application/json' : 'text/csv',
  buffer: Buffer.from(text),
});

/** A file of the library, taken by the browser as a person takes it. */
async function exported(page: Page, kind: 'CSV' | 'JSON'): Promise<string> {
  const library = new LibraryPage(page);
  await library.menu.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    library.menuItem(`Export your own as ${kind}`).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^practices-\d{4}-\d\d-\d\d\.(csv|json)$/);
  return readFile(await download.path(), 'utf8');
}

/** What a file carries of a practice. */
const carried = (rows: readonly PracticeRow[]) =>
  rows.map(({ title, category, participants, minutes, rule, times, steps, ...more }) => ({
    ...{ title, category, participants, minutes, rule, times, steps },
    ...{ notice: more.notice, notWhen: more.not_when, tier: more.tier, cautions: more.cautions },
    ...{ forCoach: more.for_coach, timers: more.timers, pace: more.pace },
  }));

test('a file is shown before it is added, and added once', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, '/coach/practices/library');
  const library = new LibraryPage(page);
  await library.menu.click();
  await library.menuItem('Import from a file').click();
  const form = new ImportPage(page);
  const csv = `Title;Category;Participants;Minutes;Cadence;Steps\r
Slow tea;presence;partner;15;weekly on Wednesday and Sunday;"Make tea.\r
Drink it; slowly."\r
Walking home;body;solo;20;as needed;Walk.\r\n`;
  await form.file.setInputFiles(file('mine.csv', csv));
  await expect(form.preview).toContainText(
    'With a partner · 15 minutes · weekly on Wednesday and Sunday',
  );
  expect(await ownPractices(coach)).toEqual([]);
  await form.button('Add 2 practices').dblclick();
  await expect(library.count).toHaveText('2 practices');
  await expect(page).toHaveURL(/part=own$/);
  expect(carried(await ownPractices(coach))[0]).toEqual({
    ...{ title: 'Slow tea', category: 'presence', participants: 'partner', minutes: 15 },
    ...{ rule: 'FREQ=WEEKLY;BYDAY=WE,SU', times: 2, tier: 'open', cautions: [] },
    ...{ steps: ['Make tea.', 'Drink it; slowly.'], notice: '', notWhen: '' },
    ...{ forCoach: '', timers: [], pace: null },
  });
});

test('a bad file is refused with line and reason, and nothing of it is added', async ({
  coach,
  devices,
}) => {
  const page = await devices.openAs(coach, importing);
  const form = new ImportPage(page);
  const csv = `title,category,participants,minutes,cadence,steps
Slow tea,presence,partner,15,weekly,"Make tea.
Drink it."
Walking home,body,solo,ten,sometimes,Walk.
`;
  await form.file.setInputFiles(file('mine.csv', csv));
  await expect(form.refusal).toContainText('Nothing was added');
  await expect(form.problems.filter({ hasText: 'minutes' })).toHaveText(
    /^\s*4\s*Walking home\s*minutes\s*Between 1 and 240 minutes\.\s*$/,
  );
  await expect(form.problems.filter({ hasText: 'cadence' })).toContainText('“sometimes”');
  for (const { name, text, reason } of [
    { name: 'broken.csv', text: 'title,steps\n"Slow tea,Drink.', reason: 'never closes' },
    { name: 'broken.json', text: '[\n  {"title": "Slow tea",}\n]', reason: 'This is not JSON' },
    { name: 'large.json', text: ' '.repeat(1_000_001), reason: 'larger than 1 MB' },
    { name: 'empty.csv', text: csv.split('\n')[0] ?? '', reason: 'no practices in this file' },
  ]) {
    await form.file.setInputFiles(file(name, text));
    await expect(form.problems.last(), name).toContainText(reason);
  }
  expect(await ownPractices(coach)).toEqual([]);
  await form.file.setInputFiles(file('mine.csv', csv.replace('ten,sometimes', '10,daily')));
  await form.button('Add 2 practices').click();
  await expect(new LibraryPage(page).count).toHaveText('2 practices');
});

test('an answer that gets lost on its way adds no file twice', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_FAILED/);
  const page = await devices.openAs(coach, importing);
  const form = new ImportPage(page);
  const json =
    '[{"title":"Walk","category":"body","participants":"solo","minutes":5,"cadence":"daily","steps":["Walk."]}]';
  await form.file.setInputFiles(file('mine.json', json));
  // Each time that the app asks by itself, until it gives up.
  await page.route('**/rpc/import_library', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await form.button('Add 1 practice').click();
  await expect(page.getByText('Nothing was added yet')).toBeVisible();
  await page.unroute('**/rpc/import_library');
  await form.button('Add 1 practice').click();
  await expect(new LibraryPage(page).count).toHaveText('1 practice');
  expect(await ownPractices(coach)).toHaveLength(1);
});

test('the examples of the documentation are taken in', async ({ coach, devices }) => {
  const guide = await readFile(new URL('../docs/practices.md', import.meta.url), 'utf8');
  const form = new ImportPage(await devices.openAs(coach, importing));
  for (const kind of ['csv', 'json']) {
    const [, example = ''] = new RegExp(`\`\`\`${kind}\n([^]+?)\`\`\``).exec(guide) ?? [];
    await form.file.setInputFiles(file(`example.${kind}`, example));
    await expect(form.preview).toContainText('Tea without words');
    await expect(form.preview).toContainText('weekly on Wednesday and Sunday');
    await form.button('Choose another file').click();
  }
});

for (const kind of ['CSV', 'JSON'] as const) {
  test(`a library goes out as ${kind} and comes in at another coach’s as it was`, async ({
    coach,
    devices,
  }) => {
    const hostile = oneLiners.map((title) => ({
      title,
      steps: [title, '=1+1'],
      notice: `-${title}`,
    }));
    const everything = {
      title: 'Everything',
      minutes: 240,
      rule: 'FREQ=WEEKLY;BYDAY=SA,SU',
      times: 1,
      steps: ['"Sit", he said;', 'Breathe,\tslowly.'],
      notice: 'One.\n\nTwo.',
      not_when: '@home',
      for_coach: '=Ask, "first";\nthen listen.',
      timers: [
        { step: 1, seconds: 20, label: '' },
        { step: 2, seconds: 300, label: 'One, two' },
      ],
      pace: { in: 4, hold: 2, out: 6 },
      tier: 'coach',
      cautions: ['breath', 'trauma'],
    };
    await writePractices(coach, [everything, ...hostile]);
    const text = await exported(await devices.openAs(coach, '/coach/practices/library'), kind);

    const other = await newCoach('Ines Prado');
    const page = await devices.openAs(other, importing);
    const form = new ImportPage(page);
    await form.file.setInputFiles(file(`mine.${kind.toLowerCase()}`, text));
    await form.button(`Add ${String(oneLiners.length + 1)} practices`).click();
    await expect(new LibraryPage(page).rows.first()).toBeVisible();
    const [here, there] = await Promise.all([coach, other].map(ownPractices));
    const sorted = (rows: readonly PracticeRow[] = []) =>
      carried(rows).sort((one, two) => (one.title < two.title ? -1 : 1));
    expect(sorted(there)).toEqual(sorted(here));
  });
}

test('hostile titles, steps and notices are words, in the list and on their page', async ({
  coach,
  devices,
}) => {
  const written = await writePractices(
    coach,
    oneLiners.map((title) => ({ title, steps: [title], notice: title, not_when: title })),
  );
  const page = await devices.openAs(coach, '/coach/practices/library?part=own');
  const library = new LibraryPage(page);
  await expect(library.rows).toHaveCount(oneLiners.length);
  const shown = (await page.getByRole('main').textContent()) ?? '';
  expect(oneLiners.filter((text) => !shown.includes(text))).toEqual([]);
  const practice = new PracticePage(page);
  for (const { id, title } of written.filter((_one, at) => at % 20 === 0)) {
    await page.goto(`/coach/practices/library/${id}`);
    await expect(practice.steps).toHaveText([title]);
    await page.goto(`/coach/practices/library/${id}/edit`);
    await expect(page.getByRole('textbox', { name: 'Step 1' })).toHaveValue(title);
  }
  expect(await page.evaluate(() => 'attuneBroken' in window)).toBe(false);
});
