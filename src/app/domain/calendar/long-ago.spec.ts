import { longAgo } from './long-ago';

describe('How long ago a day lies', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  const words = (day: string) => longAgo(`${day}T12:00:00Z`, 'UTC', now);

  it('is said in days of the week, then weeks, months and years', () => {
    expect(
      ['2026-11-30', '2026-11-29', '2026-11-24', '2026-11-23', '2026-11-09', '2026-10-01'].map(
        words,
      ),
    ).toEqual(['Today', 'Yesterday', 'Tuesday', 'A week ago', '3 weeks ago', '8 weeks ago']);
    expect(['2026-09-30', '2025-12-01', '2025-11-30', '2024-11-29'].map(words)).toEqual([
      '2 months ago',
      '11 months ago',
      'A year ago',
      '2 years ago',
    ]);
  });

  it('counts the days of the zone that is named', () => {
    const late = '2026-11-29T23:30:00Z';
    expect(longAgo(late, 'Europe/Helsinki', now)).toBe('Today');
    expect(longAgo(late, 'UTC', now)).toBe('Yesterday');
  });
});
