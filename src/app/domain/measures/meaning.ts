import type { Measure, NormText } from './measure';

/** What a coach may be told of a measure's first score. Never shown to a client. */
export interface Meaning {
  readonly band: string | null;
  /** Whether it is past the published cut-off. */
  readonly considerReferral: boolean;
}

export function meaningOf({ bands, cutOff }: Measure, value: number): Meaning {
  const band = bands.filter(({ from }) => value >= from).at(-1)?.label ?? null;
  if (cutOff === null) return { band, considerReferral: false };
  const isPast = cutOff.rule === 'below' ? value < cutOff.value : value >= cutOff.value;
  return { band, considerReferral: isPast };
}

/** How a score differs from the one before, and whether that is more than the measure's own noise. */
export interface Change {
  /** Points, signed. */
  readonly by: number;
  readonly isReliable: boolean;
  /** Who says so. */
  readonly citation: string;
}

/** Beyond it a difference happens by chance in fewer than one of twenty. */
const beyondChance = 1.96;

/**
 * Null where nobody has said how large a change must be: then none is called reliable.
 * With a standard deviation and a reliability: Jacobson & Truax 1991, (x2 - x1) / (SD · √2 · √(1 - r)).
 */
export function changeOf(
  { reliableChange }: Measure,
  norm: NormText | null,
  before: number,
  now: number,
): Change | null {
  const by = rounded(now - before);
  if (norm !== null) {
    const index = by / (norm.sd * Math.SQRT2 * Math.sqrt(1 - norm.reliability));
    return { by, isReliable: Math.abs(index) > beyondChance, citation: norm.citation };
  }
  if (reliableChange === null) return null;
  const { points, citation } = reliableChange;
  return { by, isReliable: Math.abs(by) >= points, citation };
}

/** Scores have two decimals; their difference in binary may have sixteen. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
