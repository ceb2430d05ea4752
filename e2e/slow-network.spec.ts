import { PracticePage } from './pages/client-practice-pages.ts';
import { ClientsPage, RecordPage } from './pages/coach-pages.ts';
import { accepted, propose, standing } from './support/assigned.ts';
import { log } from './support/assigning.ts';
import { startOwnSite } from './support/own-site.ts';
import { addClient, newClient, newCoach, type Coach } from './support/people.ts';
import type { Site } from './support/site.ts';
import { expect, test as base } from './support/test.ts';

/** A back end of these journeys' own, whose network is made slow when it matters. */
interface SlowSite {
  readonly site: Site;
  readonly network: { delay: number; readonly loss: number; readonly seed: number };
}

interface Cast {
  readonly slow: SlowSite['network'];
  readonly noor: Coach;
}

// One back end for all of them: it takes its time to start.
base.describe.configure({ mode: 'default' });

const test = base.extend<Cast, { slowSite: SlowSite }>({
  slowSite: [
    // Playwright reads from the braces what a fixture needs.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const network = { delay: 0, loss: 0, seed: 1 };
      const site = await startOwnSite({ network });
      await use({ site, network });
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  slow: async ({ slowSite }, use) => {
    slowSite.network.delay = 0;
    await use(slowSite.network);
  },
  noor: async ({ slowSite }, use) => {
    await use(await newCoach('Noor Haddad', slowSite.site));
  },
});

test('what is pressed while an earlier press is under way is done after it', async ({
  devices,
  noor,
  slow,
}) => {
  const client = await newClient(noor);
  const practiceId = await propose(noor, client);
  const page = await devices.openAs(client, `/my/practices/${practiceId}`);
  const practice = new PracticePage(page);
  await expect(practice.button('Accept')).toBeVisible();
  slow.delay = 1500;
  await practice.button('Not now').click();
  await practice.button('Take it up').click();
  await expect(practice.begin).toBeVisible();
  await expect.poll(() => standing(client, practiceId)).toMatchObject({ status: 'accepted' });
});

test('a second press is the same wish, and nothing is said twice', async ({
  devices,
  noor,
  slow,
}) => {
  const client = await newClient(noor);
  const practiceId = await propose(noor, client);
  const page = await devices.openAs(client, `/my/practices/${practiceId}`);
  const practice = new PracticePage(page);
  const said: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('answer_practice')) said.push(request.url());
  });
  await expect(practice.button('Accept')).toBeVisible();
  slow.delay = 500;
  await practice.button('Accept').dblclick();
  await expect(practice.begin).toBeVisible();
  await expect.poll(() => standing(client, practiceId)).toMatchObject({ status: 'accepted' });
  expect(said).toHaveLength(1);
});

test('what was pressed is done, although the page is left at once', async ({
  devices,
  noor,
  slow,
}) => {
  const client = await newClient(noor);
  const practiceId = await propose(noor, client);
  const page = await devices.openAs(client, `/my/practices/${practiceId}`);
  const practice = new PracticePage(page);
  await expect(practice.button('Accept')).toBeVisible();
  const desk = await devices.openAs(noor, `/coach/clients/${client.clientId}`);
  const record = new RecordPage(desk);
  await record.menu.click();
  await expect(record.menuItem('Archive')).toBeVisible();

  slow.delay = 3000;
  await practice.button('Accept').click();
  await page.goto('about:blank');
  await record.menuItem('Archive').click();
  await desk.goto('about:blank');
  await expect.poll(() => standing(client, practiceId)).toMatchObject({ status: 'accepted' });
  const statusOf = async () =>
    noor.api.select<{ status: string }>(`clients?select=status&id=eq.${client.clientId}`);
  await expect.poll(statusOf).toEqual([{ status: 'archived' }]);
});

test('a list is fresh for whoever comes back to it', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const practiceId = await accepted(coach, client);
  const page = await devices.openAs(client, `/my/practices/${practiceId}`);
  const practice = new PracticePage(page);
  await expect(page.getByText(/^Nothing yet/)).toBeVisible();
  const desk = await devices.openAs(coach, '/coach/clients');
  const clients = new ClientsPage(desk);
  await expect(clients.rows).toHaveCount(1);

  await log(client, practiceId, { reflection: 'On the other telephone.' });
  await addClient(coach, { name: 'Ines Prado' });
  for (const one of [page, desk])
    await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(practice.tries).toHaveCount(1);
  await expect(clients.rows).toHaveCount(2);
});
