import {
  aDimension,
  aProgress,
  aVersion,
  checkInsOf,
  someMonths,
} from '../../domain/progress/progress.builders';
import { closenessOf } from './closeness';
import { largeSpec } from './dimension-spec';
import { plainMarker } from './markers';

const around = { today: '2026-11-25', reader: 'coach' } as const;

describe('All dimensions beside each other', () => {
  it('stand on one axis, each with its sentence', () => {
    const { tiles, axis, span } = closenessOf(someMonths(['Seen', 'Heard']), 'quarter', around);
    expect(tiles.map(({ spec }) => [spec.label, spec.axis])).toEqual([
      ['Seen', axis],
      ['Heard', axis],
    ]);
    expect(tiles.every(({ sentence }) => sentence.endsWith('.'))).toBeTrue();
    expect(span).toBe('7 September 2026 to 29 November 2026');
  });

  it('have the marks of what happened beside them, within the period', () => {
    const progress = aProgress({
      checkIns: checkInsOf([4]),
      sessions: [
        { id: 'then', on: '2025-09-01' },
        { id: 'now', on: '2026-11-20' },
      ],
      practices: [{ id: 'breath', title: 'Breath', on: '2026-10-01' }],
    });
    const [tile] = closenessOf(progress, 'quarter', around).tiles;
    expect([tile?.spec.sessions.length, tile?.spec.practices.length]).toEqual([1, 1]);
    expect(closenessOf(progress, 'all', around).marks).toBe(
      'One session and one practice given in this time.',
    );
  });

  it('have a picture and a column of the same dimensions', () => {
    const versions = [aVersion({ dimensions: [aDimension('Heard'), aDimension('Seen')] })];
    const progress = aProgress({ versions, checkIns: checkInsOf([4]) });
    for (const [reader, labels] of [
      ['own', ['Seen']],
      ['coach', ['Heard', 'Seen']],
    ] as const) {
      const { tiles, table } = closenessOf(progress, 'quarter', { ...around, reader });
      expect(tiles.map(({ spec }) => spec.label)).toEqual([...labels]);
      expect(table.head.slice(1, -2)).toEqual([...labels]);
    }
  });

  it('keep their sign where another has no picture', () => {
    const versions = [aVersion({ dimensions: [aDimension('Heard'), aDimension('Seen')] })];
    const progress = aProgress({ versions, checkIns: checkInsOf([4]) });
    const own = closenessOf(progress, 'quarter', { ...around, reader: 'own' }).tiles.at(-1);
    expect(own?.marker).toEqual(closenessOf(progress, 'quarter', around).tiles.at(-1)?.marker);
  });

  it('show what was usual only where the latest is not', () => {
    const band = (...values: readonly number[]) =>
      closenessOf(aProgress({ checkIns: checkInsOf(values) }), 'quarter', around).tiles[0]?.spec
        .usual;
    expect(band(5, 4, 5, 4, 5, 4)).toBeNull();
    expect(band(5, 4, 5, 4, 5, 9)).not.toBeNull();
  });

  it('say of each point which week it was and what was answered', () => {
    const progress = aProgress({ checkIns: checkInsOf([5, 4, 5, 4, 5, 9]) });
    const points = closenessOf(progress, 'quarter', around).tiles[0]?.spec.points;
    expect([points?.at(0)?.words, points?.at(-1)?.words]).toEqual([
      'Week of 7 September: 5',
      'Week of 12 October: 9, unusual',
    ]);
  });
});

describe('One dimension large', () => {
  it('rings what was unusual when it was given, but for the latest', () => {
    const progress = aProgress({ checkIns: checkInsOf([5, 4, 5, 4, 5, 9, 5, 4, 10]) });
    const closeness = closenessOf(progress, 'quarter', around);
    const [tile] = closeness.tiles;
    if (!tile) throw new Error('There is one.');
    const { points, usual, medians } = largeSpec(tile.series, plainMarker, closeness);
    expect(points.flatMap(({ isRinged, y }) => (isRinged ? [y] : []))).toEqual([9]);
    expect(usual).not.toBeNull();
    expect(medians.flat().map(({ y }) => y)).toEqual([5, 4.5, 4.5, 5, 5, 5, 7]);
  });
});

describe('A year by months', () => {
  const year = Array.from({ length: 52 }, (_week, nr) => (nr % 4 === 1 ? null : 3 + (nr % 5)));
  const progress = aProgress({
    checkIns: checkInsOf(year, { from: '2025-12-01' }),
    sessions: [{ id: 'session', on: '2026-05-06' }],
  });
  const small = (wish?: 'week' | 'month') =>
    closenessOf(progress, 'year', { ...around, ...(wish ? { wish } : {}) });

  it('has a point and a bar a month; weeks only by choice', () => {
    const [tile] = small().tiles;
    expect(tile?.spec.points.length).toBe(12);
    expect(tile?.spec.ranges.length).toBe(12);
    expect(tile?.spec.points[1]?.words).toMatch(
      /^January 2026: median \d(\.5)?, from \d to \d, (three|four) answers$/,
    );
    const weeks = small('week').tiles[0]?.spec;
    expect([weeks?.points.length, weeks?.ranges.length]).toEqual([39, 0]);
  });

  it('opens the latest check-in of a month', () => {
    expect(small().tiles[0]?.spec.points.at(-1)?.id).toBe('version-1-2026-11-23');
  });

  it('has what happened in one row below all small pictures, and in each large one', () => {
    const closeness = small();
    const [tile] = closeness.tiles;
    if (!tile) throw new Error('There is one.');
    expect([closeness.hasMarksRow, tile.spec.sessions]).toEqual([true, []]);
    expect(largeSpec(tile.series, plainMarker, closeness).sessions.length).toBe(1);
    expect(small('week').tiles[0]?.spec.sessions).toEqual([]);
    expect(closenessOf(progress, 'quarter', around).hasMarksRow).toBeFalse();
  });

  it('keeps twelve weeks as weeks, whatever is wished', () => {
    const { grain, hasMonths } = closenessOf(progress, 'quarter', { ...around, wish: 'month' });
    expect([grain, hasMonths]).toEqual(['week', false]);
  });

  it('has no bar for a month with one answer, and says that it is one', () => {
    const values = [...year.slice(0, -4), null, null, null, 6];
    const few = aProgress({ checkIns: checkInsOf(values, { from: '2025-12-01' }) });
    const spec = closenessOf(few, 'year', around).tiles[0]?.spec;
    const last = spec?.points.at(-1);
    expect([last?.words, last?.isSingle]).toEqual(['November 2026: 6, one answer', true]);
    expect(spec?.ranges.some(({ x }) => x === last?.x)).toBeFalse();
  });
});
