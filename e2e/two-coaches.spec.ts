import type { Page } from '@playwright/test';
import { CheckInPage, CheckInSettingsPage, EarlierCheckInsPage } from './pages/check-in-pages.ts';
import { ProgressPage } from './pages/progress-pages.ts';
import { onOnePage, sendCheckIn } from './support/check-ins.ts';
import { joinAnother, newClient, newCoach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const withWhom = (page: Page, coach: string) =>
  page.getByRole('group', { name: 'With whom' }).getByRole('button', { name: `With ${coach}` });

test('a client of two coaches sees of each what is theirs, and the choice goes along', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const second = await newCoach('Tomas Lind');
  const other = await joinAnother(client, second);
  await sendCheckIn(other, { seen: 3, win: 'We slept in.' });

  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  await expect(withWhom(page, coach.name)).toHaveAttribute('aria-pressed', 'true');
  await expect(checkIn.question('seen').root).toBeVisible();
  await withWhom(page, second.name).click();
  await expect(checkIn.value('Seen')).toContainText('3');

  await checkIn.earlier.click();
  const earlier = new EarlierCheckInsPage(page);
  await expect(withWhom(page, second.name)).toHaveAttribute('aria-pressed', 'true');
  await expect(earlier.week(/^This week Sent/)).toBeVisible();
  await withWhom(page, coach.name).click();
  await expect(earlier.nothing).toBeVisible();

  await page.goto('/my/check-in/settings');
  const settings = new CheckInSettingsPage(page);
  await withWhom(page, second.name).click();
  await settings.pause.click();
  await expect(settings.saved).toBeVisible();
  await withWhom(page, coach.name).click();
  await expect(settings.pause).toBeVisible();

  await page.goto('/my/progress');
  await expect(page.getByText('It begins with one check-in')).toBeVisible();
  await withWhom(page, second.name).click();
  await expect(new ProgressPage(page).tile('Seen')).toContainText('One answer so far: 3');
  await expect(page.getByText('We slept in.')).toBeVisible();

  await page.goto('/my/more/wins');
  await expect(page.getByText('Room for the first one')).toBeVisible();
  await withWhom(page, second.name).click();
  await expect(page.getByText('We slept in.')).toBeVisible();

  await page.goto('/my/more/history');
  await withWhom(page, second.name).click();
  await expect(page.getByRole('link', { name: /^Read the check-in/ })).toBeVisible();
  await withWhom(page, coach.name).click();
  await expect(page.getByRole('link', { name: /^Read the check-in/ })).toBeHidden();
});

test('the line on Today leads to the check-in it speaks of', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await sendCheckIn(client, { seen: 8 });
  const second = await newCoach('Tomas Lind');
  await joinAnother(client, second);
  const page = await devices.openAs(client, '/my/today');
  await page.getByRole('link', { name: /^This week’s check-in/ }).click();
  await expect(withWhom(page, second.name)).toHaveAttribute('aria-pressed', 'true');
  await expect(new CheckInPage(page).question('seen').root).toBeVisible();
});
