import { aGivenMeasure, aScore } from './given-measure.builders';
import { previousOf } from './given-measure';

describe('The score before', () => {
  const now = aGivenMeasure({ id: 'now', submittedAt: '2026-11-20T10:00:00Z' });
  const before = (id: string, day: string, value: number | null, measure = 'gad-7') =>
    aGivenMeasure({
      id,
      measure,
      submittedAt: `2026-${day}T10:00:00Z`,
      scores: [aScore({ value })],
    });

  it('is of what was sent last before', () => {
    const given = [
      before('old', '01-01', 3),
      before('later', '12-01', 9),
      before('last', '11-01', 5),
    ];
    expect(previousOf([...given, now], now, 'total')).toEqual({
      sentAt: '2026-11-01T10:00:00Z',
      value: 5,
    });
  });

  it('is of the same measure, and has a value', () => {
    const given = [before('other', '11-02', 3, 'phq-9'), before('none', '11-03', null)];
    expect(previousOf([...given, now], now, 'total')).toBeNull();
  });

  it('is not that of other words', () => {
    const other = { ...before('other', '11-02', 3), formVersionId: 'version-0' };
    expect(previousOf([other, now], now, 'total')).toBeNull();
  });

  it('is not that of a form still open', () => {
    const open = aGivenMeasure({ id: 'open', submittedAt: null, scores: [] });
    expect(previousOf([open, now], now, 'total')).toBeNull();
  });
});
