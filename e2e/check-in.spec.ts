import {
  CheckInPage,
  CheckInSettingsPage,
  EarlierCheckInsPage,
  ReadCheckInPage,
} from './pages/check-in-pages.ts';
import { ClientPage } from './pages/client-pages.ts';
import { CoachTodayPage } from './pages/coach-pages.ts';
import { TimelinePage } from './pages/record-pages.ts';
import { onOnePage, openCheckIn, sendCheckIn } from './support/check-ins.ts';
import { fill, readableAnswers } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const win = 'He saved me the window seat.';

test(
  'a client checks in on a phone, and the coach reads it',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const page = await devices.openAs(client, '/my/today', onOnePage(client));
    await new ClientPage(page).checkInWaits.click();
    const checkIn = new CheckInPage(page);
    await expect(checkIn.thisWeek).toBeVisible();
    // No number is chosen before it is chosen.
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await checkIn.question('seen').answer({ value: 7 });
    await checkIn.question('heard').answer({ value: 0 });
    await checkIn.question('win').answer({ value: win });
    await checkIn.question('talk').answer({ value: true });
    await expect(checkIn.saveState).toHaveText(/^Saved/);
    await checkIn.send.click();
    await expect(checkIn.thanks).toBeVisible();
    await expect(checkIn.value('Seen')).toContainText('7');
    await expect(checkIn.value('Understood')).toContainText('–');
    await expect(page.getByText(win)).toBeVisible();

    const desk = await devices.openAs(coach, '/coach/today');
    await new CoachTodayPage(desk).list('For you').getByRole('link', { name: client.name }).click();
    const reading = new ReadCheckInPage(desk);
    await expect(reading.wouldTalk).toBeVisible();
    await expect(reading.part('A small win')).toContainText(win);
    await expect(reading.part('At a glance')).toContainText(/Seen\s*7/);
    await expect(reading.part('Question by question')).toContainText('0 of 10');
    await reading.markAsRead.click();
    await expect(reading.facts).toContainText('read today');
    await expect(reading.markAsRead).toBeHidden();
    await desk.goto('/coach/today');
    await expect(desk.getByRole('heading', { name: 'Nothing is waiting' })).toBeVisible();
    await expect(new CoachTodayPage(desk).list('For you')).toBeHidden();

    // The client sees that it was read: nobody looks without a trace.
    const entries = await client.api.select('access_entries?select=action&action=eq.read_check_in');
    expect(entries).toHaveLength(1);
  },
);

test('the timeline has it among everything else, by its own kind, for both', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await sendCheckIn(client, { seen: 7, win });
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}`);
  const timeline = new TimelinePage(desk);
  await timeline.show('Check-ins').click();
  await expect(timeline.entries).toHaveCount(1);
  await expect(timeline.entries).toContainText(win);
  await timeline.entries.getByRole('link', { name: /^Read the check-in/ }).click();
  await expect(new ReadCheckInPage(desk).title).toBeVisible();

  const page = await devices.openAs(client, '/my/more/history');
  await page.getByRole('link', { name: /^Read the check-in/ }).click();
  await expect(new CheckInPage(page).value('Seen')).toContainText('7');
});

test(
  'a second one in a week changes the first, and what it said is kept',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const assignmentId = await sendCheckIn(client, { seen: 4, heard: 5 });
    const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
    const checkIn = new CheckInPage(page);
    await expect(checkIn.value('Seen')).toContainText('4');
    await checkIn.change.click();
    await checkIn.question('seen').answer({ value: 9 });
    await checkIn.question('trust').answer({ value: 6 });
    await checkIn.saveChanges.click();
    await expect(checkIn.value('Seen')).toContainText('9');
    await expect(checkIn.value('Trust')).toContainText('6');
    await page.getByText('Changed since it was sent').click();
    await expect(page.getByText('4 of 10')).toBeVisible();
    expect(await openCheckIn(client)).toBe(assignmentId);

    const desk = await devices.openAs(
      coach,
      `/coach/clients/${client.clientId}/check-ins/${assignmentId}`,
    );
    const reading = new ReadCheckInPage(desk);
    await expect(reading.part('At a glance')).toContainText(/Seen\s*9/);
    await expect(reading.facts).toContainText('amended today');
  },
);

test('a pause needs no reason, and the coach learns nothing of it', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in/settings', onOnePage(client));
  const settings = new CheckInSettingsPage(page);
  await settings.pause.click();
  await expect(settings.saved).toBeVisible();
  await page.goto('/my/today');
  await expect(new ClientPage(page).nothingWaits).toBeVisible();
  await expect(page.getByText('check-in', { exact: false })).toHaveCount(1);
  for (const way of [
    `check_in_settings?select=paused_at&client_id=eq.${client.clientId}`,
    `clients?select=id,check_in_settings(paused_at)&id=eq.${client.clientId}`,
  ]) {
    expect(JSON.stringify((await coach.api.rest(way)).body)).not.toContain('paused_at":"');
  }
  await page.goto('/my/check-in');
  const checkIn = new CheckInPage(page);
  await expect(checkIn.paused).toBeVisible();
  await checkIn.goOn.click();
  await expect(checkIn.question('seen').root).toBeVisible();
  await page.goto('/my/today');
  await expect(new ClientPage(page).checkInWaits).toBeVisible();
});

test(
  'desire is asked only of who chose it, and no more once they think otherwise',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
    const checkIn = new CheckInPage(page);
    await expect(checkIn.question('seen').root).toBeVisible();
    const { root } = checkIn.question('desire');
    await expect(root).toBeHidden();
    await checkIn.askMeToo.click();
    await expect(root).toBeFocused();
    await checkIn.question('desire').answer({ value: 4 });
    await expect(checkIn.saveState).toHaveText(/^Saved/);
    const id = await openCheckIn(client);
    await expect.poll(async () => (await readableAnswers(client, id))['desire']?.value).toBe(4);
    await page.reload();
    await expect(root).toBeVisible();
    await checkIn.dontAsk.click();
    await expect(root).toBeHidden();
    await expect.poll(async () => (await readableAnswers(client, id))['desire']).toBeUndefined();
    await page.goto('/my/check-in/settings');
    const settings = new CheckInSettingsPage(page);
    await expect(settings.desire).not.toBeChecked();
    await settings.desire.check();
    await expect(settings.saved).toBeVisible();
    await page.goto('/my/check-in');
    await expect(root).toBeVisible();
  },
);

test('the earlier ones stand by month, and one that was begun can be finished', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in/earlier', onOnePage(client));
  const earlier = new EarlierCheckInsPage(page);
  await expect(earlier.nothing).toBeVisible();
  await fill(client, await openCheckIn(client), { seen: 6 });
  await page.reload();
  await earlier.begun.getByRole('link').click();
  const checkIn = new CheckInPage(page);
  await expect(checkIn.question('seen').option(6)).toBeChecked();
  await checkIn.send.click();
  await expect(checkIn.thanks).toBeVisible();
  await page.goto('/my/check-in/earlier');
  await expect(earlier.months.getByRole('link')).toHaveCount(1);
  await expect(earlier.begun).toBeHidden();
});
