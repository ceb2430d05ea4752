import { ClientPage } from './pages/client-pages.ts';
import { DoPage, LogPage, PracticePage, PracticesPage } from './pages/client-practice-pages.ts';
import {
  accepted,
  breath,
  daysAgo,
  logsOf,
  mirror,
  propose,
  proposeRow,
  standing,
  tryToLog,
  why,
} from './support/assigned.ts';
import { sendIntake } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a practice is accepted, done step by step, and written down in two taps and some words', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await propose(coach, client);
  const page = await devices.openAs(client, '/my/today');
  await page.getByRole('link', { name: 'Your coach suggests: Mirror listening' }).click();
  const practice = new PracticePage(page);
  await expect(practice.title(mirror.title)).toBeVisible();
  await expect(practice.main).toContainText(why);
  await expect(practice.main).toContainText('Your partner’s willingness comes first');
  await practice.button('Accept').click();
  await practice.begin.click();

  const doing = new DoPage(page);
  for (const [at, step] of mirror.steps.entries()) {
    const position = `Step ${String(at + 1)} of ${String(mirror.steps.length)}`;
    await expect(doing.step(position)).toContainText(step);
    await doing.next.click();
  }
  await expect(doing.heading('That was it')).toBeFocused();
  await doing.button('We tried it').click();

  const log = new LogPage(page);
  await expect(log.title).toBeVisible();
  await expect(log.state).toHaveText('Saved');
  await expect.poll(() => logsOf(coach, id)).toHaveLength(1);
  await log.unease('before', 4).check();
  await log.unease('after', 2).check();
  await log.reflection.fill('She waited until I was done.');
  await log.win.fill('We laughed about the spoon.');
  await log.talkAbout.check();
  await expect(log.state).toHaveText('Saved');
  await expect
    .poll(async () => (await logsOf(coach, id))[0])
    .toMatchObject({
      day: daysAgo(0),
      outcome: 'done',
      distress_before: 4,
      distress_after: 2,
      reflection: 'She waited until I was done.',
      win: 'We laughed about the spoon.',
      talk_about: true,
    });
  const [written] = await logsOf(coach, id);
  await coach.api.rpc('reply_to_log', {
    p_log_id: written?.id,
    p_revision: written?.revision,
    p_reply: 'What was it like to be waited for?',
  });
  await log.done.click();
  await page.reload();
  await expect(practice.tries).toContainText('What was it like to be waited for?');
});

test(
  'what fits today stands on Today, and is written down from there by one tap',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const id = await accepted(coach, client, { ...breath, title: 'Even breath' });
    await accepted(coach, client, { ...breath, title: 'When needed', rule: null });
    const page = await devices.openAs(client, '/my/today');
    const card = page.getByRole('article', { name: 'Even breath' });
    await expect(card).toContainText(breath.steps[0] ?? '');
    await expect(page.getByText('When needed')).toBeHidden();
    await card.getByRole('button', { name: 'I tried it' }).click();
    await expect(card.getByText('Written down for today')).toBeFocused();
    await expect(card.getByRole('status')).toHaveText('Saved');
    expect(await logsOf(coach, id)).toHaveLength(1);
    await card.getByRole('button', { name: /can see this$/ }).click();
    await card.getByRole('radio', { name: /^Only me/ }).check();
    await expect.poll(() => logsOf(coach, id)).toHaveLength(0);
    await page.reload();
    await expect(new ClientPage(page).checkInWaits).toBeVisible();
    await expect(card).toBeHidden();
    await new PracticesPage(page).navigation.click();
    await expect(new PracticesPage(page).practice('When needed')).toBeVisible();
  },
);

test('what was set aside is found again, and pausing and stopping can be taken back', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await propose(coach, client);
  const page = await devices.openAs(client, '/my/practices');
  const list = new PracticesPage(page);
  await list.notNow(mirror.title).click();
  await expect(list.part('Earlier')).toContainText(mirror.title);
  await list.practice(mirror.title).click();
  const practice = new PracticePage(page);
  await practice.button('Take it up').click();
  await expect.poll(async () => (await standing(coach, id))?.status).toBe('accepted');
  for (const [deed, status] of [
    ['Pause it', 'paused'],
    ['Stop it', 'stopped'],
    ['It is finished', 'finished'],
  ] as const) {
    await practice.button(deed).click();
    await expect.poll(async () => (await standing(coach, id))?.status).toBe(status);
    await practice.undo.click();
    await expect.poll(async () => (await standing(coach, id))?.status).toBe('accepted');
    await expect(practice.button(deed)).toBeVisible();
  }
});

