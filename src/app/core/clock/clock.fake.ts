import { signal } from '@angular/core';
import { calendarDay } from '../../domain/calendar/zone';
import type { Clock } from './clock';

/** A clock that a spec sets. */
export class FakeClock implements Pick<Clock, keyof Clock> {
  readonly now = signal(new Date());
  readonly today = signal(calendarDay(this.now()));

  dayNow(): string {
    return this.today();
  }
}
