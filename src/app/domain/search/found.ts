export const foundKinds = ['note', 'shared_note', 'answer', 'check_in', 'reflection'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One place where the words stand. */
export interface Found {
  readonly kind: FoundKind;
  /** The note, the summary, the form that was sent, or the log. */
  readonly id: string;
  readonly linkId: string | null;
  readonly clientId: string;
  readonly clientName: string;
  readonly saidBy: 'coach' | 'client';
  readonly at: string;
  /** The title of a note or a practice, or the question. */
  readonly title: string | null;
  readonly pieces: readonly FoundPiece[];
  /** Where the next page goes on, with `at`. */
  readonly key: string;
}

export interface FoundPiece {
  readonly text: string;
  readonly isHit: boolean;
}

export interface WordsQuery {
  readonly words: string;
  readonly clientId: string | null;
  readonly kind: FoundKind | null;
}

/** Splits a headline at the marks that the search puts around what it found: plain text, never markup. */
export function foundPieces(headline: string): readonly FoundPiece[] {
  return headline.split('\u{E000}').flatMap((part, at) => {
    if (at === 0) return piece(part, false);
    const [hit = '', ...rest] = part.split('\u{E001}');
    return [...piece(hit, true), ...piece(rest.join(''), false)];
  });
}

const piece = (text: string, isHit: boolean): readonly FoundPiece[] =>
  text === '' ? [] : [{ text, isHit }];
