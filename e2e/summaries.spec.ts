import { randomUUID } from 'node:crypto';
import { NotePage, NotesPage, SummaryPage } from './pages/record-pages.ts';
import type { Api } from './support/api.ts';
import { addClient, invite, newClient, newCoach, signedIn, tryToSignUp } from './support/people.ts';
import {
  documentOf,
  planSession,
  inDays,
  share,
  textsOf,
  writeNote,
  writeNotes,
} from './support/record.ts';
import { expect, test } from './support/test.ts';

const kept = 'I wonder whether she is angrier than she says';
const shared = 'Ten minutes without screens after supper';

test('a summary begins with what was selected in a private note, and only the named client reads it', async ({
  coach,
  devices,
  watch,
}) => {
  // Somebody else's address is answered with nothing.
  watch.expects(/status of 40[46]/);
  const adaeze = await newClient(coach);
  const yuki = await newClient(coach, { name: 'Yuki Mori' });
  const note = await writeNote(coach, adaeze, kept, shared);
  const home = `/coach/clients/${adaeze.clientId}/notes`;
  const desk = await devices.openAs(coach, `${home}/${note.id}`);
  const page = new NotePage(desk);
  await page.words.getByText(shared).click({ clickCount: 3 });
  await page.choose('Write a summary');
  const summary = new SummaryPage(desk);
  await expect(summary.words).toHaveText(shared);
  await expect(desk.getByRole('main')).toContainText('by Adaeze Obi, and by nobody else.');
  await summary.send.click();
  await expect(summary.confirm).toContainText('Adaeze Obi will read it, and nobody else.');
  await summary.say('Send');
  const notes = new NotesPage(desk);
  await expect(notes.shared).toContainText('Not read yet');
  // What was private stays what it was.
  expect(await textsOf(coach, adaeze)).toEqual([`${kept}\n${shared}`]);

  const hand = await devices.openAs(adaeze, '/my/more');
  await hand.getByRole('link', { name: 'From your coach' }).click();
  await hand.getByRole('link', { name: shared }).click();
  await expect(hand.getByText('Only you and your coach can read this.')).toBeVisible();
  await expect(hand.getByRole('main')).toContainText(shared);
  await expect(hand.getByRole('main')).not.toContainText('angrier');
  const address = new URL(hand.url()).pathname;
  await desk.reload();
  await expect(notes.shared).toContainText(/Read today at/);
  await hand.goto('/my/more/history');
  await expect(hand.getByRole('main')).toContainText(shared);

  const otherHand = await devices.openAs(yuki, address);
  await expect(otherHand.getByText('This is no longer here')).toBeVisible();
  const tomas = await newCoach('Tomas Lind');
  const otherDesk = await devices.openAs(tomas, home);
  await expect(otherDesk.getByText('There is nobody at this address')).toBeVisible();
  for (const other of [otherHand, otherDesk]) {
    await expect(other.getByRole('main')).not.toContainText('supper');
  }
});

test('a summary written on its own waits on the device, is sent, and disappears when withdrawn', async ({
  coach,
  devices,
}) => {
  const adaeze = await newClient(coach);
  const home = `/coach/clients/${adaeze.clientId}/notes`;
  const desk = await devices.openAs(coach, home);
  const notes = new NotesPage(desk);
  await notes.writeSummary.click();
  const summary = new SummaryPage(desk);
  await summary.send.click();
  await expect(desk.getByRole('alert')).toContainText('Write a few words first.');
  await summary.words.fill(shared);
  await expect(desk.getByText('Kept on this device until you send it.')).toBeVisible();
  await desk.reload();
  await expect(summary.words).toHaveText(shared);
  await summary.send.click();
  await summary.say('Send');
  await expect(desk).toHaveURL(home);

  const hand = await devices.openAs(adaeze, '/my/today');
  await hand.getByRole('link', { name: 'A few words from your coach' }).click();
  await expect(hand.getByRole('main')).toContainText(shared);
  await expect(notes.shared.getByText('Not read yet')).toBeVisible();
  await notes.shared.getByText(/^Sent/).click();
  await notes.withdraw.click();
  await notes.say('Withdraw it');
  await expect(notes.shared).toContainText(/Withdrawn today at/);
  await hand.reload();
  await expect(hand.getByText('This is no longer here')).toBeVisible();
  await hand.goto('/my/more/history');
  await expect(hand.getByRole('heading', { name: 'Our history' })).toBeVisible();
  await expect(hand.getByRole('main')).not.toContainText('supper');
  expect(await adaeze.api.select('shared_notes?select=body')).toEqual([]);
});

test('a client who has not joined yet is told of, and reads what waited once they have', async ({
  coach,
  devices,
}) => {
  const ines = await addClient(coach, { name: 'Ines Prado' });
  const desk = await devices.openAs(coach, `/coach/clients/${ines.clientId}/notes/summary`);
  await expect(desk.getByRole('main')).toContainText('They have not joined yet');
  const summary = new SummaryPage(desk);
  await summary.words.fill(shared);
  await summary.send.click();
  await summary.say('Send');
  await expect(new NotesPage(desk).shared).toContainText('Not read yet');
  const { token } = await invite(coach, ines);
  await tryToSignUp(ines, token);
  const joined = await signedIn(ines, 'client');
  const hand = await devices.openAs(joined, '/my/today');
  await hand.getByRole('link', { name: 'A few words from your coach' }).click();
  await expect(hand.getByRole('main')).toContainText(shared);
});

