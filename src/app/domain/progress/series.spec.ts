import fc from 'fast-check';
import { aDimension, aProgress, aVersion, checkInsOf } from './progress.builders';
import { changes, lines, pieces, seriesOf } from './series';

const answersOf = (values: readonly (number | null)[], from?: string) => {
  const checkIns = checkInsOf(values, from === undefined ? {} : { from });
  return seriesOf(aProgress({ checkIns }))[0]?.answers ?? [];
};
const drawn = (found: ReturnType<typeof lines>) =>
  found.map((piece) => piece.map(({ value }) => value));

describe('A line', () => {
  it('is left open where a week is missing', () => {
    expect(drawn(lines(answersOf([4, 5, null, 6, 7]), 1))).toEqual([
      [4, 5],
      [6, 7],
    ]);
  });

  it('goes on over the end of a year and a change of the clocks', () => {
    expect(drawn(lines(answersOf([4, 5, 6], '2024-12-23'), 1))).toEqual([[4, 5, 6]]);
    expect(drawn(lines(answersOf([4, 5, 6], '2026-10-19'), 1))).toEqual([[4, 5, 6]]);
  });

  it('begins at three answers', () => {
    expect(lines(answersOf([4]), 1)).toEqual([]);
    expect(lines(answersOf([4, 5]), 1)).toEqual([]);
  });

  it('joins what lies as far apart as was agreed, and no further', () => {
    const everyOther = answersOf([4, null, 5, null, null, null, 6]);
    expect(drawn(lines(everyOther, 2))).toEqual([[4, 5], [6]]);
  });

  it('leaves open what was missing while the rhythm was another', () => {
    const versions = [aVersion(), aVersion({ id: 'version-2', series: 'series-2' })];
    const checkIns = [
      ...checkInsOf([4, 5, 6, null, 7, 8]),
      ...checkInsOf([1, null, 2, null, 3], { from: '2026-10-26', versionId: 'version-2' }),
    ];
    const answers = seriesOf(aProgress({ versions, checkIns }))[0]?.answers ?? [];
    expect(drawn(lines(answers, 2))).toEqual([
      [4, 5, 6],
      [7, 8],
      [1, 2, 3],
    ]);
  });

  it('breaks where the question changed, and begins anew at three', () => {
    const versions = [aVersion(), aVersion({ id: 'version-2', series: 'series-2' })];
    const checkIns = [
      ...checkInsOf([4, 5, 6]),
      ...checkInsOf([1, 2], { from: '2026-09-28', versionId: 'version-2' }),
    ];
    const answers = seriesOf(aProgress({ versions, checkIns }))[0]?.answers ?? [];
    expect(drawn(pieces(answers, 1))).toEqual([
      [4, 5, 6],
      [1, 2],
    ]);
    expect(drawn(lines(answers, 1))).toEqual([[4, 5, 6]]);
    expect(changes(answers).map(({ onDate }) => onDate)).toEqual(['2026-09-28']);
  });

  it('goes on where another version means the same', () => {
    const versions = [aVersion(), aVersion({ id: 'version-2' })];
    const checkIns = [
      ...checkInsOf([4, 5]),
      ...checkInsOf([6], { from: '2026-09-21', versionId: 'version-2' }),
    ];
    const answers = seriesOf(aProgress({ versions, checkIns }))[0]?.answers ?? [];
    expect(drawn(lines(answers, 1))).toEqual([[4, 5, 6]]);
    expect(changes(answers)).toEqual([]);
  });

  it('loses no answer, doubles none, and joins none over a gap, whatever weeks are missing', () => {
    const weeks = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 80 });
    fc.assert(
      fc.property(weeks, fc.constantFrom(1, 2, 4), (values, everyWeeks) => {
        const answers = answersOf(values);
        const all = pieces(answers, everyWeeks);
        expect(all.flat()).toEqual([...answers]);
        for (const piece of all)
          for (const [nr, answer] of piece.slice(1).entries())
            expect(answer.week - (piece[nr]?.week ?? 0)).toBeLessThanOrEqual(everyWeeks * 7);
      }),
    );
  });
});

describe('The dimensions', () => {
  const labels = (...args: Parameters<typeof aProgress>) =>
    seriesOf(aProgress(...args)).map(({ dimension }) => dimension.label);

  it('stand in the order in which they are asked now, then those of before', () => {
    const versions = [
      aVersion({ dimensions: [aDimension('Old'), aDimension('Seen')] }),
      aVersion({ id: 'version-2', dimensions: [aDimension('Trust'), aDimension('Seen')] }),
    ];
    const checkIns = checkInsOf([4], { linkId: 'old' });
    expect(labels({ versions, checkIns })).toEqual(['Trust', 'Seen', 'Old']);
  });

  it('have the words of today', () => {
    const versions = [
      aVersion(),
      aVersion({ id: 'version-2', dimensions: [aDimension('Seen', { label: 'Noticed' })] }),
    ];
    expect(labels({ versions, checkIns: checkInsOf([4]) })).toEqual(['Noticed']);
  });

  it('are silent of one that was not chosen, as of one whose answers are hidden', () => {
    const dimensions = [aDimension('Seen'), aDimension('Desire', { optIn: true })];
    expect(labels({ versions: [aVersion({ dimensions })] })).toEqual(['Seen']);
    const checkIns = checkInsOf([4], { linkId: 'desire' });
    expect(labels({ versions: [aVersion({ dimensions })], checkIns })).toEqual(['Seen', 'Desire']);
  });
});
