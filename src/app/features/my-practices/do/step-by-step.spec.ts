import { signal } from '@angular/core';
import { StepByStep } from './step-by-step';

describe('Step by step', () => {
  let steps: StepByStep;

  beforeEach(() => (steps = new StepByStep(signal(['Sit.', 'Listen.']))));

  it('goes from the first to the last, and then to what comes afterwards', () => {
    expect([steps.position(), steps.step(), steps.isFirst()]).toEqual([
      'Step 1 of 2',
      'Sit.',
      true,
    ]);
    steps.next();
    expect([steps.position(), steps.step(), steps.isLast()]).toEqual([
      'Step 2 of 2',
      'Listen.',
      true,
    ]);
    steps.next();
    expect([steps.isOver(), steps.step()]).toEqual([true, undefined]);
  });

  it('goes back from there, and no further than the first', () => {
    steps.next();
    steps.next();
    steps.next();
    steps.back();
    expect(steps.step()).toBe('Listen.');
    steps.back();
    steps.back();
    expect(steps.step()).toBe('Sit.');
  });

  it('is not over before it is known what it is', () => {
    expect(new StepByStep(signal([])).isOver()).toBeFalse();
  });
});
