import { AssignPage } from './pages/practice-pages.ts';
import { answer, propose, proposeRow, standing } from './support/assigned.ts';
import { formFor, given, libraryId, log } from './support/assigning.ts';
import { sendIntake } from './support/intake.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';
import { openWhole } from './support/whole.ts';

/** Steps that were given at one instant stand in either order. */
function inNoOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(inNoOrder(one))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inNoOrder(one)]));
}

/** Everything of a client's practices that a coach's token can get hold of, but ids and instants. */
async function allOf({ api }: Coach, { clientId }: Client): Promise<string> {
  const of = `client_id=eq.${clientId}`;
  const ways = [
    `practices?select=title,status,why,starts_on,ends_on,revision,programme_run_id,position&${of}`,
    `practice_consents?select=accepted_at,ended_at&${of}`,
    `practice_logs?select=id&${of}`,
    `practice_holds?select=id&${of}`,
    `practice_log_history?select=id&${of}`,
  ];
  const replies = await Promise.all(
    ways.map((way) => api.rest(way, { headers: { prefer: 'count=exact' } })),
  );
  const [{ body: followed }, { body: today }, { body: prepared }] = await Promise.all([
    api.tryRpc('followed_practices', { p_client_id: clientId }),
    api.tryRpc('coach_today'),
    api.tryRpc('prepare', { p_client_id: clientId }),
  ]);
  const mine = (today as { client_id: string }[]).filter((row) => row.client_id === clientId);
  const parts = replies.map(({ status, body, range }) => [status, body, range]);
  const all = JSON.stringify([parts, followed, mine, prepared]);
  const unlike =
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+(Z|\+\d\d:\d\d)/g;
  return JSON.stringify(inNoOrder(JSON.parse(all.replaceAll(unlike, '…'))), null, 1);
}

test('where the coach decides, the coach says that it is time, and is told of the rung before', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(coach, await formFor(coach, client, 'Unhurried touch B'));
  const assign = new AssignPage(page);
  await expect(assign.considerations).toContainText('“Unhurried touch A” comes before this one');
  await assign.assign.click();
  await expect(page.getByText('Tick this first')).toBeVisible();
  await expect(assign.itIsTime).toBeFocused();
  expect(await given(coach)).toEqual([]);
  await assign.itIsTime.check();
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();
  expect((await given(coach)).map(({ title }) => title)).toEqual(['Unhurried touch B']);
});

test('what the intake names is asked as a question, and is nothing at all where the answer is kept', async ({
  coach,
  devices,
}) => {
  const names = { q44: { value: ['breath'] } };
  const keeps = { q44: { value: ['breath'], visibility: 'only_me' } } as const;
  const [open, kept, silent] = [
    await newClient(coach),
    await newClient(coach),
    await newClient(coach),
  ];
  await sendIntake(coach, open, names);
  await sendIntake(coach, kept, keeps);
  await sendIntake(coach, silent);
  const page = await devices.openAs(coach, await formFor(coach, open, 'Five-element breath'));
  const assign = new AssignPage(page);
  await expect(assign.considerations).toContainText(
    /The intake names a breathing or heart condition\. The practice tells .+: “/,
  );
  await expect(assign.considerations).toContainText('Does it fit?');
  // Never a block.
  await assign.assign.click();
  await expect(assign.assigned).toBeVisible();

  const seen = new Set<string>();
  const told = new Set<string>();
  for (const client of [kept, silent]) {
    await openWhole(page, await formFor(coach, client, 'Five-element breath'));
    await expect(assign.assign).toBeVisible();
    await expect(assign.considerations).toHaveCount(0);
    seen.add((await assign.main.textContent()) ?? '');
    const args = {
      p_client_id: client.clientId,
      p_library_practice_id: await libraryId(coach, 'Five-element breath'),
    };
    told.add(JSON.stringify((await coach.api.tryRpc('considerations', args)).body));
  }
  expect([...seen]).toHaveLength(1);
  expect([...told]).toEqual(['[]']);
});

test('whoever has sharing off looks to the coach like anybody who has not answered', async ({
  coach,
  devices,
}) => {
  const off = await newClient(coach, { name: 'Adaeze Obi' });
  const on = await newClient(coach, { name: 'Adaeze Obi' });
  await sendIntake(coach, off, { q39: 'yes', q40: ['afraid'], q41: ['pause'] });
  await sendIntake(coach, on, { q39: 'yes', q40: ['none'] });
  const [ofOff, ofOn] = [await propose(coach, off), await propose(coach, on)];
  // The safe path is at work: on their Today it stands for one alone.
  const onToday = async ({ api }: Client) =>
    (await api.rpc<{ id: string }[]>('my_practices_today')).map(({ id }) => id);
  expect([await onToday(off), await onToday(on)]).toEqual([[], [ofOn]]);
  expect(await standing(off, ofOff)).toMatchObject({ status: 'proposed' });

  expect(await allOf(coach, off)).toBe(await allOf(coach, on));
  const page = await devices.openAs(coach, '/coach/today');
  const screens = [];
  for (const { clientId } of [off, on]) {
    const shown = [];
    for (const path of ['practices', 'timeline?show=practices', 'prepare']) {
      await openWhole(page, `/coach/clients/${clientId}/${path}`);
      await expect(page.getByText('Mirror listening').first()).toBeVisible();
      shown.push(await page.getByRole('main').textContent());
    }
    await openWhole(page, await formFor(coach, { clientId }, 'Twenty-second hug'));
    await expect(new AssignPage(page).assign).toBeVisible();
    shown.push(await page.getByRole('main').textContent());
    screens.push(shown.map((text) => text?.replaceAll(/\d\d:\d\d/g, '…')));
  }
  expect(screens[0]).toEqual(screens[1]);
});

test('a log that the client keeps changes nothing that the coach sees, by screen or by number', async ({
  coach,
  devices,
}) => {
  const page = await devices.openAs(coach, '/coach/today');
  const seen = [];
  for (const keeps of [true, false]) {
    const client = await newClient(coach);
    await proposeRow(coach, client, ['Willow', 'Hazel']);
    const [first] = await client.api.select<{ id: string }>('practices?select=id');
    await answer(client, first?.id ?? '', 'accept');
    const kept = { outcome: 'tried_stopped', reflection: 'Mine.', visibility: 'only_me' };
    if (keeps) await log(client, first?.id ?? '', kept);
    const shown = [await allOf(coach, client)];
    for (const path of ['practices', 'timeline', 'prepare']) {
      await openWhole(page, `/coach/clients/${client.clientId}/${path}`);
      await expect(page.getByText('Willow').first()).toBeVisible();
      const main = page.getByRole('main');
      const parts = main.getByRole('article').or(main.getByRole('listitem'));
      shown.push(...(await parts.allTextContents()).map((text) => text.replace(/\d\d:\d\d/, '')));
    }
    await page.goto('/coach/practices/following');
    await expect(page.getByText('Nothing waits to be read.')).toBeVisible();
    seen.push(shown.sort());
  }
  expect(seen[0]).toEqual(seen[1]);
});
