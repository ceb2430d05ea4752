import { weekSpan, weekTitle } from './week-words';

describe('the words of a week', () => {
  it('say “this week” of this week, up to today', () => {
    expect(weekTitle('2026-11-23', '2026-11-25')).toBe('This week');
    expect(weekSpan('2026-11-23', '2026-11-25')).toBe('The past seven days, up to Wednesday');
  });

  it('name another week by its days, and its year where it is another', () => {
    expect(weekTitle('2026-11-16', '2026-11-25')).toBe('The week of 16 November');
    expect(weekSpan('2026-11-16', '2026-11-25')).toBe('From 16 November to 22 November');
    expect(weekTitle('2025-12-29', '2026-11-25')).toBe('The week of 29 December 2025');
  });
});
