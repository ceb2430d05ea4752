import { dayAndMonth } from '../../domain/calendar/day-words';
import type { Measure } from '../../domain/measures/measure';
import {
  scoreChanges,
  scoreLines,
  type ScorePoint,
  type ScoreSeries,
  shownScores,
} from '../../domain/progress/scores';
import { dayOf } from '../../domain/calendar/day';
import type { LineSpec, Place, Zone } from './line-spec';
import { plainMarker } from './markers';
import { marksOf, type Surroundings } from './surroundings';

const placeOf = ({ day, value }: ScorePoint): Place => ({ x: day, y: value });

/** A score over time, on its own scale, with what its authors call its parts. For the coach alone. */
export function scoreSpec(
  one: ScoreSeries,
  { progress, axis, today }: Pick<Surroundings, 'progress' | 'axis' | 'today'>,
): LineSpec {
  const points = shownScores(one, axis);
  return {
    label: one.label,
    marker: { ...plainMarker, token: '--mat-sys-primary' },
    axis,
    scale: { min: one.least, max: one.most, step: stepOf(one.most - one.least) },
    points: points.map((point) => ({
      ...placeOf(point),
      id: point.assignmentId,
      words: `${dayAndMonth(dayOf(point.day), today)}: ${point.value}`,
      isRinged: false,
    })),
    lines: scoreLines(points).map((line) => line.map(placeOf)),
    ranges: [],
    medians: [],
    usual: null,
    zones: one.measure ? zonesOf(one.measure) : [],
    ...marksOf({ progress, axis }),
    changes: scoreChanges(points).map(({ day }) => day),
  };
}

/** A round number, so that about five lines cross the picture. */
function stepOf(span: number): number {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100];
  return steps.find((step) => span / step <= 5) ?? span;
}

function zonesOf({ bands, cutOff }: Measure): readonly Zone[] {
  if (!cutOff) return bands;
  const { value, rule } = cutOff;
  const referral = rule === 'below' ? 'below: consider referral' : 'consider referral';
  const named = bands.map(({ from, label }) => ({
    from,
    label: from === value ? `${label}, ${referral}` : label,
  }));
  return bands.some(({ from }) => from === value)
    ? named
    : [...named, { from: value, label: referral }];
}
