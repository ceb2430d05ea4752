import type { CheckIn, CheckInVersion, Dimension, Progress } from './progress';
import { dayNumber, dayOf } from '../calendar/day';

/** Builders for specs and fakes. */

export const aDimension = (label: string, differs: Partial<Dimension> = {}): Dimension => ({
  linkId: label.toLowerCase(),
  label,
  text: `How ${label.toLowerCase()} did you feel?`,
  minLabel: 'Not at all',
  maxLabel: 'Completely',
  optIn: false,
  ...differs,
});

export const aVersion = (differs: Partial<CheckInVersion> = {}): CheckInVersion => ({
  id: 'version-1',
  series: 'series-1',
  dimensions: [aDimension('Seen')],
  ...differs,
});

export const aProgress = (differs: Partial<Progress> = {}): Progress => ({
  versions: [aVersion()],
  checkIns: [],
  sessions: [],
  practices: [],
  tries: [],
  everyWeeks: 1,
  ...differs,
});

/** A check-in a week from a Monday on; null leaves the week open. */
export const checkInsOf = (
  values: readonly (number | null)[],
  { from = '2026-09-07', versionId = 'version-1', linkId = 'seen' } = {},
): readonly CheckIn[] =>
  values.flatMap((value, nr) => {
    const onDate = dayOf(dayNumber(from) + nr * 7);
    return value === null
      ? []
      : [{ id: `${versionId}-${onDate}`, onDate, versionId, values: { [linkId]: value } }];
  });

/** Eight answers in twelve weeks for each label, no two labels alike. */
export function someMonths(labels: readonly string[], weeks = 12, from = '2026-09-07'): Progress {
  const dimensions = labels.map((label) => aDimension(label));
  const checkIns = Array.from({ length: weeks }, (_week, nr) => nr)
    .filter((nr) => nr % 6 !== 4)
    .map((nr) => ({
      id: `check-in-${String(nr)}`,
      onDate: dayOf(dayNumber(from) + nr * 7),
      versionId: 'version-1',
      values: Object.fromEntries(
        dimensions.map(({ linkId }, at) => [linkId, 3 + ((nr * (at + 3) + at) % 4)]),
      ),
    }));
  return aProgress({ versions: [aVersion({ dimensions })], checkIns });
}
