import { MeasurePage, MeasuresPage, RecordMeasuresPage } from './pages/measure-pages.ts';
import { allow } from './support/measures.ts';
import { newClient, newCoach } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a record of rights switches a measure on', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, '/coach/forms');
  await page.getByRole('link', { name: /^Measures/ }).click();
  const list = new MeasuresPage(page);
  await expect(page.getByText('So far you have not done so for any of them.')).toBeVisible();
  await expect(page.getByText(/no record/i)).toHaveCount(0);
  await list.row('GAD-7').click();
  const measure = new MeasurePage(page);
  await expect(measure.rights).toContainText('nobody is shown the questions');
  await measure.link('Write your own record').click();
  await measure.saveRecord.click();
  await expect(page.getByText('Who holds the rights to it?')).toBeVisible();
  await expect(measure.holder).toBeFocused();
  await measure.writeRecord('The holder', 'No permission required', '2999-12-31');
  await expect(measure.rights).toContainText('It may be shown until 31 December 2999');
  await measure.link('See what your client sees').click();
  await expect(page.getByRole('group', { name: 'Trouble relaxing' }).first()).toBeVisible();
  await page.goto('/coach/forms/measures');
  await expect(list.row('GAD-7')).toContainText('Until 31 December 2999');
});

test('items are entered under a licence, tried out and given', async ({ coach, devices }) => {
  await allow(coach, 'ras');
  const client = await newClient(coach);
  const page = await devices.openAs(coach, '/coach/forms/measures/ras');
  const measure = new MeasurePage(page);
  await measure.link('Enter the questions').click();
  const made = ['clouds', 'keys', 'plums', 'stairs', 'lamps', 'spoons', 'doors'];
  await measure.items.fill(made.map((word) => `We share the ${word}`).join('\n'));
  await measure.answers.fill('Not at all = 1\nA little = 2\nHalfway = 3\nMostly = 4\nWholly = 6');
  await measure.publish.click();
  await expect(page.getByText('The answers to item 1 must run from 1 to 5 points.')).toBeVisible();
  await expect(measure.answers).toBeFocused();
  await measure.answers.fill('Not at all = 1\nA little = 2\nHalfway = 3\nMostly = 4\nWholly = 5');
  for (const word of made) {
    const group = measure.preview.getByRole('group', { name: `We share the ${word}` }).first();
    await group.getByRole('radio', { name: 'Wholly', exact: true }).check();
  }
  // items 4 and 7 count the other way round
  await expect(measure.preview.getByRole('region', { name: 'What it would score' })).toContainText(
    '3.86',
  );
  await measure.publish.click();
  await expect(measure.questions).toContainText('You entered them.');

  await page.goto(`/coach/clients/${client.clientId}/measures`);
  const tab = new RecordMeasuresPage(page);
  await tab.give.click();
  await expect(tab.given.filter({ hasText: 'RAS' })).toContainText('not started yet');
  const other = await newCoach('Omar Haddad');
  await allow(other, 'ras');
  expect(await other.api.select('form_versions?select=id&measure=eq.ras')).toEqual([]);
  await tab.given
    .filter({ hasText: 'RAS' })
    .getByRole('button', { name: 'Take it back: RAS' })
    .click();
  await tab.confirm.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('No measures yet')).toBeVisible();
});

test('two devices settle whose record of rights stays', async ({ coach, devices }) => {
  await allow(coach, 'kms');
  const page = await devices.openAs(coach, '/coach/forms/measures/kms/rights');
  const measure = new MeasurePage(page);
  await expect(measure.ground).toHaveValue('A letter');
  const body = { basis: 'Another letter' };
  await coach.api.rest('measure_rights?measure=eq.kms', { method: 'PATCH', body });
  await measure.ground.fill('A third letter');
  await measure.saveRecord.click();
  await expect(
    page.getByText('This record was changed somewhere else in the meantime'),
  ).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Another letter' })).toBeVisible();
  await expect(measure.ground).toHaveValue('A third letter');
  await page.getByRole('button', { name: 'Keep yours' }).click();
  await expect(measure.rights).toContainText('A third letter');
});

test('a source of one’s own says when a change is more than noise', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, '/coach/forms/measures/ras');
  const measure = new MeasurePage(page);
  await expect(measure.change).toContainText('Nothing is said of a change until you enter');
  await measure.link('Enter your source').click();
  await measure.deviation.fill('0,8');
  await measure.reliability.fill('1');
  await measure.source.fill('A study');
  await measure.button('Save').click();
  await expect(measure.reliability).toBeFocused();
  await measure.reliability.fill('0.86');
  await measure.button('Save').click();
  await expect(measure.change).toContainText('Standard deviation 0.8, reliability 0.86. A study');
});
