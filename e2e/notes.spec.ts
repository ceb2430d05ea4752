import { NotePage, NotesPage, TemplatesPage, VersionsPage } from './pages/record-pages.ts';
import { desktop, signInTab } from './support/devices.ts';
import { addClient, type Coach } from './support/people.ts';
import { headed, notesOf, textsOf, writeNote, writeNotes } from './support/record.ts';
import { expect, test } from './support/test.ts';

const sentence = 'She said that the evenings are long, and then';
/** As fast as a good typist. */
const byHand = { delay: 80 };

/** A client of the coach, and where a blank note about them begins. */
async function someone(coach: Coach) {
  const client = await addClient(coach);
  const notes = `/coach/clients/${client.clientId}/notes`;
  return { client, notes, blank: `${notes}/new?template=free` };
}

/** A note that is there already, open on a desk. */
const at = (notes: string, { id }: { readonly id: string }): string => `${notes}/${id}`;

test(
  'a note is written from a template, with last time’s agreements beside it',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const { client } = await someone(coach);
    const last = [...headed('Agreements', 'Ten minutes without screens', 'A walk on Sunday')];
    await writeNotes(coach, client, [{ title: 'Last time', body: { type: 'doc', content: last } }]);
    const page = await devices.openAs(coach, `/coach/clients/${client.clientId}`);
    const note = new NotePage(page);
    await note.link('Start a note').click();
    await expect(note.words).toContainText('Agreements');
    await expect(note.words).toContainText('Feelings and needs');
    const beside = page.getByRole('complementary', { name: 'Beside the page' });
    await expect(beside).toContainText('Ten minutes without screens');
    await expect(note.privateToYou).toBeVisible();
    await note.title.fill('How a day ends');
    await note.type(sentence);
    await expect(note.saveState).toHaveText(/^Saved/);
    await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
    const stored = (await notesOf(coach, client)).at(-1);
    expect(stored?.title).toBe('How a day ends');
    expect(stored?.body_text).toContain(sentence);
  },
);

test('a tab killed in the middle of a sentence loses no word of a note', async ({
  coach,
  devices,
}) => {
  const { client, notes, blank } = await someone(coach);
  const device = await devices.take(desktop);
  const tab = await device.newPage();
  await signInTab(tab, coach, true);
  await tab.goto(blank);
  const first = new NotePage(tab);
  await first.words.fill(sentence.slice(0, -9));
  await first.words.press('Control+End');
  await first.words.pressSequentially(sentence.slice(-9), byHand);
  await tab.close();

  const next = await device.newPage();
  await next.goto(blank);
  const again = new NotePage(next);
  await expect(again.words).toHaveText(sentence);
  await expect(again.saveState).toHaveText(/^Saved/);
  await expect.poll(() => textsOf(coach, client)).toEqual([sentence]);

  // The same with a note that the server knows.
  const { id } = (await notesOf(coach, client))[0] ?? { id: '' };
  await again.words.press('Control+End');
  await again.words.pressSequentially(' nobody', byHand);
  await next.close();
  const third = await device.newPage();
  await third.goto(at(notes, { id }));
  await expect(new NotePage(third).words).toHaveText(`${sentence} nobody`);
  await expect.poll(() => textsOf(coach, client)).toEqual([`${sentence} nobody`]);
});

test('what is written without a network stays on the device, and is saved when it is back', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  const { client, blank } = await someone(coach);
  const page = await devices.openAs(coach, blank);
  const note = new NotePage(page);
  await note.words.fill('Before.');
  await expect(note.saveState).toHaveText(/^Saved/);
  await page.context().setOffline(true);
  await note.type(` ${sentence}`);
  await expect(note.saveState).toHaveText('Offline: kept on this device');
  expect(await textsOf(coach, client)).toEqual(['Before.']);
  await note.type(' quiet.');
  await page.context().setOffline(false);
  await expect(note.saveState).toHaveText(/^Saved/);
  await expect.poll(() => textsOf(coach, client)).toEqual([`Before. ${sentence} quiet.`]);
});

for (const { choice, kept } of [
  { choice: 'Keep mine', kept: ['From the desk.'] },
  { choice: 'Keep the other', kept: ['From the tablet.'] },
  { choice: 'Keep both, one below the other', kept: ['From the tablet.', 'From the desk.'] },
]) {
  test(`a note written on two devices is a choice between both: ${choice}`, async ({
    coach,
    devices,
  }) => {
    const { client, notes } = await someone(coach);
    const path = at(notes, await writeNote(coach, client, 'At first.'));
    const desk = new NotePage(await devices.openAs(coach, path));
    const tablet = new NotePage(await devices.openAs(coach, path));
    await expect(desk.words).toHaveText('At first.');
    await tablet.words.fill('From the tablet.');
    await expect(tablet.saveState).toHaveText(/^Saved/);

    await desk.words.fill('From the desk.');
    const { conflict } = desk;
    await expect(conflict.getByRole('article', { name: 'On this device' })).toContainText(
      'From the desk.',
    );
    await expect(conflict.getByRole('article', { name: 'On the other device' })).toContainText(
      'From the tablet.',
    );
    // Until the coach chooses, nothing is overwritten.
    expect(await textsOf(coach, client)).toEqual(['From the tablet.']);
    await conflict.getByRole('button', { name: choice }).click();
    await expect(conflict).toBeHidden();
    for (const words of kept) await expect(desk.words).toContainText(words);
    await expect(desk.saveState).toHaveText(/^Saved/);
    await expect.poll(() => textsOf(coach, client)).toEqual([kept.join('\n')]);
  });
}

