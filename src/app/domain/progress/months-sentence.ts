import { monthName } from '../calendar/names';
import { capital } from '../words/capital';
import { counted } from '../words/counted';
import { type MonthOfAnswers, monthsOfAnswers, monthTitle } from './months';
import { type Answer, leastForALine } from './series';
import { figure } from './words';

/** What a picture of months shows of answers that mean the same. */
export function monthsWords(answers: readonly Answer[]): string {
  const months = monthsOfAnswers(answers);
  return [
    months.length < leastForALine ? fewWords(months) : spreadWords(months),
    ...singleWords(months),
  ].join(' ');
}

/** "September 2026" of a month as a whole, with a day where the words changed within it. */
const inMonth = (one: MonthOfAnswers): string =>
  one.isRest ? monthTitle(one) : monthName(one.month);

function fewWords(months: readonly MonthOfAnswers[]): string {
  const medians = months.map((one) => `${figure(one.median)} in ${inMonth(one)}`);
  return `${capital(counted(months.length, 'month', 'months'))} with answers: a median of ${medians.join(', then ')}.`;
}

function spreadWords(months: readonly MonthOfAnswers[]): string {
  const medians = months.map(({ median }) => median);
  const [low, high] = [Math.min(...medians), Math.max(...medians)];
  if (low === high) return `A median of ${figure(low)} in each of ${months.length} months.`;
  return `Monthly medians between ${figure(low)} and ${figure(high)}; ${extremeWords(months, low, high)}.`;
}

/** What stands out by itself, or else where it is now. */
function extremeWords(months: readonly MonthOfAnswers[], low: number, high: number): string {
  const last = months.at(-1);
  const only = (value: number) => {
    const [one, ...others] = months.filter(({ median }) => median === value);
    return one && others.length === 0 && one !== last ? one : null;
  };
  const [lowest, highest] = [only(low), only(high)];
  if (lowest) return `lowest in ${inMonth(lowest)}`;
  if (highest) return `highest in ${inMonth(highest)}`;
  return last ? `${figure(last.median)} in ${inMonth(last)}` : '';
}

/** A median of one answer is that answer. */
function singleWords(months: readonly MonthOfAnswers[]): readonly string[] {
  const single = months.filter(({ answers }) => answers.length === 1).length;
  if (single === 0) return [];
  return [`${capital(counted(single, 'month has', 'months have'))} only one answer.`];
}
