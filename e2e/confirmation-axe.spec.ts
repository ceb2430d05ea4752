import { ConfirmPage, InvitationsPage, JoinPage } from './pages/door-pages.ts';
import { axeFaults } from './support/axe.ts';
import { confirmedCoach, confirms, joinsAnew, waiting } from './support/confirming.ts';
import { startOwnSite } from './support/own-site.ts';
import { addClient, invite } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('the pages on the way to a confirmed account have no fault that axe finds', async ({
  devices,
  watch,
}) => {
  test.slow();
  watch.expects(/status of 42[29]/);
  const own = await startOwnSite({ confirmEmail: true });
  const coach = await confirmedCoach(own);
  const other = await confirmedCoach(own, 'Tomas Lind');
  const { invited, join } = await waiting(devices, coach);
  expect(await axeFaults(join.page), 'look in your mail').toEqual([]);
  const toOther = await addClient(other, invited);
  await joinsAnew(devices, other, toOther);

  await own.sql(
    `update public.invitations set revoked_at = now() where email = '${invited.email}'`,
  );
  const page = await confirms(devices, invited);
  const confirm = new ConfirmPage(page);
  await expect(confirm.choose).toBeVisible();
  expect(await axeFaults(page), 'choose your password').toEqual([]);
  await confirm.password.fill(invited.password);
  await confirm.keep.click();
  const invitations = new InvitationsPage(page);
  await expect(invitations.noCoach).toBeVisible();
  expect(await axeFaults(page), 'no coach yet').toEqual([]);

  const { token } = await invite(other, toOther);
  await invitations.lookAgain.click();
  await expect(invitations.acceptOf('Tomas Lind')).toBeVisible();
  expect(await axeFaults(page), 'who invites').toEqual([]);
  await page.goto(`${own.url}/join/${token}`);
  await expect(new JoinPage(page).accept).toBeVisible();
  expect(await axeFaults(page), 'an invitation while signed in').toEqual([]);
  await own.stop();
});
