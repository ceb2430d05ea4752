import { randomUUID } from 'node:crypto';
import { AssignPage, RecordPracticesPage, Reflection } from './pages/practice-pages.ts';
import { accepted, answer, daysAgo, proposeRow } from './support/assigned.ts';
import { tabOf, formFor, log, tried } from './support/assigning.ts';
import { expectNoFaults } from './support/axe.ts';
import { sendIntake } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('the pages to assign with have no fault that axe finds', async ({ coach, devices }) => {
  const client = await newClient(coach, {
    name: 'Anneliese Theodora van der Westhuizen-Papadopoulou ليلى',
  });
  await sendIntake(coach, client, { q44: ['breath', 'seiz'] });
  const page = await devices.openAs(coach, '/coach/practices/assign');
  const assign = new AssignPage(page);
  await expectNoFaults(assign.choice(/^Anneliese/), 'whom');
  await assign.choice(/^Anneliese/).click();
  await expectNoFaults(assign.choice(/^Mirror listening/), 'what');
  await page.goto(await formFor(coach, client, 'Five-element breath'));
  await expect(assign.considerations).toContainText('Does it fit?');
  await assign.changeWords.click();
  await expectNoFaults(assign.title, 'the form');
  await assign.title.fill('');
  await assign.minutes.fill('0');
  await assign.assign.click();
  await expectNoFaults(page.getByText('A title is needed.'), 'mistakes');
});

test('the pages to follow with have no fault that axe finds', async ({ coach, devices }) => {
  const { client, practice } = await tried(coach, { win: 'He asked.', talkAbout: true });
  await log(client, practice, { outcome: 'tried_stopped', day: daysAgo(3), reflection: 'Enough.' });
  await proposeRow(coach, client, ['First of all', 'And then']);
  const rows = await client.api.select<{ id: string; title: string }>('practices?select=id,title');
  const first = rows.find(({ title }) => title === 'First of all')?.id ?? '';
  await answer(client, first, 'accept');
  await log(client, first, { outcome: 'tried_stopped' });
  const stopped = await accepted(coach, client, { title: 'Long over' });
  await answer(client, stopped, 'stop');
  const page = await devices.openAs(coach, tabOf(client));
  const tab = new RecordPracticesPage(page);
  const card = tab.card('Mirror listening');
  await new Reflection(card.getByRole('listitem').first()).answer.click();
  await card.getByText('As a table').click();
  await tab.older.click();
  await expectNoFaults(tab.olderRows.filter({ hasText: 'Long over' }), 'the tab');
  for (const [path, shows] of [
    ['/coach/practices/following', 'A next step waits'],
    ['/coach/today', 'For you'],
    [`/coach/clients/${client.clientId}/prepare`, 'Open the practices'],
    [`/coach/clients/${client.clientId}/timeline?show=practices`, 'Tried, stopped'],
  ] as const) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
  const empty = await newClient(coach, { name: 'ليلى فرحاني' });
  await page.goto(tabOf(empty));
  await expectNoFaults(page.getByText('No practice yet'), 'nothing yet');
  const id = randomUUID();
  await page.goto(`/coach/clients/${id}/practices`);
  await expect(page.getByText('There is nobody at this address')).toBeVisible();
});
