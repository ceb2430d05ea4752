import type { Locator, Page } from '@playwright/test';
import { ProgressPage } from './pages/progress-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { adaeze, demonstration } from './support/demonstration.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const record = `/coach/clients/${adaeze}/progress`;

/** The first table under a picture, opened. */
async function itsTable(page: Page): Promise<Locator> {
  const progress = new ProgressPage(page);
  await progress
    .button(/^Table and files/)
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Show as a table' }).click();
  return progress.table.first();
}

test('the progress of a record, all together and one large', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `${record}?period=quarter`);
  await expectNoFaults(await itsTable(page), 'all together');
  await page.goto(`${record}?dimension=affection`);
  await expectNoFaults(await itsTable(page), 'one large');
});

test('a year of a record with the scores of a measure', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, record);
  const progress = new ProgressPage(page);
  await expect(progress.heading('GAD-7')).toBeVisible();
  const scores = page.getByText(/6 \(mild\) on \d+ \w+; a line begins at three\./);
  await expectNoFaults(scores, 'the scores of a measure');
});

test('the client’s own progress and wins', async ({ devices }) => {
  const client = await demonstration('client', 'Adaeze');
  const page = await devices.openAs(client, '/my/progress');
  await expectNoFaults(await itsTable(page), 'progress');
  await page.goto('/my/more/wins');
  await expectNoFaults(page.getByText('He came home early on purpose'), 'wins');
});

test('progress without a check-in', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/progress`);
  await expectNoFaults(page.getByText('No check-in yet'), 'a record without one');
  const own = await devices.openAs(client, '/my/progress');
  await expectNoFaults(own.getByText('It begins with one check-in'), 'one’s own');
});
