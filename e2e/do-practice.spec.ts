import { DoPage, PracticePage } from './pages/client-practice-pages.ts';
import { accepted, logsOf, mirror } from './support/assigned.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const hug = {
  ...mirror,
  title: 'A long hug',
  steps: ['Ask, and hear a yes.', 'Hold for about three slow breaths.', 'Let go slowly.'],
  notice: 'Who let go first?',
  timers: [
    { step: 2, seconds: 20, label: 'Hold' },
    { step: 2, seconds: 60, label: 'The other side' },
  ],
  pace: { in: 4, hold: 0, out: 6 },
};

test('a practice with a timed step is done on the phone, at its own times and in its own breath', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client, hug);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  await page.clock.install();
  await new PracticePage(page).begin.click();
  const doing = new DoPage(page);
  await expect(doing.step('Step 1 of 3')).toContainText('Ask, and hear a yes.');
  await expect(doing.time).toHaveCount(0);
  await doing.next.click();

  await expect(doing.time).toHaveText('0:20');
  await expect(doing.main).toContainText('In for 4 seconds, out for 6 seconds.');
  await expect(doing.main).toContainText('Then The other side, 1 minute');
  await doing.button('Start the time').click();
  await expect(doing.breath).toHaveText('in');
  await page.clock.runFor(5_000);
  await expect(doing.time).toHaveText('0:15');
  await expect(doing.breath).toHaveText('out');
  await page.clock.runFor(15_000);
  await expect(doing.main).toContainText('The other side');
  await expect(doing.time).toHaveText('1:00');
  await page.clock.runFor(60_000);
  await expect(doing.main).toContainText('That was the time.');
  await expect(doing.breath).toHaveText('Whenever you like');

  await doing.next.click();
  await expect(doing.time).toHaveCount(0);
  await doing.next.click();
  await expect(doing.heading('That was it')).toBeFocused();
  await expect(doing.main).toContainText('Who let go first?');
  await doing.button('We tried it').click();
  await expect.poll(() => logsOf(coach, id)).toHaveLength(1);
});

test('a bell, a tremble and a voice are off until they are chosen, and then remembered here', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client, hug);
  const page = await devices.openAs(client, `/my/practices/${id}`);
  await page.evaluate(() => {
    const felt = window as unknown as { turns: number };
    felt.turns = 0;
    navigator.vibrate = () => ++felt.turns > 0;
  });
  const turns = () => page.evaluate(() => (window as unknown as { turns: number }).turns);
  await new PracticePage(page).begin.click();
  const doing = new DoPage(page);
  await doing.next.click();
  expect(await turns()).toBe(0);
  await doing.howToTell.click();
  await expect(doing.tick('A soft bell')).not.toBeChecked();
  await doing.tick('A soft bell').check();
  await doing.tick('Vibrate softly').check();
  const chosen = await turns();
  await doing.next.click();
  expect(await turns()).toBe(chosen + 1);
  await page.reload();
  await doing.howToTell.click();
  await expect(doing.tick('A soft bell')).toBeChecked();
  await expect(doing.tick('Vibrate softly')).toBeChecked();
});
