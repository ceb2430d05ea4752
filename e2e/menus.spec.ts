import { NotePage } from './pages/record-pages.ts';
import { CoachTodayPage, RecordPage } from './pages/coach-pages.ts';
import { addClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a menu is opened, gone through and left by keyboard', async ({ coach, devices }) => {
  const { clientId } = await addClient(coach, { name: 'Ada' });
  const page = await devices.openAs(coach, `/coach/clients/${clientId}`);
  const record = new RecordPage(page);
  await record.menu.press('Enter');
  await expect(record.menuItem('Edit')).toBeFocused();
  await page.keyboard.press('End');
  await expect(record.menuItem('Archive')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(record.menuItem('Edit')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(record.menuItem('Edit')).toHaveCount(0);
  await expect(record.menu).toBeFocused();

  await record.menu.press('Enter');
  await page.keyboard.press('c');
  await expect(record.menuItem('Check-ins')).toBeFocused();
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/check-ins\/plan$/);
});

test('a menu gives the focus back after what it did, and closes by a press beside it', async ({
  coach,
  devices,
}) => {
  const { clientId } = await addClient(coach, { name: 'Ada' });
  const page = await devices.openAs(coach, `/coach/clients/${clientId}/notes/new`);
  const note = new NotePage(page);
  await note.menu.click();
  await expect(note.menuItem('Write a summary')).toBeVisible();
  await page.mouse.click(4, 4);
  await expect(note.menuItem('Write a summary')).toHaveCount(0);
  await page.goto('/coach/today');
  const today = new CoachTodayPage(page);
  await today.account.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(today.account).toBeFocused();
});

for (const width of [390, 1280]) {
  test(`menus are in sight, and stay at their buttons in a scrolled page, at ${width} px`, async ({
    coach,
    devices,
  }) => {
    const { clientId } = await addClient(coach, { name: 'Ada' });
    const page = await devices.openAs(coach, `/coach/clients/${clientId}`);
    await page.setViewportSize({ width, height: 520 });
    const record = new RecordPage(page);
    await record.menu.click();
    const below = async () => {
      const [button, menu] = [
        await record.menu.boundingBox(),
        await page.getByRole('menu').boundingBox(),
      ];
      return (menu?.y ?? 0) - (button?.y ?? 0) - (button?.height ?? 0);
    };
    expect(await below()).toBeCloseTo(0, 0);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(below).toBeCloseTo(0, 0);
    await page.keyboard.press('Escape');
    await record.account.click();
    for (const name of ['Settings', 'Sign out', 'Sign out everywhere'])
      await expect(record.page.getByRole('menuitem', { name, exact: true })).toBeInViewport();
  });
}
