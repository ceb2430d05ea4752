import { RecordPage } from './pages/coach-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { question } from './support/built-in-intake.ts';
import {
  assign,
  fill,
  needed,
  readableAnswers,
  sendIntake,
  type Answers,
} from './support/intake.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

interface Case {
  readonly name: string;
  readonly wishes: readonly string[] | null;
  readonly asksToSpeakAlone: boolean;
  /** Whether an answer of the section that the client shows on purpose reaches the coach. */
  readonly showsWhatIsShown: boolean;
}

const cases: readonly Case[] = [
  { name: 'services shown', wishes: ['res'], asksToSpeakAlone: false, showsWhatIsShown: true },
  { name: 'speak with me alone', wishes: ['talk'], asksToSpeakAlone: true, showsWhatIsShown: true },
  {
    name: 'shared practices off',
    wishes: ['pause'],
    asksToSpeakAlone: false,
    showsWhatIsShown: true,
  },
  { name: 'tell no one', wishes: ['noone'], asksToSpeakAlone: false, showsWhatIsShown: false },
  { name: 'no wish at all', wishes: null, asksToSpeakAlone: false, showsWhatIsShown: true },
];

const answersOf = (wishes: Case['wishes']): Answers => ({
  q39: 'yes',
  q40: ['afraid', 'control'],
  ...(wishes && { q41: wishes }),
  // Shown on purpose: only "tell no one" takes it back.
  q42: { value: 'no', visibility: 'coach' },
});

/** Everything that the coach's token can get hold of about one client, as one text. */
async function allThatTheCoachCanRead({ api }: Coach, { clientId }: Client): Promise<string> {
  const of = `client_id=eq.${clientId}`;
  const ofAssignment = 'status,submitted_at,amended_at,asks_to_speak_alone';
  const ofAnswer = 'link_id,value,state,visibility,revision,sent_at,amended_at';
  const ways = [
    `clients?select=*&id=eq.${clientId}`,
    `form_assignments?select=${ofAssignment},answers(${ofAnswer})&${of}`,
    `answer_history?select=link_id,value&${of}`,
    `consents?select=document,wording&${of}`,
    `access_entries?select=action&${of}`,
  ];
  const replies = await Promise.all(ways.map((way) => api.rest(way)));
  const lists = await Promise.all([api.tryRpc('list_clients'), api.tryRpc('coach_today')]);
  return JSON.stringify([...replies, ...lists].map(({ body }) => body));
}

for (const { name, wishes, asksToSpeakAlone, showsWhatIsShown } of cases) {
  test(`a flag in the safety section with "${name}" tells the coach that and no more`, async ({
    coach,
    devices,
  }) => {
    const client = await newClient(coach);
    const assignmentId = await sendIntake(coach, client, answersOf(wishes));

    const readable = await readableAnswers(coach, assignmentId);
    const ofSafety = ['q39', 'q40', 'q41', 'q42'].filter((linkId) => linkId in readable);
    expect(ofSafety).toEqual(showsWhatIsShown ? ['q42'] : []);
    const all = await allThatTheCoachCanRead(coach, client);
    for (const word of ['afraid', 'control', 'noone', 'shared_off', 'q40', 'q41']) {
      expect(all).not.toContain(word);
    }
    expect(all).toContain(`"asks_to_speak_alone":${String(asksToSpeakAlone)}`);

    const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
    const record = new RecordPage(page);
    const care = record.part('Care and safety');
    await expect(care).toBeVisible();
    // What the form keeps from every coach stands there for nobody; what this client shows, does.
    for (const kept of ['q39', 'q40', 'q41']) {
      await expect(care).not.toContainText(question(kept).text);
    }
    const shown = showsWhatIsShown ? expect(care) : expect(care).not;
    await shown.toContainText(record.reads('q42', 'No'), { useInnerText: true });
    await expect(record.topics).toHaveCount(asksToSpeakAlone ? 1 : 0);
    await expect(page.getByText('Would like to speak with you alone.')).toHaveCount(
      asksToSpeakAlone ? 1 : 0,
    );
    await expect(page.getByRole('main')).not.toContainText('afraid of how they may react');
  });
}

test('"tell no one" cannot be chosen together with a wish that tells somebody', async ({
  coach,
}) => {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await fill(client, assignmentId, needed);
  const both = fill(client, assignmentId, { q41: ['talk', 'noone'] });
  await expect(both).rejects.toThrow('not_allowed');
});

test('"later" and "skip" look like a finished section, to the client and to the coach', async ({
  coach,
  devices,
}) => {
  const seen = new Set<string>();
  const reviewed = new Set<string>();
  for (const q39 of ['later', 'skip', 'yes']) {
    const client = await newClient(coach, { name: 'Yuki Mori' });
    const assignmentId = await assign(coach, client);
    await fill(client, assignmentId, { ...needed, q39, ...(q39 === 'yes' && { q40: ['none'] }) });
    const hand = await devices.openAs(client, `/my/intake/${assignmentId}`);
    const intake = new IntakePage(hand);
    await intake.goTo('Practicalities');
    await intake.onward.click();
    reviewed.add(await intake.part('Care and safety').innerText());
    await intake.send();
    await expect(intake.thanks).toBeVisible();
    const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
    const care = new RecordPage(desk).part('Care and safety');
    await expect(care).toBeVisible();
    seen.add(await care.innerText());
  }
  expect([...reviewed]).toHaveLength(1);
  expect([...seen]).toHaveLength(1);
});

test('help is on the screen as soon as it is asked for, before anything is sent', async ({
  coach,
  devices,
}) => {
  const line = {
    name: 'The Night Line',
    contact: '116 123',
    locale: 'en',
    verifiedOn: '2026-11-01',
  };
  await coach.api.rest(`coaches?id=eq.${coach.userId}`, {
    method: 'PATCH',
    body: { crisis_resources: [line] },
  });
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  await intake.goTo('Care and safety');
  await intake.question('q39').option('yes').check();
  const dark = intake.question('q42');
  await dark.option('no').check();
  await expect(dark.crisisPanel).toBeHidden();
  await dark.option('yes').check();
  await expect(dark.crisisPanel).toContainText('This form is not read live.');
  await expect(dark.crisisPanel.getByRole('link', { name: '116 123' })).toHaveAttribute(
    'href',
    'tel:116123',
  );
  await intake.question('q40').option('afraid').check();
  const wishes = intake.question('q41');
  await expect(wishes.root).toContainText(question('q41').text);
  await wishes.option('res').check();
  await expect(wishes.crisisPanel).toContainText('The Night Line');
  // Nothing of it is with the coach, who is told nothing until the form is sent.
  await expect(intake.saveState).toHaveText(/^Saved/);
  expect(await readableAnswers(coach, assignmentId)).toEqual({});
});
