import { DestroyRef, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent, merge } from 'rxjs';
import { Waiting } from '../waiting/waiting';
import { again, type Repeating } from './again';
import { Connection } from './connection';
import { fetchAnswer, type Fetch } from './fetch-answer';
import { Gate } from './gate';
import { inTime } from './in-time';
import { askAtHome, reachable } from './reachable';
import { verdictOf, verdictOfAuth } from './verdict';
import { watched } from './watched';

/**
 * How the service is asked: in time, again where that can do no harm, seldom while it fails, and watched. Each of its
 * parts (data, sign-in) has a gate of its own, since one may work while the other doesn't.
 */
@Injectable({ providedIn: 'root' })
export class ServiceFetch {
  private readonly connection = inject(Connection);
  private readonly waiting = inject(Waiting);
  private readonly destroyRef = inject(DestroyRef);
  private readonly home = askAtHome();
  private readonly plain = reachable(
    inTime((input, init) => fetchAnswer(input, init)),
    this.home,
  );

  /** Of sign-in, whose requests are sent once: a token that is used twice ends what it stands for. */
  readonly auth: Fetch = this.to(() => false, verdictOfAuth);

  /** Of the data API. `isRepeatable` tells what may be done twice and counts once. */
  data(isRepeatable: Repeating['isRepeatable']): Fetch {
    return this.to(isRepeatable, verdictOf);
  }

  private to(isRepeatable: Repeating['isRepeatable'], judge: Repeating['judge']): Fetch {
    const gate = new Gate();
    const again$ = this.waiting.again$;
    // Whoever presses anything while the service fails wants to know whether it answers again.
    const pressed$ = fromEvent(document, 'click', { capture: true });
    merge(again$, pressed$)
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe(() => gate.hurry());
    this.connection.back$.subscribe(() => gate.open());
    const patient = again(this.plain, { gate, again$, isRepeatable, judge });
    return watched(patient, this.connection, this.waiting);
  }
}
