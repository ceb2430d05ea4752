import type { Request } from '@playwright/test';
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

test('a first visit leaves no request open: each answer is read to its end', async ({
  devices,
}) => {
  const device = await devices.take({ ...phone, serviceWorkers: 'allow' });
  const page = await device.newPage();
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  await page.goto('/sign-in');
  await expect.poll(() => everythingIsCached(page), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => [...open].map((request) => request.url())).toEqual([]);
});
