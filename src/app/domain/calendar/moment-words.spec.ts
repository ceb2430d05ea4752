import { longDay, relativeDay, relativeMoment, sessionDay, timeOf } from './moment-words';

describe('moments', () => {
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
  });

  it('shows one instant in the time of each side of a daylight-saving change', () => {
    expect(timeOf('2026-10-24T12:00:00Z', 'Europe/Warsaw')).toBe('14:00');
    expect(timeOf('2026-10-25T12:00:00Z', 'Europe/Warsaw')).toBe('13:00');
  });

  it('says the times of UTC where an engine does not know the zone', () => {
    expect(timeOf('2026-10-24T12:00:00Z', 'Mars/Olympus_Mons')).toBe('12:00');
  });

  it('joins the day and the time', () => {
    expect(relativeMoment('2026-11-26T08:12:00Z', 'UTC', now)).toBe('Today at 08:12');
  });

  it('says the day of a session with its year where it is not this one', () => {
    expect(sessionDay('2026-11-26T09:20:00Z', 'UTC', now)).toBe('Thursday 26 November');
    expect(sessionDay('2027-01-01T04:00:00Z', 'UTC', now)).toBe('Friday 1 January 2027');
    expect(sessionDay('2027-01-01T04:00:00Z', 'America/New_York', now)).toBe(
      'Thursday 31 December',
    );
  });

  it('says a day in full', () => {
    expect(longDay(now, 'UTC')).toBe('Thursday 26 November');
  });
});
