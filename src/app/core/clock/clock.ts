import {
  computed,
  DestroyRef,
  effect,
  inject,
  Injectable,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { calendarDay } from '../../domain/calendar/zone';
import { Connection } from '../connection/connection';
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

  /** What day it is at this instant: for what is written down now. */
  dayNow(): string {
    return calendarDay(new Date(), this.zone() ?? undefined);
  }
}

/** Now, on every new day while the page stays open, and when the network is back. In an injection context. */
export function onEachDay(act: () => void): void {
  const { today } = inject(Clock);
  const { online } = inject(Connection);
  let isFirst = true;
  effect(() => {
    today();
    if (online() || isFirst) untracked(act);
    isFirst = false;
  });
}
