import { TestBed } from '@angular/core/testing';
import { withAgreed } from '../../domain/notes/agreements';
import { emptyDocument, type NoteDocument } from '../../domain/notes/document';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { NotesGateway } from '../notes/notes-gateway';
import { aClientWhoJoined, type ActingClient } from '../practices/testing/a-client';
import { PrepareGateway } from '../prepare/prepare-gateway';
import { SharedNotesGateway } from '../shared-notes/shared-notes-gateway';
import { AgreementsGateway } from './agreements-gateway';

const agreed = (...texts: readonly string[]) => withAgreed(emptyDocument, texts);

describe('Agreements, against the back end', () => {
  let gateway: AgreementsGateway;
  let client: ActingClient;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(AgreementsGateway);
    client = await aClientWhoJoined();
  });

  afterEach(signOut);

  const note = (body: NoteDocument) =>
    TestBed.inject(NotesGateway).create({
      ...{ requestId: crypto.randomUUID(), clientId: client.clientId, sessionId: null },
      ...{ template: 'free', title: null, body },
    });
  const send = (body: NoteDocument) =>
    TestBed.inject(SharedNotesGateway).send({
      ...{ requestId: crypto.randomUUID(), clientId: client.clientId, sessionId: null, body },
    });
  const last = async () => {
    const [one] = await gateway.last(client.clientId);
    if (!one) throw new Error('Nothing was agreed.');
    return one;
  };

  it('are read from the latest note, and answered there for oneself', async () => {
    const { id } = await note(agreed('A walk', 'A letter'));
    await gateway.answer(await last(), 'partly');
    const own = { answer: 'partly', at: jasmine.any(String) };
    expect(await gateway.ofNote(id)).toEqual([
      jasmine.objectContaining({ text: 'A walk', own, isShared: false, isTold: false }),
      jasmine.objectContaining({ text: 'A letter', own: null, other: null }),
    ]);
    expect(await gateway.last(client.clientId, id)).toEqual([]);
    await gateway.answer(await last(), null);
    expect((await last()).own).toBeNull();
  });

  it('are answered by both once they were sent', async () => {
    await note(agreed('A walk'));
    const summary = await send(agreed('A walk', 'Dinner, you two'));
    await client.answerAgreement(summary, 'A walk', 'not_yet');
    await gateway.answer(await last(), 'kept');
    const both = { own: { answer: 'kept' }, other: { answer: 'not_yet' } };
    expect(await last()).toEqual(
      jasmine.objectContaining({
        ...{ isShared: true, isTold: true },
        own: jasmine.objectContaining(both.own),
        other: jasmine.objectContaining(both.other),
      }),
    );
    const [walk, dinner] = await gateway.shared(client.clientId, 'client');
    expect([walk?.own?.answer, walk?.other?.answer]).toEqual(['not_yet', 'kept']);
    expect(dinner?.place).toEqual({ kind: 'summary', id: summary });
    const prepared = await TestBed.inject(PrepareGateway).of(client.clientId);
    expect(prepared.agreements.map(({ other }) => other?.answer)).toEqual(['not_yet']);
    expect(prepared.sharedAgreements.map(({ text }) => text)).toEqual(['Dinner, you two']);
  });

  it('are not answered in other words than stand there', async () => {
    await note(agreed('A walk'));
    const other = { ...(await last()), text: 'A swim' };
    expect(await outcomeOf(gateway.answer(other, 'kept'))).toBe('not_found');
  });
});
