import { Injectable, signal } from '@angular/core';

/** What pages that do not load the queue should know of it. */
@Injectable({ providedIn: 'root' })
export class LogNews {
  /** Whether a log goes no further until its writer looks at it. */
  readonly needsYou = signal(false);
}
