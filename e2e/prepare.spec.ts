import { PreparePage } from './pages/record-pages.ts';
import { sendIntake } from './support/intake.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import { documentOf, headed, inDays, planSession, share, writeNotes } from './support/record.ts';
import { expect, test } from './support/test.ts';

const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** A client met two days ago, with a session tomorrow, an intake to read, agreements and an unread summary. */
async function halfway(coach: Coach): Promise<Client> {
  const client = await newClient(coach);
  await sendIntake(coach, client, {
    q08: 'I miss being looked at.',
    q14: { state: 'live' },
    q45: 'Evenings after nine, twenty minutes at most.',
  });
  const last = await planSession(coach, client, { startsAt: inDays(-2) });
  await coach.api.rpc('complete_session', { p_session_id: last, p_revision: 1 });
  const agreed = headed('Agreements', 'Ten minutes without screens', 'A walk on Sunday');
  const said = documentOf('She laughed about the bread bin.').content;
  await writeNotes(coach, client, [
    { title: 'How a day ends', body: { type: 'doc', content: [...said, ...agreed] } },
  ]);
  await share(coach, client, documentOf('For the next two weeks: a walk.'));
  await planSession(coach, client, { startsAt: inDays(1), place: 'The garden room' });
  return client;
}

test('one tap from Today stands all that is needed for the next session', async ({
  coach,
  devices,
}) => {
  const client = await halfway(coach);
  const page = await devices.openAs(coach, '/coach/today', tablet);
  const card = page.getByRole('region', { name: client.name });
  await expect(card).toContainText(
    'Last time you agreed: Ten minutes without screens; A walk on Sunday.',
  );
  await expect(card).toContainText('Would rather say live: one topic.');
  await expect(card).toContainText('The garden room');
  await card.getByRole('link', { name: 'Prepare' }).tap();

  const prepare = new PreparePage(page);
  await expect(prepare.heading(client.name)).toBeVisible();
  await expect(page).toHaveTitle(/Prepare/);
  await expect(page.getByRole('main')).toContainText(/Tomorrow at \d\d:00\s*· Session · 1 hour/);
  await expect(page.getByRole('main')).toContainText(/Last met: \w+day\./);
  await expect(prepare.part('Agreed last time').getByRole('listitem')).toHaveText([
    /Ten minutes without screens/,
    /A walk on Sunday/,
  ]);
  await expect(prepare.part('Your last note')).toContainText('Private to you');
  await expect(prepare.part('Your last note')).toContainText('She laughed about the bread bin.');
  await expect(prepare.part('Would rather say live').getByRole('paragraph')).toHaveCount(1);
  await expect(prepare.part('Keep in mind')).toContainText('Evenings after nine');
  const news = prepare.part('Since you last met');
  await expect(news.getByRole('listitem').filter({ hasText: 'intake was sent' })).toContainText(
    'Unread',
  );
  await expect(news).toContainText('Your summary was not opened yet');
  // All of it fits the width of a tablet.
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);

  await prepare.link('Start a note').click();
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toContainText('Focus');
});

test('whoever prepares has looked at the record, and the client sees it', async ({
  coach,
  devices,
}) => {
  const client = await halfway(coach);
  const hand = await devices.openAs(client, '/my/more/privacy');
  const looked = hand.getByRole('region', { name: 'Who looked at your record' });
  await expect(looked).toContainText('Nobody has looked yet.');
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/prepare`);
  await expect(new PreparePage(desk).part('Agreed last time')).toBeVisible();
  await hand.reload();
  await expect(looked.getByRole('listitem')).toHaveCount(1);
  await expect(looked.getByRole('listitem')).toContainText('Opened your record');
  await expect(looked.getByRole('listitem')).toContainText(`${coach.name}, today at`);
  // Within the hour it is one look.
  await desk.reload();
  await expect(new PreparePage(desk).part('Agreed last time')).toBeVisible();
  await hand.reload();
  await expect(looked.getByRole('listitem')).toHaveCount(1);
});
