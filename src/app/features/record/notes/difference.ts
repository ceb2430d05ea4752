import { diffArrays } from 'diff';
import type { NoteDocument } from '../../../domain/notes/document';
import { type Line, type LineKind, linesOf } from './document-lines';

export type Change = 'same' | 'added' | 'removed';

export interface Piece {
  readonly change: Change;
  readonly text: string;
}

export interface DifferentLine {
  readonly kind: LineKind;
  readonly pieces: readonly Piece[];
}

/** With more changes than this a stretch is shown as removed and added whole: nobody would read more. */
const maxEditLength = 2000;

/** What became of one document in the other, line by line and within a line word by word, in reading order. */
export function difference(before: NoteDocument, after: NoteDocument): readonly DifferentLine[] {
  const result: DifferentLine[] = [];
  let removed: readonly Line[] = [];
  for (const { change, items } of changes(linesOf(before), linesOf(after), sameLine)) {
    if (change === 'removed') {
      removed = items;
      continue;
    }
    if (change === 'added') result.push(...paired(removed, items));
    else result.push(...paired(removed, []), ...items.map((item) => whole('same', item)));
    removed = [];
  }
  return [...result, ...paired(removed, [])];
}

/** Runs of items that stayed, went or came; what went stands before what came in its place. */
function changes<T>(
  before: readonly T[],
  after: readonly T[],
  comparator: (one: T, other: T) => boolean,
): readonly { readonly change: Change; readonly items: readonly T[] }[] {
  const found = diffArrays([...before], [...after], { comparator, maxEditLength });
  if (!found)
    return [
      { change: 'removed', items: before },
      { change: 'added', items: after },
    ];
  return found.map(({ value, removed, added }) => ({
    change: removed ? 'removed' : added ? 'added' : 'same',
    items: value,
  }));
}

export const isChanged = ({ pieces }: DifferentLine): boolean =>
  pieces.some(({ change }) => change !== 'same');

const sameLine = (one: Line, other: Line): boolean =>
  one.kind === other.kind && one.text === other.text;

const whole = (change: Change, { kind, text }: Line): DifferentLine => ({
  kind,
  pieces: [{ change, text }],
});

/** Lines that were rewritten stand as one; what has little in common stays apart. */
function paired(removed: readonly Line[], added: readonly Line[]): readonly DifferentLine[] {
  const length = Math.max(removed.length, added.length);
  return Array.from({ length }, (_, at) => beside(removed[at], added[at])).flat();
}

function beside(removed?: Line, added?: Line): readonly DifferentLine[] {
  if (removed && added) {
    const pieces = wordChanges(removed.text, added.text);
    if (isMostlySame(pieces)) return [{ kind: added.kind, pieces }];
  }
  return [
    ...(removed ? [whole('removed', removed)] : []),
    ...(added ? [whole('added', added)] : []),
  ];
}

const lengthOf = (pieces: readonly Piece[], change: Change): number =>
  pieces.filter((piece) => piece.change === change).reduce((sum, { text }) => sum + text.length, 0);

const isMostlySame = (pieces: readonly Piece[]): boolean => {
  const same = lengthOf(pieces, 'same');
  return same * 2 >= Math.min(lengthOf(pieces, 'removed'), lengthOf(pieces, 'added'));
};

const words = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? [];

const wordChanges = (before: string, after: string): readonly Piece[] =>
  changes(words(before), words(after), Object.is).map(({ change, items }) => ({
    change,
    text: items.join(''),
  }));
