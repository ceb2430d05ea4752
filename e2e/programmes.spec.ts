import { ProgrammeFormPage, ProgrammePage, ProgrammesPage } from './pages/library-pages.ts';
import { phone } from './support/devices.ts';
import { hostileLines } from './support/hostile.ts';
import { writePractice, writePractices, writeProgramme } from './support/library.ts';
import type { Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const home = '/coach/practices/programmes';

interface Item {
  readonly position: number;
  readonly delivery: string;
  readonly on_date: string | null;
  readonly days: number | null;
  readonly library_practices?: { readonly title: string };
}

/** "Arriving breath at_once - -", in their order. */
async function itemsOf({ api }: Coach): Promise<string[]> {
  const items = await api.select<Item>(
    'programme_items?select=position,delivery,on_date,days,library_practices(title)&order=position',
  );
  return items.map(
    ({ delivery, on_date, days, library_practices }) =>
      `${library_practices?.title ?? '?'} ${delivery} ${on_date ?? '-'} ${String(days ?? '-')}`,
  );
}

test('a programme is arranged, reordered, archived and brought back', async ({
  coach,
  devices,
}) => {
  await writePractice(coach, { title: 'Slow tea' });
  const page = await devices.openAs(coach, '/coach/practices', phone);
  await page
    .getByRole('navigation', { name: 'Practices' })
    .getByRole('link', { name: 'Programmes' })
    .click();
  const list = new ProgrammesPage(page);
  const form = new ProgrammeFormPage(page);
  const programme = new ProgrammePage(page);
  await expect(page.getByText('No programmes yet')).toBeVisible();
  await list.newOne.click();
  await form.add.click();
  await expect(page.getByText('Add at least one practice.')).toBeVisible();
  await form.title.fill('First weeks');
  await form.addPractice.click();
  for (const title of ['Arriving breath', 'Slow tea', 'Mirror listening', 'Hand-hold']) {
    await form.pick(title);
  }
  await form.done.click();
  await form.when(2).selectOption({ label: 'Some days after the one before' });
  await form.items.nth(1).getByRole('textbox', { name: 'Days' }).fill('10');
  await form.when(3).selectOption({ label: 'On a day' });
  await form.add.click();
  await expect(form.items.nth(2).getByLabel('Day', { exact: true })).toBeFocused();
  await form.items.nth(2).getByLabel('Day', { exact: true }).fill('2031-02-03');
  await form.button('Move Hand-hold up').click();
  await expect(form.items.nth(2)).toContainText('When the one before is finished.');
  await form.button('Remove Arriving breath').click();
  await form.undo.click();
  await form.add.click();
  await expect(programme.heading('First weeks')).toBeVisible();
  await expect(programme.items).toHaveText([
    /Arriving breath.*At once, when the programme is assigned\./,
    /Slow tea.*10 days after the one before has arrived\./,
    /Hand-hold.*When the one before is finished\./,
    /Mirror listening.*On 3 February 2031\./,
  ]);
  await expect(programme.assign).toHaveAttribute(
    'href',
    /\/coach\/practices\/assign\?programme=[\w-]+$/,
  );
  expect(await itemsOf(coach)).toEqual([
    'Arriving breath at_once - -',
    'Slow tea days_after - 10',
    'Hand-hold after_previous - -',
    'Mirror listening on_date 2031-02-03 -',
  ]);

  await programme.archive.click();
  await programme.undo.click();
  await programme.archive.click();
  await expect(programme.restore).toBeVisible();
  await programme.link('Programmes').first().click();
  await list.button('Archived').click();
  await list.rows.filter({ hasText: 'First weeks' }).click();
  await programme.restore.click();
  await expect(programme.edit).toBeVisible();
});

test('a programme is made and put in order with the keyboard alone', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, `${home}/new`);
  const form = new ProgrammeFormPage(page);
  const { keyboard } = page;
  await form.title.focus();
  await keyboard.type('By keys');
  await form.addPractice.focus();
  await keyboard.press('Enter');
  await expect(form.words).toBeFocused();
  for (const title of ['Arriving', 'Hand-hold']) {
    await form.words.focus();
    await form.words.press('Control+A');
    await keyboard.type(title);
    await expect(form.found.getByRole('listitem').first()).toContainText(title);
    // Over "Done" to what was found.
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
  }
  await expect(form.items).toHaveCount(2);
  await form.words.focus();
  await keyboard.press('Escape');
  await expect(form.addPractice).toBeFocused();
  await form.when(2).focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(form.items.first()).toContainText('Hand-hold');
  await expect(form.when(1)).toBeFocused();
  await form.button('Move Hand-hold down').focus();
  await keyboard.press('Enter');
  await expect(form.items.first()).toContainText('Arriving breath');
  await expect(form.button('Move Hand-hold down')).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await form.add.focus();
  await keyboard.press('Enter');
  await expect(form.heading('By keys')).toBeVisible();
  expect(await itemsOf(coach)).toEqual([
    'Hand-hold at_once - -',
    'Arriving breath after_previous - -',
  ]);
});

test('a programme that is changed in two tabs is a choice', async ({ coach, devices, watch }) => {
  watch.expects(/status of 409/);
  const { id: libraryPracticeId } = await writePractice(coach);
  const id = await writeProgramme(coach, 'First weeks', [
    { libraryPracticeId, delivery: 'at_once' },
  ]);
  const page = await devices.openAs(coach, `${home}/${id}/edit`);
  const form = new ProgrammeFormPage(page);
  await form.title.fill('Weeks at night');
  await coach.api.rpc('save_programme', {
    p_request_id: crypto.randomUUID(),
    p_programme_id: id,
    p_revision: 1,
    p_title: 'Weeks at dawn',
    p_description: '',
    p_items: [{ libraryPracticeId, delivery: 'on_date', onDate: '2031-02-03' }],
  });
  await form.save.click();
  await expect(page.getByRole('cell', { name: 'Weeks at dawn' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '1. Slow tea: On 3 February 2031.' })).toBeVisible();
  await expect(form.title).toHaveValue('Weeks at night');
  await form.keepYours.click();
  await expect(form.heading('Weeks at night')).toBeVisible();
  expect(await itemsOf(coach)).toEqual(['Slow tea at_once - -']);
});

test('hostile titles are words in a programme', async ({ coach, devices }) => {
  const titles = hostileLines.filter((text, at) => at % 8 === 0 && !/[\r\n]/.test(text));
  const written = await writePractices(
    coach,
    titles.map((title) => ({ title })),
  );
  const [name = ''] = titles;
  const items = written.slice(0, 30).map(({ id }) => ({
    libraryPracticeId: id,
    delivery: 'at_once',
  }));
  const id = await writeProgramme(coach, name, items);
  const page = await devices.openAs(coach, `${home}/${id}`);
  await expect(new ProgrammePage(page).items).toHaveCount(items.length);
  const shown = (await page.getByRole('main').textContent()) ?? '';
  expect(titles.slice(0, 30).filter((text) => !shown.includes(text))).toEqual([]);
  await page.goto(`${home}/${id}/edit`);
  const form = new ProgrammeFormPage(page);
  await expect(form.title).toHaveValue(name);
  await expect(form.items).toHaveCount(items.length);
  await page.goto(home);
  await expect(new ProgrammesPage(page).rows.first()).toContainText(name);
  expect(await page.evaluate(() => 'attuneBroken' in window)).toBe(false);
});
