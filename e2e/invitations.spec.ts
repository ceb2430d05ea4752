import type { Page } from '@playwright/test';
import { ConfirmPage, JoinPage, RecoverPage, SignInPage } from './pages/door-pages.ts';
import { type Devices, phone } from './support/devices.ts';
import { mailTo } from './support/mail.ts';
import { startOwnSite } from './support/own-site.ts';
import {
  addClient,
  invite,
  inviteCoach,
  newClient,
  newCoach,
  signedIn,
  somebody,
  tryToSignUp,
} from './support/people.ts';
import { confirmingSite, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The browser writes the refusal into its console. */
const refusal = /status of (403|500)/;

const open = (devices: Devices, token: string, site?: Site): Promise<Page> =>
  devices.openSignedOut(`${site?.url ?? ''}/join/${token}`, phone);

test('a wrong, a used, a revoked and a replaced invitation look the same', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(refusal);
  const used = await addClient(coach);
  const { token: usedToken } = await invite(coach, used);
  await tryToSignUp(used, usedToken);
  const revoked = await invite(coach, await addClient(coach));
  await coach.api.rpc('revoke_invitation', { p_invitation_id: revoked.invitation_id });
  const again = await addClient(coach);
  const replaced = await invite(coach, again);
  const newest = await invite(coach, again);

  const seen = new Set<string>();
  for (const token of ['nobody-ever-made-this', usedToken, revoked.token, replaced.token]) {
    const page = await open(devices, token);
    await expect(new JoinPage(page).refused).toBeVisible();
    seen.add(await page.getByRole('main').innerText());
    seen.add(await page.title());
  }
  expect(seen.size, 'one page and one title').toBe(2);
  const good = await open(devices, newest.token);
  await expect(new JoinPage(good).heading(`${coach.name} invites you`)).toBeVisible();
});

test('an expired invitation looks like every other that cannot be used', async ({
  devices,
  watch,
}) => {
  watch.expects(refusal);
  const own = await startOwnSite();
  const coach = await newCoach('Noor Haddad', own);
  const client = await addClient(coach);
  const { token } = await invite(coach, client);
  await own.sql(`update public.invitations set expires_at = now() - interval '1 second'`);
  const page = await open(devices, token, own);
  await expect(new JoinPage(page).refused).toBeVisible();
  expect((await tryToSignUp(client, token)).status).toBeGreaterThanOrEqual(400);
  await own.stop();
});

test('an invitation taken by another e-mail address is refused and keeps what was typed', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(refusal);
  const client = await addClient(coach);
  const { token } = await invite(coach, client);
  const page = await open(devices, token);
  const join = new JoinPage(page);
  await join.joinAs(somebody('A Stranger'));
  await expect(join.notice).toContainText('does not match the invitation');
  await expect(join.name).toHaveValue('A Stranger');
  // It is still good for the person it was meant for.
  await join.joinAs(client);
  await expect(page).toHaveURL(/\/my\//);
});

test('an Auth that is down is not called a bad invitation', async ({ coach, devices, watch }) => {
  watch.expects(/status of 500/);
  const invited = await addClient(coach);
  const { token } = await invite(coach, invited);
  const page = await open(devices, token);
  await page.route('**/auth/v1/signup*', (route) =>
    route.fulfill({ status: 500, json: { code: 500, error_code: 'unexpected_failure', msg: 'x' } }),
  );
  const join = new JoinPage(page);
  await join.joinAs(invited);
  await expect(join.notice).toContainText('went wrong on our side');
  await expect(join.name).toHaveValue(invited.name);
});

test('of two sign-ups that race for one invitation, one comes in', async ({ coach }) => {
  const client = await addClient(coach);
  const { token } = await invite(coach, client);
  const [one, two] = await Promise.all([tryToSignUp(client, token), tryToSignUp(client, token)]);
  const statuses = [one.status, two.status].sort((a, b) => a - b);
  expect(statuses[0]).toBe(200);
  expect(statuses[1]).toBeGreaterThanOrEqual(400);
  const replay = await tryToSignUp({ ...client, email: `second.${client.email}` }, token);
  expect(replay.status).toBeGreaterThanOrEqual(400);
});

test('nobody makes an account without an invitation, whatever they say of themselves', async ({
  coach,
}) => {
  const stranger = somebody('A Stranger', coach.site);
  for (const invitation of ['', 'guessed']) {
    const reply = await tryToSignUp(stranger, invitation);
    expect(reply.status).toBeGreaterThanOrEqual(400);
  }
});

