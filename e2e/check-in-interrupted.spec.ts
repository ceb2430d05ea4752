import { CheckInPage } from './pages/check-in-pages.ts';
import { ClientPage } from './pages/client-pages.ts';
import { onOnePage, openCheckIn } from './support/check-ins.ts';
import { endSignIn } from './support/devices.ts';
import { fill, readableAnswers } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test(
  'what is answered without a network stays on the device, and goes out when it is back',
  { tag: '@delayed' },
  async ({ coach, devices, watch }) => {
    watch.expects(/ERR_INTERNET_DISCONNECTED/);
    const client = await newClient(coach);
    const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
    const checkIn = new CheckInPage(page);
    await checkIn.question('seen').answer({ value: 3 });
    await expect(checkIn.saveState).toHaveText(/^Saved/);
    await page.context().setOffline(true);
    await checkIn.question('heard').answer({ value: 8 });
    await expect(checkIn.saveState).toHaveText('Offline: kept on this device');
    await expect(page.getByText('You are offline')).toBeVisible();
    await checkIn.send.click();
    await expect(page.getByText('Not sent: there is no connection')).toBeVisible();
    await page.context().setOffline(false);
    await expect(checkIn.saveState).toHaveText(/^Saved/);
    const id = await openCheckIn(client);
    expect((await readableAnswers(client, id))['heard']?.value).toBe(8);
    await checkIn.send.click();
    await expect(checkIn.thanks).toBeVisible();
  },
);

test('opened without a network, it says what can’t be done', async ({ coach, devices, watch }) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/practices');
  await expect(page.getByRole('heading', { name: 'No practices yet' })).toBeVisible();
  // The page's own files are there; the server is not.
  await page.route('**/rest/v1/**', (route) => route.abort('internetdisconnected'));
  await page.getByRole('link', { name: 'Check-in', exact: true }).click();
  await expect(page.getByText('can’t be opened without a connection')).toBeVisible();
  await page.unroute('**/rest/v1/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(new CheckInPage(page).question('seen').root).toBeVisible();
});

test('two devices that answer the same differently lose nothing: the client chooses', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('seen').root).toBeVisible();
  await fill(client, await openCheckIn(client), { seen: 2 });
  await checkIn.question('seen').answer({ value: 8 });
  const { conflict } = checkIn.question('seen');
  await expect(conflict).toBeVisible();
  await expect(conflict).toContainText('2 of 10');
  // Nothing is sent over it.
  await checkIn.send.click();
  await expect(page.getByText('Two versions of an answer', { exact: true })).toBeVisible();
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  expect((await readableAnswers(client, await openCheckIn(client)))['seen']?.value).toBe(8);
});

test('a sign-in that ends while answering is asked for in place', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('seen').root).toBeVisible();
  await endSignIn(page, client);
  await checkIn.question('seen').answer({ value: 5 });
  const shell = new ClientPage(page);
  await expect(shell.resume).toBeVisible();
  await shell.signInAgain(client);
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await expect(checkIn.question('seen').option(5)).toBeChecked();
});
