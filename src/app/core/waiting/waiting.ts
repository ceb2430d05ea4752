import { computed, Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

/** So long after a request set out, people wonder. */
const longMs = 8000;

/** Something on its way. */
interface Errand {
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** What is on its way to the service and back: whether it takes longer than usual, and the wish to ask anew. */
@Injectable({ providedIn: 'root' })
export class Waiting {
  private readonly errands = new Set<Errand>();
  private readonly overdue = signal<ReadonlySet<Errand>>(new Set());
  private readonly wishes = new Subject<void>();

  readonly isLong = computed(() => this.overdue().size > 0);
  /** What hangs is let go, and asked again where that changes nothing. */
  readonly again$ = this.wishes.asObservable();

  /** Something sets out. Returns what to call when it is over, whatever became of it. */
  begin(): () => void {
    const errand: Errand = { timer: undefined };
    this.errands.add(errand);
    this.time(errand);
    return () => {
      clearTimeout(errand.timer);
      this.errands.delete(errand);
      this.overdue.update((late) => new Set([...late].filter((one) => one !== errand)));
    };
  }

  /** From here on everything has its time anew, so that nothing is asked again more often than that. */
  tryAgain(): void {
    this.overdue.set(new Set());
    for (const errand of this.errands) this.time(errand);
    this.wishes.next();
  }

  private time(errand: Errand): void {
    clearTimeout(errand.timer);
    const late = () => this.overdue.update((errands) => new Set([...errands, errand]));
    errand.timer = setTimeout(late, longMs);
  }
}
