import { ConfirmPage, InvitationsPage, JoinPage } from './pages/door-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { confirmedCoach, confirms, joinsAnew, waiting } from './support/confirming.ts';
import { type OwnSite, startOwnSite } from './support/own-site.ts';
import { addClient, invite, type Person } from './support/people.ts';
import { test } from './support/test.ts';

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
  await expectNoFaults(join.mailed, 'look in your mail');
  await joinsAnew(devices, other, await addClient(other, invited));
  const page = await confirms(devices, invited);
  await expectNoFaults(new ConfirmPage(page).choose, 'choose your password');
});

test('the pages of an account without a coach have no fault that axe finds', async ({
  devices,
}) => {
  const coach = await confirmedCoach(own);
  const { invited } = await waiting(devices, coach);
  await allAreTakenBack(invited);
  const page = await confirms(devices, invited);
  const invitations = new InvitationsPage(page);
  await expectNoFaults(invitations.noCoach, 'no coach yet');
  const { token } = await invite(coach, invited);
  await invitations.lookAgain.click();
  await expectNoFaults(invitations.acceptOf('Noor Haddad'), 'who invites');
  await page.goto(`${own.url}/join/${token}`);
  await expectNoFaults(new JoinPage(page).accept, 'an invitation while signed in');
});
