import type { Progress } from '../../domain/progress/progress';
import { type Axis, isWithin } from '../../domain/calendar/axis';
import { dayNumber } from '../../domain/calendar/day';
import type { Grain } from '../../domain/progress/words';

/** What all pictures of a page have in common. */
export interface Surroundings {
  readonly progress: Progress;
  readonly axis: Axis;
  readonly today: string;
  readonly grain: Grain;
}

/** Whatever was answered. */
export const scale = { min: 0, max: 10, step: 5 } as const;

/** From here on, what happened beside check-ins would be a fence below each small picture: one row is below them all. */
const longDays = 182;

export const isLong = ({ first, end }: Axis): boolean => end - first > longDays;

const daysOf = (marks: readonly { readonly on: string }[], axis: Axis): readonly number[] =>
  marks.map(({ on }) => dayNumber(on)).filter((day) => isWithin(axis, day));

/** What happened on the days below an axis. */
export const marksOf = ({ progress, axis }: Pick<Surroundings, 'progress' | 'axis'>) => ({
  sessions: daysOf(progress.sessions, axis),
  practices: daysOf(progress.practices, axis),
});

export const noMarks = { sessions: [], practices: [] } as const;
