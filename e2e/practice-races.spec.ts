import { randomUUID } from 'node:crypto';
import { LogPage, PracticePage, PracticesPage } from './pages/client-practice-pages.ts';
import {
  accepted,
  answer,
  logsOf,
  mirror,
  propose,
  proposeRow,
  standing,
  tryToLog,
} from './support/assigned.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a double tap writes down one try', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  await new PracticePage(page).tried.dblclick();
  await expect(new LogPage(page).state).toHaveText('Saved');
  expect(await logsOf(client, id)).toHaveLength(1);
});

test('fifty requests at once for the same try store one', async ({ coach }) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const requestId = randomUUID();
  const replies = await Promise.all(
    Array.from({ length: 50 }, () => tryToLog(client, id, { win: 'One.' }, { requestId })),
  );
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(replies.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
  expect(await logsOf(client, id)).toHaveLength(1);
});

test(
  'a pause and a stop on two devices: one holds, and the other device says so',
  { tag: '@delayed' },
  async ({ coach, devices, watch }) => {
    watch.expects(/status of 409/);
    const client = await newClient(coach);
    const id = await accepted(coach, client);
    const onPhone = new PracticePage(await devices.openAs(client, `/my/practices/${id}`));
    const onTablet = new PracticePage(await devices.openAs(client, `/my/practices/${id}`));
    await expect(onTablet.button('Stop it')).toBeVisible();
    await onPhone.button('Pause it').click();
    await expect.poll(async () => (await standing(client, id))?.status).toBe('paused');
    await onTablet.button('Stop it').click();
    await expect(onTablet.main).toContainText('It was changed somewhere else in the meantime');
    await expect(onTablet.button('Go on with it')).toBeVisible();
    expect((await standing(client, id))?.status).toBe('paused');
  },
);

for (const { said, before } of [
  { said: 'accept', before: 'proposed' },
  { said: 'pause', before: 'accepted' },
  { said: 'stop', before: 'accepted' },
] as const) {
  test(`"${said}" and the coach's taking it back, many times at once: one of them holds`, async ({
    coach,
  }) => {
    const client = await newClient(coach);
    for (let round = 0; round < 5; round++) {
      const id = await propose(coach, client);
      if (before === 'accepted') await answer(client, id, 'accept');
      const seen = await standing(client, id);
      const p_revision = seen?.revision;
      const [answered, withdrawn] = await Promise.all([
        client.api.tryRpc('answer_practice', { p_practice_id: id, p_revision, p_answer: said }),
        coach.api.tryRpc('withdraw_practice', { p_practice_id: id, p_revision }),
      ]);
      const now = (await standing(coach, id))?.status;
      if (now === 'withdrawn') {
        expect(withdrawn.code).toBeNull();
        expect(answered.code).toMatch(/AT007|AT022/);
        expect(await standing(client, id)).toBeUndefined();
      } else {
        expect([answered.code, withdrawn.code]).toEqual([null, 'AT007']);
      }
    }
  });
}

test('a practice that was taken back while it was looked at is let go, with the reason', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const client = await newClient(coach);
  const id = await propose(coach, client);
  const page = await devices.openAs(client, '/my/practices');
  const list = new PracticesPage(page);
  await expect(list.suggestion(mirror.title)).toBeVisible();
  const { revision } = (await standing(coach, id)) ?? {};
  await coach.api.rpc('withdraw_practice', { p_practice_id: id, p_revision: revision });
  await list.accept(mirror.title).click();
  await expect(list.main).toContainText('This practice is not here any more');
  await expect(list.suggestion(mirror.title)).toBeHidden();
});

