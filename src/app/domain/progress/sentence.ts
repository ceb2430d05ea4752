import type { MedianPoint } from './median';
import {
  type Answer,
  changes,
  comparable,
  type DimensionSeries,
  leastForALine,
  shownAnswers,
} from './series';
import { usualRange } from './unusual';
import { type Axis, dayNumber, isWithin, mondayOf } from './weeks';
import { capital, counted, dayWords, figure, type Reader } from './words';

export interface Telling {
  readonly axis: Axis;
  readonly reader: Reader;
  readonly everyWeeks: number;
  /** Today, as a calendar day. */
  readonly today: string;
}

interface Told extends Telling {
  /** What is shown and means the same as the latest of it. */
  readonly answers: readonly Answer[];
  /** The latest of them. */
  readonly last: Answer;
}

/** What the picture of a dimension shows, in one sentence (two where the question changed), and nothing more. */
export function sentenceOf({ answers: all }: DimensionSeries, telling: Telling): string {
  const shown = shownAnswers(all, telling.axis);
  const last = shown.at(-1);
  if (!last) return noneWords(all, telling);
  const told = { ...telling, answers: comparable(shown), last };
  const isAll = told.answers.length === comparable(all).length;
  return [
    fewWords(told, isAll) ?? unusualWords(told) ?? spreadWords(told),
    ...changes(shown).slice(-1).map(changeWords(telling)),
  ].join(' ');
}

function noneWords(all: readonly Answer[], telling: Telling): string {
  const last = all.at(-1);
  if (!last) return 'No answer yet.';
  return `No answer in this time; the latest is ${last.value}, ${inWeek(last, telling)}.`;
}

const weekWords = ({ week }: Answer, { today }: Telling): string =>
  `the week of ${dayWords(week, dayNumber(today))}`;

/** "in the latest week" as long as that is this one or the last. */
function inWeek(answer: Answer, telling: Telling): string {
  const isRecent = answer.week >= mondayOf(dayNumber(telling.today)) - 7;
  return isRecent ? 'in the latest week' : `in ${weekWords(answer, telling)}`;
}

function fewWords({ answers, last, ...telling }: Told, isAll: boolean): string | null {
  if (answers.length >= leastForALine) return null;
  const where = isAll ? 'so far' : 'in this time';
  return answers.length === 1
    ? `One answer ${where}: ${last.value} in ${weekWords(last, telling)}.`
    : `Two answers ${where}; a line begins at three.`;
}

const whose = { own: 'your', coach: 'their' } as const;
const whom = { own: 'you', coach: 'them' } as const;

function unusualWords({ last, reader, ...telling }: Told): string | null {
  const { unusual, usual } = last;
  if (!unusual || !usual) return null;
  if (unusual.rule === 'run') {
    const side = `${unusual.side} ${figure(unusual.mean)}`;
    return `Unusual for ${whom[reader]}: the latest eight answers are all ${side}, the mean before them.`;
  }
  const { from, to } = usualRange(usual);
  const told = { ...telling, reader };
  const isRecent = inWeek(last, told) === 'in the latest week';
  const what = isRecent ? String(last.value) : `${last.value} in ${weekWords(last, told)}`;
  return `${what} is unusual for ${whom[reader]}: ${whose[reader]} usual range is ${from} to ${to}.`;
}

function spreadWords(told: Told): string {
  const { answers, last } = told;
  const values = answers.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low <= 1) return `At ${orWords(low, high)} throughout.`;
  return (
    allButOne(values) ??
    untilNow(values, last, told) ??
    `${betweenWords(low, high)}; ${openWords(told) ?? extremeWords(told, low, high)}.`
  );
}

const orWords = (low: number, high: number): string =>
  low === high ? String(low) : `${low} or ${high}`;

const betweenWords = (low: number, high: number): string => `Between ${low} and ${high}`;

/** "At 4 or 5 in all answers but one." */
function allButOne(values: readonly number[]): string | null {
  if (values.length < 5) return null;
  for (const [nr] of values.entries()) {
    const others = values.filter((_value, other) => other !== nr);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const isLast = nr === values.length - 1;
    if (high - low <= 1 && !isLast) return `At ${orWords(low, high)} in all answers but one.`;
  }
  return null;
}

function untilNow(values: readonly number[], last: Answer, telling: Telling): string | null {
  const before = values.slice(0, -1);
  const [low, high] = [Math.min(...before), Math.max(...before)];
  if (last.value >= low && last.value <= high) return null;
  const until = low === high ? `At ${low}` : betweenWords(low, high);
  return `${until} until now; ${last.value} ${inWeek(last, telling)}.`;
}

/** Where a good part of the weeks has no answer. A rhythm of its own leaves weeks out by intention. */
function openWords({ answers, last, everyWeeks }: Told): string | null {
  const [first] = answers;
  if (!first || everyWeeks !== 1) return null;
  const open = (last.week - first.week) / 7 + 1 - answers.length;
  if (open < 2 || open * 3 < answers.length) return null;
  return `${counted(open, 'week is', 'weeks are')} open`;
}

function extremeWords({ answers, last, ...telling }: Told, low: number, high: number): string {
  const only = (value: number) => {
    const [one, ...others] = answers.filter((answer) => answer.value === value);
    return one && others.length === 0 && one !== last ? one : null;
  };
  const [lowest, highest] = [only(low), only(high)];
  if (lowest) return `lowest in ${weekWords(lowest, telling)}`;
  if (highest) return `highest in ${weekWords(highest, telling)}`;
  return `${last.value} ${inWeek(last, telling)}`;
}

const changeWords =
  (telling: Telling) =>
  (answer: Answer): string =>
    `Asked differently before ${dayWords(answer.week, dayNumber(telling.today))}.`;

/** Of the latest answer that is shown; nothing where four weeks hold too few. */
export function medianWords(
  medians: readonly MedianPoint[],
  { axis }: Pick<Telling, 'axis'>,
): string {
  const last = medians.filter(({ answer }) => isWithin(axis, answer.week)).at(-1);
  return typeof last?.median === 'number'
    ? `The median of its latest four weeks is ${figure(last.median)}.`
    : '';
}

/** What lies below the axis of every picture. */
export function marksWords(sessions: number, practices: number): string {
  const words = [
    ...(sessions > 0 ? [counted(sessions, 'session', 'sessions')] : []),
    ...(practices > 0 ? [`${counted(practices, 'practice', 'practices')} given`] : []),
  ];
  return words.length === 0
    ? 'No session and no practice in this time.'
    : `${capital(words.join(' and '))} in this time.`;
}
