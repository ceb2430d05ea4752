import { randomUUID } from 'node:crypto';
import { AssignPage, RecordPracticesPage } from './pages/practice-pages.ts';
import { SessionPage } from './pages/record-pages.ts';
import { mirror } from './support/assigned.ts';
import { given, tabOf, libraryId, formFor } from './support/assigning.ts';
import { phone } from './support/devices.ts';
import { addClient, newClient } from './support/people.ts';
import { inDays, planSession } from './support/record.ts';
import { expect, test } from './support/test.ts';

test(
  '"Mirror listening" is made ready for one client and assigned from the record, in a copy of its own',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const page = await devices.openAs(coach, tabOf(client));
    const tab = new RecordPracticesPage(page);
    await expect(page.getByText('No practice yet')).toBeVisible();
    await tab.assign.click();
    const assign = new AssignPage(page);
    await assign.findPractice.fill('mirror');
    await assign.choice(/^Mirror listening/).click();
    await expect(assign.heading('Mirror listening')).toBeVisible();
    await expect(page).toHaveTitle(/^Practice/);
    await expect(assign.main).toContainText('The willingness of Adaeze Obi’s partner comes first');
    const forCoach = 'Ask for three small subjects';
    await expect(assign.main).toContainText(forCoach);
    await expect(assign.preview).not.toContainText(forCoach);
    await assign.title.fill('Say it back');
    await assign.why.fill('You told me that you talk past each other.');
    await assign.howMany.selectOption({ label: '3 times a week' });
    await assign.minutes.fill('12');
    await assign.from.fill('2030-05-01');
    await assign.changeWords.click();
    await assign.step(1).fill('Choose something small.');
    await expect(assign.preview).toContainText('Say it back');
    await expect(assign.preview).toContainText('You told me that you talk past each other.');
    await expect(assign.preview).toContainText('12 minutes · 3 times a week');
    await expect(assign.preview).toContainText('Choose something small.');
    await assign.assign.click();
    await expect(assign.assigned).toBeVisible();
    await expect(tab.card('Say it back')).toContainText('Not answered yet');
    await expect(tab.card('Say it back')).toContainText('from 1 May 2030');

    const [row] = await given(client);
    expect(row).toMatchObject({
      title: 'Say it back',
      why: 'You told me that you talk past each other.',
      minutes: 12,
      times: 3,
      starts_on: '2030-05-01',
      status: 'proposed',
    });
    expect(row?.steps[0]).toBe('Choose something small.');
    const [read] = await client.api.select<object>(
      'practices?select=title,steps,notice,not_when,timers,pace,why',
    );
    expect(read).toMatchObject({
      timers: [
        { step: 2, seconds: 60 },
        { step: 5, seconds: 60 },
      ],
    });
    expect(JSON.stringify(read)).not.toContain(forCoach);
    const library = await coach.api.select<{ title: string; steps: readonly string[] }>(
      `library_practices?select=title,steps&id=eq.${await libraryId(coach, 'Mirror listening')}`,
    );
    expect(library[0]?.steps[0]).toBe(mirror.steps[0]);
  },
);

test('whoever it is for is found by a few letters, and the way back leads to where one came from', async ({
  coach,
  devices,
}) => {
  await addClient(coach, { name: 'Rafael Monteiro' });
  const yuki = await newClient(coach, { name: 'Yuki Tanabe' });
  const page = await devices.openAs(coach, '/coach/practices/library');
  await page.goto(`/coach/practices/assign?practice=${await libraryId(coach, 'Small wins')}`);
  const assign = new AssignPage(page);
  await expect(assign.choice('Rafael Monteiro')).toBeVisible();
  await assign.findClient.fill('yuk');
  await expect(assign.choice('Rafael Monteiro')).toHaveCount(0);
  await assign.choice('Yuki Tanabe').click();
  await expect(assign.main).toContainText('For Yuki Tanabe.');
  expect(page.url()).not.toMatch(/yuki|tanabe/i);
  await assign.assign.click();
  await assign.seeIt.click();
  await expect(page).toHaveURL(new RegExp(`${tabOf(yuki)}$`));
  await expect(new RecordPracticesPage(page).card('Small wins')).toBeVisible();
});