test('a coach invited by the operator joins as a coach', async ({ devices }) => {
  const person = somebody('Tomas Lind');
  const page = await open(devices, await inviteCoach(person));
  const join = new JoinPage(page);
  await expect(join.heading('Welcome, coach')).toBeVisible();
  await join.joinAs(person);
  await expect(page).toHaveURL(/\/coach\/today$/);
});

test('a client of one coach joins another coach with the account they have', async ({
  coach,
  devices,
}) => {
  const adaeze = await newClient(coach);
  const second = await newCoach('Tomas Lind');
  const { token } = await invite(second, await addClient(second, adaeze));
  const page = await open(devices, token);
  await new JoinPage(page).joinWithAccount(adaeze);
  await expect(page).toHaveURL(/\/my\//);
  const records = await adaeze.api.rpc<{ coach_name: string }[]>('my_records');
  expect(records.map((one) => one.coach_name).sort()).toEqual(['Noor Haddad', 'Tomas Lind']);
});

test('where addresses are confirmed by mail, the link in the mail lets a new client in', async ({
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const { coach, client, token } = await invitedWhereMailConfirms(devices);
  const page = await open(devices, token, confirmingSite);
  const join = new JoinPage(page);
  await join.joinAs(client);
  await expect(join.heading('Look in your mail')).toBeVisible();
  // Until then the account is nobody's: the coach's client is not linked.
  const before = await coach.api.rpc<{ linked: boolean }[]>('list_clients');
  expect(before.map((one) => one.linked)).toEqual([false]);

  const mail = await mailTo(client);
  expect(mail.subject).toBe('Please confirm your address');
  expect(mail.html).not.toContain(coach.name);
  await page.goto(mail.link);
  await new ConfirmPage(page).comeIn.click();
  await expect(page).toHaveURL(/\/my\/today$/);
  const after = await coach.api.rpc<{ linked: boolean }[]>('list_clients');
  expect(after.map((one) => one.linked)).toEqual([true]);

  const second = await devices.openSignedOut(mail.link, phone);
  await new ConfirmPage(second).comeIn.click();
  await expect(new ConfirmPage(second).dead).toBeVisible();
});

/** A coach who came in by mail as well, with one invited client. */
async function invitedWhereMailConfirms(devices: Devices) {
  const person = somebody('Noor Haddad', confirmingSite);
  const page = await open(devices, await inviteCoach(person), confirmingSite);
  await new JoinPage(page).joinAs(person);
  await page.goto((await mailTo(person)).link);
  await new ConfirmPage(page).comeIn.click();
  await expect(page).toHaveURL(/\/coach\/today$/);
  const coach = await signedIn(person, 'coach');
  const client = await addClient(coach);
  const { token } = await invite(coach, client);
  return { coach, client, token };
}

test('a forgotten password is replaced through a mail that says nothing', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 40[0-9]/);
  const page = await devices.openSignedOut('/recover', phone);
  const recover = new RecoverPage(page);
  await recover.email.fill(coach.email);
  await recover.sendLink.click();
  await expect(recover.sent).toBeVisible();

  const mail = await mailTo(coach);
  expect(mail.subject).toBe('A new password');
  await page.goto(mail.link);
  const confirm = new ConfirmPage(page);
  await confirm.goOn.click();
  await confirm.newPassword.fill('another walk by the river');
  await confirm.keep.click();
  await expect(page).toHaveURL(/\/coach\/today$/);

  const later = new SignInPage(await devices.openSignedOut('/sign-in'));
  await later.signIn(coach);
  await expect(later.notice).toContainText('don’t match');
  await later.signIn({ ...coach, password: 'another walk by the river' });
  await expect(later.page).toHaveURL(/\/coach\/today$/);
});

test('asking for a new password tells nobody who has an account', async ({ coach, devices }) => {
  const said = new Set<string>();
  for (const person of [coach, somebody('Nobody')]) {
    const page = await devices.openSignedOut('/recover', phone);
    const recover = new RecoverPage(page);
    await recover.email.fill(person.email);
    await recover.pressed(recover.sendLink);
    await expect(recover.sent).toBeVisible();
    said.add((await page.getByRole('main').innerText()).replace(person.email, ''));
  }
  expect(said.size).toBe(1);
});
