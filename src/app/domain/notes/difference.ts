import { type Change, changes } from './changes';
import type { NoteDocument } from './document';
import { type Line, type LineKind, linesOf } from './lines';

export interface Piece {
  readonly change: Change;
  readonly text: string;
}

export interface DifferentLine {
  readonly kind: LineKind;
  readonly pieces: readonly Piece[];
}

/** What became of one document in the other, line by line and within a line word by word, in reading order. */
export function difference(before: NoteDocument, after: NoteDocument): readonly DifferentLine[] {
  const compared = changes(linesOf(before), linesOf(after), sameLine);
  const result: DifferentLine[] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  const settle = () => {
    result.push(...paired(removed, added));
    removed = [];
    added = [];
  };
  for (const { change, item } of compared) {
    if (change === 'removed') removed.push(item);
    else if (change === 'added') added.push(item);
    else {
      settle();
      result.push(whole('same', item));
    }
  }
  settle();
  return result;
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

function wordChanges(before: string, after: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { change, item } of changes(words(before), words(after), Object.is)) {
    const last = pieces.at(-1);
    if (last?.change === change) pieces[pieces.length - 1] = { change, text: last.text + item };
    else pieces.push({ change, text: item });
  }
  return pieces;
}
