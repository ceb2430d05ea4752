import { DoPage, LogPage, PracticePage, PracticesPage } from './pages/client-practice-pages.ts';
import { breath, logsOf, propose } from './support/assigned.ts';
import { desktop } from './support/devices.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a practice is accepted, done and written down with the keyboard alone', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await propose(coach, client, breath);
  const page = await devices.openAs(client, '/my/practices', desktop);
  const { keyboard } = page;
  const list = new PracticesPage(page);
  await list.accept(breath.title).focus();
  await keyboard.press('Enter');
  await list.practice(breath.title).focus();
  await keyboard.press('Enter');
  await new PracticePage(page).begin.focus();
  await keyboard.press('Enter');
  const doing = new DoPage(page);
  await expect(doing.step('Step 1 of 2')).toBeVisible();
  await keyboard.press('ArrowRight');
  await expect(doing.step('Step 2 of 2')).toContainText(breath.steps[1] ?? '');
  await keyboard.press('ArrowLeft');
  await expect(doing.step('Step 1 of 2')).toBeVisible();
  // The button keeps the focus from step to step.
  await doing.next.focus();
  await keyboard.press('Enter');
  await expect(doing.step('Step 2 of 2')).toBeVisible();
  await keyboard.press('Enter');
  await expect(doing.heading('That was it')).toBeFocused();
  await doing.button('Back to the last step').focus();
  await keyboard.press('Enter');
  await expect(doing.step('Step 2 of 2')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(doing.heading('That was it')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const log = new LogPage(page);
  await expect(log.title).toBeFocused();
  await log.unease('before', 0).focus();
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await expect(log.unease('before', 1)).toBeChecked();
  await log.reflection.focus();
  await keyboard.type('Quiet.');
  await expect
    .poll(async () => (await logsOf(coach, id))[0])
    .toMatchObject({ distress_before: 1, reflection: 'Quiet.' });
});
