import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { aTurn } from '../../core/testing/turns';
import { aNote } from '../../data/notes/notes.builders';
import { NotesGateway } from '../../data/notes/notes-gateway';
import { FakeNotesGateway } from '../../data/notes/notes-gateway.fake';
import { aSharedNote } from '../../data/shared-notes/shared-notes.builders';
import { SharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway';
import { FakeSharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway.fake';
import { NotePageActions, NotesPageActions } from './notes.actions';
import { notesFeature } from './notes.feature';
import { provideNotes } from './notes.providers';

describe('notes', () => {
  let gateway: FakeNotesGateway;
  let store: Store;

  const note = aNote();
  const clientId = note.clientId;
  const state = () => store.selectSignal(notesFeature.selectNotesState)();
  const open = async (id = clientId) => {
    store.dispatch(NotesPageActions.opened({ clientId: id }));
    await aTurn();
  };

  beforeEach(() => {
    gateway = new FakeNotesGateway(note);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideNotes(),
        { provide: NotesGateway, useValue: gateway },
        {
          provide: SharedNotesGateway,
          useValue: new FakeSharedNotesGateway([aSharedNote()]),
        },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  it('shows the notes and the summaries of the record that is open', async () => {
    await open();
    expect([state().notes.length, state().shared.length, state().step]).toEqual([1, 1, 'loaded']);
  });

  it('shows nothing of one client while another’s notes are on their way', async () => {
    await open();
    store.dispatch(NotesPageActions.opened({ clientId: 'somebody-else' }));
    expect([state().notes, state().shared]).toEqual([[], []]);
  });

  it('keeps what it showed when the network is gone, and says so', async () => {
    await open();
    gateway.failure = 'offline';
    await open();
    expect([state().notes.length, state().error?.kind]).toEqual([1, 'offline']);
  });

  it('brings a deleted note back', async () => {
    await open();
    store.dispatch(NotePageActions.deleteChosen({ clientId, noteId: note.id }));
    await aTurn();
    expect([state().notes.length, state().deleted.length]).toEqual([0, 1]);
    store.dispatch(NotePageActions.undoChosen({ clientId, noteId: note.id }));
    await aTurn();
    expect([state().notes.length, state().deleted.length]).toEqual([1, 0]);
  });

  it('says that a note is as it was when deleting did not get through', async () => {
    await open();
    gateway.failure = 'offline';
    store.dispatch(NotePageActions.deleteChosen({ clientId, noteId: note.id }));
    await aTurn();
    expect([state().notes.length, state().writeError?.kind]).toEqual([1, 'offline']);
  });

  it('marks a summary as withdrawn', async () => {
    await open();
    const sharedNoteId = aSharedNote().id;
    store.dispatch(NotesPageActions.withdrawChosen({ clientId, sharedNoteId }));
    await aTurn();
    expect(state().shared[0]?.withdrawnAt).toEqual(jasmine.any(String));
  });
});
