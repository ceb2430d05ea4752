import { TestBed } from '@angular/core/testing';
import { Actions, provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { aTurn } from '../../core/testing/turns';
import { PracticesGateway } from '../../data/practices/practices-gateway';
import { FakePracticesGateway } from '../../data/practices/practices-gateway.fake';
import { aFollowedPractice, aNamedLog } from '../../data/practices/practices.builders';
import { closedStatuses, openStatuses } from '../../domain/practices/followed-practice';
import * as followedEffects from './followed.effects';
import { followedFeature, initialFollowed } from './followed.feature';
import {
  PracticeLogsApiActions,
  PracticesApiActions,
  PracticeViewActions,
  RecordPracticesActions,
} from './practices.actions';

const { reducer } = followedFeature;
const query = { clientId: 'ada', statuses: openStatuses };
const hug = aFollowedPractice({ id: 'hug', clientId: 'ada', unread: 1 });
const opened = RecordPracticesActions.opened({ clientId: 'ada', from: '2026-09-07' });
const listed = (...practices: (typeof hug)[]) =>
  PracticesApiActions.listed({ list: 'open', query, page: { practices, isLast: false } });
const after = (...actions: Parameters<typeof reducer>[1][]) =>
  actions.reduce(reducer, initialFollowed);
const openOf = (followed: typeof initialFollowed) => followedFeature.selectOpen({ followed });

describe('followed practices in the store', () => {
  it('never stand under another client', () => {
    const other = RecordPracticesActions.opened({ clientId: 'yuki', from: '2026-09-07' });
    expect(openOf(after(opened, listed(hug), other))).toEqual([]);
    expect(openOf(after(opened, other, listed(hug)))).toEqual([]);
  });

  it('stay in sight while they are looked up again', () => {
    expect(openOf(after(opened, listed(hug), opened))).toEqual([hug]);
  });

  it('are gone from what is open as soon as they are taken back, and come back when that fails', () => {
    const chosen = after(
      opened,
      listed(hug),
      RecordPracticesActions.withdrawChosen({ practice: hug }),
    );
    expect(openOf(chosen)).toEqual([]);
    const error = { kind: 'conflict' } as const;
    const failed = reducer(chosen, PracticesApiActions.withdrawFailed({ practice: hug, error }));
    expect(openOf(failed)).toEqual([hug]);
    expect(failed.refused).toEqual({ hug: error });
  });

  it('are among the older ones once they were taken back', () => {
    const older = { clientId: 'ada', statuses: closedStatuses };
    const state = after(
      opened,
      listed(hug),
      RecordPracticesActions.olderWanted({ clientId: 'ada' }),
      PracticesApiActions.listed({
        list: 'older',
        query: older,
        page: { practices: [], isLast: true },
      }),
      PracticesApiActions.withdrawn({ practice: { ...hug, status: 'withdrawn', revision: 2 } }),
    );
    expect(followedFeature.selectOlder({ followed: state }).map(({ id }) => id)).toEqual(['hug']);
  });

  it('wait again when a step could not be opened', () => {
    const held = { ...hug, heldSince: '2026-11-20T10:00:00Z' };
    const chosen = after(
      opened,
      listed(held),
      PracticeViewActions.releaseChosen({ practice: held }),
    );
    expect(openOf(chosen)[0]?.heldSince).toBeNull();
    const failed = PracticesApiActions.releaseFailed({
      practice: held,
      error: { kind: 'offline' },
    });
    expect(openOf(reducer(chosen, failed))[0]?.heldSince).toBe(held.heldSince);
  });

  it('have one reflection less to read, once for each', () => {
    const log = aNamedLog({ practiceId: 'hug' });
    const read = after(opened, listed(hug), PracticeLogsApiActions.read({ log }));
    expect(openOf(read)[0]?.unread).toBe(0);
    const readBefore = { ...log, coachReadAt: '2026-11-24T09:00:00Z' };
    const replied = PracticeLogsApiActions.replied({ log: readBefore, reply: 'Yes.', at: '' });
    expect(openOf(after(opened, listed(hug), replied))[0]?.unread).toBe(1);
  });

  it('are turned by pages, each practice once', () => {
    const more = PracticesApiActions.moreListed({
      list: 'open',
      query,
      page: { practices: [hug, { ...hug, id: 'dinner' }], isLast: true },
    });
    const wanted = PracticeViewActions.moreWanted({ list: 'open' });
    const state = after(opened, listed(hug), wanted, more);
    expect(openOf(state).map(({ id }) => id)).toEqual(['hug', 'dinner']);
    expect(reducer(state, wanted).lists.open.step).toBe('loaded');
  });
});

describe('what happens to followed practices', () => {
  let gateway: FakePracticesGateway;

  beforeEach(() => {
    gateway = new FakePracticesGateway();
    gateway.practices = [hug];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(followedFeature),
        provideEffects(followedEffects),
        { provide: PracticesGateway, useValue: gateway },
      ],
    });
  });

  it('is told beside how they stand now, where the client was faster', async () => {
    const store = TestBed.inject(Store);
    store.dispatch(opened);
    await aTurn();
    gateway.withdraw = () => Promise.reject(new AppFailure({ kind: 'conflict' }));
    gateway.practices = [{ ...hug, status: 'paused', revision: 2 }];
    store.dispatch(RecordPracticesActions.withdrawChosen({ practice: hug }));
    await aTurn();
    const state = await firstValueFrom(store.select(followedFeature.selectFollowedState));
    expect(state.entities['hug']?.status).toBe('paused');
    expect(state.refused['hug']?.kind).toBe('conflict');
  });

  it('carries the revision with which the client would be told of a race', async () => {
    const action = RecordPracticesActions.withdrawChosen({ practice: hug });
    const result = followedEffects.withdraw$(
      new Actions(of(action)),
      gateway as unknown as PracticesGateway,
    );
    expect(await firstValueFrom(result)).toEqual(
      PracticesApiActions.withdrawn({ practice: { ...hug, status: 'withdrawn', revision: 2 } }),
    );
  });
});
