import type { Locator } from '@playwright/test';
import { ConfirmPage, JoinPage, RecoverPage, SignInPage } from './pages/door-pages.ts';
import { phone } from './support/devices.ts';
import { mailTo } from './support/mail.ts';
import { addClient, invite } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** As some browsers and password managers do: the text stands there, and nobody was told. */
const fillSilently = (field: Locator, text: string): Promise<void> =>
  field.evaluate((one: HTMLInputElement, value) => {
    one.value = value;
  }, text);

test('what a browser fills in without a word is taken: joining, a new password, signing in', async ({
  coach,
  devices,
}) => {
  const invited = await addClient(coach);
  const { token } = await invite(coach, invited);
  const page = await devices.openSignedOut(`/join/${token}`, phone);
  const join = new JoinPage(page);
  await expect(join.join).toBeVisible();
  await fillSilently(join.name, invited.name);
  // A mark that nobody sees comes along with what was copied from a mail.
  await fillSilently(join.email, `mailto:${invited.email}\u200b`);
  await fillSilently(join.password, invited.password);
  await join.join.click();
  await expect(page).toHaveURL(/\/my\/today$/);

  const other = await devices.openSignedOut('/recover', phone);
  const recover = new RecoverPage(other);
  await fillSilently(recover.email, `${invited.email}\u200e`);
  await recover.sendLink.click();
  await expect(recover.sent).toBeVisible();
  await other.goto((await mailTo(invited)).link);
  const confirm = new ConfirmPage(other);
  await confirm.goOn.click();
  await expect(confirm.newPassword).toBeVisible();
  await fillSilently(confirm.newPassword, 'read-from-the-field');
  await confirm.keep.click();
  await expect(other).toHaveURL(/\/my\/today$/);

  const third = await devices.openSignedOut('/sign-in', phone);
  const door = new SignInPage(third);
  await fillSilently(door.email, invited.email);
  await fillSilently(door.password, 'read-from-the-field');
  await door.enter.click();
  await expect(third).toHaveURL(/\/my\/today$/);
});
