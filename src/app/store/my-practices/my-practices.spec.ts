import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { CopiesVault } from '../../core/privacy/copies-vault';
import { aTurn } from '../../core/testing/turns';
import { MyPracticesGateway, practicePage } from '../../data/my-practices/my-practices-gateway';
import { FakeMyPracticesGateway } from '../../data/my-practices/my-practices-gateway.fake';
import { aPractice } from '../../data/my-practices/my-practices.builders';
import type { Practice, PracticeAnswer } from '../../domain/practices/practice';
import { MyPracticesApiActions } from './my-practices-api.actions';
import { LogPageActions, MyPracticesPageActions } from './my-practices-page.actions';
import { myPracticesFeature } from './my-practices.feature';
import { provideMyPractices } from './my-practices.providers';

const hold = { stepId: 's1', logId: 'l1', practiceId: 'p1', isOwn: true };

/** What the device keeps, without its key. */
class FakeVault implements Pick<CopiesVault, 'put' | 'get' | 'list' | 'remove'> {
  readonly kept = new Map<string, unknown>();
  put = (_scope: string, id: string, copy: unknown) =>
    Promise.resolve(void this.kept.set(id, copy));
  get = <T>(_scope: string, id: string) => Promise.resolve(this.kept.get(id) as T | undefined);
  list = <T>() => Promise.resolve([...this.kept.values()] as T[]);
  remove = (_scope: string, id: string) => Promise.resolve(void this.kept.delete(id));
}

