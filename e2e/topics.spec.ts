import { TopicsPage } from './pages/client-pages.ts';
import { PreparePage } from './pages/record-pages.ts';
import { accepted } from './support/assigned.ts';
import { log } from './support/assigning.ts';
import { expectNoFaults } from './support/axe.ts';
import { sendCheckIn } from './support/check-ins.ts';
import { desktop, phone } from './support/devices.ts';
import { sendIntake } from './support/intake.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { documentOf, share } from './support/record.ts';
import { expect, test } from './support/test.ts';
import { isDoneUnheard, meet } from './support/trouble.ts';

const toPrepare = ({ clientId }: Client): string => `/coach/clients/${clientId}/prepare`;
const topicsOf = (person: Coach | Client): Promise<{ words: string }[]> =>
  person.api.select('topics?select=words&order=at');

test('a client brings a topic from Today, the coach speaks about it, and it is done', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const hand = await devices.openAs(client, '/my/today', phone);
  await hand.getByRole('link', { name: 'Bring something to the session' }).tap();
  const topics = new TopicsPage(hand);
  await expect(topics.waiting).toContainText('Nothing yet.');
  await topics.words.fill('How to say no without a row.');
  await topics.bring.tap();
  await expect(topics.brought).toBeVisible();
  await expect(topics.words).toHaveValue('');
  await expect(topics.waiting).toContainText('How to say no without a row.');

  const desk = await devices.openAs(coach, toPrepare(client), desktop);
  const prepare = new PreparePage(desk);
  const brought = prepare.part('Brought for the session');
  await expect(brought).toContainText('How to say no without a row.');
  await brought.getByRole('button', { name: /^Spoken about/ }).click();
  await expect(brought).toBeHidden();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(brought).toContainText('How to say no without a row.');
  await brought.getByRole('button', { name: /^Spoken about/ }).click();
  await expect(brought).toBeHidden();

  await hand.reload();
  await expect(topics.waiting).toContainText('Nothing yet.');
  await hand.getByText('Spoken about', { exact: true }).tap();
  await expect(hand.getByRole('group')).toContainText('How to say no without a row.');
});

test('what is taken back is gone for the coach, also under a page that still shows it', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const hand = await devices.openAs(client, '/my/topics', phone);
  const topics = new TopicsPage(hand);
  await topics.words.fill('About my mother');
  await topics.bring.tap();
  await expect(topics.waiting).toContainText('About my mother');
  const desk = await devices.openAs(coach, toPrepare(client));
  const prepare = new PreparePage(desk);
  const brought = prepare.part('Brought for the session');
  await expect(brought).toContainText('About my mother');

  await topics.takeBack('About my mother');
  await expect(topics.waiting).toContainText('Nothing yet.');
  expect(await topicsOf(coach)).toEqual([]);
  await brought.getByRole('button', { name: /^Spoken about/ }).click();
  await expect(prepare.part('Would rather say live')).toContainText('No topic is waiting.');
  await expect(brought).toBeHidden();
});

test(
  'a topic whose sending went unheard is brought once, and its words wait on the device',
  { tag: '@delayed' },
  async ({ coach, devices, watch }) => {
    watch.expects(/ERR_INTERNET_DISCONNECTED/);
    const client = await newClient(coach);
    const hand = await devices.openAs(client, '/my/topics', phone);
    const topics = new TopicsPage(hand);
    await topics.words.fill('About nights');
    await hand.context().setOffline(true);
    await topics.bring.tap();
    await expect(hand.getByText('It was not brought yet')).toBeVisible();
    await hand.context().setOffline(false);
    const unheard = await meet(hand, '/rpc/bring_topic', isDoneUnheard);
    await topics.bring.tap();
    await expect.poll(() => topicsOf(client)).toEqual([{ words: 'About nights' }]);
    unheard.end();
    // The tab is closed before the answer: what it sent is known again.
    await hand.reload();
    await expect(topics.waiting).toContainText('About nights');
    await expect(topics.words).toHaveValue('');
    expect((await topicsOf(client)).length).toBe(1);
  },
);

test('an answer, a check-in, a kept try and a letter each lead to a topic that begins with them', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const intake = await sendIntake(coach, client, { q08: 'I miss being looked at.' });
  const checkIn = await sendCheckIn(client, { seen: 7 });
  const practice = await accepted(coach, client);
  await log(client, practice, { reflection: 'Mine.', visibility: 'only_me' });
  const [tried] = await client.api.select<{ request_id: string }>(
    'practice_logs?select=request_id',
  );
  const letter = await share(coach, client, documentOf('A walk, and nothing else.'));
  const hand = await devices.openAs(client, '/my/today', phone);
  const topics = new TopicsPage(hand);
  for (const { path, begins } of [
    { path: `/my/intake/${intake}`, begins: /^My answer to “/ },
    { path: `/my/check-in/earlier/${checkIn}`, begins: /^My check-in of the week of \d/ },
    {
      path: `/my/practices/${practice}/log/${tried?.request_id ?? ''}`,
      begins: /^My try of “Mirror listening” on \d/,
    },
    { path: `/my/more/summaries/${letter}`, begins: /^What you wrote to me on \w+day/ },
  ]) {
    await hand.goto(path);
    await hand
      .getByRole('link', { name: /^Bring this to the session/ })
      .first()
      .click();
    await expect(topics.words).toHaveValue(begins);
    expect(new URL(hand.url()).search).toBe('');
    await topics.bring.tap();
    await expect(topics.brought).toBeVisible();
  }
  const desk = await devices.openAs(coach, toPrepare(client));
  const brought = new PreparePage(desk).part('Brought for the session');
  await expect(brought.getByRole('listitem')).toHaveCount(4);
  // The words say that there was a try, since she wrote so; the try itself is no one else's.
  expect(await coach.api.select('practice_logs?select=id')).toEqual([]);
});

test('axe has nothing against what is brought, on either side', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const topic = { p_client_id: client.clientId, p_words: 'How to say no without a row.' };
  await client.api.rpc('bring_topic', { ...topic, p_request_id: crypto.randomUUID() });
  const hand = await devices.openAs(client, '/my/topics');
  await expectNoFaults(hand.getByRole('button', { name: /^Take back/ }), '/my/topics');
  const desk = await devices.openAs(coach, toPrepare(client));
  await expectNoFaults(desk.getByRole('button', { name: /^Spoken about/ }), 'prepare');
});
