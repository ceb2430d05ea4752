import { effect, inject, type Signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { Connection } from '../../core/connection/connection';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import { CheckInPageActions } from '../../store/my-check-ins/check-in-standings.actions';

/**
 * A page left open over the end of a day looks again how check-ins stand, every minute until it is told of today: the
 * network may come later than the person, and the server's clock be some seconds behind. In an injection context.
 */
export function refreshStanding(standing: Signal<CheckInStanding | undefined>): void {
  const store = inject(Store);
  const clock = inject(Clock);
  const online = inject(Connection).online;
  effect(() => {
    clock.now();
    const [told, today] = [standing()?.today, clock.today()];
    if (told === undefined || told === today || !online()) return;
    untracked(() => store.dispatch(CheckInPageActions.retried()));
  });
}
