import { TestBed } from '@angular/core/testing';
import { documentText } from '../../domain/notes/document';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { aDocument } from '../notes/notes.builders';
import { NoteTemplatesGateway } from './note-templates-gateway';

describe('NoteTemplatesGateway, against the back end', () => {
  let gateway: NoteTemplatesGateway;

  const session = async () => {
    const found = (await gateway.list()).find(({ kind }) => kind === 'session');
    if (!found) throw new Error('There is no such template.');
    return found;
  };

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(NoteTemplatesGateway);
  });

  afterEach(signOut);

  it('begins with the built-in three', async () => {
    const all = await gateway.list();
    expect(all.map(({ kind, isOwn }) => [kind, isOwn])).toEqual([
      ['session', false],
      ['consultation', false],
      ['free', false],
    ]);
    expect(documentText((await session()).body)).toContain('Agreements');
  });

  it('lets a coach make a template their own, and change it again', async () => {
    await gateway.save(await session(), 'Mine', aDocument('Arriving'));
    await gateway.save(await session(), 'Mine', aDocument('Arriving', 'Leaving'));
    const own = await session();
    expect([own.isOwn, documentText(own.body)]).toEqual([true, 'Arriving\nLeaving']);
  });

  it('says when it was changed on another device meanwhile', async () => {
    await gateway.save(await session(), 'Mine', aDocument('Arriving'));
    const seen = await session();
    await gateway.save(seen, 'Mine', aDocument('There'));
    expect(await outcomeOf(gateway.save(seen, 'Mine', aDocument('Here')))).toBe('conflict');
  });

  it('takes what was written by a try that seemed to fail', async () => {
    const builtIn = await session();
    await gateway.save(builtIn, 'Mine', aDocument('Arriving'));
    await gateway.save(builtIn, 'Mine', aDocument('Arriving'));
    const seen = await session();
    await gateway.save(seen, 'Mine', aDocument('There'));
    await gateway.save(seen, 'Mine', aDocument('There'));
    expect(await outcomeOf(gateway.save(builtIn, 'Mine', aDocument('Here')))).toBe('conflict');
    expect((await session()).revision).toBe(2);
  });

  it('goes back to the built-in one', async () => {
    await gateway.save(await session(), 'Mine', aDocument('Arriving'));
    await gateway.reset(await session());
    expect((await session()).isOwn).toBeFalse();
  });
});
