import { ClientPage } from './pages/client-pages.ts';
import {
  ClientFormPage,
  ClientsPage,
  CoachTodayPage,
  RecordPage,
  SettingsPage,
} from './pages/coach-pages.ts';
import { assign, fill, sendIntake } from './support/intake.ts';
import { addClient, invite, newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('the list finds as the coach types, narrows by status and orders', async ({
  coach,
  devices,
}) => {
  for (const name of ['Zoë Ångström', 'Adaeze Obi', '山田 花子']) await addClient(coach, { name });
  const paused = await addClient(coach, { name: 'Bo Lund' });
  await coach.api.rest(`clients?id=eq.${paused.clientId}`, {
    method: 'PATCH',
    body: { status: 'paused' },
  });
  const page = await devices.openAs(coach, '/coach/clients');
  const clients = new ClientsPage(page);
  await expect(clients.rows).toHaveCount(4);
  await expect(clients.rows.first()).toContainText('Adaeze');

  await clients.search.fill('ångs');
  await expect(clients.rows).toHaveCount(1);
  await expect(clients.client('Zoë Ångström')).toBeVisible();
  await expect(page).not.toHaveURL(/ngs/);
  await clients.search.fill('花');
  await expect(clients.client('山田 花子')).toBeVisible();
  await expect(clients.rows).toHaveCount(1);
  await clients.search.fill('nobody of that name');
  await expect(clients.noMatch).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(clients.rows).toHaveCount(4);

  await clients.show('Paused').click();
  await expect(clients.rows).toHaveCount(1);
  await expect(clients.client('Bo Lund')).toBeVisible();
  await clients.show('Everyone').click();
  await clients.orderBy('Latest change first');
  await expect(page).toHaveURL(/sort=recent/);
  await expect(clients.rows.first()).toContainText('Bo Lund');
});

test('a long list goes on by itself as the coach scrolls, each name once', async ({
  coach,
  devices,
}) => {
  const many = Array.from({ length: 120 }, (_, at) => ({ name: `Person ${String(1000 + at)}` }));
  await coach.api.rest('clients', { method: 'POST', body: many });
  const clients = new ClientsPage(await devices.openAs(coach, '/coach/clients'));
  await expect(clients.rows.first()).toContainText('Person 1000');
  await expect(async () => {
    await clients.rows.last().scrollIntoViewIfNeeded();
    await expect(clients.rows).toHaveCount(many.length, { timeout: 500 });
  }).toPass();
  await expect(clients.rows.last()).toContainText('Person 1119');
  await clients.search.fill('1117');
  await expect(clients.rows).toHaveCount(1);
});

test(
  'a client is archived, taken back at once, archived again and restored later',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const { clientId, name } = await addClient(coach);
    const page = await devices.openAs(coach, `/coach/clients/${clientId}`);
    const record = new RecordPage(page);
    const clients = new ClientsPage(page);
    await record.menu.click();
    await record.menuItem('Archive').click();
    await record.undo.click();
    await expect(page.getByText('Restored')).toBeVisible();
    await record.menu.click();
    await record.menuItem('Archive').click();
    await expect(page.getByText('Archived').first()).toBeVisible();

    await page.goto('/coach/clients');
    await expect(clients.heading('Clients')).toBeVisible();
    await expect(clients.client(name)).toHaveCount(0);
    // Nobody else is there; even then the archive can be found.
    await clients.seeArchived.click();
    await clients.client(name).click();
    await record.menu.click();
    await record.menuItem('Restore').click();
    await expect(page.getByText('Restored')).toBeVisible();
    await page.goto('/coach/clients');
    await expect(clients.client(name)).toBeVisible();
  },
);

test('an e-mail that another client has is refused kindly, and nothing typed is lost', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const known = await addClient(coach);
  const page = await devices.openAs(coach, '/coach/clients/new');
  const form = new ClientFormPage(page);
  await form.add.click();
  await expect(page.getByText('A name is needed')).toBeVisible();
  await form.name.fill('Ada Obi');
  await form.pronouns.fill('she');
  await form.email.fill(known.email.toUpperCase());
  await form.add.click();
  await expect(page.getByText('One of your clients already has this e-mail')).toBeVisible();
  await expect(form.email).toBeFocused();
  await expect(form.pronouns).toHaveValue('she');
  await form.email.fill(`other.${known.email}`);
  await form.add.click();
  await expect(new RecordPage(page).heading('Ada Obi')).toBeVisible();
});