test('a finished note is locked, amended with a reason, and any version comes back', async ({
  coach,
  devices,
}) => {
  const { client, notes } = await someone(coach);
  const written = await writeNote(coach, client, 'As it was told.');
  const page = await devices.openAs(coach, at(notes, written));
  const note = new NotePage(page);
  await note.finish.click();
  await note.say('Finish it');
  await expect(page.getByText(/^Finished today at/)).toBeVisible();
  await expect(note.words).toHaveCount(0);
  // Nor is it rewritten past the page.
  const late = await coach.api.tryRpc('save_note', {
    p_note_id: written.id,
    p_revision: (await notesOf(coach, client))[0]?.revision,
    p_title: null,
    p_body: written.body,
    p_device: 'another',
  });
  expect(['AT018', null]).toContain(late.code);
  expect(await textsOf(coach, client)).toEqual(['As it was told.']);

  await note.amend.click();
  await note.amendment.fill('As I understood it.');
  await note.saveAmendment.click();
  await expect(note.reason).toHaveAttribute('aria-invalid', 'true');
  await note.reason.fill('I had misheard');
  await note.saveAmendment.click();
  await expect(note.amend).toBeVisible();
  await expect(page.getByRole('main')).toContainText('As I understood it.');

  await note.choose('Versions');
  const versions = new VersionsPage(page);
  await expect(versions.list).toHaveCount(3);
  await expect(versions.list.first()).toContainText('Amended');
  await expect(versions.list.first()).toContainText('“I had misheard”');
  await expect(page.getByRole('insertion').filter({ hasText: 'understood' })).toContainText(
    'understood',
  );
  await expect(page.getByRole('deletion').filter({ hasText: 'told' })).toContainText('told');
  await versions.list.last().click();
  await versions.bringBack.click();
  await expect(versions.why).toHaveAttribute('aria-invalid', 'true');
  await versions.why.fill('It was right at first');
  await versions.bringBack.click();
  await versions.say('Bring it back');
  await expect(page).toHaveURL(at(notes, written));
  await expect(page.getByRole('main')).toContainText('As it was told.');
  const history = await coach.api.select<{ change: string; reason: string | null }>(
    `note_history?select=change,reason&note_id=eq.${written.id}&order=revision`,
  );
  expect(history.map(({ change }) => change)).toEqual([
    'written',
    'finalised',
    'amended',
    'restored',
  ]);
  expect(history.at(-1)?.reason).toBe('It was right at first');
});

test(
  'a deleted note comes back at once, and later from what was recently deleted',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const { client, notes } = await someone(coach);
    const written = await writeNote(coach, client, 'About the garden.');
    const page = await devices.openAs(coach, at(notes, written));
    const note = new NotePage(page);
    const list = new NotesPage(page);
    const remove = async () => {
      await note.choose('Delete');
      await note.say('Delete');
      await expect(page).toHaveURL(/\/notes$/);
      await expect(list.notes).toContainText('Recently deleted (1)');
    };
    await remove();
    expect((await notesOf(coach, client))[0]?.deleted_at).toEqual(expect.any(String));
    await note.undo.click();
    await expect(list.notes.getByRole('link')).toContainText('About the garden.');
    expect((await notesOf(coach, client))[0]?.deleted_at).toBeNull();

    await list.notes.getByRole('link').click();
    await remove();
    await page.reload();
    await list.notes.getByText('Recently deleted (1)').click();
    await page.getByRole('button', { name: /^Bring back/ }).click();
    await expect(list.notes.getByRole('link')).toContainText('About the garden.');
    expect(await textsOf(coach, client)).toEqual(['About the garden.']);
  },
);

test('a changed template outlives its tab, and begins the next note once it is saved', async ({
  coach,
  devices,
}) => {
  const { notes, blank } = await someone(coach);
  const templates = new TemplatesPage(await devices.openAs(coach, `${notes}/templates`));
  await templates.words.press('Control+End');
  await templates.words.pressSequentially('How did they leave?');
  await expect(templates.notSaved).toBeVisible();
  await templates.page.reload();
  await expect(templates.words).toContainText('How did they leave?');
  await templates.save.click();
  await expect(templates.notSaved).toBeHidden();
  await templates.words.press('Control+End');
  await templates.words.pressSequentially(' Not like this.');
  await templates.drop.click();
  const sure = templates.page.getByRole('alertdialog');
  await sure.getByRole('button', { name: 'Discard' }).click();
  await expect(templates.words).not.toContainText('Not like this.');
  await templates.page.goto(blank.replace('free', 'session'));
  await expect(new NotePage(templates.page).words).toContainText('How did they leave?');
});
