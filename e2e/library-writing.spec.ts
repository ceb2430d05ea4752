import { LibraryPage, PracticeFormPage } from './pages/library-pages.ts';
import { signInTab } from './support/devices.ts';
import { draftsOn } from './support/drafts.ts';
import { ownPractices, writePractice } from './support/library.ts';
import { expect, test } from './support/test.ts';

const home = '/coach/practices/library';

test('what is typed is lost neither without a network nor by a step aside', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const page = await devices.openAs(coach, home);
  const library = new LibraryPage(page);
  const form = new PracticeFormPage(page);
  await library.newOne.click();
  await form.add.click();
  await expect(form.title).toBeFocused();
  await form.title.fill('Walking home');
  await form.step(1).fill('Walk.');
  await form.link('Library').click();
  await form.say('Stay');
  await page.context().setOffline(true);
  await form.add.click();
  await expect(page.getByText('Not saved yet: what you typed is still here')).toBeVisible();
  await expect(form.title).toHaveValue('Walking home');
  await page.context().setOffline(false);
  await form.add.click();
  await expect(form.heading('Walking home')).toBeVisible();
  expect((await ownPractices(coach)).map(({ title }) => title)).toEqual(['Walking home']);
});

test('what is typed is there again when the tab was closed, and gone when it is saved or left', async ({
  coach,
  devices,
}) => {
  const context = await devices.take();
  const open = async (path: string) => {
    const page = await context.newPage();
    await signInTab(page, coach);
    await page.goto(path);
    return new PracticeFormPage(page);
  };
  const { id } = await writePractice(coach, { title: 'Slow tea' });
  for (const [path, title] of [
    [`${home}/new`, ''],
    [`${home}/${id}/edit`, 'Slow tea'],
  ] as const) {
    const first = await open(path);
    await expect(first.title).toHaveValue(title);
    await first.title.fill('Half a thought');
    await expect.poll(() => draftsOn(first.page)).toBe(1);
    await first.page.close();
    const second = await open(path);
    await expect(second.title).toHaveValue('Half a thought');
    await expect(second.page.getByText('What you typed here before is back')).toBeVisible();
    await second.button('Begin from what is saved').click();
    await expect(second.title).toHaveValue(title);
    await second.title.fill('Something else');
    await second.button('Cancel').click();
    await second.say('Leave');
    await expect.poll(() => draftsOn(second.page)).toBe(0);
    await second.page.close();
    const third = await open(path);
    await expect(third.title).toHaveValue(title);
    await third.page.close();
  }
});

test('an answer that gets lost on its way adds no second practice', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_FAILED/);
  const page = await devices.openAs(coach, `${home}/new`);
  const form = new PracticeFormPage(page);
  await form.title.fill('Walking home');
  await form.step(1).fill('Walk.');
  const adding = (url: URL) =>
    url.pathname.endsWith('/library_practices') && url.search.includes('on_conflict');
  // Each time that the app asks by itself, until it gives up.
  await page.route(adding, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await form.add.click();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.unroute(adding);
  await form.add.click();
  await expect(form.heading('Walking home')).toBeVisible();
  expect(await ownPractices(coach)).toHaveLength(1);
});

test('steps are written, put in order and taken out with the keyboard alone', async ({
  coach,
  devices,
}) => {
  const page = await devices.openAs(coach, `${home}/new`);
  const form = new PracticeFormPage(page);
  const { keyboard } = page;
  await form.title.focus();
  await keyboard.type('Three steps');
  await form.step(1).focus();
  for (const words of ['Sit.', 'Breathe.', 'Swap.']) {
    if (words !== 'Sit.') await keyboard.press('Enter');
    await keyboard.type(words);
  }
  await expect(form.step(3)).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect(form.step(1)).toBeFocused();
  await expect(form.step(1)).toHaveValue('Swap.');
  // From the field to the buttons of its step: a time, up, down, remove.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(form.button('Move step 1 down')).toBeFocused();
  await keyboard.press('Enter');
  await expect(form.step(2)).toHaveValue('Swap.');
  await expect(form.button('Move step 2 down')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(form.undo).toBeFocused();
  await keyboard.press('Enter');
  await expect(form.step(2)).toBeFocused();
  await form.add.focus();
  await keyboard.press('Enter');
  await expect(form.heading('Three steps')).toBeVisible();
  const [own] = await ownPractices(coach);
  expect(own?.steps).toEqual(['Sit.', 'Swap.', 'Breathe.']);
});
