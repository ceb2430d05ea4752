import { accepted, breath, propose } from './support/assigned.ts';
import { expectNoFaults } from './support/axe.ts';
import { phone } from './support/devices.ts';
import { sendCheckIn } from './support/check-ins.ts';
import { newClient } from './support/people.ts';
import { documentOf, inDays, planSession, share } from './support/record.ts';
import { expect, test } from './support/test.ts';

test('what is next says how near it is, and leads to the sessions, where a topic is brought', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const startsAt = inDays(1);
  await planSession(coach, client, { startsAt, videoLink: 'https://meet.example.org/slow' });
  const hand = await devices.openAs(client, '/my/today', { ...phone, timezoneId: 'UTC' });
  const next = hand.getByRole('region', { name: /^Tomorrow at \d\d:\d\d$/ });
  await expect(next.getByRole('link', { name: 'Join the call' })).toBeVisible();
  // Anywhere on the card, but for its button.
  await next.tap({ position: { x: 24, y: 24 } });
  await expect(hand).toHaveURL(/\/my\/sessions$/);
  await expect(hand.getByRole('main')).toContainText('With Noor Haddad');
  await hand.getByRole('link', { name: 'Bring something to the session' }).tap();
  await expect(hand).toHaveURL(/\/my\/topics$/);
});

test('a letter stands before the practices, and after the last try the day is done', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  await sendCheckIn(client, { seen: 7 });
  await accepted(coach, client, breath);
  await propose(coach, client, { title: 'A walk' });
  const letter = await share(coach, client, documentOf('A walk, and nothing else.'));
  const hand = await devices.openAs(client, '/my/today', phone);
  const main = hand.getByRole('main');
  const lines = main.getByRole('link');
  await expect(lines.first()).toHaveAttribute('href', `/my/more/summaries/${letter}`);
  await expect(main).toContainText('Your coach suggests: A walk');
  await lines.first().tap();
  await expect(main).toContainText('A walk, and nothing else.');

  await hand.goto('/my/today');
  await main.getByRole('button', { name: /^I tried it$/ }).tap();
  const done = main.getByRole('region', { name: 'That was all for today' });
  await expect(done).toContainText('The rest of the day is yours.');
  await expect(main).toContainText('Written down for today');
  await expect(main).not.toContainText('Your coach suggests');
  await expect(main).not.toContainText('Nothing is waiting for you');
  await hand.reload();
  await expect(done).toHaveCount(1);
  await expect(main).not.toContainText('Your coach suggests');
  await expectNoFaults(done, 'a day that is done');
});
