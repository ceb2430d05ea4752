/** What a session left behind, as its coach sees it. */
export interface SessionOutcome {
  readonly notes: readonly SessionNote[];
  readonly practices: readonly { readonly id: string; readonly title: string }[];
  /** When each summary was sent that the client can still read, the latest first. */
  readonly summariesSent: readonly string[];
}

export interface SessionNote {
  readonly id: string;
  readonly title: string | null;
  /** What stands below its heading "Agreements". */
  readonly agreements: readonly string[];
}

export const noOutcome: SessionOutcome = { notes: [], practices: [], summariesSent: [] };
