import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ProgressPage } from './pages/progress-pages.ts';
import { adaeze, demonstration } from './support/demonstration.ts';
import { newClient, type Client } from './support/people.ts';
import { expect, test } from './support/test.ts';

const record = `/coach/clients/${adaeze}/progress`;

const say = (linkId: string, value: unknown, visibility = 'coach') => ({
  linkId,
  value,
  visibility,
  state: 'answered',
  revision: 0,
});

/** This week's check-in, sent as the app sends it. */
async function checksIn({ api, clientId }: Client, ...answers: readonly object[]): Promise<void> {
  const id = await api.rpc<string>('open_check_in', { p_client_id: clientId });
  await api.rpc('save_answers', { p_assignment_id: id, p_answers: answers });
  await api.rpc('submit_assignment', { p_assignment_id: id });
}

async function saved(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    new ProgressPage(page).choose('all of it', name),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a coach sees eight dimensions over a year, beside sessions and practices', async ({
  devices,
}) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `/coach/clients/${adaeze}`);
  const progress = new ProgressPage(page);
  await progress.link('Progress').click();
  await expect(progress.heading('One year')).toBeVisible();
  for (const name of ['Seen', 'Heard', 'Understood', 'Trust', 'Affection', 'Desire', 'Present'])
    await expect(progress.tile(name)).toHaveCount(1);
  await expect(page.getByText(/sessions and .* practices given in this time/)).toBeVisible();
  await expect(progress.tile('Affection')).toContainText(
    /10 is unusual for them: their usual range is \d to \d\./,
  );
  // The name of a picture is the sentence below it.
  await expect(progress.tile('Affection').getByRole('img')).toHaveAccessibleName(
    /^Affection\. 10 is unusual for them/,
  );
  await expect(page).toHaveTitle(/^Client/);

  await progress.period('12 weeks').click();
  await expect(progress.heading('Twelve weeks')).toBeVisible();
  await expect(page).toHaveURL(/period=quarter/);
  await progress.link('Affection, large').click();
  await expect(progress.heading('Affection')).toBeVisible();
  await expect(page.getByText('The median of its latest four weeks is')).toBeVisible();
  await expect(page.getByText('This week affection was welcome.')).toBeVisible();
  await progress.link('All together').click();
  await expect(progress.heading('The first four weeks and the latest')).toBeVisible();
});

test('what is drawn stands in the table, point by point', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `${record}?period=quarter`);
  const progress = new ProgressPage(page);
  await progress.choose('all of it', 'Show as a table');
  const walked = await progress.walk('Trust');
  const written = (await progress.column('Trust')).filter((cell) => cell !== '–').reverse();
  expect(written.length).toBeGreaterThan(3);
  expect(walked.map((name) => /: (\d+)/.exec(name)?.[1])).toEqual(
    written.map((cell) => /^\d+/.exec(cell)?.[0]),
  );
});

test('a point opens its check-in by the keyboard', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `${record}?period=quarter`);
  const progress = new ProgressPage(page);
  const point = progress.point('Affection');
  await point.focus();
  await expect(point).toHaveAccessibleName(/: 10, unusual\. Open this check-in$/);
  await page.keyboard.press('ArrowLeft');
  await expect(point).not.toHaveAccessibleName(/unusual/);
  const address = await point.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address ?? 'nowhere'}$`));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a finger sees a point before it opens its check-in', async ({ devices }) => {
  const client = await demonstration('client', 'Adaeze');
  const page = await devices.openAs(client, '/my/progress');
  const progress = new ProgressPage(page);
  await progress.point('Seen').tap();
  await expect(page.getByText(/^Week of .*Touch again to open$/)).toBeVisible();
  await expect(page).toHaveURL(/\/my\/progress$/);
  await progress.point('Seen').tap();
  await expect(page).toHaveURL(/\/my\/check-in\/earlier\/[0-9a-f-]{36}$/);
});

test('what a client keeps draws no point for the coach, and one for the client', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await checksIn(client, say('seen', 7), say('heard', 2, 'only_me'), say('win', 'We laughed.'));
  const coachs = await devices.openAs(coach, `/coach/clients/${client.clientId}/progress`);
  const read = new ProgressPage(coachs);
  await expect(read.tile('Seen')).toContainText('One answer so far: 7 in the week of');
  await expect(read.tile('Heard')).toContainText('No answer yet.');
  // Looked at as one that was skipped.
  await expect(read.tile('Trust')).toContainText('No answer yet.');
  await expect(read.point('Heard')).toHaveCount(0);
  await read.choose('all of it', 'Show as a table');
  expect(await read.column('Heard')).toEqual(['–']);

  const own = new ProgressPage(await devices.openAs(client, '/my/progress'));
  await expect(own.tile('Heard')).toContainText('One answer so far: 2 in the week of');
  await expect(own.tile('Trust')).toHaveCount(0);
  await expect(own.page.getByText('We laughed.')).toBeVisible();
});

test('a file holds what the picture shows, and the client sees that there is one', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await checksIn(client, say('seen', 7), say('heard', 2, 'only_me'), say('trust', 4));
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/progress`);
  await expect(new ProgressPage(page).tile('Seen')).toBeVisible();
  const csv = await saved(page, 'Save as CSV');
  expect(csv.name).toMatch(/^progress-\d{4}-\d\d-\d\d\.csv$/);
  const [head, row, end] = csv.content.toString().replace('\uFEFF', '').split('\r\n');
  expect(head).toMatch(/^"Week of",Seen,Heard,Understood,/);
  expect(row).toMatch(/^\d{4}-\d\d-\d\d,7,,,,4,/);
  expect(end).toBe('');
  const picture = await saved(page, 'Save as a picture');
  expect(picture.name).toMatch(/^progress-\d{4}-\d\d-\d\d\.png$/);
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');

  const privacy = await devices.openAs(client, '/my/more/privacy');
  await expect(privacy.getByText('Exported your record').first()).toBeVisible();
});

