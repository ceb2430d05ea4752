import { randomUUID } from 'node:crypto';
import { DoPage, LogPage, PracticePage, PracticesPage } from './pages/client-practice-pages.ts';
import { accepted, answer, breath, propose, standing, tryToLog } from './support/assigned.ts';
import { expectNoFaults } from './support/axe.ts';
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
  await expectNoFaults(list.heading('No practices yet'), 'nothing yet');
  await propose(coach, client);
  await propose(coach, client, { title: arabic, participants: 'either' });
  await accepted(coach, client, { ...breath, title: long });
  for (const said of ['pause', 'stop', 'finish'] as const) {
    await answer(client, await accepted(coach, client, { title: said }), said);
  }
  await page.reload();
  await expectNoFaults(list.part('Earlier'), 'the list');
  await page.goto('/my/today');
  await expectNoFaults(page.getByRole('article', { name: long }), 'Today');
  await page.getByRole('button', { name: 'I tried it' }).click();
  await page.getByRole('button', { name: /can see this$/ }).click();
  await expectNoFaults(page.getByRole('radio', { name: /^Only me/ }), 'just written down');
});

test('a practice: proposed, being done, and written down', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const id = await propose(coach, client, breath);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  const practice = new PracticePage(page);
  await expectNoFaults(practice.button('Accept'), 'proposed');
  await practice.button('Accept').click();
  await expect(practice.begin).toBeVisible();
  await expect.poll(async () => (await standing(client, id))?.status).toBe('accepted');
  await tryToLog(client, id, { reflection: 'Quiet.', visibility: 'only_me' });
  await practice.begin.click();
  const doing = new DoPage(page);
  await expect(doing.step('Step 1 of 2')).toBeVisible();
  await doing.button('Breathe along').click();
  await doing.button('Start the time').click();
  await expectNoFaults(doing.button('Pause the time'), 'a step');
  await doing.next.click();
  await doing.next.click();
  await expectNoFaults(doing.button('Tried, and stopped'), 'afterwards');
  await doing.button('Tried, and stopped').click();
  const log = new LogPage(page);
  await expect(log.state).toHaveText('Saved');
  await log.keepToMyself();
  await expectNoFaults(log.button('Only I can see this'), 'the try');
  await log.remove.click();
  await expectNoFaults(log.confirm, 'the question before deleting');
  await log.confirm.getByRole('button', { name: 'Cancel' }).click();
  await log.done.click();
  await expect(practice.tries).toHaveCount(2);
  await expectNoFaults(practice.tries.first(), 'the practice');
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
  await expectNoFaults(log.conflict, 'two versions');
  await log.button('Keep mine').click();
  await expect(log.state).toHaveText('Saved');
  const [stored] = await client.api.select<{ id: string; revision: number }>(
    'practice_logs?select=id,revision',
  );
  const args = { p_log_id: stored?.id, p_revision: stored?.revision };
  await client.api.rpc('delete_practice_log', args);
  await log.win.fill('Too late.');
  await expectNoFaults(log.letGo, 'refused');
  await log.link('Back to the practice').click();
  await new PracticesPage(page).navigation.click();
  await expectNoFaults(new PracticesPage(page).waiting, 'on this device');
});
