import type { Page } from '@playwright/test';
import { ClientPage } from './pages/client-pages.ts';
import { ClientsPage, CoachTodayPage } from './pages/coach-pages.ts';
import { SignInPage } from './pages/door-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { desktop, type Devices, phone, signInTab } from './support/devices.ts';
import { assign, readableAnswers } from './support/intake.ts';
import { type OwnSite, startOwnSite } from './support/own-site.ts';
import { newClient, newCoach, signedIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

const sentence = 'On the train, in whispers.';
const tokenSeconds = 30;

/** What a page asks of the API, and as whom. */
function hear(page: Page) {
  const heard = { renewals: 0, asNobody: [] as string[] };
  page.on('request', (request) => {
    const { apikey, authorization } = request.headers();
    const { pathname, search } = new URL(request.url());
    if (search.includes('grant_type=refresh_token')) heard.renewals++;
    else if (pathname.startsWith('/rest/v1') && authorization === `Bearer ${apikey ?? ''}`)
      heard.asNobody.push(pathname);
  });
  return heard;
}

const isPast = (instant: number) => () => Date.now() > instant;

/** A client of a back end whose tokens last some seconds only, on the real clock. */
async function shortLived(site: OwnSite) {
  const coach = await newCoach('Noor Haddad', site);
  const client = await newClient(coach);
  const id = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: id, p_link_id: 'q08' });
  return { id, client: { ...client, ...(await signedIn(client, 'client')) } };
}

interface Away {
  readonly site: OwnSite;
  readonly devices: Devices;
  /** How many tabs are open beside the one in which words are typed. */
  readonly others: number;
}

/** Somebody types while the network is gone and the sign-in's time passes; how often their tabs then renewed it. */
async function typesWhileAway({ site, devices, others }: Away): Promise<number> {
  const { client, id } = await shortLived(site);
  const device = await devices.take(phone);
  const page = await device.newPage();
  const heard = [hear(page)];
  await signInTab(page, client, true);
  await page.goto(`${site.url}/my/intake/${id}`);
  const intake = new IntakePage(page);
  await expect(intake.question('q08').words).toBeVisible();
  const tabs = await Promise.all(
    Array.from({ length: others }, async () => {
      const tab = await device.newPage();
      heard.push(hear(tab));
      await tab.goto(`${site.url}/my/today`);
      return tab;
    }),
  );
  for (const tab of tabs)
    await expect(tab.getByRole('region', { name: 'Your intake' })).toBeVisible();
  const gone = Date.now();
  await device.setOffline(true);
  await intake.question('q08').words.fill(sentence);
  await expect(intake.saveState).toHaveText('Offline: kept on this device');
  await expect.poll(isPast(gone + (tokenSeconds + 2) * 1000), { timeout: 60_000 }).toBe(true);
  await intake.question('q08').words.fill(`${sentence} And aloud.`);
  heard.forEach((each) => (each.renewals = 0));
  await device.setOffline(false);
  for (const tab of tabs) {
    await tab.getByRole('navigation').getByRole('link', { name: 'Practices' }).click();
  }
  await expect(intake.saveState).toHaveText(/^Saved/, { timeout: 20_000 });
  for (const tab of tabs) {
    await expect(tab.getByRole('heading', { level: 1, name: 'Practices' })).toBeVisible();
  }
  for (const tab of [page, ...tabs]) await expect(new ClientPage(tab).resume).toBeHidden();
  const again = { ...client, ...(await signedIn(client, 'client')) };
  expect((await readableAnswers(again, id))['q08']?.value).toBe(`${sentence} And aloud.`);
  expect(heard.flatMap(({ asNobody }) => asNobody)).toEqual([]);
  return heard.reduce((sum, each) => sum + each.renewals, 0);
}

test('a sign-in whose time passes without a network is renewed when it is back, with one tab open and with five', async ({
  devices,
  watch,
}) => {
  // A back end of its own starts first, and a token's whole time is waited for, by both at once.
  test.setTimeout(180_000);
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const site = await startOwnSite({ tokenSeconds });
  try {
    const [alone = 0, among = 0] = await Promise.all(
      [0, 4].map((others) => typesWhileAway({ site, devices, others })),
    );
    // A tab may hold a token that is about to pass when its own turn comes; more than one a tab would be a storm.
    expect(alone).toBe(1);
    expect(among).toBeGreaterThan(0);
    expect(among).toBeLessThanOrEqual(5);
  } finally {
    await site.stop();
  }
});

test('a token that is refused although its time has not passed is renewed once, and nobody is asked', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 401/);
  const { name } = await newClient(coach);
  const page = await devices.openAs(coach, '/coach/today');
  await expect(new CoachTodayPage(page).account).toBeVisible();
  const heard = hear(page);
  const refused = { code: 'PGRST303', message: 'JWT expired', details: null, hint: null };
  await page.route(
    (url) => url.pathname.endsWith('/rpc/list_clients'),
    (route) => route.fulfill({ status: 401, json: refused }),
    { times: 1 },
  );
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
  await expect(new ClientsPage(page).client(name)).toBeVisible();
  await expect(new ClientPage(page).resume).toBeHidden();
  expect(heard.renewals).toBe(1);
});

for (const days of [-1, 1]) {
  test(`a device whose clock is ${String(days)} day off signs in and goes on without renewing at every turn`, async ({
    coach,
    devices,
  }) => {
    const { name } = await newClient(coach);
    const page = await (await devices.take(desktop)).newPage();
    await page.clock.install({ time: Date.now() + days * 86_400_000 });
    await page.goto('/sign-in');
    const heard = hear(page);
    await new SignInPage(page).signIn(coach);
    await expect(new CoachTodayPage(page).account).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click();
    await expect(new ClientsPage(page).client(name)).toBeVisible();
    await page.reload();
    await expect(new ClientsPage(page).client(name)).toBeVisible();
    expect(heard).toEqual({ renewals: 0, asNobody: [] });
  });
}
