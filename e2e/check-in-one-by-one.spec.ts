import type { Page } from '@playwright/test';
import { CheckInPage } from './pages/check-in-pages.ts';
import { ClientPage } from './pages/client-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { liking, openCheckIn } from './support/check-ins.ts';
import { desktop, phone } from './support/devices.ts';
import { readableAnswers } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const dimensions = ['seen', 'heard', 'understood', 'safe', 'trust', 'affection', 'present'];
const win = 'He saved me the window seat.';

/** Counts every finger that comes down, and every press of a mouse. */
const countPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    const count = () => (dataset['presses'] = String(Number(dataset['presses'] ?? 0) + 1));
    addEventListener('pointerdown', count, { capture: true });
  });
const presses = async (page: Page): Promise<number> =>
  Number(await page.locator('html').getAttribute('data-presses'));

const hangsOver = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

test('from Today to sent are ten presses at most, and no screen scrolls', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/today');
  await countPresses(page);
  await new ClientPage(page).checkInWaits.tap();
  const checkIn = new CheckInPage(page);
  for (const [at, dimension] of dimensions.entries()) {
    await expect(checkIn.place).toHaveText(`${String(at + 1)} of 8`);
    expect(await hangsOver(page), dimension).toBeLessThanOrEqual(0);
    // Nothing is chosen by its coming.
    await expect(
      checkIn.question(dimension).root.getByRole('radio', { checked: true }),
    ).toHaveCount(0);
    await checkIn.question(dimension).option(at).tap();
  }
  await expect(checkIn.place).toHaveText('8 of 8');
  expect(await hangsOver(page), 'the end').toBeLessThanOrEqual(0);
  await checkIn.question('win').words.tap();
  await page.keyboard.type(win);
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await checkIn.send.tap();
  await expect(checkIn.thanks).toBeFocused();
  expect(await presses(page)).toBe(10);
  await expect(page.getByText('The rest of the day is yours.')).toBeVisible();
  await expect(checkIn.value('Present')).toContainText('6');
  const answers = await readableAnswers(coach, await openCheckIn(client));
  expect(answers['seen']?.value).toBe(0);
  expect(answers['win']?.value).toBe(win);
});

test('on the smallest phone neither, with the small win first', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/today', {
    ...phone,
    ...liking(client, 'win_first'),
    viewport: { width: 320, height: 568 },
  });
  await countPresses(page);
  await new ClientPage(page).checkInWaits.tap();
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('win').words).toBeVisible();
  expect(await hangsOver(page), 'the win').toBeLessThanOrEqual(0);
  await checkIn.leaveOut.tap();
  for (const dimension of dimensions) {
    await expect(checkIn.question(dimension).root).toBeFocused();
    expect(await hangsOver(page), dimension).toBeLessThanOrEqual(0);
    await checkIn.question(dimension).option(10).tap();
  }
  await expect(checkIn.question('talk').root).toBeFocused();
  expect(await hangsOver(page), 'the end').toBeLessThanOrEqual(0);
  await checkIn.send.tap();
  await expect(checkIn.thanks).toBeVisible();
  expect(await presses(page)).toBe(10);
});

test('arrow keys choose without being thrown on; Enter goes on, and a screen reader hears where it is', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', {
    ...desktop,
    ...liking(client, 'one_by_one'),
  });
  const { keyboard } = page;
  const checkIn = new CheckInPage(page);
  const seen = checkIn.question('seen');
  await seen.root.focus();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(page.getByRole('group', { name: /^2 of 8 / })).toBeFocused();
  await checkIn.back.focus();
  await keyboard.press('Enter');
  await expect(seen.root).toBeFocused();
  await keyboard.press('Tab');
  for (let step = 0; step < 5; step++) await keyboard.press('ArrowRight');
  await expect(seen.option(5)).toBeFocused();
  await expect(seen.option(5)).toBeChecked();
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await expect(checkIn.place).toHaveText('1 of 8');
  await keyboard.press('Enter');
  await expect(checkIn.question('heard').root).toBeFocused();
  await expect(checkIn.question('heard').root).toHaveAccessibleName(
    /^2 of 8 This week I felt heard/,
  );
  expect((await readableAnswers(client, await openCheckIn(client)))['seen']?.value).toBe(5);
});

test('left in the middle, without a network, it goes on there and loses nothing', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in');
  const checkIn = new CheckInPage(page);
  await checkIn.question('seen').answer({ value: 3 });
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await page.context().setOffline(true);
  await checkIn.question('heard').answer({ value: 8 });
  await expect(checkIn.saveState).toHaveText('Offline: kept on this device');
  await expect(checkIn.question('understood').root).toBeFocused();
  await page.context().setOffline(false);
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await page.reload();
  await expect(checkIn.place).toHaveText('3 of 8');
  await checkIn.back.click();
  await expect(checkIn.question('heard').option(8)).toBeChecked();
  await checkIn.next.click();
  for (let left = 5; left > 0; left--) await checkIn.leaveOut.click();
  await checkIn.send.click();
  await expect(checkIn.thanks).toBeVisible();
});

test('how it looks is a choice that stays, on a phone and at a desk', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', phone);
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('heard').root).toBeHidden();
  await checkIn.more.click();
  await expect(checkIn.oneByOne).toBeChecked();
  await checkIn.allOnOnePage.check();
  await expect(checkIn.question('heard').root).toBeVisible();
  await page.reload();
  await expect(checkIn.question('heard').root).toBeVisible();

  const desk = await devices.openAs(client, '/my/check-in', desktop);
  const there = new CheckInPage(desk);
  await expect(there.question('heard').root).toBeVisible();
  await desk.goto('/my/check-in/settings');
  await there.oneByOne.check();
  await there.winFirst.check();
  await desk.goto('/my/check-in');
  await expect(there.question('win').root).toBeVisible();
  await expect(there.question('seen').root).toBeHidden();
  // On paper stands all of it.
  await desk.emulateMedia({ media: 'print' });
  await expect(there.question('seen').root).toBeVisible();
});

test('axe has nothing against a screen with one question, its end, or the thanks', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in');
  const checkIn = new CheckInPage(page);
  await checkIn.more.click();
  await expectNoFaults(checkIn.markLastTime, 'how it looks');
  await checkIn.more.click();
  await checkIn.question('seen').answer({ value: 3 });
  await expectNoFaults(checkIn.question('heard').root, 'one question');
  for (let left = 6; left > 0; left--) await checkIn.leaveOut.click();
  await expectNoFaults(checkIn.question('win').root, 'the end');
  await checkIn.send.click();
  await expectNoFaults(checkIn.thanks, 'thanks');
});
