import { bothTimes, timeThere } from './planned-in';

const planned = (timeZone: string, day: string, time: string) => ({
  startsAt: '2030-01-07T15:00:00Z',
  plannedIn: { timeZone, day, time, holds: true },
});

describe('A session that was planned elsewhere', () => {
  it('is told by both clocks', () => {
    const session = planned('Europe/Lisbon', '2030-01-07', '15:00');
    expect(bothTimes(session, 'Europe/Rome')).toBe('15:00 in Lisbon, 16:00 for you');
  });

  it('is told by one where both show the same, or nobody asked', () => {
    const session = planned('Europe/Lisbon', '2030-01-07', '15:00');
    expect(bothTimes(session, 'Europe/London')).toBeNull();
    expect(bothTimes({ ...session, plannedIn: null }, 'Europe/Rome')).toBeNull();
  });

  it('has its day told where that is another', () => {
    const session = planned('Asia/Tokyo', '2030-01-08', '00:00');
    expect(bothTimes(session, 'Europe/London')).toBe(
      'Tuesday 8 January 2030, 00:00 in Tokyo, and 15:00 for you on Monday 7 January 2030',
    );
  });

  it('is called by its place, or by its time where the zone names none', () => {
    const told = (timeZone: string) =>
      timeThere(planned(timeZone, '2030-01-07', '15:00').plannedIn, '2030-01-07T15:00:00Z');
    expect(told('America/Argentina/Buenos_Aires')).toBe('15:00 in Buenos Aires');
    expect(told('UTC')).toBe('15:00 in Coordinated Universal Time');
    expect(told('Etc/GMT+5')).toContain('15:00 in GMT-05:00');
  });
});
