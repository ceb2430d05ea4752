import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { Connection } from '../../core/connection/connection';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import { CheckInPageActions } from '../../store/my-check-ins/check-in-standings.actions';

/** Where several coaches ask, their names are needed to choose by; again when the network is back. In an injection context. */
export function loadCoachNames(standings: Signal<readonly CheckInStanding[]>): void {
  const store = inject(Store);
  const online = inject(Connection).online;
  const areSeveral = computed(() => standings().length > 1);
  effect(() => {
    if (!areSeveral()) return;
    online();
    untracked(() => store.dispatch(CheckInPageActions.severalFound()));
  });
}
