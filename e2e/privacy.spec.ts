import type { Page } from '@playwright/test';
import { ClientPage } from './pages/client-pages.ts';
import { ClientsPage, CoachTodayPage } from './pages/coach-pages.ts';
import { SignInPage } from './pages/door-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { phone } from './support/devices.ts';
import { assign, readableAnswers, sendIntake } from './support/intake.ts';
import { newClient, signedIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

const sentence = 'Nobody in the house may read this sentence';

interface Kept {
  readonly storage: readonly string[];
  readonly drafts: readonly string[];
  readonly keyCanLeave: boolean;
}

/** Everything of ours that a device holds, drafts as whatever text their bytes make. */
const keptOn = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const storage = [localStorage, sessionStorage].flatMap((one) =>
      Object.keys(one).filter((key) => key.startsWith('attune')),
    );
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'attune')) {
      return { storage, drafts: [], keyCanLeave: false };
    }
    const database = await done(indexedDB.open('attune'));
    const rows = await done(database.transaction('drafts').objectStore('drafts').getAll());
    const keys = await done(database.transaction('keys').objectStore('keys').getAll());
    database.close();
    const text = (value: unknown): string =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('utf-8').decode(value) + new TextDecoder('utf-16le').decode(value)
        : JSON.stringify(value);
    const drafts = rows.map((row: object) => Object.values(row).map(text).join(' '));
    return { storage, drafts, keyCanLeave: keys.some((key: CryptoKey) => key.extractable) };
  });

test(
  'the quick exit saves, clears the device, and leaves nothing to come back to',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const assignmentId = await assign(coach, client);
    await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
    const page = await devices.openAs(client, '/my/today');
    const shell = new ClientPage(page);
    await shell.begin.click();
    await new IntakePage(page).question('q08').words.fill(sentence);
    await shell.quickExit.click();
    await expect(page).toHaveURL('/tea.html');
    await expect(page).toHaveTitle('A good pot of tea');
    expect((await readableAnswers(client, assignmentId))['q08']?.value).toBe(sentence);
    expect(await keptOn(page)).toEqual({ storage: [], drafts: [], keyCanLeave: false });

    await page.goBack();
    await expect(new SignInPage(page).heading('Welcome back')).toBeVisible();
    await expect(page.getByText(sentence)).toHaveCount(0);
  },
);

test('every page of the client side has the quick exit', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const assignmentId = await sendIntake(coach, client);
  const page = await devices.openAs(client, '/my/today');
  const places = ['today', 'more', 'more/intakes', 'more/privacy', 'more/help'];
  for (const place of [...places, `intake/${assignmentId}`]) {
    await page.goto(`/my/${place}`);
    await expect(new ClientPage(page).quickExit).toBeVisible();
  }
});

test('what waits on the device for the network is sealed with a key that cannot leave it', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  await expect(intake.question('q08').words).toBeVisible();
  await page.context().setOffline(true);
  await intake.question('q08').words.fill(sentence);
  await expect(intake.saveState).toHaveText('Offline: kept on this device');

  const kept = await keptOn(page);
  expect(kept.drafts.length).toBeGreaterThan(0);
  expect(kept.drafts.join()).not.toContain('Nobody');
  expect(kept.drafts.join()).not.toContain('q08');
  expect(kept.keyCanLeave).toBe(false);
});

test('signing out clears the sign-in, the drafts and the page itself', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  await expect(intake.question('q08').words).toBeVisible();
  // Something that only the device has.
  await page.route('**/rpc/save_answers', (route) => route.abort());
  await intake.question('q08').words.fill(sentence);
  await expect(intake.saveState).toHaveText('Offline: kept on this device');
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await page.getByRole('link', { name: 'More' }).click();
  await new ClientPage(page).signOut.click();
  const asked = page.getByRole('alertdialog', { name: 'Some words are only on this device' });
  await asked.getByRole('button', { name: 'Sign out and remove them' }).click();
  await expect(new SignInPage(page).heading('Welcome back')).toBeVisible();
  const kept = await keptOn(page);
  expect(kept).toMatchObject({ storage: [], drafts: [] });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await expect(new SignInPage(page).heading('Welcome back')).toBeVisible();
});

test('signed out everywhere, another device reads nothing more with the token it still has, and asks to sign in', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const { name } = await newClient(coach);
  const there = await signedIn(coach, 'coach');
  const page = await devices.openAs(there, '/coach/today');
  await expect(new CoachTodayPage(page).account).toBeVisible();
  // What the page still asks for would ask to sign in before anything is pressed.
  await page.waitForLoadState('networkidle');
  await coach.api.send('/auth/v1/logout?scope=global', { method: 'POST' });
  expect((await there.api.rest('clients?select=id')).code).toBe('AT032');
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
  const shell = new ClientPage(page);
  await expect(shell.resume).toBeVisible();
  await expect(page.getByText(name)).toBeHidden();
  await shell.signInAgain(coach);
  await expect(new ClientsPage(page).client(name)).toBeVisible();
});

test('a sign-in ends with the tab, unless the person chose to stay', async ({ coach, devices }) => {
  const device = await devices.take();
  const tab = await device.newPage();
  await tab.goto('/sign-in');
  const door = new SignInPage(tab);
  await expect(door.stay).not.toBeChecked();
  await door.signIn(coach);
  await expect(tab).toHaveURL('/coach/today');
  const second = await device.newPage();
  await second.goto('/coach/today');
  const again = new SignInPage(second);
  await expect(again.heading('Welcome back')).toBeVisible();
  await again.stay.check();
  await again.signIn(coach);
  await expect(second).toHaveURL('/coach/today');
  const third = await device.newPage();
  await third.goto('/coach/today');
  await expect(new CoachTodayPage(third).account).toBeVisible();

  await new CoachTodayPage(third).signOut();
  await expect(new SignInPage(third).heading('Welcome back')).toBeVisible();
  expect((await keptOn(third)).storage).toEqual([]);
});

test('a client sees who looked at their record, and takes a consent back', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await sendIntake(coach, client, { q03: true });
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
  await expect(desk.getByRole('button', { name: 'Mark as read' })).toBeVisible();
  const page = await devices.openAs(client, '/my/more/privacy', phone);
  await expect(page.getByRole('region', { name: 'Who looked at your record' })).toContainText(
    coach.name,
  );
  const agreed = page.getByRole('region', { name: 'What you agreed to' });
  await agreed
    .getByRole('listitem')
    .filter({ hasText: 'weekly check-ins' })
    .getByRole('button')
    .click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  const consents = () =>
    coach.api.select<{ withdrawn_at: string | null }>(
      `consents?select=withdrawn_at&client_id=eq.${client.clientId}&document=eq.check_ins`,
    );
  await expect.poll(async () => (await consents())[0]?.withdrawn_at).toBeTruthy();
});

test('no address and no title names anybody', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await sendIntake(coach, client);
  const desk = await devices.openAs(coach, '/coach/clients');
  await desk.getByRole('link', { name: client.name, exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
  const hand = await devices.openAs(client, '/my/today');
  for (const page of [desk, hand]) {
    const shown = `${page.url()} ${await page.title()}`.toLowerCase();
    for (const word of ['adaeze', 'obi', 'noor', 'haddad', 'intima', '@']) {
      expect(shown).not.toContain(word);
    }
  }
});
