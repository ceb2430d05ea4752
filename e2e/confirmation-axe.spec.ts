import { ConfirmPage, InvitationsPage, JoinPage } from './pages/door-pages.ts';
import { axeFaults } from './support/axe.ts';
import { confirmedCoach, confirms, joinsAnew, waiting } from './support/confirming.ts';
import { type OwnSite, startOwnSite } from './support/own-site.ts';
import { addClient, invite, type Person } from './support/people.ts';
import { expect, test } from './support/test.ts';

let own: OwnSite;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // A machine that is busy takes its time to begin.
  test.setTimeout(120_000);
  own = await startOwnSite({ confirmEmail: true });
});
test.afterAll(() => own.stop());
test.beforeEach(() => {
  test.slow();
});

const allAreTakenBack = ({ email }: Person): Promise<void> =>
  own.sql(`update public.invitations set revoked_at = now() where email = '${email}'`);

test('the pages between joining and a password have no fault that axe finds', async ({
  devices,
  watch,
}) => {
  watch.expects(/status of 42[29]/);
  const coach = await confirmedCoach(own);
  const other = await confirmedCoach(own, 'Tomas Lind');
  const { invited, join } = await waiting(devices, coach);
  expect(await axeFaults(join.page), 'look in your mail').toEqual([]);
  await joinsAnew(devices, other, await addClient(other, invited));
  const page = await confirms(devices, invited);
  await expect(new ConfirmPage(page).choose).toBeVisible();
  expect(await axeFaults(page), 'choose your password').toEqual([]);
});

test('the pages of an account without a coach have no fault that axe finds', async ({
  devices,
}) => {
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  await allAreTakenBack(invited);
  const page = await confirms(devices, invited);
  const invitations = new InvitationsPage(page);
  await expect(invitations.noCoach).toBeVisible();
  expect(await axeFaults(page), 'no coach yet').toEqual([]);
  const { token } = await invite(coach, invited);
  await invitations.lookAgain.click();
  await expect(invitations.acceptOf('Noor Haddad')).toBeVisible();
  expect(await axeFaults(page), 'who invites').toEqual([]);
  await page.goto(`${own.url}/join/${token}`);
  await expect(new JoinPage(page).accept).toBeVisible();
  expect(await axeFaults(page), 'an invitation while signed in').toEqual([]);
});
