import { CoachTodayPage } from './pages/coach-pages.ts';
import { RecordPracticesPage, Reflection, FollowingPage } from './pages/practice-pages.ts';
import { PreparePage, SearchPage, TimelinePage } from './pages/record-pages.ts';
import { accepted, answer, breath, daysAgo, propose, proposeRow } from './support/assigned.ts';
import { tabOf, log, logOf, tried } from './support/assigning.ts';
import { phone } from './support/devices.ts';
import { newClient } from './support/people.ts';
import { inDays, planSession } from './support/record.ts';
import { expect, test } from './support/test.ts';

test(
  'a reflection arrives on Today, is read, answered once, and reaches whoever wrote it',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const { client, id, reflection } = await tried(coach, { win: 'He asked.', talkAbout: true });
    const page = await devices.openAs(coach, '/coach/today');
    const today = new CoachTodayPage(page);
    await expect(page.getByText('One reflection to read')).toBeVisible();
    await today
      .list('For you')
      .getByRole('link', { name: /Adaeze Obi/ })
      .click();
    const tab = new RecordPracticesPage(page);
    const card = tab.card('Mirror listening');
    await expect(card.getByRole('heading', { name: 'Mirror listening' })).toBeFocused();
    await expect(card).toContainText(reflection);
    await expect(card).toContainText('Unease 6 before, 2 after');
    await expect(card).toContainText('He asked.');
    await expect(card).toContainText('Would like to talk about this');
    await expect(card).toContainText('1 to read');
    await expect(card.getByRole('img')).toHaveAccessibleName(
      'Tried on one day in the last 12 weeks.',
    );
    await card.getByText('As a table').click();
    await expect(card.getByRole('table').getByRole('row')).toHaveCount(2);

    const one = new Reflection(card);
    await one.reply('Thank you. What changed with the third?');
    await expect(card).toContainText('Your answer, today');
    await expect(one.answer).toHaveCount(0);
    await expect(card).not.toContainText('to read');
    expect(await logOf(client, id)).toMatchObject({
      reply: 'Thank you. What changed with the third?',
    });
    await page.goto('/coach/today');
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
  },
);

test('a reflection is answered from the page across clients, or marked as read', async ({
  coach,
  devices,
}) => {
  const first = await tried(coach);
  const second = await log(first.client, first.practice, { reflection: 'It rained.' });
  const page = await devices.openAs(coach, '/coach/practices/following');
  const following = new FollowingPage(page);
  const entries = following.toRead.getByRole('listitem');
  await expect(entries).toHaveCount(2);
  const rain = new Reflection(entries.filter({ hasText: 'It rained.' }));
  await rain.markRead.click();
  await expect(rain.markRead).toHaveCount(0);
  const breathing = new Reflection(entries.filter({ hasText: first.reflection }));
  await breathing.reply('I am glad.');
  await expect(breathing.within).toContainText('I am glad.');
  expect((await logOf(coach, second))?.coach_read_at).toEqual(expect.any(String));
  await page.reload();
  await expect(following.toRead).toContainText('Nothing waits to be read.');
});

test('an answer outlasts a lost connection and a closed tab', async ({ coach, devices, watch }) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const { client, id } = await tried(coach);
  const page = await devices.openAs(coach, tabOf(client), phone);
  const one = new Reflection(new RecordPracticesPage(page).card('Mirror listening'));
  await one.answer.tap();
  await expect(one.words).toBeFocused();
  await one.words.fill('Thank you.');
  await page.context().setOffline(true);
  await one.send.tap();
  await expect(page.getByText('Not sent yet: what you typed is still here')).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(one.words).toHaveValue('Thank you.');
  await one.send.tap();
  await expect(one.within).toContainText('Your answer');
  expect((await logOf(client, id))?.reply).toBe('Thank you.');
});

test(
  'after a stop the next step waits for the coach, who opens it',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    await proposeRow(coach, client, ['First of all', 'And then']);
    const [first] = await client.api.select<{ id: string }>('practices?select=id');
    await answer(client, first?.id ?? '', 'accept');
    await log(client, first?.id ?? '', { outcome: 'tried_stopped', reflection: 'Too much.' });
    await answer(client, first?.id ?? '', 'finish');
    const titles = async () =>
      (await client.api.select<{ title: string }>('practices?select=title&order=position')).map(
        ({ title }) => title,
      );
    expect(await titles()).toEqual(['First of all']);

    const page = await devices.openAs(coach, '/coach/today');
    const waits = new CoachTodayPage(page).list('For you');
    await expect(waits).toContainText('And then: it opens when you say so');
    await waits.getByRole('link', { name: /And then/ }).click();
    const card = new RecordPracticesPage(page).card('And then');
    await expect(card).toContainText('This step waits for you');
    await expect(card).toContainText('Adaeze Obi does not see it until you open it.');
    await page.goto('/coach/practices/following');
    const following = new FollowingPage(page);
    await following.openStep('And then').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Open it' }).click();
    await expect(following.held).toHaveCount(0);
    expect(await titles()).toEqual(['First of all', 'And then']);
    await page.goto(tabOf(client));
    await expect(card).toContainText('Not answered yet');
    await expect(card).not.toContainText('This step waits for you');
  },
);

