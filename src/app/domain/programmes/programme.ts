/** When a step of a programme reaches the client. */
export const deliveries = ['at_once', 'on_date', 'after_previous', 'days_after'] as const;
export type Delivery = (typeof deliveries)[number];

export interface ProgrammeItem {
  readonly libraryPracticeId: string;
  readonly delivery: Delivery;
  /** With on_date: a calendar day of the client, YYYY-MM-DD. */
  readonly onDate: string | null;
  /** With days_after: so many days after the one before opened; 1 to 365. */
  readonly days: number | null;
}

/** What a coach writes of a programme. Items stand in their order. */
export interface ProgrammeText {
  readonly title: string;
  readonly description: string;
  readonly items: readonly ProgrammeItem[];
}

/** A sequence of practices. */
export interface Programme extends ProgrammeText {
  readonly id: string;
  readonly archivedAt: string | null;
  readonly revision: number;
}
