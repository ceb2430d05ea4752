import { ClientPage } from './pages/client-pages.ts';
import { DoPage, LogPage, PracticePage, PracticesPage } from './pages/client-practice-pages.ts';
import { accepted, breath, logsOf, mirror, standing } from './support/assigned.ts';
import { endSignIn, phone, signInTab } from './support/devices.ts';
import { everythingIsCached } from './support/installed.ts';
import { newClient, signedIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

const kept = 'Kept on this device, sent when you are back online';

test('with the app installed, a practice is opened, done and written down without a network, and sent once', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|status of 504/);
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const page = await devices.openAs(client, `/my/practices/${id}`, {
    ...phone,
    serviceWorkers: 'allow',
  });
  const practice = new PracticePage(page);
  await expect(practice.begin).toBeVisible();
  await expect.poll(() => everythingIsCached(page), { timeout: 30_000 }).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await expect(practice.title(mirror.title)).toBeVisible();
  await expect(practice.main).toContainText('You can still do it.');
  await practice.begin.click();
  const doing = new DoPage(page);
  for (const step of mirror.steps) {
    await expect(doing.main).toContainText(step);
    await doing.next.click();
  }
  await doing.button('We tried it').click();
  const log = new LogPage(page);
  await log.reflection.fill('On the train, in whispers.');
  await expect(log.state).toHaveText(kept);
  // Closed and opened again, still without a network.
  await page.reload();
  await expect(log.reflection).toHaveValue('On the train, in whispers.');
  await expect(log.state).toHaveText(kept);
  await log.done.click();
  await expect(practice.tries).toContainText(kept);
  expect(await logsOf(client, id)).toEqual([]);

  await page.context().setOffline(false);
  // The worker's network is back a moment after the page's, so that the first request may still fail.
  await expect
    .poll(async () => (await logsOf(coach, id)).map(({ reflection }) => reflection), {
      timeout: 30_000,
    })
    .toEqual(['On the train, in whispers.']);
  await expect(practice.tries).not.toContainText(kept);
});

test('a tab that died without a network has its try sent from whichever page is opened next', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const device = await devices.take(phone);
  const tab = await device.newPage();
  await signInTab(tab, client, true);
  await tab.goto(`/my/practices/${id}`);
  await new PracticePage(tab).begin.click();
  await expect(new DoPage(tab).stop).toBeVisible();
  await tab.waitForLoadState('networkidle');
  await device.setOffline(true);
  await new DoPage(tab).stop.click();
  await expect(new LogPage(tab).state).toHaveText(kept);
  await tab.close();
  await device.setOffline(false);
  expect(await logsOf(client, id)).toEqual([]);

  const next = await device.newPage();
  await next.goto('/my/more');
  await expect.poll(() => logsOf(client, id)).toHaveLength(1);
});

test('two tabs that are back at once send one try', async ({ coach, devices, watch }) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const device = await devices.take(phone);
  const tab = await device.newPage();
  await signInTab(tab, client, true);
  await device.route('**/rest/v1/rpc/save_practice_log', (route) => route.abort());
  await tab.goto(`/my/practices/${id}`);
  await new PracticePage(tab).stopped.click();
  await expect(new LogPage(tab).state).toHaveText(kept);
  const other = await device.newPage();
  await other.goto('/my/practices');
  await expect(new PracticesPage(other).waiting).toContainText(kept);
  await device.unroute('**/rest/v1/rpc/save_practice_log');
  await Promise.all([tab.reload(), other.reload()]);
  await expect(new LogPage(tab).state).toHaveText('Saved');
  await expect(new PracticesPage(other).waiting).toBeHidden();
  expect(await logsOf(client, id)).toHaveLength(1);
});

test('a sign-in that ended is asked for in place, and the try goes on', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  await new PracticePage(page).tried.click();
  const log = new LogPage(page);
  await expect(log.state).toHaveText('Saved');
  await endSignIn(page, client);
  await log.reflection.fill('In the middle of it.');
  const shell = new ClientPage(page);
  await expect(shell.resume).toBeVisible();
  await shell.signInAgain(client);
  await expect(log.reflection).toHaveValue('In the middle of it.');
  await expect(log.state).toHaveText('Saved');
  const again = await signedIn(client, 'client');
  expect((await logsOf(again, id))[0]?.reflection).toBe('In the middle of it.');
});

test('a try on a practice that was taken back meanwhile is shown with the reason, and let go by choice', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 409/);
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  await page.route('**/rest/v1/rpc/save_practice_log', (route) => route.abort());
  await new PracticePage(page).tried.click();
  const log = new LogPage(page);
  await log.reflection.fill('Before I knew.');
  await expect(log.state).toHaveText(kept);
  const { revision } = (await standing(coach, id)) ?? {};
  await coach.api.rpc('withdraw_practice', { p_practice_id: id, p_revision: revision });
  await page.unroute('**/rest/v1/rpc/save_practice_log');
  await page.reload();
  await expect(log.main).toContainText('Your coach has taken this practice back in the meantime.');
  await expect(log.reflection).toHaveValue('Before I knew.');
  const list = new PracticesPage(page);
  await page.goto('/my/today');
  await page.getByRole('link', { name: /^Something you wrote down could not be sent/ }).click();
  await list.waiting.getByRole('link').click();
  await expect(log.reflection).toHaveValue('Before I knew.');
  await log.letGo.click();
  await log.confirm.getByRole('button', { name: 'Delete' }).click();
  await list.navigation.click();
  await expect(list.heading('No practices yet')).toBeVisible();
  await expect(list.waiting).toBeHidden();
});

test('a quick exit without a network keeps the try, sealed, and nothing that can be read', async ({
  coach,
  devices,
  watch,
}) => {
  // What is asked for while the sign-in goes is refused.
  watch.expects(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 401/);
  const client = await newClient(coach);
  const id = await accepted(coach, client, { ...breath, title: 'Even breath' });
  const device = await devices.take(phone);
  const page = await device.newPage();
  await signInTab(page, client, true);
  await device.route('**/rest/v1/rpc/save_practice_log', (route) => route.abort());
  await page.goto(`/my/practices/${id}`);
  await new PracticePage(page).stopped.click();
  await expect(new LogPage(page).state).toHaveText(kept);
  await new ClientPage(page).quickExit.click();
  await expect(page).toHaveURL(/tea\.html$/);
  const left = await page.evaluate(everythingKept);
  expect(left.ids).toEqual([expect.stringContaining('|practice-log|')]);
  expect(left.text).not.toContain('Even breath');

  await device.unroute('**/rest/v1/rpc/save_practice_log');
  await signInTab(page, client, true);
  await page.goto('/my/more');
  await expect.poll(() => logsOf(client, id)).toHaveLength(1);
  await expect.poll(async () => (await page.evaluate(everythingKept)).ids).toEqual([]);
});

/** In the page: what the device's store holds, by its names, and every byte of it as text. */
async function everythingKept(): Promise<{ ids: string[]; text: string }> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('attune', 1);
    opening.onsuccess = () => resolve(opening.result);
  });
  const drafts = await new Promise<{ id: string; data: ArrayBuffer }[]>((resolve) => {
    const reading = database.transaction('drafts').objectStore('drafts').getAll();
    reading.onsuccess = () => resolve(reading.result as { id: string; data: ArrayBuffer }[]);
  });
  database.close();
  const text = drafts.map(({ data }) => new TextDecoder().decode(data)).join('');
  return { ids: drafts.map(({ id }) => id), text };
}
