import { CheckInPage, ReadCheckInPage } from './pages/check-in-pages.ts';
import { TimelinePage } from './pages/record-pages.ts';
import { onOnePage, openCheckIn, sendCheckIn } from './support/check-ins.ts';
import { fill, send } from './support/intake.ts';
import { newClient, newCoach, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const secret = 'I cried in the car';
const counting = { headers: { prefer: 'count=exact' } };

/** Each way in which a coach could ask for a check-in of a client. */
const ways = (clientId: string, assignmentId: string): readonly string[] => [
  `form_assignments?select=id,on_date,status,submitted_at&client_id=eq.${clientId}`,
  `form_assignments?select=id,answers(link_id,value)&id=eq.${assignmentId}`,
  `answers?select=link_id,value,visibility&assignment_id=eq.${assignmentId}`,
  `answers?select=link_id&client_id=eq.${clientId}&order=value`,
  `answer_history?select=link_id,value&assignment_id=eq.${assignmentId}`,
  `form_positions?select=link_id&assignment_id=eq.${assignmentId}`,
];

/** What the database tells a coach by function, all of it as text. */
async function told({ api }: Coach, { clientId }: Client): Promise<string> {
  const said = await Promise.all([
    api.rpc('timeline', { p_client_id: clientId }),
    api.rpc('prepare', { p_client_id: clientId }),
    api.rpc('progress', { p_client_id: clientId }),
    api.rpc('wins', { p_client_id: clientId }),
    api.rpc('unusual_check_ins'),
    api.rpc('coach_today'),
    api.rpc('search_record', { p_words: 'cried car' }),
  ]);
  return JSON.stringify(said);
}

test('a check-in is not there for the coach before it is sent, in no way at all', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await openCheckIn(client);
  await fill(client, id, { seen: 2, win: secret });
  for (const way of ways(client.clientId, id)) {
    expect((await coach.api.rest(way, counting)).range, way).toBe('*/0');
  }
  const before = await told(coach, client);
  expect(before).not.toContain(secret);
  expect(before).not.toContain(id);
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/check-ins/${id}`);
  await expect(desk.getByText('There is no check-in at this address')).toBeVisible();
  await send(client, id);
  await desk.reload();
  await expect(new ReadCheckInPage(desk).part('A small win')).toContainText(secret);
});

test('an answer that is kept is nowhere for the coach, on the screen or by a raw call', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await sendCheckIn(client, {
    seen: 7,
    heard: { value: 3, visibility: 'only_me' },
    win: { value: secret, visibility: 'only_me' },
  });
  const everything = await told(coach, client);
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain('"heard":3');
  const [assignment] = await coach.api.select<object>(
    `form_assignments?select=answers(link_id,value)&id=eq.${id}`,
  );
  expect(assignment).toEqual({ answers: [{ link_id: 'seen', value: 7 }] });

  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/check-ins/${id}`);
  const reading = new ReadCheckInPage(desk);
  await expect(reading.part('At a glance')).toContainText(/Seen\s*7/);
  // It looks exactly like what was not answered.
  await expect(reading.part('At a glance')).toContainText(/Heard\s*–\s*Not answered/);
  await expect(reading.part('At a glance')).toContainText(/Trust\s*–\s*Not answered/);
  await expect(reading.main).not.toContainText(secret);
  await desk.goto(`/coach/clients/${client.clientId}`);
  const timeline = new TimelinePage(desk);
  await timeline.show('Check-ins').click();
  await expect(timeline.entries).toHaveCount(1);
  await expect(timeline.entries).toContainText(/Seen\s*7/);
  await expect(timeline.entries).not.toContainText('Heard');
});

test('a client keeps all of it with one choice, and what comes next too', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  await checkIn.showAllTo(/^Only me/);
  await checkIn.question('seen').answer({ value: 1 });
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await page.reload();
  await checkIn.question('heard').answer({ value: 2 });
  await checkIn.question('win').answer({ value: secret });
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await checkIn.send.click();
  await expect(page.getByText('Only you see it.')).toBeVisible();
  const id = await openCheckIn(client);
  expect(await coach.api.select(`answers?select=link_id&assignment_id=eq.${id}`)).toEqual([]);
  expect(await told(coach, client)).not.toContain(secret);
});

test('one answer is kept, the others are not', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  await checkIn.seenBy.click();
  await checkIn.answerByAnswer.check();
  await checkIn.question('seen').answer({ value: 1, visibility: 'only_me' });
  await checkIn.question('heard').answer({ value: 2 });
  await expect(page.getByText('Except one answer, which only you can see.')).toBeVisible();
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await checkIn.send.click();
  await expect(page.getByText('Your coach can read it, except one answer')).toBeVisible();
  const id = await openCheckIn(client);
  const readable = await coach.api.select(`answers?select=link_id&assignment_id=eq.${id}`);
  expect(readable).toEqual([{ link_id: 'heard' }]);
});

test('another coach and another client read nothing of it, and change nothing', async ({
  coach,
}) => {
  const client = await newClient(coach);
  const id = await sendCheckIn(client, { seen: 7, win: secret });
  const [yuki, stranger] = await Promise.all([
    newClient(coach, { name: 'Yuki Mori' }),
    newCoach('Tomas Lind'),
  ]);
  for (const { api, name } of [yuki, stranger]) {
    for (const way of ways(client.clientId, id)) {
      expect((await api.rest(way, counting)).range, `${name}: ${way}`).toBe('*/0');
    }
    for (const [deed, args] of [
      ['open_check_in', { p_client_id: client.clientId }],
      ['check_in_plan', { p_client_id: client.clientId }],
      [
        'save_check_in_settings',
        { p_client_id: client.clientId, p_weekday: 1, p_paused: true, p_opted_in: [] },
      ],
      [
        'plan_check_ins',
        {
          p_client_id: client.clientId,
          p_definition: null,
          p_every_weeks: 4,
          p_means_the_same: false,
          p_revision: 0,
        },
      ],
    ] as const) {
      const reply = await api.tryRpc(deed, args);
      expect(['AT002', 'AT010'], `${name}: ${deed}`).toContain(reply.code);
    }
  }
});
