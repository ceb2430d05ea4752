import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { type Action, provideStore, Store } from '@ngrx/store';
import { aTurn } from '../../core/testing/turns';
import { aWin } from '../../data/wins/wins.builders';
import { WinsGateway } from '../../data/wins/wins-gateway';
import { FakeWinsGateway } from '../../data/wins/wins-gateway.fake';
import { WinsPageActions } from './wins.actions';
import { winsFeature } from './wins.feature';
import { provideWins } from './wins.providers';

describe('Wins in the store', () => {
  let gateway: FakeWinsGateway;
  let store: Store;

  const ids = () =>
    store
      .selectSignal(winsFeature.selectWins)()
      .map(({ id }) => id);
  const state = () => store.selectSignal(winsFeature.selectWinsState)();

  beforeEach(() => {
    gateway = new FakeWinsGateway();
    gateway.wins = ['c', 'b', 'a'].map((id) => aWin({ id }));
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideWins(),
        { provide: WinsGateway, useValue: gateway },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  async function does(...actions: readonly Action[]): Promise<void> {
    for (const action of actions) {
      store.dispatch(action);
      await aTurn();
    }
  }

  const opened = WinsPageActions.opened({ clientId: 'ada' });

  it('come page by page, newest first, each once', async () => {
    await does(opened);
    expect(ids()).toEqual(['c', 'b']);
    // One more was written meanwhile: what follows moved down by one.
    gateway.wins = [aWin({ id: 'd' }), ...gateway.wins];
    await does(WinsPageActions.moreWanted());
    expect(ids()).toEqual(['c', 'b', 'a']);
    expect(store.selectSignal(winsFeature.selectHasMore)()).toBeFalse();
  });

  it('keep what was read when the next page fails, and go on from there', async () => {
    await does(opened);
    gateway.failsWith = 'offline';
    await does(WinsPageActions.moreWanted());
    expect([ids(), state().error]).toEqual([['c', 'b'], { kind: 'offline' }]);
    gateway.failsWith = null;
    await does(WinsPageActions.retried());
    expect([ids(), state().error]).toEqual([['c', 'b', 'a'], null]);
  });

  it('are none only once that is known', async () => {
    gateway.wins = [];
    const isEmpty = store.selectSignal(winsFeature.selectIsEmpty);
    expect(isEmpty()).toBeFalse();
    await does(opened);
    expect(isEmpty()).toBeTrue();
  });

  it('of somebody else are gone at once', async () => {
    await does(opened);
    store.dispatch(WinsPageActions.opened({ clientId: 'yuki' }));
    expect(ids()).toEqual([]);
    await aTurn();
  });
});
