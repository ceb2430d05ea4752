import { strangeWords } from './testing/strange-words';
import { calendarDay, instantsAt, showTheSame, wallTimeAt, zoneName } from './zone';
import { startOfDay } from './start-of-day';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const quarterMs = 15 * 60_000;
const iso = (day: string, time: string, zone: string) =>
  instantsAt({ day, time }, zone).map((at) => at.toISOString());

/** Every seventh quarter of an hour of two years, so that each time of the day and each change is met. */
function* moments(): Generator<Date> {
  const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];
  for (let at = from; at < to; at += 7 * quarterMs) yield new Date(at);
}

/** Every quarter of an hour around a change of the clocks. */
function* around(day: string): Generator<Date> {
  const noon = Date.parse(`${day}T12:00Z`);
  for (let step = -144; step <= 144; step++) yield new Date(noon + step * quarterMs);
}

describe('the clocks of a zone', () => {
  for (const zone of zones) {
    it(`in ${zone} lead back to every instant of two years`, () => {
      for (const at of moments()) {
        const back = instantsAt(wallTimeAt(at, zone), zone).map((one) => one.getTime());
        if (!back.includes(at.getTime())) fail(`${at.toISOString()} is not found again`);
      }
      expect().nothing();
    });
  }

  it('never give an instant at which they show something else', () => {
    for (const zone of zones) {
      for (const day of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-11-01']) {
        for (const at of around(day)) {
          const wall = wallTimeAt(at, 'UTC');
          for (const found of instantsAt(wall, zone)) {
            expect(wallTimeAt(found, zone)).toEqual(wall);
          }
        }
      }
    }
  });

  it('are those of UTC where an engine does not know the zone', () => {
    const at = new Date('2026-07-01T10:00Z');
    expect(wallTimeAt(at, 'Mars/Olympus_Mons')).toEqual({ day: '2026-07-01', time: '10:00' });
    expect(iso('2026-07-01', '10:00', 'Mars/Olympus_Mons')).toEqual(['2026-07-01T10:00:00.000Z']);
    expect(zoneName(at, 'Mars/Olympus_Mons')).toBe(zoneName(at, 'UTC'));
  });

  it('know no time in the hour that is left out in London and New York', () => {
    expect(iso('2026-03-29', '01:30', 'Europe/London')).toEqual([]);
    expect(iso('2026-03-08', '02:30', 'America/New_York')).toEqual([]);
  });

  it('know no time in the half hour that is left out on Lord Howe Island', () => {
    expect(iso('2026-10-04', '02:15', 'Australia/Lord_Howe')).toEqual([]);
    expect(iso('2026-10-04', '02:30', 'Australia/Lord_Howe')).toEqual(['2026-10-03T15:30:00.000Z']);
  });

  it('know two times in the hour that comes twice, the earlier first', () => {
    expect(iso('2026-10-25', '01:30', 'Europe/London')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(iso('2026-11-01', '01:30', 'America/New_York')).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ]);
  });

  it('know two times in the half hour that comes twice on Lord Howe Island', () => {
    expect(iso('2026-04-05', '01:45', 'Australia/Lord_Howe')).toEqual([
      '2026-04-04T14:45:00.000Z',
      '2026-04-04T15:15:00.000Z',
    ]);
    expect(iso('2026-04-05', '02:00', 'Australia/Lord_Howe')).toHaveSize(1);
  });

  it('keep the time of the day when a session moves across a change', () => {
    expect(iso('2026-10-24', '10:00', 'Europe/London')).toEqual(['2026-10-24T09:00:00.000Z']);
    expect(iso('2026-10-26', '10:00', 'Europe/London')).toEqual(['2026-10-26T10:00:00.000Z']);
  });

  it('show both sides the same instant, each in their own time', () => {
    const at = new Date('2026-03-20T14:00:00Z');
    expect(wallTimeAt(at, 'Europe/London').time).toBe('14:00');
    // New York changes three weeks before London does.
    expect(wallTimeAt(at, 'America/New_York').time).toBe('10:00');
    expect(wallTimeAt(at, 'Australia/Lord_Howe')).toEqual({ day: '2026-03-21', time: '01:00' });
    expect(showTheSame(at, 'Europe/London', 'Europe/Lisbon')).toBeTrue();
    expect(showTheSame(at, 'Europe/London', 'America/New_York')).toBeFalse();
  });

  it('have a name that follows the season', () => {
    expect(zoneName(new Date('2026-07-01T12:00Z'), 'Europe/London')).toBe('British Summer Time');
    expect(zoneName(new Date('2026-12-01T12:00Z'), 'Europe/London')).toBe('Greenwich Mean Time');
  });

  it('know no time where nothing was given', () => {
    expect(iso('', '', 'Europe/London')).toEqual([]);
  });

  it('begin a day at its first instant, on either side of a change', () => {
    expect(startOfDay('2026-07-01', 'Europe/London')?.toISOString()).toBe(
      '2026-06-30T23:00:00.000Z',
    );
    // Beirut's clocks go forward at midnight.
    expect(startOfDay('2026-03-29', 'Asia/Beirut')?.toISOString()).toBe('2026-03-28T22:00:00.000Z');
    expect(startOfDay('no day', 'Europe/London')).toBeNull();
  });

  it('say what day it is where the person is, not where the server is', () => {
    expect(calendarDay('2026-11-26T23:30:00Z', 'Europe/Warsaw')).toBe('2026-11-27');
    expect(calendarDay('2026-11-26T23:30:00Z', 'America/New_York')).toBe('2026-11-26');
    expect(calendarDay(new Date('2026-11-25T23:30:00-02:00'), 'UTC')).toBe('2026-11-26');
    expect(calendarDay('2026-10-24T23:30:00Z', 'Mars/Olympus_Mons')).toBe('2026-10-24');
  });

  it('take no engine’s words for a day', () => {
    strangeWords();
    expect(calendarDay('2026-11-30T00:30:00Z', 'Europe/Warsaw')).toBe('2026-11-30');
    expect(calendarDay('2026-01-01T03:00:00Z', 'America/New_York')).toBe('2025-12-31');
    expect(calendarDay(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
    expect(calendarDay(new Date(2026, 1, 4, 0, 0))).toBe('2026-02-04');
  });
});
