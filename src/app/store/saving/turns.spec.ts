import { Turns } from './turns';

describe('Turns', () => {
  const log: string[] = [];
  let ends: (() => void)[];

  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise<void>((resolve) => ends.push(resolve));
    log.push(`${name} ends`);
  };

  beforeEach(() => {
    log.length = 0;
    ends = [];
  });

  it('begin in the turn in which they are asked for, when nothing is under way', () => {
    void new Turns().take(work('one'));
    expect(log).toEqual(['one begins']);
  });

  it('let one piece of work end before the next begins, whatever became of it', async () => {
    const turns = new Turns();
    const failing = turns.take(() => Promise.reject(new Error('No network')));
    const next = turns.take(work('next'));
    expect(log).toEqual([]);
    await expectAsync(failing).toBeRejected();
    expect(log).toEqual(['next begins']);
    ends[0]?.();
    await next;
    await turns.idle();
    expect([log, turns.isBusy]).toEqual([['next begins', 'next ends'], false]);
  });
});
