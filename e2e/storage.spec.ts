import type { BrowserContext, Page } from '@playwright/test';
import { LogPage, PracticePage } from './pages/client-practice-pages.ts';
import { SignInPage } from './pages/door-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { accepted, logsOf } from './support/assigned.ts';
import { desktop, phone, signInTab, type Devices } from './support/devices.ts';
import { assign, readableAnswers } from './support/intake.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const sentence = 'It began when we stopped eating together.';
const onlyHere = 'Offline: only on this page, so leave it open';

/** In the page, before anything of the app: how a browser keeps nothing. */
const troubles = {
  'never answers': () => {
    IDBFactory.prototype.open = () => Object.create(null) as IDBOpenDBRequest;
  },
  refuses: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'has no room': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

const blockEverything = () => {
  const deny = {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, deny);
};

async function opened(devices: Devices, client: Client, path: string, trouble: () => void) {
  const device = await devices.take(phone);
  const page = await device.newPage();
  await signInTab(page, client);
  await page.addInitScript(trouble);
  await page.goto(path);
  return page;
}

/** What the browser asks when the tab is closed. */
async function closing(page: Page): Promise<string> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  const type = dialog.type();
  await dialog.dismiss();
  return type;
}

const offline = (context: BrowserContext, isOffline: boolean) => context.setOffline(isOffline);

async function anIntake(coach: Coach) {
  const client = await newClient(coach);
  const id = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: id, p_link_id: 'q08' });
  return { client, id, path: `/my/intake/${id}` };
}

for (const [what, trouble] of Object.entries(troubles)) {
  test(`where the device’s storage ${what}, a form opens, says that the page alone has the words, and asks before it closes`, async ({
    coach,
    devices,
    watch,
  }) => {
    watch.expects(/ERR_INTERNET_DISCONNECTED/);
    const { client, id, path } = await anIntake(coach);
    const page = await opened(devices, client, path, trouble);
    const intake = new IntakePage(page);
    await expect(intake.question('q08').words).toBeVisible();
    await offline(page.context(), true);
    await intake.question('q08').words.fill(sentence);
    await expect(intake.saveState).toHaveText(onlyHere);
    expect(await closing(page)).toBe('beforeunload');
    await offline(page.context(), false);
    await expect(intake.saveState).toHaveText(/^Saved/);
    expect((await readableAnswers(client, id))['q08']?.value).toBe(sentence);
  });
}

test('where the device’s storage never answers, a try is written down all the same', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const page = await opened(devices, client, `/my/practices/${id}`, troubles['never answers']);
  await new PracticePage(page).tried.click();
  const log = new LogPage(page);
  await log.reflection.fill('In whispers.');
  await expect(log.state).toHaveText('Saved');
  await expect
    .poll(async () => (await logsOf(coach, id)).map(({ reflection }) => reflection))
    .toEqual(['In whispers.']);
  await log.done.click();
  await expect(new PracticePage(page).tries).toContainText('In whispers.');
});

test('where a browser blocks every storage, a client signs in and works for the visit', async ({
  coach,
  devices,
}) => {
  const { client, id } = await anIntake(coach);
  const page = await (await devices.take(desktop)).newPage();
  await page.addInitScript(blockEverything);
  await page.goto('/sign-in');
  await new SignInPage(page).signIn(client);
  await page.getByRole('region', { name: 'Your intake' }).getByRole('link').click();
  const intake = new IntakePage(page);
  await intake.question('q08').words.fill(sentence);
  await expect(intake.saveState).toHaveText(/^Saved/);
  expect((await readableAnswers(client, id))['q08']?.value).toBe(sentence);
});
