/** A check-in as a list shows it to who wrote it. */
export interface CheckInSummary {
  readonly id: string;
  readonly clientId: string;
  /** The Monday of the week it is about. */
  readonly onDate: string;
  /** Null: begun and not sent. */
  readonly submittedAt: string | null;
  readonly amendedAt: string | null;
}

export interface CheckInPage {
  readonly checkIns: readonly CheckInSummary[];
  /** The earliest week that was looked through, to go on before it; null where there was none. */
  readonly reached: string | null;
  /** Whether nothing comes before. */
  readonly isLast: boolean;
}

export interface CheckInMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly checkIns: readonly CheckInSummary[];
}

/** By the month in which their week begins, in the order in which they came. */
export function byMonth(checkIns: readonly CheckInSummary[]): readonly CheckInMonth[] {
  const months = new Map<string, CheckInSummary[]>();
  for (const one of checkIns) {
    const month = one.onDate.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return Array.from(months, ([month, list]) => ({ month, checkIns: list }));
}
