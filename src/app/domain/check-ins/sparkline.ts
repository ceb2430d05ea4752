/** The height and width of a sparkline's field; its axis goes from 0, below, to 10, above. */
export const field = { width: 160, height: 40, inset: 4 } as const;

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface Sparkline {
  /** Points that follow one another without a gap; one alone is a dot. */
  readonly runs: readonly (readonly SparkPoint[])[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Values by week, the oldest first, null where there is none: a gap stays open, and the axis is always 0 to 10. */
export function sparkline(values: readonly (number | null)[]): Sparkline {
  const step = values.length > 1 ? (field.width - 2 * field.inset) / (values.length - 1) : 0;
  const runs: SparkPoint[][] = [];
  let isOpen = false;
  for (const [at, value] of values.entries()) {
    if (value === null) {
      isOpen = false;
      continue;
    }
    const height = field.height - 2 * field.inset;
    const point = {
      x: round(field.inset + at * step),
      y: round(field.inset + height * (1 - value / 10)),
    };
    if (isOpen) runs.at(-1)?.push(point);
    else runs.push([point]);
    isOpen = true;
  }
  return { runs };
}

/** One place a week from the first to the last, so that a week without a check-in is a gap too. */
export function byWeek<T extends { readonly onDate: string }>(
  checkIns: readonly T[],
): readonly (T | null)[] {
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  if (!first || !last) return [];
  const weekMs = 7 * 86_400_000;
  const start = Date.parse(first.onDate);
  const weeks = Math.round((Date.parse(last.onDate) - start) / weekMs) + 1;
  const byDate = new Map(checkIns.map((one) => [one.onDate, one]));
  return Array.from({ length: weeks }, (_, week) => {
    const day = new Date(start + week * weekMs).toISOString().slice(0, 10);
    return byDate.get(day) ?? null;
  });
}
