import {
  AssignPage,
  RecordPracticesPage,
  Reflection,
  FollowingPage,
} from './pages/practice-pages.ts';
import { accepted, propose } from './support/assigned.ts';
import { given, tabOf, formFor, log, somethingRan } from './support/assigning.ts';
import { hostileLines, hostileTexts } from './support/hostile.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('hostile lines are assigned, shown to both, and stay the words they are', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const some = hostileLines.filter((_line, nr) => nr % 24 === 0);
  for (const title of some) await propose(coach, client, { title, steps: [title], notice: title });
  const page = await devices.openAs(coach, tabOf(client));
  const tab = new RecordPracticesPage(page);
  await expect(tab.cards).toHaveCount(some.length);
  await expect(tab.given).toHaveCount(some.length);
  for (const given of await tab.given.all()) await given.click();
  // Title, step and what to notice of each.
  await expect(tab.main.getByText('What to notice')).toHaveCount(some.length);
  const text = (await tab.main.textContent()) ?? '';
  expect(await somethingRan(page)).toBe(false);
  expect(some.filter((line) => !text.includes(line))).toEqual([]);

  const hostile = some[1] ?? '';
  await page.goto(await formFor(coach, client, 'Small wins'));
  const assign = new AssignPage(page);
  await assign.title.fill(hostile);
  await assign.why.fill(some.join('\n'));
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();
  const row = (await given(client)).find(({ why }) => why?.includes('\n'));
  expect(row?.why).toBe(some.join('\n').trim());
});

test('hostile reflections and answers are read as the words they are', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const practice = await accepted(coach, client);
  const some = hostileTexts.filter(
    (text, nr) => nr % 20 === 3 && Array.from(text).length <= 500 && text.trim() === text,
  );
  for (const text of some) await log(client, practice, { reflection: text, win: text });
  const page = await devices.openAs(coach, '/coach/practices/following');
  const following = new FollowingPage(page);
  await expect(following.toRead.getByRole('listitem')).toHaveCount(some.length);
  const shown = (await following.toRead.textContent()) ?? '';
  expect(some.filter((text) => !shown.includes(text))).toEqual([]);
  expect(await somethingRan(page)).toBe(false);
  const one = new Reflection(following.toRead.getByRole('listitem').first());
  await one.reply(some.join('\n').slice(0, 1900));
  await expect(one.within).toContainText('Your answer');
  await page.goto(tabOf(client));
  await expect(new RecordPracticesPage(page).card('Mirror listening')).toContainText('Your answer');
  expect(await somethingRan(page)).toBe(false);
});
