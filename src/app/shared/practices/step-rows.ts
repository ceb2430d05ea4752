import { moved } from '../ui/order/moved';
import { noStep, type StepDraft, type TimeDraft } from './step-drafts';

/** A step in the form. The key stays with it wherever it goes. */
export interface StepRow extends StepDraft {
  readonly key: number;
}

let nextKey = 0;

export const rowOf = (step: StepDraft): StepRow => ({ ...step, key: nextKey++ });

export const rowsOf = (steps: readonly StepDraft[]): readonly StepRow[] =>
  (steps.length > 0 ? steps : [noStep]).map(rowOf);

export const draftsOf = (rows: readonly StepRow[]): readonly StepDraft[] =>
  rows.map(({ text, times }) => ({ text, times }));

/** What is in `into` between the two places gives way to the lines; the first joins what is before, the last what is after. */
export function withLines(
  rows: readonly StepRow[],
  place: number,
  [from, to]: readonly [number, number],
  lines: readonly string[],
): readonly StepRow[] {
  const row = rows[place];
  if (!row) return rows;
  const [before, after] = [row.text.slice(0, from), row.text.slice(to)];
  const texts = lines.map((line, at) => {
    const start = at === 0 ? before + line : line;
    return at === lines.length - 1 ? start + after : start;
  });
  const [first = '', ...others] = texts;
  return [
    ...rows.slice(0, place),
    { ...row, text: first },
    ...others.map((line) => rowOf({ ...noStep, text: line })),
    ...rows.slice(place + 1),
  ];
}

export const withText = (rows: readonly StepRow[], place: number, text: string) =>
  rows.map((row, at) => (at === place ? { ...row, text } : row));

export const withTimes = (rows: readonly StepRow[], place: number, times: readonly TimeDraft[]) =>
  rows.map((row, at) => (at === place ? { ...row, times } : row));

/** The last one left is emptied. */
export function without(rows: readonly StepRow[], place: number): readonly StepRow[] {
  return rows.length === 1 ? [rowOf(noStep)] : rows.filter((_, at) => at !== place);
}

/** Back where it was; an empty field that took its place goes. */
export function withBack(rows: readonly StepRow[], place: number, row: StepRow) {
  const [only] = rows;
  if (rows.length === 1 && only?.text === '') return [row];
  return [...rows.slice(0, place), row, ...rows.slice(place)];
}

export const withMoved = (rows: readonly StepRow[], place: number, by: -1 | 1) =>
  moved(rows, place, place + by);
