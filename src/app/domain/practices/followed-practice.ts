import type { Practice, PracticeStatus } from './practice';

/** An assigned practice as its coach follows it: its heading, and what was tried as far as the coach may know. */
export interface FollowedPractice extends Pick<
  Practice,
  | 'id'
  | 'clientId'
  | 'title'
  | 'category'
  | 'participants'
  | 'minutes'
  | 'cadence'
  | 'status'
  | 'why'
  | 'startsOn'
  | 'endsOn'
  | 'assignedAt'
  | 'opensAt'
  | 'programmeRunId'
  | 'position'
  | 'revision'
> {
  readonly clientName: string;
  /** A calendar day of the client. */
  readonly lastTriedOn: string | null;
  /** Within the last 28 days. */
  readonly tries: number;
  /** Reflections that wait to be read. */
  readonly unread: number;
  /** Since when the step waits for the coach to open it. */
  readonly heldSince: string | null;
}

export interface FollowedPage {
  readonly practices: readonly FollowedPractice[];
  /** Whether nothing comes after it. */
  readonly isLast: boolean;
}

/** Whose practices, in which state. Null is everybody's. */
export interface FollowedQuery {
  readonly clientId: string | null;
  readonly statuses: readonly PracticeStatus[];
}

/** Not answered yet, or going on. */
export const openStatuses = [
  'proposed',
  'accepted',
  'paused',
] as const satisfies readonly PracticeStatus[];

export const closedStatuses = [
  'stopped',
  'set_aside',
  'finished',
  'withdrawn',
] as const satisfies readonly PracticeStatus[];

export const isOpen = ({ status }: Pick<Practice, 'status'>): boolean =>
  openStatuses.some((one) => one === status);

/** Whether the client sees it already: a step of a programme may open later. */
export const hasOpened = (
  { opensAt, programmeRunId }: Pick<Practice, 'opensAt' | 'programmeRunId'>,
  now: Date,
): boolean => programmeRunId === null || (opensAt !== null && Date.parse(opensAt) <= now.getTime());

export interface PracticeGroup {
  /** Null: it came by itself. */
  readonly runId: string | null;
  /** The steps of a programme in their order. */
  readonly practices: readonly FollowedPractice[];
}

/** What came together as a programme stands together, where its first one stood. */
export function grouped(practices: readonly FollowedPractice[]): readonly PracticeGroup[] {
  const groups = new Map<string, FollowedPractice[]>();
  for (const practice of practices) {
    const key = practice.programmeRunId ?? practice.id;
    groups.set(key, [...(groups.get(key) ?? []), practice]);
  }
  return Array.from(groups.values(), (steps) => ({
    runId: steps[0]?.programmeRunId ?? null,
    practices: steps.sort((one, other) => (one.position ?? 0) - (other.position ?? 0)),
  }));
}
