import type { ImportProblem } from '../../../core/errors/app-error';
import type { FileProblem } from './file/file-fault';
import type { LibraryText } from '../../../domain/library-practices/library-practice';

const reasons: Readonly<Record<string, string>> = {
  missing: 'This is missing.',
  wrong_type: 'This can’t be read.',
  too_long: 'This is too long.',
  too_many: 'There are too many.',
  out_of_range: 'This number is too small or too large.',
  unknown: 'This is not known.',
};

/** What the database refused, where it stands in the file. The same rules are checked before, so this is seldom seen. */
export const refused = (
  problems: readonly ImportProblem[],
  practices: readonly LibraryText[],
  lines: readonly number[],
): readonly FileProblem[] =>
  problems.map(({ index, field, code }) => ({
    line: lines[index] ?? 1,
    practice: { number: index + 1, title: practices[index]?.title ?? '' },
    column: field,
    reason: reasons[code] ?? 'This can’t be kept as it is.',
  }));
