import { capital } from '../words/capital';
import { dayAndMonth } from '../calendar/day-words';
import type { GivenMeasure } from '../client-measures/given-measure';
import { meaningOf } from '../measures/meaning';
import type { Measure } from '../measures/measure';
import { leastForALine } from './series';
import { none, plain, type Table } from './table';
import { type Axis, isWithin } from '../calendar/axis';
import { dayNumber, dayOf } from '../calendar/day';
import { counted } from '../words/counted';
import { inOrder } from '../words/in-order';

/** A score of a measure that was sent. */
export interface ScorePoint {
  readonly assignmentId: string;
  /** A day number. */
  readonly day: number;
  readonly value: number;
  /** The words that were answered: others do not compare. */
  readonly versionId: string;
}

/** One score of one measure over time, oldest first. */
export interface ScoreSeries {
  readonly id: string;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly points: readonly ScorePoint[];
  /** Where this is its first score: bands and a cut-off are of that alone. */
  readonly measure: Measure | null;
}

/** All scores that have a value, the latest sent first. `dayAt` gives the calendar day of an instant. */
export function scoreSeries(
  given: readonly GivenMeasure[],
  measures: readonly Measure[],
  dayAt: (at: string) => string,
): readonly ScoreSeries[] {
  const all = new Map<string, ScoreSeries>();
  const sent = given.filter(({ submittedAt }) => submittedAt !== null);
  const latestFirst = [...sent].sort((one, other) =>
    inOrder(other.submittedAt ?? '', one.submittedAt ?? ''),
  );
  for (const one of latestFirst)
    for (const score of one.scores) {
      if (score.value === null) continue;
      const { value } = score;
      const id = `${one.measure ?? one.formTitle}:${score.id}`;
      const measure = measures.find(({ slug }) => slug === one.measure) ?? null;
      const known = all.get(id) ?? {
        ...{ id, label: score.label, least: score.least, most: score.most, points: [] },
        measure: measure?.scoring[0]?.id === score.id ? measure : null,
      };
      const day = dayNumber(dayAt(one.submittedAt ?? ''));
      const point = { assignmentId: one.id, day, value, versionId: one.formVersionId };
      all.set(id, { ...known, points: [point, ...known.points] });
    }
  return [...all.values()];
}

export const shownScores = ({ points }: ScoreSeries, axis: Axis): readonly ScorePoint[] =>
  points.filter(({ day }) => isWithin(axis, day));

/** Joined as long as the words are the same, from three on. A measure is given when it is wanted: no gap is a gap. */
export function scoreLines(points: readonly ScorePoint[]): readonly (readonly ScorePoint[])[] {
  const versions = [...new Set(points.map(({ versionId }) => versionId))];
  return versions
    .map((version) => points.filter(({ versionId }) => versionId === version))
    .filter((line) => line.length >= leastForALine);
}

/** From which scores on other words were answered. */
export const scoreChanges = (points: readonly ScorePoint[]): readonly ScorePoint[] =>
  points.filter((point, nr) => nr > 0 && points[nr - 1]?.versionId !== point.versionId);

export function scoreSentence(one: ScoreSeries, axis: Axis, today: string): string {
  const all = shownScores(one, axis);
  const last = all.at(-1);
  if (!last) return 'No score in this time.';
  const points = all.filter(({ versionId }) => versionId === last.versionId);
  const [change] = scoreChanges(all).slice(-1);
  const isPast = one.measure !== null && meaningOf(one.measure, last.value).considerReferral;
  return [
    spreadWords(points, `${valueWords(one, last)} on ${dayAndMonth(dayOf(last.day), today)}`),
    ...(isPast ? ['Past the published cut-off: consider referral.'] : []),
    ...(change ? [`Asked differently before ${dayAndMonth(dayOf(change.day), today)}.`] : []),
  ].join(' ');
}

function valueWords({ measure }: ScoreSeries, { value }: ScorePoint): string {
  const band = measure && meaningOf(measure, value).band;
  return band ? `${value} (${band})` : String(value);
}

function spreadWords(points: readonly ScorePoint[], latest: string): string {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (points.length < leastForALine) {
    const count = counted(points.length, 'score', 'scores');
    const begins = points.length === 1 ? '' : '; a line begins at three';
    return `${capital(count)}: ${latest}${begins}.`;
  }
  return low === high
    ? `At ${low} throughout; ${latest}.`
    : `Between ${low} and ${high}; ${latest}.`;
}

export function scoreTable(one: ScoreSeries, axis: Axis): Table {
  const { measure } = one;
  const rows = [...shownScores(one, axis)].reverse().map(({ day, value }) => ({
    day: dayOf(day),
    title: dayOf(day),
    cells: [
      plain(String(value)),
      ...(measure ? [plain(meaningOf(measure, value).band ?? none)] : []),
    ],
  }));
  return { head: ['Sent on', one.label, ...(measure ? ['Band'] : [])], rows };
}