test('printed, it is a report without anything to press, in ink', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await checksIn(client, say('seen', 7), say('trust', 4));
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/progress`);
  const progress = new ProgressPage(page);
  await expect(progress.tile('Seen')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(progress.table.first()).toBeVisible();
  await expect(page.getByText(/^\d+ \w+ 20\d\d to \d+ \w+ 20\d\d$/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(progress.pictures.first()).toBeVisible();
  await page.pdf({ format: 'A4' });
  const privacy = await devices.openAs(client, '/my/more/privacy');
  await expect(privacy.getByText('Printed your answers').first()).toBeVisible();
});

test('a client has small wins beside their own weeks, and all of them in one place', async ({
  devices,
}) => {
  const client = await demonstration('client', 'Adaeze');
  const page = await devices.openAs(client, '/my/progress');
  const progress = new ProgressPage(page);
  await expect(progress.heading('Twelve weeks')).toBeVisible();
  await expect(progress.tile('Affection')).toContainText('10 is unusual for you');
  await progress.link('All small wins').click();
  await expect(progress.heading('Small wins')).toBeVisible();
  await expect(page.getByText('He came home early on purpose')).toBeVisible();
  // What is only hers is hers to read.
  await expect(page.getByText('I cried and he stayed in the room.')).toBeVisible();
  await expect(page.getByText('Only you').first()).toBeVisible();
});

test('a coach’s Today says who changed unusually, and leads to the picture', async ({
  devices,
}) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, '/coach/today');
  const unusual = page.getByRole('region', { name: 'Unusual for them' });
  await expect(unusual.getByRole('listitem').filter({ hasText: 'Adaeze' })).toContainText(
    /Affection 10, usually \d to \d\./,
  );
  await unusual.getByRole('link', { name: /Adaeze/ }).click();
  await expect(page).toHaveURL(/\/progress\?dimension=affection$/);
  await expect(new ProgressPage(page).heading('Affection')).toBeVisible();
});

test('the charts’ code comes with the page that draws, and with no other', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, '/coach/today');
  const scripts = () =>
    page.evaluate(async () => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const texts = files
        .filter((name) => name.endsWith('.js'))
        .map(async (name) => (await fetch(name)).text());
      return (await Promise.all(texts)).filter((text) => text.includes('easeInOutBounce')).length;
    });
  await expect(page.getByRole('region', { name: 'Unusual for them' })).toBeVisible();
  expect(await scripts()).toBe(0);
  await page.goto(`/coach/clients/${adaeze}`);
  await expect(page.getByRole('region', { name: 'Prepare' })).toBeVisible();
  expect(await scripts()).toBe(0);
  await new ProgressPage(page).link('Progress').click();
  await expect(new ProgressPage(page).tile('Seen')).toBeVisible();
  expect(await scripts()).toBe(1);
});

test('before the first check-in there is one thing to do', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/progress`);
  await expect(page.getByText('No check-in yet')).toBeVisible();
  const own = await devices.openAs(client, '/my/progress');
  await own.getByRole('link', { name: 'To the check-in' }).click();
  await expect(own).toHaveURL(/\/my\/check-in/);
});
