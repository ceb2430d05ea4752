import { randomUUID } from 'node:crypto';
import { RecordPage } from './pages/coach-pages.ts';
import { SignInPage } from './pages/door-pages.ts';
import { sendIntake } from './support/intake.ts';
import { newClient, newCoach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const secret = 'We stopped touching after the move';

test('another coach finds nobody at the address of a client, as at any made-up address', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const adaeze = await newClient(coach);
  await sendIntake(coach, adaeze, { q08: secret });
  const page = await devices.openAs(await newCoach('Tomas Lind'), '/coach/today');
  const record = new RecordPage(page);
  const seen = new Set<string>();
  for (const clientId of [adaeze.clientId, randomUUID(), 'nonsense']) {
    for (const place of ['intake', 'details', 'edit']) {
      await page.goto(`/coach/clients/${clientId}/${place}`);
      await expect(record.notFound).toBeVisible();
      seen.add(await page.getByRole('main').innerText());
    }
  }
  expect([...seen]).toHaveLength(1);
});

test('another client of the same coach opens nothing that is not theirs', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, { q08: secret });
  const yuki = await newClient(coach, { name: 'Yuki Mori' });
  const page = await devices.openAs(yuki, `/my/intake/${assignmentId}`);
  await expect(page.getByText('This form is not here')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(secret);
  // Nor the coach's side, which sends a client home.
  for (const place of ['clients', `clients/${adaeze.clientId}`, 'today', 'forms', 'settings']) {
    await page.goto(`/coach/${place}`);
    await expect(page).toHaveURL('/my/today');
  }
});

test('a signed-out tab is asked to sign in at every address, and then goes where it wanted', async ({
  coach,
  devices,
}) => {
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, { q08: secret });
  const places = [
    '/coach/today',
    '/coach/clients',
    '/coach/settings',
    '/my/today',
    '/my/more/privacy',
    `/my/intake/${assignmentId}`,
    `/coach/clients/${adaeze.clientId}/intake`,
  ];
  const page = await devices.openSignedOut('/');
  const door = new SignInPage(page);
  for (const place of places) {
    await page.goto(place);
    await expect(door.heading('Welcome back')).toBeVisible();
  }
  await door.signIn(coach);
  await expect(page).toHaveURL(`/coach/clients/${adaeze.clientId}/intake`);
  await expect(new RecordPage(page).partOf('q08')).toContainText(secret);
});

test('an address of another site in the way back is not followed', async ({ coach, devices }) => {
  const page = await devices.openSignedOut('/sign-in?returnUrl=https:%2F%2Fexample.org%2Fcoach');
  await new SignInPage(page).signIn(coach);
  await expect(page).toHaveURL('/coach/today');
});
