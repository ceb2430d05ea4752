import { dayAndMonth, dayInWords, dayWords } from './day-words';
import { monthName, shortDay, shortMonth, weekdayName } from './names';

describe('the words of a day', () => {
  const today = '2026-11-26';
  const said = (days: readonly string[]) => days.map((day) => dayWords(day, today));

  it('name the days around today, and the weekdays before', () => {
    expect(said(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-20', '2026-11-19'])).toEqual([
      'Yesterday',
      'Today',
      'Tomorrow',
      'Friday',
      '19 November',
    ]);
    expect(said(['2026-11-28'])).toEqual(['28 November']);
  });

  it('have the year where it is another', () => {
    expect(dayAndMonth('2026-01-01', today)).toBe('1 January');
    expect(dayAndMonth('2025-12-31', today)).toBe('31 December 2025');
    expect(dayWords('2025-12-31', '2026-01-10')).toBe('31 December 2025');
    expect(dayInWords('2026-11-26')).toBe('26 November 2026');
  });

  it('are short below the name of a month', () => {
    expect(shortDay('2026-11-19', today)).toBe('Thu 19 Nov');
    expect(shortDay('2026-11-27', today)).toBe('Tomorrow');
    expect(monthName('2026-09')).toBe('September 2026');
    expect(shortMonth('2026-09-01')).toBe('Sep');
  });

  it('know the days of the week from Monday on', () => {
    expect([1, 7].map(weekdayName)).toEqual(['Monday', 'Sunday']);
  });
});
