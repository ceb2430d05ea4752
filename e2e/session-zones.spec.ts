import { SessionPage, TimelinePage } from './pages/record-pages.ts';
import { dayInWords, nextChange, wallAt } from './support/clocks.ts';
import { desktop, phone } from './support/devices.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { sessionsOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

/** As each of them says in their settings where they live. */
async function live(coach: Coach, client: Client, zones: { coach: string; client: string }) {
  await coach.api.rest(`coaches?id=eq.${coach.userId}`, {
    method: 'PATCH',
    body: { time_zone: zones.coach },
  });
  await client.api.rest(`profiles?id=eq.${client.userId}`, {
    method: 'PATCH',
    body: { time_zone: zones.client },
  });
}

const pairs = [
  { coach: 'Europe/London', client: 'America/New_York' },
  { coach: 'America/New_York', client: 'Australia/Lord_Howe' },
  { coach: 'Australia/Lord_Howe', client: 'Europe/London' },
];

for (const zones of pairs) {
  test(`nine in the morning stays nine for a coach in ${zones.coach} when the clocks change, and is right in ${zones.client}`, async ({
    coach,
    devices,
  }) => {
    const client = await newClient(coach);
    await live(coach, client, zones);
    const change = nextChange(zones.coach, 'forward').getTime();
    const days = [change - 86_400_000, change + 86_400_000].map(
      (at) => wallAt(new Date(at), zones.coach).day,
    );
    const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}`, {
      ...desktop,
      timezoneId: zones.coach,
    });
    const session = new SessionPage(desk);
    const timeline = new TimelinePage(desk);
    for (const [nr, day] of days.entries()) {
      await session.link('Plan a session').first().click();
      await session.day.fill(day);
      await session.start.fill('09:00');
      await session.plan.click();
      await expect(timeline.entries.filter({ hasText: '09:00 to 10:00' })).toHaveCount(nr + 1);
    }

    const starts = (await sessionsOf(client)).map((one) => new Date(one.starts_at));
    expect(starts.map((at) => wallAt(at, zones.coach))).toEqual(
      days.map((day) => ({ day, time: '09:00' })),
    );
    // Not a whole number of days lies between the two: the clocks changed.
    expect(((starts[1]?.getTime() ?? 0) - (starts[0]?.getTime() ?? 0)) % 86_400_000).not.toBe(0);
    const hand = await devices.openAs(client, '/my/sessions', {
      ...phone,
      timezoneId: zones.client,
    });
    for (const at of starts) {
      const [day, { time }] = [dayInWords(at, zones.client), wallAt(at, zones.client)];
      // Another year than this one is said, too.
      await expect(hand.getByRole('main')).toContainText(new RegExp(`${day}( \\d{4})?, ${time}`));
    }
    await expect(hand.getByRole('main')).toContainText('For your coach it is 09:00');
  });
}

test('the hour that comes twice is asked for, and the hour that never comes is refused', async ({
  coach,
  devices,
}) => {
  const zone = 'Australia/Lord_Howe';
  const client = await newClient(coach);
  await live(coach, client, { coach: zone, client: zone });
  const back = nextChange(zone, 'back');
  const forward = nextChange(zone, 'forward');
  const path = `/coach/clients/${client.clientId}/sessions/new`;
  const desk = await devices.openAs(coach, path, { ...desktop, timezoneId: zone });
  const session = new SessionPage(desk);
  // The clocks there move by half an hour.
  const gap = new Date(forward.getTime() - 1_800_000);
  await session.day.fill(wallAt(gap, zone).day);
  await session.start.fill('02:15');
  await session.plan.click();
  await expect(session.start).toHaveAccessibleDescription(/clocks go forward that day/);

  const twice = new Date(back.getTime() + 900_000);
  await session.day.fill(wallAt(twice, zone).day);
  await session.start.fill(wallAt(twice, zone).time);
  await session.turn.selectOption({ index: 1 });
  await session.plan.click();
  await expect.poll(async () => (await sessionsOf(coach)).length).toBe(1);
  const [planned] = await sessionsOf(coach);
  expect(new Date(planned?.starts_at ?? 0)).toEqual(twice);
});

test('no day and no time is asked for before it is known where the coach lives', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await live(coach, client, { coach: 'Pacific/Auckland', client: 'Europe/London' });
  const page = await devices.openAs(coach, '/coach/today');
  await expect(page.getByRole('main')).toContainText('Nothing is waiting');
  let letGo: () => void = () => undefined;
  const known = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/rest/v1/coaches*', async (route) => {
    await known;
    await route.continue();
  });
  await page.goto(`/coach/clients/${client.clientId}/sessions/new`);
  await expect(page.getByRole('heading', { name: 'Adaeze Obi', level: 1 })).toBeVisible();
  const session = new SessionPage(page);
  await expect(session.day).toHaveCount(0);
  letGo();
  await session.plan.click();
  await expect.poll(async () => (await sessionsOf(coach)).length).toBe(1);
  const [planned] = await sessionsOf(coach);
  expect(wallAt(new Date(planned?.starts_at ?? 0), 'Pacific/Auckland').time).toBe('10:00');
});

test('a session stays in the zone that it was planned in, and the coach who has gone on reads both times', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await live(coach, client, { coach: 'Europe/Rome', client: 'America/New_York' });
  const path = `/coach/clients/${client.clientId}/sessions/new`;
  const there = await devices.openAs(coach, path);
  const planning = new SessionPage(there);
  // No clocks change between New Year and the end of January.
  const day = `${String(new Date().getUTCFullYear() + 1)}-01-20`;
  await planning.day.fill(day);
  await planning.start.fill('15:00');
  await planning.plan.click();
  await expect.poll(async () => (await sessionsOf(coach)).length).toBe(1);

  await live(coach, client, { coach: 'Europe/London', client: 'America/New_York' });
  const [planned] = await sessionsOf(coach);
  const own = `/coach/clients/${client.clientId}/sessions/${planned?.id ?? ''}`;
  const home = await devices.openAs(coach, own);
  const session = new SessionPage(home);
  await expect(session.standing).toContainText('14:00 to 15:00');
  await expect(session.standing).toContainText('15:00 in Rome, 14:00 for you');
  await session.move.click();
  await expect(session.start).toHaveValue('15:00');
  await session.start.fill('16:30');
  await expect(home.getByRole('status')).toContainText('16:30 in Rome, 15:30 for you');
  await session.save.click();
  await expect(session.standing).toContainText('15:30 to 16:30');
  expect((await sessionsOf(client)).map((one) => new Date(one.starts_at).toISOString())).toEqual([
    `${day}T15:30:00.000Z`,
  ]);
  const hand = await devices.openAs(client, '/my/sessions');
  await expect(hand.getByRole('main')).toContainText('10:30 to 11:30');
  await expect(hand.getByRole('main')).not.toContainText('Rome');
});