for (const { choice, kept } of [
  { choice: 'Keep mine', kept: 'From the phone.' },
  { choice: 'Keep the other', kept: 'From the tablet.' },
]) {
  test(`the same try changed on two devices is a choice: ${choice}`, async ({
    coach,
    devices,
    watch,
  }) => {
    watch.expects(/status of 409/);
    const client = await newClient(coach);
    const id = await accepted(coach, client);
    const requestId = randomUUID();
    await tryToLog(client, id, { win: 'At first.' }, { requestId });
    const path = `/my/practices/${id}/log/${requestId}`;
    const onPhone = new LogPage(await devices.openAs(client, path));
    const onTablet = new LogPage(await devices.openAs(client, path));
    await expect(onPhone.win).toHaveValue('At first.');
    await onTablet.win.fill('From the tablet.');
    const stored = async () => (await logsOf(client, id))[0]?.win;
    await expect.poll(stored).toBe('From the tablet.');
    await onPhone.win.fill('From the phone.');
    await expect(onPhone.conflict).toContainText('From the phone.');
    await expect(onPhone.conflict).toContainText('From the tablet.');
    expect(await stored()).toBe('From the tablet.');
    await onPhone.button(choice).click();
    await expect(onPhone.conflict).toBeHidden();
    await expect.poll(stored).toBe(kept);
  });
}

/** Everything about this client that the coach's token can get hold of, by table and by function, as one text. */
async function allThatTheCoachCanRead({ api }: Coach, { clientId }: Client): Promise<string> {
  const of = `client_id=eq.${clientId}`;
  const tables = await Promise.all(
    [
      `practices?select=id,status,revision,opens_at,assigned_at&${of}&order=id`,
      `practice_logs?select=id,reflection,win,at,revision&${of}&order=id`,
      `practice_log_history?select=id,log_id,reflection&${of}&order=id`,
      `practice_holds?select=id,practice_id,held_at,released_at&${of}&order=id`,
      `practice_consents?select=practice_id,accepted_at,ended_at&${of}&order=practice_id`,
    ].map((path) => api.rest(path, { headers: { prefer: 'count=exact' } })),
  );
  const functions = await Promise.all([
    api.tryRpc('followed_practices', { p_client_id: clientId }),
    api.tryRpc('logs_to_read', {}),
    api.tryRpc('coach_today', {}),
    api.tryRpc('list_clients', {}),
    api.tryRpc('prepare', { p_client_id: clientId }),
    api.tryRpc('timeline', { p_client_id: clientId }),
    api.tryRpc('search_record', { p_words: 'kettle' }),
  ]);
  const replies = [...tables, ...functions];
  expect(replies.map(({ code }) => code)).toEqual(replies.map(() => null));
  return JSON.stringify(replies.map(({ body, range }) => ({ body, range })));
}

test('a try that is kept to oneself changes nothing that the coach can get hold of', async ({
  coach,
}) => {
  const client = await newClient(coach);
  await proposeRow(coach, client, ['First step', 'Second step']);
  const [first] = await client.api.select<{ id: string }>(
    'practices?select=id&title=eq.First%20step',
  );
  const id = first?.id ?? '';
  await answer(client, id, 'accept');
  const before = await allThatTheCoachCanRead(coach, client);
  expect(before).toContain('First step');
  const requestId = randomUUID();
  const kept = {
    outcome: 'tried_stopped',
    visibility: 'only_me',
    reflection: 'The kettle boiled over.',
    talkAbout: true,
  };
  const made = await tryToLog(client, id, kept, { requestId });
  expect(await allThatTheCoachCanRead(coach, client)).toBe(before);
  const { revision } = made.body as { revision: number };
  const changed = await tryToLog(client, id, { ...kept, win: 'Tea.' }, { requestId, revision });
  expect(changed.status).toBe(200);
  expect(await allThatTheCoachCanRead(coach, client)).toBe(before);
  const [hold] = await client.api.select<{ practice_id: string }>(
    'practice_holds?select=practice_id',
  );
  await client.api.rpc('release_practice', { p_practice_id: hold?.practice_id });
  const logId = (made.body as { id: string }).id;
  for (const name of ['mark_log_read', 'reply_to_log']) {
    const reply = await coach.api.tryRpc(name, {
      p_log_id: logId,
      p_revision: revision,
      ...(name === 'reply_to_log' && { p_reply: 'x' }),
    });
    expect(reply.code).toBe('AT002');
  }
  expect(await allThatTheCoachCanRead(coach, client)).toBe(before);
});
