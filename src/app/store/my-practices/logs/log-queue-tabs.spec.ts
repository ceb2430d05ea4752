import { anEntry } from '../../../data/my-practices/my-practices.builders';
import { Bench } from './testing/bench';

describe('The queue of logs, in tabs that close and tabs side by side', () => {
  let bench: Bench;

  beforeEach(() => (bench = new Bench()));

  afterEach(() => bench.clear());

  it('keeps it through a closed tab without a network, and sends it once there is one', async () => {
    bench.gateway.failure = 'offline';
    const log = bench.add({ reflection: 'On the train.' });
    await bench.sent();
    expect(log.state()).toBe('kept');
    bench.gateway.failure = null;
    await bench.openTab().start();
    await bench.sent();
    expect(bench.stored().map(({ reflection }) => reflection)).toEqual(['On the train.']);
    expect(bench.stored()[0]?.requestId).toBe(log.requestId);
    expect(await bench.kept()).toEqual([]);
  });

  it('does the same from a new tab, when the old one died without the answer', async () => {
    bench.gateway.losesAnswers = true;
    const log = bench.add();
    await bench.sent();
    bench.queue.change(log, { win: 'Later words.' });
    await bench.sent();
    bench.gateway.losesAnswers = false;
    await bench.openTab().start();
    await bench.sent();
    await bench.sent();
    expect(bench.stored()).toHaveSize(1);
    expect(bench.stored()[0]).toEqual(
      jasmine.objectContaining({ win: 'Later words.', revision: 2 }),
    );
  });

  it('lets two tabs send the same log, and neither of them another one', async () => {
    bench.gateway.failure = 'offline';
    const log = bench.add();
    await bench.sent();
    const first = bench.queue;
    const second = bench.openTab();
    await second.start();
    bench.gateway.failure = null;
    await Promise.all([first.flush(), second.flush()]);
    expect(bench.stored()).toHaveSize(1);
    expect(bench.gateway.sent.every((entry) => entry.day === anEntry().day)).toBeTrue();
    expect([log.state(), second.find(log.requestId)?.state()]).toEqual(['saved', 'saved']);
  });

  it('never overwrites what the other tab wrote meanwhile', async () => {
    bench.gateway.failure = 'offline';
    const log = bench.add({ win: 'First.' });
    await bench.sent();
    const second = bench.openTab();
    await second.start();
    const other = second.find(log.requestId);
    if (other) second.change(other, { win: 'From the second tab.' });
    bench.gateway.failure = null;
    await second.flush();
    await second.flush();
    bench.gateway.elsewhere(log.requestId, { win: 'From the tablet.' });
    if (other) second.change(other, { win: 'Again from here.' });
    await bench.sent();
    expect(other?.state()).toBe('conflict');
    expect(bench.stored()[0]?.win).toBe('From the tablet.');
    if (other) second.settle(other, 'mine');
    await bench.sent();
    expect(bench.stored()[0]?.win).toBe('Again from here.');
  });
});
