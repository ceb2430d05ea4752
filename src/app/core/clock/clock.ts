import { computed, DestroyRef, inject, Injectable, type Signal, signal } from '@angular/core';
import { calendarDay } from '../../shared/ui/dates/dates';
import { SignIn } from '../sign-in/sign-in';

const tickMs = 60_000;

/** What time it is, to the minute, for pages that stay open: a phone comes back to them days later. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly zone = inject(SignIn).timeZone;
  private readonly instant = signal(new Date());

  readonly now = this.instant.asReadonly();
  /** The calendar day (YYYY-MM-DD) where the person signed in is; the device's until that is known. */
  readonly today: Signal<string> = computed(() =>
    calendarDay(this.now(), this.zone() ?? undefined),
  );

  constructor() {
    const tick = () => this.instant.set(new Date());
    // A sleeping page gets no ticks.
    document.addEventListener('visibilitychange', tick);
    const ticking = setInterval(tick, tickMs);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', tick);
      clearInterval(ticking);
    });
  }
}
