import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '../../../core/connection/connection';
import type { PlainErrorKind } from '../../../core/errors/app-error';
import { DraftsVault } from '../../../core/privacy/drafts-vault';
import { QuickExit } from '../../../core/privacy/quick-exit';
import { SignIn } from '../../../core/sign-in/sign-in';
import { FakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { MyLogsGateway } from '../../../data/my-practices/my-logs-gateway';
import { FakeMyLogsGateway } from '../../../data/my-practices/my-logs-gateway.fake';
import { aLog, anEntry, aPractice } from '../../../data/my-practices/my-practices.builders';
import { LogNews } from './log-news';
import { LogQueue } from './log-queue';
import { logScope } from './log-scope';

describe('The queue of logs', () => {
  const online = signal(true);
  let gateway: FakeMyLogsGateway;
  let signIn: FakeSignIn;
  let leave: () => Promise<void>;
  let queue: LogQueue;

  /** A tab of its own over the same device. */
  function openTab(): LogQueue {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: MyLogsGateway, useValue: gateway },
        { provide: SignIn, useValue: signIn },
        { provide: Connection, useValue: { online } },
        {
          provide: QuickExit,
          useValue: { beforeLeaving: (flush: typeof leave) => ((leave = flush), () => undefined) },
        },
      ],
    });
    queue = TestBed.inject(LogQueue);
    TestBed.tick();
    return queue;
  }

  beforeEach(async () => {
    gateway = new FakeMyLogsGateway();
    signIn = new FakeSignIn();
    openTab();
    await TestBed.inject(DraftsVault).clear();
  });

  afterEach(async () => {
    await TestBed.inject(DraftsVault).clear();
    TestBed.resetTestingModule();
  });

  const kept = () => TestBed.inject(DraftsVault).list(logScope);
  const add = (partial = {}) => queue.add(aPractice(), anEntry(partial));
  const storedLogs = () => [...gateway.stored.values()];
  /** Until everything that can be sent is sent. */
  const sent = async () => {
    await expectAsync(kept()).toBeResolved();
    await queue.flush().catch(() => undefined);
    await expectAsync(kept()).toBeResolved();
  };
  const fails = async (kind: PlainErrorKind | null) => {
    gateway.failure = kind;
    await sent();
  };

  it('writes a try down at once, and leaves nothing on the device', async () => {
    const log = add();
    await sent();
    expect(log.state()).toBe('saved');
    expect(storedLogs().map(({ requestId }) => requestId)).toEqual([log.requestId]);
    expect(await kept()).toEqual([]);
  });

  it('has it on the device before it is sent', async () => {
    const order: string[] = [];
    const vault = TestBed.inject(DraftsVault);
    const put = vault.put.bind(vault);
    spyOn(vault, 'put').and.callFake((...args) => put(...args).then(() => void order.push('kept')));
    spyOn(gateway, 'add').and.callFake(() => {
      order.push('sent');
      return Promise.reject(new Error('gone'));
    });
    add();
    await sent();
    expect(order[0]).toBe('kept');
    expect(order).toContain('sent');
  });

  it('keeps it through a closed tab without a network, and sends it once there is one', async () => {
    gateway.failure = 'offline';
    const log = add({ reflection: 'On the train.' });
    await sent();
    expect(log.state()).toBe('kept');
    gateway.failure = null;
    await openTab().start();
    await sent();
    expect(storedLogs().map(({ reflection }) => reflection)).toEqual(['On the train.']);
    expect(storedLogs()[0]?.requestId).toBe(log.requestId);
    expect(await kept()).toEqual([]);
  });

  it('stores one where the answer was lost, and what was typed since goes after it', async () => {
    gateway.losesAnswers = true;
    const log = add();
    await sent();
    expect(log.state()).toBe('kept');
    queue.change(log, { win: 'We laughed.' });
    gateway.losesAnswers = false;
    await sent();
    await sent();
    expect(storedLogs()).toHaveSize(1);
    expect(storedLogs()[0]?.win).toBe('We laughed.');
    expect(log.state()).toBe('saved');
  });

  it('does the same from a new tab, when the old one died without the answer', async () => {
    gateway.losesAnswers = true;
    const log = add();
    await sent();
    queue.change(log, { win: 'Later words.' });
    await sent();
    gateway.losesAnswers = false;
    await openTab().start();
    await sent();
    await sent();
    expect(storedLogs()).toHaveSize(1);
    expect(storedLogs()[0]).toEqual(jasmine.objectContaining({ win: 'Later words.', revision: 2 }));
  });

  it('lets two tabs send the same log, and neither of them another one', async () => {
    gateway.failure = 'offline';
    const log = add();
    await sent();
    const first = queue;
    const second = openTab();
    await second.start();
    gateway.failure = null;
    await Promise.all([first.flush(), second.flush()]);
    expect(storedLogs()).toHaveSize(1);
    expect(gateway.sent.every((entry) => entry.day === anEntry().day)).toBeTrue();
    expect([log.state(), second.find(log.requestId)?.state()]).toEqual(['saved', 'saved']);
  });

  it('never overwrites what the other tab wrote meanwhile', async () => {
    gateway.failure = 'offline';
    const log = add({ win: 'First.' });
    await sent();
    const second = openTab();
    await second.start();
    const other = second.find(log.requestId);
    if (other) second.change(other, { win: 'From the second tab.' });
    gateway.failure = null;
    await second.flush();
    await second.flush();
    gateway.elsewhere(log.requestId, { win: 'From the tablet.' });
    if (other) second.change(other, { win: 'Again from here.' });
    await sent();
    expect(other?.state()).toBe('conflict');
    expect(storedLogs()[0]?.win).toBe('From the tablet.');
    if (other) second.settle(other, 'mine');
    await sent();
    expect(storedLogs()[0]?.win).toBe('Again from here.');
  });

  for (const kind of ['day_out_of_range', 'practice_ended', 'not_found'] as const) {
    it(`shows a log that is refused (${kind}), and keeps it until it is changed or let go`, async () => {
      const log = add({ reflection: 'Still mine.' });
      await fails(kind);
      expect([log.state(), log.refused()?.kind]).toEqual(['refused', kind]);
      TestBed.tick();
      expect(TestBed.inject(LogNews).needsYou()).toBeTrue();
      expect(await kept()).toHaveSize(1);
      // It is not asked for again by itself.
      const before = gateway.sent.length;
      await sent();
      expect(gateway.sent).toHaveSize(before);
      gateway.failure = null;
      queue.change(log, { day: '2026-11-24' });
      await sent();
      expect(storedLogs()[0]?.day).toBe('2026-11-24');
      TestBed.tick();
      expect(TestBed.inject(LogNews).needsYou()).toBeFalse();
    });
  }

  it('lets one that is refused hold up no other', async () => {
    const add$ = gateway.add.bind(gateway);
    spyOn(gateway, 'add').and.callFake((id, practiceId, entry) => {
      gateway.failure = entry.win === 'No' ? 'day_out_of_range' : null;
      return add$(id, practiceId, entry);
    });
    const refused = add({ win: 'No' });
    const fine = add({ win: 'Yes' });
    await sent();
    expect([refused.state(), fine.state()]).toEqual(['refused', 'saved']);
  });

  it('lets go of a log by choice only, and then leaves nothing of it', async () => {
    const log = add();
    await fails('practice_ended');
    await queue.discard(log);
    expect(queue.logs()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('waits for the person after an expired sign-in, and goes on when they are back', async () => {
    const log = add();
    await fails('signed_out');
    expect(log.state()).toBe('kept');
    gateway.failure = null;
    signIn.resumed$.next();
    await sent();
    expect(log.state()).toBe('saved');
  });

  it('sends before a quick exit, and says when something stays here', async () => {
    add();
    await leave();
    expect(storedLogs()).toHaveSize(1);
    gateway.failure = 'offline';
    add();
    await expectAsync(leave()).toBeRejected();
  });

  it('has nothing of one person for the next', async () => {
    gateway.failure = 'offline';
    add();
    await sent();
    const before = gateway.sent.length;
    signIn.userId.set('user-2');
    TestBed.tick();
    expect(queue.logs()).toEqual([]);
    await queue.start();
    await sent();
    expect(await kept()).toEqual([]);
    expect(gateway.sent).toHaveSize(before);
  });

  it('deletes with the server first', async () => {
    gateway.stored.set(aLog().requestId, aLog());
    queue.take([aLog()]);
    const log = queue.logs()[0];
    gateway.failure = 'offline';
    if (log) await expectAsync(queue.remove(log)).toBeRejected();
    expect(queue.logs()).toHaveSize(1);
    gateway.failure = null;
    if (log) await queue.remove(log);
    expect([queue.logs().length, gateway.stored.size]).toEqual([0, 0]);
  });

  it('forgets what was deleted on another device, but nothing that is unsaved here', async () => {
    gateway.failure = 'offline';
    queue.take([aLog({ requestId: 'r1' }), aLog({ requestId: 'r2' })]);
    const mine = add();
    queue.drop(aPractice().id, null, [aLog({ requestId: 'r2' })]);
    expect(queue.logs().map(({ requestId }) => requestId)).toEqual(['r2', mine.requestId]);
  });
});
