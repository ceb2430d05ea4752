import { NotePage, SearchPage, SessionPage } from './pages/record-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { sendIntake } from './support/intake.ts';
import { newClient, type Client, type Coach } from './support/people.ts';
import {
  documentOf,
  headed,
  inDays,
  planSession,
  share,
  writeNote,
  writeNotes,
  type Note,
} from './support/record.ts';
import { expect, test } from './support/test.ts';

interface House {
  readonly client: Client;
  readonly note: Note;
  readonly finished: Note;
  readonly summary: string;
  readonly session: string;
  readonly over: string;
}

/** A record in which every part of the new pages has something to show. */
async function fullHouse(coach: Coach): Promise<House> {
  const client = await newClient(coach);
  await sendIntake(coach, client, { q08: 'I miss being looked at.', q14: { state: 'live' } });
  const over = await planSession(coach, client, { startsAt: inDays(-2), place: 'By phone' });
  const videoLink = 'https://meet.example.org/slow';
  const session = await planSession(coach, client, { startsAt: inDays(1), videoLink });
  const content = [...documentOf('A word.').content, ...headed('Agreements', 'A walk on Sunday')];
  const [finished] = await writeNotes(coach, client, [
    { title: 'How a day ends', body: { type: 'doc', content } },
  ]);
  if (!finished) throw new Error('The note did not come back.');
  await coach.api.rpc('finalise_note', { p_note_id: finished.id, p_revision: 1 });
  const deleted = await writeNote(coach, client, 'Not this.');
  await coach.api.rpc('delete_note', { p_note_id: deleted.id });
  const note = await writeNote(coach, client, 'Nothing but a walk.');
  await share(coach, client, documentOf('Read this.'));
  const summary = await share(coach, client, documentOf('A walk, and nothing else.'));
  return { client, note, finished, summary, session, over };
}

test('the timeline, a session and the page to prepare with', async ({ coach, devices }) => {
  const { client, session, over } = await fullHouse(coach);
  const record = `/coach/clients/${client.clientId}`;
  const page = await devices.openAs(coach, '/coach/today');
  for (const { path, shows } of [
    { path: '/coach/today', shows: /Last time you agreed/ },
    { path: `${record}/timeline`, shows: 'Added to your clients' },
    { path: `${record}/timeline?from=2020-01-01&to=2020-02-01`, shows: 'Nothing like that here' },
    { path: `${record}/sessions/${session}`, shows: 'Cancel it' },
    { path: `${record}/sessions/${over}`, shows: 'Did it take place?' },
    { path: `${record}/prepare`, shows: 'Since you last met' },
  ]) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('a session that is refused, and one that is cancelled', async ({ coach, devices, watch }) => {
  watch.expects(/status of 409/);
  const { client, session } = await fullHouse(coach);
  const path = `/coach/clients/${client.clientId}/sessions`;
  const page = await devices.openAs(coach, `${path}/new`);
  const form = new SessionPage(page);
  await form.day.fill(inDays(1).toISOString().slice(0, 10));
  await form.start.fill('10:15');
  await form.videoLink.fill('not a link');
  await form.plan.click();
  await expectNoFaults(page.getByText('A link begins with https://'), 'a mistake');
  await form.videoLink.fill('');
  await form.plan.click();
  await expect(form.refused).toContainText('You already have a session');
  await expectNoFaults(form.refused, 'a refusal');
  await page.goto(`${path}/${session}`);
  await form.cancel.click();
  await expectNoFaults(form.confirm, 'the question');
});

test('the notes, one to write, one that is finished, its versions, a summary', async ({
  coach,
  devices,
}) => {
  const { client, note, finished } = await fullHouse(coach);
  const notes = `/coach/clients/${client.clientId}/notes`;
  const page = await devices.openAs(coach, notes);
  await page.getByText('Recently deleted (1)').click();
  await page.getByText(/^Sent/).first().click();
  await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible();
  await expectNoFaults(page.getByText('A walk, and nothing else.').first(), notes);
  for (const { path, shows } of [
    { path: `${notes}/new`, shows: 'Feelings and needs' },
    { path: `${notes}/${note.id}`, shows: 'Nothing but a walk.' },
    { path: `${notes}/${finished.id}`, shows: 'Amend' },
    { path: `${notes}/${finished.id}/versions`, shows: 'Finished' },
    { path: `${notes}/summary`, shows: 'and by nobody else.' },
    { path: `${notes}/templates`, shows: 'Feelings and needs' },
  ]) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('what opens over a note: its menu, the link, two versions, the whole screen', async ({
  coach,
  devices,
}) => {
  const { client, note, finished } = await fullHouse(coach);
  const path = `/coach/clients/${client.clientId}/notes/${note.id}`;
  const page = await devices.openAs(coach, path);
  const desk = new NotePage(page);
  await expect(desk.words).toHaveText('Nothing but a walk.');
  await desk.button('Full screen').click();
  await expectNoFaults(desk.button('Leave full screen'), 'the whole screen');
  await desk.button('Leave full screen').click();
  await desk.button('Link').click();
  await desk.button('Keys').click();
  await expect(page.getByRole('textbox', { name: 'Address' })).toBeVisible();
  await expectNoFaults(page.getByText('Deeper in a list'), 'the link');
  await desk.menu.click();
  await expectNoFaults(desk.menuItem('Delete'), 'the menu');
  await page.keyboard.press('Escape');
  await coach.api.rpc('save_note', {
    p_note_id: note.id,
    p_revision: 1,
    p_title: null,
    p_body: documentOf('From the tablet.'),
    p_device: 'tablet',
  });
  await desk.words.fill('From the desk.');
  await expectNoFaults(desk.conflict, 'two versions');
  await page.goto(path.replace(note.id, finished.id));
  await desk.amend.click();
  await expect(desk.amendment).toBeVisible();
  await desk.saveAmendment.click();
  await expectNoFaults(page.getByText('Say in a few words why.'), 'an amendment');
});

test('the search, with and without something found', async ({ coach, devices }) => {
  await fullHouse(coach);
  const page = await devices.openAs(coach, '/coach/search');
  const search = new SearchPage(page);
  await search.words.fill('walk');
  await expectNoFaults(search.found.first(), 'what is found');
  await search.words.fill('nothing of the kind');
  await expectNoFaults(search.nothing, 'nothing');
});

test('what the client sees of sessions, summaries and the history of both', async ({
  coach,
  devices,
}) => {
  const { client, summary } = await fullHouse(coach);
  const page = await devices.openAs(client, '/my/today');
  for (const { path, shows } of [
    { path: '/my/today', shows: 'A few words from your coach' },
    { path: '/my/sessions', shows: 'Join the call' },
    { path: '/my/more/summaries', shows: 'Read this.' },
    { path: `/my/more/summaries/${summary}`, shows: 'Only you and your coach' },
    { path: '/my/more/history', shows: 'Read this.' },
  ]) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});
