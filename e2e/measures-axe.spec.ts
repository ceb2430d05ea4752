import { RecordMeasuresPage } from './pages/measure-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { Question } from './pages/question.ts';
import { expectNoFaults } from './support/axe.ts';
import { desktop } from './support/devices.ts';
import { allow, everywhere, giveMeasure, questionsOf, sendMeasure } from './support/measures.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('the pages about measures have no fault that axe finds', async ({ coach, devices }) => {
  await allow(coach, 'gad-7', '2999-12-31');
  await allow(coach, 'msis');
  const page = await devices.openAs(coach, '/coach/forms/measures');
  for (const [path, shows] of [
    ['/coach/forms/measures', 'You enter the questions under a licence of your own'],
    ['/coach/forms/measures/gad-7', 'Change the record'],
    ['/coach/forms/measures/pair', 'Write your own record'],
    ['/coach/forms/measures/phq-9/rights', 'What the holder says'],
    ['/coach/forms/measures/ras/spread', 'Standard deviation'],
    ['/coach/forms/measures/ras/items', 'A record of rights comes first'],
    ['/coach/forms/measures/nothing', 'There is no measure at this address'],
    ['/coach/forms/00000000-0000-4000-8000-0000000f0011', 'What it would score'],
  ] as const) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
  await page.goto('/coach/forms/measures/msis/items');
  const made = Array.from({ length: 17 }, (_, nr) => `Made up, number ${String(nr + 1)}`);
  await page.getByLabel('The questions, one a line').fill(made.join('\n'));
  await page.getByLabel('On a scale with words at its ends').check();
  await expectNoFaults(page.getByText('What it would score'), 'items');
});

test('a measure in the record and on the phone has no fault that axe finds', async ({
  coach,
  devices,
}) => {
  await allow(coach, 'gad-7');
  await allow(coach, 'phq-2');
  const client = await newClient(coach, {
    name: 'Anneliese Theodora van der Westhuizen-Papadopoulou ليلى',
  });
  const tab = `/coach/clients/${client.clientId}/measures`;
  const page = await devices.openAs(coach, tab);
  await expectNoFaults(page.getByText('No measures yet'), 'empty');
  await sendMeasure(coach, client, 'gad-7', everywhere('gad-7', '2'));
  const id = await sendMeasure(coach, client, 'gad-7', everywhere('gad-7', '1'));
  const open = await giveMeasure(coach, client, 'phq-2');
  await page.goto(tab);
  await expectNoFaults(page.getByText('14 of 21'), 'the tab');
  await page.goto(`${tab}/${id}`);
  await expectNoFaults(page.getByText(/points lower than/), 'reading');
  const phone = await devices.openAs(client, `/my/intake/${open}`);
  await new IntakePage(phone).openPart.click();
  await expectNoFaults(new IntakePage(phone).heading('The last two weeks'), 'filling in');
});

test('a measure is given, filled in and read with the keyboard alone', async ({
  coach,
  devices,
}) => {
  await allow(coach, 'phq-2');
  const client = await newClient(coach);
  const tab = `/coach/clients/${client.clientId}/measures`;
  const page = await devices.openAs(coach, tab);
  const record = new RecordMeasuresPage(page);
  await record.which.focus();
  await page.keyboard.press('Tab');
  await expect(record.give).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(record.given.filter({ hasText: 'PHQ-2' })).toContainText('not started yet');

  const own = await devices.openAs(client, '/my/today', desktop);
  await own.getByRole('link', { name: 'Begin' }).focus();
  await own.keyboard.press('Enter');
  const form = new IntakePage(own);
  await form.openPart.focus();
  await own.keyboard.press('Enter');
  await expect(form.heading('The last two weeks')).toBeFocused();
  for (const item of questionsOf('phq-2')) {
    const question = new Question(own, item);
    await question.option('0').focus();
    await own.keyboard.press('Space');
    await own.keyboard.press('ArrowDown');
    await expect(question.option('1')).toBeChecked();
  }
  await form.onward.focus();
  await own.keyboard.press('Enter');
  await form.toSend.focus();
  await own.keyboard.press('Enter');
  await form.sendDialog.getByRole('button', { name: 'Send', exact: true }).focus();
  await own.keyboard.press('Enter');
  await expect(form.thanks).toBeFocused();

  await page.reload();
  await record.given.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(record.score('PHQ-2')).toContainText('2');
  await record.markRead.focus();
  await page.keyboard.press('Enter');
  await expect(record.markRead).toBeHidden();
});
