import { SessionPage, TimelinePage } from './pages/record-pages.ts';
import { wallAt } from './support/clocks.ts';
import { addClient, newClient } from './support/people.ts';
import { inDays, planSession, sessionsOf, tryToPlan } from './support/record.ts';
import { expect, test } from './support/test.ts';

test(
  'a session is planned, moved, cancelled, planned again, and told to the client each time',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const day = inDays(6).toISOString().slice(0, 10);
    const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}`);
    const hand = await devices.openAs(client, '/my/sessions');
    const mine = hand.getByRole('main');
    await expect(mine).toContainText('No sessions yet');
    const session = new SessionPage(desk);
    await session.link('Plan a session').first().click();
    await session.day.fill(day);
    await session.start.fill('14:30');
    await session.videoLink.fill('not a link');
    await session.plan.click();
    await expect(session.videoLink).toHaveAttribute('aria-invalid', 'true');
    await session.videoLink.fill('https://meet.example.org/slow');
    await session.plan.click();
    const timeline = new TimelinePage(desk);
    await timeline.show('Sessions').click();
    await expect(timeline.entries.filter({ hasText: '14:30 to 15:30' })).toContainText('Planned');
    await hand.reload();
    await expect(mine).toContainText('14:30 to 15:30');
    await expect(hand.getByRole('link', { name: 'Join the call' })).toHaveAttribute(
      'href',
      'https://meet.example.org/slow',
    );
    await expect(hand).toHaveTitle(/Sessions/);

    await timeline.entries.getByRole('link', { name: /^Open the session/ }).click();
    await session.move.click();
    await session.start.fill('16:00');
    await session.save.click();
    await expect(session.standing).toContainText('16:00 to 17:00');
    await hand.reload();
    await expect(mine).toContainText('16:00 to 17:00');

    await session.cancel.click();
    await session.say('Cancel it');
    await expect(session.standing).toContainText('Cancelled');
    await hand.reload();
    await expect(mine).toContainText('Cancelled');
    await session.button('Undo').click();
    await expect(session.move).toBeVisible();
    await hand.reload();
    await expect(mine).not.toContainText('Cancelled');
    expect((await sessionsOf(client)).map(({ status }) => status)).toEqual(['planned']);
  },
);

test('what took place is written down as such, and a note begins from it', async ({
  coach,
  devices,
}) => {
  const client = await addClient(coach);
  const id = await planSession(coach, client, { startsAt: inDays(-2), place: 'The garden room' });
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/sessions/${id}`);
  const session = new SessionPage(desk);
  await expect(session.standing).toContainText('Did it take place?');
  await session.tookPlace.click();
  await expect(session.standing).toContainText('Took place');
  expect((await sessionsOf(coach)).map(({ status }) => status)).toEqual(['completed']);
  await session.link('Write a note').click();
  await expect(desk).toHaveURL(new RegExp(`session=${id}`));
  await expect(desk.getByRole('textbox', { name: 'Note', exact: true })).toBeVisible();
});

test('a time that is taken is refused kindly, and nothing typed is lost', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const yuki = await addClient(coach, { name: 'Yuki Mori' });
  const adaeze = await addClient(coach);
  const startsAt = inDays(5);
  await planSession(coach, yuki, { startsAt });
  const zone = 'Europe/London';
  const desk = await devices.openAs(coach, `/coach/clients/${adaeze.clientId}/sessions/new`);
  const session = new SessionPage(desk);
  const half = new Date(startsAt.getTime() + 1_800_000);
  await session.day.fill(wallAt(half, zone).day);
  await session.start.fill(wallAt(half, zone).time);
  await session.place.fill('By phone');
  await session.plan.click();
  await expect(session.refused).toContainText('You already have a session at that time');
  await expect(session.refused).toContainText('With Yuki Mori');
  await expect(session.place).toHaveValue('By phone');
  const after = new Date(startsAt.getTime() + 3_600_000);
  await session.start.fill(wallAt(after, zone).time);
  await session.plan.click();
  await expect(desk).toHaveURL(/\/timeline$/);
  expect(await sessionsOf(coach)).toHaveLength(2);
});

test('of requests that race for one hour, one wins', async ({ coach }) => {
  const people = await Promise.all(['A', 'B', 'C'].map((name) => addClient(coach, { name })));
  const startsAt = inDays(8);
  const races = people.flatMap((client, nr) => [
    tryToPlan(coach, client, { startsAt }),
    tryToPlan(coach, client, { startsAt: new Date(startsAt.getTime() + (nr + 1) * 600_000) }),
  ]);
  const codes = (await Promise.all(races)).map(({ code }) => code);
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(codes.filter((code) => code === 'AT015')).toHaveLength(races.length - 1);
  expect(await sessionsOf(coach)).toHaveLength(1);
});

test('a session moved by two at once is moved by one, and the other is told', async ({ coach }) => {
  const client = await addClient(coach);
  const id = await planSession(coach, client, { startsAt: inDays(9) });
  const move = (hour: number) =>
    coach.api.tryRpc('move_session', {
      p_session_id: id,
      p_revision: 1,
      p_starts_at: inDays(9, hour).toISOString(),
      p_ends_at: inDays(9, hour + 1).toISOString(),
    });
  const codes = (await Promise.all([move(14), move(16)])).map(({ code }) => code);
  expect(codes.sort()).toEqual(['AT007', null]);
});
