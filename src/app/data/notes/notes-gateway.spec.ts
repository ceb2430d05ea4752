import { TestBed } from '@angular/core/testing';
import { documentText } from '../../domain/notes/document';
import { cleanDocument } from '../../domain/notes/clean';
import type { NewNote, Note } from '../../domain/notes/note';
import { hostileTexts } from '../../domain/notes/testing/hostile-texts';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { NotesGateway } from './notes-gateway';
import { aDocument } from './notes.builders';

describe('NotesGateway, against the back end', () => {
  let gateway: NotesGateway;
  let clientId: string;

  const newNote = (partial: Partial<NewNote> = {}): NewNote => ({
    requestId: crypto.randomUUID(),
    clientId,
    sessionId: null,
    template: 'session',
    title: null,
    body: aDocument('They came early.'),
    ...partial,
  });
  const write = (note: Note, ...words: string[]) =>
    gateway.save(note.id, note.revision, note.title, aDocument(...words));

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(NotesGateway);
    const client = await TestBed.inject(ClientsGateway).add(
      crypto.randomUUID(),
      someFields({ email: null }),
    );
    clientId = client.id;
  });

  afterEach(signOut);

  it('makes one note, however often the same request comes', async () => {
    const note = newNote({ title: 'Spring' });
    const [first, second] = [await gateway.create(note), await gateway.create(note)];
    expect(second).toEqual(first);
    expect((await gateway.list(clientId, null)).map(({ title }) => title)).toEqual(['Spring']);
  });

  it('saves what was written, and gives it back', async () => {
    const note = await gateway.create(newNote());
    const saved = await write(note, 'They laughed.');
    expect(saved.outcome).toBe('saved');
    expect(await gateway.find(note.id)).toEqual(
      jasmine.objectContaining({ body: aDocument('They laughed.'), revision: saved.revision }),
    );
  });

  it('gives the other version when two devices wrote', async () => {
    const note = await gateway.create(newNote());
    await write(note, 'From the tablet');
    const answer = await write(note, 'From the laptop');
    expect([answer.outcome, documentText(answer.body)]).toEqual(['conflict', 'From the tablet']);
  });

  it('locks a finished note, which is then amended with a reason', async () => {
    const note = await gateway.create(newNote());
    const revision = await gateway.finalise(note.id, note.revision);
    expect(await outcomeOf(write(note, 'Too late'))).toBe('note_finalised');
    const body = aDocument('They came early, both of them.');
    expect(await outcomeOf(gateway.amend(note.id, revision, body, ' '))).toBe('reason_needed');
    await gateway.amend(note.id, revision, body, 'I left one out');
    const [newest] = await gateway.versions(note.id);
    expect([newest?.change, newest?.reason, newest?.onThisDevice]).toEqual([
      'amended',
      'I left one out',
      true,
    ]);
  });

  it('brings back what a note said before', async () => {
    const note = await gateway.create(newNote());
    const revision = await gateway.finalise(note.id, note.revision);
    const amended = await gateway.amend(note.id, revision, aDocument('Other words'), 'A try');
    const oldest = (await gateway.versions(note.id)).at(-1);
    await gateway.restoreVersion(note.id, amended, oldest?.id ?? '', 'It was right');
    expect((await gateway.find(note.id)).body).toEqual(aDocument('They came early.'));
  });

  it('keeps a deleted note apart until it is brought back', async () => {
    const note = await gateway.create(newNote());
    await gateway.remove(note.id);
    expect(await gateway.list(clientId, null)).toEqual([]);
    expect((await gateway.listDeleted(clientId)).map(({ id }) => id)).toEqual([note.id]);
    expect(await outcomeOf(write(note, 'Gone'))).toBe('note_deleted');
    await gateway.bringBack(note.id);
    expect((await gateway.list(clientId, null)).length).toBe(1);
  });

  it('tells what would rather be said live', async () => {
    expect(await gateway.liveTopics(clientId)).toEqual([]);
  });

  it('shows another coach nothing', async () => {
    const note = await gateway.create(newNote());
    await signInAsACoach();
    expect(await outcomeOf(gateway.find(note.id))).toBe('not_found');
    expect(await outcomeOf(gateway.find('not-an-id'))).toBe('not_found');
    expect(await gateway.list(clientId, null)).toEqual([]);
    expect(await outcomeOf(gateway.remove(note.id))).toBe('not_found');
  });

  it('keeps two hundred hostile texts, character for character', async () => {
    const texts = hostileTexts.map((text) => text.slice(0, 2000));
    const body = cleanDocument(aDocument(...texts));
    const note = await gateway.create(newNote({ body }));
    expect((await gateway.find(note.id)).body).toEqual(aDocument(...texts));
    expect((await gateway.list(clientId, null)).length).toBe(1);
  });

  it('keeps a huge text whole, and refuses one that is beyond measure', async () => {
    const huge = aDocument('word '.repeat(60_000));
    const note = await gateway.create(newNote({ body: huge }));
    expect((await gateway.find(note.id)).body).toEqual(huge);
    expect(await outcomeOf(write(note, 'x'.repeat(600_000)))).toBe('document_invalid');
  });
});