test('a practice is assigned from a session, and belongs to it', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const session = await planSession(coach, client, { startsAt: inDays(2) });
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/sessions/${session}`);
  await new SessionPage(page).link('Assign a practice').click();
  const assign = new AssignPage(page);
  await assign.choice(/^Body weather/).click();
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`sessions/${session}$`));
  expect((await given(coach)).map((row) => row.session_id)).toEqual([session]);
});

test('a press twice assigns once, and what was typed outlasts a lost connection and a closed tab', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const client = await newClient(coach);
  const page = await devices.openAs(coach, await formFor(coach, client, 'Small wins'));
  const assign = new AssignPage(page);
  await assign.why.fill('Nobody counts what goes well.');
  await page.context().setOffline(true);
  await assign.assign.click();
  await expect(assign.notAssigned).toBeVisible();
  await expect(assign.main).toContainText('There is no connection right now');
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByText('What you typed here earlier is back.')).toBeVisible();
  await expect(assign.why).toHaveValue('Nobody counts what goes well.');
  await assign.assign.dblclick();
  await expect(assign.assigned).toBeVisible();
  expect((await given(client)).map(({ why }) => why)).toEqual(['Nobody counts what goes well.']);
  // It is sent: the next form for the same client begins empty.
  await page.goto(await formFor(coach, client, 'Small wins'));
  await expect(assign.why).toHaveValue('');
});

test('a try whose answer was lost is told when its words were changed since, and assigns nothing over it', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_FAILED|409/);
  const client = await newClient(coach);
  const page = await devices.openAs(coach, await formFor(coach, client, 'Small wins'));
  const assign = new AssignPage(page);
  await assign.why.fill('First words.');
  // Done each time, as far as it counts, and never heard of: the app asks again by itself, then gives up.
  await page.route('**/rpc/assign_practice', async (route) => {
    await route.fetch();
    await route.abort('failed');
  });
  await assign.assign.click();
  await expect(assign.notAssigned).toBeVisible();
  await page.unroute('**/rpc/assign_practice');
  await assign.why.fill('Better words.');
  await assign.assign.click();
  await expect(assign.main).toContainText('It was assigned already, as you had it first');
  await expect(assign.why).toHaveValue('Better words.');
  expect((await given(client)).map(({ why }) => why)).toEqual(['First words.']);
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();
  expect((await given(client)).map(({ why }) => why).sort()).toEqual([
    'Better words.',
    'First words.',
  ]);
});

test('a form that is not sent is left only when one says so', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, tabOf(client));
  await new RecordPracticesPage(page).assign.click();
  const assign = new AssignPage(page);
  await assign.choice(/^Soft gaze/).click();
  await assign.why.fill('A try.');
  await assign.link('Back').click();
  await assign.say('Stay');
  await expect(assign.why).toHaveValue('A try.');
  await assign.button('Cancel').click();
  await assign.say('Leave');
  await expect(page).toHaveURL(new RegExp(`${tabOf(client)}$`));
  expect(await given(coach)).toEqual([]);
  await page.goto(await formFor(coach, client, 'Soft gaze'));
  await expect(assign.why).toHaveValue('');
});

test('a programme says when each step opens, and is assigned as a whole', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const titles = ['Arriving breath', 'Hand-hold', 'Unhurried touch A', 'Unhurried touch B'];
  const ids = await Promise.all(titles.map((title) => libraryId(coach, title)));
  const deliveries = [
    { delivery: 'at_once', days: null },
    { delivery: 'days_after', days: 7 },
    { delivery: 'after_previous', days: null },
    { delivery: 'after_previous', days: null },
  ];
  const { id } = await coach.api.rpc<{ id: string }>('save_programme', {
    p_request_id: randomUUID(),
    p_programme_id: null,
    p_revision: null,
    p_title: 'From breath to hands',
    p_description: 'Slowly.',
    p_items: ids.map((libraryPracticeId, nr) => ({
      libraryPracticeId,
      onDate: null,
      ...deliveries[nr],
    })),
  });
  const page = await devices.openAs(coach, `/coach/practices/assign?client=${client.clientId}`);
  const assign = new AssignPage(page);
  await assign.choice(/^From breath to hands/).click();
  await expect(page).toHaveURL(new RegExp(`programme=${id}`));
  await assign.from.fill('2030-05-01');
  await expect(assign.plan).toHaveText([
    /Arriving breath.*Opens on 1 May 2030\./,
    /Hand-hold.*Opens on 8 May 2030\./,
    /Unhurried touch A.*Opens when the one before is finished\./,
    /Unhurried touch B.*Waits until you open it/,
  ]);
  await assign.why.fill('One thing after another.');
  await assign.assign.click();
  await expect(page.getByText('Tick this first')).toBeVisible();
  await assign.itIsTime.check();
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();
  const tab = new RecordPracticesPage(page);
  await expect(tab.cards.getByRole('heading', { level: 3 })).toHaveText(titles);
  await expect(tab.card('Hand-hold')).toContainText('Opens 8 May 2030');
  // The client sees none of it before it opens.
  expect(await given(client)).toEqual([]);
});

test('all of it works on a phone', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, tabOf(client), phone);
  await new RecordPracticesPage(page).assign.tap();
  const assign = new AssignPage(page);
  await assign.choice(/^Hand-hold/).tap();
  await assign.why.fill('Five minutes.');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await assign.assign.tap();
  await expect(new RecordPracticesPage(page).card('Hand-hold')).toBeVisible();
});
