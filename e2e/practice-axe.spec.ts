import { randomUUID } from 'node:crypto';
import { DoPage, LogPage, PracticePage, PracticesPage } from './pages/client-practice-pages.ts';
import { accepted, answer, breath, propose, tryToLog } from './support/assigned.ts';
import { axeFaults } from './support/axe.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const arabic = 'مرآة الاستماع في مساء هادئ';
const long = 'A practice with a name so long that it has to be broken '.repeat(3).trim();

test('the list of practices, empty and with everything in it, and Today', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/practices');
  const list = new PracticesPage(page);
  await expect(list.heading('No practices yet')).toBeVisible();
  expect(await axeFaults(page), 'nothing yet').toEqual([]);
  await propose(coach, client);
  await propose(coach, client, { title: arabic, participants: 'either' });
  await accepted(coach, client, { ...breath, title: long });
  for (const said of ['pause', 'stop', 'finish'] as const) {
    await answer(client, await accepted(coach, client, { title: said }), said);
  }
  await page.reload();
  await expect(list.part('Earlier')).toBeVisible();
  expect(await axeFaults(page), 'the list').toEqual([]);
  await page.goto('/my/today');
  await expect(page.getByRole('article', { name: long })).toBeVisible();
  expect(await axeFaults(page), 'Today').toEqual([]);
  await page.getByRole('button', { name: 'I tried it' }).click();
  await page.getByRole('button', { name: /^Seen by/ }).click();
  expect(await axeFaults(page), 'just written down').toEqual([]);
});

test('a practice: proposed, being done, and written down', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const id = await propose(coach, client, breath);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  const practice = new PracticePage(page);
  await expect(practice.button('Accept')).toBeVisible();
  expect(await axeFaults(page), 'proposed').toEqual([]);
  await practice.button('Accept').click();
  await expect(practice.begin).toBeVisible();
  await tryToLog(client, id, { reflection: 'Quiet.', visibility: 'only_me' });
  await practice.begin.click();
  const doing = new DoPage(page);
  await expect(doing.step('Step 1 of 2')).toBeVisible();
  await doing.button('Breathe along').click();
  await doing.button('Start the time').click();
  expect(await axeFaults(page), 'a step').toEqual([]);
  await doing.next.click();
  await doing.next.click();
  expect(await axeFaults(page), 'afterwards').toEqual([]);
  await doing.button('Tried, and stopped').click();
  const log = new LogPage(page);
  await expect(log.state).toHaveText('Saved');
  await log.keepToMyself();
  expect(await axeFaults(page), 'the try').toEqual([]);
  await log.remove.click();
  await expect(log.confirm).toBeVisible();
  expect(await axeFaults(page), 'the question before deleting').toEqual([]);
  await log.confirm.getByRole('button', { name: 'Cancel' }).click();
  await log.done.click();
  await expect(practice.tries).toHaveCount(2);
  expect(await axeFaults(page), 'the practice').toEqual([]);
});

test('what can come between: two versions, and a try that is refused', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 4/);
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const requestId = randomUUID();
  const made = await tryToLog(client, id, { win: 'At first.' }, { requestId });
  const page = await devices.openAs(client, `/my/practices/${id}/log/${requestId}`);
  const log = new LogPage(page);
  await expect(log.win).toHaveValue('At first.');
  const { revision } = made.body as { revision: number };
  await tryToLog(client, id, { win: 'From the tablet.' }, { requestId, revision });
  await log.win.fill('From the phone.');
  await expect(log.conflict).toBeVisible();
  expect(await axeFaults(page), 'two versions').toEqual([]);
  await log.button('Keep mine').click();
  await expect(log.state).toHaveText('Saved');
  const [stored] = await client.api.select<{ id: string; revision: number }>(
    'practice_logs?select=id,revision',
  );
  const args = { p_log_id: stored?.id, p_revision: stored?.revision };
  await client.api.rpc('delete_practice_log', args);
  await log.win.fill('Too late.');
  await expect(log.letGo).toBeVisible();
  expect(await axeFaults(page), 'refused').toEqual([]);
  await log.link('Back to the practice').click();
  await new PracticesPage(page).navigation.click();
  await expect(new PracticesPage(page).waiting).toBeVisible();
  expect(await axeFaults(page), 'on this device').toEqual([]);
});
