import { dayNumber, dayOf } from '../calendar/day';
import { weeksOf } from '../calendar/axis';

/** The height and width of a sparkline's field; its axis goes from 0, below, to 10, above. */
export const field = { width: 160, height: 40, inset: 4 } as const;

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface Sparkline {
  /** Points that follow one another without a gap; one alone is a dot. */
  readonly runs: readonly (readonly SparkPoint[])[];
}

/** An answer, and the series of what it answers: answers of two series do not compare. */
export interface SparkAnswer {
  readonly value: number;
  readonly series: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;
/** There is no line under so many answers. */
const fewest = 3;

/**
 * Answers by week, the oldest first, null where there is none: a gap stays open, other words break the line, and the axis is
 * always 0 to 10.
 */
export function sparkline(weeks: readonly (SparkAnswer | null)[]): Sparkline {
  const step = weeks.length > 1 ? (field.width - 2 * field.inset) / (weeks.length - 1) : 0;
  const height = field.height - 2 * field.inset;
  const runs: SparkPoint[][] = [];
  for (const [at, answer] of weeks.entries()) {
    if (!answer) continue;
    const point = {
      x: round(field.inset + at * step),
      y: round(field.inset + height * (1 - answer.value / 10)),
    };
    if (isJoined(weeks, at)) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return { runs };
}

/** Whether an answer goes on from the week before. */
function isJoined(weeks: readonly (SparkAnswer | null)[], at: number): boolean {
  const series = weeks[at]?.series;
  const answers = weeks.filter((one) => one?.series === series);
  return answers.length >= fewest && weeks[at - 1]?.series === series;
}

/** One place a week from the first to the last, so that a week without a check-in is a gap too. */
export function byWeek<T extends { readonly onDate: string }>(
  checkIns: readonly T[],
): readonly (T | null)[] {
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  if (!first || !last) return [];
  const start = dayNumber(first.onDate);
  const byDate = new Map(checkIns.map((one) => [one.onDate, one]));
  const weeks = weeksOf({ first: start, end: dayNumber(last.onDate) + 7 });
  return weeks.map((monday) => byDate.get(dayOf(monday)) ?? null);
}
