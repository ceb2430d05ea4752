import { readWhole } from '../../../../domain/words/number';
import { asNeeded, type Cadence } from '../../../../domain/library-practices/cadence';
import { cadenceFrom } from '../../../../domain/library-practices/cadence-from';
import {
  libraryProblems,
  tidiedForLibrary,
} from '../../../../domain/library-practices/library-check';
import {
  categories,
  cautions,
  participants,
  type LibraryText,
  tiers,
} from '../../../../domain/library-practices/library-practice';
import {
  type Pace,
  paceFrom,
  type StepTimer,
  timerFrom,
} from '../../../../domain/library-practices/timers';
import { type Column, columnOf, required } from './columns';
import type { FileProblem } from './file-fault';

/** What a file gives of one practice. A value is null where it is of a kind that fits nowhere. */
export interface GivenPractice {
  /** From 1. */
  readonly number: number;
  readonly line: number;
  readonly cells: ReadonlyMap<
    Column,
    { readonly line: number; readonly value: string | readonly string[] | null }
  >;
}

export interface ReadPractice {
  readonly text: LibraryText;
  readonly problems: readonly FileProblem[];
}

const examples = 'daily, twice a week, weekly on Monday and Thursday, monthly, as needed';

const lineEnd = /\r\n|\n|\r/;

export function readPractice(given: GivenPractice): ReadPractice {
  const row = new Row(given);
  const text = tidiedForLibrary({
    title: row.text('title'),
    category: row.choice('category', categories),
    participants: row.choice('participants', participants, { 'solo or partner': 'either' }),
    minutes: row.minutes(),
    cadence: row.cadence(),
    steps: row.list('steps', lineEnd),
    notice: row.text('notice'),
    notWhen: row.text('not_when'),
    timers: row.timers(),
    pace: row.pace(),
    forCoach: row.text('for_coach'),
    tier: row.choice('tier', tiers),
    cautions: row.choices('cautions', cautions),
  });
  const checked = libraryProblems(text).map(({ field, step, reason }) => ({
    column: columnOf(field),
    reason: step === undefined ? reason : `Step ${step + 1}: ${reason}`,
  }));
  row.add(checked);
  return { text, problems: row.problems };
}

/** Reads cell by cell, and notes what is wrong with each. */
class Row {
  readonly problems: FileProblem[] = [];

  constructor(private readonly given: GivenPractice) {
    for (const column of required) {
      const value = this.value(column);
      const words = typeof value === 'string' ? value.trim() : value;
      if (words?.length === 0) this.note(column, 'This is missing.');
    }
  }

  /** What is found later, of cells that could be read at all. */
  add(found: readonly { readonly column: Column; readonly reason: string }[]): void {
    found
      .filter(({ column }) => !this.isNoted(column))
      .map(({ column, reason }) => this.problem(column, reason))
      .forEach((problem) => this.problems.push(problem));
  }

  text(column: Column): string {
    const value = this.value(column);
    if (typeof value === 'string') return value;
    this.note(column, 'Words are expected here.');
    return '';
  }

  list(column: Column, between: RegExp): readonly string[] {
    const value = this.value(column);
    return typeof value === 'object' && value !== null ? value : this.text(column).split(between);
  }

  choice<T extends string>(
    column: Column,
    [first, ...others]: readonly [T, ...T[]],
    also: Readonly<Record<string, T>> = {},
  ): T {
    const said = this.text(column).trim().toLowerCase();
    if (said === '') return first;
    const found =
      [first, ...others].find((one) => one === said) ?? new Map(Object.entries(also)).get(said);
    if (!found) this.note(column, `“${short(said)}” is none of: ${[first, ...others].join(', ')}.`);
    return found ?? first;
  }

  choices<T extends string>(column: Column, all: readonly T[]): readonly T[] {
    const said = this.list(column, /[,;\r\n]/)
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one !== '');
    const unknown = said.find((one) => !all.some((known) => known === one));
    if (unknown) this.note(column, `“${short(unknown)}” is none of: ${all.join(', ')}.`);
    return all.filter((one) => said.includes(one));
  }

  minutes(): number {
    return readWhole(this.text('minutes'));
  }

  cadence(): Cadence {
    const said = this.text('cadence').trim();
    const cadence = said === '' ? asNeeded : cadenceFrom(said);
    if (!cadence) {
      this.note('cadence', `“${short(said)}” is not understood. Write, for instance: ${examples}.`);
    }
    return cadence ?? asNeeded;
  }

  timers(): readonly StepTimer[] {
    const said = this.list('timers', lineEnd).filter((line) => line.trim() !== '');
    return said.flatMap((line) => {
      const timer = timerFrom(line);
      if (!timer) {
        const example = '2: 5:00, First person speaks';
        this.note('timers', `“${short(line)}” is not understood. Write, for instance: ${example}.`);
      }
      return timer ?? [];
    });
  }

  pace(): Pace | null {
    const said = this.text('pace').trim();
    const pace = paceFrom(said);
    if (said !== '' && !pace)
      this.note('pace', `“${short(said)}” is not understood. Write, for instance: in 4, out 6.`);
    return pace;
  }

  private value(column: Column): string | readonly string[] | null {
    const cell = this.given.cells.get(column);
    return cell ? cell.value : '';
  }

  /** The first thing that is wrong with a cell says enough. */
  private note(column: Column, reason: string): void {
    if (!this.isNoted(column)) this.problems.push(this.problem(column, reason));
  }

  private isNoted(column: Column): boolean {
    return this.problems.some((problem) => problem.column === column);
  }

  private problem(column: Column, reason: string): FileProblem {
    const { number, line, cells } = this.given;
    const title = cells.get('title')?.value;
    return {
      line: cells.get(column)?.line ?? line,
      practice: { number, title: typeof title === 'string' ? title.trim() : '' },
      column,
      reason,
    };
  }
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
