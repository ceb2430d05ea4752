import type { Page } from '@playwright/test';
import { LibraryPage } from './pages/library-pages.ts';
import { AssignPage, RecordPracticesPage } from './pages/practice-pages.ts';
import { answer, propose } from './support/assigned.ts';
import { given, libraryId, log, tabOf } from './support/assigning.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Counts what is pressed from now on, as long as the page is not loaded anew. */
async function counted(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { presses: number };
    seen.presses = 0;
    addEventListener('pointerdown', () => (seen.presses += 1), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { presses: number }).presses);
}

test('a practice with a reason is assigned with six presses at most, from the record', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}`);
  const assign = new AssignPage(page);
  await expect(page.getByRole('region', { name: 'Prepare' })).toBeVisible();
  const presses = await counted(page);
  await page
    .getByRole('navigation', { name: 'Record' })
    .getByRole('link', { name: 'Practices' })
    .click();
  await new RecordPracticesPage(page).assign.click();
  await assign.choice(/^Unhurried touch B/).click();
  await assign.why.click();
  await assign.why.fill('Slowly.');
  await assign.itIsTime.check();
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();
  expect((await given(coach)).map(({ why }) => why)).toEqual(['Slowly.']);
  expect(await presses()).toBeLessThanOrEqual(6);
});

test('favourites and what was used lately stand first, and what this client was given is told', async ({
  coach,
  devices,
}) => {
  const [client, other] = [await newClient(coach), await newClient(coach, { name: 'Yuki Tanabe' })];
  const gaze = await propose(...([coach, client, { title: 'Soft gaze' }] as const), {
    from: await libraryId(coach, 'Soft gaze'),
  });
  await answer(client, gaze, 'accept');
  await log(client, gaze, {});
  await log(client, gaze, { visibility: 'only_me', reflection: 'Mine.' });
  await propose(coach, other, {}, { from: await libraryId(coach, 'Mirror listening') });

  const page = await devices.openAs(coach, '/coach/practices/library');
  const library = new LibraryPage(page);
  const star = library.button('Favourite: Hand-hold');
  await star.focus();
  await page.keyboard.press('Space');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(star).toBeFocused();

  await page.goto(tabOf(client));
  await new RecordPracticesPage(page).assign.click();
  const assign = new AssignPage(page);
  const rows = assign.choice(/·/);
  await expect(rows.nth(0)).toContainText('Hand-hold');
  await expect(rows.nth(1)).toContainText('Mirror listening');
  await expect(rows.nth(1)).not.toContainText('Given');
  // Of the tries, the one that is the client's own is in no number.
  await expect(rows.nth(2)).toHaveText(/Soft gaze.*Given on \d+ \w+, tried once/);

  await page.getByRole('combobox', { name: 'Category' }).selectOption({ label: 'Presence' });
  await expect(rows.filter({ hasText: 'Hand-hold' })).toHaveCount(0);
  await expect(rows.first()).toContainText('Soft gaze');
  await assign.findPractice.fill('gaze');
  await expect(rows).toHaveCount(1);

  await page.getByRole('button', { name: 'Favourite: Soft gaze' }).click();
  await page.reload();
  await expect(rows.nth(1)).toContainText('Soft gaze');
  await expect(page.getByRole('button', { name: 'Favourite: Soft gaze' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
