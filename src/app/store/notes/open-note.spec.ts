import { aDocument, aNote } from '../../data/notes/notes.builders';
import { documentText } from '../../domain/notes/document';
import { OpenNote } from './open-note';

describe('OpenNote', () => {
  const words = (open: OpenNote) => documentText(open.written().body);
  const theirs = { title: null, body: aDocument('Theirs'), updatedAt: '2026-11-20T10:05:00Z' };
  const aNewNote = () =>
    new OpenNote({
      requestId: 'r',
      clientId: 'c',
      sessionId: null,
      template: 'free',
      title: null,
      body: aDocument(''),
    });
  const conflicted = () => {
    const open = new OpenNote(aNote());
    open.write({ body: aDocument('Mine') });
    open.take({ outcome: 'conflict', revision: 2, ...theirs });
    return open;
  };

  it('has nothing to save as long as nothing was written', () => {
    const open = new OpenNote(aNote());
    open.write({ body: aNote().body });
    expect(open.isWaiting()).toBeFalse();
  });

  it('still has something to save when words came while it was being saved', () => {
    const open = new OpenNote(aNote());
    open.write({ body: aDocument('First') });
    open.write({ body: aDocument('First and more') });
    open.take({ outcome: 'saved', ...theirs, body: aDocument('First'), revision: 2 });
    expect([open.isWaiting(), open.revision()]).toEqual([true, 2]);
  });

  it('holds both versions of a conflict until one is chosen', () => {
    const open = conflicted();
    expect([open.isWaiting(), open.isUnsaved(), words(open)]).toEqual([false, true, 'Mine']);
  });

  it('keeps mine against the newer revision', () => {
    const open = conflicted();
    open.settle('mine');
    expect([words(open), open.revision(), open.isWaiting()]).toEqual(['Mine', 2, true]);
  });

  it('keeps theirs, with nothing left to save', () => {
    const open = conflicted();
    open.settle('theirs');
    expect([words(open), open.isWaiting(), open.replaced()]).toEqual(['Theirs', false, 1]);
  });

  it('keeps both', () => {
    const open = conflicted();
    open.settle('both');
    expect(words(open)).toBe('Theirs\nMine');
  });

  it('takes over what another device wrote, unless something was written here', () => {
    const open = new OpenNote(aNote());
    open.refresh(aNote({ revision: 2, body: aDocument('Newer') }));
    open.write({ body: aDocument('Mine') });
    open.refresh(aNote({ revision: 3, body: aDocument('Newest') }));
    expect([words(open), open.revision()]).toEqual(['Mine', 2]);
  });

  it('goes on from a draft at the revision it was made from', () => {
    const open = new OpenNote(aNote({ revision: 5 }));
    const stored = { title: null, body: aDocument('Older') };
    const kept = { title: null, body: aDocument('From the closed tab'), revision: 3 };
    open.restore({ ...kept, stored, sent: [] });
    expect([words(open), open.revision(), open.isWaiting()]).toEqual([
      'From the closed tab',
      3,
      true,
    ]);
  });

  describe('when an answer of the server was lost', () => {
    const sent = () => {
      const open = new OpenNote(aNote());
      open.write({ body: aDocument('Sent') });
      open.sending();
      open.write({ body: aDocument('Sent, and more') });
      return open;
    };
    const conflict = { outcome: 'conflict', revision: 2, ...theirs } as const;

    it('takes its own earlier words for its own, and goes on from them', () => {
      const open = sent();
      open.take({ ...conflict, body: aDocument('Sent') });
      expect([open.theirs(), open.revision(), open.isWaiting()]).toEqual([null, 2, true]);
    });

    it('asks again although the words were taken back: they may have arrived', () => {
      const open = sent();
      open.write({ body: aNote().body });
      expect(open.isWaiting()).toBeTrue();
    });

    it('knows them again after the tab was closed', () => {
      const open = new OpenNote(aNote({ revision: 2, body: aDocument('Sent') }));
      open.restore(sent().draft());
      open.take({ ...conflict, body: aDocument('Sent') });
      expect([open.theirs(), words(open), open.isWaiting()]).toEqual([
        null,
        'Sent, and more',
        true,
      ]);
    });

    it('still holds both versions where another device wrote', () => {
      const open = sent();
      open.take(conflict);
      expect(open.isWaiting()).toBeFalse();
    });

    it('knows the note again that an earlier request made', () => {
      const open = aNewNote();
      open.write({ body: aDocument('Sent') });
      open.sending();
      open.write({ body: aDocument('Sent, and more') });
      open.begun(aNote({ body: aDocument('Sent'), revision: 2 }));
      expect([open.theirs(), open.isWaiting()]).toEqual([null, true]);
    });

    it('holds both versions where another device has gone on with it', () => {
      const open = aNewNote();
      open.write({ body: aDocument('Sent, and more') });
      open.begun(aNote({ body: aDocument('Theirs'), revision: 2 }));
      expect(open.isWaiting()).toBeFalse();
    });
  });
});
