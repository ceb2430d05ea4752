/** What a client agreed to, in which words, and whether it was taken back. */
export interface Consent {
  readonly id: string;
  readonly document: string;
  readonly wording: string;
  readonly agreedAt: string;
  readonly withdrawnAt: string | null;
}
