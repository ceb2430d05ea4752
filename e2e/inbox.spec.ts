import { randomUUID } from 'node:crypto';
import { CoachTodayPage } from './pages/coach-pages.ts';
import { tried } from './support/assigning.ts';
import { expect, test } from './support/test.ts';

test('a line of the inbox is done or put off where it stands, by pointer and by keys, and undone', async ({
  coach,
  devices,
}) => {
  const { client, reflection } = await tried(coach);
  await client.api.rpc('bring_topic', {
    p_request_id: randomUUID(),
    p_client_id: client.clientId,
    p_words: 'My mother is coming.',
  });
  const page = await devices.openAs(coach, '/coach/today');
  const lines = new CoachTodayPage(page).list('For you').getByRole('listitem');
  await expect(lines).toHaveCount(2);
  const topic = lines.filter({ hasText: 'My mother is coming.' });
  const log = lines.filter({ hasText: reflection });
  const spoken = async () =>
    (await coach.api.select<{ spoken: boolean }>('topics?select=spoken'))[0]?.spoken;

  await topic.getByRole('button', { name: /^Spoken about/ }).click();
  await expect(topic).toHaveCount(0);
  await expect.poll(spoken).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(topic).toHaveCount(1);
  await expect.poll(spoken).toBe(false);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await expect(topic.getByRole('link')).toBeFocused();
  await page.keyboard.press('l');
  await expect(topic).toHaveCount(0);
  await expect(log.getByRole('link')).toBeFocused();
  await page.keyboard.press('e');
  await expect(log).toHaveCount(0);
  await expect
    .poll(async () =>
      (
        await coach.api.select<{ coach_read_at: string | null }>(
          'practice_logs?select=coach_read_at',
        )
      ).map(({ coach_read_at }) => coach_read_at !== null),
    )
    .toEqual([true]);
  await page.getByRole('button', { name: 'Show one thing you put off' }).click();
  await expect(topic).toHaveCount(1);
});