const counting = { headers: { prefer: 'count=exact' } };

/** Every way past the app by which words about a client could be asked for. */
const ways = (clientId: string, noteId: string): readonly string[] => {
  const of = `client_id=eq.${clientId}`;
  return [
    `notes?select=*&${of}`,
    `notes?select=id,body,body_text&id=eq.${noteId}`,
    `notes?select=id&fts=wfts.angrier`,
    `notes?select=id&body_text=ilike.*angrier*`,
    `notes?select=count()&${of}`,
    `note_history?select=body,title,reason&${of}`,
    `note_history?select=id,notes(body_text)&note_id=eq.${noteId}`,
    `note_templates?select=title,coach_id&coach_id=not.is.null`,
    `client_status_changes?select=to_status&${of}`,
    `clients?select=id,notes(body_text)&id=eq.${clientId}`,
    `sessions?select=id,notes(body_text,title)&${of}`,
    `sessions?select=id,notes!inner(id)&${of}&notes.body_text=ilike.*angrier*`,
    `shared_notes?select=id,sessions(notes(body_text))&${of}`,
    `coaches?select=id,notes(body_text)`,
    `profiles?select=id,note_history(body)`,
  ];
};

const calls = (clientId: string, noteId: string): readonly [string, object][] => [
  ['timeline', { p_client_id: clientId }],
  ['timeline', { p_client_id: clientId, p_words: 'angrier' }],
  ['timeline', { p_client_id: clientId, p_kinds: ['note'] }],
  ['search_record', { p_words: 'angrier' }],
  ['search_record', { p_words: 'angrier', p_client_id: clientId, p_kinds: ['note'] }],
  ['prepare', { p_client_id: clientId }],
  ['last_agreements', { p_client_id: clientId }],
  ['live_topics', { p_client_id: clientId }],
  ['list_clients', { p_search: 'angrier' }],
  ['coach_today', {}],
  ['finalise_note', { p_note_id: noteId, p_revision: 1 }],
  ['delete_note', { p_note_id: noteId }],
  ['undelete_note', { p_note_id: noteId }],
  [
    'save_note',
    { p_note_id: noteId, p_revision: 0, p_title: null, p_body: documentOf('x'), p_device: 'y' },
  ],
];

/** All that a token gets hold of, as one text. */
async function allThat(api: Api, clientId: string, noteId: string): Promise<string> {
  const asked = ways(clientId, noteId).map((way) => api.rest(way, counting));
  const called = calls(clientId, noteId).map(([name, args]) => api.tryRpc(name, args));
  return JSON.stringify(await Promise.all([...asked, ...called]));
}

test('no word of a private note reaches a client, a stranger or another coach by any route', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  const sessionId = await planSession(coach, adaeze, { startsAt: inDays(3) });
  const [note] = await writeNotes(coach, adaeze, [{ body: documentOf(kept), sessionId }]);
  if (!note) throw new Error('The note did not come back.');
  await share(coach, adaeze, documentOf(shared));
  const [yuki, tomas] = await Promise.all([
    newClient(coach, { name: 'Yuki Mori' }),
    newCoach('Tomas Lind'),
  ]);
  // The same questions do find it for whom it belongs to.
  expect(await allThat(coach.api, adaeze.clientId, note.id)).toContain('angrier');
  await coach.api.rpc('undelete_note', { p_note_id: note.id });
  for (const { api, name } of [adaeze, yuki, tomas]) {
    const all = await allThat(api, adaeze.clientId, note.id);
    // The words asked with come back in no answer, and no count tells that there is something.
    expect(all, name).not.toContain('angrier');
    expect(all, name).not.toContain('wonder');
    for (const way of ways(adaeze.clientId, note.id).filter((one) => one.startsWith('note'))) {
      const { range, code } = await api.rest(way, counting);
      expect([range === null || range.endsWith('/0'), code !== null], `${name}: ${way}`).toContain(
        true,
      );
    }
  }
  expect(await textsOf(coach, adaeze)).toEqual([kept]);
});

test('a foreign note and one that does not exist are refused in the same words', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  const note = await writeNote(coach, adaeze, kept);
  const tomas = await newCoach('Tomas Lind');
  const summary = await share(coach, adaeze, documentOf(shared));
  for (const { api, name } of [adaeze, tomas]) {
    const real = calls(adaeze.clientId, note.id);
    const imagined = calls(randomUUID(), randomUUID());
    for (const [at, [call, args]] of real.entries()) {
      // Her own timeline is hers.
      if (api === adaeze.api && call === 'timeline') continue;
      const reply = await api.tryRpc(call, args);
      expect(reply, `${name}: ${call}`).toEqual(await api.tryRpc(call, imagined[at]?.[1]));
    }
    const back = await api.tryRpc('withdraw_shared_note', { p_shared_note_id: summary });
    expect(['AT002', 'AT010', '42501'], name).toContain(back.code);
  }
});
