import { TestBed } from '@angular/core/testing';
import type { WordsQuery } from '../../domain/search/found';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { signInAsACoach, signOut } from '../clients/testing/a-coach';
import { aDocument } from '../notes/notes.builders';
import { NotesGateway } from '../notes/notes-gateway';
import { SharedNotesGateway } from '../shared-notes/shared-notes-gateway';
import { foundPage, SearchGateway } from './search-gateway';

describe('SearchGateway, against the back end', () => {
  let gateway: SearchGateway;

  const aClient = async (name: string) => {
    const fields = someFields({ name, preferredName: null, email: null });
    return (await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields)).id;
  };
  const aNote = (clientId: string, words: string) =>
    TestBed.inject(NotesGateway).create({
      requestId: crypto.randomUUID(),
      clientId,
      sessionId: null,
      template: 'free',
      title: null,
      body: aDocument(words),
    });
  const find = (query: Partial<WordsQuery>) =>
    gateway.find({ words: 'touch', clientId: null, kind: null, ...query }, null);

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(SearchGateway);
  });

  afterEach(signOut);

  it('finds words in all their forms, in notes and summaries, and says whose they are', async () => {
    const clientId = await aClient('Adaeze Obi');
    await aNote(clientId, 'We spoke of touching without a goal.');
    const body = aDocument('Mindful touch, most evenings.');
    const requestId = crypto.randomUUID();
    await TestBed.inject(SharedNotesGateway).send({ requestId, clientId, sessionId: null, body });
    const found = await find({});
    expect(found.map(({ kind, clientName, saidBy }) => [kind, clientName, saidBy])).toEqual([
      ['shared_note', 'Adaeze Obi', 'coach'],
      ['note', 'Adaeze Obi', 'coach'],
    ]);
    const hits = found.map(({ pieces }) => pieces.find(({ isHit }) => isHit)?.text);
    expect(hits).toEqual(['touch', 'touching']);
  });

  it('looks into one record, or for one kind', async () => {
    const [one, other] = [await aClient('Adaeze'), await aClient('Yuki')];
    await aNote(one, 'touch');
    await aNote(other, 'touch');
    expect((await find({ clientId: other })).map(({ clientId }) => clientId)).toEqual([other]);
    expect(await find({ kind: 'answer' })).toEqual([]);
  });

  it('goes on after a page, and shows nothing twice', async () => {
    const clientId = await aClient('Adaeze');
    for (let at = 0; at < foundPage + 3; at++) await aNote(clientId, `touch ${at}`);
    const first = await find({});
    const query = { words: 'touch', clientId: null, kind: null };
    const next = await gateway.find(query, first.at(-1) ?? null);
    expect([first.length, next.length]).toEqual([foundPage, 3]);
    expect(new Set([...first, ...next].map(({ id }) => id)).size).toBe(foundPage + 3);
  });

  it('finds nothing of another coach', async () => {
    await aNote(await aClient('Adaeze'), 'touch');
    await signInAsACoach();
    expect(await find({})).toEqual([]);
  });
});
