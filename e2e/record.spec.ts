import { SearchPage, TimelinePage } from './pages/record-pages.ts';
import { adaeze, demonstration } from './support/demonstration.ts';
import { expect, test } from './support/test.ts';

test('a year of somebody’s history is read on one page, as far back as it goes', async ({
  devices,
}) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, '/coach/clients');
  await page.getByRole('link', { name: 'Adaeze Okonkwo', exact: true }).click();
  const timeline = new TimelinePage(page);
  await expect(timeline.heading('Adaeze')).toBeVisible();
  await expect(timeline.link('Next: tomorrow at 10:00')).toBeVisible();
  await expect(timeline.prepare).toContainText('Agreed last time');
  await expect(timeline.entries.first()).toBeVisible();

  // The end of the list asks for what was earlier before it is reached.
  const beginning = page.getByText('Added to your clients');
  await expect(async () => {
    await timeline.entries.last().scrollIntoViewIfNeeded();
    await expect(beginning).toBeAttached({ timeout: 500 });
  }).toPass();
  await expect(timeline.earlier).toBeHidden();
  expect(await timeline.months.count()).toBeGreaterThanOrEqual(12);
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`the history begins on the first screen, ${String(viewport.width)} pixels wide`, async ({
    devices,
  }) => {
    const noor = await demonstration('coach');
    const page = await devices.openAs(noor, `/coach/clients/${adaeze}`, { viewport });
    const timeline = new TimelinePage(page);
    await expect(timeline.prepare).toContainText('Prepare');
    await expect(timeline.link('Next: tomorrow at 10:00')).toBeVisible();
    await expect(timeline.entries.first()).toBeVisible();
    const entry = await timeline.entries.first().boundingBox();
    // on a phone, what stands above the bar is the screen
    const bar = viewport.width < 600 ? 80 : 0;
    expect(entry?.y).toBeLessThan(viewport.height - bar - 100);
    // What is planned stands in the head, and where it is asked for.
    await expect(timeline.entries.filter({ hasText: 'Planned' })).toHaveCount(0);
    await timeline.link(/^\+1 more/).click();
    await expect(timeline.entries.filter({ hasText: 'Planned' })).toHaveCount(2);

    const actions = ['Plan a session', 'Start a note'];
    for (const tab of ['Intake', 'Notes', 'Practices', 'Measures', 'Progress', 'Details']) {
      await timeline.tab(tab).click();
      await expect(timeline.tab(tab)).toHaveAttribute('aria-current', 'page');
      for (const action of actions) await expect(timeline.link(action).first()).toBeVisible();
    }
  });

test('a timeline is narrowed by kind, by time and by words', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `/coach/clients/${adaeze}`);
  const timeline = new TimelinePage(page);
  await expect(timeline.entries.first()).toBeVisible();

  await timeline.show('Summaries').click();
  await expect(timeline.show('Summaries')).toHaveAttribute('aria-pressed', 'true');
  const summaries = timeline.entries.filter({ hasText: 'Shared summary' });
  await expect(summaries.first()).toBeVisible();
  await expect(timeline.entries.filter({ hasText: 'Session note' })).toHaveCount(0);
  await expect(timeline.entries.filter({ hasText: 'Check-in' })).toHaveCount(0);
  await expect(page).toHaveURL(/show=summaries/);
  const inAll = await summaries.count();

  await timeline.time.selectOption('Last three months');
  await expect.poll(() => summaries.count()).toBeLessThan(inAll);
  await timeline.time.selectOption('Any time');
  await timeline.show('Everything').click();

  await timeline.words.fill('mindful');
  await expect(timeline.entries).toHaveCount(1);
  await expect(timeline.months).toHaveText(/^(April|May) /);
  await expect(timeline.entries.locator('mark')).toHaveText('mindful');
  // What a coach looks for is nobody's business.
  await expect(page).not.toHaveURL(/mindful/);
  await timeline.words.fill('no such words anywhere');
  await expect(timeline.nothing).toBeVisible();
  await timeline.button('Show everything').click();
  await expect.poll(() => timeline.entries.count()).toBeGreaterThan(10);
});

test('what was said about mindful touch in spring is found, and opened', async ({ devices }) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, `/coach/clients/${adaeze}/notes`);
  const search = new SearchPage(page);
  await search.link('Find words').click();
  await expect(search.words).toBeFocused();
  await search.words.fill('"mindful touch"');
  await expect(search.found).toHaveCount(1);
  await expect(search.found).toContainText(/\d+ (April|May)/);
  await expect(search.found).toContainText('Your note, private to you');
  await expect(search.found.getByText(/^mindful$/i)).toBeVisible();
  await expect(page).not.toHaveURL(/mindful/);

  // Nothing of the kind stands elsewhere, and it is no answer of hers.
  await search.where('Answers').click();
  await expect(search.nothing).toBeVisible();
  await search.button('Look everywhere').click();
  await expect(search.found).toHaveCount(1);
  await search.found.getByRole('link').click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toContainText('They tried mindful touch for the first time');
});

test('a word is found in all its forms, across everybody, and says whose it is', async ({
  devices,
}) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, '/coach/clients');
  const search = new SearchPage(page);
  await search.link('Find words').click();
  await search.words.fill('quarrelling');
  await expect(search.found.filter({ hasText: /quarrel\b/ }).first()).toBeVisible();
  await expect(search.whose('Everyone')).toBeVisible();
  await search.words.fill('Thursdays');
  await expect(search.found.filter({ hasText: /Thursday/ }).first()).toBeVisible();
  await search.where('Summaries').click();
  await expect(search.nothing.or(search.found.first())).toBeVisible();
  await expect(search.found.filter({ hasText: 'private to you' })).toHaveCount(0);
});
