import { RecordPracticesPage, Reflection, FollowingPage } from './pages/practice-pages.ts';
import { answer, propose, standing } from './support/assigned.ts';
import { tabOf, logOf, tried } from './support/assigning.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('of two windows one answers; the other is told, and keeps its words', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const { client, id } = await tried(coach);
  const desk = await devices.openAs(coach, tabOf(client));
  const tablet = await devices.openAs(coach, '/coach/practices/following');
  const [one, other] = [
    new Reflection(new RecordPracticesPage(desk).card('Mirror listening')),
    new Reflection(new FollowingPage(tablet).toRead),
  ];
  await one.answer.click();
  await one.words.fill('From the desk.');
  await other.reply('From the tablet.');
  await expect(other.within).toContainText('Your answer');
  await one.send.click();
  await expect(desk.getByText('It was answered already, perhaps in another window')).toBeVisible();
  await expect(one.within).toContainText('From the tablet.');
  await expect(one.within).toContainText('From the desk.');
  expect((await logOf(client, id))?.reply).toBe('From the tablet.');
  await desk.getByRole('button', { name: 'Discard it' }).click();
  await expect(one.within).not.toContainText('From the desk.');
});

test('a practice that the client accepts meanwhile is not taken back unseen', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const client = await newClient(coach);
  const id = await propose(coach, client);
  const page = await devices.openAs(coach, tabOf(client));
  const tab = new RecordPracticesPage(page);
  await tab.takeBack('Mirror listening').click();
  await expect(tab.confirm).toContainText('What was written of it stays.');
  await answer(client, id, 'accept');
  await tab.say('Take it back');
  await expect(page.getByRole('alert')).toContainText('it was changed in the meantime');
  await expect(page.getByRole('alert')).toContainText('It is now: accepted');
  await expect(tab.card('Mirror listening')).toContainText('Accepted');
  expect((await standing(client, id))?.status).toBe('accepted');

  await tab.takeBack('Mirror listening').click();
  await tab.say('Take it back');
  await expect(page.getByText('No practice yet')).toBeVisible();
  await tab.older.click();
  await expect(tab.olderRows.filter({ hasText: 'Mirror listening' })).toContainText('Taken back');
  expect(await standing(client, id)).toBeUndefined();
});

test('of fifty that take back and accept at once, one side wins and the other is told', async ({
  coach,
}) => {
  const client = await newClient(coach);
  const id = await propose(coach, client);
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_one, nr) =>
      nr % 2 === 0
        ? coach.api.tryRpc('withdraw_practice', { p_practice_id: id, p_revision: 1 })
        : client.api.tryRpc('answer_practice', {
            p_practice_id: id,
            p_revision: 1,
            p_answer: 'accept',
          }),
    ),
  );
  const went = (side: number) =>
    replies.filter(({ status }, nr) => nr % 2 === side && status < 400).length;
  const [withdrawn, acceptedTimes] = [went(0), went(1)];
  expect([withdrawn, acceptedTimes].sort()).toEqual([0, 25]);
  expect((await standing(coach, id))?.status).toBe(withdrawn > 0 ? 'withdrawn' : 'accepted');
  const refusals = new Set(replies.filter(({ status }) => status >= 400).map(({ code }) => code));
  expect([...refusals].every((code) => ['AT002', 'AT007', 'AT022'].includes(code ?? ''))).toBe(
    true,
  );
});
