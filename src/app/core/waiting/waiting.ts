import { computed, Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

/** So long after a request set out, people wonder. */
const longMs = 8000;

/** Something on its way. */
interface PendingRequest {
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** What is on its way to the service and back: whether it takes longer than usual, and the wish to ask anew. */
@Injectable({ providedIn: 'root' })
export class Waiting {
  private readonly requests = new Set<PendingRequest>();
  private readonly overdue = signal<ReadonlySet<PendingRequest>>(new Set());
  private readonly wishes = new Subject<void>();

  readonly isLong = computed(() => this.overdue().size > 0);
  /** What hangs is let go, and asked again where that changes nothing. */
  readonly again$ = this.wishes.asObservable();

  /** Something sets out. Returns what to call when it is over, whatever became of it. */
  begin(): () => void {
    const request: PendingRequest = { timer: undefined };
    this.requests.add(request);
    this.time(request);
    return () => {
      clearTimeout(request.timer);
      this.requests.delete(request);
      this.overdue.update((late) => new Set([...late].filter((one) => one !== request)));
    };
  }

  /** From here on everything has its time anew, so that nothing is asked again more often than that. */
  tryAgain(): void {
    this.overdue.set(new Set());
    for (const request of this.requests) this.time(request);
    this.wishes.next();
  }

  private time(request: PendingRequest): void {
    clearTimeout(request.timer);
    const late = () => this.overdue.update((requests) => new Set([...requests, request]));
    request.timer = setTimeout(late, longMs);
  }
}
