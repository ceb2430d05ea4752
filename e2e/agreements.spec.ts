import {
  NotePage,
  NotesPage,
  PreparePage,
  SummaryPage,
  TimelinePage,
} from './pages/record-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { newClient } from './support/people.ts';
import { documentOf, headed, inDays, planSession, share, writeNotes } from './support/record.ts';
import { expect, test } from './support/test.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const walk = 'A walk on Sunday';
const page = 'Write one page, show nobody';

/** A note with two agreements, about a session two days ago. */
const agreed = () => ({
  type: 'doc' as const,
  content: [...documentOf('She laughed.').content, ...headed('Agreements', walk, page)],
});

test('what was agreed is sent with one press, and answered by both where they read it', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const sessionId = await planSession(coach, client, { startsAt: inDays(-2) });
  await coach.api.rpc('complete_session', { p_session_id: sessionId, p_revision: 1 });
  await writeNotes(coach, client, [{ title: 'How a day ends', body: agreed(), sessionId }]);
  const desk = await devices.openAs(
    coach,
    `/coach/clients/${client.clientId}/sessions/${sessionId}`,
  );
  const after = desk.getByRole('region', { name: 'From this session' });
  await expect(after).toContainText('She laughed.');
  await after.getByRole('link', { name: 'Write a summary' }).click();
  const summary = new SummaryPage(desk);
  await summary.button('Add what you agreed').click();
  await expect(summary.words.getByRole('listitem')).toHaveText([walk, page]);
  await expect(summary.button('Add what you agreed')).toHaveCount(0);
  await summary.send.click();
  await summary.say('Send');
  await expect(new NotesPage(desk).shared).toContainText('Not read yet');

  const hand = await devices.openAs(client, '/my/today', phone);
  await hand.getByRole('link', { name: 'A few words from your coach' }).tap();
  const letter = hand.getByRole('main');
  await expect(letter).toContainText('Your coach can read your answers.');
  const mine = hand.getByRole('group', { name: `What became of it: ${walk}` });
  await mine.getByRole('button', { name: 'Not yet' }).tap();
  await expect(letter).toContainText('You: not yet, today.');
  await expectNoFaults(letter.getByText('You: not yet, today.'), 'an answered summary');

  await desk.goto(`/coach/clients/${client.clientId}/prepare`);
  const part = new PreparePage(desk).part('Agreed last time');
  await expect(part).toContainText(`${client.name}: not yet, today.`);
  await expect(part).toContainText(`${client.name} can read your answers.`);
  const ours = part.getByRole('group', { name: `What became of it: ${walk}` });
  await ours.getByRole('button', { name: 'Partly' }).press('Enter');
  await expect(part).toContainText('You: partly, today.');
  await expectNoFaults(part.getByText('You: partly, today.'), 'an answered preparation');

  await hand.goto('/my/sessions');
  const agreements = hand.getByRole('region', { name: 'What you agreed' });
  await expect(agreements).toContainText('Your coach: partly, today.');
  await expect(mine.getByRole('button', { name: 'Not yet' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await mine.getByRole('button', { name: 'Not yet' }).tap();
  await expect(agreements).not.toContainText('You: ');
  await desk.reload();
  await expect(part).toContainText('You: partly, today.');
  await expect(part).not.toContainText(`${client.name}: `);
});

test('what a client was not sent is answered by the coach for themselves', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const [note] = await writeNotes(coach, client, [{ title: 'How a day ends', body: agreed() }]);
  await coach.api.rpc('finalise_note', { p_note_id: note?.id, p_revision: 1 });
  await share(coach, client, documentOf('Until next week.'));
  const notes = `/coach/clients/${client.clientId}/notes`;
  const desk = await devices.openAs(coach, `${notes}/${note?.id ?? ''}`);
  const text = desk.getByRole('article');
  await expect(text).toContainText(
    `Only you can read your answers: ${client.name} was not sent this.`,
  );
  const ours = desk.getByRole('group', { name: `What became of it: ${page}` });
  await ours.getByRole('button', { name: 'No longer' }).click();
  await expect(text).toContainText('You: no longer, today.');
  await desk.reload();
  await expect(text).toContainText('You: no longer, today.');
  // beside the next note it stands too
  await desk.goto(`${notes}/new`);
  await expect(new NotePage(desk).words).toBeVisible();
  await expect(desk.getByRole('complementary', { name: 'Beside the page' })).toContainText(
    'You: no longer, today.',
  );
  await desk.goto(`/coach/clients/${client.clientId}`);
  await expect(new TimelinePage(desk).prepare).toContainText(page);

  const hand = await devices.openAs(client, '/my/sessions', phone);
  await expect(hand.getByText('No sessions yet')).toBeVisible();
  await expect(hand.getByRole('region', { name: 'What you agreed' })).toHaveCount(0);
  const said = await client.api.rpc('shared_agreements', { p_client_id: client.clientId });
  expect(said).toEqual([]);
});
