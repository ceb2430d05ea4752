import { linkedSignal, type Signal } from '@angular/core';
import type { ShownMeasure } from './shown-measure';

/** What a form starts from: as it was when the page was opened, whatever comes in meanwhile. Undefined until it is known. */
export const firstSeen = <T>(
  shown: Signal<ShownMeasure | null | undefined>,
  of: (shown: ShownMeasure) => T | null,
): Signal<T | null | undefined> =>
  linkedSignal<ShownMeasure | null | undefined, T | null | undefined>({
    source: shown,
    computation: (now, before) => {
      if (before?.value !== undefined) return before.value;
      return now ? of(now) : undefined;
    },
  });
