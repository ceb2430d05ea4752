import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { aTurn } from '../../core/testing/turns';
import { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { FakeAccessEntriesGateway } from '../../data/access-entries/access-entries-gateway.fake';
import { ProgressGateway } from '../../data/progress/progress-gateway';
import { FakeProgressGateway } from '../../data/progress/progress-gateway.fake';
import { checkInsOf } from '../../domain/progress/progress.builders';
import { ProgressApiActions, ProgressPageActions } from './progress.actions';
import { initialProgress, progressFeature } from './progress.feature';
import { provideProgress } from './progress.providers';

describe('Progress in the store', () => {
  let gateway: FakeProgressGateway;
  let ledger: FakeAccessEntriesGateway;
  let store: Store;

  const state = () => store.selectSignal(progressFeature.selectProgressState)();

  beforeEach(() => {
    gateway = new FakeProgressGateway();
    ledger = new FakeAccessEntriesGateway();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideProgress(),
        { provide: ProgressGateway, useValue: gateway },
        { provide: AccessEntriesGateway, useValue: ledger },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  async function opened(clientId = 'ada'): Promise<void> {
    store.dispatch(ProgressPageActions.opened({ clientId }));
    await aTurn();
  }

  it('is empty only once that is known', async () => {
    const isEmpty = store.selectSignal(progressFeature.selectIsEmpty);
    expect(isEmpty()).toBeFalse();
    await opened();
    expect(isEmpty()).toBeTrue();
  });

  it('stays in sight when it is opened again and the network fails', async () => {
    gateway.progress = { checkIns: checkInsOf([4]) };
    await opened();
    gateway.failsWith = 'offline';
    await opened();
    expect([state().progress?.checkIns.length, state().error]).toEqual([1, { kind: 'offline' }]);
  });

  it('is gone at once when another record is opened', () => {
    const { reducer } = progressFeature;
    const shown = reducer(
      { ...initialProgress, clientId: 'ada' },
      ProgressApiActions.read({ progress: { ...aboutAda } }),
    );
    expect(reducer(shown, ProgressPageActions.opened({ clientId: 'yuki' })).progress).toBeNull();
    expect(reducer(shown, ProgressPageActions.opened({ clientId: 'ada' })).progress).toBe(
      shown.progress,
    );
  });

  it('leaves an entry for the client when it is printed or put into a file', async () => {
    store.dispatch(ProgressPageActions.printed({ clientId: 'ada' }));
    store.dispatch(ProgressPageActions.exported({ clientId: 'ada' }));
    await aTurn();
    expect(ledger.entries).toEqual([
      { clientId: 'ada', action: 'printed' },
      { clientId: 'ada', action: 'exported' },
    ]);
  });

  it('says so when no entry could be left', async () => {
    spyOn(ledger, 'record').and.rejectWith(new Error('gone'));
    store.dispatch(ProgressPageActions.printed({ clientId: 'ada' }));
    await aTurn();
    expect(state().accessError).toEqual({ kind: 'unexpected' });
  });
});

const aboutAda = {
  versions: [],
  checkIns: [],
  sessions: [],
  practices: [],
  tries: [],
  everyWeeks: 1,
};
