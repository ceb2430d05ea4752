import type { Page } from '@playwright/test';
import { ClientPage } from './pages/client-pages.ts';
import { ClientsPage } from './pages/coach-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { desktop, phone, signInTab, type Devices } from './support/devices.ts';
import { assign, readableAnswers } from './support/intake.ts';
import { newClient, type Account, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';
import { fails, failures, hangs, isDoneUnheard, meet, passUntil } from './support/trouble.ts';

const sentence = 'It began when we stopped eating together.';
const slow = 'Taking longer than usual: kept on this device';
const unanswered = 'The service does not answer: kept on this device';
const saving = '/rest/v1/rpc/save_answers';

/** A page whose clock the journey turns. */
async function openAs(devices: Devices, person: Account, path: string): Promise<Page> {
  const page = await (await devices.take(person.role === 'client' ? phone : desktop)).newPage();
  await page.clock.install();
  await signInTab(page, person);
  await page.goto(path);
  return page;
}

/** A client whose intake is open at the first longer question. */
async function midway(coach: Coach, devices: Devices) {
  const client = await newClient(coach);
  const id = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: id, p_link_id: 'q08' });
  const intake = new IntakePage(await openAs(devices, client, `/my/intake/${id}`));
  await expect(intake.question('q08').words).toBeVisible();
  return { client, id, intake };
}

const stored = async (client: Client, id: string) =>
  (await readableAnswers(client, id))['q08']?.value;

for (const [what, handle] of [
  ['does not get through', hangs],
  ['is done unheard', isDoneUnheard],
] as const) {
  test(`a save that hangs, and ${what}, says so, is given up, sent again and counts once`, async ({
    coach,
    devices,
  }) => {
    const { client, id, intake } = await midway(coach, devices);
    const { page, saveState } = intake;
    const met = await meet(page, saving, handle);
    await intake.question('q08').words.fill(sentence);
    await passUntil(page, async () => {
      expect(met.count).toBe(1);
      await expect(saveState).toHaveText(slow, { timeout: 100 });
    });
    await expect(intake.question('q08').words).toHaveValue(sentence);
    const rows = `answers?select=revision&assignment_id=eq.${id}&link_id=eq.q08`;
    const unheard = await client.api.select(rows);
    met.end();
    await passUntil(page, () => expect(saveState).toHaveText(/^Saved/, { timeout: 100 }));
    expect(await stored(client, id)).toBe(sentence);
    // Another write would have drawn another revision.
    const written = await client.api.select(rows);
    expect(written).toEqual(handle === isDoneUnheard ? unheard : [expect.anything()]);
    expect(written.length).toBe(1);
  });
}

for (const [what, failure] of Object.entries(failures)) {
  test(`what is typed is not lost to ${what}, nor called offline, and goes by itself`, async ({
    coach,
    devices,
    watch,
  }) => {
    watch.expects(/status of (429|50\d)/);
    const { client, id, intake } = await midway(coach, devices);
    const { page, saveState } = intake;
    const met = await meet(page, saving, fails(failure));
    await intake.question('q08').words.fill(sentence);
    await passUntil(page, () => expect(saveState).toHaveText(unanswered, { timeout: 100 }));
    expect(met.count).toBeGreaterThan(1);
    met.end();
    await passUntil(page, () => expect(saveState).toHaveText(/^Saved/, { timeout: 100 }));
    expect(await stored(client, id)).toBe(sentence);
    await expect(new ClientPage(page).resume).toBeHidden();
  });
}

test('a list that hangs says so, and comes when somebody tries again', async ({
  coach,
  devices,
}) => {
  const { name } = await newClient(coach);
  const page = await openAs(devices, coach, '/coach/today');
  await expect(new ClientsPage(page).account).toBeVisible();
  const list = '/rest/v1/rpc/list_clients';
  const met = await meet(page, list, hangs);
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' }).first();
  await passUntil(page, () => expect(again).toBeVisible({ timeout: 100 }));
  await expect(page.getByText('This takes longer than usual.').first()).toBeVisible();
  met.end();
  await again.click();
  await expect(new ClientsPage(page).client(name)).toBeVisible();
});

test('a list that never comes is no missing connection, and can be asked for again', async ({
  coach,
  devices,
}) => {
  const { name } = await newClient(coach);
  const page = await openAs(devices, coach, '/coach/today');
  await expect(new ClientsPage(page).account).toBeVisible();
  const list = '/rest/v1/rpc/list_clients';
  const met = await meet(page, list, hangs);
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
  const told = page.getByText('The service does not answer just now.');
  await passUntil(page, () => expect(told).toBeVisible({ timeout: 100 }));
  expect(met.count).toBeGreaterThan(1);
  expect(met.count).toBeLessThan(6);
  met.end();
  await page.getByRole('button', { name: 'Try again' }).click();
  await passUntil(page, () =>
    expect(new ClientsPage(page).client(name)).toBeVisible({ timeout: 100 }),
  );
});
