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

  const noted = (words: string) => {
    const win = { requestId: 'new', clientId: 'ada', words, visibility: 'coach' } as const;
    return WinsPageActions.noted({ win });
  };

  it('are read again with one that was noted, and not before it is', async () => {
    gateway.wins = [];
    await does(opened);
    gateway.failsWith = 'offline';
    await does(noted('Tea'));
    expect([ids(), state().noteError?.kind, state().noted]).toEqual([[], 'offline', null]);
    gateway.failsWith = null;
    await does(noted('Tea'));
    await aTurn();
    expect([ids(), state().noteError, state().noted?.words]).toEqual([['new'], null, 'Tea']);
  });

  it('of which one was sent unheard are known again, and only then', async () => {
    const draftFound = (requestId: string) => {
      const win = { requestId, clientId: 'ada', words: 'Tea', visibility: 'coach' } as const;
      return WinsPageActions.draftFound({ win });
    };
    await does(opened, draftFound('x'));
    expect(state().noted).toBeNull();
    await does(draftFound('c'));
    expect(state().noted?.requestId).toBe('c');
  });

  it('are shown to others, or deleted, once the server has it so', async () => {
    await does(opened, WinsPageActions.readersChosen({ id: 'c', visibility: 'only_me' }));
    await aTurn();
    expect(state().wins[0]?.visibility).toBe('only_me');
    gateway.failsWith = 'unavailable';
    await does(WinsPageActions.removed({ id: 'c' }));
    expect([ids()[0], state().changeError?.kind]).toEqual(['c', 'unavailable']);
    gateway.failsWith = null;
    await does(WinsPageActions.removed({ id: 'c' }));
    await aTurn();
    expect([ids()[0], state().changeError]).toEqual(['b', null]);
  });

  it('of somebody else are gone at once', async () => {
    await does(opened);
    store.dispatch(WinsPageActions.opened({ clientId: 'yuki' }));
    expect(ids()).toEqual([]);
    await aTurn();
  });
});
