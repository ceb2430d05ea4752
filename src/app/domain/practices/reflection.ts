/** What a client wrote of one try, to be read back. */
export interface Reflection {
  readonly id: string;
  /** Of the try, by which its page is found. */
  readonly requestId: string;
  readonly practiceId: string;
  /** Of the practice; null where it was taken back. */
  readonly title: string | null;
  /** The client's calendar day, YYYY-MM-DD. */
  readonly day: string;
  readonly words: string;
  /** Whether only the client sees it. */
  readonly isOwn: boolean;
  readonly at: string;
}
