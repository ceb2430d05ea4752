import { stepDrafts, stepsOf } from './step-drafts';

describe('Steps in a form', () => {
  const timers = [
    { step: 2, seconds: 20, label: 'First hand' },
    { step: 2, seconds: 300, label: '' },
  ];

  it('have their times with them, and give them back', () => {
    const drafts = stepDrafts(['Sit.', 'Hold.'], timers);
    expect(drafts[1]?.times).toEqual([
      { time: '0:20', label: 'First hand' },
      { time: '5:00', label: '' },
    ]);
    expect(stepsOf(drafts)).toEqual({ steps: ['Sit.', 'Hold.'], timers });
  });

  it('are counted anew where one of them has no words', () => {
    const drafts = stepDrafts(['Sit.', 'Hold.'], timers);
    const empty = { text: ' ', times: [{ time: '1:00', label: 'Gone with its step' }] };
    expect(stepsOf([empty, ...Array.from(drafts).reverse()])).toEqual({
      steps: ['Hold.', 'Sit.'],
      timers: timers.map((timer) => ({ ...timer, step: 1 })),
    });
  });
});