test('across clients the states are found by a chip, and two hundred rows by scrolling', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const paused = await accepted(coach, client, { title: 'The one that rests' });
  await answer(client, paused, 'pause');
  for (let at = 0; at < 200; at += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_one, nr) =>
        propose(coach, client, { title: `Practice ${String(at + nr)}` }),
      ),
    );
  }
  const page = await devices.openAs(coach, '/coach/practices/following');
  const following = new FollowingPage(page);
  await expect(following.resting).toContainText('The one that rests');
  await expect
    .poll(
      async () => {
        await page.keyboard.press('End');
        return following.rows.count();
      },
      // Four pages, each asked for when the one before is drawn.
      { timeout: 30_000 },
    )
    .toBe(201);
  await expect(following.all).not.toContainText('%');
  await following.show('Paused').click();
  await expect(following.rows).toHaveCount(1);
  await expect(page).toHaveURL(/show=paused$/);
  await following.rows.getByRole('link').click();
  const resting = new RecordPracticesPage(page).card('The one that rests');
  await expect(resting.getByRole('heading', { name: 'The one that rests' })).toBeFocused();
});

test('before a session the coach sees what was tried, and the history and the search know of it', async ({
  coach,
  devices,
}) => {
  const { client, reflection } = await tried(coach, { talkAbout: true, win: 'A slow walk.' });
  await propose(coach, client, { ...breath, title: 'Even breath' });
  await planSession(coach, client, { startsAt: inDays(1) });
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/prepare`);
  const prepare = new PreparePage(page);
  await expect(prepare.part('Practices').getByRole('listitem')).toHaveText([
    /Even breath.*Daily, not tried yet\..*Not answered yet/s,
    /Mirror listening.*Twice a week, tried once, last today\..*Accepted/s,
  ]);
  await expect(prepare.part('Would rather say live')).toContainText(reflection);
  await expect(prepare.part('What is new')).toContainText('Mirror listening: tried');

  await page.goto(`/coach/clients/${client.clientId}/timeline`);
  const timeline = new TimelinePage(page);
  await timeline.show('Practices').click();
  await expect(timeline.entries).toHaveCount(3);
  const entry = timeline.entries.filter({ hasText: reflection });
  await expect(entry).toContainText('Mirror listening');
  await expect(entry).toContainText('Tried');
  await expect(entry).toContainText('A small win: A slow walk.');
  await entry.getByRole('link', { name: /^Read and answer/ }).click();
  await expect(new RecordPracticesPage(page).card('Mirror listening')).toBeVisible();

  await page.goto('/coach/search');
  const search = new SearchPage(page);
  await search.words.fill('shoulders');
  await expect(search.found).toHaveCount(1);
  await expect(search.found).toContainText('Mirror listening');
  await expect(search.found).toContainText('Adaeze Obi’s own words');
  await search.found.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${tabOf(client)}$`));

  const hand = await devices.openAs(client, '/my/more/history');
  await expect(hand.getByText(reflection)).toBeVisible();
  await expect(hand.getByRole('main')).toContainText('Even breath: given');
  await expect(hand.getByRole('main')).toContainText('Waits for your answer');
});

test('what was tried long ago is found by looking further back', async ({ coach, devices }) => {
  const { client, practice, id } = await tried(coach);
  await log(client, practice, { day: daysAgo(9), reflection: 'Nine days ago.' });
  const page = await devices.openAs(coach, tabOf(client));
  const card = new RecordPracticesPage(page).card('Mirror listening');
  await expect(card).toContainText('Nine days ago.');
  await expect(card.getByRole('button', { name: 'Look further back' })).toHaveCount(0);
  await answer(client, practice, 'stop');
  await page.goto(`${tabOf(client)}?shown=${practice}`);
  const tab = new RecordPracticesPage(page);
  await expect(tab.olderRows.filter({ hasText: 'Stopped' })).toContainText('Nine days ago.');
  expect(await logOf(coach, id)).toBeDefined();
});
