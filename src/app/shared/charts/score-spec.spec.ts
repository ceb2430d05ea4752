import { aBareMeasure, aMeasure } from '../../domain/measures/measures.builders';
import { aProgress } from '../../domain/progress/progress.builders';
import type { ScoreSeries } from '../../domain/progress/scores';
import { dayNumber } from '../../domain/calendar/day';
import { scoreSpec } from './score-spec';

const around = {
  progress: aProgress(),
  axis: { first: dayNumber('2025-12-01'), end: dayNumber('2026-11-30') },
  today: '2026-11-25',
};
const aSeries = (differs: Partial<ScoreSeries> = {}): ScoreSeries => ({
  id: 'gad-7:total',
  label: 'GAD-7',
  least: 0,
  most: 21,
  points: [{ assignmentId: 'one', day: dayNumber('2026-11-13'), value: 6, versionId: 'version-1' }],
  measure: aMeasure(),
  ...differs,
});

describe('The picture of a score', () => {
  it('has the whole scale of the measure, with few round lines', () => {
    expect(scoreSpec(aSeries(), around).scale).toEqual({ min: 0, max: 21, step: 5 });
    const satisfaction = aSeries({ least: 1, most: 5, measure: aBareMeasure() });
    expect(scoreSpec(satisfaction, around).scale).toEqual({ min: 1, max: 5, step: 1 });
    expect(scoreSpec(aSeries({ most: 161 }), around).scale.step).toBe(50);
  });

  it('names its bands, and where a referral is to be considered', () => {
    expect(scoreSpec(aSeries(), around).zones).toEqual([
      { from: 0, label: 'minimal' },
      { from: 5, label: 'mild' },
      { from: 10, label: 'moderate, consider referral' },
      { from: 15, label: 'severe' },
    ]);
    const below = aMeasure({ bands: [], cutOff: { value: 104.5, rule: 'below' } });
    expect(scoreSpec(aSeries({ measure: below }), around).zones).toEqual([
      { from: 104.5, label: 'below: consider referral' },
    ]);
    expect(scoreSpec(aSeries({ measure: null }), around).zones).toEqual([]);
  });

  it('says of each point when it was sent and what it was', () => {
    expect(scoreSpec(aSeries(), around).points.map(({ words }) => words)).toEqual([
      '13 November: 6',
    ]);
  });
});
