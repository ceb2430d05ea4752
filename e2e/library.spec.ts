import { LibraryPage, PracticeFormPage, PracticePage } from './pages/library-pages.ts';
import { phone } from './support/devices.ts';
import { ownPractices, writePractice, writePractices } from './support/library.ts';
import { expect, test } from './support/test.ts';

const home = '/coach/practices/library';

test('a practice is found by a word and by filters, and no word stands in the address', async ({
  coach,
  devices,
}) => {
  const page = await devices.openAs(coach, '/coach/today');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Practices' })
    .click();
  const library = new LibraryPage(page);
  await expect(library.count).toHaveText('26 practices');
  await library.words.fill('mirror');
  await expect(library.rows.first()).toContainText('Mirror listening');
  await library.words.fill('');
  await library.filter('Category').selectOption({ label: 'Touch' });
  await library.filter('Minutes').selectOption({ label: 'Up to 5 minutes' });
  await expect(library.rows).toHaveCount(2);
  await expect(library.rows.first()).toContainText('Hand-hold');
  await expect(page).toHaveURL(/category=touch&minutes=5$/);
  await library.open('Hand-hold');
  await expect(library.heading('Hand-hold')).toBeVisible();
  await page.goBack();
  await expect(library.rows).toHaveCount(2);
  await library.filter('Minutes').selectOption({ label: 'Any length' });
  await library.filter('Unlocking').selectOption({ label: 'Coach unlocks' });
  await expect(library.rows.first()).toContainText('Coach unlocks');
  await library.words.fill('nothing of the kind');
  await expect(library.nothing).toBeVisible();
  expect(page.url()).not.toContain('kind');
  await library.button('Show all of them').click();
  await expect(library.count).toHaveText('26 practices');
  await library.filter('For whom').selectOption({ label: 'Alone' });
  await expect(library.rows.filter({ hasText: /With a partner · / })).toHaveCount(0);
});

test('with two hundred of one’s own, one is found at once', async ({ coach, devices }) => {
  const many = Array.from({ length: 200 }, (_, nr) => ({ title: `Evening no. ${String(nr + 1)}` }));
  await writePractices(coach, many);
  const library = new LibraryPage(await devices.openAs(coach, home));
  await expect(library.count).toHaveText('226 practices');
  await library.filter('Part of the library').selectOption({ label: 'Your own' });
  await expect(library.rows).toHaveCount(200);
  await library.words.fill('no. 187');
  await expect(library.rows).toHaveCount(1, { timeout: 1_000 });
});

test('a built-in practice is copied, changed, archived, brought back, and stays as it was', async ({
  coach,
  devices,
}) => {
  const page = await devices.openAs(coach, home, phone);
  const library = new LibraryPage(page);
  const practice = new PracticePage(page);
  const form = new PracticeFormPage(page);
  await library.words.fill('mirror');
  await library.open('Mirror listening');
  await expect(practice.steps).toHaveCount(5);
  await expect(practice.assign).toHaveAttribute(
    'href',
    /\/coach\/practices\/assign\?practice=[\w-]+$/,
  );
  await practice.copy.click();
  await form.title.fill('Mirror listening, in bed');
  await form.minutes.fill('7');
  await form.howOften.selectOption({ label: 'Daily' });
  await form.step(5).press('End');
  await form.step(5).press('Enter');
  await form.step(6).fill('Say good night.');
  await form.save.click();
  await expect(practice.heading('Mirror listening, in bed')).toBeVisible();
  await expect(page.getByText('With a partner · 7 minutes · daily')).toBeVisible();
  await expect(practice.steps.last()).toHaveText('Say good night.');
  await expect(page).toHaveTitle(/^Practice\b/);

  await practice.menu.click();
  await practice.archive.click();
  await practice.undo.click();
  await expect(practice.edit).toBeVisible();
  await practice.menu.click();
  await practice.archive.click();
  await expect(practice.restore).toBeVisible();
  await practice.link('Library').click();
  await expect(library.rows.filter({ hasText: 'in bed' })).toHaveCount(0);
  await library.filter('Part of the library').selectOption({ label: 'Archived' });
  await library.open('in bed');
  await practice.restore.click();
  await expect(practice.assign).toBeVisible();

  const own = await ownPractices(coach);
  expect(own.map(({ title, archived_at }) => [title, archived_at])).toEqual([
    ['Mirror listening, in bed', null],
  ]);
  const [builtIn] = await coach.api.select<{ steps: string[] }>(
    'library_practices?select=steps&slug=eq.mirror-listening',
  );
  expect(builtIn?.steps).toHaveLength(5);
});

test('a practice that is changed in two tabs is a choice, and neither version is lost', async ({
  coach,
  devices,
}) => {
  const { id } = await writePractice(coach, { title: 'Slow tea' });
  const forms = [];
  for (let nr = 0; nr < 2; nr++) {
    const page = await devices.openAs(coach, `${home}/${id}/edit`);
    forms.push(new PracticeFormPage(page));
  }
  const [first, second] = forms as [PracticeFormPage, PracticeFormPage];
  await first.title.fill('Slow tea, at night');
  await second.title.fill('Slow tea, at dawn');
  await first.save.click();
  await expect(first.heading('Slow tea, at night')).toBeVisible();
  await second.save.click();
  await expect(second.page.getByRole('cell', { name: 'Slow tea, at night' })).toBeVisible();
  await expect(second.title).toHaveValue('Slow tea, at dawn');
  expect((await ownPractices(coach)).map(({ title }) => title)).toEqual(['Slow tea, at night']);
  await second.keepYours.click();
  await expect(second.heading('Slow tea, at dawn')).toBeVisible();

  await first.page.goto(`${first.page.url()}/edit`);
  await first.title.fill('Slow tea, at noon');
  await coach.api.rest(`library_practices?id=eq.${id}`, {
    method: 'PATCH',
    body: { minutes: 5 },
  });
  await first.save.click();
  await first.keepTheOther.click();
  await expect(first.heading('Slow tea, at dawn')).toBeVisible();
  await expect(first.page.getByText('With a partner · 5 minutes')).toBeVisible();
});

test('a foreign practice, an unknown one and one that is built in can’t be edited', async ({
  coach,
  devices,
}) => {
  const [builtIn] = await coach.api.select<{ id: string }>(
    'library_practices?select=id&slug=eq.mirror-listening',
  );
  const page = await devices.openAs(coach, home);
  const practice = new PracticePage(page);
  for (const id of [builtIn?.id ?? '', crypto.randomUUID(), 'nowhere']) {
    await page.goto(`${home}/${id}/edit`);
    await expect(practice.notThere).toBeVisible();
  }
});
