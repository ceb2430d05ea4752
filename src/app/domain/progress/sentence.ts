import { listed } from '../words/listed';
import { dayAndMonth } from '../calendar/day-words';
import type { MedianPoint } from './median';
import type { Progress } from './progress';
import {
  type Answer,
  changeWeeks,
  comparable,
  type DimensionSeries,
  leastForALine,
  newestWeek,
  pieces,
  shownAnswers,
} from './series';
import { usualRange } from '../unusual-check-ins/unusual';
import { mondayBefore } from '../calendar/weeks';
import { type Axis, isWithin } from '../calendar/axis';
import { dayNumber, dayOf } from '../calendar/day';
import { monthsWords } from './months-sentence';
import { ofWeeks } from './open-weeks';
import { figure, type Grain, type Reader } from './words';
import { capital } from '../words/capital';
import { counted } from '../words/counted';

export interface Telling extends Pick<Progress, 'versions' | 'checkIns' | 'everyWeeks'> {
  readonly axis: Axis;
  readonly reader: Reader;
  /** What is drawn: the weeks where nothing else is said, or months. */
  readonly grain?: Grain;
  /** The weeks of all check-ins, where it is said beside the sentence how many weeks have none. */
  readonly checked?: readonly number[];
  /** Today, as a calendar day. */
  readonly today: string;
}

interface Told extends Telling {
  /** What is shown and means the same as the latest of it. */
  readonly answers: readonly Answer[];
  /** The latest of them. */
  readonly last: Answer;
  /** Whether there are answers yet before what is shown. */
  readonly isCutOff: boolean;
}

/** What the picture of a dimension shows, in one sentence (two where the words changed), and nothing more. */
export function sentenceOf({ answers: all }: DimensionSeries, telling: Telling): string {
  const shown = shownAnswers(all, telling.axis);
  const last = shown.at(-1);
  if (!last) return noneWords(all, telling);
  const answers = comparable(shown);
  const isCutOff = answers[0] === shown[0] && shown[0] !== all[0];
  const told = { ...telling, answers, last, isCutOff };
  const isAll = answers.length === comparable(all).length;
  return [
    fewWords(told, isAll) ??
      (telling.grain === 'month'
        ? wholeMonthsWords(told)
        : (unusualWords(told) ?? spreadWords(told))),
    ...changeWeeks(shown, telling).slice(-1).map(changeWords(telling)),
  ].join(' ');
}

/** A month hides which of its weeks are open, and which answer is unusual: both are said. */
function wholeMonthsWords(told: Told): string {
  const [unusual, open] = [unusualWords(told), openWords(told)];
  return [
    ...(unusual ? [unusual] : []),
    monthsWords(told.answers),
    ...(open ? [`${capital(open)}.`] : []),
  ].join(' ');
}

function noneWords(all: readonly Answer[], telling: Telling): string {
  const last = all.at(-1);
  if (!last) return 'No answer yet.';
  return `No answer in this time; the latest is ${last.value}, ${inWeek(last, telling)}.`;
}

const weekWords = ({ week }: Answer, { today }: Telling): string =>
  `the week of ${dayAndMonth(dayOf(week), today)}`;

/** "in the latest week" as long as that is this one or the last, and no later one was sent without it. */
function inWeek(answer: Answer, telling: Telling): string {
  const isRecent = answer.week >= mondayBefore(dayNumber(telling.today)) - 7;
  const isNewest = answer.week >= (newestWeek(telling) ?? answer.week);
  return isRecent && isNewest ? 'in the latest week' : `in ${weekWords(answer, telling)}`;
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
  if (high - low <= 1)
    return isThroughout(told)
      ? `At ${orWords(low, high)} throughout.`
      : withOpen(`At ${orWords(low, high)} in all answers`, told);
  return (
    allButOne(values, told) ??
    untilNow(values, last, told) ??
    `${betweenWords(low, high)}; ${openWords(told) ?? extremeWords(told, low, high)}.`
  );
}

/** Whether no week is open: neither between the answers, nor before them as far as is shown, nor after them. */
function isThroughout({ answers, last, isCutOff, axis, everyWeeks, today }: Told): boolean {
  const rhythm = everyWeeks * 7;
  const isFromBegin = !isCutOff || (answers[0]?.week ?? axis.first) - axis.first < rhythm;
  const isUntilNow = mondayBefore(dayNumber(today)) - last.week <= rhythm;
  return isFromBegin && isUntilNow && pieces(answers, everyWeeks).length === 1;
}

function withOpen(words: string, told: Told): string {
  const open = openWords(told);
  return open ? `${words}; ${open}.` : `${words}.`;
}

const orWords = (low: number, high: number): string =>
  low === high ? String(low) : `${low} or ${high}`;

const betweenWords = (low: number, high: number): string => `Between ${low} and ${high}`;

/** "At 4 or 5 in all answers but one." */
function allButOne(values: readonly number[], told: Told): string | null {
  if (values.length < 5) return null;
  for (const [nr] of values.entries()) {
    const others = values.filter((_value, other) => other !== nr);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const isLast = nr === values.length - 1;
    if (high - low <= 1 && !isLast)
      return withOpen(`At ${orWords(low, high)} in all answers but one`, told);
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

/**
 * Where a good part of the weeks has no answer, beyond those of which that is said already. A rhythm of its own leaves
 * weeks out by intention.
 */
function openWords({ answers, last, everyWeeks, checked }: Told): string | null {
  const [first] = answers;
  if (!first || everyWeeks !== 1) return null;
  const of = (last.week - first.week) / 7 + 1;
  const isBetween = (week: number) => week >= first.week && week <= last.week;
  const told = checked ? of - checked.filter(isBetween).length : 0;
  const open = of - answers.length;
  if (open - told < 2 || (open - told) * 3 < answers.length) return null;
  return `no answer in ${ofWeeks({ open, of })}`;
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
  (week: number): string =>
    `The check-in was worded differently before ${dayAndMonth(dayOf(week), telling.today)}.`;

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
    : `${capital(listed(words))} in this time.`;
}
