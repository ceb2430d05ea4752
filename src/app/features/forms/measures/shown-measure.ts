import { calendarDay } from '../../../domain/calendar/zone';
import { computed, type Signal } from '@angular/core';
import type { MeasureCatalogue } from '../../../domain/measures/measure-catalogue';
import { type Standing, standingOf } from '../../../domain/measures/standing';
import type { Measure, MeasureNorm, MeasureRights } from '../../../domain/measures/measure';

/** One measure of the catalogue with all that is known of it. */
export interface ShownMeasure {
  readonly measure: Measure;
  readonly standing: Standing;
  readonly own: MeasureRights | null;
  readonly ofInstallation: MeasureRights | null;
  readonly norm: MeasureNorm | null;
  /** The form with its words; null where there are none, or they may not be shown. */
  readonly formId: string | null;
}

/** Undefined until the catalogue is known, null for a measure that it does not have. */
export const shownMeasure = (
  catalogue: Signal<MeasureCatalogue | undefined>,
  slug: Signal<string>,
): Signal<ShownMeasure | null | undefined> =>
  computed(() => {
    const known = catalogue();
    return known && shownIn(known, slug());
  });

function shownIn(catalogue: MeasureCatalogue, slug: string): ShownMeasure | null {
  const measure = catalogue.measures.find((one) => one.slug === slug);
  if (!measure) return null;
  const rights = catalogue.rights.filter((one) => one.measure === slug);
  return {
    measure,
    standing: standingOf(rights, calendarDay(new Date(), 'UTC')),
    own: rights.find(({ isOwn }) => isOwn) ?? null,
    ofInstallation: rights.find(({ isOwn }) => !isOwn) ?? null,
    norm: catalogue.norms.find((one) => one.measure === slug) ?? null,
    formId: catalogue.forms.find((one) => one.measure === slug)?.formId ?? null,
  };
}
