import { anEntry } from '../../data/my-practices/my-practices.builders';
import { entryOf, isHard, loggableDays, logProblems, newEntry, sameEntry } from './log-entry';
import { practiceLimits } from '../library-practices/limits';

describe('A log', () => {
  it('begins with today and the coach, and with nothing that was not said', () => {
    const entry = newEntry('2026-11-25', 'done');
    expect(entry).toEqual(anEntry({ day: '2026-11-25' }));
    expect(logProblems(entry)).toEqual([]);
  });

  it('can be written for today and fourteen days back, over the end of a year', () => {
    const days = loggableDays('2027-01-05');
    expect(days.at(0)).toBe('2027-01-05');
    expect(days.at(-1)).toBe('2026-12-22');
    expect(days).toHaveSize(15);
  });

  it('has unease from 0 to 10 in whole steps, or none', () => {
    for (const before of [null, 0, 10]) expect(logProblems(anEntry({ before }))).toEqual([]);
    for (const after of [-1, 11, 2.5, Number.NaN]) {
      expect(logProblems(anEntry({ after }))).toEqual([{ field: 'after', code: 'out_of_range' }]);
    }
  });

  it('has as many words as the database takes, counted in whole characters', () => {
    const longest = '🌙'.repeat(practiceLimits.reflection);
    expect(logProblems(anEntry({ reflection: longest }))).toEqual([]);
    expect(logProblems(anEntry({ reflection: `${longest}.` }))).toEqual([
      { field: 'reflection', code: 'too_long' },
    ]);
    expect(logProblems(anEntry({ win: 'a'.repeat(practiceLimits.win + 1) }))).toEqual([
      { field: 'win', code: 'too_long' },
    ]);
    expect(logProblems(anEntry({ win: 'a\u0000' }))).toEqual([
      { field: 'win', code: 'wrong_type' },
    ]);
  });

  it('is worth stopping at when it was stopped, or unease rose by three', () => {
    expect(isHard(anEntry({ outcome: 'tried_stopped' }))).toBeTrue();
    expect(isHard(anEntry({ before: 2, after: 5 }))).toBeTrue();
    expect(isHard(anEntry({ before: 2, after: 4 }))).toBeFalse();
    expect(isHard(anEntry({ before: 0, after: null }))).toBeFalse();
    expect(isHard(anEntry({ before: 8, after: 2 }))).toBeFalse();
  });

  it('is the same when every word of it is', () => {
    const log = { ...anEntry(), id: 'x', revision: 4 };
    expect(sameEntry(log, anEntry())).toBeTrue();
    expect(entryOf(log)).toEqual(anEntry());
    expect(sameEntry(anEntry({ win: ' A walk. ' }), anEntry({ win: 'A walk.' }))).toBeTrue();
    expect(sameEntry(log, anEntry({ talkAbout: true }))).toBeFalse();
    expect(sameEntry(log, anEntry({ visibility: 'only_me' }))).toBeFalse();
  });
});
