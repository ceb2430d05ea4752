import { TestBed } from '@angular/core/testing';
import { Actions, provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { lastValueFrom, Subject, toArray } from 'rxjs';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../data/assignments/assignments-gateway.fake';
import { CheckInPlansGateway } from '../../data/check-ins/check-in-plans-gateway';
import { FakeCheckInPlansGateway } from '../../data/check-ins/check-in-plans-gateway.fake';
import { MyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway';
import { FakeMyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway.fake';
import { aSummary, someSettings } from '../../domain/check-ins/check-ins.builders';
import { CheckInPageActions } from './check-in-standings.actions';
import {
  CheckInSettingsPageActions,
  EarlierCheckInsPageActions,
  MyCheckInsApiActions,
} from './my-check-ins.actions';
import * as effects from './my-check-ins.effects';
import { myCheckInsFeature } from './my-check-ins.feature';

const clientId = 'b1';
const week = (onDate: string, submittedAt: string | null = `${onDate}T20:00:00Z`) =>
  aSummary({ id: onDate, onDate, submittedAt });

describe('my check-ins', () => {
  let gateway: FakeMyCheckInsGateway;
  let assignments: FakeAssignmentsGateway;
  let plans: FakeCheckInPlansGateway;
  let store: Store;

  beforeEach(() => {
    gateway = new FakeMyCheckInsGateway([
      week('2026-11-23', null),
      week('2026-11-16'),
      week('2026-11-09'),
    ]);
    assignments = new FakeAssignmentsGateway();
    plans = new FakeCheckInPlansGateway();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(myCheckInsFeature),
        provideEffects(effects),
        { provide: MyCheckInsGateway, useValue: gateway },
        { provide: AssignmentsGateway, useValue: assignments },
        { provide: CheckInPlansGateway, useValue: plans },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const state = () => store.selectSignal(myCheckInsFeature.selectMyCheckInsState)();
  const open = async () => {
    store.dispatch(EarlierCheckInsPageActions.opened({ clientId }));
    await settle();
  };

  it('come a page at a time, each after the last day of the one before', async () => {
    await open();
    expect(state().checkIns.map(({ id }) => id)).toEqual(['2026-11-23', '2026-11-16']);
    expect(store.selectSignal(myCheckInsFeature.selectHasMore)()).toBeTrue();
    store.dispatch(EarlierCheckInsPageActions.moreWanted());
    store.dispatch(EarlierCheckInsPageActions.moreWanted());
    await settle();
    expect(state().checkIns.length).toBe(3);
    expect(store.selectSignal(myCheckInsFeature.selectHasMore)()).toBeFalse();
  });

  it('have what was begun apart from what was sent', async () => {
    await open();
    const begun = store.selectSignal(myCheckInsFeature.selectBegun)();
    expect(begun.map(({ id }) => id)).toEqual(['2026-11-23']);
    const months = store.selectSignal(myCheckInsFeature.selectMonths)();
    expect(months.flatMap(({ checkIns }) => checkIns.map(({ id }) => id))).toEqual(['2026-11-16']);
  });

  it('keep what is there when the next page fails, and go on from it', async () => {
    await open();
    gateway.failure = 'offline';
    store.dispatch(EarlierCheckInsPageActions.moreWanted());
    await settle();
    expect([state().error?.kind, state().checkIns.length]).toEqual(['offline', 2]);
    gateway.failure = null;
    store.dispatch(EarlierCheckInsPageActions.retried());
    await settle();
    expect([state().error, state().checkIns.length]).toEqual([null, 3]);
  });

  it('show nobody else’s while theirs are looked up', async () => {
    await open();
    store.dispatch(EarlierCheckInsPageActions.opened({ clientId: 'other' }));
    expect(state().checkIns).toEqual([]);
  });

  it('take in no page that was asked for of another record', async () => {
    await open();
    store.dispatch(EarlierCheckInsPageActions.moreWanted());
    store.dispatch(EarlierCheckInsPageActions.opened({ clientId: 'other' }));
    await settle();
    expect(state().checkIns.map(({ id }) => id)).toEqual(['2026-11-23', '2026-11-16']);
  });

  it('are sent once, however often it is tapped, and say when they were not', async () => {
    const send = CheckInPageActions.sendChosen({ assignmentId: 'a' });
    store.dispatch(send);
    store.dispatch(send);
    expect(state().sendingId).toBe('a');
    await settle();
    expect([assignments.sent, state().sendingId]).toEqual([['a'], null]);
    assignments.failure = new Error('no');
    store.dispatch(send);
    await settle();
    expect(state().sendingId).toBeNull();
    expect(state().sendingError).toEqual({ assignmentId: 'a', error: { kind: 'unexpected' } });
  });

  it('are asked as the last choice says, one after another', async () => {
    const presses = new Subject<ReturnType<typeof CheckInPageActions.settingsChanged>>();
    const done = lastValueFrom(
      effects
        .saveSettings$(new Actions(presses), gateway as unknown as MyCheckInsGateway)
        .pipe(toArray()),
    );
    const before = someSettings();
    for (const weekday of [1, 2]) {
      const settings = someSettings({ weekday });
      presses.next(CheckInPageActions.settingsChanged({ clientId, settings, before }));
    }
    presses.complete();
    expect((await done).length).toBe(2);
    expect(gateway.saved.map(({ weekday }) => weekday)).toEqual([1, 2]);
  });

  it('offer to be asked what is asked only of who wants it', async () => {
    store.dispatch(CheckInSettingsPageActions.opened({ clientId }));
    await settle();
    expect(state().choices?.map(({ linkId }) => linkId)).toEqual(['desire']);
    plans.failure = 'offline';
    store.dispatch(CheckInSettingsPageActions.opened({ clientId }));
    await settle();
    expect([state().choices, state().choicesError?.kind]).toEqual([null, 'offline']);
  });

  it('are not there twice when one came in between two pages', () => {
    const { reducer } = myCheckInsFeature;
    const page = { checkIns: [week('2026-11-16')], reached: '2026-11-16', isLast: true };
    const listed = reducer(undefined, MyCheckInsApiActions.listed({ page }));
    expect(reducer(listed, MyCheckInsApiActions.moreListed({ page })).checkIns.length).toBe(1);
  });
});
