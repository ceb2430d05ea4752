import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { aTurn } from '../../core/testing/turns';
import { anUnusualCheckIn } from '../../data/unusual-check-ins/unusual-check-ins.builders';
import { UnusualCheckInsGateway } from '../../data/unusual-check-ins/unusual-check-ins-gateway';
import { FakeUnusualCheckInsGateway } from '../../data/unusual-check-ins/unusual-check-ins-gateway.fake';
import { CoachTodayPageActions } from '../coach-today/coach-today.actions';
import { unusualCheckInsFeature } from './unusual-check-ins.feature';
import { provideUnusualCheckIns } from './unusual-check-ins.providers';

describe('Unusual check-ins in the store', () => {
  let gateway: FakeUnusualCheckInsGateway;
  let store: Store;

  beforeEach(() => {
    gateway = new FakeUnusualCheckInsGateway();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideUnusualCheckIns(),
        { provide: UnusualCheckInsGateway, useValue: gateway },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  it('stand together for each client, in the order in which they were told', async () => {
    gateway.found = [
      anUnusualCheckIn({ clientId: 'ada' }),
      anUnusualCheckIn({ clientId: 'yuki' }),
      anUnusualCheckIn({ clientId: 'ada', linkId: 'seen' }),
    ];
    store.dispatch(CoachTodayPageActions.opened());
    await aTurn();
    const clients = store.selectSignal(unusualCheckInsFeature.selectClients)();
    expect(
      clients.map(({ clientId, found }) => [clientId, found.map((one) => one.linkId)]),
    ).toEqual([
      ['ada', ['affection', 'seen']],
      ['yuki', ['affection']],
    ]);
  });

  it('keep what is known when the network fails, until it works again', async () => {
    gateway.found = [anUnusualCheckIn()];
    store.dispatch(CoachTodayPageActions.opened());
    await aTurn();
    gateway.failsWith = 'offline';
    store.dispatch(CoachTodayPageActions.retried());
    await aTurn();
    const { found, error } = store.selectSignal(
      unusualCheckInsFeature.selectUnusualCheckInsState,
    )();
    expect([found.length, error]).toEqual([1, { kind: 'offline' }]);
  });
});
