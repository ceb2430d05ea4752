import type { Axis } from '../../domain/calendar/axis';
import type { Marker } from './markers';

export interface Place {
  /** A day number. */
  readonly x: number;
  readonly y: number;
}

export interface ChartPoint extends Place {
  readonly id: string;
  /** "Week of 12 October: 6" */
  readonly words: string;
  /** Whether a ring is around it: it was unusual when it was given. */
  readonly isRinged: boolean;
  /** Whether it is drawn hollow: a month with one answer. */
  readonly isSingle?: boolean;
}

/** From the least to the most of a month. */
export interface Range {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A stretch of the scale with a name: from here up to the next. */
export interface Zone {
  readonly from: number;
  readonly label: string;
}

/** All that is in one picture of a line. Nothing is calculated after this. */
export interface LineSpec {
  readonly label: string;
  readonly marker: Marker;
  readonly axis: Axis;
  readonly scale: { readonly min: number; readonly max: number; readonly step: number };
  /** Oldest first; the last is drawn hollow. */
  readonly points: readonly ChartPoint[];
  readonly lines: readonly (readonly Place[])[];
  readonly ranges: readonly Range[];
  /** The pieces of the line of medians. */
  readonly medians: readonly (readonly Place[])[];
  readonly usual: { readonly low: number; readonly high: number } | null;
  readonly zones: readonly Zone[];
  readonly sessions: readonly number[];
  readonly practices: readonly number[];
  /** Where something else began to be asked. */
  readonly changes: readonly number[];
}
