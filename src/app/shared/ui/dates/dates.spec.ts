import { calendarDay, dayInWords, longDay, relativeDay, relativeMoment, timeOf } from './dates';
import { strangeWords } from '../testing/strange-words';

describe('dates', () => {
  const now = new Date('2026-11-26T09:20:00Z');
  const day = (at: string, zone = 'UTC') => relativeDay(at, zone, now);

  it('says the days around now by their names', () => {
    expect(day('2026-11-26T23:00:00Z')).toBe('Today');
    expect(day('2026-11-25T00:10:00Z')).toBe('Yesterday');
    expect(day('2026-11-27T00:10:00Z')).toBe('Tomorrow');
    expect(day('2026-11-23T08:00:00Z')).toBe('Monday');
  });

  it('says older days by date, with the year only when it is another', () => {
    expect(day('2026-11-09T08:00:00Z')).toBe('9 November');
    expect(day('2025-11-09T08:00:00Z')).toBe('9 November 2025');
  });

  it('counts days where the person is, not where the server is', () => {
    expect(day('2026-11-26T23:30:00Z', 'Europe/Warsaw')).toBe('Tomorrow');
    expect(calendarDay('2026-11-26T23:30:00Z', 'America/New_York')).toBe('2026-11-26');
  });

  it('takes no engine’s words for a day', () => {
    strangeWords();
    expect(calendarDay('2026-11-30T00:30:00Z', 'Europe/Warsaw')).toBe('2026-11-30');
    expect(calendarDay('2026-01-01T03:00:00Z', 'America/New_York')).toBe('2025-12-31');
    expect(calendarDay(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
    expect(calendarDay(new Date(2026, 1, 4, 0, 0))).toBe('2026-02-04');
  });

  it('shows one instant in the time of each side of a daylight-saving change', () => {
    expect(timeOf('2026-10-24T12:00:00Z', 'Europe/Warsaw')).toBe('14:00');
    expect(timeOf('2026-10-25T12:00:00Z', 'Europe/Warsaw')).toBe('13:00');
  });

  it('says the times of UTC where an engine does not know the zone', () => {
    expect(timeOf('2026-10-24T12:00:00Z', 'Mars/Olympus_Mons')).toBe('12:00');
    expect(calendarDay('2026-10-24T23:30:00Z', 'Mars/Olympus_Mons')).toBe('2026-10-24');
  });

  it('joins the day and the time', () => {
    expect(relativeMoment('2026-11-26T08:12:00Z', 'UTC', now)).toBe('Today at 08:12');
  });

  it('never moves a calendar day across a zone', () => {
    expect(dayInWords('2026-11-26')).toBe('26 November 2026');
  });

  it('says a day in full', () => {
    expect(longDay(now, 'UTC')).toBe('Thursday 26 November');
  });
});
