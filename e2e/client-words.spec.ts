import { expectNoFaults } from './support/axe.ts';
import { reply, tabOf, tried } from './support/assigning.ts';
import { desktop, phone } from './support/devices.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a win is written down from Today, shown or kept, and deleted', async ({ coach, devices }) => {
  const client = await newClient(coach);
  const readable = () => coach.api.select<{ words: string }>('noted_wins?select=words');
  const hand = await devices.openAs(client, '/my/today', phone);
  await hand.getByRole('link', { name: 'Write down a small win' }).tap();
  const words = hand.getByRole('textbox', { name: 'A small good moment' });
  await words.fill('Tea in the sun, and nobody spoke.');
  await hand.getByRole('button', { name: 'Write it down' }).tap();
  const win = hand.getByRole('listitem').filter({ hasText: 'Tea in the sun' });
  await expect(win).toBeVisible();
  await expect(words).toHaveValue('');
  expect(await readable()).toEqual([{ words: 'Tea in the sun, and nobody spoke.' }]);

  await win.getByRole('button', { name: /can see this$/ }).tap();
  await win.getByRole('radio', { name: /^Only me/ }).check();
  await expect(win.getByRole('figure')).toContainText('Only you');
  expect(await readable()).toEqual([]);
  await expectNoFaults(win, 'small wins');

  await win.getByRole('button', { name: /^Delete/ }).click();
  await hand.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(hand.getByText('Room for the first one')).toBeVisible();
  expect(await client.api.select('noted_wins?select=words')).toEqual([]);
});

test('an answer of the coach is thanked for by one press, and the coach reads it', async ({
  coach,
  devices,
}) => {
  const { client, practice, id, reflection } = await tried(coach);
  await reply(coach, id, 'How did the third breath feel?');
  const hand = await devices.openAs(client, `/my/practices/${practice}`, phone);
  await hand.getByRole('link', { name: reflection }).tap();
  const answer = hand.getByRole('region', { name: 'Your coach answered' });
  await answer.getByRole('button', { name: 'Thank you' }).tap();
  await expect(answer.getByRole('button', { name: 'Take it back' })).toBeVisible();
  await expectNoFaults(answer, 'a reply that was thanked for');

  const desk = await devices.openAs(coach, `${tabOf(client)}?shown=${practice}`, desktop);
  await expect(desk.getByRole('main')).toContainText(/To your answer\s*Thank you/);

  await answer.getByRole('button', { name: 'Take it back' }).click();
  await answer.getByRole('button', { name: 'Write a few words' }).click();
  await answer.getByRole('textbox', { name: 'To your coach' }).fill('Warm, like a hand.');
  await answer.getByRole('button', { name: 'Send' }).click();
  await expect(answer).toContainText('Warm, like a hand.');
  await desk.reload();
  await expect(desk.getByRole('main')).toContainText('Warm, like a hand.');
});

test('wins, reflections and topics are read back in one place', async ({ coach, devices }) => {
  const { client, reflection } = await tried(coach, { win: 'We laughed.' });
  const topic = { p_client_id: client.clientId, p_words: 'About nights' };
  await client.api.rpc('bring_topic', { ...topic, p_request_id: crypto.randomUUID() });
  const hand = await devices.openAs(client, '/my/more', phone);
  await hand.getByRole('link', { name: 'What you wrote' }).tap();
  const main = hand.getByRole('main');
  const kinds = main.getByRole('navigation', { name: 'What you wrote' });
  await expect(main).toContainText('We laughed.');
  await kinds.getByRole('link', { name: 'Reflections' }).tap();
  await expect(main).toContainText(reflection);
  await expectNoFaults(main.getByText(reflection), 'reflections');
  await kinds.getByRole('link', { name: 'Topics' }).tap();
  await expect(main).toContainText('About nights');
  await kinds.getByRole('link', { name: 'Reflections' }).click();
  await main.getByRole('link', { name: reflection }).click();
  await expect(hand.getByRole('textbox', { name: 'What stays with you?' })).toHaveValue(reflection);
});
