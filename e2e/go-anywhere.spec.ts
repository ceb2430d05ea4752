import { Anywhere } from './pages/anywhere-pages.ts';
import { CoachTodayPage, SettingsPage } from './pages/coach-pages.ts';
import { NotePage, SearchPage } from './pages/record-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { phone } from './support/devices.ts';
import { addClient } from './support/people.ts';
import { writeNote } from './support/record.ts';
import { expect, test } from './support/test.ts';

test('a coach goes anywhere with the keyboard alone', async ({ coach, devices }) => {
  const yuki = await addClient(coach, { name: 'Yuki Tanabe' });
  const ada = await addClient(coach, { name: 'Ada Obi' });
  await writeNote(coach, ada, 'We spoke of unhurried touch.');
  const page = await devices.openAs(coach, '/coach/forms');
  const [anywhere, { keyboard }] = [new Anywhere(page), page];
  await expect(anywhere.opener).toBeVisible();

  await keyboard.press('Control+k');
  await expect(anywhere.field).toBeFocused();
  await keyboard.type('yuki');
  await expect(anywhere.chosen).toHaveText(/^Yuki Tanabe/);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${yuki.clientId}/timeline$`));
  await expect(anywhere.dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Yuki Tanabe' })).toBeVisible();
  // On the page or its heading, whichever was there first.
  await expect(page.locator('main:focus, main h1:focus')).toHaveCount(1);

  // What to do, in the order in which it came to mind.
  await keyboard.press('/');
  await expect(anywhere.field).toBeFocused();
  await expect(anywhere.chosen).toHaveText(/^Yuki Tanabe/);
  await keyboard.type('ada session');
  await expect(anywhere.chosen).toHaveText('Plan a session with Ada Obi');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${ada.clientId}/sessions/new$`));

  // Under a client, among others.
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Obi' })).toBeVisible();
  await keyboard.press('Control+k');
  await expect(anywhere.field).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(anywhere.chosen).toHaveText(/^Yuki Tanabe/);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(anywhere.chosen).toHaveText('Assign a practice to Yuki Tanabe');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`assign\\?client=${yuki.clientId}$`));

  // What was said about anything: two presses and the words.
  await keyboard.press('Control+k');
  await expect(anywhere.field).toBeFocused();
  await keyboard.type('unhurried');
  await expect(anywhere.option(/Ada Obi.*Your note, private to you/)).toBeVisible();
  await keyboard.press('Enter');
  const search = new SearchPage(page);
  await expect(search.found).toHaveCount(1);
  await expect(search.words).toHaveValue('unhurried');
  await expect(page).not.toHaveURL(/unhurried/);
});

test('Escape closes, and the focus goes back', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, '/coach/forms');
  const anywhere = new Anywhere(page);
  await anywhere.opener.press('Enter');
  await expect(anywhere.field).toBeFocused();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await expect(anywhere.dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(anywhere.dialog).toHaveCount(0);
  await expect(anywhere.opener).toBeFocused();
});

test('a coach goes anywhere by touch', async ({ coach, devices }) => {
  const yuki = await addClient(coach, { name: 'Yuki Tanabe' });
  await addClient(coach, { name: 'Yuki Park' });
  const page = await devices.openAs(coach, '/coach/today', phone);
  const anywhere = new Anywhere(page);
  await expect(anywhere.opener).toBeHidden();
  await anywhere.inBar.tap();
  await expect(anywhere.dialog.getByText('Esc')).toBeHidden();
  await anywhere.field.fill('yuki');
  await expect(anywhere.option(/^Yuki/)).toHaveCount(2);
  await anywhere.option('Yuki Tanabe').locator('[data-unfold]').tap();
  await anywhere.option('Progress of Yuki Tanabe').tap();
  await expect(page).toHaveURL(new RegExp(`${yuki.clientId}/progress`));

  // Nothing about keys, where there are none.
  await page.goto('/coach/settings');
  const settings = new SettingsPage(page);
  await expect(settings.addResource).toBeVisible();
  await expect(settings.heading('Settings')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeHidden();
  await anywhere.inBar.tap();
  await anywhere.dialog.getByRole('button', { name: 'Close' }).tap();
  await expect(anywhere.dialog).toHaveCount(0);
});

test('keys of one letter leave whoever writes alone, and can be turned off', async ({
  coach,
  devices,
}) => {
  const { clientId } = await addClient(coach, { name: 'Ada' });
  const page = await devices.openAs(coach, `/coach/clients/${clientId}/notes/new`);
  const [anywhere, note, { keyboard }] = [new Anywhere(page), new NotePage(page), page];
  await note.words.click();
  await keyboard.type('Why?/');
  await expect(note.words).toContainText('Why?/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // There it makes a link, as the list of keys says.
  await keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'Address' })).toBeFocused();
  await expect(anywhere.dialog).toHaveCount(0);

  await page.goto('/coach/settings');
  const single = page.getByRole('checkbox', { name: /^Single keys/ });
  await expect(single).toBeChecked();
  await new CoachTodayPage(page).account.focus();
  await keyboard.press('?');
  await expect(anywhere.keys.getByText('Go to a client, a page or something to do')).toBeVisible();
  await keyboard.press('Escape');
  await single.uncheck();
  await page.reload();
  await expect(single).not.toBeChecked();
  await new CoachTodayPage(page).account.focus();
  await keyboard.press('?');
  await keyboard.press('/');
  await keyboard.press('Control+k');
  await expect(anywhere.dialog).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('clients are told of nothing before their words are looked through', async ({
  coach,
  devices,
}) => {
  await addClient(coach, { name: 'Ada Obi' });
  await addClient(coach, { name: 'Ada Park' });
  const page = await devices.openAs(coach, '/coach/forms');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const anywhere = new Anywhere(page);
  await anywhere.opener.click();
  await anywhere.field.fill('ada');
  await expect(anywhere.option(/^Ada/)).toHaveCount(2);
  expect(asked.filter((path) => path.endsWith('search_record'))).toEqual([]);
  await page.keyboard.press('End');
  await expect(anywhere.dialog.getByText('These words are in no note')).toBeVisible();
  expect(asked.filter((path) => path.endsWith('search_record'))).toHaveLength(1);
});

test('without a network it says so, and still leads to what was opened lately', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const { clientId } = await addClient(coach, { name: 'Ada Obi' });
  const page = await devices.openAs(coach, `/coach/clients/${clientId}`);
  const anywhere = new Anywhere(page);
  await anywhere.opener.click();
  await expect(anywhere.chosen).toHaveText(/^Ada Obi/);
  await page.context().setOffline(true);
  await anywhere.field.fill('yuki');
  await expect(anywhere.dialog.getByText('There is no connection right now')).toBeVisible();
  await anywhere.field.fill('');
  await expect(anywhere.chosen).toHaveText(/^Ada Obi/);
  await page.context().setOffline(false);
});

test('what stands over a page has no faults', async ({ coach, devices }) => {
  const ada = await addClient(coach, { name: 'Ada Obi' });
  await writeNote(coach, ada, 'We spoke of unhurried touch.');
  const page = await devices.openAs(coach, '/coach/forms');
  const anywhere = new Anywhere(page);
  await anywhere.opener.click();
  await expectNoFaults(anywhere.option('Measures'), 'before anything is typed');
  await anywhere.field.fill('ada');
  await expectNoFaults(anywhere.option('Prepare a session with Ada Obi'), 'a client found');
  await anywhere.field.fill('unhurried');
  await expectNoFaults(anywhere.option(/private to you/), 'words found');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expectNoFaults(anywhere.keys.getByText('This list'), 'the keys');
});
