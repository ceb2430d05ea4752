import { TestBed } from '@angular/core/testing';
import { provideStore, Store } from '@ngrx/store';
import { provideEffects } from '@ngrx/effects';
import { SearchGateway } from '../../data/search/search-gateway';
import { FakeSearchGateway } from '../../data/search/search-gateway.fake';
import { aFound } from '../../data/search/search.builders';
import { SearchPageActions } from './search.actions';
import { provideSearch } from './search.providers';
import { searchFeature } from './search.feature';

describe('search', () => {
  let gateway: FakeSearchGateway;
  let store: Store;

  const page = (from: number, length: number) =>
    Array.from({ length }, (_, at) => aFound({ key: `key-${from + at}` }));
  const state = () => store.selectSignal(searchFeature.selectSearchState)();
  const ask = (words: string) => {
    const query = { words, clientId: null, kind: null };
    store.dispatch(SearchPageActions.asked({ query }));
    jasmine.clock().tick(300);
  };
  const settled = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };

  beforeEach(() => {
    jasmine.clock().install();
    gateway = new FakeSearchGateway([page(0, 20), page(20, 3)]);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideSearch(),
        { provide: SearchGateway, useValue: gateway },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  afterEach(() => jasmine.clock().uninstall());

  it('asks once for what was typed, after a pause', async () => {
    store.dispatch(
      SearchPageActions.asked({ query: { words: 'tou', clientId: null, kind: null } }),
    );
    ask('touch');
    await settled();
    expect(gateway.asked.map(({ words }) => words)).toEqual(['touch']);
    expect(state().places.length).toBe(20);
  });

  it('asks nothing for an empty field, and shows nothing any more', async () => {
    ask('touch');
    await settled();
    ask(' ');
    await settled();
    expect([state().places.length, state().step, gateway.asked.length]).toEqual([0, 'idle', 1]);
  });

  it('goes on until the last page', async () => {
    ask('touch');
    await settled();
    store.dispatch(SearchPageActions.moreWanted());
    await settled();
    expect([state().places.length, state().isLast]).toEqual([23, true]);
  });

  it('says that it did not get through, and tries again', async () => {
    gateway.failure = 'offline';
    ask('touch');
    await settled();
    expect(state().error?.kind).toBe('offline');
    gateway.failure = null;
    store.dispatch(SearchPageActions.retried());
    jasmine.clock().tick(1);
    await settled();
    expect(state().places.length).toBe(20);
  });

  it('shows nothing of one record while another is searched', async () => {
    ask('touch');
    await settled();
    store.dispatch(SearchPageActions.opened({ clientId: 'client-2' }));
    expect(state().places).toEqual([]);
    jasmine.clock().tick(1);
    await settled();
    expect(gateway.asked.at(-1)).toEqual({ words: 'touch', clientId: 'client-2', kind: null });
  });
});
