import { ClientPage } from './pages/client-pages.ts';
import { ClientsPage, CoachTodayPage } from './pages/coach-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { desktop, endSignIn, phone, signInTab } from './support/devices.ts';
import { everythingIsCached } from './support/installed.ts';
import { assign, fill, readableAnswers } from './support/intake.ts';
import { newClient, signedIn, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const sentence = 'It began when we stopped eating together, and then';

/** A client whose intake is open at the first longer question. */
async function midway(coach: Coach) {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  return { client, assignmentId, path: `/my/intake/${assignmentId}` };
}

const stored = async (client: Client, assignmentId: string, linkId: string) =>
  (await readableAnswers(client, assignmentId))[linkId]?.value;

test('a tab killed in the middle of a sentence loses at most the letters of that instant', async ({
  coach,
  devices,
}) => {
  const { client, assignmentId, path } = await midway(coach);
  const device = await devices.take(phone);
  const tab = await device.newPage();
  await signInTab(tab, client, true);
  await tab.goto(path);
  // As fast as people type; what is pressed as the tab dies may not reach the disk any more.
  const { words } = new IntakePage(tab).question('q08');
  await words.pressSequentially(`${sentence} one evenin`, { delay: 40 });
  await tab.close();

  const next = await device.newPage();
  await next.goto(path);
  const whole = new RegExp(`^${sentence}`);
  await expect(new IntakePage(next).question('q08').words).toHaveValue(whole);
  await expect.poll(() => stored(client, assignmentId, 'q08')).toMatch(whole);
});

test(
  'what is typed without a network stays on the device, and is saved when it is back',
  { tag: '@delayed' },
  async ({ coach, devices, watch }) => {
    watch.expects(/ERR_INTERNET_DISCONNECTED/);
    const { client, assignmentId, path } = await midway(coach);
    const page = await devices.openAs(client, path);
    const intake = new IntakePage(page);
    await intake.question('q08').words.fill('Before.');
    await expect(intake.saveState).toHaveText(/^Saved/);
    await page.context().setOffline(true);
    await intake.question('q08').words.fill(sentence);
    await expect(intake.saveState).toHaveText('Offline: kept on this device');
    // The form goes on without it.
    await intake.onward.click();
    await intake.question('q15').words.fill('Sundays.');
    await expect(intake.saveState).toHaveText('Offline: kept on this device');
    expect(await stored(client, assignmentId, 'q08')).toBe('Before.');

    await page.context().setOffline(false);
    await expect(intake.saveState).toHaveText(/^Saved/);
    expect(await stored(client, assignmentId, 'q08')).toBe(sentence);
    expect(await stored(client, assignmentId, 'q15')).toBe('Sundays.');
  },
);

test('an hour without a network loses nothing, though the sign-in ran out meanwhile', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const { client, assignmentId, path } = await midway(coach);
  const page = await (await devices.take(phone)).newPage();
  await page.clock.install();
  await signInTab(page, client);
  await page.goto(path);
  const intake = new IntakePage(page);
  await expect(intake.question('q08').words).toBeVisible();
  await page.context().setOffline(true);
  await intake.question('q08').words.fill(sentence);
  await expect(intake.saveState).toHaveText('Offline: kept on this device');
  await page.clock.fastForward('01:10:00');
  await expect(intake.question('q08').words).toHaveValue(sentence);
  await page.context().setOffline(false);
  await expect.poll(() => stored(client, assignmentId, 'q08')).toBe(sentence);
  await expect(new ClientPage(page).resume).toBeHidden();
});

test('a sign-in that ends in the middle of typing is asked for in place, and the text goes on', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const { client, assignmentId, path } = await midway(coach);
  const page = await devices.openAs(client, path);
  const intake = new IntakePage(page);
  const shell = new ClientPage(page);
  await expect(intake.question('q08').words).toBeVisible();
  await endSignIn(page, client);
  await intake.question('q08').words.fill(sentence);
  await expect(shell.resume).toBeVisible();
  await expect(page).toHaveURL(path);
  await shell.signInAgain({ ...client, password: 'not the right words' });
  await expect(shell.resume).toContainText('don’t match');
  await shell.signInAgain(client);
  await expect(shell.resume).toBeHidden();
  await expect(intake.question('q08').words).toHaveValue(sentence);
  await expect(intake.saveState).toHaveText(/^Saved/);
  const again = await signedIn(client, 'client');
  expect(await stored({ ...again, clientId: client.clientId }, assignmentId, 'q08')).toBe(sentence);
});