test('a client whose sharing is off finds a partner practice under Practices, and on no Today', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await sendIntake(coach, client, { q39: 'yes', q40: ['afraid'], q41: ['pause'] });
  const id = await propose(coach, client);
  await propose(coach, client, breath);
  const page = await devices.openAs(client, '/my/today');
  await expect(page.getByRole('link', { name: 'Your coach suggests: Even breath' })).toBeVisible();
  await expect(page.getByText(mirror.title)).toBeHidden();
  const list = new PracticesPage(page);
  await list.navigation.click();
  await expect(list.suggestion(mirror.title)).toBeVisible();
  expect((await standing(coach, id))?.status).toBe('proposed');
  await list.accept(mirror.title).click();
  await expect(list.part('Yours')).toContainText(mirror.title);
  await expect.poll(async () => (await standing(coach, id))?.status).toBe('accepted');
});

test('a try can be written down for today and fourteen days back, and for no other day', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  expect((await tryToLog(client, id, { day: daysAgo(14) })).status).toBe(200);
  expect((await tryToLog(client, id, { day: daysAgo(15) })).code).toBe('AT024');
  expect((await tryToLog(client, id, { day: daysAgo(-1) })).code).toBe('AT024');
  const page = await devices.openAs(client, `/my/practices/${id}`);
  await new PracticePage(page).tried.click();
  const log = new LogPage(page);
  await expect(log.day.getByRole('option')).toHaveCount(15);
  await log.day.selectOption({ index: 14 });
  await expect
    .poll(async () => (await logsOf(coach, id)).map(({ day }) => day))
    .toEqual([daysAgo(14), daysAgo(14)]);
});

test('a try is changed later, and deleted after a question', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  await tryToLog(client, id, { reflection: 'At first.', day: daysAgo(2) });
  const page = await devices.openAs(client, `/my/practices/${id}`);
  const practice = new PracticePage(page);
  await practice.tries.getByRole('link').click();
  const log = new LogPage(page);
  await expect(log.reflection).toHaveValue('At first.');
  await log.reflection.fill('Later I saw it differently.');
  await expect.poll(async () => (await logsOf(coach, id))[0]?.reflection).toContain('differently');
  await log.remove.click();
  await log.confirm.getByRole('button', { name: 'Cancel' }).click();
  await log.remove.click();
  await log.confirm.getByRole('button', { name: 'Delete' }).click();
  await expect(practice.title(mirror.title)).toBeVisible();
  await expect(practice.tries).toHaveCount(0);
  expect(await logsOf(client, id)).toEqual([]);
});

test('of a practice that was taken back, a try can still be kept to oneself and deleted', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  await tryToLog(client, id, { reflection: 'Said in trust.' });
  const { revision } = (await standing(coach, id)) ?? {};
  await coach.api.rpc('withdraw_practice', { p_practice_id: id, p_revision: revision });
  const page = await devices.openAs(client, '/my/more/history');
  await page.getByRole('link', { name: 'Open what you wrote' }).click();
  const practice = new PracticePage(page);
  await expect(practice.main).toContainText('This practice is not here');
  await practice.tries.getByRole('link').click();
  const log = new LogPage(page);
  await log.keepToMyself();
  await expect.poll(() => logsOf(coach, id)).toEqual([]);
  await log.remove.click();
  await log.confirm.getByRole('button', { name: 'Delete' }).click();
  await expect(practice.main).toContainText('This practice is not here');
  await expect(practice.tries).toHaveCount(0);
  expect(await logsOf(client, id)).toEqual([]);
});

test(
  'after a stop the next step waits: for a talk, or, where only the client knows, for them',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    await proposeRow(coach, client, ['First step', 'Second step']);
    const page = await devices.openAs(client, '/my/practices');
    const list = new PracticesPage(page);
    await list.accept('First step').click();
    await list.part('Yours').getByRole('link', { name: 'First step' }).click();
    await new PracticePage(page).begin.click();
    await new DoPage(page).stop.click();
    const log = new LogPage(page);
    await expect(log.main).toContainText('You noticed, and you stopped');
    await expect(log.link('If you need help now')).toBeVisible();
    await expect(log.main).toContainText(
      'Your next step waits until you and your coach have talked',
    );
    await log.keepToMyself();
    await expect(log.main).toContainText('The next step waits. Open it when you like.');
    await log.done.click();
    await new PracticePage(page).button('It is finished').click();
    await list.navigation.click();
    await expect(list.main).toContainText('The next step waits');
    await expect(list.suggestion('Second step')).toBeHidden();
    await list.button('Open it').click();
    await expect(list.suggestion('Second step')).toBeVisible();
  },
);
