import { plainDigits } from '../words/number';
import { codePoints, isStorableText } from '../forms/text-length';
import { practiceLimits as limits } from './limits';

/** How long a step takes. Several of one step follow one another. */
export interface StepTimer {
  /** From 1. */
  readonly step: number;
  readonly seconds: number;
  /** What the time is for; may be empty. */
  readonly label: string;
}

/** A breath to follow, in seconds. */
export interface Pace {
  readonly in: number;
  readonly hold: number;
  readonly out: number;
}

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Why these can't be the timers of a practice of so many steps, a sentence each. */
export function timerProblems(timers: readonly StepTimer[], steps: number): readonly string[] {
  const { timerSeconds, timerLabel } = limits;
  return [
    ...(timers.length > limits.timers
      ? [`At most ${limits.timers} times; these are ${timers.length}.`]
      : []),
    ...(timers.some(({ step }) => !isWithin(step, { least: 1, most: Math.max(steps, 1) }))
      ? ['A time belongs to a step that is there.']
      : []),
    ...(timers.some(({ seconds }) => !isWithin(seconds, timerSeconds))
      ? ['A time is between 5 seconds and 2 hours.']
      : []),
    ...(timers.some(({ label }) => codePoints(label) > timerLabel || !isStorableText(label))
      ? [`At most ${timerLabel} characters say what a time is for.`]
      : []),
  ];
}

/** Why this can't be a breath to follow. */
export function paceProblems(pace: Pace | null): readonly string[] {
  if (pace === null) return [];
  const { breath, hold } = limits;
  const isFine =
    isWithin(pace.in, breath) && isWithin(pace.out, breath) && isWithin(pace.hold, hold);
  return isFine ? [] : ['A breath in or out takes 2 to 12 seconds, and a hold at most 12.'];
}

/** "0:20", "5:00", "20:00" */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Seconds of "5:00", or of "5" as minutes; NaN for what is neither. */
export function secondsOf(clock: string): number {
  const read = /^(\d{1,3})(?:\s*:\s*([0-5]\d))?$/.exec(plainDigits(clock).trim());
  return read ? Number(read[1]) * 60 + Number(read[2] ?? 0) : NaN;
}

/** "20 seconds", "5 minutes", "1 minute 30 seconds" */
export function durationWords(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return [whole > 0 && counted(whole, 'minute'), rest > 0 && counted(rest, 'second')]
    .filter((part) => part !== false)
    .join(' ');
}

/** As a file has it: "2: 5:00, First person speaks". */
export const timerLine = ({ step, seconds, label }: StepTimer): string =>
  `${step}: ${clockOf(seconds)}${label && `, ${label}`}`;

/** Null for what is none. */
export function timerFrom(line: string): StepTimer | null {
  const read = /^(?:step\s+)?(\p{Nd}+)\s*:\s*(\p{Nd}+\s*:\s*\p{Nd}+)\s*(?:,\s*(.*))?$/isu.exec(
    line.trim(),
  );
  if (!read) return null;
  const [, step = '', clock = '', label = ''] = read;
  const seconds = secondsOf(clock);
  return Number.isNaN(seconds) ? null : { step: Number(plainDigits(step)), seconds, label };
}

/** "in 4, out 6", "in 4, hold 2, out 6" */
export const paceWords = (pace: Pace): string =>
  `in ${pace.in}, ${pace.hold > 0 ? `hold ${pace.hold}, ` : ''}out ${pace.out}`;

/** Null for what is none. */
export function paceFrom(words: string): Pace | null {
  const read = /^in\s+(\d+)[\s,]+(?:hold\s+(\d+)[\s,]+)?out\s+(\d+)$/i.exec(
    plainDigits(words).trim(),
  );
  return read && { in: Number(read[1]), hold: Number(read[2] ?? 0), out: Number(read[3]) };
}
