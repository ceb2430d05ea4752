import type { Page } from '@playwright/test';
import { ProgressPage } from './pages/progress-pages.ts';
import { axeFaults } from './support/axe.ts';
import { adaeze, demonstration } from './support/demonstration.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const record = `/coach/clients/${adaeze}/progress`;

async function withItsTable(page: Page): Promise<void> {
  const progress = new ProgressPage(page);
  await progress
    .button(/^The same as a table/)
    .first()
    .click();
  await expect(progress.table.first()).toBeVisible();
}

test('the progress of a record, all together and one large', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `${record}?period=quarter`);
  await withItsTable(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(`${record}?dimension=affection`);
  await withItsTable(page);
  expect(await axeFaults(page)).toEqual([]);
});

test('a year of a record with the scores of a measure', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, record);
  const progress = new ProgressPage(page);
  await expect(progress.heading('GAD-7')).toBeVisible();
  await expect(page.getByText(/6 \(mild\) on \d+ \w+; a line begins at three\./)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('the client’s own progress and wins', async ({ devices }) => {
  const client = await demonstration('client', 'Adaeze');
  const page = await devices.openAs(client, '/my/progress');
  await withItsTable(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.goto('/my/more/wins');
  await expect(page.getByText('He came home early on purpose')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('progress without a check-in', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/progress`);
  await expect(page.getByText('No check-in yet')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const own = await devices.openAs(client, '/my/progress');
  await expect(own.getByText('It begins with one check-in')).toBeVisible();
  expect(await axeFaults(own)).toEqual([]);
});
