import { capital } from './capital';
import { counted } from './counted';
import { listed } from './listed';

describe('words', () => {
  it('are listed with commas, and a word before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('begin a sentence with a capital', () => {
    expect(['one week', 'é', ''].map(capital)).toEqual(['One week', 'É', '']);
  });

  it('say numbers up to twelve, and how many of what', () => {
    expect([0, 1, 12, 13].map((count) => counted(count, 'week', 'weeks'))).toEqual([
      'no weeks',
      'one week',
      'twelve weeks',
      '13 weeks',
    ]);
  });
});
