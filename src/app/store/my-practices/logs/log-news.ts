import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

/** What pages that do not load the queue should know of it. */
@Injectable({ providedIn: 'root' })
export class LogNews {
  /** Whether a log goes no further until its writer looks at it. */
  readonly needsYou = signal(false);
  /** A try that a page before this one left here has reached the server: what was read until now may lack it. */
  readonly arrived$ = new Subject<void>();
}