describe('my practices', () => {
  let gateway: FakeMyPracticesGateway;
  let copies: FakeVault;
  let store: Store;

  beforeEach(() => {
    gateway = new FakeMyPracticesGateway([
      aPractice({ id: 'new', status: 'proposed' }),
      aPractice({ id: 'mine' }),
      aPractice({ id: 'resting', status: 'paused' }),
      aPractice({ id: 'over', status: 'finished' }),
      aPractice({ id: 'aside', status: 'set_aside' }),
    ]);
    copies = new FakeVault();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideMyPractices(),
        { provide: MyPracticesGateway, useValue: gateway },
        { provide: CopiesVault, useValue: copies },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  const read = (selector: Parameters<Store['selectSignal']>[0]): unknown =>
    store.selectSignal(selector)();
  const all = () => store.selectSignal(myPracticesFeature.selectAll)();
  const practice = (id: string) => all().find((one) => one.id === id) ?? aPractice({ id });
  const open = async () => {
    store.dispatch(MyPracticesPageActions.opened());
    await aTurn();
  };
  const say = (id: string, answer: PracticeAnswer) =>
    store.dispatch(MyPracticesPageActions.answerChosen({ practice: practice(id), answer }));

  it('stand in their groups', async () => {
    await open();
    const ids = (of: readonly Practice[]) => of.map(({ id }) => id);
    expect(ids(store.selectSignal(myPracticesFeature.selectSuggested)())).toEqual(['new']);
    expect(ids(store.selectSignal(myPracticesFeature.selectAccepted)())).toEqual(['mine']);
    expect(ids(store.selectSignal(myPracticesFeature.selectPaused)())).toEqual(['resting']);
    expect(ids(store.selectSignal(myPracticesFeature.selectEarlier)())).toEqual(['over', 'aside']);
  });

  it('are read again once a step was finished, since the next may come with it', async () => {
    gateway.practices = [aPractice({ id: 'first', programmeRunId: 'run' })];
    await open();
    say('first', 'finish');
    gateway.practices = [...gateway.practices, aPractice({ id: 'second', programmeRunId: 'run' })];
    await aTurn();
    expect(all().map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('change at once, and then as the server says', async () => {
    await open();
    say('new', 'accept');
    expect(practice('new').status).toBe('accepted');
    expect(read(myPracticesFeature.selectAnswering)).toEqual(['new']);
    await aTurn();
    expect([practice('new').revision, read(myPracticesFeature.selectAnswering)]).toEqual([2, []]);
  });

  it('stand as before when it could not be said, with the reason', async () => {
    await open();
    gateway.failure = 'offline';
    say('mine', 'pause');
    await aTurn();
    expect(practice('mine').status).toBe('accepted');
    expect(read(myPracticesFeature.selectAnswerError)).toEqual({ kind: 'offline' });
  });

  it('show what another device said when it was faster', async () => {
    await open();
    gateway.put(aPractice({ id: 'mine', status: 'stopped', revision: 5 }));
    say('mine', 'pause');
    await aTurn();
    expect([practice('mine').status, practice('mine').revision]).toEqual(['stopped', 5]);
    expect(read(myPracticesFeature.selectAnswerError)).toEqual({ kind: 'conflict' });
  });

  it('let go of one that the coach took back', async () => {
    await open();
    copies.kept.set('mine', practice('mine'));
    gateway.practices = gateway.practices.filter(({ id }) => id !== 'mine');
    say('mine', 'pause');
    await aTurn();
    expect(all().map(({ id }) => id)).not.toContain('mine');
    expect(copies.kept.has('mine')).toBeFalse();
    expect(read(myPracticesFeature.selectAnswerError)).toEqual({ kind: 'not_found' });
  });

  it('lose nothing when two are answered one right after the other', async () => {
    await open();
    say('new', 'set_aside');
    say('mine', 'pause');
    await aTurn();
    await aTurn();
    expect([practice('new').status, practice('mine').status]).toEqual(['set_aside', 'paused']);
    expect(gateway.answers).toEqual(['set_aside', 'pause']);
  });

  it('keep what is being said, and what was said, when a slower read comes in between', async () => {
    await open();
    const before = [...gateway.practices];
    const { listed, found } = MyPracticesApiActions;
    say('new', 'accept');
    store.dispatch(listed({ practices: before }));
    expect(practice('new').status).toBe('accepted');
    await aTurn();
    store.dispatch(listed({ practices: before }));
    store.dispatch(found({ practice: aPractice({ id: 'new', status: 'proposed' }) }));
    expect([practice('new').status, practice('new').revision]).toEqual(['accepted', 2]);
  });

  it('are each at work until the server has answered for it', async () => {
    await open();
    say('new', 'accept');
    say('mine', 'pause');
    expect(read(myPracticesFeature.selectAnswering)).toEqual(['new', 'mine']);
    store.dispatch(
      MyPracticesApiActions.answered({ practice: practice('new'), before: practice('new') }),
    );
    expect(read(myPracticesFeature.selectAnswering)).toEqual(['mine']);
  });

  it('come back by the undo, also to a pause before a stop', async () => {
    await open();
    say('resting', 'stop');
    await aTurn();
    store.dispatch(
      MyPracticesPageActions.undoChosen({ practice: practice('resting'), to: 'paused' }),
    );
    await aTurn();
    expect(gateway.answers).toEqual(['stop', 'accept', 'pause']);
    expect([practice('resting').status, practice('resting').revision]).toEqual(['paused', 4]);
  });

  it('can be read without a network once they were opened', async () => {
    store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId: 'mine' }));
    await aTurn();
    expect([...copies.kept.keys()]).toEqual(['mine']);
    gateway.failure = 'offline';
    await open();
    expect(all().map(({ id }) => id)).toEqual(['mine']);
    expect(read(myPracticesFeature.selectError)).toEqual({ kind: 'offline' });
    expect(read(myPracticesFeature.selectIsKept)).toBeTrue();
  });

  it('leave the device once the list says that they were taken back, and follow it otherwise', async () => {
    copies.kept.set('gone', aPractice({ id: 'gone' }));
    copies.kept.set('mine', aPractice({ id: 'mine', title: 'As it was' }));
    await open();
    expect([...copies.kept.values()]).toEqual([aPractice({ id: 'mine' })]);
  });

  it('stay where they are older than what one list holds', async () => {
    const many = Array.from({ length: practicePage }, (_one, nr) =>
      aPractice({ id: `p${nr}`, assignedAt: '2026-05-01T10:00:00Z' }),
    );
    gateway.practices = many;
    copies.kept.set('old', aPractice({ id: 'old', assignedAt: '2020-05-01T10:00:00Z' }));
    copies.kept.set('gone', aPractice({ id: 'gone', assignedAt: '2026-05-02T10:00:00Z' }));
    await open();
    expect([...copies.kept.keys()]).toEqual(['old']);
  });

  it('open from the device where the server is out of reach, and say so', async () => {
    copies.kept.set('mine', aPractice({ id: 'mine', title: 'As it was' }));
    gateway.failure = 'offline';
    store.dispatch(MyPracticesPageActions.practiceOpened({ practiceId: 'mine' }));
    await aTurn();
    expect(practice('mine').title).toBe('As it was');
    expect(read(myPracticesFeature.selectOpenError)).toEqual({ kind: 'offline' });
  });

  it('tell which step waits, and open it', async () => {
    gateway.waiting = [hold];
    store.dispatch(LogPageActions.hardTrySaved());
    await aTurn();
    expect(read(myPracticesFeature.selectHolds)).toEqual([hold]);
    gateway.practices = [...gateway.practices, aPractice({ id: 's1', status: 'proposed' })];
    store.dispatch(LogPageActions.stepOpened({ stepId: 's1' }));
    await aTurn();
    expect(gateway.released).toEqual(['s1']);
    expect(read(myPracticesFeature.selectHolds)).toEqual([]);
    expect(all().map(({ id }) => id)).toContain('s1');
  });

  it('say when a step could not be opened', async () => {
    gateway.failure = 'offline';
    store.dispatch(LogPageActions.stepOpened({ stepId: 's1' }));
    await aTurn();
    expect(read(myPracticesFeature.selectReleaseError)).toEqual({ kind: 'offline' });
  });
});
