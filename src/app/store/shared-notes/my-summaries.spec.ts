import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { aTurn } from '../../core/testing/turns';
import { aSharedNote } from '../../data/shared-notes/shared-notes.builders';
import { SharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway';
import { FakeSharedNotesGateway } from '../../data/shared-notes/shared-notes-gateway.fake';
import { MySummariesPageActions } from './my-summaries.actions';
import { mySummariesFeature } from './my-summaries.feature';
import { provideMySummaries } from './my-summaries.providers';

describe('my summaries', () => {
  let gateway: FakeSharedNotesGateway;
  let store: Store;

  const unread = () =>
    store
      .selectSignal(mySummariesFeature.selectSummaries)()
      .filter(({ readAt }) => readAt === null);

  beforeEach(async () => {
    gateway = new FakeSharedNotesGateway([
      aSharedNote({ id: 'new' }),
      aSharedNote({ id: 'old', readAt: '2026-11-10T10:00:00Z' }),
      aSharedNote({ id: 'gone', withdrawnAt: '2026-11-10T10:00:00Z' }),
    ]);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideMySummaries(),
        { provide: SharedNotesGateway, useValue: gateway },
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(MySummariesPageActions.opened());
    await aTurn();
  });

  it('tells what is unread', () => {
    expect(unread().map(({ id }) => id)).toEqual(['new']);
  });

  it('counts a summary as read once it was on the screen', async () => {
    store.dispatch(MySummariesPageActions.read({ id: 'new' }));
    await aTurn();
    expect(unread()).toEqual([]);
  });

  it('leaves it unread when that could not be told, and shows it all the same', async () => {
    gateway.failure = 'offline';
    store.dispatch(MySummariesPageActions.read({ id: 'new' }));
    await aTurn();
    expect(unread().length).toBe(1);
    expect(store.selectSignal(mySummariesFeature.selectError)()).toBeNull();
  });
});
