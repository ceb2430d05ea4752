export const agreementAnswers = ['kept', 'partly', 'not_yet', 'no_longer'] as const;
export type AgreementAnswer = (typeof agreementAnswers)[number];

export interface GivenAnswer {
  readonly answer: AgreementAnswer;
  readonly at: string;
}

/** What coach and client mean to do until they meet again: an item under “Agreements” of a note or a summary. */
export interface Agreement {
  readonly place: { readonly kind: 'note' | 'summary'; readonly id: string };
  readonly text: string;
  /** When it was noted or sent. */
  readonly at: string;
  /** Whether it was ticked where it stands; null where there is no box. */
  readonly done: boolean | null;
  /** Whether the client was sent these words. */
  readonly isShared: boolean;
  /** What the reader says became of it. */
  readonly own: GivenAnswer | null;
  /** Whether the other side can read that. */
  readonly isTold: boolean;
  /** What the other side says. */
  readonly other: GivenAnswer | null;
}

/** What is pressed; null takes an answer back. */
export interface ChosenAnswer {
  readonly agreement: Agreement;
  readonly answer: AgreementAnswer | null;
}

/** Of agreements with the latest first, those that stand where the latest do. */
export const latestOf = (agreements: readonly Agreement[]): readonly Agreement[] =>
  agreements.filter(({ place }) => place.id === agreements[0]?.place.id);

/** An answer belongs to the words it was given to, where they stand. */
export const agreementKey = ({ place, text }: Agreement): string =>
  JSON.stringify([place.kind, place.id, text]);
