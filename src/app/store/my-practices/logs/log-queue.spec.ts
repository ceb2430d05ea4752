import { TestBed } from '@angular/core/testing';
import { DeviceData } from '../../../core/privacy/device-data';
import { DraftsVault } from '../../../core/privacy/drafts-vault';
import { aLog, anEntry, aPractice } from '../../../data/my-practices/my-practices.builders';
import { Writers } from '../../saving/writers';
import { practiceAnswers } from '../practice-answers';
import { LogNews } from './log-news';
import { logScope } from './log-scope';
import type { OpenLog } from './open-log';
import { Bench } from './testing/bench';

describe('The queue of logs', () => {
  let bench: Bench;

  beforeEach(() => (bench = new Bench()));

  afterEach(() => bench.clear());

  it('writes a try down at once, and leaves nothing on the device', async () => {
    const log = bench.add();
    await bench.sent();
    expect(log.state()).toBe('saved');
    expect(bench.stored().map(({ requestId }) => requestId)).toEqual([log.requestId]);
    expect(await bench.kept()).toEqual([]);
  });

  it('has it on the device before it is sent', async () => {
    const order: string[] = [];
    const vault = TestBed.inject(DraftsVault);
    const put = vault.put.bind(vault);
    spyOn(vault, 'put').and.callFake((...args) => put(...args).then(() => void order.push('kept')));
    spyOn(bench.gateway, 'add').and.callFake(() => {
      order.push('sent');
      return Promise.reject(new Error('gone'));
    });
    bench.add();
    await bench.sent();
    expect(order[0]).toBe('kept');
    expect(order).toContain('sent');
  });

  it('says when a try that a page before left here has arrived', async () => {
    const left = {
      practiceId: aPractice().id,
      title: '',
      entry: anEntry(),
      sent: null,
      stored: null,
    };
    await TestBed.inject(DraftsVault).put(logScope, 'left-here', left);
    const arrived = jasmine.createSpy();
    TestBed.inject(LogNews).arrived$.subscribe(arrived);
    await bench.queue.start();
    bench.add();
    await bench.sent();
    expect(bench.stored()).toHaveSize(2);
    expect(arrived).toHaveBeenCalledTimes(1);
  });

  it('sends none before what is being said of the practice has arrived', async () => {
    let isSaid: () => void = () => undefined;
    const saying = new Promise<void>((resolve) => (isSaid = resolve));
    void TestBed.inject(Writers)
      .turnsOf(practiceAnswers)
      .take(() => saying);
    const log = bench.add();
    const sent = bench.sent();
    await bench.kept();
    expect([bench.stored(), log.state()]).toEqual([[], 'saving']);
    isSaid();
    await sent;
    expect(log.state()).toBe('saved');
  });

  it('stores one where the answer was lost, and what was typed since goes after it', async () => {
    bench.gateway.losesAnswers = true;
    const log = bench.add();
    await bench.sent();
    expect(log.state()).toBe('kept');
    bench.queue.change(log, { win: 'We laughed.' });
    bench.gateway.losesAnswers = false;
    await bench.sent();
    await bench.sent();
    expect(bench.stored()).toHaveSize(1);
    expect(bench.stored()[0]?.win).toBe('We laughed.');
    expect(log.state()).toBe('saved');
  });

  for (const kind of ['day_out_of_range', 'practice_ended', 'not_found'] as const) {
    it(`shows a log that is refused (${kind}), and keeps it until it is changed or let go`, async () => {
      const log = bench.add({ reflection: 'Still mine.' });
      await bench.fails(kind);
      expect([log.state(), log.refused()?.kind]).toEqual(['refused', kind]);
      TestBed.tick();
      expect(TestBed.inject(LogNews).needsYou()).toBeTrue();
      expect(await bench.kept()).toHaveSize(1);
      // It is not asked for again by itself.
      const before = bench.gateway.sent.length;
      await bench.sent();
      expect(bench.gateway.sent).toHaveSize(before);
      bench.gateway.failure = null;
      bench.queue.change(log, { day: '2026-11-24' });
      await bench.sent();
      expect(bench.stored()[0]?.day).toBe('2026-11-24');
      TestBed.tick();
      expect(TestBed.inject(LogNews).needsYou()).toBeFalse();
    });
  }

  it('lets one that is refused hold up no other', async () => {
    const add$ = bench.gateway.add.bind(bench.gateway);
    spyOn(bench.gateway, 'add').and.callFake((id, practiceId, entry) => {
      bench.gateway.failure = entry.win === 'No' ? 'day_out_of_range' : null;
      return add$(id, practiceId, entry);
    });
    const refused = bench.add({ win: 'No' });
    const fine = bench.add({ win: 'Yes' });
    await bench.sent();
    expect([refused.state(), fine.state()]).toEqual(['refused', 'saved']);
  });

  it('lets go of a log by choice only, and then leaves nothing of it', async () => {
    const log = bench.add();
    await bench.fails('practice_ended');
    await bench.queue.discard(log);
    expect(bench.queue.logs()).toEqual([]);
    expect(await bench.kept()).toEqual([]);
  });

  it('waits for the person after an expired sign-in, and goes on when they are back', async () => {
    const log = bench.add();
    await bench.fails('signed_out');
    expect(log.state()).toBe('signed_out');
    bench.gateway.failure = null;
    bench.signIn.resumed$.next();
    await bench.sent();
    expect(log.state()).toBe('saved');
  });

  it('sends before a quick exit, and says when something stays here', async () => {
    bench.add();
    await bench.leave();
    expect(bench.stored()).toHaveSize(1);
    bench.gateway.failure = 'offline';
    bench.add();
    await expectAsync(bench.leave()).toBeRejected();
  });

  it('has nothing of one person for the next', async () => {
    bench.gateway.failure = 'offline';
    bench.add();
    await bench.sent();
    const before = bench.gateway.sent.length;
    bench.signIn.userId.set('user-2');
    TestBed.tick();
    expect(bench.queue.logs()).toEqual([]);
    await bench.queue.start();
    await bench.sent();
    expect(await bench.kept()).toEqual([]);
    expect(bench.gateway.sent).toHaveSize(before);
  });

  it('does not bring back what was cleared from the device', async () => {
    bench.gateway.failure = 'offline';
    bench.add();
    await bench.sent();
    await TestBed.inject(DeviceData).clearDrafts();
    expect(bench.queue.logs()).toEqual([]);
    await bench.fails(null);
    expect([await bench.kept(), bench.stored()]).toEqual([[], []]);
  });

  it('shows what another device wrote meanwhile, before it is deleted', async () => {
    bench.gateway.stored.set(aLog().requestId, aLog());
    bench.queue.take([aLog()], 1);
    bench.gateway.elsewhere(aLog().requestId, { win: 'From the tablet.' });
    const log = bench.queue.logs()[0];
    if (log) await expectAsync(bench.queue.remove(log)).toBeRejected();
    expect(log?.entry().win).toBe('From the tablet.');
    if (log) await bench.queue.remove(log);
    expect(bench.gateway.stored.size).toBe(0);
  });

  it('deletes with the server first', async () => {
    bench.gateway.stored.set(aLog().requestId, aLog());
    bench.queue.take([aLog()], 1);
    const log = bench.queue.logs()[0];
    bench.gateway.failure = 'offline';
    if (log) await expectAsync(bench.queue.remove(log)).toBeRejected();
    expect(bench.queue.logs()).toHaveSize(1);
    bench.gateway.failure = null;
    if (log) await bench.queue.remove(log);
    expect([bench.queue.logs().length, bench.gateway.stored.size]).toEqual([0, 0]);
  });

  it('deletes what the server has although its answer was lost', async () => {
    bench.gateway.failure = 'offline';
    const log = bench.add();
    await expectAsync(bench.queue.flush()).toBeRejected();
    await expectAsync(bench.queue.remove(log)).toBeRejected();
    expect(bench.queue.logs()).toHaveSize(1);
    bench.gateway.failure = null;
    bench.gateway.stored.set(log.requestId, aLog({ requestId: log.requestId }));
    await bench.queue.remove(log);
    expect([bench.queue.logs().length, bench.gateway.stored.size]).toEqual([0, 0]);
  });

  describe('when the answer to other words for it was lost', () => {
    let log: OpenLog;

    beforeEach(async () => {
      log = bench.add({ win: 'First.' });
      await bench.sent();
      bench.gateway.losesAnswers = true;
      bench.queue.change(log, { win: 'Second.' });
      await bench.sent();
      bench.gateway.losesAnswers = false;
    });

    it('does not quarrel with itself over what is written next', async () => {
      bench.queue.change(log, { win: 'Third.' });
      await bench.sent();
      await bench.sent();
      expect(log.state()).toBe('saved');
      expect(bench.stored()[0]?.win).toBe('Third.');
    });

    it('takes the words back that may have arrived', async () => {
      bench.queue.change(log, { win: 'First.' });
      expect(log.isWaiting()).toBeTrue();
      await bench.sent();
      await bench.sent();
      expect(bench.stored()[0]?.win).toBe('First.');
    });

    it('deletes it', async () => {
      await bench.queue.remove(log);
      expect(bench.stored()).toEqual([]);
    });
  });

  it('forgets what was deleted on another device, but nothing that is unsaved here', () => {
    bench.gateway.failure = 'offline';
    bench.queue.take([aLog({ requestId: 'r1' }), aLog({ requestId: 'r2' })], 1);
    const mine = bench.add();
    const left = [aLog({ requestId: 'r2' })];
    bench.queue.drop({ practiceId: aPractice().id, since: null, left, askedAt: performance.now() });
    expect(bench.queue.logs().map(({ requestId }) => requestId)).toEqual(['r2', mine.requestId]);
  });
});
