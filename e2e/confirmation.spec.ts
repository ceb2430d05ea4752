import {
  ConfirmPage,
  InvitationsPage,
  JoinPage,
  RecoverPage,
  SignInPage,
} from './pages/door-pages.ts';
import { confirmedCoach, confirms, joinsAnew, waiting } from './support/confirming.ts';
import { phone } from './support/devices.ts';
import { mailTo } from './support/mail.ts';
import { type OwnSite, startOwnSite } from './support/own-site.ts';
import { addClient, type Coach, invite, type Person, signedIn } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** One back end for all of them, where an address is confirmed by mail and time can be put forward. */
let own: OwnSite;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // A machine that is busy takes its time to begin.
  test.setTimeout(120_000);
  own = await startOwnSite({ confirmEmail: true });
});
test.afterAll(() => own.stop());

const anHourPasses = ({ email }: Person): Promise<void> =>
  own.sql(
    `update auth.users set created_at = created_at - interval '59 minutes',
       confirmation_sent_at = confirmation_sent_at - interval '59 minutes' where email = '${email}'`,
  );

const coachesOf = async (person: Person): Promise<string[]> => {
  const { api } = await signedIn(person, 'client');
  const records = await api.rpc<{ coach_name: string }[]>('my_records');
  return records.map((one) => one.coach_name).sort();
};

const isLinked = async (coach: Coach): Promise<boolean[]> =>
  (await coach.api.rpc<{ linked: boolean }[]>('list_clients')).map((one) => one.linked);

