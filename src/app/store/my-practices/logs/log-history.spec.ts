import { TestBed } from '@angular/core/testing';
import { aLog, aPractice } from '../../../data/my-practices/my-practices.builders';
import { LogHistory } from './log-history';
import { Bench } from './testing/bench';

const on = (day: string, rest = {}) =>
  aLog({ requestId: `r-${day}`, id: day, day, at: `${day}T12:00:00Z`, ...rest });

describe('The tries of a practice', () => {
  let bench: Bench;
  let history: LogHistory;

  beforeEach(() => {
    bench = new Bench();
    for (const day of ['2026-11-21', '2026-11-23']) bench.gateway.stored.set(`r-${day}`, on(day));
    history = TestBed.runInInjectionContext(() => new LogHistory());
  });

  afterEach(() => bench.clear());

  const days = () => history.logs().map((log) => log.entry().day);
  const open = async () => {
    history.open(aPractice().id);
    await bench.sent();
  };

  it('stand by their days, the latest first, with what is not sent yet among them', async () => {
    await open();
    bench.gateway.failure = 'offline';
    bench.add({ day: '2026-11-22' });
    bench.queue.add({ id: 'another', title: '' }, on('2026-11-25'));
    expect(days()).toEqual(['2026-11-23', '2026-11-22', '2026-11-21']);
    expect(history.isKnown()).toBeTrue();
  });

  it('show what is on this device where the server is out of reach, and say so', async () => {
    bench.gateway.failure = 'offline';
    bench.add({ day: '2026-11-22' });
    await open();
    expect(days()).toEqual(['2026-11-22']);
    expect(history.error()).toEqual({ kind: 'offline' });
    expect(history.isKnown()).toBeFalse();
  });

  it('keep what was written down while a list was on its way, and forget what was deleted', async () => {
    await open();
    let arrive: () => void = () => undefined;
    bench.gateway.way = new Promise((resolve) => (arrive = resolve));
    const read = history.load();
    const log = bench.add({ day: '2026-11-22' });
    await bench.sent();
    const gone = history.logs().find((one) => one.entry().day === '2026-11-21');
    if (gone) await bench.queue.remove(gone);
    arrive();
    await read;
    expect(log.state()).toBe('saved');
    expect(days()).toEqual(['2026-11-23', '2026-11-22']);
  });

  it('follow what another device wrote and deleted, once they are read anew', async () => {
    await open();
    bench.gateway.stored.delete('r-2026-11-21');
    bench.gateway.elsewhere('r-2026-11-23', { win: 'From the tablet.' });
    await history.load();
    expect(history.logs().map((log) => log.entry().win)).toEqual(['From the tablet.']);
  });
});
