import type { WallTime } from '../calendar/zone';

export const sessionKinds = ['session', 'consultation'] as const;
export type SessionKind = (typeof sessionKinds)[number];
export type SessionStatus = 'planned' | 'completed' | 'cancelled';

/** What the clocks show as a session starts, where it was planned: what was agreed, whatever becomes of their rules. */
export interface PlannedIn extends WallTime {
  /** A name as Europe/Lisbon. */
  readonly timeZone: string;
  /** Whether they do show it; the rules may have changed, and the session could not follow. */
  readonly holds: boolean;
}

/** When and where a coach and a client meet. Instants are ISO strings; an empty place or link is null. */
export interface SessionPlan {
  readonly kind: SessionKind;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly videoLink: string | null;
  /** Null where it was not asked for: in lists, and for a client, whom it is not told. */
  readonly plannedIn: PlannedIn | null;
}

/** A meeting, past or to come. */
export interface Session extends SessionPlan {
  readonly id: string;
  readonly clientId: string;
  readonly status: SessionStatus;
  /** Raised by every change; a change names the revision it was made from. */
  readonly revision: number;
}

/** A session as the coach's Today names it. */
export interface NamedSession extends Session {
  readonly clientName: string;
}

type Times = Pick<SessionPlan, 'startsAt' | 'endsAt'>;

export const minutesOf = ({ startsAt, endsAt }: Times): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** Whether its time has passed, whatever became of it. */
export const isOver = ({ endsAt }: Pick<Times, 'endsAt'>, now: Date): boolean =>
  Date.parse(endsAt) <= now.getTime();

export const isUnderWay = ({ startsAt, endsAt }: Times, now: Date): boolean =>
  Date.parse(startsAt) <= now.getTime() && !isOver({ endsAt }, now);

/** The nearest one that is still to come or under way. */
export function nextOf<S extends Session>(sessions: readonly S[], now: Date): S | null {
  const open = sessions.filter((one) => one.status === 'planned' && !isOver(one, now));
  return open.sort(byStart).at(0) ?? null;
}

export const byStart = (one: Times, other: Times): number =>
  Date.parse(one.startsAt) - Date.parse(other.startsAt);
