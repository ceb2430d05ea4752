import type { Outcome } from '../practices/practice-log';

/** One thing that a check-in asks about, on a scale from 0 to 10. */
export interface Dimension {
  readonly linkId: string;
  /** Its short name: "Seen". */
  readonly label: string;
  readonly text: string;
  readonly minLabel: string;
  readonly maxLabel: string;
  /** Whether only those are asked who chose it. */
  readonly optIn: boolean;
}

/** How check-ins asked from a day on. Those of one series mean the same. */
export interface CheckInVersion {
  readonly id: string;
  readonly series: string;
  readonly dimensions: readonly Dimension[];
}

/** One that was sent. Days are calendar days (YYYY-MM-DD) in the client's zone. */
export interface CheckIn {
  readonly id: string;
  /** The Monday of the week that it is about. */
  readonly onDate: string;
  readonly versionId: string;
  /** What was answered and the reader may see, by dimension: skipped, hidden and unanswered look alike. */
  readonly values: Readonly<Record<string, number>>;
}

export interface SessionMark {
  readonly id: string;
  readonly on: string;
}

export interface PracticeMark {
  readonly id: string;
  readonly title: string;
  readonly on: string;
}

export interface Try {
  readonly logId: string;
  readonly practiceId: string;
  readonly on: string;
  readonly outcome: Outcome;
}

/** All that charts are drawn from, each list oldest first. */
export interface Progress {
  readonly versions: readonly CheckInVersion[];
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionMark[];
  readonly practices: readonly PracticeMark[];
  readonly tries: readonly Try[];
  /** The rhythm: how many weeks lie from one check-in to the next. */
  readonly everyWeeks: number;
}
