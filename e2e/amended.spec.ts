import { RecordPage } from './pages/coach-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { readableAnswers, sendIntake } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const words = 'My mother moved in.';
const inItsOwnWords = { useInnerText: true };

test(
  'an answer that is taken back for oneself is gone for the coach, old words and all',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const client = await newClient(coach);
    const assignmentId = await sendIntake(coach, client, { q08: words, q31: 'We laughed.' });
    const intake = new IntakePage(await devices.openAs(client, `/my/intake/${assignmentId}`));
    await intake.amend('q08').click();
    await intake.question('q08').keepToMyself();
    await intake.saveAmendment.click();
    // While it is on its way, the question says the same.
    await expect(intake.saveAmendment).toBeHidden();
    await expect(intake.part('You and your hopes')).toContainText('Only I can see this');

    const readable = await readableAnswers(coach, assignmentId);
    expect(Object.keys(readable)).toContain('q31');
    expect(Object.keys(readable)).not.toContain('q08');
    const history = await coach.api.rest(
      `answer_history?select=*&assignment_id=eq.${assignmentId}`,
    );
    expect(JSON.stringify(history.body)).not.toContain(words);
    const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
    const record = new RecordPage(desk);
    const hopes = record.partOf('q08');
    await expect(hopes).toContainText(record.reads('q08', '– Not answered'), inItsOwnWords);
    await expect(desk.getByRole('main')).not.toContainText(words);
  },
);

test('what a client kept and amends for themselves leaves no mark that the coach could see', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const assignmentId = await sendIntake(coach, client, {
    q08: { value: words, visibility: 'only_me' },
  });
  const seenByCoach = () =>
    coach.api.select<object>(`form_assignments?select=*&id=eq.${assignmentId}`);
  const before = await seenByCoach();
  const intake = new IntakePage(await devices.openAs(client, `/my/intake/${assignmentId}`));
  await intake.amend('q08').click();
  await intake.question('q08').words.fill('And then my father too.');
  await intake.saveAmendment.click();
  await expect(intake.part('You and your hopes')).toContainText('And then my father too.');
  expect(await seenByCoach()).toEqual(before);
});

test('what is printed leaves out the safety section and the wish to speak alone', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await sendIntake(coach, client, { q08: words, q39: 'yes', q40: ['hurt'], q41: ['talk'] });
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
  const record = new RecordPage(desk);
  const alone = desk.getByText('Would like to speak with you alone.');
  await expect(alone).toBeVisible();
  await expect(record.part('Care and safety')).toBeVisible();
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByText(words)).toBeVisible();
  await expect(alone).toBeHidden();
  await expect(record.part('Care and safety')).toBeHidden();
});
