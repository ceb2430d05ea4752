import { ClientPage } from './pages/client-pages.ts';
import { RecordPage } from './pages/coach-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { expectNoFaults } from './support/axe.ts';
import { endSignIn } from './support/devices.ts';
import { assign, fill, needed, sendIntake } from './support/intake.ts';
import { addClient, invite, newClient, type Client, type Coach } from './support/people.ts';
import { expect, test } from './support/test.ts';
import { wholeIntake } from './support/whole-intake.ts';

interface Place {
  readonly path: string;
  /** Words that stand there once the page has all it shows. */
  readonly shows: string | RegExp;
}

const publicPlaces: readonly Place[] = [
  { path: '/sign-in', shows: 'Demonstration accounts' },
  { path: '/recover', shows: 'we send you a link' },
  { path: '/confirm?type=recovery&token_hash=nothing', shows: 'Go on' },
  { path: '/confirm', shows: 'This link can’t be used' },
  { path: '/join/nothing', shows: 'This invitation can’t be used' },
  { path: '/nowhere', shows: 'There is nothing at this address' },
  { path: '/tea.html', shows: 'A good pot of tea' },
];

test('the public pages', async ({ coach, devices, watch }) => {
  watch.expects(/status of 403/);
  const page = await devices.openSignedOut('/');
  const { token } = await invite(coach, await addClient(coach));
  const invitation = { path: `/join/${token}`, shows: 'Who will see what' };
  for (const { path, shows } of [...publicPlaces, invitation]) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

/** A record with everything in it, and people at every step of the way. */
async function fullHouse(coach: Coach): Promise<Client> {
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, {
    ...wholeIntake,
    q40: ['afraid'],
    q41: ['talk'],
  });
  const answer = { linkId: 'q08', value: 'Other words', state: 'answered', visibility: 'coach' };
  const [sent] = await adaeze.api.select(
    `answers?select=revision&assignment_id=eq.${assignmentId}&link_id=eq.q08`,
  );
  await adaeze.api.rpc('amend_answer', {
    p_assignment_id: assignmentId,
    p_answer: { ...answer, ...(sent as object) },
  });
  await assign(coach, await newClient(coach, { name: 'Yuki Mori' }));
  await invite(coach, await addClient(coach, { name: 'Ines Prado' }));
  const line = {
    name: 'The Night Line',
    contact: '116 123',
    locale: 'en',
    verifiedOn: '2024-01-02',
  };
  await coach.api.rest(`coaches?id=eq.${coach.userId}`, {
    method: 'PATCH',
    body: { crisis_resources: [line] },
  });
  return adaeze;
}

const coachPlaces: readonly Place[] = [
  { path: '/coach/today', shows: 'For you' },
  { path: '/coach/clients', shows: 'Yuki Mori' },
  { path: '/coach/forms', shows: 'Comes with Attune' },
  { path: '/coach/settings', shows: 'The Night Line' },
];

const recordPlaces: readonly Place[] = [
  { path: 'intake', shows: 'For the next session' },
  { path: 'details', shows: 'Agreed today' },
  { path: 'edit', shows: 'Preferred name' },
];

test('the coach’s pages', async ({ coach, devices }) => {
  await fullHouse(coach);
  const page = await devices.openAs(coach, '/coach/today');
  for (const { path, shows } of coachPlaces) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('a client’s record', async ({ coach, devices }) => {
  const { clientId } = await fullHouse(coach);
  const page = await devices.openAs(coach, '/coach/today');
  for (const { path, shows } of recordPlaces) {
    await page.goto(`/coach/clients/${clientId}/${path}`);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('what opens over the coach’s pages, and the form as the client sees it', async ({
  coach,
  devices,
}) => {
  const { clientId } = await addClient(coach);
  const page = await devices.openAs(coach, `/coach/clients/${clientId}/intake?invite=1`);
  const record = new RecordPage(page);
  await expectNoFaults(record.makeLink, 'the invitation');
  await record.makeLink.click();
  await expectNoFaults(record.link, 'the link');
  await record.done.click();
  await expect(page).toHaveURL(/\/intake$/);
  await record.menu.click();
  await expectNoFaults(record.menuItem('Archive'), 'the menu');
  await page.goto('/coach/forms');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expectNoFaults(page.getByText('This is what your client sees'), 'the form');
});

test('the coach’s first day, before there is anybody', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, '/coach/today');
  for (const path of ['/coach/today', '/coach/clients', '/coach/settings']) {
    await page.goto(path);
    await expectNoFaults(
      page.getByText(/Nothing is waiting|No one here yet|None yet/).first(),
      path,
    );
  }
});

const clientPlaces: readonly Place[] = [
  { path: '/my/today', shows: 'Next' },
  { path: '/my/more', shows: 'Privacy' },
  { path: '/my/more/intakes', shows: 'My forms' },
  { path: '/my/more/privacy', shows: 'Who looked at your record' },
  { path: '/my/more/help', shows: 'call your local emergency number' },
];

test('the client’s pages', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await assign(coach, client);
  const page = await devices.openAs(client, '/my/today');
  for (const { path, shows } of clientPlaces) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('the intake, part by part, its review and what was sent', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  await expect(intake.heading('Welcome and consent')).toBeVisible();
  await intake.question('q01').option(false).check();
  await expectNoFaults(intake.question('q01').option(false), 'a refused consent');
  await intake.question('q01').option(true).check();
  await intake.goTo('Care and safety');
  await intake.question('q39').option('yes').check();
  await intake.question('q42').option('yes').check();
  await intake.question('q40').option('hurt').check();
  await expectNoFaults(intake.question('q42').crisisPanel, 'care and safety');
  await intake.onward.click();
  await intake.onward.click();
  await expectNoFaults(intake.heading('Look it over'), 'the review');
});

test('every kind of question, answered and left out, and an intake that is sent', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const assignmentId = await sendIntake(coach, client, wholeIntake);
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  await intake.amend('q08').click();
  await expectNoFaults(intake.saveAmendment, 'an amendment');
  const other = await newClient(coach, { name: 'Yuki Mori' });
  const open = await assign(coach, other);
  const hand = await devices.openAs(other, `/my/intake/${open}`);
  const form = new IntakePage(hand);
  await form.goTo('What has come between');
  await form.question('q18').sayItLive.click();
  await form.question('q16').option('work').check();
  await form.question('q20').seenBy.click();
  await expectNoFaults(
    form.question('q20').root.getByRole('radio', { name: /^Only me/ }),
    'what has come between',
  );
  await expect(new ClientPage(hand).quickExit).toBeVisible();
});

test('what can come between: a conflict, the sign-in asked for again, the last question, thanks', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await fill(client, assignmentId, needed);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  const { words, conflict } = intake.question('q08');
  await expect(words).toBeVisible();
  await fill(client, assignmentId, { q08: 'From the tablet.' });
  await words.fill('From the phone.');
  await expectNoFaults(conflict, 'the conflict');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(conflict).toBeHidden();
  await expect(intake.saveState).toHaveText(/^Saved/);

  await endSignIn(page, client);
  await words.fill('From the phone, later.');
  const shell = new ClientPage(page);
  await expectNoFaults(shell.resume, 'the sign-in');
  await shell.signInAgain(client);
  await expect(intake.saveState).toHaveText(/^Saved/);

  for (const part of ['Your relationship', 'What has come between', 'Talking and trust']) {
    await intake.onward.click();
    await expect(intake.heading(part)).toBeVisible();
    if (part === 'What has come between') await intake.openPart.click();
  }
  await intake.onward.click();
  await expectNoFaults(
    page.getByRole('button', { name: 'Leave it for later' }),
    'the announcement',
  );
  await page.getByRole('button', { name: 'Leave it for later' }).click();
  await page.getByRole('button', { name: 'Leave it for later' }).click();
  await intake.onward.click();
  await intake.toSend.click();
  await expectNoFaults(intake.sendDialog, 'the last question');
  await intake.sendDialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expectNoFaults(intake.thanks, 'thanks');
});
