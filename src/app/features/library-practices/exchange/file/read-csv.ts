import { unguarded } from '../../../../domain/csv/formula';
import { columnFrom, type Column, columns, required } from './columns';
import { type CsvCell, parseCsv } from './csv';
import type { FileProblem } from './file-fault';
import type { GivenPractice } from './read-practice';

export interface GivenFile {
  readonly practices: readonly GivenPractice[];
  readonly problems: readonly FileProblem[];
}

/** The rows below the names of the columns. Throws FileFault. */
export function readCsv(text: string): GivenFile {
  const rows = parseCsv(text).filter((cells) => cells.some((cell) => cell.text.trim() !== ''));
  const [head = [], ...body] = rows;
  const names = head.map((cell) => columnFrom(cell.text));
  const problems = headProblems(head, names);
  // Without its columns right, a file would be found fault with in every row.
  if (problems.length > 0) return { practices: [], problems };
  return {
    practices: body.map((cells, place) => ({
      number: place + 1,
      line: cells[0]?.line ?? 1,
      cells: new Map(names.flatMap((name, at) => given(name, cells[at]))),
    })),
    problems: body.filter((cells) => isTooLong(cells, names.length)).map(tooLong),
  };
}

const given = (name: Column | null, cell: CsvCell | undefined) =>
  name && cell ? [[name, { line: cell.line, value: unguarded(cell.text) }] as const] : [];

const isTooLong = (cells: readonly CsvCell[], most: number): boolean =>
  cells.slice(most).some((cell) => cell.text.trim() !== '');

const tooLong = ([first]: readonly CsvCell[]): FileProblem => ({
  line: first?.line ?? 1,
  reason: 'There are more cells here than columns. Is a quotation mark missing?',
});

function headProblems(
  head: readonly CsvCell[],
  names: readonly (Column | null)[],
): readonly FileProblem[] {
  const line = head[0]?.line ?? 1;
  const unknown = head
    .filter((cell, at) => cell.text.trim() !== '' && !names[at])
    .map((cell) => ({
      line,
      column: cell.text.trim(),
      reason: `No such column is known. Known are: ${columns.join(', ')}.`,
    }));
  const missing = required
    .filter((column) => !names.includes(column))
    .map((column) => ({ line, column, reason: 'This column is missing.' }));
  const twice = columns
    .filter((column) => names.filter((name) => name === column).length > 1)
    .map((column) => ({ line, column, reason: 'This column is there twice.' }));
  return [...unknown, ...missing, ...twice];
}
