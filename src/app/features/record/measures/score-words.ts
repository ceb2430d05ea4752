import { type GivenMeasure, previousOf } from '../../../domain/client-measures/given-measure';
import type { FormScore } from '../../../domain/forms';
import { type Change, changeOf, meaningOf } from '../../../domain/measures/meaning';
import type { Measure, MeasureNorm } from '../../../domain/measures/measure';

/** A score as the coach reads it. Bands and changes are of a measure's first score alone. */
export interface ReadScore {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Why there is no value; empty where there is one. */
  readonly missing: string;
  readonly band: string | null;
  readonly considerReferral: boolean;
  readonly change: ReadChange | null;
}

export interface ReadChange extends Pick<Change, 'isReliable' | 'citation'> {
  /** "6 points lower than on 12 May" */
  readonly words: string;
}

interface Known {
  readonly measure: Measure | null;
  readonly norm: MeasureNorm | null;
  readonly given: readonly GivenMeasure[];
  readonly day: (at: string) => string;
}

/** The scores of one sent measure, in the order of the catalogue. */
export function readScores(one: GivenMeasure, known: Known): readonly ReadScore[] {
  const order = known.measure?.scoring.map(({ id }) => id) ?? [];
  return [...one.scores]
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((score) => readScore(one, score, order[0] === score.id, known));
}

function readScore(
  one: GivenMeasure,
  { id, label, value, answered, least, most }: FormScore,
  isFirst: boolean,
  known: Known,
): ReadScore {
  const { measure } = known;
  const meaning = measure && isFirst && value !== null ? meaningOf(measure, value) : null;
  return {
    ...{ id, label, value, least, most },
    missing: value === null ? missingWords(measure, id, answered) : '',
    band: meaning?.band ?? null,
    considerReferral: meaning?.considerReferral ?? false,
    change: isFirst && value !== null ? changeWords(one, id, value, known) : null,
  };
}

/** What is kept and what was left out look alike. */
function missingWords(measure: Measure | null, scoreId: string, answered: number): string {
  const all = measure?.scoring.find(({ id }) => id === scoreId)?.items.length;
  return all === undefined
    ? 'Not enough answers to count.'
    : `${answered} of ${all} answers are here, and all of them are needed.`;
}

function changeWords(
  one: GivenMeasure,
  scoreId: string,
  value: number,
  { measure, norm, given, day }: Known,
): ReadChange | null {
  const before = previousOf(given, one, scoreId);
  const change = measure && before && changeOf(measure, norm, before.value, value);
  if (!change) return null;
  const { by, isReliable, citation } = change;
  const points = Math.abs(by) === 1 ? 'point' : 'points';
  const size =
    by === 0 ? 'The same as' : `${Math.abs(by)} ${points} ${by < 0 ? 'lower than' : 'higher than'}`;
  return { words: `${size} ${day(before.sentAt)}`, isReliable, citation };
}
