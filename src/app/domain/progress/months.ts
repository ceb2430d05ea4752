import { type Axis, isWithin } from '../calendar/axis';
import { dayNumber, dayOf, lastOfMonth } from '../calendar/day';
import { dayAndMonth } from '../calendar/day-words';
import { monthName } from '../calendar/names';
import { median } from './median';
import type { Progress } from './progress';
import { type Answer, hasAny, leastForALine, midweek } from './series';

/** The answers of one calendar month that mean the same, in one dimension. */
export interface MonthOfAnswers {
  /** "2026-10" */
  readonly month: string;
  readonly series: string;
  /** Oldest first, one at least. */
  readonly answers: readonly Answer[];
  /** Of one answer, that answer. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Whether the answers before these were to other words. */
  readonly isReworded: boolean;
  /** Whether such answers are in the same month. */
  readonly isRest: boolean;
}

/** A week belongs to the month that has its Thursday: the most of its days. */
export const monthOfWeek = (week: number): string => dayOf(week + midweek).slice(0, 7);

/** The months that have answers, oldest first: two where the words changed within a month. */
export function monthsOfAnswers(answers: readonly Answer[]): readonly MonthOfAnswers[] {
  const all = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = `${monthOfWeek(answer.week)} ${answer.series}`;
    all.set(key, [...(all.get(key) ?? []), answer]);
  }
  const months = [...all.values()].map(monthOf);
  return months.map((one, nr) => ({
    ...one,
    isReworded: nr > 0 && months[nr - 1]?.series !== one.series,
    isRest: months[nr - 1]?.month === one.month,
  }));
}

function monthOf(answers: readonly Answer[]): MonthOfAnswers {
  const values = answers.map(({ value }) => value);
  const [{ week, series } = { week: 0, series: '' }] = answers;
  return {
    ...{ month: monthOfWeek(week), series, answers, isReworded: false, isRest: false },
    median: median(values) ?? 0,
    least: Math.min(...values),
    most: Math.max(...values),
  };
}

/** "October 2026", or from when on where the words changed within the month. */
export function monthTitle({ month, answers, isRest }: MonthOfAnswers): string {
  const [first] = answers;
  const name = monthName(month);
  return isRest && first ? `${name}, from ${dayAndMonth(dayOf(first.week), `${month}-01`)}` : name;
}

/** Where a month stands on an axis, as a day number: in its middle, or among its answers where it has two meanings. */
export function middleOf(one: MonthOfAnswers, all: readonly MonthOfAnswers[], axis: Axis): number {
  const isShared = all.some((other) => other !== one && other.month === one.month);
  const [first, last] = [one.answers[0], one.answers.at(-1)];
  if (isShared && first && last) return (first.week + last.week) / 2 + midweek;
  const begin = dayNumber(`${one.month}-01`);
  const end = dayNumber(lastOfMonth(`${one.month}-01`)) + 1;
  return (Math.max(begin, axis.first) + Math.min(end, axis.end)) / 2;
}

/** Months that follow each other and mean the same; from three months of one meaning on. */
export function monthLines(
  months: readonly MonthOfAnswers[],
): readonly (readonly MonthOfAnswers[])[] {
  const lines: MonthOfAnswers[][] = [];
  for (const one of months) {
    const last = lines.at(-1)?.at(-1);
    if (last?.series === one.series && isNext(last.month, one.month)) lines.at(-1)?.push(one);
    else lines.push([one]);
  }
  return lines.filter(
    ([first]) => months.filter(({ series }) => series === first?.series).length >= leastForALine,
  );
}

const isNext = (month: string, other: string): boolean =>
  dayOf(dayNumber(lastOfMonth(`${month}-01`)) + 1).startsWith(other);

const halfAYear = 182;

/**
 * Whether months say more than weeks: what is shown spans half a year or more, and is asked more often than once a
 * month. A check-in of which nothing is to be seen counts as none.
 */
export function hasMonths({ checkIns, everyWeeks }: Progress, axis: Axis): boolean {
  const first = checkIns
    .filter(({ values }) => hasAny(values))
    .map(({ onDate }) => dayNumber(onDate))
    .find((week) => isWithin(axis, week));
  return first !== undefined && axis.end - first >= halfAYear && everyWeeks < 4;
}
