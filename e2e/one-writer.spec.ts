import type { Route } from '@playwright/test';
import { IntakePage } from './pages/intake-page.ts';
import { sections } from './support/built-in-intake.ts';
import { phone, signInTab } from './support/devices.ts';
import { assign, readableAnswers, said } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { SlowWay } from './support/slow-way.ts';
import { expect, test } from './support/test.ts';
import { wholeIntake } from './support/whole-intake.ts';

const isText = (type: string) => type === 'text' || type === 'longtext';

/** From the first section to the review, with every word typed as people type. */
async function typeIn(intake: IntakePage): Promise<void> {
  for (const section of sections) {
    await intake.heading(section.title).waitFor();
    if (section.announce) await intake.openPart.click();
    for (const { linkId, type } of section.items) {
      const given = wholeIntake[linkId];
      if (given === undefined) continue;
      const { value, ...how } = said(given);
      const question = intake.question(linkId);
      const isTyped = isText(type) && typeof value === 'string';
      if (isTyped) {
        // What somebody is called is there already.
        await question.words.clear();
        await question.words.pressSequentially(value, { delay: 60 });
      }
      await question.answer(isTyped ? how : said(given));
    }
    await intake.onward.click();
  }
  await intake.heading('Look it over').waitFor();
}

test('an intake typed on a train is saved whole, one save at a time, with no quarrel', async ({
  coach,
  devices,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.expects(/ERR_FAILED/);
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  const page = await devices.openAs(client, '/my/today');
  const way = new SlowWay({ most: 3000, lost: 8, seed: 1 });
  await way.over(page);
  await page.goto(`/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  await typeIn(intake);
  await expect(intake.saveState).toHaveText(/^Saved/, { timeout: 60_000 });
  const stored = await readableAnswers(client, assignmentId);
  for (const [linkId, given] of Object.entries(wholeIntake)) {
    const { value = null, state = 'answered' } = said(given);
    expect([linkId, stored[linkId]?.value, stored[linkId]?.state]).toEqual([linkId, value, state]);
  }
  expect([way.mostAtOnce, way.lost > 0]).toEqual([1, true]);
  await intake.send();
  await expect(intake.thanks).toBeVisible({ timeout: 30_000 });
});

test('the last words reach the server although the page goes while a save is under way', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  const { words } = intake.question('q08');
  const { promise: held, resolve: letOn } = Promise.withResolvers<undefined>();
  const hold = async (route: Route) => {
    const response = await route.fetch({ maxRetries: 3 });
    await held;
    // The page that asked has gone.
    await Promise.allSettled([route.fulfill({ response })]);
  };
  await page.route('**/rest/v1/rpc/save_answers', hold, { times: 1 });
  const stored = async () => (await readableAnswers(client, assignmentId))['q08']?.value;
  await words.fill('It began');
  await expect.poll(stored).toBe('It began');
  await words.fill('It began when we stopped eating together.');
  await page.goto('about:blank');
  await expect.poll(stored).toBe('It began when we stopped eating together.');
  letOn(undefined);

  await page.goto(`/my/intake/${assignmentId}`);
  await words.fill('It began when we stopped eating together. Sundays, mostly.');
  await expect(intake.saveState).toHaveText(/^Saved/);
  expect(await stored()).toBe('It began when we stopped eating together. Sundays, mostly.');
});

test('going on with the same question in a second tab is no quarrel with oneself', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  const path = `/my/intake/${assignmentId}`;
  const device = await devices.take(phone);
  const [first, second] = [await device.newPage(), await device.newPage()];
  const way = new SlowWay({ most: 3000, lost: 0, seed: 3 });
  for (const page of [first, second]) {
    await signInTab(page, client);
    await way.over(page);
    await page.goto(path);
  }
  const [here, there] = [new IntakePage(first), new IntakePage(second)];
  let words = '';
  for (const [nr, more] of ['It began', ' when we stopped', ' eating', ' together.'].entries()) {
    const intake = [here, there][nr % 2] ?? here;
    await intake.page.bringToFront();
    await expect(intake.question('q08').words).toHaveValue(words);
    await intake.question('q08').words.press('End');
    await intake.question('q08').words.pressSequentially(more, { delay: 30 });
    words += more;
  }
  for (const { saveState } of [here, there]) {
    await expect(saveState).toHaveText(/^Saved/, { timeout: 30_000 });
  }
  expect((await readableAnswers(client, assignmentId))['q08']?.value).toBe(words);
});
