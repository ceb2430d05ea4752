import { IntakePage } from './pages/intake-page.ts';
import { desktop } from './support/devices.ts';
import { assign, readableAnswers } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a part of the intake is answered with the keyboard alone', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`, desktop);
  const intake = new IntakePage(page);
  const { keyboard } = page;
  await expect(intake.heading('Welcome and consent')).toBeVisible();
  await page.getByRole('link', { name: 'Back to Today' }).focus();
  for (const linkId of ['q01', 'q02']) {
    await keyboard.press('Tab');
    await expect(intake.question(linkId).option(true)).toBeFocused();
    await keyboard.press('Space');
  }
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await expect(intake.question('q03').option(false)).toBeChecked();
  await intake.onward.focus();
  await keyboard.press('Enter');
  // The heading of the next part has the focus, so that Tab goes on from there.
  await expect(intake.heading('You and your hopes')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Ada');
  await expect
    .poll(async () => (await readableAnswers(client, assignmentId))['q06']?.value)
    .toBe('Ada');
});
