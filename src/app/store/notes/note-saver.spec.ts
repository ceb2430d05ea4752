import { TestBed } from '@angular/core/testing';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import { type FakeSignIn, fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { SignIn } from '../../core/sign-in/sign-in';
import { FakeNoteTemplatesGateway } from '../../data/note-templates/note-templates-gateway.fake';
import { NoteTemplatesGateway } from '../../data/note-templates/note-templates-gateway';
import { aDocument, aNote } from '../../data/notes/notes.builders';
import { NotesGateway } from '../../data/notes/notes-gateway';
import { FakeNotesGateway } from '../../data/notes/notes-gateway.fake';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import { FakeSessionsGateway } from '../../data/sessions/sessions-gateway.fake';
import { documentText } from '../../domain/notes/document';
import { aNamedSession } from '../../domain/sessions/session.builders';
import { NoteSaver } from './note-saver';
import { NotesRepository } from './notes-repository';
import type { OpenNote } from './open-note';

describe('NoteSaver', () => {
  let gateway: FakeNotesGateway;
  let sessions: FakeSessionsGateway;
  let signIn: FakeSignIn;
  let saver: NoteSaver;
  let repository: NotesRepository;

  const note = aNote();
  const write = (open: OpenNote, words: string) => {
    open.write({ body: aDocument(words) });
    saver.touched();
  };
  const stored = () => documentText(gateway.notes.get(note.id)?.body ?? aDocument());
  const opened = async (id = note.id) => {
    const open = await repository.open(id);
    saver.start(open);
    return open;
  };

  beforeEach(() => {
    gateway = new FakeNotesGateway(note);
    sessions = new FakeSessionsGateway();
    signIn = fakeSignIn({ userId: crypto.randomUUID(), role: 'coach' });
    TestBed.configureTestingModule({
      providers: [
        NoteSaver,
        { provide: NotesGateway, useValue: gateway },
        { provide: NoteTemplatesGateway, useClass: FakeNoteTemplatesGateway },
        { provide: SessionsGateway, useValue: sessions },
        { provide: SignIn, useValue: signIn },
      ],
    });
    saver = TestBed.inject(NoteSaver);
    repository = TestBed.inject(NotesRepository);
  });

  afterEach(() => TestBed.inject(DraftsVault).clear());

  it('saves what was written, and keeps nothing of it on the device', async () => {
    const open = await opened();
    write(open, 'She laughed.');
    await saver.flush();
    expect([stored(), saver.state().kind]).toEqual(['She laughed.', 'saved']);
    expect(await TestBed.inject(DraftsVault).list('note')).toEqual([]);
  });

  it('makes a new note with its first save, and no empty one before', async () => {
    const open = await repository.begin('client-1', 'session', null);
    saver.start(open);
    await saver.flush();
    expect(gateway.notes.size).toBe(1);
    write(open, 'First words');
    await saver.flush();
    expect(open.saved()?.id).toBeDefined();
    expect(gateway.notes.size).toBe(2);
  });

  it('begins a note about the session of these hours, and lets it be about none', async () => {
    const now = new Date().toISOString();
    sessions.sessions = [aNamedSession({ startsAt: now, endsAt: now })];
    const open = await repository.begin('client-1', 'session', null);
    expect(open.note.sessionId).toBe('session-1');
    write(open, 'Not about that');
    const next = open.withoutSession();
    expect([next.note.sessionId, documentText(next.written().body)]).toEqual([
      null,
      'Not about that',
    ]);
  });

  it('begins a note about none where that can’t be told', async () => {
    sessions.failsWith = 'offline';
    const open = await repository.begin('client-1', 'session', null);
    expect(open.note.sessionId).toBeNull();
  });

  it('begins a note about none where that is not told soon', async () => {
    const clock = jasmine.clock().install();
    try {
      const asked = new Promise<void>((resolve) => {
        spyOn(sessions, 'about').and.callFake(() => {
          resolve();
          return new Promise(() => undefined);
        });
      });
      const begun = repository.begin('client-1', 'session', null);
      await asked;
      clock.tick(2000);
      expect((await begun).note.sessionId).toBeNull();
    } finally {
      clock.uninstall();
    }
  });

  it('makes one note only, when the answer to the first save was lost', async () => {
    const open = await repository.begin('client-1', 'session', null);
    saver.start(open);
    write(open, 'First words');
    await gateway.create({ ...open.note, ...open.written() } as never);
    write(open, 'First words and more');
    await saver.flush();
    await saver.flush();
    expect(gateway.notes.size).toBe(2);
    expect(documentText(gateway.notes.get(open.saved()?.id ?? '')?.body ?? aDocument())).toBe(
      'First words and more',
    );
  });

  it('keeps on the device what was written without a network, for the next opening', async () => {
    const open = await opened();
    gateway.failure = 'offline';
    write(open, 'On the train');
    await expectAsync(saver.flush()).toBeRejected();
    expect(saver.state().kind).toBe('offline');
    const again = await repository.open(note.id);
    expect(documentText(again.written().body)).toBe('On the train');
  });

  it('keeps a new note that never reached the server, for the next opening', async () => {
    const open = await repository.begin('client-1', 'session', null);
    saver.start(open);
    gateway.failure = 'offline';
    write(open, 'Begun on the train');
    await expectAsync(saver.flush()).toBeRejected();
    const again = await repository.begin('client-1', 'free', null);
    expect(documentText(again.written().body)).toBe('Begun on the train');
    expect(again.note).toEqual(jasmine.objectContaining({ template: 'session' }));
  });

  it('goes on when the person is back after an expired sign-in', async () => {
    const open = await opened();
    gateway.failure = 'signed_out';
    write(open, 'Typed meanwhile');
    await expectAsync(saver.flush()).toBeRejected();
    gateway.failure = null;
    signIn.resumed$.next();
    await saver.flush();
    expect(stored()).toBe('Typed meanwhile');
  });

  it('shows two versions when another device wrote', async () => {
    const open = await opened();
    gateway.write(note.id, { body: aDocument('From the tablet') });
    write(open, 'From the laptop');
    await saver.flush();
    expect(saver.state().kind).toBe('conflict');
    open.settle('mine');
    await saver.flush();
    expect(stored()).toBe('From the laptop');
  });

  it('stops at a note that was finished elsewhere, and loses no word', async () => {
    const open = await opened();
    gateway.write(note.id, { finalisedAt: '2026-11-20T11:00:00Z' });
    write(open, 'Too late');
    await expectAsync(saver.flush()).toBeRejected();
    expect(saver.ended()?.kind).toBe('note_finalised');
    expect(saver.state().kind).toBe('kept');
    expect(documentText((await repository.open(note.id)).written().body)).toBe('Too late');
  });
});