test(
  'a client edited in two tabs is a choice between both versions',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const { clientId } = await addClient(coach);
    const path = `/coach/clients/${clientId}/edit`;
    const first = new ClientFormPage(await devices.openAs(coach, path));
    const second = new ClientFormPage(await devices.openAs(coach, path));
    await expect(second.name).toHaveValue('Adaeze Obi');
    await first.preferredName.fill('Ada');
    await first.save.click();
    await expect(new RecordPage(first.page).heading('Ada')).toBeVisible();

    await second.preferredName.fill('Dae');
    await second.save.click();
    const versions = second.page.getByRole('row', { name: /Preferred name/ });
    await expect(versions).toContainText('Dae');
    await expect(versions).toContainText('Ada');
    await second.keepYours.click();
    await expect(new RecordPage(second.page).heading('Dae')).toBeVisible();
  },
);

test('Today says what is to be read, who is on the way and who has not come', async ({
  coach,
  devices,
}) => {
  const adaeze = await newClient(coach);
  await sendIntake(coach, adaeze, { q14: { state: 'live' } });
  const yuki = await newClient(coach, { name: 'Yuki Mori' });
  await fill(yuki, await assign(coach, yuki), { q01: true });
  await assign(coach, await newClient(coach, { name: 'Bo Lund' }));
  const invited = await addClient(coach, { name: 'Ines Prado' });
  const { token } = await invite(coach, invited);

  const page = await devices.openAs(coach, '/coach/today');
  const today = new CoachTodayPage(page);
  await expect(today.list('For you')).toContainText('one topic to say live');
  await expect(today.list('With your clients')).toContainText('Yuki Mori');
  await expect(today.list('With your clients')).toContainText('Bo Lund');
  await expect(today.list('With your clients')).toContainText('Ines Prado');

  await today.list('With your clients').getByRole('link', { name: 'Ines Prado' }).click();
  const record = new RecordPage(page);
  await record.tab('Details').click();
  await record.takeBack.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('The link no longer works')).toBeVisible();
  const check = await coach.api.tryRpc('check_invitation', { token });
  expect(check.code).toBe('AT001');
  await page.goto('/coach/today');
  await expect(today.list('For you')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ines Prado');
});

test('the coach gives the intake, takes it back and gives it anew', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const record = new RecordPage(
    await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`),
  );
  await record.give.click();
  await expect(record.standing('Not started yet')).toBeVisible();
  await record.takeBack.click();
  const { page } = record;
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(record.give).toBeVisible();
  const hers = new ClientPage(await devices.openAs(client, '/my/today'));
  await expect(hers.checkInWaits).toBeVisible();
  await expect(hers.begin).toBeHidden();
  await record.give.click();
  await expect(record.standing('Not started yet')).toBeVisible();
  await hers.page.reload();
  await expect(hers.begin).toBeVisible();
});

test('the crisis resources that a coach keeps are what clients see', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, '/coach/today');
  await expect(page.getByText('Your clients see no crisis resources yet')).toBeVisible();
  await page.getByRole('link', { name: 'Add one' }).click();
  const settings = new SettingsPage(page);
  await settings.addResource.click();
  await settings.resourceName.fill('The Night Line');
  await settings.resourceContact.fill('116 123');
  await settings.add.click();
  await expect(settings.saveState).toHaveText(/^Saved/);
  await settings.practice.fill('Stillwater');
  await settings.save.first().click();
  await expect(settings.saveState).toHaveText(/^Saved/);

  const help = await devices.openAs(client, '/my/more/help');
  await expect(help.getByText('The Night Line')).toBeVisible();
  await expect(help.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
});

test('the built-in intake can be tried out as the client sees it, and nothing is kept', async ({
  coach,
  devices,
}) => {
  const page = await devices.openAs(coach, '/coach/forms');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Intake/ })
    .click();
  await expect(page.getByText('This is what your client sees')).toBeVisible();
  const together = page.getByRole('group', { name: 'How long have you been together?' }).first();
  await expect(together).toBeHidden();
  await page.getByRole('radio', { name: 'Partnered, living together' }).check();
  await expect(together).toBeVisible();
});
