import { Actions } from '@ngrx/effects';
import { firstValueFrom, NEVER, of, take, toArray } from 'rxjs';
import { aTodaysPractice } from '../../data/my-practices/my-practices.builders';
import type { TodaysPracticesGateway } from '../../data/my-practices/todays-practices-gateway';
import { FakeTodaysPracticesGateway } from '../../data/my-practices/todays-practices-gateway.fake';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { TodaysPracticesApiActions } from './todays-practices.actions';
import { LogNews } from './logs/log-news';
import { look$ } from './todays-practices.effects';
import { noPracticesToday, todaysPracticesFeature } from './todays-practices.feature';

describe('the practices of Today', () => {
  let gateway: FakeTodaysPracticesGateway;

  beforeEach(() => (gateway = new FakeTodaysPracticesGateway([aTodaysPractice()])));

  const looked = () =>
    firstValueFrom(
      look$(
        new Actions(of(MyTodayPageActions.opened())),
        gateway as unknown as TodaysPracticesGateway,
        new LogNews(),
      ).pipe(take(1), toArray()),
    );

  it('come when Today opens', async () => {
    const [action] = await looked();
    expect(action).toEqual(TodaysPracticesApiActions.looked({ practices: [aTodaysPractice()] }));
    if (!action) return;
    const state = todaysPracticesFeature.reducer(noPracticesToday, action);
    expect([state.practices.length, state.known]).toEqual([1, true]);
    gateway.failure = 'offline';
    const [later] = await looked();
    if (later) expect(todaysPracticesFeature.reducer(state, later)).toEqual(state);
  });

  it('are looked up again once a try from a page before has arrived', async () => {
    const news = new LogNews();
    const again = firstValueFrom(
      look$(new Actions(NEVER), gateway as unknown as TodaysPracticesGateway, news),
    );
    news.arrived$.next();
    expect(await again).toEqual(
      TodaysPracticesApiActions.looked({ practices: [aTodaysPractice()] }),
    );
  });

  it('stay away without a word when they can’t be looked up', async () => {
    gateway.failure = 'offline';
    const [action] = await looked();
    if (!action) return;
    const state = todaysPracticesFeature.reducer(noPracticesToday, action);
    expect(state).toEqual({ practices: [], known: true });
  });
});
