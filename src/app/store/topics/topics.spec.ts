import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { aTurn } from '../../core/testing/turns';
import { aTopic } from '../../data/topics/topics.builders';
import { TopicsGateway } from '../../data/topics/topics-gateway';
import { FakeTopicsGateway } from '../../data/topics/topics-gateway.fake';
import type { Topic } from '../../domain/topics/topic';
import { TopicsPageActions } from './topics.actions';
import { topicsFeature } from './topics.feature';
import { provideTopics } from './topics.providers';

describe('What a client brings', () => {
  let gateway: FakeTopicsGateway;
  let store: Store;

  const state = () => store.selectSignal(topicsFeature.selectTopicsState)();
  const words = () => state().topics?.map((topic) => topic.words);
  const send = async (said: string, requestId = 'request-2') => {
    const topic = { requestId, clientId: aTopic().clientId, words: said };
    store.dispatch(TopicsPageActions.sent({ topic }));
    await aTurn();
  };

  beforeEach(async () => {
    gateway = new FakeTopicsGateway([aTopic({ words: 'First' })]);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideTopics(),
        { provide: TopicsGateway, useValue: gateway },
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(TopicsPageActions.opened());
    await aTurn();
  });

  it('stands there as soon as it was brought', async () => {
    await send('Second');
    expect(words()).toEqual(['Second', 'First']);
    expect(state().isSending).toBeFalse();
  });

  it('stays there when a list that was on its way comes in without it', async () => {
    let comesIn: (topics: readonly Topic[]) => void = () => undefined;
    const late = new Promise<readonly Topic[]>((resolve) => (comesIn = resolve));
    const mine = spyOn(gateway, 'mine').and.returnValue(late);
    store.dispatch(TopicsPageActions.opened());
    mine.and.callThrough();
    await send('Second');
    comesIn([aTopic({ words: 'First' })]);
    await aTurn();
    expect(words()).toEqual(['Second', 'First']);
  });

  it('is there once when the same request is answered again', async () => {
    await send('Second');
    await send('Second, better');
    expect(words()).toEqual(['Second, better', 'First']);
  });

  it('says that it was not brought, and is brought by another press', async () => {
    gateway.failure = 'offline';
    await send('Second');
    expect([words(), state().sendError?.kind]).toEqual([['First'], 'offline']);
    gateway.failure = null;
    await send('Second');
    expect([words(), state().sendError]).toEqual([['Second', 'First'], null]);
  });

  it('is gone when it was taken back, and not before', async () => {
    gateway.failure = 'unavailable';
    store.dispatch(TopicsPageActions.takenBack({ id: 'topic-1' }));
    expect(state().leaving).toEqual(['topic-1']);
    await aTurn();
    expect([words(), state().leaving, state().takeError?.kind]).toEqual([
      ['First'],
      [],
      'unavailable',
    ]);
    gateway.failure = null;
    store.dispatch(TopicsPageActions.takenBack({ id: 'topic-1' }));
    await aTurn();
    expect([words(), gateway.topics]).toEqual([[], []]);
  });
});
