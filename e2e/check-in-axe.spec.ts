import {
  CheckInPage,
  CheckInPlanPage,
  CheckInSettingsPage,
  EarlierCheckInsPage,
  ReadCheckInPage,
} from './pages/check-in-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { onOnePage, openCheckIn, sendCheckIn } from './support/check-ins.ts';
import { desktop } from './support/devices.ts';
import { fill, readableAnswers } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a check-in, from its first question to its change', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('seen').root).toBeVisible();
  await checkIn.seenBy.click();
  await checkIn.answerByAnswer.check();
  await checkIn.question('heard').answer({ value: 4, visibility: 'only_me' });
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await expectNoFaults(checkIn.saveState, 'answering');
  await fill(client, await openCheckIn(client), { trust: 2 });
  await checkIn.question('trust').answer({ value: 8 });
  await expectNoFaults(checkIn.question('trust').conflict, 'two versions');
  await checkIn.question('trust').conflict.getByRole('button', { name: 'Keep mine' }).click();
  await checkIn.send.click();
  await expect(checkIn.thanks).toBeFocused();
  await expectNoFaults(checkIn.thanks, 'thanks');
  await checkIn.change.click();
  await expectNoFaults(checkIn.saveChanges, 'changing');
});

test('earlier check-ins and how one is asked', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await sendCheckIn(client, { seen: 7, win: 'The window seat.' });
  const page = await devices.openAs(client, '/my/check-in/earlier');
  const earlier = new EarlierCheckInsPage(page);
  await expect(earlier.months).toHaveCount(1);
  await expectNoFaults(earlier.months, 'the list');
  await page.goto('/my/check-in/settings');
  const settings = new CheckInSettingsPage(page);
  await expect(settings.desire).toBeVisible();
  await settings.pause.click();
  await expectNoFaults(settings.saved, 'settings');
  await page.goto('/my/today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a check-in in the record, what is asked, and the lines before a session', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await sendCheckIn(client, { seen: 7, heard: 0, win: 'The seat.', talk: true });
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/check-ins/${id}`);
  await expectNoFaults(new ReadCheckInPage(desk).markAsRead, 'reading');
  await desk.goto(`/coach/clients/${client.clientId}/check-ins/plan`);
  const plan = new CheckInPlanPage(desk);
  await plan.words('Heard').click();
  await plan.asked.fill('This week I was listened to.');
  await plan.remove('Trust').click();
  await expectNoFaults(plan.effect, 'the plan');
  await desk.goto('/coach/today');
  await expectNoFaults(desk.getByRole('region', { name: 'For you' }), 'Today');
  await desk.goto(`/coach/clients/${client.clientId}/prepare`);
  await expect(desk.getByRole('region', { name: 'Check-ins' })).toContainText('Seen');
  await expectNoFaults(desk.getByRole('region', { name: 'Check-ins' }), 'before a session');
  await desk.goto(`/coach/clients/${client.clientId}/timeline?show=check_ins`);
  await expectNoFaults(desk.getByRole('link', { name: /^Read the check-in/ }), 'the timeline');
});

test('a check-in is answered, sent and changed with the keyboard alone', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', desktop);
  const { keyboard } = page;
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('seen').root).toBeVisible();
  await checkIn.seenBy.focus();
  await keyboard.press('Tab');
  await expect(checkIn.question('seen').option(0)).toBeFocused();
  // Coming by chooses nothing.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await keyboard.press('Space');
  for (let step = 0; step < 3; step++) await keyboard.press('ArrowRight');
  await expect(checkIn.question('seen').option(3)).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(checkIn.question('heard').option(0)).toBeFocused();
  await checkIn.question('win').words.focus();
  await keyboard.type('Tea.');
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await checkIn.send.focus();
  await keyboard.press('Enter');
  await expect(checkIn.thanks).toBeFocused();
  await checkIn.change.focus();
  await keyboard.press('Enter');
  await expect(checkIn.heading('Change something')).toBeFocused();
  await checkIn.question('seen').option(3).focus();
  await keyboard.press('ArrowRight');
  await checkIn.saveChanges.focus();
  await keyboard.press('Enter');
  await expect(checkIn.value('Seen')).toContainText('4');
  const id = await openCheckIn(client);
  expect((await readableAnswers(client, id))['seen']?.value).toBe(4);
});
