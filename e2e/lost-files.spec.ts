import type { Page } from '@playwright/test';
import { ClientsPage, CoachTodayPage } from './pages/coach-pages.ts';
import { SignInPage } from './pages/door-pages.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Every script from now on is lost, or those that are once, for good. */
async function lose(page: Page, { once }: { once: boolean }): Promise<string[]> {
  const lost: string[] = [];
  let isOver = false;
  page.on('framenavigated', () => (isOver = true));
  await page.route(/\.js$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const isLost = isOver ? !once && lost.includes(pathname) : true;
    if (isLost && !lost.includes(pathname)) lost.push(pathname);
    await (isLost ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue());
  });
  return lost;
}

const toClients = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
const told = { name: 'This page could not be loaded' };

test('a page whose files do not come is loaded anew, once, and is there', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 404|dynamically imported module/);
  const { name } = await newClient(coach);
  const page = await devices.openAs(coach, '/coach/today');
  await expect(new CoachTodayPage(page).account).toBeVisible();
  const lost = await lose(page, { once: true });
  await toClients(page);
  await expect(new ClientsPage(page).client(name)).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveURL(/\/coach\/clients$/);
  expect(lost.length).toBeGreaterThan(0);
});

test('a page whose files are gone for good says so, and is neither signed out nor offline', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 404|dynamically imported module/);
  await newClient(coach);
  const page = await devices.openAs(coach, '/coach/today');
  await expect(new CoachTodayPage(page).account).toBeVisible();
  await lose(page, { once: false });
  await toClients(page);
  await expect(page.getByRole('heading', told)).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveURL(/\/coach\/clients$/);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

for (const isForGood of [false, true]) {
  test(`the file that speaks to the service, lost ${isForGood ? 'for good' : 'once'}, signs nobody out`, async ({
    coach,
    devices,
    watch,
  }) => {
    watch.expects(/status of 404|dynamically imported module/);
    const page = await devices.openAs(coach, '/coach/today');
    await expect(new CoachTodayPage(page).account).toBeVisible();
    let losses = 0;
    let loads = 0;
    page.on('domcontentloaded', () => loads++);
    await page.route(/\.js$/, async (route) => {
      const response = await route.fetch();
      const isIt = (await response.text()).includes('PostgrestError');
      const isLost = isIt && (isForGood || losses === 0);
      if (isLost) losses++;
      await (isLost ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ response }));
    });
    await page.reload();
    if (isForGood) {
      await expect(page.getByText('A part of Attune').first()).toBeVisible({ timeout: 30_000 });
      // Loaded anew by the app once, and not again and again.
      expect(loads).toBe(2);
      // What stands at the foot of a phone is not under it.
      await page.setViewportSize({ width: 390, height: 844 });
      const clients = page.getByRole('navigation').getByRole('link', { name: 'Clients' });
      await clients.click({ trial: true });
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.getByRole('button', { name: 'Load again' }).first().click();
    }
    await expect(new CoachTodayPage(page).account).toBeVisible();
    await expect(new SignInPage(page).enter).toBeHidden();
    expect(losses).toBeGreaterThan(0);
    expect(loads).toBe(isForGood ? 3 : 2);
    // Files are still being fetched when all has been seen.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}
