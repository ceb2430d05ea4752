import { signal } from '@angular/core';
import { aPractice } from '../../../data/my-practices/my-practices.builders';
import { Timing } from './timing';

describe('The times of a practice', () => {
  const hold = { step: 2, seconds: 20, label: 'Hold' };
  const pace = { in: 4, hold: 0, out: 6 };

  it('are those of the step, and the breath goes along with them', () => {
    const at = signal(0);
    const timing = new Timing(signal(aPractice({ timers: [hold], pace })), at);
    expect([timing.spans(), timing.pace()]).toEqual([[], null]);
    at.set(1);
    expect([timing.spans(), timing.pace()]).toEqual([[hold], pace]);
  });

  it('are the whole time where no step has one', () => {
    const timing = new Timing(signal(aPractice({ minutes: 10, timers: [], pace })), signal(0));
    expect([timing.spans(), timing.pace()]).toEqual([[{ seconds: 600, label: '' }], pace]);
  });

  for (const timers of [[], [{ ...hold, step: 1 }]])
    it(`go on when the practice is read anew (${timers.length} timers)`, () => {
      const practice = signal(aPractice({ timers, pace }));
      const timing = new Timing(practice, signal(0));
      const [spans, breath] = [timing.spans(), timing.pace()];
      practice.set(structuredClone(practice()));
      expect(timing.spans()).toBe(spans);
      expect(timing.pace()).toBe(breath);
    });
});
