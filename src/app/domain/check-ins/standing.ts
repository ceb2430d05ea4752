import { sundayOf } from '../calendar/weeks';

/** How a client's check-ins stand this week, in one of their records. */
export interface CheckInStanding {
  readonly clientId: string;
  /** The Monday of the week, in the client's zone. */
  readonly onDate: string;
  readonly today: string;
  /** Null until it was opened. */
  readonly assignmentId: string | null;
  readonly status: 'none' | 'in_progress' | 'sent';
  readonly everyWeeks: Rhythm;
  /** Whether the client is asked for one now: by the rhythm, from the weekday they chose. */
  readonly isDue: boolean;
  readonly settings: CheckInSettings;
  readonly lastSentOn: string | null;
}

/** What a client decides about being asked. The coach reads nothing of it. */
export interface CheckInSettings {
  /** From Monday, 1, to Sunday, 7; null: any day. */
  readonly weekday: number | null;
  readonly isPaused: boolean;
  /** The dimensions that are asked only of who chose them. */
  readonly optedIn: readonly string[];
}

export const rhythms = [1, 2, 4] as const;
export type Rhythm = (typeof rhythms)[number];

/** Whether Today has a line about it: it is due, or begun. Who has paused hears nothing. */
export const hasLineOnToday = ({ status, isDue, settings }: CheckInStanding): boolean =>
  !settings.isPaused && (isDue || status === 'in_progress');

/** Whether this week's check-in can be of this week today, and not tomorrow. */
export const isLastDay = (today: string): boolean => today !== '' && today === sundayOf(today);

export const withChoice = (
  settings: CheckInSettings,
  linkId: string,
  isAsked: boolean,
): CheckInSettings => {
  const others = settings.optedIn.filter((one) => one !== linkId);
  return { ...settings, optedIn: isAsked ? [...others, linkId] : others };
};
