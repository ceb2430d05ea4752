import { CheckInPage, CheckInPlanPage, ReadCheckInPage } from './pages/check-in-pages.ts';
import { RecordPage } from './pages/coach-pages.ts';
import { checkInQuestion, onOnePage, openCheckIn, sendCheckIn } from './support/check-ins.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const path = ({ clientId }: Client) => `/coach/clients/${clientId}/check-ins/plan`;

interface Plan {
  readonly series: string;
  readonly everyWeeks: number;
  readonly isBuiltIn: boolean;
}

const planOf = ({ api }: Coach, { clientId }: Client) =>
  api.rpc<Plan>('check_in_plan', { p_client_id: clientId });

test('a coach chooses what is asked, and the next check-in asks it', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}`);
  const record = new RecordPage(desk);
  await record.menu.click();
  await record.menuItem('Check-ins').click();
  const plan = new CheckInPlanPage(desk);
  await plan.remove('Trust').click();
  await plan.add.click();
  await plan.name.fill('Playful');
  await plan.asked.fill('This week we were playful.');
  await plan.up('Playful').click();
  await plan.rhythm('Every two weeks').check();
  await expect(plan.effect).toContainText('Playful: a new line in the charts, from then on.');
  await expect(plan.effect).toContainText('Trust: not asked any more; the line so far stays.');
  await plan.save.click();
  await expect(plan.saved).toBeVisible();
  expect((await planOf(coach, client)).everyWeeks).toBe(2);

  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  const checkIn = new CheckInPage(page);
  const playful = { ...checkInQuestion('seen'), text: 'This week we were playful.' };
  await checkIn.question(playful).answer({ value: 9 });
  await expect(checkIn.question('trust').root).toBeHidden();
  await expect(checkIn.saveState).toHaveText(/^Saved/);
  await checkIn.send.click();
  await expect(checkIn.value('Playful')).toContainText('9');
  await desk.goto(`/coach/clients/${client.clientId}/timeline?show=check_ins`);
  await desk.getByRole('link', { name: /^Read the check-in/ }).click();
  await expect(new ReadCheckInPage(desk).part('At a glance')).toContainText(/Playful\s*9/);
});

test('a check-in that was begun keeps its questions', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await openCheckIn(client);
  const desk = await devices.openAs(coach, path(client));
  const plan = new CheckInPlanPage(desk);
  await plan.remove('Seen').click();
  await plan.save.click();
  await expect(plan.saved).toBeVisible();
  const page = await devices.openAs(client, '/my/check-in', onOnePage(client));
  await expect(new CheckInPage(page).question('seen').root).toBeVisible();
});

test('other words begin a new line, unless the coach says that they mean the same', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const before = (await planOf(coach, client)).series;
  const desk = await devices.openAs(coach, path(client));
  const plan = new CheckInPlanPage(desk);
  await plan.words('Heard').click();
  await plan.asked.clear();
  await plan.asked.pressSequentially('This week I was listened to.');
  await expect(plan.effect).toContainText('Heard: a changed wording begins a new line');
  await plan.meansTheSame.check();
  await plan.save.click();
  await expect(plan.saved).toBeVisible();
  expect((await planOf(coach, client)).series).toBe(before);

  // The words stay open while they are written, and after.
  await plan.asked.fill('This week somebody argued with me.');
  await plan.save.click();
  await expect.poll(async () => (await planOf(coach, client)).series).not.toBe(before);
});

test('what is missing is said at its place, and nothing is saved meanwhile', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const desk = await devices.openAs(coach, path(client));
  const plan = new CheckInPlanPage(desk);
  await plan.add.click();
  await plan.save.click();
  await expect(desk.getByText('A short name is needed')).toBeVisible();
  await plan.name.fill('Seen');
  await plan.asked.fill('Again?');
  await expect(desk.getByText('Another question has this name already.')).toBeVisible();
  expect((await planOf(coach, client)).isBuiltIn).toBe(true);
});

test('two desks that change a plan are told, and the coach goes back to what came with Attune', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const client = await newClient(coach);
  const one = await devices.openAs(coach, path(client));
  const plan = new CheckInPlanPage(one);
  await plan.remove('Trust').click();
  const other = await devices.openAs(coach, path(client));
  await new CheckInPlanPage(other).remove('Seen').click();
  await new CheckInPlanPage(other).save.click();
  await expect(new CheckInPlanPage(other).saved).toBeVisible();
  await plan.save.click();
  await expect(one.getByText('This plan was changed somewhere else in the meantime')).toBeVisible();
  await plan.keepYours.click();
  await expect(plan.saved).toBeVisible();
  await expect(plan.ask('Trust')).toBeVisible();
  await expect(plan.words('Seen')).toBeVisible();

  await plan.backToBuiltIn.click();
  await one.getByRole('alertdialog').getByRole('button', { name: 'Go back' }).click();
  await expect(plan.words('Trust')).toBeVisible();
  await expect(plan.backToBuiltIn).toBeHidden();
  expect((await planOf(coach, client)).isBuiltIn).toBe(true);
});

test('what was changed in a plan and not saved outlasts a closed tab', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const desk = await devices.openAs(coach, path(client));
  await new CheckInPlanPage(desk).remove('Trust').click();
  await expect(new CheckInPlanPage(desk).effect).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('What you changed here before is back')).toBeVisible();
  const plan = new CheckInPlanPage(desk);
  await expect(plan.ask('Trust')).toBeVisible();
  await desk.getByRole('button', { name: 'Begin from what is saved' }).click();
  await expect(plan.words('Trust')).toBeVisible();
});

test('an own question is nobody else’s, and no form to be given', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await sendCheckIn(client, { seen: 1 });
  const desk = await devices.openAs(coach, path(client));
  const plan = new CheckInPlanPage(desk);
  await plan.remove('Trust').click();
  await plan.save.click();
  await expect(plan.saved).toBeVisible();
  await desk.goto('/coach/forms');
  await expect(desk.getByRole('main').getByRole('link', { name: /check-in/i })).toHaveCount(1);
  await desk.goto(`/coach/clients/${client.clientId}/intake`);
  await expect(new RecordPage(desk).give).toBeVisible();
});
