import type { Page, Response } from '@playwright/test';
import { accepted, mirror } from './support/assigned.ts';
import { log, reply } from './support/assigning.ts';
import { draftsOn, wordsIn } from './support/drafts.ts';
import { assign } from './support/intake.ts';
import { clientPages } from './support/kept-client-pages.ts';
import type { KeptPage, Room } from './support/kept-page.ts';
import { coachPages } from './support/kept-pages.ts';
import { writePractice, writeProgramme } from './support/library.ts';
import { allow } from './support/measures.ts';
import { type Client, type Coach, newClient } from './support/people.ts';
import { documentOf, inDays, planSession, writeNote } from './support/record.ts';
import { expect, test } from './support/test.ts';

async function furnish(coach: Coach, client: Client): Promise<Room> {
  const practiceId = await accepted(coach, client);
  const [library, sessionId, note, finished, intakeId] = await Promise.all([
    writePractice(coach),
    planSession(coach, client, { startsAt: inDays(6) }),
    writeNote(coach, client, 'First words.'),
    writeNote(coach, client, 'Last words.'),
    assign(coach, client),
    log(client, practiceId, { reflection: 'The third breath.' }),
    allow(coach, 'ras'),
  ]);
  const answered = await log(client, practiceId, { reflection: 'What was answered.' });
  await reply(coach, answered, 'Thank you for writing this.');
  await coach.api.rpc('finalise_note', { p_note_id: finished.id, p_revision: 1 });
  await coach.api.rpc('amend_note', {
    p_note_id: finished.id,
    p_revision: 2,
    p_body: documentOf('Last words, put right.'),
    p_reason: 'A wrong name',
  });
  const items = [{ libraryPracticeId: library.id, delivery: 'at_once' }];
  return {
    clientId: client.clientId,
    sessionId,
    noteId: note.id,
    finishedNoteId: finished.id,
    libraryPracticeId: library.id,
    programmeId: await writeProgramme(coach, mirror.title, items),
    practiceId,
    intakeId,
  };
}

/** Whether the server has taken these words. */
const tells = (response: Response, words: string): boolean =>
  response.ok() && response.request().postData()?.includes(words) === true;

/** Types on a page, loads it anew, and finds the words again. */
async function keeps(page: Page, room: Room, kept: KeptPage): Promise<void> {
  const { path, open, again, words = 'Half a thought' } = kept;
  await page.goto(path(room));
  await open?.(page);
  const field = kept.field(page);
  await expect(field, `${kept.name}: its field`).toBeVisible();
  const before = await draftsOn(page);
  let isSent = false;
  const look = (response: Response) => (isSent ||= tells(response, words));
  page.on('response', look);
  await field.fill(words);
  const isKept = async () => isSent || (await draftsOn(page)) > before;
  await expect.soft.poll(isKept, `${kept.name}: nothing is kept`).toBe(true);
  page.off('response', look);
  await page.reload();
  await again?.(page);
  await expect.soft(field, `${kept.name}: its field is there again`).toBeVisible();
  const found = async () => ((await field.isVisible()) ? wordsIn(field) : '');
  await expect.soft.poll(found, `${kept.name}: its words are there again`).toContain(words);
}

test('whatever a coach types is there again when the page is loaded anew', async ({
  coach,
  devices,
}) => {
  // As many pages as a dozen journeys.
  test.slow();
  const client = await newClient(coach);
  const room = await furnish(coach, client);
  const page = await devices.openAs(coach, '/coach/today');
  for (const kept of coachPages) await test.step(kept.name, () => keeps(page, room, kept));
});

test('whatever a client types is there again when the page is loaded anew', async ({
  coach,
  devices,
}) => {
  // As many pages as a dozen journeys.
  test.slow();
  const client = await newClient(coach);
  const room = await furnish(coach, client);
  const page = await devices.openAs(client, '/my/today');
  for (const kept of clientPages) await test.step(kept.name, () => keeps(page, room, kept));
});
