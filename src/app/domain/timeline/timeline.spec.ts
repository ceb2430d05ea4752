import { calendarDay } from '../calendar/zone';
import { byMonth } from './months';
import { keyOf } from './timeline';
import { aNoteEntry, aSessionEntry } from './timeline.builders';
import { everything, isNarrowed, isShown } from './timeline-query';

const dayIn = (zone: string) => (entry: { at: string }) => calendarDay(entry.at, zone);

describe('a timeline', () => {
  it('is grouped by the months and days of the reader', () => {
    const entries = [
      aNoteEntry({ id: 'late', at: '2026-10-31T23:30:00Z' }),
      aSessionEntry({ id: 'same', at: '2026-10-31T22:00:00Z' }),
      aNoteEntry({ id: 'before', at: '2026-09-02T10:00:00Z' }),
    ];
    const inLondon = byMonth(entries, dayIn('Europe/London'));
    expect(inLondon.map(({ month }) => month)).toEqual(['2026-10', '2026-09']);
    expect(inLondon[0]?.days[0]?.entries.map(({ id }) => id)).toEqual(['late', 'same']);
    const onLordHowe = byMonth(entries, dayIn('Australia/Lord_Howe'));
    expect(onLordHowe.map(({ month }) => month)).toEqual(['2026-11', '2026-09']);
  });

  it('tells an intake that was sent from the same one amended', () => {
    const intake = { id: 'a', at: '2026-10-31T23:30:00Z', title: 'Intake' };
    expect(keyOf({ ...intake, kind: 'intake_sent' })).not.toBe(
      keyOf({ ...intake, kind: 'intake_amended' }),
    );
  });

  it('is narrowed by a kind, by words or by days, not by spaces', () => {
    expect(isNarrowed(everything)).toBeFalse();
    expect(isNarrowed({ ...everything, words: '  ' })).toBeFalse();
    expect(isNarrowed({ ...everything, words: 'touch' })).toBeTrue();
    expect(isNarrowed({ ...everything, shown: 'notes' })).toBeTrue();
    expect(isNarrowed({ ...everything, to: '2026-05-31' })).toBeTrue();
  });

  it('takes no kind from an address that is none', () => {
    expect(isShown('notes')).toBeTrue();
    expect(isShown('constructor')).toBeFalse();
    expect(isShown(undefined)).toBeFalse();
  });
});