test('the mail is lost, the coach invites anew, and the client who joins again comes to that coach with the password they choose', async ({
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  const lost = await mailTo(invited);
  await anHourPasses(invited);
  await joinsAnew(devices, coach, invited, 'what-i-typed-the-second-time');
  await expect.poll(async () => (await mailTo(invited)).link).not.toBe(lost.link);

  const page = await confirms(devices, invited);
  const confirm = new ConfirmPage(page);
  await expect(confirm.choose).toBeVisible();
  await confirm.password.fill('what-counts-from-now-on');
  await confirm.keep.click();
  await expect(page).toHaveURL(/\/my\/today$/);
  expect(await isLinked(coach)).toEqual([true]);
  expect(await coachesOf({ ...invited, password: 'what-counts-from-now-on' })).toEqual([
    'Noor Haddad',
  ]);

  const old = await devices.openSignedOut(lost.link, phone);
  await new ConfirmPage(old).comeIn.click();
  await expect(new ConfirmPage(old).dead).toBeVisible();
});

test('who joins again within a minute is told that the mail is on its way, and has it sent again after that', async ({
  devices,
  watch,
}) => {
  // 429 for the second mail, 422 for a password that Auth has already.
  watch.expects(/status of 42[29]/);
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  const { page } = await joinsAnew(devices, coach, invited, 'what-i-typed-the-second-time');
  await expect(page.getByText('It can be sent once more in a minute')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();

  const again = await confirms(devices, invited);
  const confirm = new ConfirmPage(again);
  // The one of the two that Auth has kept may be kept as well.
  await confirm.password.fill(invited.password);
  await confirm.keep.click();
  await expect(again).toHaveURL(/\/my\/today$/);
  expect(await coachesOf(invited)).toEqual(['Noor Haddad']);
});

test('a mail can be sent again from the page that waits for it', async ({ devices }) => {
  const coach = await confirmedCoach(own);
  const invited = await addClient(coach);
  const { token } = await invite(coach, invited);
  const page = await (await devices.take(phone)).newPage();
  await page.clock.install();
  await page.goto(`${own.url}/join/${token}`);
  const join = new JoinPage(page);
  await join.joinAs(invited);
  await expect(join.mailed).toBeVisible();
  const first = await mailTo(invited);
  await anHourPasses(invited);
  await page.clock.runFor('01:05');
  await page.getByRole('button', { name: 'Send it again' }).click();
  await expect.poll(async () => (await mailTo(invited)).link).not.toBe(first.link);
});

test('who confirms after the time of the invitation has joined all the same', async ({
  devices,
}) => {
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  await own.sql(
    `update public.invitations set expires_at = now() - interval '1 day' where email = '${invited.email}'`,
  );
  await expect(await confirms(devices, invited)).toHaveURL(/\/my\/today$/);
  expect(await isLinked(coach)).toEqual([true]);
});

test('who confirms after the time of the mail asks for another, chooses a password and has joined', async ({
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  await anHourPasses(invited);
  await anHourPasses(invited);
  const page = await confirms(devices, invited);
  await expect(new ConfirmPage(page).dead).toBeVisible();
  await page.getByRole('link', { name: 'Ask for a new link' }).click();
  const recover = new RecoverPage(page);
  await recover.email.fill(invited.email);
  await recover.sendLink.click();
  await expect(recover.sent).toBeVisible();

  await page.goto((await mailTo(invited)).link);
  const confirm = new ConfirmPage(page);
  await confirm.goOn.click();
  await confirm.newPassword.fill('what-counts-from-now-on');
  await confirm.keep.click();
  await expect(page).toHaveURL(/\/my\/today$/);
  expect(await isLinked(coach)).toEqual([true]);
});

test('an invitation taken back before it is confirmed leaves an account that says what it waits for', async ({
  devices,
}) => {
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  const [open] = await coach.api.select<{ id: string }>('invitations?select=id');
  await coach.api.rpc('revoke_invitation', { p_invitation_id: open?.id });

  const page = await confirms(devices, invited);
  const invitations = new InvitationsPage(page);
  await expect(invitations.noCoach).toBeVisible();
  await page.goto(`${own.url}/my/practices`);
  await expect(invitations.noCoach).toBeVisible();
  await invite(coach, invited);
  await invitations.lookAgain.click();
  await invitations.acceptOf('Noor Haddad').click();
  await expect(page).toHaveURL(/\/my\/today$/);
  expect(await isLinked(coach)).toEqual([true]);
});

test('a new invitation opened while signed in is accepted with that account', async ({
  devices,
}) => {
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  await coach.api.rest(`clients?id=eq.${invited.clientId}`, {
    method: 'PATCH',
    body: { email: `new.${invited.email}` },
  });
  const page = await confirms(devices, invited);
  await expect(new InvitationsPage(page).noCoach).toBeVisible();

  await coach.api.rest(`clients?id=eq.${invited.clientId}`, {
    method: 'PATCH',
    body: { email: invited.email },
  });
  const { token } = await invite(coach, invited);
  await page.goto(`${own.url}/join/${token}`);
  await new JoinPage(page).accept.click();
  await expect(page).toHaveURL(/\/my\/today$/);
  expect(await isLinked(coach)).toEqual([true]);
});

test('a coach who is removed before the client confirms is nobody’s coach', async ({ devices }) => {
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  await own.sql(`update public.coaches set removed_at = now() where id = '${coach.userId}'`);
  const page = await confirms(devices, invited);
  await expect(new InvitationsPage(page).noCoach).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test('a client whom two coaches invite comes to the one they joined and is asked about the other', async ({
  devices,
  watch,
}) => {
  // 429 for the second mail, 422 for a password that Auth has already.
  watch.expects(/status of 42[29]/);
  const coach = await confirmedCoach(own);
  const other = await confirmedCoach(own, 'Tomas Lind');
  const { invited } = await waiting(devices, coach);
  await joinsAnew(devices, other, await addClient(other, invited));

  const page = await confirms(devices, invited);
  const confirm = new ConfirmPage(page);
  await confirm.password.fill(invited.password);
  await confirm.keep.click();
  await expect(new InvitationsPage(page).heading('You are invited')).toBeVisible();
  expect(await isLinked(coach)).toEqual([true]);
  expect(await isLinked(other)).toEqual([false]);
  await new InvitationsPage(page).acceptOf('Tomas Lind').click();
  await expect(page).toHaveURL(/\/my\/today$/);
  expect(await coachesOf(invited)).toEqual(['Noor Haddad', 'Tomas Lind']);
});

test('joining says the same of an address that has an account, and leads into it', async ({
  devices,
}) => {
  const coach = await confirmedCoach(own);
  const other = await confirmedCoach(own, 'Tomas Lind');
  const { invited, join } = await waiting(devices, coach);
  const ofNew = await join.page.getByRole('main').innerText();
  await confirms(devices, invited).then((page) => expect(page).toHaveURL(/\/my\/today$/));

  const again = await joinsAnew(devices, other, await addClient(other, invited));
  expect(await again.page.getByRole('main').innerText()).toBe(ofNew);
  await again.joinWithAccount(invited);
  await expect(again.page).toHaveURL(/\/my\/today$/);
  expect(await coachesOf(invited)).toEqual(['Noor Haddad', 'Tomas Lind']);
});

test('who signs in before confirming is told how to get another mail', async ({
  devices,
  watch,
}) => {
  watch.expects(/status of 400/);
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  const signIn = new SignInPage(await devices.openSignedOut(`${own.url}/sign-in`, phone));
  await signIn.signIn(invited);
  await expect(signIn.notice).toContainText('is not confirmed yet');
  await signIn.notice.getByRole('link', { name: 'Ask for a new password' }).click();
  await expect(signIn.page).toHaveURL(/\/recover$/);
});
