import { inject, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { CoachPagesActions } from './coaches.actions';
import { coachesFeature } from './coaches.feature';

/** The coach's own time zone; undefined (the device's) until it is known. In an injection context. */
export function coachZone(): Signal<string | undefined> {
  const store = inject(Store);
  store.dispatch(CoachPagesActions.opened());
  return store.selectSignal(coachesFeature.selectTimeZone);
}