test('a page that was opened after the sign-in had ended shows itself once the coach is back', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const { name } = await newClient(coach);
  const page = await devices.openAs(coach, '/coach/today');
  await expect(new CoachTodayPage(page).account).toBeVisible();
  await endSignIn(page, coach);
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
  const shell = new ClientPage(page);
  await expect(shell.resume).toBeVisible();
  await shell.signInAgain(coach);
  await expect(shell.resume).toBeHidden();
  await expect(new ClientsPage(page).client(name)).toBeVisible();
});

test(
  'a second device goes on at the same question',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const assignmentId = await assign(coach, client);
    const first = new IntakePage(await devices.openAs(client, `/my/intake/${assignmentId}`));
    await first.goTo('Your relationship');
    await first.question('q15').words.fill('The summer without plans.');
    await expect(first.saveState).toHaveText(/^Saved/);
    const position = async () =>
      client.api.select(`form_positions?select=link_id&assignment_id=eq.${assignmentId}`);
    await expect.poll(position).toEqual([{ link_id: 'q15' }]);

    const page = await devices.openAs(client, '/my/today');
    await new ClientPage(page).goOn.click();
    const second = new IntakePage(page);
    await expect(second.heading('Your relationship')).toBeVisible();
    await expect(second.question('q15').root).toBeFocused();
    await expect(second.question('q15').words).toHaveValue('The summer without plans.');
  },
);

test('the question to go on at stands below the bars, on a phone and on a laptop', async ({
  coach,
  devices,
}) => {
  const { client, path } = await midway(coach);
  for (const device of [phone, desktop]) {
    const page = await devices.openAs(client, path, device);
    const { root } = new IntakePage(page).question('q08');
    await expect(root).toBeFocused();
    const top = async () => (await root.locator('legend').boundingBox())?.y ?? 0;
    const bar = page.locator('.task-header');
    const foot = async () => bar.evaluate((each) => each.getBoundingClientRect().bottom);
    await expect.poll(async () => (await top()) - (await foot())).toBeGreaterThanOrEqual(0);
  }
});

for (const { choice, kept } of [
  { choice: 'Keep mine', kept: 'From the phone.' },
  { choice: 'Keep the other', kept: 'From the tablet.' },
]) {
  test(`the same answer changed on two devices is a choice between both texts: ${choice}`, async ({
    coach,
    devices,
  }) => {
    const { client, assignmentId, path } = await midway(coach);
    await fill(client, assignmentId, { q08: 'At first.' });
    const onPhone = new IntakePage(await devices.openAs(client, path));
    const onTablet = new IntakePage(await devices.openAs(client, path));
    await expect(onPhone.question('q08').words).toHaveValue('At first.');
    await onTablet.question('q08').words.fill('From the tablet.');
    await expect(onTablet.saveState).toHaveText(/^Saved/);

    await onPhone.question('q08').words.fill('From the phone.');
    const { conflict } = onPhone.question('q08');
    await expect(conflict).toContainText('From the phone.');
    await expect(conflict).toContainText('From the tablet.');
    // Until she chooses, nothing is overwritten.
    expect(await stored(client, assignmentId, 'q08')).toBe('From the tablet.');
    await conflict.getByRole('button', { name: choice }).click();
    await expect(conflict).toBeHidden();
    await expect(onPhone.question('q08').words).toHaveValue(kept);
    await expect.poll(() => stored(client, assignmentId, 'q08')).toBe(kept);
  });
}

test('with the app installed, a reload without a network shows the form and every word typed', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|status of 504/);
  const { client, assignmentId, path } = await midway(coach);
  const page = await devices.openAs(client, path, { ...phone, serviceWorkers: 'allow' });
  const intake = new IntakePage(page);
  await expect(intake.question('q08').words).toBeVisible();
  await expect.poll(() => everythingIsCached(page), { timeout: 30_000 }).toBe(true);
  await page.context().setOffline(true);
  await intake.question('q08').words.fill(sentence);
  await expect(intake.saveState).toHaveText('Offline: kept on this device');
  await page.reload();
  await expect(intake.question('q08').words).toHaveValue(sentence);
  await page.context().setOffline(false);
  await expect.poll(() => stored(client, assignmentId, 'q08')).toBe(sentence);
});
