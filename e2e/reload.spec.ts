import { SignInPage } from './pages/door-pages.ts';
import { phone } from './support/devices.ts';
import { everythingIsCached } from './support/installed.ts';
import { expect, test } from './support/test.ts';

test('with the app installed, a reload uses the settings that the page asked for beforehand', async ({
  devices,
}) => {
  const device = await devices.take({ ...phone, serviceWorkers: 'allow' });
  const warnings: string[] = [];
  device.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  const page = await device.newPage();
  const door = new SignInPage(page);
  await page.goto('/sign-in');
  await expect(door.email).toBeVisible();
  await expect.poll(() => everythingIsCached(page), { timeout: 30_000 }).toBe(true);
  await page.reload();
  await expect(door.email).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(warnings.filter((one) => one.includes('preload'))).toEqual([]);
});
