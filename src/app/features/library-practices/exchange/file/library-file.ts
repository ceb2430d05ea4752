import { writeSafeCsv } from '../../../../domain/csv/write-csv';
import { cadenceWords } from '../../../../domain/library-practices/cadence-words';
import type { LibraryText } from '../../../../domain/library-practices/library-practice';
import { practiceLimits } from '../../../../domain/library-practices/limits';
import { paceWords, timerLine } from '../../../../domain/library-practices/timers';
import { columns } from './columns';
import { decoded } from './decoded';
import { FileFault, type FileProblem } from './file-fault';
import { readCsv } from './read-csv';
import { readJson } from './read-json';
import { readPractice } from './read-practice';

export const mostBytes = 1_000_000;

/** All that a file holds, or what is wrong with it: never a part. */
export type LibraryFile =
  | { readonly practices: readonly LibraryText[]; readonly lines: readonly number[] }
  | { readonly problems: readonly FileProblem[] };

/** A file of practices: JSON where it begins as JSON does, else CSV. */
export function readLibraryFile(bytes: Uint8Array): LibraryFile {
  try {
    if (bytes.length > mostBytes) throw new FileFault(1, 'The file is larger than 1 MB.');
    const text = decoded(bytes);
    return read(text);
  } catch (error) {
    if (error instanceof FileFault)
      return { problems: [{ line: error.line, reason: error.reason }] };
    throw error;
  }
}

function read(text: string): LibraryFile {
  const given = /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
  const all = given.practices.map(readPractice);
  const found = [...given.problems, ...all.flatMap(({ problems }) => problems)];
  const problems = found.sort((one, other) => one.line - other.line || place(one) - place(other));
  if (problems.length > 0) return { problems };
  const tooMany = given.practices[practiceLimits.imported];
  if (tooMany)
    throw new FileFault(tooMany.line, `A file holds at most ${practiceLimits.imported} practices.`);
  if (all.length === 0) throw new FileFault(1, 'There are no practices in this file.');
  return {
    practices: all.map((one) => one.text),
    lines: given.practices.map(({ line }) => line),
  };
}

const place = ({ column }: FileProblem): number => columns.findIndex((one) => one === column);

/** Steps and timers on lines of their own in one cell; nothing that a spreadsheet would run. */
export const csvOf = (practices: readonly LibraryText[]): string =>
  writeSafeCsv([columns, ...practices.map(cellsOf)]);

const cellsOf = (practice: LibraryText): readonly string[] => [
  practice.title,
  practice.category,
  practice.participants,
  String(practice.minutes),
  cadenceWords(practice.cadence),
  practice.steps.join('\n'),
  practice.notice,
  practice.notWhen,
  practice.timers.map(timerLine).join('\n'),
  practice.pace ? paceWords(practice.pace) : '',
  practice.forCoach,
  practice.tier,
  practice.cautions.join(', '),
];

export const jsonOf = (practices: readonly LibraryText[]): string =>
  `${JSON.stringify({ practices: practices.map(recordOf) }, null, 2)}\n`;

const recordOf = (practice: LibraryText) => ({
  title: practice.title,
  category: practice.category,
  participants: practice.participants,
  minutes: practice.minutes,
  cadence: cadenceWords(practice.cadence),
  steps: practice.steps,
  notice: practice.notice,
  not_when: practice.notWhen,
  timers: practice.timers.map(timerLine),
  pace: practice.pace && paceWords(practice.pace),
  for_coach: practice.forCoach,
  tier: practice.tier,
  cautions: practice.cautions,
});
