import type { Store } from '@ngrx/store';
import { Actions } from '@ngrx/effects';
import { firstValueFrom, lastValueFrom, of, Subject, toArray } from 'rxjs';
import type { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import type { CheckInPlansGateway } from '../../data/check-ins/check-in-plans-gateway';
import { FakeCheckInPlansGateway } from '../../data/check-ins/check-in-plans-gateway.fake';
import type { SentCheckInsGateway } from '../../data/check-ins/sent-check-ins-gateway';
import { FakeSentCheckInsGateway } from '../../data/check-ins/sent-check-ins-gateway.fake';
import { AppFailure } from '../../core/errors/app-error';
import { aCheckInDefinition, aPlan, aSentCheckIn } from '../../domain/check-ins/check-ins.builders';
import { CheckInPlanApiActions, CheckInPlanPageActions } from './check-in-plan.actions';
import { find$, save$ } from './check-in-plan.effects';
import { checkInPlanFeature, initialCheckInPlan } from './check-in-plan.feature';
import { ReadCheckInApiActions, ReadCheckInPageActions } from './read-check-in.actions';
import { UndoingActions } from '../sent-answers/undoing.actions';
import { markRead$, read$, undone$ } from './read-check-in.effects';
import { initialReadCheckIn, readCheckInFeature } from './read-check-in.feature';

describe('reading a check-in', () => {
  const { reducer, selectSentAnswers } = readCheckInFeature;
  const wish = { clientId: 'client-1', assignmentId: 'check-in-1' };
  const opened = ReadCheckInPageActions.opened(wish);
  let gateway: FakeSentCheckInsGateway;
  let order: string[];
  let ledger: AccessEntriesGateway;

  beforeEach(() => {
    gateway = new FakeSentCheckInsGateway();
    order = [];
    spyOn(gateway, 'find').and.callFake(() => {
      order.push('found');
      return Promise.resolve(aSentCheckIn());
    });
    const record = (clientId: string, action: string) => {
      order.push(`${clientId} ${action}`);
      return Promise.resolve();
    };
    ledger = { record } as unknown as AccessEntriesGateway;
  });

  const read = () =>
    firstValueFrom(
      read$(new Actions(of(opened)), gateway as unknown as SentCheckInsGateway, ledger),
    );

  it('leaves an entry in the ledger before anything is shown', async () => {
    const action = await read();
    expect(order).toEqual(['client-1 read_check_in', 'found']);
    expect(action).toEqual(ReadCheckInApiActions.read({ checkIn: aSentCheckIn() }));
  });

  it('shows nothing without its entry', async () => {
    ledger = {
      record: () => Promise.reject(new AppFailure({ kind: 'offline' })),
    } as unknown as AccessEntriesGateway;
    const failed = await read();
    expect(order).toEqual([]);
    const state = reducer(reducer(initialReadCheckIn, opened), failed);
    expect([state.checkIn, state.error?.kind]).toEqual([null, 'offline']);
  });

  it('has nothing of another check-in in sight', () => {
    const state = reducer(
      reducer(initialReadCheckIn, ReadCheckInPageActions.opened({ ...wish, assignmentId: 'b' })),
      ReadCheckInApiActions.read({ checkIn: aSentCheckIn() }),
    );
    expect(state.checkIn).toBeNull();
    expect(selectSentAnswers.projector(state.checkIn)).toBeNull();
  });

  it('is marked once, however often it is pressed, and then stands as it is', async () => {
    const presses = new Subject<ReturnType<typeof ReadCheckInPageActions.markReadChosen>>();
    const done = lastValueFrom(
      markRead$(new Actions(presses), gateway as unknown as SentCheckInsGateway).pipe(toArray()),
    );
    presses.next(ReadCheckInPageActions.markReadChosen(wish));
    presses.next(ReadCheckInPageActions.markReadChosen(wish));
    presses.complete();
    expect((await done).map(({ type }) => type)).toEqual([
      UndoingActions.done.type,
      ReadCheckInApiActions.read.type,
    ]);
    expect(gateway.read).toEqual(['check-in-1']);
  });

  it('stands as it is again when that is undone, where it is still open', async () => {
    const undone = UndoingActions.undone({ ...wish, deed: 'read' });
    const heard = (open: string) =>
      lastValueFrom(
        undone$(
          new Actions(of(undone)),
          gateway as unknown as SentCheckInsGateway,
          { select: () => of(open) } as unknown as Store,
        ),
        { defaultValue: null },
      );
    expect((await heard('check-in-1'))?.type).toBe(ReadCheckInApiActions.read.type);
    expect(await heard('check-in-2')).toBeNull();
  });

  it('says when it could not be marked', async () => {
    gateway.failure = 'offline';
    const actions$ = new Actions(of(ReadCheckInPageActions.markReadChosen(wish)));
    const failed = await firstValueFrom(
      markRead$(actions$, gateway as unknown as SentCheckInsGateway),
    );
    const state = reducer(reducer(initialReadCheckIn, opened), failed);
    expect([state.busy, state.markError?.kind]).toEqual([false, 'offline']);
  });
});

describe('planning check-ins', () => {
  const { reducer } = checkInPlanFeature;
  const opened = CheckInPlanPageActions.opened({ clientId: 'client-1' });
  const change = {
    clientId: 'client-1',
    definition: aCheckInDefinition,
    everyWeeks: 2,
    meansTheSame: false,
    revision: 0,
  } as const;
  const pressed = CheckInPlanPageActions.saveChosen({ change });
  let gateway: FakeCheckInPlansGateway;

  beforeEach(() => (gateway = new FakeCheckInPlansGateway()));

  const plans = () => gateway as unknown as CheckInPlansGateway;
  const found = () => firstValueFrom(find$(new Actions(of(opened)), plans()));
  const saved = () => firstValueFrom(save$(new Actions(of(pressed)), plans()));

  it('begins with the plan and what comes with Attune', async () => {
    const state = reducer(reducer(initialCheckInPlan, opened), await found());
    expect([state.plan?.revision, state.builtIn]).toEqual([0, aCheckInDefinition]);
  });

  it('saves from the revision that was seen, and goes on from the new one', async () => {
    const state = reducer(reducer(initialCheckInPlan, opened), await saved());
    expect([state.plan?.everyWeeks, state.plan?.revision, state.saves]).toEqual([2, 1, 1]);
  });

  it('writes over nobody: a conflict brings what stands there now', async () => {
    gateway.plan = aPlan({ revision: 3, everyWeeks: 4 });
    const failed = await saved();
    const state = reducer(reducer(initialCheckInPlan, opened), failed);
    expect([state.saveError?.kind, state.theirs?.everyWeeks, state.busy]).toEqual([
      'conflict',
      4,
      false,
    ]);
    expect(gateway.saved).toEqual([]);
    expect(reducer(state, CheckInPlanPageActions.theirsChosen()).plan?.revision).toBe(3);
  });

  it('keeps the plan in sight when it was not saved', async () => {
    const known = reducer(reducer(initialCheckInPlan, opened), await found());
    gateway.failure = 'offline';
    const state = reducer(reducer(known, pressed), await saved());
    expect([state.plan?.revision, state.saveError?.kind, state.theirs]).toEqual([
      0,
      'offline',
      null,
    ]);
  });

  it('shows nothing of one client under another', () => {
    const other = CheckInPlanPageActions.opened({ clientId: 'client-2' });
    const plan = aPlan();
    const late = CheckInPlanApiActions.found({ plan, builtIn: aCheckInDefinition });
    expect(reducer(reducer(initialCheckInPlan, other), late).plan).toBeNull();
  });
});
